//! The road of a text: from a Fluent file through the packs to the page. Run with `--features site`.
#![cfg(all(not(target_arch = "wasm32"), feature = "site"))]
#![allow(clippy::unwrap_used)]

use kintsugi::site::language::{self, Language};
use kintsugi::site::packs;
use kintsugi::site::source::Source;
use kintsugi::site::{keys, page, project};
use kintsugi::words::{Arg, EnglishPlural, Key, Words, families};
use std::collections::BTreeSet;
use std::path::Path;
use std::rc::Rc;

fn ftl(name: &str, text: &str) -> Source {
    Source::new(&format!("content/en/{name}.ftl"), text)
}

/// The language of these files, all of which are in order.
fn language(sources: &[Source]) -> Language {
    let (language, problems) = packs::compile("en", sources);
    assert_eq!(problems, []);
    language
}

/// What is wrong with a file of that text, a line a problem.
fn problems(text: &str) -> Vec<String> {
    let (_, problems) = packs::compile("en", &[ftl("home", text)]);
    problems.iter().map(ToString::to_string).collect()
}

/// The words of one file, as the page has them.
fn words(text: &str) -> Words {
    Words::parse(&packs::json(&language(&[ftl("check-in", text)]).first), Rc::new(EnglishPlural))
        .ok()
        .unwrap()
}

/// What is wrong between those Rust sources and those texts.
fn compared(rust: &str, text: &str) -> Vec<String> {
    let uses = keys::fixed(&[Source::new("src/ui/pages/home.rs", rust)]);
    let language = language(&[ftl("home", text)]);
    keys::compare(&uses, &["q1.hint".into()], &language).iter().map(ToString::to_string).collect()
}

#[test]
fn a_key_without_a_text_is_told_with_the_file_that_uses_it() {
    let told = compared("fn a() {}\nlet b = key!(\"home-lead\");", "home-title = Hello");
    assert!(
        told.contains(&"src/ui/pages/home.rs:2: home-lead: no text for it in content/en".into()),
        "{told:?}"
    );
}

#[test]
fn a_text_that_nothing_uses_is_told_with_its_file() {
    let told = compared("key!(\"home-title\")", "home-title = Hello\n    .lead = There");
    assert_eq!(told, ["content/en/home.ftl: home-title.lead: nothing uses this text"]);
}

#[test]
fn an_optional_text_may_be_there_or_not() {
    assert_eq!(compared("key!(\"q1\")", "q1 = Question\n    .hint = Help"), [""; 0]);
    assert_eq!(compared("key!(\"q1\")", "q1 = Question"), [""; 0]);
}

#[test]
fn keys_are_found_over_line_ends_and_not_in_comments_or_longer_names() {
    let rust =
        "// key!(\"a\")\nnot_key!(\"b\") crate::key!(\n    \"c.d\",\n) key!(\"e\") \"key!(\\\"f\\\")\"";
    let found: Vec<String> =
        keys::fixed(&[Source::new("a.rs", rust)]).into_iter().map(|one| one.key).collect();
    assert_eq!(found, ["c.d", "e"]);
}

#[test]
fn keys_of_the_page_itself_count_as_used() {
    let html = Source::new("index.html", "<html lang=\"[[lang]]\">\n<title>[[page-title]]</title>");
    let uses: Vec<(String, String)> = page::keys(&html).into_iter().map(|one| (one.key, one.place)).collect();
    assert_eq!(uses, [("page-title".into(), "index.html:2".into())]);
}

#[test]
fn a_key_in_two_files_is_refused() {
    let (_, problems) = packs::compile("en", &[ftl("home", "title = A"), ftl("quiet", "title = B")]);
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(told, ["content/en/quiet.ftl: title: the key stands in content/en/home.ftl already"]);
}

#[test]
fn a_key_twice_in_one_file_is_refused() {
    assert_eq!(
        problems("a = A\na = B"),
        ["content/en/home.ftl: a: the key stands in content/en/home.ftl already"]
    );
    assert_eq!(
        problems("a = A\n    .b = B\n    .b = C"),
        ["content/en/home.ftl: a.b: the key stands in content/en/home.ftl already"]
    );
}

#[test]
fn two_keys_that_the_page_could_not_tell_apart_are_refused() {
    let told =
        ["content/en/home.ftl: key-8727: has the same code as key-1132: give one of them another name"];
    assert_eq!(problems("key-1132 = A\nkey-8727 = B"), told);
    assert_eq!(problems("key-1132 = A\nkey-8728 = B"), [""; 0]);
}

#[test]
fn junk_is_refused_with_its_line() {
    let told = problems("a = A\n\nb : B\n\nc = C");
    assert_eq!(told.len(), 1);
    assert!(told[0].starts_with("content/en/home.ftl:3: b: not Fluent"), "{told:?}");
}

