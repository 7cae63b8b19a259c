//! A visit without a browser: a keeper over memory, a clock that is set by hand, pages as text.

#[path = "../shared/best.rs"]
mod best;

use std::cell::Cell;
use std::rc::Rc;
use std::sync::OnceLock;

use kintsugi::domain::check_in::{QuestionId, Sitting, Step};
use kintsugi::domain::choice::Choice;
use kintsugi::domain::day::{Day, Now};
use kintsugi::domain::sheets::Sheet;
use kintsugi::keeper::Keeper;
use kintsugi::ports::{English, FixedClock, MemoryMark, MemoryStorage, Nowhere, Ports, TabMark};
use kintsugi::progress::{Action, EntryId, Progress};
use kintsugi::site::{packs, project};
use kintsugi::ui::{App, Draw, Drawing, Drawn, Guide, Handed, Html, Memory, Moment, Query, Route};
use kintsugi::words::{EnglishPlural, Words};

/// One visitor with one device.
pub struct Visit {
    pub storage: Rc<MemoryStorage>,
    pub clock: Rc<FixedClock>,
    pub keeper: Rc<Keeper>,
    pub query: Query,
    pub outside: Rc<Nowhere>,
    pub handed: Option<Rc<Handed>>,
    ports: Ports,
}

impl Visit {
    /// A first visit, on 1 March 2026 at noon, in UTC.
    pub fn new() -> Self {
        Self::with(Rc::new(MemoryStorage::default()), Rc::new(MemoryMark::default()), at("2026-03-01", 12))
    }

    /// The page is loaded again, and the late part has not come yet.
    pub fn begin_again(&self) -> Self {
        Self::begun(self.storage.clone(), self.ports.paused.clone(), self.clock.0.get())
    }

    fn with(storage: Rc<MemoryStorage>, paused: Rc<dyn TabMark>, now: Now) -> Self {
        let visit = Self::begun(storage, paused, now);
        visit.keeper.complete();
        visit
    }

    fn begun(storage: Rc<MemoryStorage>, paused: Rc<dyn TabMark>, now: Now) -> Self {
        let clock = Rc::new(FixedClock(Cell::new(now)));
        let outside = Rc::new(Nowhere::default());
        let ports = Ports {
            storage: storage.clone(),
            paused,
            clock: clock.clone(),
            intl: Rc::new(English),
            outside: outside.clone(),
        };
        let keeper = Rc::new(Keeper::begin(ports.clone(), None));
        Self { storage, clock, keeper, query: Query::default(), outside, handed: None, ports }
    }

    /// The page is loaded again: only what was stored is still there.
    pub fn reload(&self) -> Self {
        Self::with(self.storage.clone(), self.ports.paused.clone(), self.clock.0.get())
    }

    /// Sets the clock to a day and an hour, and wakes the guide.
    pub fn at(&self, day: &str, hour: u8) -> &Self {
        self.clock.0.set(at(day, hour));
        self.act(Action::DaySeen);
        self
    }

    /// Something happens.
    pub fn act(&self, action: Action) -> EntryId {
        self.keeper.act(action)
    }

    /// Writes a new row of a sheet: a value for each field, in order.
    pub fn write(&self, sheet: Sheet, values: &[&str]) -> EntryId {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        self.act(Action::SheetWritten { sheet, row: None, values })
    }

    pub fn progress(&self) -> Rc<Progress> {
        self.keeper.progress()
    }

    /// Takes the check-in from where it stands: "all else best" but for these answers, until the result.
    /// `("q2", "hurt followed")` ticks two; `("q10", "trust=3")` weighs a cause.
    pub fn check_in(&self, answers: &[(&str, &str)]) -> &Self {
        self.act(Action::CheckInOpened(None));
        while let Some(Step::Ask(question)) = self.progress().sitting.as_ref().map(Sitting::step) {
            let own = answers.iter().find(|(id, _)| *id == question.id()).map(|(_, ids)| *ids);
            let ids = own.unwrap_or_else(|| best(question)).split_whitespace().map(str::to_owned).collect();
            self.act(Action::QuestionAnswered(question, ids));
        }
        self
    }

    /// The HTML of one part, inside the guide as it stands.
    pub fn draw<P: 'static>(&self, part: fn(&Guide, &Memory, &P) -> Html, of: P) -> String {
        drawn(Alone(self.guide().part(part, of)))
    }

    /// The guide as it stands.
    pub fn guide(&self) -> Guide {
        Guide::new(Moment {
            progress: self.progress(),
            words: Rc::new(words()),
            now: self.clock.0.get(),
            route: Route::Home,
            health: self.keeper.health(),
            query: self.query.clone(),
            handed: self.handed.clone(),
            ports: self.ports.clone(),
            keeper: self.keeper.clone(),
        })
    }

    /// The HTML of a page.
    pub fn show(&self, hash: &str) -> String {
        self.show_in(hash, words())
    }

    /// The HTML of a page before the late part is there.
    pub fn show_first(&self, hash: &str) -> String {
        self.show_in(hash, first_words())
    }

    /// The HTML of a page in other words.
    pub fn show_in(&self, hash: &str, words: Words) -> String {
        drawn(App {
            ports: self.ports.clone(),
            keeper: self.keeper.clone(),
            words: Rc::new(words),
            query: self.query.clone(),
            hash: hash.to_owned(),
            left: false,
        })
    }
}

/// A part with nothing around it.
struct Alone(Html);

impl Draw for Alone {
    fn draw(&self, _: &Memory) -> Html {
        self.0.clone()
    }
}

/// The HTML of what can be drawn.
fn drawn(what: impl Draw) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let local = tokio::task::LocalSet::new();
    let page = yew::LocalServerRenderer::<Drawn>::with_props(Drawing::new(what));
    local.block_on(&runtime, page.hydratable(false).render())
}

/// A moment in UTC.
pub fn at(day: &str, hour: u8) -> Now {
    let day = Day::parse(day).unwrap();
    let since = day.since(Day::from_ymd(1970, 1, 1).unwrap());
    Now::at(i64::from(since) * 86_400_000 + i64::from(hour) * 3_600_000, 0)
}

/// The answer that leads furthest toward trying.
fn best(question: QuestionId) -> &'static str {
    best::best(question.id())
}

/// Both packs of content/en.
pub fn words() -> Words {
    let mut words = first_words();
    words.add(&packs().1).expect("the second pack");
    words
}

/// The first pack of content/en alone.
fn first_words() -> Words {
    Words::parse(&packs().0, Rc::new(EnglishPlural)).expect("the first pack")
}

/// The first and the second pack.
fn packs() -> &'static (String, String) {
    static PACKS: OnceLock<(String, String)> = OnceLock::new();
    PACKS.get_or_init(|| {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let languages = project::languages(root).expect("content compiles");
        // What only the drawn home says stands in no pack; here it has to be drawn.
        let first = languages[0].first.iter().chain(&languages[0].drawn);
        let first = first.map(|(key, text)| (key.clone(), text.clone())).collect();
        (packs::json(&first), packs::json(&languages[0].more))
    })
}
