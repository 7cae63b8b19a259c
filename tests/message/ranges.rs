//! A flag marks the very words of the text as it was typed.

use super::english::{look, marked};
use kintsugi::domain::message::{Class, Flag, Review};

#[test]
fn a_flag_marks_the_words_and_nothing_around_them() {
    assert_eq!(marked("Hi Sam, (I really miss you), bye", Class::Love), ["miss you"]);
    assert_eq!(marked("“I miss you”", Class::Love), ["miss you"]);
}

#[test]
fn places_are_right_behind_pictures_and_accents() {
    assert_eq!(
        marked("👩‍👩‍👧 🇮🇪 Zoë, i m\u{301}iss\u{200b} yo\u{308}u!", Class::Love),
        ["m\u{301}iss\u{200b} yo\u{308}u"]
    );
    assert_eq!(marked("ﬃ ﬃ 𝓶𝓲𝓼𝓼 𝔂𝓸𝓾 ﬃ", Class::Love), ["𝓶𝓲𝓼𝓼 𝔂𝓸𝓾"]);
}

#[test]
fn a_heart_is_marked_with_its_colour() {
    assert_eq!(marked("take care ❤️ bye", Class::Love), ["❤️"]);
    assert_eq!(marked("take care ❤️‍🔥 bye", Class::Love), ["❤️‍🔥"]);
}

#[test]
fn a_short_form_is_marked_as_it_was_typed() {
    assert_eq!(marked("so I’m lost", Class::Guilt), ["I’m lost"]);
}

#[test]
fn flags_of_one_class_that_touch_are_one() {
    assert_eq!(marked("I miss you so. I love you", Class::Love), ["miss you", "love you"]);
    assert_eq!(marked("I still love you my love", Class::Love).len(), 2);
    let review = look("i can not stop thinking about how i miss you");
    let love: Vec<&Flag> = review.flags.iter().filter(|flag| flag.class == Class::Love).collect();
    assert!(love.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start), "{love:?}");
}

#[test]
fn flags_come_with_the_most_serious_first() {
    let review = look("we miss you, or else. i could kill myself");
    let classes: Vec<Class> = review.classes().collect();
    assert_eq!(classes, [Class::SelfHarm, Class::Threat, Class::Love, Class::Us]);
    assert!(review.flags.is_sorted_by_key(|flag| flag.class));
}

#[test]
fn pieces_are_the_text_with_the_most_serious_class_on_top() {
    let text = "Hi. I’ll kill myself, i miss us 💔";
    let pieces = look(text).pieces(text);
    assert_eq!(
        pieces,
        [
            ("Hi. I’ll ", None),
            ("kill myself", Some(Class::SelfHarm)),
            (", i ", None),
            ("miss us", Some(Class::Love)),
            (" ", None),
            ("💔", Some(Class::Love)),
        ]
    );
}

#[test]
fn pieces_of_a_text_without_flags_are_the_text() {
    let review = look("");
    assert_eq!(review, Review { flags: Vec::new(), length: 0, may_copy: false, opens_support: false });
    assert_eq!(review.pieces(""), []);
    assert_eq!(look("Hello, Sam").pieces("Hello, Sam"), [("Hello, Sam", None)]);
}

#[test]
fn a_crisis_or_stop_flag_never_lets_a_message_be_copied() {
    let of = |text| (look(text).may_copy, look(text).opens_support);
    assert_eq!(of("i want to kill myself"), (false, true));
    assert_eq!(of("you will regret this"), (false, false));
    assert_eq!(of("I know where you live"), (false, false));
    assert_eq!(of("please unblock me"), (false, false));
    assert_eq!(of("i miss you"), (true, false));
    assert_eq!(of("Hi Sam, hope your week is going well."), (true, false));
    assert_eq!(of("  \n "), (false, false));
}
