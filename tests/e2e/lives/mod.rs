//! Lives in which the guide is looked at: what rests on somebody's device, and the pages that differ by it. Each is told once
//! (`people`), up to the moment at which one looks.

mod device;
mod people;
mod rows;
mod told;

use std::collections::BTreeMap;

use kintsugi::domain::day::Now;
use kintsugi::domain::endings::Ending;
use kintsugi::domain::heal::Week;
use kintsugi::domain::phases::PHASES;
use kintsugi::ui::route::Route;

use super::harness::now_ms;
use super::visit::at;
pub use device::{go, live};
pub use people::{back_together, calm, checked_in, may_write, written};
use told::Told;

/// Somebody's time with the guide up to a moment.
pub struct Life {
    /// Who it is, in a word for messages and names of files.
    pub name: &'static str,
    /// The moment, in milliseconds since 1970.
    pub now: i64,
    /// What their device holds, by key; nothing at a first visit.
    pub storage: BTreeMap<&'static str, String>,
    /// What the address asks for.
    pub query: &'static str,
    /// Where to look.
    pub views: Vec<View>,
}

/// A page, and what is clicked on it before one looks, one after the other.
pub struct View {
    pub route: String,
    pub clicks: &'static [&'static str],
}

impl View {
    /// For messages.
    pub fn name(&self) -> String {
        format!("{} {}", self.route, self.clicks.join(" "))
    }
}

/// Tells a life up to a moment.
type Tell = fn(Now) -> Told;

/// Every page of the guide but the questions of the check-in.
pub fn routes() -> Vec<String> {
    let pages = Route::all().into_iter().filter(|route| !matches!(route, Route::CheckIn(_)));
    pages.map(|route| route.href()).collect()
}

/// What somebody's device holds at this very moment.
pub fn today(tell: Tell) -> Option<String> {
    tell(Now::at(now_ms(), 0)).storage().remove("kintsugi")
}

/// Pages that look another from life to life.
const PAGES: &str = "#/ #/today #/quiet #/path #/heal #/changed #/look-back #/ending #/tools #/tools/promises #/tools/letter #/tools/log
    #/tools/message #/insights #/summary #/settings";

/// Some of them, and others, in another language.
const ELSEWHERE: &str = "#/ #/today #/quiet #/path #/path/1 #/tools/urge #/support #/settings";

/// What a click opens, or finds missing.
const CLICKED: [(&str, &[&str]); 15] = [
    ("#/path/1", &["[name=edit]"]),
    ("#/path/1", &["[name=remove]"]),
    ("#/path/1", &["[data-form=reasons] [type=submit]"]),
    ("#/quiet", &["main summary"]),
    ("#/quiet", &["[data-form=contact] [type=submit]"]),
    ("#/tools/letter", &["[name=new]"]),
    ("#/tools/letter", &["[name=open]"]),
    ("#/tools/log", &["[name=edit]"]),
    ("#/settings", &["[name=erase][value=ask]"]),
    ("#/settings", &["[name=stop-saving][value=ask]"]),
    ("#/settings", &["[data-lock=off] summary", "form[data-form=lock] [type=submit]"]),
    ("#/changed", &["[name=change][value=hello]"]),
    ("#/changed", &["[name=change][value=no]"]),
    ("#/changed", &["[name=change][value=someone-new]"]),
    ("#/embed", &["summary"]),
];

/// These pages, with spaces between them.
fn views(routes: &str) -> Vec<View> {
    routes.split_whitespace().map(|route| View { route: route.to_owned(), clicks: &[] }).collect()
}

/// So many pages of phases or of weeks.
fn numbered(route: &str, numbers: impl Iterator<Item = u8>) -> String {
    numbers.map(|number| format!(" {route}{number}")).collect()
}

/// A first visit.
pub fn nobody() -> Life {
    life("nobody", people::nobody, views(&routes().join(" ")))
}

/// All lives.
pub fn all() -> Vec<Life> {
    let clicked = CLICKED.into_iter().map(|(route, clicks)| View { route: route.to_owned(), clicks });
    let phases = numbered("#/path/", 1..=PHASES);
    let weeks = numbered("#/heal/", Week::all().map(Week::number));
    let begun = [PAGES, &phases, &weeks, " #/result"].concat();
    let done = [PAGES, &phases, " #/heal/8 #/result"].concat();
    let together = numbered("#/path/", 6..=PHASES) + " #/path #/today #/ending #/tools/promises";
    let mut all = vec![
        nobody(),
        life("written", people::written, views(&routes().join(" ")).into_iter().chain(clicked).collect()),
        life("day-12", people::ordinary, views(&begun)),
        life("full", people::full, views(&done)),
        life("together", people::back_together, views(&together)),
    ];
    let few: [(&str, Tell, &str); 12] = [
        (
            "low-contact",
            people::low_contact,
            "#/today #/result #/quiet #/tools/low-contact #/changed #/path/5",
        ),
        (
            "plan-b",
            people::plan_b,
            "#/ #/result #/quiet #/path #/path/3 #/path/5 #/tools/message #/look-back",
        ),
        (
            "stopped",
            people::stopped,
            "#/ #/today #/path #/path/6 #/result #/quiet #/changed #/ending #/tools #/tools/message",
        ),
        ("days-over", people::days_over, "#/today #/quiet #/result"),
        ("provisional", people::provisional, "#/today #/quiet #/result"),
        ("left-out", people::left_out, "#/today #/quiet #/changed #/insights #/tools"),
        ("chose-healing", people::chose_healing, "#/heal #/heal/1 #/today"),
        ("healing", people::healing, "#/today #/heal #/heal/3 #/result #/ending #/quiet"),
        ("ended", people::ended, "#/today #/ending #/quiet #/path"),
        ("wave", people::wave, "#/tools/urge"),
        ("message-resting", |now| people::message(now, 1), "#/tools/message"),
        ("message-rested", |now| people::message(now, 25), "#/tools/message"),
    ];
    all.extend(few.map(|(name, tell, routes)| life(name, tell, views(routes))));
    let endings = [
        ("ending-together", Ending::Together),
        ("ending-no", Ending::No),
        ("ending-healed", Ending::Healed),
        ("ending-new-start", Ending::NewStart),
        ("ending-waiting", Ending::Waiting),
    ];
    let ending = |(name, ending)| life(name, |now| people::at_an_end(now, ending), views("#/ending #/today"));
    all.extend(endings.map(ending));
    all.extend(
        [("spanish", "?lang=es"), ("german", "?lang=de")]
            .map(|(name, query)| Life { query, ..life(name, people::ordinary, views(ELSEWHERE)) }),
    );
    all
}

/// A life up to noon of one day that never changes.
fn life(name: &'static str, tell: impl FnOnce(Now) -> Told, views: Vec<View>) -> Life {
    let now = at("2026-06-20", 12);
    Life { name, now: now.epoch_ms, storage: tell(now).storage(), query: "", views }
}
