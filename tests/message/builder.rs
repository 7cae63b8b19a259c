//! Putting a message together.

use super::english::look;
use kintsugi::domain::message::builder::{GREETINGS, LINES, NAME, OWN, assemble, clip};
use kintsugi::site::packs;
use kintsugi::site::project;
use kintsugi::words::{Arg, EnglishPlural, Key, Words, families};
use std::path::Path;
use std::rc::Rc;

fn words() -> Words {
    let language = project::languages(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().remove(0);
    Words::parse(&packs::json(&language.more), Rc::new(EnglishPlural)).ok().unwrap()
}

#[test]
fn the_parts_stand_in_a_row_with_a_space_between() {
    assert_eq!(
        assemble(&["Hi Sam,", "I hope you are well.", "", "No need to reply."]),
        "Hi Sam, I hope you are well. No need to reply."
    );
    assert_eq!(assemble(&["", " \n", ""]), "");
}

#[test]
fn a_part_without_an_end_gets_one_before_the_next_and_not_at_the_very_end() {
    assert_eq!(
        assemble(&["Hi!", " the fern is alive ", "No need to reply."]),
        "Hi! the fern is alive. No need to reply."
    );
    assert_eq!(assemble(&["Hi!", "the fern is alive"]), "Hi! the fern is alive");
    assert_eq!(assemble(&["Good luck 🍀", "Bye"]), "Good luck 🍀 Bye");
}

#[test]
fn the_own_part_is_cut_at_80_characters_as_a_person_sees_them() {
    assert_eq!(clip(&"a".repeat(81), OWN).len(), 80);
    assert_eq!(clip("short", OWN), "short");
    assert_eq!(clip("Zoe\u{308}!", 3), "Zoe\u{308}");
    assert_eq!(clip("ééé", 2), "éé");
    assert_eq!(clip("", OWN), "");
}

#[test]
fn whatever_is_chosen_raises_no_flag_at_all_and_stays_short() {
    let words = words();
    let name = [("name", Arg::Text("Sam"))];
    for greeting in 1..=GREETINGS {
        for hello in
            [words.text(families::greeting(greeting)), words.say(families::greeting_named(greeting), &name)]
        {
            for line in 1..=LINES {
                let line = words.text(families::message_line(line));
                let message = assemble(&[&hello, &line, &words.text(Key::fixed("message-no-reply.line"))]);
                let review = look(&message);
                assert_eq!(review.flags, [], "{message}");
                assert!(review.may_copy, "{message}");
                assert!(review.length + NAME + OWN <= 260, "{message}");
            }
        }
    }
}
