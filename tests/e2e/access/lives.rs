//! Lives in which the guide is looked at: what rests on the device, and which pages differ by it.

use kintsugi::domain::changed::Change;
use kintsugi::domain::check_in::Scope;
use kintsugi::domain::day::Now;
use kintsugi::domain::endings::Ending;
use kintsugi::domain::heal::Week;
use kintsugi::domain::phases::Phase;
use kintsugi::domain::quiet_time::{AfterLapse, ContactKind, Trigger};
use kintsugi::domain::sheets::Sheet;
use kintsugi::ports::Storage;
use kintsugi::progress::{Action, Setting};
use kintsugi::ui::route::Route;

use crate::e2e::visit::Visit;

const DAY_MS: i64 = 86_400_000;

/// Somebody's time with the guide up to this moment.
pub struct Life {
    /// Who it is, for messages.
    pub name: &'static str,
    /// What their device holds; nothing at a first visit.
    pub stored: Option<String>,
    /// Where to look: a route, and what to click there one after the other.
    pub views: Vec<View>,
}

/// A page, and what is clicked on it before one looks.
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

/// Every page of the guide but the questions of the check-in.
pub fn routes() -> Vec<String> {
    let pages = Route::all().into_iter().filter(|route| !matches!(route, Route::CheckIn(_)));
    pages.map(|route| route.href()).collect()
}

fn view(route: &str) -> View {
    View { route: route.to_owned(), clicks: &[] }
}

fn after(route: &str, clicks: &'static [&'static str]) -> View {
    View { route: route.to_owned(), clicks }
}

fn life(name: &'static str, visit: &Visit, views: impl IntoIterator<Item = View>) -> Life {
    let stored = visit.storage.read("kintsugi").ok().flatten();
    Life { name, stored, views: views.into_iter().collect() }
}

/// A visit so many days ago, at this very time of day.
fn days_ago(days: i64) -> Visit {
    let visit = Visit::new();
    until(&visit, days);
    visit
}

/// The clock comes to so many days before now.
fn until(visit: &Visit, days_ago: i64) {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("a clock after 1970");
    let now = i64::try_from(now.as_millis()).expect("a clock before 292 million");
    visit.clock.0.set(Now::at(now - days_ago * DAY_MS, 0));
    visit.act(Action::DaySeen);
}

fn day(visit: &Visit, ahead: i32) -> String {
    visit.clock.0.get().civil.plus(ahead).to_string()
}

fn log(visit: &Visit, kind: ContactKind, days_ago: i32) -> kintsugi::progress::EntryId {
    let civil = visit.clock.0.get().civil.plus(-days_ago);
    let (trigger, note) = (Some(Trigger::Night), "I could not sleep".to_owned());
    visit.act(Action::ContactLogged { kind, civil, minute: 0, trigger, note })
}

/// Something of everything that can be noted. Quiet for twelve days, with a lapse three days ago.
fn full(visit: &Visit) {
    let (today, earlier) = (day(visit, 0), day(visit, -7));
    let civil = visit.clock.0.get().civil;
    visit.act(Action::QuietTimeStarted { started: civil.plus(-12), days: Some(40) });
    log(visit, ContactKind::Checked, 6);
    log(visit, ContactKind::TheyWrote, 5);
    let sent = log(visit, ContactKind::Sent, 3);
    visit.act(Action::LapseSettled(sent, AfterLapse::CarryOn));
    visit.write(Sheet::Reasons, &["We stopped talking", "That evening in May", "together"]);
    visit.write(Sheet::Impact, &["I looked away", "They felt alone", "Ask and listen", &today]);
    visit.write(Sheet::Plans, &["it is late", "go to bed"]);
    visit.write(Sheet::Habit, &["A walk", "after lunch", &earlier]);
    visit.write(Sheet::Letter, &["Dear you", ""]);
    visit.write(Sheet::Line, &["Soup with Ana"]);
    visit.write(Sheet::Urge, &["lonely", "8", "4", "passed"]);
    visit.write(Sheet::Urge, &["night", "7", "5", "contact"]);
    visit.write(Sheet::LookBack, &["2", "3", "4", "tea"]);
    visit.write(Sheet::Promises, &["Call on Sunday", &day(visit, 2), "open"]);
    visit.write(Sheet::Promises, &["Bring the key", &earlier, "kept"]);
    visit.act(Action::MoodNoted(3));
    if let Some(phase) = Phase::new(1) {
        visit.act(Action::TaskTicked(phase, 1, true));
    }
}

