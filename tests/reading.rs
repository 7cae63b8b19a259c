//! How easily the words read, and which never stand in them. Run with `--features site`.
#![cfg(all(not(target_arch = "wasm32"), feature = "site"))]
#![allow(clippy::unwrap_used)]

use kintsugi::site::language::{self, Language};
use kintsugi::site::project;
use std::path::Path;

/// Texts with fewer words are labels and lines; a grade says little about them alone (they are read file by file).
const LONG: usize = 60;

/// Files whose words somebody in danger reads.
const SAFETY: [&str; 3] = ["support", "urge", "check-in"];

/// Beginnings of keys elsewhere whose words somebody in danger reads.
const SAFETY_KEYS: [&str; 9] = [
    "result-crisis",
    "result-minor",
    "result-safety",
    "result-no-contact",
    "outcome-crisis",
    "outcome-minor",
    "outcome-safety",
    "outcome-no-contact",
    "changed-scared",
];

/// What no visitor may read, in small letters, by language (product: "No shame", "never a chance", "never the id"). A phrase is looked for as
/// whole words.
const NEVER: [(&str, &[&str]); 3] = [
    (
        "en",
        &[
            "win back",
            "win them back",
            "winning",
            "strategy",
            "strategies",
            "game",
            "games",
            "make them",
            "tactic",
            "tactics",
            "guaranteed",
            "guarantee",
            "alpha",
            "loser",
            "pathetic",
            "desperate",
            "needy",
            "clingy",
            "stupid",
            "psycho",
            "you failed",
            "streak",
            "shame on you",
            "weakness",
            "get over it",
            "plenty of fish",
        ],
    ),
    (
        "es",
        &[
            "recuperar a tu ex",
            "recuperar a esa persona",
            "recupera a tu ex",
            "recuperarle",
            "recuperarla",
            "reconquistar",
            "reconquista",
            "reconquistarle",
            "reconquistarla",
            "reconquistarlo",
            "conquistar",
            "estrategia",
            "estrategias",
            "táctica",
            "tácticas",
            "es un juego",
            "el juego de",
            "juego mental",
            "juegos mentales",
            "hacer que vuelva",
            "haz que vuelva",
            "garantía",
            "garantizado",
            "garantizada",
            "patético",
            "patética",
            "estúpido",
            "estúpida",
            "loca",
            "loco",
            "has fracasado",
            "fracasaste",
            "eres un fracaso",
            "debilidad",
            "supéralo",
            "perdedor",
            "perdedora",
            "racha",
            "hay más peces",
        ],
    ),
    (
        "de",
        &[
            "zurückgewinnen",
            "zurückerobern",
            "zurückgewinnst",
            "zurückholen",
            "erobern",
            "strategie",
            "strategien",
            "taktik",
            "taktiken",
            "spielchen",
            "ein spiel",
            "das spiel",
            "dazu bringen",
            "garantie",
            "garantiert",
            "verlierer",
            "erbärmlich",
            "du bist dumm",
            "bedürftig",
            "verzweifelt",
            "versagt",
            "gescheitert",
            "schwäche",
            "komm drüber weg",
            "andere mütter",
            "serie",
        ],
    ),
];

/// Ids of the outcomes: names for the program, never for a visitor.
const IDS: [&str; 5] = ["safety-stop", "no-contact-requested", "let-go", "heal-first", "try-with-care"];

