//! The phrases of a language, and finding them.
//!
//! A phrase is words with a space between. `a|b` is one word or another, `*` any one word, `word~` a word with any ending, `?` after
//! an element says that it may be missing, `..` is a gap of up to [`GAP`] words, a `.` in the
//! last element the end of a sentence. A phrase never reaches over the end of a sentence. A
//! word without an apostrophe finds it with one as well, never the other way round. The build (`site`) holds every phrase to what
//! [`Rules`] can do in bounded time, so a text is searched in time that grows with its length alone.

use super::class::Class;
use super::fold::{Fold, fold};
use super::reading::{Reading, Word};
use crate::domain::choice::Choice;

/// The longest gap, in words.
pub const GAP: usize = 4;

/// The section of short forms: `u=you`, `im=i am`.
pub const SAME: &str = "same";

/// The section of reassuring phrases, which no class but crisis and stop looks into.
pub const CALM: &str = "calm";

/// What stands between the phrases of a section in the pack.
pub const BETWEEN: char = ',';

/// Phrases of one kind.
struct Set {
    /// The first letters that a phrase can begin with.
    firsts: u32,
    phrases: Vec<(u32, String)>,
}

/// The phrases of a language: the short forms, the reassuring phrases, and those of each class.
pub struct Rules(Vec<Set>);

impl Rules {
    /// Rules out of the sections of a pack: [`SAME`], [`CALM`] and the ids of [`Class::with_phrases`]. `None` when one
    /// is not there (yet).
    pub fn new(section: &dyn Fn(&str) -> Option<String>) -> Option<Self> {
        let mut sets = vec![Set::new(&section(SAME)?), Set::new(&section(CALM)?)];
        for class in Class::ALL {
            // A class without phrases has a set without any, so that the class tells the place.
            let phrases = if class.has_phrases() { section(class.id())? } else { String::new() };
            sets.push(Set::new(&phrases));
        }
        Some(Self(sets))
    }

    /// The words that a short form stands for.
    pub(super) fn same(&self, plain: &str, stretched: bool) -> Option<&str> {
        let letter = letter(plain);
        let known = self.0.first()?.phrases.iter().filter(|(first, _)| first & letter != 0);
        known
            .filter_map(|(_, same)| same.split_once('='))
            .find(|(short, _)| is(short, plain, stretched))
            .map(|(_, long)| long)
    }

    /// Tells of each place where a phrase of `class` stands, a reassuring one for `None`: its words, from front to back, at each
    /// word the longest.
    pub(super) fn find(&self, class: Option<Class>, reading: &Reading, found: &mut dyn FnMut(&[Word])) {
        let Some(set) = self.0.get(class.map_or(1, |class| class as usize + 2)) else { return };
        let mind_calm = class > Some(Class::AfterRefusal);
        for at in 0..reading.words.len() {
            let end = set.end(reading, at, mind_calm).unwrap_or(at);
            if let Some(words @ [_, ..]) = reading.words.get(at..end) {
                found(words);
            }
        }
    }
}

impl Set {
    fn new(section: &str) -> Self {
        let mut set = Self { firsts: 0, phrases: Vec::new() };
        for phrase in section.split(BETWEEN).filter(|phrase| !phrase.is_empty()) {
            let element = phrase.split(' ').next().unwrap_or_default();
            let firsts = element.split('|').fold(0, |firsts, word| firsts | letter(word));
            set.firsts |= firsts;
            set.phrases.push((firsts, phrase.to_owned()));
        }
        set
    }

    /// The end of the longest phrase that begins at the word `at`.
    fn end(&self, reading: &Reading, at: usize, mind_calm: bool) -> Option<usize> {
        let letter = letter(reading.plain(reading.words.get(at)?));
        if self.firsts & letter == 0 {
            return None;
        }
        let begun = self.phrases.iter().filter(|(firsts, _)| firsts & letter != 0);
        begun.filter_map(|(_, phrase)| Search { reading, start: at, mind_calm }.end(phrase, at)).max()
    }
}

/// One phrase at one place.
#[derive(Clone, Copy)]
struct Search<'a> {
    reading: &'a Reading,
    start: usize,
    mind_calm: bool,
}

impl<'a> Search<'a> {
    /// The word at `at`, if the phrase may reach it.
    fn word(self, at: usize) -> Option<&'a Word> {
        let word = self.reading.words.get(at)?;
        let out = (word.first && at > self.start) || (self.mind_calm && word.calm.get());
        (!out).then_some(word)
    }

    /// Where the phrase ends if it goes on at the word `at`.
    fn end(self, phrase: &str, at: usize) -> Option<usize> {
        if phrase.is_empty() {
            return Some(at);
        }
        let (element, rest) = phrase.split_once(' ').unwrap_or((phrase, ""));
        if element == ".." {
            for next in at..=at + GAP {
                if let Some(end) = self.end(rest, next) {
                    return Some(end);
                }
                self.word(next)?;
            }
            return None;
        }
        let ended = self.reading.words.get(at).is_none_or(|word| word.first);
        if ended && element.split('|').any(|one| one == ".") {
            return Some(at);
        }
        let (element, optional) =
            element.strip_suffix('?').map_or((element, false), |element| (element, true));
        let fits = |word: &Word| {
            element.split('|').any(|one| one == "*" || is(one, self.reading.plain(word), word.stretched))
        };
        let goes_on = self.word(at).is_some_and(fits).then(|| self.end(rest, at + 1)).flatten();
        if optional { goes_on.or_else(|| self.end(rest, at)) } else { goes_on }
    }
}

/// A bit for the first letter, so that most phrases are passed over at once; all of them for `*`.
fn letter(word: &str) -> u32 {
    match word.as_bytes().first() {
        Some(b'*') | None => u32::MAX,
        Some(byte) => 1 << (byte & 31),
    }
}

/// Whether a word of the text is the word of a rule.
fn is(rule: &str, word: &str, stretched: bool) -> bool {
    let (rule, open) = rule.strip_suffix('~').map_or((rule, false), |rule| (rule, true));
    let mut wanted = rule.bytes().peekable();
    let mut last = 0;
    for byte in word.bytes() {
        if wanted.next_if_eq(&byte).is_some() {
            last = byte;
        } else if open && wanted.peek().is_none() {
            return true;
        } else if byte != b'\'' && !(stretched && byte == last) {
            return false;
        }
    }
    wanted.peek().is_none()
}

/// A word of a rule as texts are read: small, without accents. `None` when a sign is in it
/// that never is part of a word.
pub fn plain(word: &str) -> Option<String> {
    let mut plain = String::new();
    for typed in word.chars() {
        let letters = match fold(typed) {
            Fold::Letter(letter) | Fold::Picture(letter) => letter.to_string(),
            Fold::Ligature(letters) => letters.to_owned(),
            Fold::Apostrophe => "'".to_owned(),
            Fold::Unseen => String::new(),
            Fold::End(_) | Fold::Space | Fold::Sign => return None,
        };
        plain.push_str(&letters);
    }
    Some(plain)
}