#[test]
fn what_the_page_cannot_do_is_refused_with_file_key_and_reason() {
    let cases = [
        ("-brand = Kintsugi", "-brand: terms"),
        ("a = { -brand }", "a: a term"),
        ("a = { b }", "a: a reference"),
        ("a = { b.c }", "a: a reference"),
        ("a = { DATETIME($date) }", "a: a function"),
        ("a = { 5 }", "a: a number"),
        ("a = { { $n } }", "a: braces in braces"),
        ("a = { $userName }", "a: $userName: variables are written"),
        ("a = { $N ->\n    [one] x\n   *[other] y\n }", "a: $N: variables are written"),
        ("a = { NUMBER($n) ->\n    [one] x\n   *[other] y\n }", "a: only a variable can choose"),
        ("a = { $n ->\n    [happy] x\n   *[other] y\n }", "a: [happy] is neither"),
        ("a = { $n ->\n    [1.5] x\n   *[other] y\n }", "a: [1.5] is neither"),
        ("a = { $n ->\n    *[one] x\n    [other] y\n }", "a: the default variant"),
        ("a = { \"{\" }", "a: \"{\" is markup"),
        ("a = { \"\" }", "a: the text is empty"),
        ("a = A\n    .b = { \"\" }", "a.b: the text is empty"),
        ("a = <b>A</b>", "a: \"<\" is markup"),
        ("a = Salt&nbsp;water", "a: \"&nbsp;\" is markup"),
        ("a = **A**", "a: \"**\" is markup"),
    ];
    for (text, expected) in cases {
        let told = problems(text);
        assert_eq!(told.len(), 1, "{text}: {told:?}");
        assert!(told[0].starts_with(&format!("content/en/home.ftl: {expected}")), "{text}: {told:?}");
    }
}

#[test]
fn every_problem_is_told_and_not_only_the_first() {
    assert_eq!(problems("a = { 5 }\nb = B\nc = { d }").len(), 2);
}

#[test]
fn variables_are_filled_in() {
    let words = words("ends = It ends on { $date }, after { $days } days.");
    let said = words.say(Key::fixed("ends"), &[("days", Arg::Number(30)), ("date", Arg::Text("31 March"))]);
    assert_eq!(said, "It ends on 31 March, after 30 days.");
}

#[test]
fn plurals_keep_the_words_around_them() {
    let words =
        words("left = Only { $n ->\n    [0] today\n    [one] one day\n   *[other] { $n } days\n } to go.");
    let say = |n| words.say(Key::fixed("left"), &[("n", Arg::Number(n))]);
    assert_eq!(say(0), "Only today to go.");
    assert_eq!(say(1), "Only one day to go.");
    assert_eq!(say(12), "Only 12 days to go.");
}

#[test]
fn a_text_with_two_plurals_comes_out_right_in_all_four_ways() {
    let text = "a = { $n ->\n    [one] one seam\n   *[other] { $n } seams\n } in { $m ->\n    [one] one week\n   *[other] { $m } weeks\n }";
    let words = words(text);
    let say = |n, m| words.say(Key::fixed("a"), &[("n", Arg::Number(n)), ("m", Arg::Number(m))]);
    assert_eq!(say(1, 1), "one seam in one week");
    assert_eq!(say(1, 2), "one seam in 2 weeks");
    assert_eq!(say(2, 1), "2 seams in one week");
    assert_eq!(say(2, 2), "2 seams in 2 weeks");
}

#[test]
fn wrapped_lines_are_joined_and_paragraphs_and_items_stay_apart() {
    let words = words("a =\n    One\n    two.\n\n    Three:\n    - four\n      five\n    - six\n");
    assert_eq!(words.text(Key::fixed("a")), "One two.\n\nThree:\n- four five\n- six");
}

#[test]
fn file_and_key_decide_the_pack() {
    let files = [
        ftl("check-in", "q1 = Q"),
        ftl("interface", "interface-name = N\nstore-full = S"),
        ftl("home", "home-disclaimer = D\nhome-line = L\n    .lead = A\nhome-neutral = U"),
        ftl("heal", "h = H"),
        ftl("page", "p = P"),
    ];
    let language = language(&files);
    let keys = |pack: &language::Pack| pack.keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&language.first), ["home-disclaimer", "interface-name", "q1"]);
    assert_eq!(keys(&language.more), ["h", "home-neutral", "store-full"]);
    assert_eq!(keys(&language.drawn), ["home-line", "home-line.lead"]);
    assert_eq!(keys(&language.page), ["p"]);
}

#[test]
fn the_doors_travel_a_second_time_for_today_and_the_rest_of_home_does_not() {
    let files = [ftl(
        "home",
        "home-line = L\nhome-door-urge = D\n    .text = T\nhome-free = F\nhome-support = S\nhome-about = A",
    )];
    let language = language(&files);
    let more: Vec<_> = language.more.keys().collect();
    assert_eq!(more, ["home-door-urge", "home-door-urge.text", "home-free", "home-support"]);
    assert_eq!(language.drawn.len(), 6);
}

#[test]
fn no_two_families_make_the_same_key() {
    let keys = families::all();
    let ids: BTreeSet<&str> = keys.iter().map(Key::id).collect();
    assert_eq!(ids.len(), keys.len());
}

