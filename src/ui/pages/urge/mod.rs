//! `#/tools/urge`: help while the urge is strong. Opens at once, and asks neither the visitor nor the network for anything.
//!
//! One screen at a time, and each can be left out. `instead` has what can be done in place of writing, `strength`
//! the questions, `end` the last screens. What is tapped here lives as long as the page; only the start of a wave
//! is kept, so that its time is right after a new load.

mod end;
mod instead;
mod strength;

use crate::ui::prelude::*;

use self::end::{End, how};
use self::instead::instead;
use crate::domain::quiet_time::Trigger;
use crate::domain::urge::{self, Course, Step};
use crate::key;
use crate::progress::Action;
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
}

impl Place {
    fn at(step: Step) -> Self {
        Self { step, breathed: false, trigger: None, before: None, after: None, end: None }
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
    let state = my.state(Place::at(if rides { Step::Wave } else { Step::Welcome }));
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
        let kept = self.kept.clone();
        Callback::from(move |_| {
            kept.change(&change);
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
        html! {
            <>
                <div class="tools-one">{ wave }</div>
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
