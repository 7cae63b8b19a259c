//! The count: as a ring toward its last day, or as a number that only goes up, with the figures beside it.

use crate::ui::prelude::*;

use super::is_plain;
use crate::domain::clock::Reading;
use crate::domain::quiet_time::Figures;
use crate::key;
use crate::progress::Stage;
use crate::ui::guide::Guide;
use crate::ui::parts::ring::{self, Ring};
use crate::words::{Arg, Key};

/// Count and figures.
pub fn top(guide: &Guide, figures: &Figures, stage: Stage) -> Html {
    let count = match (figures.days, stage) {
        (Some(days), Stage::Running | Stage::Over) => ring(guide, figures, days, stage),
        _ => open(guide, figures, stage),
    };
    html! {
        <div class="quiet-top" key="top">
            <div class="stack">{ count }{ held(guide, figures) }</div>
            { for first_day(guide, figures, stage) }
            { for numbers(guide, figures) }
        </div>
    }
}

/// The day it begins, which has no number yet: words stand where the figures will be.
fn first_day(guide: &Guide, figures: &Figures, stage: Stage) -> Option<Html> {
    let begins = figures.day == 0 && figures.days.is_some() && stage == Stage::Running;
    begins.then(|| html! { <p>{ guide.text(key!("quiet-start-day.text")) }</p> })
}

fn ring(guide: &Guide, figures: &Figures, days: u8, stage: Stage) -> Html {
    let day = figures.day;
    let number = |name, number: u16| (name, Arg::Number(i64::from(number)));
    let left = u16::from(days).saturating_sub(day);
    let label = match (stage, day) {
        (Stage::Over, _) => guide.count(key!("quiet-ring-full"), "days", days),
        (_, 0) => guide.text(key!("quiet-start-day")),
        _ => {
            let args = [number("day", day), number("days", u16::from(days)), number("left", left)];
            guide.say(key!("quiet-ring-text"), &args)
        }
    };
    // The ring says the same to those who hear it.
    let text = if day == 0 {
        html! { <p class="ring-text" aria-hidden="true">{ guide.text(key!("quiet-start-day")) }</p> }
    } else {
        html! {
            <p class="ring-text" aria-hidden="true">
                <span class="ring-day">{ day }</span>{ guide.count(key!("quiet-ring-of"), "days", days) }
            </p>
        }
    };
    html! {
        <>
            <div class="ring-box">{ ring::ring(Ring { day, days: u16::from(days), label }) }{ text }</div>
            <p class="quiet-ends">{ ends(guide, figures, stage) }</p>
        </>
    }
}

fn open(guide: &Guide, figures: &Figures, stage: Stage) -> Html {
    match stage {
        Stage::Ended(_) => html! { <p class="quiet-ends">{ ends(guide, figures, stage) }</p> },
        _ if figures.day == 0 => html! {
            <>
                <p class="lead">{ guide.text(key!("open-start-day")) }</p>
                <p>{ guide.text(key!("open-start-day.text")) }</p>
            </>
        },
        _ => html! {
            <>
                <p class="ring-text">
                    <span class="ring-day">{ figures.day }</span>{ guide.count(key!("open-day"), "day", figures.day) }
                </p>
                <p class="muted small">{ guide.text(key!("open-what")) }</p>
            </>
        },
    }
}

fn ends(guide: &Guide, figures: &Figures, stage: Stage) -> String {
    let (key, day) = match (stage, figures.ends_on) {
        (Stage::Ended(day), _) => (key!("quiet-ended"), day),
        (Stage::Over, Some(day)) => (key!("quiet-ended-on"), day),
        (_, Some(day)) => (key!("quiet-ends-on"), day),
        (_, None) => return String::new(),
    };
    guide.say(key, &[("date", Arg::Text(&guide.date(day)))])
}

/// The clock has gone back: the count rests. What to do about it stands above the page.
fn held(guide: &Guide, figures: &Figures) -> Html {
    if guide.progress.kept.clock_reading(guide.now) != Reading::Behind || figures.day == 0 {
        return Html::default();
    }
    html! { <p class="muted small">{ guide.count(key!("clock-held"), "day", figures.day) }</p> }
}

/// The figures; nothing on the very first day, which has no number yet.
fn numbers(guide: &Guide, figures: &Figures) -> Option<Html> {
    let before = guide.progress.kept.standing_rounds().count().saturating_sub(1);
    if figures.day == 0 && before == 0 {
        return None;
    }
    let figure = |name: Key, number: u16| {
        html! { <div key={name.code()}><dt>{ guide.text(name) }</dt><dd>{ number }</dd></div> }
    };
    let mut rest = Vec::new();
    if !is_plain(guide) {
        rest.push(figure(key!("quiet-since-contact"), figures.since_contact));
    }
    rest.push(figure(key!("quiet-longest"), figures.longest_run));
    if !is_plain(guide) {
        rest.push(figure(key!("quiet-without-looking"), figures.without_looking));
    }
    let before = (before > 0).then(|| {
        let text =
            guide.count(key!("quiet-rounds-before"), "rounds", i64::try_from(before).unwrap_or(i64::MAX));
        html! { <p class="muted small">{ text }</p> }
    });
    Some(html! {
        <div class="stack">
            <dl class="figures">
                <div class="figures-head" key="total">
                    <dt>{ guide.text(key!("quiet-total")) }</dt><dd>{ figures.total }</dd>
                </div>
                { for rest }
            </dl>
            <p class="muted small">{ guide.text(key!("quiet-total.hint")) }</p>
            { for before }
        </div>
    })
}
