//! A phrase is found however it was typed.

use super::english::{classes, marked, rules};
use kintsugi::domain::message::{Class, review};

#[track_caller]
fn finds_love(texts: &[&str]) {
    for text in texts {
        assert!(classes(text).contains(&Class::Love), "{text}");
    }
}

#[test]
fn case_and_kinds_of_quotes_make_no_difference() {
    finds_love(&[
        "I MISS YOU",
        "i miss you",
        "I can't stop thinking",
        "I can’t stop thinking",
        "I can‘t stop thinking",
    ]);
    finds_love(&[
        "I cant stop thinking",
        "I can`t stop thinking",
        "I can´t stop thinking",
        "I canʼt stop thinking",
    ]);
}

#[test]
fn kinds_of_spaces_make_no_difference() {
    finds_love(&[
        "miss\u{a0}you",
        "miss\u{3000}you",
        "miss \t you",
        "miss\u{2009}you",
        "miss,you",
        "miss - you",
        "miss_you",
    ]);
}

#[test]
fn what_is_not_seen_makes_no_difference() {
    finds_love(&[
        "mi\u{200b}ss yo\u{200d}u",
        "m\u{ad}iss you",
        "\u{feff}miss you",
        "\u{202e}miss\u{2066} you\u{202c}",
    ]);
}

#[test]
fn accents_make_no_difference_whether_one_character_or_two() {
    finds_love(&["míss you", "mi\u{301}ss you", "mïss ÿou", "ＭＩＳＳ ｙｏｕ"]);
}

#[test]
fn fancy_letters_are_letters() {
    finds_love(&["𝓶𝓲𝓼𝓼 𝔂𝓸𝓾", "𝗠𝗶𝘀𝘀 𝘆𝗼𝘂", "ⓜⓘⓢⓢ ⓨⓞⓤ", "🄼🄸🅂🅂 🅈🄾🅄", "🅼🅸🆂🆂 🆈🅾🆄"]);
}

#[test]
fn ligatures_are_letters() {
    assert_eq!(marked("the ﬁnal goodbye", Class::SelfHarm), ["ﬁnal goodbye"]);
}

#[test]
fn letters_drawn_out_are_found_and_double_letters_are_not_single_ones() {
    finds_love(&["i misssss youuuu", "i missss u"]);
    assert_eq!(classes("mis you"), []);
    assert!(!classes("The loose button").contains(&Class::BreakupTalk));
}

#[test]
fn short_forms_stand_for_the_words_they_stand_for() {
    assert_eq!(marked("lol ill kill myself", Class::SelfHarm), ["kill myself"]);
    assert_eq!(marked("i cant live w/o u, cant live without u", Class::SelfHarm), ["cant live without u"]);
    assert_eq!(marked("I’ll always love u", Class::Love), ["love u"]);
}

#[test]
fn an_apostrophe_in_a_rule_wants_one_in_the_text() {
    assert!(classes("We're on the 9 o'clock bus").contains(&Class::Us));
    assert!(!classes("They were on the 9 o'clock bus").contains(&Class::Us));
    assert!(!classes("All is well").contains(&Class::Us));
}

#[test]
fn other_alphabets_are_folded_as_well() {
    let mut file = String::from("[same]\n[calm]\n");
    for class in Class::with_phrases() {
        use kintsugi::domain::choice::Choice;
        file += &format!(
            "[{}]\n{}\n",
            class.id(),
            if class == Class::Love { "я люблю\nσε αγαπώ\nich vermisse\nhärz" } else { "" }
        );
    }
    let rules = rules(&file);
    for text in ["Я ЛЮБЛЮ тебя", "ΣΕ ΑΓΑΠώ", "Ich Vermisse dich", "Mein HÄRZ", "mein ha\u{308}rz"]
    {
        assert!(review(text, &rules).classes().eq([Class::Love]), "{text}");
    }
}

#[test]
fn a_phrase_does_not_reach_over_the_end_of_a_sentence() {
    for text in [
        "That is a near miss. You should see it",
        "a near miss! You",
        "a near miss\nyou",
        "a near miss。you",
        "miss? you",
    ] {
        assert!(!classes(text).contains(&Class::Love), "{text}");
    }
    finds_love(&["miss... you", "miss … you", "miss, you", "miss.you"]);
}
