//! The file of rules: what the build refuses, with file and line.

use kintsugi::domain::message::rules::Rules;
use kintsugi::site::message_rules::compile;
use kintsugi::site::packs;
use kintsugi::site::source::Source;
use kintsugi::words::{EnglishPlural, Words, families};
use std::rc::Rc;

/// What is wrong with a file of that text, a line a problem.
fn problems(text: &str) -> Vec<String> {
    let (_, problems) = compile(&Source::new("content/en/message-rules.txt", text));
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn what_is_wrong_is_told_with_file_line_and_phrase() {
    let cases = [
        ("[anger]\n", 1, "[anger]: no class has this name"),
        ("[too-long]\n", 1, "[too-long]: no class has this name"),
        ("miss you\n", 1, "miss you: stands in no section"),
        ("[love]\n[love]\n", 2, "[love]: the section stands further up already"),
        ("[love]\n\n# so\nmiss you\nmiss  YOU\n", 5, "miss  YOU: stands in this section already"),
        ("[love]\n.. you\n", 2, ".. you: begins or ends with a gap: write a word there"),
        ("[love]\nmiss ..\n", 2, "miss ..: begins or ends with a gap: write a word there"),
        ("[love]\nso? miss you\n", 2, "so? miss you: begins or ends with a gap: write a word there"),
        ("[love]\n* miss\n", 2, "* miss: begins or ends with a gap: write a word there"),
        ("[love]\nso|* miss\n", 2, "so|* miss: begins or ends with a gap: write a word there"),
        (
            "[love]\na .. b .. c .. d\n",
            2,
            "a .. b .. c .. d: has too many gaps: the most is 2 `..` and 3 `?`",
        ),
        ("[love]\na b? c? d? e? f\n", 2, "a b? c? d? e? f: has too many gaps: the most is 2 `..` and 3 `?`"),
        ("[love]\na a a a a a a a a a a\n", 2, "a a a a a a a a a a a: has 11 elements, the most is 10"),
        ("[love]\na . b\n", 2, "a . b: a `.` stands in the last part of a phrase and nowhere else"),
        ("[love]\n.\n", 2, ".: a `.` stands in the last part of a phrase and nowhere else"),
        ("[love]\nso|\n", 2, "so|: `` is no word: it holds a sign that stands between words"),
        (
            "[love]\nmiss, you\n",
            2,
            "miss, you: `miss,` is no word: it holds a sign that stands between words",
        ),
        ("[same]\nu you\n", 2, "u you: is written `short short = long words`"),
        ("[same]\nu =\n", 2, "u =: is written `short short = long words`"),
        ("[same]\nim = i am\n[love]\nim|i fond\n", 4, "im|i fond: `im` is read as `i am`: write that"),
    ];
    for (text, line, told) in cases {
        assert_eq!(problems(text), [format!("content/en/message-rules.txt:{line}: {told}")], "{text}");
    }
}

#[test]
fn phrases_are_written_into_the_pack_in_their_plain_form() {
    let text = "[same]\nu ya = you\n[love]\nMíss|CAN’T  you .. really? .\nlov~\n";
    let (rows, problems) = compile(&Source::new("content/en/message-rules.txt", text));
    assert_eq!(problems, []);
    assert_eq!(rows["rules-same"], "u=you,ya=you");
    assert_eq!(rows["rules-love"], "lov~,miss|can't you .. really? .");
}

#[test]
fn the_rules_travel_in_the_second_pack_and_their_keys_are_known() {
    let source = Source::new("content/en/message-rules.txt", "[love]\nmiss you\n");
    let (language, problems) = packs::compile("en", &[source]);
    assert_eq!(problems, []);
    let words = Words::parse(&packs::json(&language.more), Rc::new(EnglishPlural)).ok().unwrap();
    assert_eq!(words.text(families::rules("love")), "miss you");
    assert!(language.first.is_empty());
    assert_eq!(language.files["rules-love"], "content/en/message-rules.txt");
}

#[test]
fn rules_that_have_not_all_arrived_are_no_rules() {
    assert!(Rules::new(&|_| Some(String::new())).is_some());
    for missing in ["same", "calm", "love"] {
        assert!(Rules::new(&|section| (section != missing).then(String::new)).is_none(), "{missing}");
    }
}
