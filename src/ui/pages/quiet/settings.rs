//! About the count itself: correct it, take it along in a calendar, stop it, and when its day begins.

use crate::ui::prelude::*;

use super::form::{RoundForm, round_form};
use super::{Said, is_plain};
use crate::domain::calendar::{Entry, calendar, days_ahead};
use crate::domain::quiet_time::Figures;
use crate::key;
use crate::progress::{Action, Stage};
use crate::ui::guide::Guide;

/// The last section.
pub fn section(guide: &Guide, figures: &Figures, stage: Stage, tell: &Callback<Option<Said>>) -> Html {
    let runs = matches!(stage, Stage::Running | Stage::Over);
    let correct = runs.then(|| correct(guide, tell));
    let keep = (stage == Stage::Running).then(|| keep(guide)).flatten();
    let stop = (stage == Stage::Running && figures.days.is_none()).then(|| stop(guide, tell));
    let hour = guide.progress.kept.settings.day_start.value;
    let day_start = (hour > 0 && !is_plain(guide)).then(|| {
        let time = guide.ports.intl.time(u16::from(hour) * 60);
        let text = guide.say(key!("quiet-day-start"), &[("time", crate::words::Arg::Text(&time))]);
        html! { <p class="muted small">{ text }</p> }
    });
    html! { <div class="stack" key="settings">{ for correct }{ for keep }{ for stop }{ for day_start }</div> }
}

fn correct(guide: &Guide, tell: &Callback<Option<Said>>) -> Html {
    let Some((id, round)) = guide.progress.kept.current_round() else { return Html::default() };
    let open = guide.progress.kept.quiet_offer().is_none();
    let title = if open { key!("quiet-correct.open") } else { key!("quiet-correct") };
    // A round changed elsewhere brings a fresh form.
    let key = format!("{id} {:?}", round);
    html! {
        <details class="disclosure" data-form="correct">
            <summary>{ guide.text(title) }</summary>
            <div class="disclosure-body">{ guide.keyed(key, round_form, RoundForm { round: Some((id, round)), tell: tell.clone() }) }</div>
        </details>
    }
}

/// Offers the last day and the milestones as a file for a calendar; `None` where no end lies ahead.
fn keep(guide: &Guide) -> Option<Html> {
    let kept = &guide.progress.kept;
    let (id, round) = kept.current_round()?;
    let days = round.length.chosen()?;
    let ahead = days_ahead(round.started, days, guide.today());
    if ahead.is_empty() {
        return None;
    }
    let onclick = {
        let guide = guide.clone();
        Callback::from(move |_: MouseEvent| {
            let entry = |&(number, day): &(u8, crate::domain::day::Day)| {
                let key = if number == days { key!("ics-last") } else { key!("ics-day") };
                Entry { day, number, text: guide.count(key, "day", number) }
            };
            let entries: Vec<Entry> = ahead.iter().map(entry).collect();
            let name = guide.text(key!("ics-calendar"));
            let text = calendar(&name, &id.to_string(), &entries, guide.ports.clock.now().epoch_ms);
            guide.ports.outside.download("days.ics", "text/calendar", &text);
        })
    };
    Some(html! {
        <div class="stack">
            <div class="actions">
                <button class="button button-quiet" type="button" name="calendar" {onclick}>
                    { guide.text(key!("ics-button")) }
                </button>
            </div>
            <p class="muted small">{ guide.text(key!("ics-button.hint")) }</p>
        </div>
    })
}

fn stop(guide: &Guide, tell: &Callback<Option<Said>>) -> Html {
    let onclick = {
        let (guide, tell) = (guide.clone(), tell.clone());
        Callback::from(move |_: MouseEvent| {
            guide.act(Action::QuietTimeStopped);
            tell.emit(Some(Said::Stopped));
        })
    };
    html! {
        <div class="stack">
            <div class="actions">
                <button class="button button-quiet" type="button" name="stop-counting" {onclick}>
                    { guide.text(key!("open-stop")) }
                </button>
            </div>
            <p class="muted small">{ guide.text(key!("open-stop.what")) }</p>
        </div>
    }
}