fn languages() -> Vec<Language> {
    project::languages(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn english() -> Language {
    languages().into_iter().find(|language| language.tag == language::MAIN).unwrap()
}

/// Each text a visitor may read, with its key and the name of its file. Phrases of the message rules are looked for, not read.
fn texts(language: &Language) -> Vec<(&str, &str, &str)> {
    let rows = language.first.iter().chain(&language.more).chain(&language.page);
    rows.filter_map(|(key, text)| {
        let file = language.files.get(key.split('[').next()?)?;
        let stem = Path::new(file).file_stem()?.to_str()?;
        (stem != "message-rules").then_some((key.as_str(), stem, text.as_str()))
    })
    .collect()
}

fn words(text: &str) -> Vec<&str> {
    let parts = text.split(|letter: char| !letter.is_alphabetic() && !"'’-".contains(letter));
    parts.filter(|part| part.starts_with(char::is_alphabetic)).collect()
}

/// Sentences, and lines of lists, that hold a word.
fn sentences(text: &str) -> usize {
    let parts = text.split('\n').flat_map(|line| line.split_inclusive(['.', '!', '?', ':']));
    parts.filter(|part| !words(part).is_empty()).count().max(1)
}

/// Syllables by the usual count for English: groups of vowels, without a silent `e` at the end.
fn syllables(word: &str) -> usize {
    let word: String = word.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
    let vowel = |letter: char| "aeiouy".contains(letter);
    let groups = word.split(|letter| !vowel(letter)).filter(|group| !group.is_empty()).count();
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    // "table" ends in a syllable, "smile" does not: it takes a consonant before the `le`.
    let before = word.len().checked_sub(3).and_then(|at| word.get(at..)?.chars().next());
    let le = ends(&["le"]) && before.is_some_and(|letter| !vowel(letter));
    let silent = ends(&["e"]) && !le && !ends(&["ee", "ie", "oe", "ue", "ye"])
        || ends(&["es"])
            && !ends(&["ses", "zes", "xes", "ces", "ges", "ches", "shes", "les", "ies", "oes", "ees"])
        || ends(&["ed"]) && !ends(&["ted", "ded", "ied", "eed", "yed"]);
    groups.saturating_sub(usize::from(silent)).max(1)
}

/// The grade by Flesch and Kincaid (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
fn grade(text: &str) -> f64 {
    let words = words(text);
    let count = |number: usize| f64::from(u32::try_from(number).unwrap());
    let all: usize = words.iter().map(|word| syllables(word)).sum();
    0.39 * count(words.len()) / count(sentences(text)) + 11.8 * count(all) / count(words.len().max(1)) - 15.59
}

fn is_safety(key: &str, stem: &str) -> bool {
    SAFETY.contains(&stem) || SAFETY_KEYS.iter().any(|beginning| key.starts_with(beginning))
}

#[test]
fn the_grade_is_the_one_that_others_work_out_too() {
    assert_eq!(
        ["cat", "table", "asked", "wanted", "smile", "careful", "people"].map(syllables),
        [1, 2, 1, 2, 1, 3, 2]
    );
    // 6 words, 6 syllables, 1 sentence.
    assert!((grade("The cat sat on the mat.") - -1.45).abs() < 0.01);
    // 12 words, 2 sentences, 24 syllables.
    let text = "Considerable understanding requires patience. Nobody hurries anybody: everybody remembers gentle evenings.";
    assert!(grade(text) > 12.0, "{}", grade(text));
}

#[test]
fn long_texts_read_at_grade_seven_and_none_above_nine() {
    let english = english();
    let mut grades: Vec<(f64, &str)> = texts(&english)
        .into_iter()
        .filter(|(_, _, text)| words(text).len() > LONG)
        .map(|(key, _, text)| (grade(text), key))
        .collect();
    grades.sort_by(|one, other| one.0.total_cmp(&other.0));
    assert!(grades.len() > 50, "only {} long texts were found", grades.len());
    let (median, hardest) = (grades[grades.len() / 2], grades[grades.len() - 1]);
    println!("{} long texts: median {:.1}, hardest {:.1} ({})", grades.len(), median.0, hardest.0, hardest.1);
    assert!(median.0 <= 7.0, "{median:?}");
    assert!(hardest.0 <= 9.0, "{hardest:?}");
}

#[test]
fn who_is_in_danger_reads_at_grade_six() {
    let english = english();
    let texts = texts(&english);
    let safety: Vec<_> =
        texts.iter().filter(|(key, stem, text)| is_safety(key, stem) && words(text).len() > LONG).collect();
    assert!(safety.len() >= 5, "only {} were found", safety.len());
    for (key, _, text) in safety {
        assert!(grade(text) <= 6.0, "{key}: {:.1}", grade(text));
    }
    for beginning in SAFETY_KEYS {
        assert!(texts.iter().any(|(key, ..)| key.starts_with(beginning)), "no text begins with {beginning}");
    }
}

#[test]
fn the_short_lines_of_a_file_together_read_at_grade_seven() {
    let english = english();
    let texts = texts(&english);
    let stems: std::collections::BTreeSet<&str> = texts.iter().map(|(_, stem, _)| *stem).collect();
    for stem in stems {
        // Each on a line of its own, so that a label without a full stop is a sentence.
        let all: Vec<&str> = texts.iter().filter(|(_, of, _)| *of == stem).map(|(.., text)| *text).collect();
        let grade = grade(&all.join("\n"));
        assert!(grade <= 7.0, "{stem}: {grade:.1}");
    }
}

#[test]
fn no_text_shames_promises_or_names_an_outcome() {
    let mut wrong = Vec::new();
    for language in languages() {
        let (_, never) = NEVER.iter().find(|(tag, _)| *tag == language.tag).unwrap_or_else(|| {
            panic!("say in NEVER what no text in `{}` may hold", language.tag);
        });
        for (key, _, text) in texts(&language) {
            let small = format!(" {} ", words(text).join(" ").to_lowercase());
            for phrase in never.iter().filter(|phrase| small.contains(&format!(" {phrase} "))) {
                wrong.push(format!("{} {key}: \"{phrase}\" in: {text}", language.tag));
            }
            for id in IDS {
                assert!(!text.to_lowercase().contains(id), "{} {key}: {text}", language.tag);
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}
