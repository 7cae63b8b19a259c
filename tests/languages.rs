//! Every language has every text, with the right variables and forms, and none too long. Adding one is adding a folder. Run with
//! `--features site`.
#![cfg(all(not(target_arch = "wasm32"), feature = "site"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "shared/pseudo.rs"]
mod pseudo;

use kintsugi::site::language::Language;
use kintsugi::site::packs;
use kintsugi::site::plurals::NativePlural;
use kintsugi::site::source::Source;
use kintsugi::site::{home, project};
use kintsugi::words::{Arg, Key, Words};
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// A copy of the project's words, and of what asks for them, removed at its end.
struct Copy(PathBuf);

impl Copy {
    fn new(test: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("kintsugi-{test}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for name in ["src", "index.html"] {
            std::os::unix::fs::symlink(root.join(name), folder.join(name)).unwrap();
        }
        for tag in ["en", "es", "de"] {
            let (from, to) = (root.join("content").join(tag), folder.join("content").join(tag));
            fs::create_dir_all(&to).unwrap();
            for entry in fs::read_dir(from).unwrap().flatten() {
                fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
            }
        }
        Self(folder)
    }

    fn content(&self) -> PathBuf {
        self.0.join("content")
    }

    fn change(&self, file: &str, from: &str, to: &str) {
        let path = self.content().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }

    /// All that the build finds wrong.
    fn problems(&self) -> Vec<String> {
        let problems = match project::languages(&self.0) {
            Ok(languages) => project::key_problems(&self.0, &languages).unwrap_or_else(|problems| problems),
            Err(problems) => problems,
        };
        problems.iter().map(ToString::to_string).collect()
    }

