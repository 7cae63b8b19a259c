//! Reads a text once, from front to back: its words in their plain form, each with its place in the original, and its ends of
//! sentences.

use super::fold::{Fold, fold};
use super::rules::Rules;
use std::cell::Cell;
use std::ops::Range;

/// A word in its plain form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Word {
    /// Its bytes in the original text, between whole characters.
    pub place: Range<usize>,
    /// Its plain form, in [`Reading::plain`].
    plain: Range<usize>,
    /// The first of a sentence or line.
    pub first: bool,
    /// A letter stood three times or more in a row ("sooo"); two of them are left.
    pub stretched: bool,
    /// Capitals from A to Z, if it has no other letters.
    pub capitals: usize,
    /// Part of a reassurance such as "no need to reply".
    pub calm: Cell<bool>,
}

/// The end of a sentence that has words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct End {
    /// The byte after the marks that end it.
    pub at: usize,
    /// Whether a question mark is among them.
    pub asks: bool,
}

/// A text that has been read.
#[derive(Default)]
pub(super) struct Reading {
    pub words: Vec<Word>,
    plain: String,
    pub ends: Vec<End>,
    /// The byte of the second exclamation mark.
    pub second_call: Option<usize>,
}

impl Reading {
    /// The plain form of a word.
    pub fn plain(&self, word: &Word) -> &str {
        &self.plain[word.plain.clone()]
    }

    /// Reads `text`.
    pub fn of(text: &str, rules: &Rules) -> Self {
        let mut reading = Self::default();
        let mut open: Option<Word> = None;
        // A sentence end waits for what follows: "10.42" holds none, and "?!" is one.
        let mut first = true;
        let mut calls = 0;
        let mut joined = false;
        for (at, typed) in text.char_indices() {
            let next = at + typed.len_utf8();
            let follows = text[next..].chars().next().map(fold);
            let letter_follows = matches!(follows, Some(Fold::Letter(_) | Fold::Ligature(_)));
            let one = fold(typed);
            let continues = open.is_some() && letter_follows;
            let inside = match one {
                Fold::Unseen | Fold::Letter(_) | Fold::Ligature(_) => true,
                Fold::Apostrophe => continues,
                _ => false,
            };
            if !inside && let Some(word) = open.take() {
                reading.close(word, rules);
            }
            let mut letter = |reading: &mut Self, letter: char| {
                let start = reading.plain.len();
                let word = open.get_or_insert_with(|| Word {
                    place: at..next,
                    plain: start..start,
                    // A picture begins no sentence.
                    first: !matches!(one, Fold::Picture(_)) && std::mem::take(&mut first),
                    stretched: false,
                    capitals: 0,
                    calm: Cell::new(false),
                });
                let plain = &reading.plain[word.plain.start..];
                if plain.chars().rev().take(2).filter(|&before| before == letter).count() == 2 {
                    word.stretched = true;
                } else {
                    reading.plain.push(letter);
                }
                word.plain.end = reading.plain.len();
                word.place.end = next;
                if typed.is_ascii_uppercase() || letter == '\'' {
                    word.capitals += 1;
                }
            };
            match one {
                Fold::Letter(small) => letter(&mut reading, small),
                Fold::Ligature(letters) => letters.chars().for_each(|one| letter(&mut reading, one)),
                Fold::Apostrophe if continues => letter(&mut reading, '\''),
                Fold::Unseen => {
                    // What belongs to the character before goes with it: an accent, the colour of a heart.
                    let last = open.as_mut().or(reading.words.last_mut());
                    if let Some(word) = last.filter(|word| word.place.end == at) {
                        word.place.end = next;
                    }
                }
                Fold::Picture(_) if joined => {
                    if let Some(word) = reading.words.last_mut() {
                        word.place.end = next;
                    }
                }
                Fold::Picture(picture) => {
                    letter(&mut reading, picture);
                    if let Some(word) = open.take() {
                        reading.close(word, rules);
                    }
                }
                Fold::End(mark) => {
                    if mark == '!' {
                        calls += 1;
                        if calls == 2 {
                            reading.second_call = Some(at);
                        }
                    }
                    let more = matches!(follows, Some(Fold::End('.' | '!' | '?')));
                    let before = text[..at].ends_with('.');
                    let pause = mark == '.' && (before || more || letter_follows);
                    let greets = mark == '\n' && text[..at].ends_with(',');
                    if let Some(end) = reading.ends.last_mut().filter(|end| first && end.at == at) {
                        // "!?" asks as well.
                        end.at = next;
                        end.asks |= mark == '?';
                    } else if !pause && !greets && !first {
                        reading.ends.push(End { at: next, asks: mark == '?' });
                        first = true;
                    }
                }
                _ => {}
            }
            joined = typed == '\u{200D}';
        }
        if let Some(word) = open {
            reading.close(word, rules);
        }
        if !first {
            reading.ends.push(End { at: text.len(), asks: false });
        }
        reading
    }

    /// Takes a word in whose letters are all there: in place of a short form, the words it stands for.
    fn close(&mut self, mut word: Word, rules: &Rules) {
        let plain = self.plain(&word);
        if word.capitals < plain.len() {
            word.capitals = 0;
        }
        let Some(long) = rules.same(plain, word.stretched) else { return self.words.push(word) };
        word.stretched = false;
        for part in long.split(' ') {
            let start = self.plain.len();
            self.plain.push_str(part);
            self.words.push(Word { plain: start..self.plain.len(), ..word.clone() });
            word.first = false;
        }
    }
}
