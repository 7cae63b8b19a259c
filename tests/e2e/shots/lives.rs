//! What rests on the device of those whose pages are pictured: nobody yet, somebody on day 12, somebody with all there can be, somebody who
//! is told to stop, who heals, who has come to an end. Made by the guide's own keeper, natively.

#[path = "../../render/visit.rs"]
#[allow(dead_code, clippy::unwrap_used, reason = "the tests of drawn pages use all of it")]
mod visit;

use std::collections::BTreeMap;

use kintsugi::domain::changed::Change;
use kintsugi::domain::choice::Choice;
use kintsugi::domain::day::Day;
use kintsugi::domain::endings::Ending;
use kintsugi::domain::heal::{TASKS_A_WEEK, Week};
use kintsugi::domain::phases::Phase;
use kintsugi::domain::quiet_time::{AfterLapse, ContactKind, Trigger};
use kintsugi::domain::sheets::{Kind, Sheet};
use kintsugi::ports::Storage;
use kintsugi::progress::Action;
use visit::Visit;

/// One device at one moment, and the pages that look another in it.
pub struct Life {
    pub name: &'static str,
    /// Milliseconds since 1970.
    pub now: i64,
    pub storage: BTreeMap<String, String>,
    /// What the address asks for.
    pub query: &'static str,
    pub routes: Vec<String>,
}

/// Pages that look another from life to life.
const PAGES: [&str; 16] = [
    "#/",
    "#/today",
    "#/quiet",
    "#/path",
    "#/heal",
    "#/changed",
    "#/look-back",
    "#/ending",
    "#/tools",
    "#/tools/promises",
    "#/tools/letter",
    "#/tools/log",
    "#/tools/message",
    "#/insights",
    "#/summary",
    "#/settings",
];

/// Pages that look the same in most.
const STEADY: [&str; 5] = ["#/tools/urge", "#/tools/low-contact", "#/support", "#/about", "#/embed"];

/// A word without a place to break.
const LONG: &str = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihung";

/// All lives.
pub fn all() -> Vec<Life> {
    let mut all = vec![nobody(), day_12(), full(), stopped(), healing(), ended()];
    all.extend(
        [("spanish", "?lang=es"), ("german", "?lang=de")]
            .map(|(name, query)| Life { query, ..speaking(name) }),
    );
    all
}

fn pages(more: impl IntoIterator<Item = String>) -> Vec<String> {
    PAGES.into_iter().map(str::to_owned).chain(more).collect()
}

fn phases() -> impl Iterator<Item = String> {
    Phase::all().map(|phase| format!("#/path/{}", phase.number()))
}

fn weeks() -> impl Iterator<Item = String> {
    Week::all().map(|week| format!("#/heal/{}", week.number()))
}

fn only(routes: &[&str]) -> Vec<String> {
    routes.iter().map(|&route| route.to_owned()).collect()
}

