//! `#/quiet`: the quiet time. Its form to start, its count, the log, and what comes after a slip and at the end.
//!
//! One idea a file: `form` and `days` start and correct a round, `start` and `settings` stand around them,
//! `figures` and `map` show it, `log_form`, its `log_fields` and `log` note what happened, `lapse` and `done` ask
//! how to go on, `notes` are the cards beside it.

mod days;
mod done;
mod figures;
mod form;
mod lapse;
mod log;
mod log_fields;
mod log_form;
pub mod map;
mod notes;
mod settings;
mod start;

use crate::ui::prelude::*;

use crate::domain::quiet_time::{Figures, Length};
use crate::key;
use crate::progress::Stage;
use crate::ui::guide::Guide;
use crate::ui::parts::not_now::not_now;
use crate::words::{Key, families};

/// What was done on this page just now, and is said once under its heading.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    /// A round began whose days are over already.
    AlreadyDone,
    /// Start or length were corrected.
    Corrected,
    /// The days were made more.
    Longer,
    /// After a slip: the count goes on.
    CarriedOn,
    /// After a slip: a new count began.
    BeganAgain,
    /// Counting was stopped.
    Stopped,
    /// The date of the device was said to be right.
    DateRight,
}

impl Said {
    fn key(self) -> Key {
        match self {
            Self::AlreadyDone => key!("quiet-start-already-done"),
            Self::Corrected => key!("quiet-correct.done"),
            Self::Longer => key!("quiet-done-longer.done"),
            Self::CarriedOn => key!("quiet-lapse-carried-on"),
            Self::BeganAgain => key!("quiet-lapse-began-again"),
            Self::Stopped => key!("open-stopped"),
            Self::DateRight => key!("clock-jump.right-done"),
        }
    }
}

/// The page.
pub fn quiet(guide: &Guide, my: &Memory, (): &()) -> Html {
    let said = my.state(None::<Said>);
    let lapse = guide.progress.kept.open_lapse(guide.now).map(|(id, _)| id);
    {
        // A slip that was just noted puts its question on top of the page: the focus follows. One from before
        // only stands there.
        let outside = guide.ports.outside.clone();
        my.on_change(lapse, move || {
            if lapse.is_some() {
                outside.focus("#quiet-lapse");
            }
        });
    }
    if !guide.progress.may_speak_of_ex() {
        return not_now(guide);
    }
    let tell = {
        let (said, outside) = (said.clone(), guide.ports.outside.clone());
        Callback::from(move |what: Option<Said>| {
            said.set(what);
            outside.focus_heading();
        })
    };
    let figures = guide.progress.kept.figures(guide.now);
    let day = figures.as_ref().map(|figures| figures.day.to_string());
    let days = figures.as_ref().and_then(|figures| figures.days).map(|days| days.to_string());
    let total = figures.as_ref().map(|figures| figures.total.to_string());
    html! {
        <div class="quiet" data-day={day} data-days={days} data-total={total}>
            { header(guide, said.get()) }
            { for sections(guide, figures.as_ref(), &tell) }
        </div>
    }
}

/// Whether the visitor asked to leave the ex out of it.
fn is_plain(guide: &Guide) -> bool {
    guide.progress.kept.settings.leave_ex_out.value
}

fn header(guide: &Guide, said: Option<Said>) -> Html {
    let length = guide.progress.kept.current_round().map(|(_, round)| round.length);
    let (title, lead) = match (is_plain(guide), length) {
        (true, _) => (key!("quiet-plain-title"), Some(key!("quiet-plain-title.lead"))),
        (false, None) => (key!("quiet-title"), Some(key!("quiet-title.lead"))),
        (false, Some(Length::Open)) => (key!("quiet-title"), Some(key!("open-title"))),
        (false, Some(Length::Days { .. })) => (key!("quiet-title"), None),
    };
    let milestone = guide.progress.kept.milestone_today(guide.now).map(families::milestone);
    let status = match (said, milestone) {
        (Some(said), _) => Some(("notice", said.key())),
        (None, milestone) => milestone.map(|milestone| ("notice notice-mended", milestone)),
    };
    html! {
        <header class="stack" key="header">
            <h1 tabindex="-1" key="title">{ guide.text(title) }</h1>
            { for lead.map(|lead| html! { <p class="lead" key="lead">{ guide.text(lead) }</p> }) }
            <div class="notice-said" role="status" key="said">
                { for status.map(|(class, status)| html! { <p {class}>{ guide.text(status) }</p> }) }
            </div>
        </header>
    }
}

/// The sections in their order, each under a key of its own.
fn sections(guide: &Guide, figures: Option<&Figures>, tell: &Callback<Option<Said>>) -> Vec<Html> {
    let stage = guide.progress.kept.quiet_stage(guide.now);
    // The date matters once a gate may open by it. Until then the question waits further down.
    let due = figures.is_some_and(|figures| figures.left_for_gate == Some(0));
    let log_form = || Some(guide.keyed("log-form", log_form::log_form, ()));
    let log = || Some(guide.keyed("log", log::log, ()));
    let sections = match figures {
        Some(figures) => vec![
            due.then(|| notes::clock(guide, tell)).flatten(),
            lapse::card(guide, tell),
            (stage == Stage::Over).then(|| done::card(guide, tell)),
            Some(figures::top(guide, figures, stage)),
            matches!(stage, Stage::Ended(_)).then(|| start::card(guide, stage, tell)),
            notes::courtesy(guide),
            log_form(),
            map::section(guide, figures),
            log(),
            (!due).then(|| notes::clock(guide, tell)).flatten(),
            notes::provisional(guide, figures),
            notes::low_contact(guide),
            Some(settings::section(guide, figures, stage, tell)),
        ],
        None => vec![
            Some(start::card(guide, stage, tell)),
            notes::courtesy(guide),
            notes::what(guide),
            notes::low_contact(guide),
            log_form(),
            log(),
        ],
    };
    sections.into_iter().flatten().collect()
}
