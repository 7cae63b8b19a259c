//! Every phrase of the rules beside what it must find and what it must leave alone (`phrases.tsv`), in every language that has rules.

use super::english::{SPOKEN, Spoken, rules};
use kintsugi::domain::choice::Choice;
use kintsugi::domain::message::rules::{CALM, SAME};
use kintsugi::domain::message::{Class, Tier, review};
use std::collections::BTreeSet;

/// Class, phrase, what it must find, what it must leave alone.
fn rows(of: &Spoken) -> Vec<[&'static str; 4]> {
    let lines = of.phrases.lines();
    lines.map(|line| line.split('\t').collect::<Vec<_>>().try_into().expect(line)).collect()
}

/// The same of every language.
fn all() -> impl Iterator<Item = (&'static Spoken, [&'static str; 4])> {
    SPOKEN.iter().flat_map(|of| rows(of).into_iter().map(move |row| (of, row)))
}

/// Each phrase of the file with its section.
fn written(of: &Spoken) -> Vec<(&'static str, &'static str)> {
    let mut section = "";
    let mut written = Vec::new();
    for line in of.file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
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
    for of in &SPOKEN {
        let rows: BTreeSet<_> = rows(of).iter().map(|[class, phrase, ..]| (*class, *phrase)).collect();
        assert_eq!(rows, written(of).into_iter().collect(), "{}", of.tag);
        assert!(rows.len() >= 150, "{}: {}", of.tag, rows.len());
    }
}

#[test]
fn every_phrase_finds_its_example_by_itself() {
    let mut blind = Vec::new();
    for (of, [class, phrase, example, _]) in all() {
        let short_forms =
            of.file.split("\n[same]\n").nth(1).and_then(|rest| rest.split("\n[").next()).unwrap();
        let mut alone = format!("[same]\n{short_forms}\n[calm]\n");
        for other in Class::with_phrases() {
            let own = if other.id() == class { phrase } else { "" };
            alone += &format!("[{}]\n{own}\n", other.id());
        }
        let found: Vec<Class> = review(example, &rules(&alone)).classes().collect();
        if !found.iter().any(|found| found.id() == class) {
            blind.push(format!("{} {class}: `{phrase}` does not find: {example}", of.tag));
        }
        if !of.classes(example).iter().any(|found| found.id() == class) {
            blind.push(format!("{} {class}: the rules do not find: {example}", of.tag));
        }
    }
    assert!(blind.is_empty(), "\n{}\n", blind.join("\n"));
}

#[test]
fn no_look_alike_is_taken_for_its_class() {
    let mut taken = Vec::new();
    for (of, [class, phrase, _, look_alike]) in all() {
        assert!(!look_alike.is_empty(), "{phrase} has no look-alike");
        if of.classes(look_alike).iter().any(|found| found.id() == class) {
            taken.push(format!("{} {class}: {look_alike}", of.tag));
        }
    }
    assert!(taken.is_empty(), "\n{}\n", taken.join("\n"));
}

#[test]
fn a_look_alike_raises_nothing_serious_of_another_class() {
    for (of, [.., look_alike]) in all() {
        let mut found = of.classes(look_alike);
        found.retain(|class| class.tier() <= Tier::Change);
        assert_eq!(found, [], "{}: {look_alike}", of.tag);
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
    let alien: Vec<_> = all()
        .filter(|(_, [_, phrase, example, look_alike])| {
            let mine: BTreeSet<_> = words(phrase).union(&words(example)).cloned().collect();
            let near = |one: &String| {
                mine.iter().any(|other| other.get(..3).is_some_and(|start| one.starts_with(start)))
            };
            !words(look_alike).iter().any(|one| mine.contains(one) || near(one))
        })
        .map(|(of, [class, phrase, _, look_alike])| format!("{} {class}: `{phrase}`: {look_alike}", of.tag))
        .collect();
    assert!(alien.is_empty(), "\n{}\n", alien.join("\n"));
}