/// Rows of the sheets that open once two people are together again.
fn full_together(visit: &Visit) {
    let today = day(visit, 0);
    visit.write(Sheet::Turns, &[&today, "them"]);
    visit.write(Sheet::News, &["A new job", "That is good to hear"]);
    visit.write(Sheet::SoftStart, &["sad", "the weekends", "one evening a week"]);
    visit.write(Sheet::Heard, &["I miss you", "You miss our walks"]);
    visit.write(Sheet::Apology, &["I lied", "You lost trust", "I am sorry", "I tell you first", &today, ""]);
    visit.write(Sheet::Disclose, &["A debt", "tell", "open"]);
    visit.write(Sheet::SmallPlans, &["A walk", &today]);
    visit.write(Sheet::Meetings, &[&today, "4", "them"]);
    visit.write(Sheet::Deck, &["3", "The sea"]);
    visit.write(Sheet::Needs, &["need", "An evening alone", "I say so"]);
    visit.write(Sheet::AloneFirst, &["Yes", "Slower", "", "", "", "", "", "", "slow", &today]);
}

/// Somebody who comes for the first time.
pub fn first() -> Life {
    Life { name: "a first visit", stored: None, views: routes().iter().map(|route| view(route)).collect() }
}

/// All lives to look at.
pub fn all() -> Vec<Life> {
    let plan = |days: i64, answers: &[(&str, &str)]| {
        let visit = days_ago(days);
        visit.check_in(answers);
        visit
    };
    let mut lives = vec![first()];

    let visit = plan(0, &[("q10", "trust=3 jealousy=2")]);
    full(&visit);
    let mut views: Vec<View> = routes().iter().map(|route| view(route)).collect();
    views.extend([
        after("#/path/1", &["[name=edit]"]),
        after("#/path/1", &["[name=remove]"]),
        after("#/path/1", &["[data-form=reasons] [type=submit]"]),
        after("#/quiet", &["main summary"]),
        after("#/quiet", &["[data-form=contact] [type=submit]"]),
        after("#/tools/letter", &["[name=new]"]),
        after("#/tools/letter", &["[name=open]"]),
        after("#/tools/log", &["[name=edit]"]),
        after("#/settings", &["[name=erase][value=ask]"]),
        after("#/settings", &["[name=stop-saving][value=ask]"]),
        after("#/settings", &["[data-lock=off] summary", "form[data-form=lock] [type=submit]"]),
        after("#/changed", &["[name=change][value=hello]"]),
        after("#/changed", &["[name=change][value=no]"]),
        after("#/changed", &["[name=change][value=someone-new]"]),
        after("#/embed", &["summary"]),
    ]);
    lives.push(life("plan a, twelve days quiet", &visit, views));

    let visit = plan(3, &[("q22", "children home"), ("q6", "space"), ("q13", "them"), ("q17", "2to6w")]);
    until(&visit, 0);
    full(&visit);
    log(&visit, ContactKind::Called, 0);
    let routes = ["#/today", "#/result", "#/quiet", "#/tools/low-contact", "#/changed", "#/path/5"];
    lives.push(life("low contact, an open lapse", &visit, routes.map(view)));

    let visit = plan(14, &[("q4", "names"), ("q13", "them"), ("q18", "2")]);
    let started = visit.clock.0.get().civil;
    visit.act(Action::QuietTimeStarted { started, days: Some(45) });
    for ago in (0..14).rev() {
        until(&visit, ago);
    }
    let routes =
        ["#/", "#/result", "#/quiet", "#/path", "#/path/3", "#/path/5", "#/tools/message", "#/look-back"];
    lives.push(life("plan b, day 14", &visit, routes.map(view)));

    let visit = plan(3, &[("q6", "blocked")]);
    until(&visit, 0);
    let routes = ["#/", "#/result", "#/quiet", "#/path", "#/changed", "#/tools/message", "#/ending"];
    lives.push(life("plan c", &visit, routes.map(view)));

    let visit = plan(42, &[]);
    let started = visit.clock.0.get().civil;
    visit.act(Action::QuietTimeStarted { started, days: Some(30) });
    for ago in (0..42).rev() {
        until(&visit, ago);
    }
    lives.push(life("the days are over", &visit, ["#/today", "#/quiet", "#/result"].map(view)));

    let visit = plan(0, &[]);
    visit.act(Action::ChangeReported(Change::Together));
    visit.check_in(&[]);
    full_together(&visit);
    let mut views: Vec<View> = (6..=14).map(|phase| view(&format!("#/path/{phase}"))).collect();
    views.extend(["#/path", "#/today", "#/ending", "#/tools/promises"].map(view));
    lives.push(life("together again", &visit, views));

    for ending in [Ending::Together, Ending::No, Ending::Healed, Ending::NewStart, Ending::Waiting] {
        let visit = plan(0, &[]);
        visit.act(Action::ChangeReported(Change::Together));
        visit.check_in(&[]);
        visit.act(Action::EndingChosen(Some(ending)));
        lives.push(life("an ending", &visit, ["#/ending", "#/today"].map(view)));
    }

    let visit = days_ago(0);
    let started = visit.clock.0.get().civil;
    visit.act(Action::QuietTimeStarted { started, days: Some(30) });
    let mut views = vec![view("#/today"), view("#/quiet")];
    views.push(view("#/result"));
    lives.push(life("provisional days", &visit, views));

    let visit = plan(0, &[]);
    full(&visit);
    visit.act(Action::SettingChanged(Setting::LeaveExOut(true)));
    let routes = ["#/today", "#/quiet", "#/changed", "#/insights", "#/tools"];
    lives.push(life("the ex left out", &visit, routes.map(view)));

    let visit = days_ago(0);
    visit.act(Action::HealingChosen(true));
    if let Some(week) = Week::new(1) {
        for task in 1..=4 {
            visit.act(Action::HealTaskTicked(week, task, true));
        }
    }
    lives.push(life("the Heal path", &visit, ["#/heal", "#/heal/1", "#/today"].map(view)));

    let visit = plan(0, &[]);
    visit.act(Action::WaveStarted);
    lives.push(life("a wave", &visit, [view("#/tools/urge")]));

    for hours in [1, 25] {
        let visit = plan(2, &[]);
        visit.act(Action::ChangeReported(Change::Talk));
        let since = visit.clock.0.get().epoch_ms + 2 * DAY_MS - hours * 3_600_000;
        visit.write(Sheet::Message, &["The park is green again", &since.to_string(), ""]);
        until(&visit, 0);
        lives.push(life("a first message", &visit, [view("#/tools/message")]));
    }
    lives
}

