//! What the shape of a text says.

use super::english::{classes, look, marked};
use kintsugi::domain::message::{CAP, Class};

#[test]
fn over_200_characters_is_a_tip_and_over_300_a_change() {
    let of = |count| classes(&"a".repeat(count));
    assert_eq!(of(200), []);
    assert_eq!(of(201), [Class::Long]);
    assert_eq!(of(300), [Class::Long]);
    assert_eq!(of(301), [Class::TooLong]);
}

#[test]
fn only_what_is_over_is_marked() {
    let text = format!("{}bc", "a".repeat(200));
    assert_eq!(marked(&text, Class::Long), ["bc"]);
}

#[test]
fn characters_are_counted_as_a_person_sees_them() {
    let length = |text| look(text).length;
    assert_eq!(length("Zoe"), 3);
    assert_eq!(length("Zoe\u{308}"), 3);
    assert_eq!(length("👩‍👩‍👧"), 1);
    assert_eq!(length("👍🏽"), 1);
    assert_eq!(length("❤️"), 1);
    assert_eq!(length("ﬁ"), 1);
    assert_eq!(length("  a b \n"), 3);
    assert_eq!(length("\u{200b}\u{200b}"), 0);
}

#[test]
fn one_question_is_fine_and_a_second_is_marked() {
    assert_eq!(classes("Hi Sam. How is work?"), []);
    assert_eq!(classes("Really?? How is work going!"), []);
    assert_eq!(marked("Hi. How is work? And the dog? Bye", Class::Questions), [" And the dog?"]);
    assert_eq!(marked("What?! Now!?", Class::Questions), [" Now!?"]);
}

#[test]
fn more_than_four_sentences_are_a_tip() {
    assert_eq!(classes("One. Two. Three. Four."), []);
    assert_eq!(marked("One. Two! Three? Four\nFive", Class::Sentences), ["Five"]);
    assert_eq!(classes("Dear Sam,\nOne. Two. Three. Four."), []);
}

#[test]
fn numbers_pauses_and_pictures_end_no_sentence() {
    assert_eq!(classes("At 10.30, or 10.45... maybe 11.00 … or, e.g. at noon. Fine. 😊 🎉"), []);
}

#[test]
fn one_exclamation_mark_is_fine_and_a_second_shouts() {
    assert_eq!(classes("Happy birthday!"), []);
    assert_eq!(marked("Happy birthday! Hooray!", Class::Shouting), ["!"]);
    assert_eq!(classes("Hey!!"), [Class::Shouting]);
    assert_eq!(classes("Hey！！"), [Class::Shouting]);
}

#[test]
fn capitals_in_a_row_shout_and_short_names_do_not() {
    assert_eq!(classes("I saw it on BBC TV in the UK, OK"), []);
    assert_eq!(marked("so ANSWER THE PHONE now", Class::Shouting), ["ANSWER THE PHONE"]);
    assert_eq!(classes("UNBELIEVABLE weather"), [Class::Shouting]);
    assert_eq!(classes("I DON'T LIKE RAIN"), [Class::Shouting]);
}

#[test]
fn what_lies_beyond_the_cap_is_not_read_and_so_never_copied() {
    let inside = "a ".repeat(CAP / 2);
    assert!(look(&inside).may_copy);
    let beyond = format!("{inside}I will kill myself");
    assert!(!look(&beyond).opens_support);
    assert!(!look(&beyond).may_copy);
}
