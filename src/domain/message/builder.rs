//! Puts a first message together: a greeting, one neutral line, a little of one's own, and "No need to reply".

use super::fold::{Fold, fold, measure};
use crate::domain::choice::choices;

/// Greetings to choose from. Their words are in content, `message-greeting-<n>`.
pub const GREETINGS: u8 = 6;

/// Neutral lines to choose from, `message-line-<n>`.
pub const LINES: u8 = 16;

/// The most characters of the part of one's own (product: "First message").
pub const OWN: usize = 80;

/// The most characters of a name in the greeting.
pub const NAME: usize = 30;

choices! {
    /// What the visitor asks of the message and of themselves before it may go.
    Check {
        Calm = "calm",
        NotLate = "not-late",
        NoAnswerNeeded = "no-answer-needed",
        ReadToAFriend = "would-read-it-to-a-friend",
        NotAboutUs = "not-about-us",
        Short = "short",
        CanTakeSilence = "can-take-silence",
    }
}

/// The message out of its parts, empty ones left out, a space between; a part that ends in a letter gets a full stop
/// where another follows it.
pub fn assemble(parts: &[&str]) -> String {
    let mut message = String::new();
    for part in parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()) {
        if let Some(last) = message.chars().next_back() {
            message.push_str(if matches!(fold(last), Fold::Letter(_)) { ". " } else { " " });
        }
        message.push_str(part);
    }
    message
}

/// The beginning of `text` with at most `most` characters as a person counts them.
pub fn clip(text: &str, most: usize) -> &str {
    text.get(..measure(text, most).1).unwrap_or(text)
}
