//! The first message: what its words may do to the person who gets it, how it is put together, and when it may be copied
//! (product: "First message").
//!
//! A word list is no safety gate (docs/message-rules.md has the figures), so it comes third, after the builder and the self-check,
//! and finding nothing is never praised.
//!
//! In reading order: `class` says what can be found, `fold` what one character is, `reading` takes a text apart, `rules` finds
//! phrases and `structure` looks at the shape; `builder` puts a message together and `state` says what may be done with it.

pub mod builder;
mod class;
mod fold;
mod reading;
pub mod rules;
pub mod state;
pub mod structure;

pub use class::{Class, Tier};
pub use fold::{plain_letter, plain_words};

use crate::domain::choice::Choice;
use fold::measure;
use reading::Reading;
use rules::Rules;
use std::ops::Range;

/// The most characters that are looked at; a field for a message takes no more.
pub const CAP: usize = 1_000;

/// Some words to look at again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Flag {
    /// Why.
    pub class: Class,
    /// Where: bytes of the text as it was typed, between whole characters.
    pub range: Range<usize>,
}

/// What there is to say about a message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Review {
    /// All flags, the most serious class first, in a class from front to back and never one over another.
    pub flags: Vec<Flag>,
    /// Characters as a person counts them.
    pub length: usize,
    /// Whether the words stand against copying: never with a crisis or stop flag, and not what is empty or was not read to
    /// its end.
    pub may_copy: bool,
    /// Whether the support card belongs on the page.
    pub opens_support: bool,
}

/// How long a text is, in characters as a person counts them.
pub fn length(text: &str) -> usize {
    measure(text, usize::MAX).0
}

/// Looks at the first [`CAP`] characters of `text`.
pub fn review(text: &str, rules: &Rules) -> Review {
    let cut = text.char_indices().nth(CAP).map(|(at, _)| at);
    let mut review = review_whole(&text[..cut.unwrap_or(text.len())], rules);
    review.may_copy &= cut.is_none();
    review
}

/// Looks at a text of any length, in time that grows with it in proportion.
pub fn review_whole(text: &str, rules: &Rules) -> Review {
    let reading = Reading::of(text, rules);
    let (length, _) = measure(text.trim(), usize::MAX);
    rules.find(None, &reading, &mut |words| words.iter().for_each(|word| word.calm.set(true)));
    let mut flags: Vec<Flag> = Vec::new();
    for &class in Class::ALL {
        let mut add = |range: Range<usize>| match flags.last_mut() {
            Some(last) if last.class == class && range.start < last.range.end => {
                last.range.end = last.range.end.max(range.end);
            }
            _ => flags.push(Flag { class, range }),
        };
        if class.has_phrases() {
            rules.find(Some(class), &reading, &mut |words| {
                if let [first, .., last] | [first @ last] = words {
                    add(first.place.start..last.place.end);
                }
            });
        } else {
            structure::find(class, text, length, &reading, &mut add);
        }
    }
    let has = |tier| flags.iter().any(|flag| flag.class.tier() == tier);
    let opens_support = has(Tier::Crisis);
    let may_copy = !opens_support && !has(Tier::Stop) && length > 0;
    Review { flags, length, may_copy, opens_support }
}

impl Review {
    /// The classes found, each once, the most serious first.
    pub fn classes(&self) -> impl Iterator<Item = Class> {
        Class::ALL.iter().copied().filter(|&class| self.flags.iter().any(|flag| flag.class == class))
    }

    /// The text in pieces, each with the most serious class found in it: what a page draws. Together they are the text.
    pub fn pieces<'a>(&self, text: &'a str) -> Vec<(&'a str, Option<Class>)> {
        let mut painted = vec![None; text.len()];
        for flag in self.flags.iter().rev() {
            if let Some(part) = painted.get_mut(flag.range.clone()) {
                part.fill(Some(flag.class));
            }
        }
        let mut pieces = Vec::new();
        let mut from = 0;
        for run in painted.chunk_by(|one, next| one == next) {
            let piece = text.get(from..from + run.len()).unwrap_or_default();
            pieces.push((piece, run.first().copied().flatten()));
            from += run.len();
        }
        pieces
    }
}