    fn language(&self, tag: &str) -> Language {
        let languages = project::languages(&self.0).unwrap();
        languages.into_iter().find(|language| language.tag == tag).unwrap()
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn languages() -> Vec<Language> {
    project::languages(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn words(language: &Language) -> Words {
    let plural = Rc::new(NativePlural::of(&language.tag));
    let mut words = Words::parse(&packs::json(&language.first), plural).ok().unwrap();
    words.add(&packs::json(&language.more)).unwrap();
    words.add(&packs::json(&language.drawn)).unwrap();
    words
}

/// Every text with its row, but for what is looked for and not read: phrases of message rules, words that a sheet or a maker minds.
fn texts(language: &Language) -> impl Iterator<Item = (&String, &String)> {
    let packs = [&language.page, &language.first, &language.more];
    packs.into_iter().flatten().filter(|(row, _)| {
        !row.starts_with("rules-") && !row.ends_with(".words") && *row != "low-maker-feelings"
    })
}

#[test]
fn spanish_is_whole_and_german_says_that_it_is_not() {
    let all = languages();
    let told: Vec<_> =
        all.iter().map(|one| (&*one.tag, &*one.name, one.is_partial, one.direction())).collect();
    let expected =
        [("en", "English", false, "ltr"), ("de", "Deutsch", true, "ltr"), ("es", "Español", false, "ltr")];
    assert_eq!(told, expected);
    for language in &all {
        let keys: Vec<&String> = language.files.keys().filter(|key| !key.starts_with("language-")).collect();
        let english: Vec<&String> = all[0].files.keys().filter(|key| !key.starts_with("language-")).collect();
        assert_eq!(keys, english, "{}", language.tag);
    }
}

#[test]
fn what_german_does_not_have_is_said_in_english_and_what_it_must_have_is_german() {
    let all = languages();
    let [english, german, _] = &all[..] else { panic!("three languages") };
    let (en, de) = (words(english), words(german));
    let same = |key: &'static str| en.text(Key::fixed(key)) == de.text(Key::fixed(key));
    assert!(same("about-title") && same("phase-1.goal"));
    assert!(!same("home-line") && !same("q1") && !same("outcome-heal-first.lead") && !same("support-title"));
    assert!(!same("language-title") && de.has(&Key::fixed("language-partly")));
}

#[test]
fn a_whole_language_must_be_whole() {
    let copy = Copy::new("whole");
    copy.change("es/home.ftl", "\nhome-line =", "\nhome-lines =");
    let told = copy.problems();
    assert!(told.iter().any(|one| one.ends_with("home-line: no text for it in content/es")), "{told:?}");
    assert!(told.contains(&"content/es/home.ftl: home-lines: nothing uses this text".to_owned()), "{told:?}");
    assert!(!told.iter().any(|one| one.contains("content/en") || one.contains("content/de")), "{told:?}");
}

#[test]
fn a_partial_language_must_have_the_first_minutes_and_the_whole_of_each_file_it_has() {
    let copy = Copy::new("partial");
    fs::remove_file(copy.content().join("de/support.ftl")).unwrap();
    copy.change("de/result.ftl", "\nresult-minor-adult =", "\nresult-minor-adults =");
    let told = copy.problems();
    assert!(told.iter().any(|one| one.ends_with("support-title: no text for it in content/de")), "{told:?}");
    assert!(
        told.iter().any(|one| one.ends_with("result-minor-adult: no text for it in content/de")),
        "{told:?}"
    );
    assert!(told.iter().all(|one| one.contains("content/de")), "{told:?}");
    let without_the_line = Copy::new("no-line");
    let file = without_the_line.content().join("de/language.ftl");
    let text = fs::read_to_string(&file).unwrap();
    let kept: Vec<&str> = text.lines().filter(|line| !line.contains("language-pa")).collect();
    fs::write(file, kept.join("\n")).unwrap();
    let told = without_the_line.problems();
    assert!(
        told.iter().any(|one| one.ends_with("phase-1.goal: no text for it in content/de")),
        "{}",
        told.len()
    );
}

#[test]
fn a_wrong_variable_or_a_lacking_form_is_told() {
    let copy = Copy::new("forms");
    copy.change("es/today.ftl", "[one] { $seams }", "[uno] { $seams }");
    assert!(copy.problems().iter().any(|one| one.contains("today-bowl: [uno] is neither")));
    let copy = Copy::new("variables");
    copy.change("es/today.ftl", "        [one] { $seams } de 7 grietas reparada\n", "");
    copy.change("es/interface.ftl", "{ $date }", "{ $fecha }");
    let told = copy.problems();
    assert!(
        told.contains(&"content/es/today.ftl: today-bowl: lacks the form [one], which es has".to_owned()),
        "{told:?}"
    );
    assert!(
        told.iter().any(|one| one.contains("asks for { $fecha }, which the en text does not have"))
            || told.len() == 1,
        "{told:?}"
    );
}

#[test]
fn a_language_without_a_name_of_its_own_is_told() {
    let copy = Copy::new("nameless");
    copy.change("es/language.ftl", "language-name = Español\n", "");
    let told = copy.problems();
    assert_eq!(
        told,
        [
            "content/es/language.ftl: language-name: the language has to say what it is called in its own words"
        ]
    );
}

#[test]
fn counted_texts_take_the_forms_of_their_language() {
    let all = languages();
    let say = |tag: &str, seams| {
        let language = all.iter().find(|one| one.tag == tag).unwrap();
        words(language).say(Key::fixed("today-bowl"), &[("seams", Arg::Number(seams))])
    };
    assert!(
        say("es", 1).ends_with("grieta reparada") || say("es", 1).ends_with("grietas reparada"),
        "{}",
        say("es", 1)
    );
    assert!(say("es", 3).ends_with("grietas reparadas"), "{}", say("es", 3));
    assert_ne!(say("es", 0), say("es", 3));
}

/// Letters of a text without its variables.
fn length(text: &str) -> usize {
    text.chars().count()
}

#[test]
fn a_label_is_not_much_longer_than_in_english_and_no_text_is_far_longer() {
    let all = languages();
    let english: std::collections::BTreeMap<_, _> = texts(&all[0]).collect();
    let mut long = Vec::new();
    for language in &all[1..] {
        for (row, text) in texts(language) {
            let Some(first) = english.get(row) else { continue };
            // A short label may need room for an article; a bar or a button must still hold it.
            let most = length(first) * 7 / 4 + 14;
            if length(text) > most {
                long.push(format!(
                    "{} {row}: {} letters for {}: {text}",
                    language.tag,
                    length(text),
                    length(first)
                ));
            }
        }
    }
    assert!(long.is_empty(), "\n{}\n", long.join("\n"));
}

/// The bar at the foot of a phone has five places; these are the letters that stand there.
#[test]
fn the_names_of_the_five_places_are_short_in_every_language() {
    for language in languages() {
        for key in [
            "interface-today",
            "interface-path",
            "interface-tools",
            "interface-support",
            "interface-settings",
        ] {
            let name = &language.first[key];
            assert!(length(name) <= 14, "{} {key}: {name}", language.tag);
            // On the narrowest phone a place is 64 px wide. A longer name says where its word may part.
            let widest = name.split([' ', '\u{ad}']).map(length).max();
            assert!(widest <= Some(9), "{} {key}: {name} parts anywhere", language.tag);
        }
    }
}

#[test]
fn a_language_is_added_by_adding_a_folder() {
    let copy = Copy::new("added");
    pseudo::add(&copy.content(), "qaa", "Mädé-üp", pseudo::accented);
    pseudo::add(&copy.content(), "fa", "از راست", pseudo::from_the_right);
    assert_eq!(copy.problems(), [""; 0]);
    let made_up = copy.language("qaa");
    assert_eq!((made_up.is_partial, made_up.direction()), (false, "ltr"));
    assert_eq!(copy.language("fa").direction(), "rtl");
    let all = project::languages(&copy.0).unwrap();
    let drawn = home::draw(&made_up, &all, "../").unwrap();
    assert!(drawn.contains("Wäñt thém bäck?"), "{drawn}");
    for address in ["href=\"../\"", "href=\"../es/\"", "href=\"../qaa/\"", "href=\"../fa/\""] {
        assert!(drawn.contains(address), "{address}: {drawn}");
    }
    let said = words(&made_up)
        .say(Key::fixed("clock-behind"), &[("date", Arg::Text("1")), ("seen", Arg::Text("2"))]);
    assert!(!said.contains('{') && said.contains("läšt tïmé"), "{said}");
}

#[test]
fn changed_letters_leave_names_variables_and_forms_alone() {
    let cases = [
        ("### note", "### note"),
        ("a-b = no one", "a-b = ñø øñé"),
        ("    .opt-one = no { $one } on", "    .opt-one = ñø { $one } øñ"),
        ("    { $one ->", "    { $one ->"),
        ("       *[other] { $one } on. { $no ->", "       *[other] { $one } øñ. { $no ->"),
        ("        [one] on", "        [one] øñ"),
        ("    on = no", "    øñ = ñø"),
        ("    }", "    }"),
        ("    } on { $one ->", "    } øñ { $one ->"),
    ];
    for (written, expected) in cases {
        assert_eq!(pseudo::line(written, pseudo::accented), expected);
    }
    assert_eq!(Source::new("content/en/a.ftl", "").stem(), "a");
}
