//! A kind word beside what was typed: phrases that often turn an apology around. Nothing is blocked by them.
//! The phrases are data of each language, `caution-<id>.words` in content.

use super::Sheet;
use crate::domain::choice::choices;

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
    let text = words(text);
    phrases
        .split(PARTED_BY)
        .map(words)
        .any(|phrase| !phrase.is_empty() && text.windows(phrase.len()).any(|part| part == phrase.as_slice()))
}

/// The words of a text in small letters; an apostrophe, straight or not, parts a word like a blank.
fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}