fn stored(visit: &Visit) -> Option<String> {
    visit.storage.read("kintsugi").ok().flatten()
}

/// Somebody on plan `a` who has done nothing else yet.
pub fn checked_in() -> Option<String> {
    let visit = days_ago(0);
    visit.check_in(&[]);
    stored(&visit)
}

/// Somebody on plan `a`, quiet for five days without a slip.
pub fn calm() -> Option<String> {
    let visit = days_ago(0);
    visit.check_in(&[]);
    let started = visit.clock.0.get().civil.plus(-5);
    visit.act(Action::QuietTimeStarted { started, days: Some(40) });
    stored(&visit)
}

/// Somebody whose quiet days are over, with the first four gates met: the first message may be written.
pub fn may_write() -> Option<String> {
    let visit = days_ago(40);
    visit.check_in(&[]);
    let started = visit.clock.0.get().civil;
    visit.act(Action::QuietTimeStarted { started, days: Some(30) });
    for ago in (0..40).rev() {
        until(&visit, ago);
    }
    visit.act(Action::DateConfirmed);
    visit.act(Action::CheckInStarted(Scope::Recheck));
    visit.check_in(&[]);
    for phase in (1..=4).filter_map(Phase::new) {
        visit.act(Action::GateConfirmed(phase, true));
    }
    stored(&visit)
}

/// Somebody who has written a little of everything.
pub fn full_of_rows() -> Option<String> {
    let visit = days_ago(0);
    visit.check_in(&[]);
    full(&visit);
    stored(&visit)
}

/// Two people who are together again, with a little of everything.
pub fn back_together() -> Option<String> {
    let visit = days_ago(0);
    visit.check_in(&[]);
    visit.act(Action::ChangeReported(Change::Together));
    visit.check_in(&[]);
    full_together(&visit);
    stored(&visit)
}
