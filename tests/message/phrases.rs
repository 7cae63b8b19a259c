//! Every phrase of the English rules beside what it must find and what it must leave alone (`phrases.tsv`).

use super::english::{FILE, classes, rules};
use kintsugi::domain::choice::Choice;
use kintsugi::domain::message::rules::{CALM, SAME};
use kintsugi::domain::message::{Class, Tier, review};
use std::collections::BTreeSet;

/// Class, phrase, what it must find, what it must leave alone.
fn rows() -> Vec<[&'static str; 4]> {
    let lines = include_str!("phrases.tsv").lines();
    lines.map(|line| line.split('\t').collect::<Vec<_>>().try_into().expect(line)).collect()
}

/// Each phrase of the file with its section.
fn written() -> Vec<(&'static str, &'static str)> {
    let mut section = "";
    let mut written = Vec::new();
    for line in FILE.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix('[') {
            Some(name) => section = name.trim_end_matches(']'),
            None if section != SAME && section != CALM => written.push((section, line)),
            None => {}
        }
    }
    written
}

#[test]
fn every_phrase_has_an_example_and_a_look_alike() {
    let rows: BTreeSet<_> = rows().iter().map(|[class, phrase, ..]| (*class, *phrase)).collect();
    assert_eq!(rows, written().into_iter().collect());
    assert!(rows.len() >= 150, "{}", rows.len());
}

#[test]
fn every_phrase_finds_its_example_by_itself() {
    let short_forms = FILE.split("\n[same]\n").nth(1).and_then(|rest| rest.split("\n[").next()).unwrap();
    let mut blind = Vec::new();
    for [class, phrase, example, _] in rows() {
        let mut alone = format!("[same]\n{short_forms}\n[calm]\n");
        for other in Class::with_phrases() {
            let own = if other.id() == class { phrase } else { "" };
            alone += &format!("[{}]\n{own}\n", other.id());
        }
        let found: Vec<Class> = review(example, &rules(&alone)).classes().collect();
        if !found.iter().any(|found| found.id() == class) {
            blind.push(format!("{class}: `{phrase}` does not find: {example}"));
        }
        if !classes(example).iter().any(|found| found.id() == class) {
            blind.push(format!("{class}: the rules do not find: {example}"));
        }
    }
    assert!(blind.is_empty(), "\n{}\n", blind.join("\n"));
}

#[test]
fn no_look_alike_is_taken_for_its_class() {
    let mut taken = Vec::new();
    for [class, phrase, _, look_alike] in rows() {
        assert!(!look_alike.is_empty(), "{phrase} has no look-alike");
        if classes(look_alike).iter().any(|found| found.id() == class) {
            taken.push(format!("{class}: {look_alike}"));
        }
    }
    assert!(taken.is_empty(), "\n{}\n", taken.join("\n"));
}

#[test]
fn a_look_alike_raises_nothing_serious_of_another_class() {
    let serious =
        |text| classes(text).into_iter().filter(|class| class.tier() <= Tier::Change).collect::<Vec<_>>();
    for [.., look_alike] in rows() {
        assert_eq!(serious(look_alike), [], "{look_alike}");
    }
}

#[test]
fn a_look_alike_shares_a_word_with_its_phrase_or_it_proves_nothing() {
    let words = |text: &str| -> BTreeSet<String> {
        text.to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|w| w.len() > 1)
            .map(str::to_owned)
            .collect()
    };
    let alien: Vec<_> = rows()
        .into_iter()
        .filter(|[_, phrase, example, look_alike]| {
            let mine: BTreeSet<_> = words(phrase).union(&words(example)).cloned().collect();
            let near = |one: &String| {
                mine.iter().any(|other| other.get(..3).is_some_and(|start| one.starts_with(start)))
            };
            !words(look_alike).iter().any(|one| mine.contains(one) || near(one))
        })
        .map(|[class, phrase, _, look_alike]| format!("{class}: `{phrase}`: {look_alike}"))
        .collect();
    assert!(alien.is_empty(), "\n{}\n", alien.join("\n"));
}
