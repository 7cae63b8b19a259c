//! "Leave my ex out of it": with the setting on, no screen of the whole guide mentions the ex.
//!
//! A program can't read. So every page of the guide, in every typical state, is drawn and its words are looked
//! through for those that speak of one other person. Words that mean anybody else are let through by the phrase they
//! stand in.

use kintsugi::domain::changed::Change;
use kintsugi::domain::day::{Day, Now};
use kintsugi::domain::quiet_time::{ContactKind, Trigger};
use kintsugi::domain::sheets::Sheet;
use kintsugi::progress::{Action, Setting};
use kintsugi::ui::route::Route;

use super::visit::Visit;

/// Words and phrases that speak of the ex.
const ABOUT_EX: &[&str] = &[
    "ex",
    "exes",
    "they",
    "them",
    "their",
    "theirs",
    "the two of you",
    "you two",
    "both of you",
    "each other",
    "the other person",
    "other person",
    "another person’s mind",
    "someone new",
    "get back together",
    "got in touch",
    "want them back",
    "partner",
    "your love",
];

/// Phrases in which such a word means somebody or something else, or names the setting itself.
const ANYBODY: &[&str] = &[
    // The setting's own name.
    "leave my ex out of it",
    // The sentence under every page.
    "another person’s mind",
    // Cracks, thoughts, days, tasks, pages, weeks, help lines: no persons.
    "they become part",
    "thoughts lie you can look at them again",
    "read them with care",
    "listed as we found them",
    "each of them still has to be checked",
    "many people who start here find that it is the one they wanted",
    "small things from them",
    "to do them and you",
    "read them once",
    "put them away",
    "they are not a wait",
    "they still count as",
    "one of them is a good day",
    "than they need to be",
    // The visitor's feelings.
    "so that they don’t fill",
    // Friends, helpers, people in studies.
    "two of them",
    "meet one of them",
    "asked about their life",
    "stay near them",
    "ask them to come",
    "send them a line",
    "go through them with you",
    "feel that they have only just",
    "less clear about who they are",
    // Support speaks of anyone whom the visitor may fear, and stays whole.
    "a device they can’t reach",
    "plan for them with",
    // The visitor's own words.
    "not saved they stay here",
    // The names that are typed to be left out.
    "comma between two they are not saved",
    "copy them or keep them as",
    "hold then copy them",
    // What a browser does with what is saved.
    "some browsers clear them",
];

/// What a page says: its texts and what is read out, in small letters, one blank between words.
fn words(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some(open) = rest.find('<') {
        text.push_str(&rest[..open]);
        let (tag, after) = rest[open..].split_once('>').unwrap_or((rest, ""));
        for name in ["aria-label=\"", "title=\"", "placeholder=\"", "alt=\""] {
            if let Some((_, value)) = tag.split_once(name) {
                text.push(' ');
                text.push_str(value.split('"').next().unwrap_or_default());
            }
        }
        text.push(' ');
        rest = after;
    }
    text.push_str(rest);
    let mut plain = String::from(" ");
    for letter in text.replace("&#x27;", "’").replace("&quot;", "”").to_lowercase().chars() {
        let letter = if letter == '’' || letter.is_alphanumeric() { letter } else { ' ' };
        if !(letter == ' ' && plain.ends_with(' ')) {
            plain.push(letter);
        }
    }
    plain.push(' ');
    plain
}

/// The first places in which a text mentions the ex, with some words around.
fn mentions(text: &str) -> Vec<String> {
    let mut text = text.to_owned();
    for phrase in ANYBODY {
        text = text.replace(phrase, " · ");
    }
    let mut found = Vec::new();
    for word in ABOUT_EX {
        let padded = format!(" {word} ");
        for (at, _) in text.match_indices(&padded) {
            let from = text[..at].char_indices().rev().nth(40).map_or(0, |(from, _)| from);
            let to = text[at..].char_indices().nth(60).map_or(text.len(), |(to, _)| at + to);
            found.push(text[from..to].trim().to_owned());
        }
    }
    found
}

/// Every address of the guide, but for `#/embed`: there "they" are the readers of a blog.
fn routes() -> Vec<String> {
    Route::all().into_iter().filter(|route| *route != Route::Embed).map(|route| route.href()).collect()
}

/// Something of everything that can be noted, in words of the test's own.
fn full(visit: &Visit) {
    let now = visit.clock.0.get();
    visit.act(Action::QuietTimeStarted { started: now.civil.plus(-12), days: Some(40) });
    for (kind, ago) in [(ContactKind::Checked, 6), (ContactKind::TheyWrote, 5), (ContactKind::Sent, 3)] {
        let (civil, trigger) = (now.civil.plus(-ago), Some(Trigger::TheyReached));
        visit.act(Action::ContactLogged { kind, civil, minute: 0, trigger, note: String::new() });
    }
    visit.write(Sheet::Reasons, &["they never listened", "", "no"]);
    visit.write(Sheet::Plans, &["it is late", "go to bed"]);
    visit.write(Sheet::Letter, &["a letter", ""]);
    visit.write(Sheet::Line, &["soup"]);
    visit.write(Sheet::Urge, &["they-reached", "8", "4", "contact"]);
    visit.write(Sheet::Urge, &["saw-them", "8", "4", "contact"]);
    visit.write(Sheet::LookBack, &["2", "3", "4", "tea"]);
    visit.act(Action::MoodNoted(3));
}