#[test]
fn families_cover_every_id() {
    let keys = families::all();
    let ids: BTreeSet<&str> = keys.iter().map(Key::id).collect();
    let count = |belongs: &dyn Fn(&str) -> bool| ids.iter().filter(|id| belongs(id)).count();
    let asked = |id: &str| id.starts_with('q') || id.starts_with("age");
    // Product: an age gate and 22 questions with 111 options in all; 9 causes; 7 outcomes; 33 rules; 63 tasks; 8 weeks of 4.
    assert_eq!(count(&|id| id.starts_with('q') && !id.contains('.')), 22);
    assert_eq!(count(&|id| asked(id) && id.contains(".opt-")), 111);
    assert_eq!(count(&|id| id.starts_with("cause-")), 9 * 2);
    assert_eq!(count(&|id| id.starts_with("outcome-")), 7 * 3);
    assert_eq!(count(&|id| id.starts_with("rule-") && !id.contains('.')), 33);
    assert_eq!(count(&|id| id.starts_with("rule-H") && id.ends_with(".step")), 17);
    assert_eq!(count(&|id| id.starts_with("phase-") && id.contains(".task-")), 63);
    assert_eq!(count(&|id| id.starts_with("phase-") && id.contains(".done-")), 63);
    assert_eq!(count(&|id| id.starts_with("heal-")), 8 * (4 + 4 * 2));
    assert_eq!(count(&|id| id.starts_with("module-") && id.contains(".task-")), 9 * 14);
    assert_eq!(count(&|id| id.starts_with("weekly-") && id.contains(".task-")), 8 * 7);
    let examples = [
        "age.opt-minor",
        "q3.recheck",
        "q4.opt-kept-contacting",
        "q10.opt-3",
        "q17.opt-3to12m",
        "cause-distance.hint",
        "outcome-try-with-care.lead",
        "rule-T1",
        "phase-14",
        "phase-9.task-3",
        "phase-9.gate",
        "heal-8.done-4",
        "heal-8.evidence",
        "group-7",
        "path-opens-when-14",
        "today-any-12.do",
        "today-day-14-recheck.text",
        "changed-ended-again",
        "contact-they-wrote",
        "trigger-saw-them",
    ];
    for id in examples {
        assert!(ids.contains(id), "{id}");
    }
    assert!(!ids.contains("phase-9.task-4"));
}

#[test]
fn the_content_of_every_language_compiles() {
    let problems = project::languages(Path::new(env!("CARGO_MANIFEST_DIR"))).err().unwrap_or_default();
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(told, [""; 0]);
}

/// The names that follow `before` in a text.
fn named(text: &str, before: &str) -> Vec<String> {
    let rests = text.match_indices(before).map(|(at, _)| &text[at + before.len()..]);
    rests.map(|rest| rest.chars().take_while(|one| one.is_alphanumeric() || *one == '_').collect()).collect()
}

/// The sources of the pages that `app` draws itself, and of every part that these or other such parts use.
fn sources_of_the_first_part(all: &[Source]) -> Vec<&Source> {
    let module = |folder: &str, name: &str| {
        let (file, inside) = (format!("src/ui/{folder}/{name}.rs"), format!("src/ui/{folder}/{name}/"));
        all.iter().filter(move |one| one.path == file || one.path.starts_with(&inside)).collect::<Vec<_>>()
    };
    let app = all.iter().find(|one| one.path == "src/ui/app.rs").unwrap();
    let pages = app.text.split_once("use super::pages::{").unwrap().1.split_once("};").unwrap().0;
    let pages = pages.split(',').filter_map(|page| page.trim().split(':').next());
    let mut found = vec![app];
    found.extend(pages.filter(|page| !page.is_empty()).flat_map(|page| module("pages", page)));
    let mut at = 0;
    while let Some(source) = found.get(at) {
        let beside = if source.path.starts_with("src/ui/parts/") { "super::" } else { "parts::" };
        let names = [named(&source.text, "parts::"), named(&source.text, beside)].concat();
        let parts: Vec<&Source> = names.iter().flat_map(|name| module("parts", name)).collect();
        for part in parts {
            if !found.contains(&part) {
                found.push(part);
            }
        }
        at += 1;
    }
    found
}

#[test]
fn pages_of_the_first_part_find_their_texts_in_the_first_pack() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let all = project::sources(root, "src/ui", "rs").unwrap();
    let sources: Vec<Source> = sources_of_the_first_part(&all).into_iter().cloned().collect();
    assert!(sources.len() > 8, "{:?}", sources.iter().map(|source| &source.path).collect::<Vec<_>>());
    let language = &project::languages(root).unwrap()[0];
    let late: Vec<String> = keys::fixed(&sources)
        .into_iter()
        .filter(|one| language.more.contains_key(&one.key) && !language.drawn.contains_key(&one.key))
        .map(|one| format!("{}: {}", one.place, one.key))
        .collect();
    assert_eq!(late, [""; 0]);
}
