//! What the shape of a text says: its length, its questions, its sentences, how loud it is.

use super::class::Class;
use super::fold::measure;
use super::reading::Reading;
use std::ops::Range;

/// More characters than this are a reason to shorten (product: "First message").
pub const LONGEST: usize = 300;

/// More characters than this are worth a tip.
pub const LONG: usize = 200;

/// More sentences than this are worth a tip.
pub const SENTENCES: usize = 4;

/// Capitals in a row, over words, that count as shouting: names such as "BBC TV" have fewer. Practice, not research.
const CAPITALS: usize = 8;

/// Tells of each place where the shape shows `class`, from front to back; `length` is the text's, as a person counts.
pub(super) fn find(
    class: Class,
    text: &str,
    length: usize,
    reading: &Reading,
    found: &mut dyn FnMut(Range<usize>),
) {
    let mut over = |most| found(measure(text, most).1..text.len());
    match class {
        Class::TooLong if length > LONGEST => over(LONGEST),
        Class::Long if (LONG + 1..=LONGEST).contains(&length) => over(LONG),
        Class::Questions => more_questions(reading, found),
        Class::Sentences => {
            if let Some([_, .., last, _]) = reading.ends.get(..=SENTENCES) {
                found(last.at..text.len());
            }
        }
        Class::Shouting => loud(reading, found),
        _ => {}
    }
}

/// The second question and all that follow.
fn more_questions(reading: &Reading, found: &mut dyn FnMut(Range<usize>)) {
    let mut begin = 0;
    let mut asked = false;
    for end in &reading.ends {
        if end.asks && asked {
            found(begin..end.at);
        }
        asked |= end.asks;
        begin = end.at;
    }
}

fn loud(reading: &Reading, found: &mut dyn FnMut(Range<usize>)) {
    let mut run: Option<(usize, usize)> = None;
    for word in &reading.words {
        let (from, before) = run.unwrap_or((word.place.start, 0));
        let capitals = before + word.capitals;
        run = (word.capitals > 0).then_some((from, capitals));
        if run.is_some() && capitals >= CAPITALS {
            found(from..word.place.end);
        }
    }
    if let Some(at) = reading.second_call {
        found(at..at + 1);
    }
}
