//! Packs of words, as a broken server or a half-written file may give them.

use std::rc::Rc;

use kintsugi::domain::choice::Choice;
use kintsugi::domain::message::rules::Rules;
use kintsugi::domain::message::{Class, review_whole};
use kintsugi::words::{Arg, EnglishPlural, Key, Words, blocks, pack};
use proptest::prelude::*;

use super::bending::bent;

const ROWS: [(&str, &str); 9] = [
    ("title", "Hello, { $name }"),
    ("plain", "Hello, {name}. Day {n} of {days}."),
    ("days", "{#n}"),
    ("days[0]", "none yet"),
    ("days[one]", "one day"),
    ("days[other]", "{n} days"),
    ("both", "{#n}"),
    ("both[one]", "{#days}"),
    ("list", "First.\n\n- one\n- two\n\nLast."),
];

fn words(pack: &str) -> Option<Words> {
    Words::parse(pack, Rc::new(EnglishPlural)).ok()
}

/// Asks for every text with every kind of value.
fn say_all(words: &Words) {
    for (id, _) in ROWS {
        for number in [i64::MIN, -1, 0, 1, 2, i64::MAX] {
            let args = [("n", Arg::Number(number)), ("days", Arg::Number(1)), ("name", Arg::Text("{n}"))];
            let said = words.say(Key::of(id), &args);
            blocks(&said);
        }
        words.say(Key::of(id), &[("n", Arg::Text("three"))]);
        words.text(Key::of(id));
    }
}

#[test]
fn a_bent_pack_is_refused_or_read_and_never_breaks_what_was_there() {
    let good = pack::write(ROWS);
    let first = pack::write([("before", "still here")]);
    bent(4, |bend| {
        let bent = bend.text(&good);
        let alone = words(&bent);
        if let Some(words) = &alone
            && bend.below(4) == 0
        {
            say_all(words);
        }
        let mut both = words(&first).unwrap();
        prop_assert_eq!(both.add(&bent).is_ok(), alone.is_some());
        prop_assert_eq!(both.text(Key::fixed("before")), "still here");
        Ok(())
    });
}

#[test]
fn bent_phrases_of_the_message_rules_never_break_the_reading() {
    let good = "miss you,i love~ you,if you .. i ..,please?  write,kill myself.,u=you,* no|not";
    bent(4, |bend| {
        let phrases = bend.text(good);
        let rules = Rules::new(&|section| {
            Some(if section == Class::ALL[0].id() { good } else { &phrases }.to_owned())
        });
        if let Some(rules) = rules.filter(|_| bend.below(20) == 0) {
            review_whole("I miss you, if u please write. No, not \u{202e}now\u{200b}!", &rules);
        }
        Ok(())
    });
}
