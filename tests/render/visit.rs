//! A visit without a browser: a keeper over memory, a clock that is set by hand, pages as text.

#[path = "../shared/best.rs"]
mod best;

use std::cell::Cell;
use std::rc::Rc;
use std::sync::OnceLock;

use kintsugi::domain::check_in::{QuestionId, Sitting, Step};
use kintsugi::domain::choice::Choice;
use kintsugi::domain::day::{Day, Now};
use kintsugi::keeper::Keeper;
use kintsugi::ports::{English, FixedClock, MemoryMark, MemoryStorage, Nowhere, Ports, TabMark};
use kintsugi::progress::{Action, EntryId, Progress};
use kintsugi::site::{packs, project};
use kintsugi::ui::{App, AppProps, Guide, Query, Route};
use kintsugi::words::{EnglishPlural, Words};

/// One visitor with one device.
pub struct Visit {
    pub storage: Rc<MemoryStorage>,
    pub clock: Rc<FixedClock>,
    pub keeper: Rc<Keeper>,
    pub query: Query,
    pub outside: Rc<Nowhere>,
    ports: Ports,
}

impl Visit {
    /// A first visit, on 1 March 2026 at noon, in UTC.
    pub fn new() -> Self {
        Self::with(Rc::new(MemoryStorage::default()), Rc::new(MemoryMark::default()), at("2026-03-01", 12))
    }

    fn with(storage: Rc<MemoryStorage>, paused: Rc<dyn TabMark>, now: Now) -> Self {
        let clock = Rc::new(FixedClock(Cell::new(now)));
        let outside = Rc::new(Nowhere::default());
        let ports = Ports {
            storage: storage.clone(),
            paused,
            clock: clock.clone(),
            intl: Rc::new(English),
            outside: outside.clone(),
        };
        let keeper = Rc::new(Keeper::open(ports.clone(), None));
        Self { storage, clock, keeper, query: Query::default(), outside, ports }
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
    pub fn draw(&self, part: yew::Html) -> String {
        let guide = Guide {
            progress: self.progress(),
            words: Rc::new(words()),
            now: self.clock.0.get(),
            route: Route::Home,
            health: self.keeper.health(),
            query: self.query.clone(),
            handed: None,
            ports: self.ports.clone(),
            keeper: self.keeper.clone(),
        };
        drawn::<Frame>(FrameProps { guide, part })
    }

    /// The HTML of a page.
    pub fn show(&self, hash: &str) -> String {
        let props = AppProps {
            ports: self.ports.clone(),
            keeper: self.keeper.clone(),
            words: Rc::new(words()),
            query: self.query.clone(),
            hash: hash.to_owned(),
            left: false,
        };
        drawn::<App>(props)
    }
}

/// The HTML of a component.
fn drawn<C: yew::BaseComponent>(props: C::Properties) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let local = tokio::task::LocalSet::new();
    let drawing = yew::LocalServerRenderer::<C>::with_props(props).hydratable(false).render();
    local.block_on(&runtime, drawing)
}

/// A part with the guide around it that it asks for.
#[derive(Clone, PartialEq, yew::Properties)]
struct FrameProps {
    guide: Guide,
    part: yew::Html,
}

#[yew::component]
fn Frame(props: &FrameProps) -> yew::Html {
    yew::html! {
        <yew::ContextProvider<Guide> context={props.guide.clone()}>{ props.part.clone() }</yew::ContextProvider<Guide>>
    }
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
    static PACKS: OnceLock<(String, String)> = OnceLock::new();
    let (first, more) = PACKS.get_or_init(|| {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let languages = project::languages(root).expect("content compiles");
        (packs::json(&languages[0].first), packs::json(&languages[0].more))
    });
    let mut words = Words::parse(first, Rc::new(EnglishPlural)).expect("the first pack");
    words.add(more).expect("the second pack");
    words
}
