//! `#/tools/urge`: help while the urge is strong. Opens at once, and asks neither the visitor nor the network for anything.
//!
//! One screen at a time, and each can be left out. `instead` has what can be done in place of writing, `strength`
//! the questions, `own` what the visitor wrote for such a moment, `end` the last screens. The start of a wave is kept,
//! so that its time is right after a new load; from the first number on the urge is a row of its sheet, brought up to
//! date with each tap, so that it is there in whatever way the page is left.

mod end;
mod instead;
mod own;
mod strength;

use crate::ui::prelude::*;

use self::end::{End, how};
use self::instead::instead;
use crate::domain::choice::Choice;
use crate::domain::day::Now;
use crate::domain::quiet_time::Trigger;
use crate::domain::sheets::Sheet;
use crate::domain::urge::{self, Course, Step};
use crate::key;
use crate::progress::{Action, EntryId, Row, is_same_urge};
use crate::ui::guide::Guide;
use crate::ui::parts::breath::breath;
use crate::ui::parts::support_card::support_card;
use crate::ui::parts::wave_clock::wave_clock;
use crate::ui::route::Route;

/// Where the visitor is, and what was tapped on the way.
#[derive(Clone, Copy, PartialEq)]
struct Place {
    step: Step,
    breathed: bool,
    trigger: Option<Trigger>,
    before: Option<u8>,
    after: Option<u8>,
    end: Option<End>,
    /// The row it is kept in.
    row: Option<EntryId>,
}

impl Place {
    fn at(step: Step) -> Self {
        Self { step, breathed: false, trigger: None, before: None, after: None, end: None, row: None }
    }

    /// In the middle of a wave, with what was tapped before it.
    fn riding(urge: Option<Row>) -> Self {
        Self {
            row: urge.map(|row| row.id),
            trigger: urge.and_then(|row| Trigger::from_id(row.value("trigger"))),
            before: urge.and_then(|row| row.number("before")),
            ..Self::at(Step::Wave)
        }
    }

    /// A tab stays open for days: what was tapped for an urge long ago is no part of the one now, and its row stays as it is.
    fn forget_another(&mut self, now: Now) {
        if self.row.is_some_and(|row| !is_same_urge(row, now)) {
            *self = Self { breathed: self.breathed, end: self.end, ..Self::at(self.step) };
        }
    }

    /// The row that it makes; none before there is anything to count.
    fn values(&self) -> Option<Vec<String>> {
        let end = match self.end {
            Some(End::Passed) => "passed",
            Some(End::Contact) => "contact",
            _ => "",
        };
        let is_told =
            self.before.is_some() || self.after.is_some() || (self.trigger.is_some() && !end.is_empty());
        let number = |number: Option<u8>| number.map(|number| number.to_string()).unwrap_or_default();
        is_told.then(|| {
            let trigger = self.trigger.map(Choice::id).unwrap_or_default();
            vec![trigger.to_owned(), number(self.before), number(self.after), end.to_owned()]
        })
    }
}

/// Brings the row of the urge up to date. Of a minor and in a crisis the reducer keeps none.
fn record(guide: &Guide, kept: &State<Place>) {
    let place = kept.get();
    let Some(values) = place.values() else { return };
    let known = guide.keeper.progress();
    if place.row.and_then(|id| known.kept.row(id)).is_some_and(|row| row.values == values) {
        return;
    }
    let id = guide.keeper.act(Action::SheetWritten { sheet: Sheet::Urge, row: place.row, values });
    if place.row.is_none() && guide.keeper.progress().kept.row(id).is_some() {
        kept.change(|place| place.row = Some(id));
    }
}

/// What a screen needs.
struct Screen<'a> {
    guide: &'a Guide,
    course: Course,
    state: Place,
    kept: &'a State<Place>,
}

/// The page at `#/tools/urge`.
pub fn urge(guide: &Guide, my: &Memory, (): &()) -> Html {
    let course = guide.progress.urge_course();
    let running =
        guide.progress.wave_started().filter(|&started| urge::wave(started, guide.now.epoch_ms).is_some());
    let rides = running.is_some() && course.steps().contains(&Step::Wave);
    let first = match running.filter(|_| rides) {
        Some(started) => Place::riding(guide.progress.kept.urge_of_wave(started)),
        None => Place::at(Step::Welcome),
    };
    let state = my.state(first);
    {
        let outside = guide.ports.outside.clone();
        let shown = state.get();
        my.on_change((shown.step, shown.end, running.is_some()), move || outside.focus_heading());
    }
    let screen = Screen { guide, course, state: state.get(), kept: &state };
    let content = match (screen.state.end, screen.state.step) {
        (Some(end), _) => end::end(&screen, end),
        (None, Step::Welcome) => screen.welcome(),
        (None, Step::Breathe) => screen.breathe(),
        (None, Step::Trigger) => strength::trigger(&screen),
        (None, Step::Before) => strength::before(&screen),
        (None, Step::Wave) => screen.wave(running),
        (None, Step::Ideas) => {
            html! { <>{ guide.part(instead, true) }{ screen.ways_on(Html::default(), false) }</> }
        }
        (None, Step::After) => strength::after(&screen),
        (None, Step::How) => how(&screen),
    };
    let support = (course == Course::Crisis).then(|| support_card(guide, Html::default()));
    html! {
        <div class="stack stack-wide" key={screen.state.step as usize * 10 + screen.state.end.map_or(0, |end| end as usize + 1)}>
            { for support }
            { content }
        </div>
    }
}