fn life(name: &'static str, visit: &Visit, routes: Vec<String>) -> Life {
    let keys = ["kintsugi", "kintsugi.last-good"];
    let storage =
        keys.iter().filter_map(|&key| Some((key.to_owned(), visit.storage.read(key).ok()??))).collect();
    Life { name, now: visit.clock.0.get().epoch_ms, storage, query: "", routes }
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn contact(visit: &Visit, kind: ContactKind, civil: &str, note: &str) {
    let (civil, note) = (day(civil), note.to_owned());
    visit.act(Action::ContactLogged { kind, civil, minute: 1_335, trigger: Some(Trigger::Night), note });
}

/// A first visit.
pub fn nobody() -> Life {
    life("nobody", &Visit::new(), pages(only(&STEADY).into_iter().chain(only(&["#/path/5", "#/heal/1"]))))
}

/// Day 12 of 35, with what an ordinary person leaves.
fn begun() -> Visit {
    let visit = Visit::new();
    visit.check_in(&[("q13", "them"), ("q10", "communication=3 trust=2"), ("q6", "unknown")]);
    visit.act(Action::QuietTimeStarted { started: day("2026-03-01"), days: Some(35) });
    visit.write(Sheet::Plans, &["I want to write at night", "I put the phone in the kitchen and read"]);
    for (at, mood) in [2, 2, 3, 1, 3, 4, 3].into_iter().enumerate() {
        visit.at(&format!("2026-03-0{}", at + 2), 20);
        visit.act(Action::MoodNoted(mood));
    }
    for task in 1..=3 {
        visit.act(Action::TaskTicked(Phase::all().next().expect("a phase"), task, true));
    }
    visit.write(Sheet::Reasons, &["We stopped talking", "In May we ate in silence for a week", "together"]);
    visit.write(Sheet::LookBack, &["2", "2", "3", "Soup helps"]);
    visit.write(Sheet::Urge, &["night", "8", "4", "passed"]);
    visit.write(Sheet::Line, &["Slept badly, walked to the river."]);
    contact(&visit, ContactKind::Checked, "2026-03-08", "");
    visit.at("2026-03-13", 12);
    visit
}

fn day_12() -> Life {
    life("day-12", &begun(), pages(phases().chain(weeks()).chain(["#/result".to_owned()])))
}

/// The same in another language, whose words are longer.
fn speaking(name: &'static str) -> Life {
    let routes =
        ["#/", "#/today", "#/quiet", "#/path", "#/path/1", "#/tools/urge", "#/support", "#/settings"];
    life(name, &begun(), only(&routes))
}

/// A row that is filled to the brim.
fn brim(sheet: Sheet, row: usize) -> Vec<String> {
    let value = |kind: Kind| match kind {
        Kind::Text(20) => "1772366400000".to_owned(),
        Kind::Text(most) if row == 0 => {
            let text =
                format!("{LONG} and what came after it, which took longer to say than to do, and stays. ");
            text.repeat(3).chars().take(usize::from(most.min(190))).collect::<String>().trim().to_owned()
        }
        Kind::Text(5) => "19:30".to_owned(),
        Kind::Text(_) => "A walk by the river, then soup".to_owned(),
        Kind::Choice(ids) => ids[row % ids.len()].to_owned(),
        Kind::Scale(low, high) => (low + row as u8 % (high - low + 1)).to_string(),
        Kind::Date => "2026-06-01".to_owned(),
    };
    sheet.fields().iter().map(|field| value(field.kind)).collect()
}

/// All that can be done and written, three rows a sheet, a lapse and a word from them.
fn full() -> Life {
    let visit = begun();
    contact(&visit, ContactKind::Sent, "2026-03-12", LONG);
    let lapse = visit.act(Action::ContactLogged {
        kind: ContactKind::Called,
        civil: day("2026-03-13"),
        minute: 60,
        trigger: Some(Trigger::Alcohol),
        note: String::new(),
    });
    visit.act(Action::LapseSettled(lapse, AfterLapse::CarryOn));
    contact(&visit, ContactKind::TheyWrote, "2026-03-13", "A short hello");
    for week in 3..=9 {
        let (month, date) = ((week * 7 - 1) / 30 + 3, (week * 7 - 1) % 30 + 1);
        visit.at(&format!("2026-{month:02}-{date:02}"), 21);
        visit.write(Sheet::LookBack, &["1", "4", "3", "Mornings are mine"]);
        visit.write(Sheet::Urge, &["alcohol", "7", "2", "passed"]);
        visit.act(Action::MoodNoted((week % 5 + 1) as u8));
    }
    visit.act(Action::CheckInOpened(None));
    visit.check_in(&[("q18", "0")]);
    visit.act(Action::ChangeReported(Change::Together));
    visit.check_in(&[("q18", "0")]);
    for phase in Phase::all() {
        for task in 1..=phase.tasks() {
            visit.act(Action::TaskTicked(phase, task, true));
        }
        for sheet in Sheet::of(phase) {
            for row in 0..3 {
                visit.act(Action::SheetWritten { sheet, row: None, values: brim(sheet, row) });
            }
        }
        visit.act(Action::GateConfirmed(phase, true));
    }
    for sheet in [Sheet::Letter, Sheet::Line, Sheet::Hours] {
        for row in 0..3 {
            visit.act(Action::SheetWritten { sheet, row: None, values: brim(sheet, row) });
        }
    }
    for week in Week::all() {
        for task in 1..=TASKS_A_WEEK {
            visit.act(Action::HealTaskTicked(week, task, true));
        }
    }
    visit.at("2026-06-20", 9);
    life("full", &visit, pages(phases().chain(["#/heal/8".to_owned(), "#/result".to_owned()])))
}

/// Plan `c`.
fn stopped() -> Life {
    let visit = Visit::new();
    visit.check_in(&[("q6", "blocked")]);
    visit.at("2026-03-04", 9);
    let routes = [
        "#/",
        "#/today",
        "#/path",
        "#/path/6",
        "#/result",
        "#/quiet",
        "#/changed",
        "#/tools",
        "#/tools/message",
    ];
    life("stopped", &visit, only(&routes))
}

/// The Heal path, in its third week.
fn healing() -> Life {
    let visit = Visit::new();
    visit.check_in(&[("q19", "3"), ("q16", "0")]);
    visit.act(Action::HealingChosen(true));
    for week in Week::all().take(2) {
        for task in 1..=TASKS_A_WEEK {
            visit.act(Action::HealTaskTicked(week, task, true));
        }
    }
    visit.at("2026-03-17", 9);
    life("healing", &visit, only(&["#/today", "#/heal", "#/heal/3", "#/result", "#/ending", "#/quiet"]))
}

/// An ending, with a page to keep.
fn ended() -> Life {
    let visit = begun();
    visit.act(Action::ChangeReported(Change::LetGo));
    visit.act(Action::HealingChosen(true));
    visit.act(Action::EndingChosen(Ending::from_id("new-start")));
    life("ended", &visit, only(&["#/today", "#/ending", "#/quiet", "#/path"]))
}
