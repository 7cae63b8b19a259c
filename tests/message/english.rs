//! The rules of each language, as the page has them; the English ones at hand.

use kintsugi::domain::message::rules::Rules;
use kintsugi::domain::message::{Class, Review, review};
use kintsugi::site::message_rules;
use kintsugi::site::source::Source;
use kintsugi::words::families;
use std::sync::LazyLock;

/// The file of the English rules.
pub const FILE: &str = include_str!("../../content/en/message-rules.txt");

/// A language with rules of its own.
pub struct Spoken {
    /// Its tag.
    pub tag: &'static str,
    /// The file of its rules.
    pub file: &'static str,
    /// Every phrase with an example and a look-alike (`phrases.rs`).
    pub phrases: &'static str,
    /// The rules.
    pub rules: LazyLock<Rules>,
}

impl Spoken {
    /// The classes found in a text.
    pub fn classes(&self, text: &str) -> Vec<Class> {
        review(text, &self.rules).classes().collect()
    }
}

/// Every language that has rules of its own.
pub static SPOKEN: [Spoken; 2] = [
    Spoken {
        tag: "en",
        file: FILE,
        phrases: include_str!("phrases.tsv"),
        rules: LazyLock::new(|| rules(FILE)),
    },
    Spoken {
        tag: "es",
        file: SPANISH,
        phrases: include_str!("es/phrases.tsv"),
        rules: LazyLock::new(|| rules(SPANISH)),
    },
];

/// The file of the Spanish rules.
const SPANISH: &str = include_str!("../../content/es/message-rules.txt");

static ENGLISH: LazyLock<Rules> = LazyLock::new(|| rules(FILE));

/// Rules out of the text of a file that is in order.
pub fn rules(text: &str) -> Rules {
    let (rows, problems) = message_rules::compile(&Source::new("content/en/message-rules.txt", text));
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    Rules::new(&|section| rows.get(families::rules(section).id()).cloned()).expect("every section")
}

/// The English rules.
pub fn english() -> &'static Rules {
    &ENGLISH
}

/// What the English rules say of a text.
pub fn look(text: &str) -> Review {
    review(text, english())
}

/// The classes found in a text.
pub fn classes(text: &str) -> Vec<Class> {
    look(text).classes().collect()
}

/// The words marked with a class.
pub fn marked(text: &str, class: Class) -> Vec<&str> {
    let review = look(text);
    review.flags.iter().filter(|flag| flag.class == class).map(|flag| &text[flag.range.clone()]).collect()
}