impl Screen<'_> {
    /// A callback that changes the state.
    fn set<E>(&self, change: impl Fn(&mut Place) + 'static) -> Callback<E> {
        let (guide, kept) = (self.guide.clone(), self.kept.clone());
        Callback::from(move |_| {
            let clock = guide.ports.clock.now();
            kept.change(|place| {
                place.forget_another(clock);
                change(place);
            });
            record(&guide, &kept);
        })
    }

    /// A callback that goes to the next screen. Leaving a wave ends it.
    fn go_on<E: 'static>(&self) -> Callback<E> {
        let next = self.course.after(self.state.step);
        self.goes(move |state| state.step = next)
    }

    /// A callback that changes the state, and ends the wave if one was on the screen.
    fn goes<E: 'static>(&self, change: impl Fn(&mut Place) + 'static) -> Callback<E> {
        let ends = (self.state.step == Step::Wave).then(|| self.guide.acts::<()>(Action::WaveEnded));
        let set = self.set::<()>(change);
        Callback::from(move |_| {
            if let Some(ends) = &ends {
                ends.emit(());
            }
            set.emit(());
        })
    }

    /// "Go on" or "Skip this", and the way out; `lead` stands first.
    fn ways_on(&self, lead: Html, optional: bool) -> Html {
        let (class, label) = if optional {
            ("button button-quiet", self.guide.text(key!("urge-skip")))
        } else {
            ("button", self.guide.text(key!("urge-next")))
        };
        html! {
            <div class="actions">
                { lead }
                <button {class} type="button" name="next" onclick={self.go_on::<MouseEvent>()}>{ label }</button>
                { self.way_out() }
            </div>
        }
    }

    /// "That's enough for now": home, from anywhere.
    fn way_out(&self) -> Html {
        let onclick = self.guide.acts::<MouseEvent>(Action::WaveEnded);
        html! { <a class="button button-plain" href={Route::Home.href()} {onclick}>{ self.guide.text(key!("urge-stop")) }</a> }
    }

    fn welcome(&self) -> Html {
        let guide = self.guide;
        html! {
            <>
                <div class="tools-one">
                    <h1 tabindex="-1">{ guide.text(key!("urge-title")) }</h1>
                    <p class="lead">{ guide.text(key!("urge-title.text")) }</p>
                    <button class="button" type="button" name="breathe" onclick={self.go_on::<MouseEvent>()}>{ guide.text(key!("urge-breathe")) }</button>
                    <button class="button button-plain" type="button" name="skip" onclick={self.set::<MouseEvent>({
                        let past = self.course.after(Step::Breathe);
                        move |state| state.step = past
                    })}>{ guide.text(key!("urge-skip")) }</button>
                </div>
                <p class="muted small">
                    { guide.text(key!("urge-support")) }{ " " }
                    <a href={Route::Support.href()}>{ guide.text(key!("urge-support.button")) }</a>
                </p>
            </>
        }
    }

    fn breathe(&self) -> Html {
        let guide = self.guide;
        let content = if self.state.breathed {
            html! { <p class="lead" role="status">{ guide.text(key!("urge-breath-done")) }</p> }
        } else {
            html! {
                <>
                    { guide.part(breath, self.set(|state| state.breathed = true)) }
                    <p class="muted">{ guide.text(key!("urge-breath-own")) }</p>
                </>
            }
        };
        html! {
            <div class="tools-one">
                <h1 tabindex="-1">{ guide.text(key!("urge-breathe")) }</h1>
                { content }
                { self.ways_on(Html::default(), !self.state.breathed) }
            </div>
        }
    }

    fn wave(&self, running: Option<i64>) -> Html {
        let guide = self.guide;
        let start = html! {
            <button class="button" type="button" name="wave" onclick={guide.acts::<MouseEvent>(Action::WaveStarted)}>{ guide.text(key!("urge-wave.start")) }</button>
        };
        let wave = match running {
            Some(started_ms) => html! {
                <>
                    <h1 tabindex="-1">{ guide.text(key!("urge-wave")) }</h1>
                    { guide.keyed(started_ms, wave_clock, started_ms) }
                    { self.ways_on(Html::default(), true) }
                </>
            },
            None => html! {
                <>
                    <h1 tabindex="-1">{ guide.text(key!("urge-wave")) }</h1>
                    <p class="lead">{ guide.text(key!("urge-wave.text")) }</p>
                    { self.ways_on(start, true) }
                </>
            },
        };
        let evidence = guide
            .progress
            .may_speak_of_ex()
            .then(|| html! { <div class="prose"><p class="prose-source">{ guide.text(key!("urge-wave.evidence")) }</p></div> });
        let plans = guide.progress.may_speak_of_ex().then(|| guide.part(own::plans, ()));
        html! {
            <>
                <div class="tools-one">{ wave }</div>
                { for own::reasons(guide) }
                { for plans }
                { guide.part(instead, false) }
                { for evidence }
            </>
        }
    }
}

/// Where to go when it is more than an urge.
fn support_line(guide: &Guide) -> Html {
    html! {
        <div class="notice" role="note">
            <p>{ guide.text(key!("urge-support")) }</p>
            <p><a class="button button-quiet" href={Route::Support.href()}>{ guide.text(key!("urge-support.button")) }</a></p>
        </div>
    }
}