/// Typical states, each with its name. The setting is not on yet.
fn states() -> Vec<(&'static str, Visit)> {
    let mut states = vec![("the first visit", Visit::new())];
    let plans: [(&str, &[(&str, &str)]); 9] = [
        ("plan a", &[]),
        (
            "plan a, low contact, space",
            &[("q22", "children work"), ("q6", "space"), ("q10", "trust=3 jealousy=2")],
        ),
        ("plan b", &[("q4", "names"), ("q13", "them"), ("q17", "2to6w")]),
        ("plan c, hurt", &[("q2", "hurt")]),
        ("plan c, own acts", &[("q4", "followed")]),
        ("plan c, blocked", &[("q6", "blocked")]),
        ("plan c, let go", &[("q7", "excommitted")]),
        ("a minor", &[("age", "minor")]),
        ("C1", &[("q1", "act")]),
    ];
    for (name, answers) in plans {
        let visit = Visit::new();
        visit.check_in(answers);
        states.push((name, visit));
        let visit = Visit::new();
        visit.check_in(answers);
        full(&visit);
        states.push((name, visit.reload()));
    }
    let healing = Visit::new();
    healing.act(Action::HealingChosen(true));
    full(&healing);
    states.push(("the Heal path", healing));
    let over = Visit::new();
    over.check_in(&[]);
    full(&over);
    for day in 1..40 {
        over.at(&Day::parse("2026-03-01").unwrap().plus(day).to_string(), 12);
    }
    states.push(("the days are over", over));
    let talk = Visit::new();
    talk.check_in(&[]);
    talk.act(Action::ChangeReported(Change::Talk));
    states.push(("they want to talk", talk));
    let begun = Visit::new();
    begun.act(Action::QuietTimeStarted { started: begun.clock.0.get().civil, days: Some(30) });
    states.push(("provisional days", begun));
    let left = Visit::new();
    left.act(Action::CheckInOpened(None));
    states.push(("a check-in under way", left));
    let early = Visit::new();
    early.act(Action::QuietTimeStarted { started: early.clock.0.get().civil, days: Some(30) });
    early.at("2026-03-02", 2);
    states.push(("the first night", early));
    let waves = Visit::new();
    full(&waves);
    waves.clock.0.set(Now::at(waves.clock.0.get().epoch_ms + 14 * 3_600_000, 0));
    waves.act(Action::WaveStarted);
    states.push(("a wave at night", waves));
    states
}

#[test]
fn no_screen_mentions_the_ex_where_they_are_left_out() {
    let mut found = std::collections::BTreeMap::<String, String>::new();
    for (state, visit) in states() {
        visit.act(Action::SettingChanged(Setting::LeaveExOut(true)));
        for route in routes() {
            for mention in mentions(&words(&visit.show(&route))) {
                found.entry(mention).or_insert_with(|| format!("{state}, {route}"));
            }
        }
    }
    let told: Vec<String> = found.iter().map(|(mention, place)| format!("{place}: … {mention} …")).collect();
    assert!(told.is_empty(), "{} mentions:\n{}", told.len(), told.join("\n"));
}

/// Texts of the tools that a tap brings up, and that are never shown where the ex is left out.
const NOT_SHOWN: &[&str] = &[
    "urge-contact-happened",
    "urge-contact-happened.text",
    "urge-night",
    "urge-night.text",
    "insights-checking",
    "trigger-saw-them",
    "insights-checking.scale",
    "trigger-saw-them",
    "trigger-they-reached",
];

#[test]
fn nothing_that_a_tap_brings_up_in_a_tool_mentions_the_ex_either() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let language = kintsugi::site::project::languages(root).unwrap().remove(0);
    let files = ["urge", "letters", "log", "mood", "insights"].map(|name| format!("content/en/{name}.ftl"));
    let mut looked_at = 0;
    for (key, file) in
        language.files.iter().filter(|(key, file)| files.contains(file) && !NOT_SHOWN.contains(&key.as_str()))
    {
        // Texts with plurals stand in rows of their own, behind the key.
        let rows =
            language.first.iter().chain(&language.more).filter(|(row, _)| row.starts_with(key.as_str()));
        for (row, text) in rows {
            assert_eq!(mentions(&words(text)), Vec::<String>::new(), "{file}: {row}");
            looked_at += 1;
        }
    }
    assert!(looked_at > 150, "only {looked_at}");
}

#[test]
fn the_search_finds_the_words_it_looks_for() {
    assert_eq!(mentions(&words("<p title=\"x\">I miss <b>them</b>.</p>")).len(), 1);
    assert_eq!(mentions(&words("<a aria-label=\"Write to your ex\">…</a>")).len(), 1);
    assert!(mentions(&words("<p>Then the theme of the next week: themselves, extra rest.</p>")).is_empty());
    let visit = Visit::new();
    visit.check_in(&[]);
    assert!(
        !mentions(&words(&visit.show("#/path"))).is_empty(),
        "without the setting the path speaks of them"
    );
}
