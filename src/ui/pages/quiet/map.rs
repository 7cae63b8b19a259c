//! Every day of the round at a glance.

use crate::ui::prelude::*;

use super::is_plain;
use crate::domain::day::Day;
use crate::domain::quiet_time::{Figures, Mark};
use crate::key;
use crate::ui::guide::Guide;
use crate::words::{Arg, Key};

/// The map with its key and, in words, what it shows; nothing while there is but the first day.
pub fn section(guide: &Guide, figures: &Figures) -> Option<Html> {
    if figures.map.len() < 2 {
        return None;
    }
    let cells = figures.map.iter().enumerate().map(|(number, &(day, mark))| cell(guide, number, day, mark));
    let shown = [Mark::Quiet, Mark::Looked, Mark::Contact];
    let shown = || shown.iter().copied().filter(|&mark| !(is_plain(guide) && mark == Mark::Looked));
    let legend = shown().map(|mark| {
        html! { <li key={kind(mark)}><span data-kind={kind(mark)} />{ guide.text(name(guide, mark)) }</li> }
    });
    let counts: Vec<String> = shown().filter_map(|mark| count(guide, figures, mark)).collect();
    Some(html! {
        <section class="stack" key="map">
            <h2>{ guide.text(key!("quiet-map-title")) }</h2>
            <ol class="heat-map">{ for cells }</ol>
            <ul class="heat-map-key" aria-hidden="true">{ for legend }</ul>
            <p class="muted small">{ counts.join(" · ") }</p>
        </section>
    })
}

fn cell(guide: &Guide, number: usize, day: Day, mark: Mark) -> Html {
    let today = day == guide.today();
    let state =
        guide.text(if today && mark == Mark::Ahead { key!("quiet-map-today") } else { name(guide, mark) });
    let date = guide.date(day);
    let words =
        guide.say(key!("quiet-map-cell"), &[("date", Arg::Text(&date)), ("state", Arg::Text(&state))]);
    let number = if number == 0 { "·".to_owned() } else { number.to_string() };
    html! {
        <li key={day.to_string()} data-kind={shown_as(guide, mark)} aria-current={today.then_some("date")}>
            <span aria-hidden="true">{ number }</span><span class="visually-hidden">{ words }</span>
        </li>
    }
}

/// With the ex left out, a look is nobody's business: the day is drawn as the quiet day that it is.
fn shown_as(guide: &Guide, mark: Mark) -> &'static str {
    if is_plain(guide) && mark == Mark::Looked { kind(Mark::Quiet) } else { kind(mark) }
}

fn kind(mark: Mark) -> &'static str {
    match mark {
        Mark::Start => "start",
        Mark::Quiet => "quiet",
        Mark::Looked => "checked",
        Mark::Contact => "contact",
        Mark::Today | Mark::Ahead => "ahead",
    }
}

fn name(guide: &Guide, mark: Mark) -> Key {
    match (mark, is_plain(guide)) {
        (Mark::Start, _) => key!("quiet-map-start"),
        (Mark::Quiet, _) | (Mark::Looked, true) => key!("quiet-map-quiet"),
        (Mark::Looked, false) => key!("quiet-map-checked"),
        (Mark::Contact, false) => key!("quiet-map-contact"),
        (Mark::Contact, true) => key!("quiet-plain-map-slip"),
        (Mark::Today, _) => key!("quiet-map-today"),
        (Mark::Ahead, _) => key!("quiet-map-ahead"),
    }
}

/// How many days of a kind there are so far, in words; `None` where there are none.
fn count(guide: &Guide, figures: &Figures, mark: Mark) -> Option<String> {
    let plain = is_plain(guide);
    let as_shown = |one: Mark| if plain && one == Mark::Looked { Mark::Quiet } else { one };
    let days = figures.map.iter().filter(|(_, one)| as_shown(*one) == mark).count();
    let key = match (mark, plain) {
        (Mark::Looked, _) => key!("quiet-map-count-checked"),
        (Mark::Contact, false) => key!("quiet-map-count-contact"),
        (Mark::Contact, true) => key!("quiet-map-count-slip"),
        _ => key!("quiet-map-count-quiet"),
    };
    (days > 0).then(|| guide.count(key, "days", i64::try_from(days).unwrap_or(i64::MAX)))
}
