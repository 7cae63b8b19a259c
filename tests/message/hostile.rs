//! No text breaks the reading, whatever is in it.

use super::english::{FILE, english, look};
use kintsugi::domain::message::{CAP, Review, review_whole};
use proptest::prelude::*;

/// What must hold for any text.
fn holds(text: &str, review: &Review) {
    for flag in &review.flags {
        assert!(flag.range.start < flag.range.end, "{flag:?} is empty in {text:?}");
        assert!(text.get(flag.range.clone()).is_some(), "{flag:?} cuts a character of {text:?}");
    }
    assert!(
        review
            .flags
            .windows(2)
            .all(|pair| { pair[0].class < pair[1].class || pair[0].range.end <= pair[1].range.start })
    );
    let pieces: String = review.pieces(text).iter().map(|(piece, _)| *piece).collect();
    assert_eq!(pieces, text);
    assert!(review.length <= text.chars().count());
}

#[test]
fn a_thousand_characters_of_the_beginning_of_each_phrase_are_read() {
    for line in FILE.lines().filter(|line| !line.starts_with(['#', '['])) {
        let words: Vec<&str> = line.split(' ').map(|one| one.split('|').next().unwrap()).collect();
        // All but the last word: what makes a search go furthest for nothing.
        let beginning = words[..words.len().max(2) - 1].join(" ");
        let prefix = beginning.replace("..", "a a a a").replace(['?', '~', '*', '.'], "") + " ";
        let text: String = prefix.chars().cycle().take(CAP).collect();
        holds(&text, &look(&text));
    }
}

#[test]
fn odd_characters_are_read() {
    let odd = [
        "\u{200b}",
        "\u{200d}",
        "\u{202e}",
        "\u{301}",
        "\u{fe0f}",
        "\u{feff}",
        "❤️‍",
        "🏽",
        "\0",
        "'",
        "’a",
        "a’",
        "?!",
        ".",
        "\n",
        "\r\n",
        "!",
        "A",
        "I ",
        "\u{10ffff}",
        "ﬃ",
        "𝓶",
        "🇮🇪",
        "×",
        "ÿ",
        "ſ",
        "﷽",
        "\u{e0061}",
        "you ",
        "i miss ",
    ];
    for one in odd {
        for text in
            [one.repeat(300), format!("i {one}miss {one}you{one}").repeat(40), format!("miss you{one}")]
        {
            holds(&text, &review_whole(&text, english()));
        }
    }
}

proptest! {
    // Reading in a build without optimisation takes its time.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_is_read_and_its_flags_lie_between_whole_characters(text in any::<String>()) {
        holds(&text, &review_whole(&text, english()));
        look(&text);
    }

    #[test]
    fn any_mix_of_words_and_marks_is_read(
        parts in proptest::collection::vec(
            prop_oneof![
                "(i|you|miss|love|sorry|but|if|not|never|please|we|kill|myself|no|need|to|reply|cant|ILL|’|❤️|\u{200d}|\u{301}|\\.|\\?|!|\n| )",
                "\\PC{0,3}",
            ],
            0..200,
        ),
        space in "[ \u{a0}]?",
    ) {
        let text = parts.join(&space);
        holds(&text, &review_whole(&text, english()));
    }

    #[test]
    fn what_is_added_after_a_finished_sentence_takes_no_crisis_away(more in any::<String>()) {
        let text = ["i want to kill myself. ", &more].concat();
        prop_assert!(review_whole(&text, english()).opens_support);
    }
}
