//! A kind word beside what was typed: phrases that often turn an apology around. Nothing is blocked by them.
//! The phrases are data of each language, `caution-<id>.words` in content.

use super::Sheet;
use crate::domain::choice::choices;
use crate::domain::message::plain_words;

choices! {
    /// What to look at again.
    Caution {
        /// What comes after a "but" takes back what came before.
        But = "but",
        /// "If you felt" doubts the hurt.
        Felt = "felt",
        /// Asking to be forgiven asks for something.
        Forgive = "forgive",
        /// "Because you" hands the own part over.
        Because = "because",
    }
}

/// What parts the phrases of a list.
const PARTED_BY: char = '·';

impl Sheet {
    /// Whether its texts are looked at: the two that name the visitor's own part.
    pub fn is_cautious(self) -> bool {
        matches!(self, Self::Impact | Self::Apology)
    }
}

/// Whether one of the phrases, parted by `·`, stands in the text as whole words, in capitals or not.
pub fn says(text: &str, phrases: &str) -> bool {
    let text = plain_words(text);
    phrases
        .split(PARTED_BY)
        .map(plain_words)
        .any(|phrase| !phrase.is_empty() && text.windows(phrase.len()).any(|part| part == phrase.as_slice()))
}
