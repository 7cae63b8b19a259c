//! The form that starts a round or corrects it: the day of the last contact, and how many days.

use crate::ui::prelude::*;

use super::days::{DaysChoice, days_sent};
use super::{Said, is_plain};
use crate::domain::quiet_days::{Reason, SHORTEST};
use crate::domain::quiet_time::Round;
use crate::domain::typed::{Refused, last_contact};
use crate::key;
use crate::progress::{Action, EntryId, Offer, Stage};
use crate::ui::forms::{Sent, typed};
use crate::ui::guide::Guide;
use crate::ui::parts::field::{Field, field};
use crate::words::{Arg, Key, families};

/// Which round the form is about.
pub struct RoundForm {
    /// The round to correct; `None` starts one.
    pub round: Option<(EntryId, Round)>,
    /// Called when it was sent and taken.
    pub tell: Callback<Option<Said>>,
}

/// The form.
pub fn round_form(guide: &Guide, my: &Memory, props: &RoundForm) -> Html {
    let correcting = props.round;
    let started = my.state(correcting.map(|(_, round)| round.started.to_string()).unwrap_or_default());
    let refused = my.state(None::<Refused>);
    let kept = &guide.progress.kept;
    let not_before = kept.earliest_start(correcting.map(|(id, _)| id));

    let onsubmit = {
        let (guide, refused, tell) = (guide.clone(), refused.clone(), props.tell.clone());
        Callback::from(move |event: SubmitEvent| {
            let sent = Sent::take(&event);
            let now = guide.ports.clock.now();
            let moment = guide.keeper.progress().kept.moment(now);
            match last_contact(&typed(&event, &sent, "started"), moment, not_before) {
                Err(fault) => {
                    refused.set(Some(fault));
                    guide.ports.outside.focus(&format!("#{}", id(correcting.is_some())));
                }
                Ok(started) => {
                    let days = days_sent(sent.value("days"));
                    refused.set(None);
                    guide.act(match correcting {
                        Some((round, _)) => Action::QuietTimeChanged { round, started, days },
                        None => Action::QuietTimeStarted { started, days },
                    });
                    let over = guide.keeper.progress().kept.quiet_stage(now) == Stage::Over;
                    tell.emit(match correcting {
                        Some(_) => Some(Said::Corrected),
                        None => over.then_some(Said::AlreadyDone),
                    });
                }
            }
        })
    };
    let set_today = {
        let (started, refused, now) = (started.clone(), refused.clone(), guide.now);
        Callback::from(move |_: MouseEvent| {
            started.set(now.civil.to_string());
            refused.set(None);
        })
    };

    let offer = kept.quiet_offer();
    let button = match (&offer, correcting.is_some(), is_plain(guide)) {
        (_, true, _) => key!("quiet-correct.button"),
        (_, _, true) => key!("quiet-plain-start.button"),
        (None, _, _) => key!("open-start"),
        (Some(_), _, _) => key!("quiet-start-button"),
    };
    let (label, hint) = if is_plain(guide) {
        (key!("quiet-plain-date"), key!("quiet-plain-date.hint"))
    } else {
        (key!("quiet-start-date"), key!("quiet-start-date.hint"))
    };
    let error = refused.get().map(|refused| {
        let before = not_before.map(|day| guide.date(day)).unwrap_or_default();
        guide.say(error(refused), &[("date", Arg::Text(&before))])
    });
    let latest = kept.moment(guide.now).latest().to_string();
    let type_in = {
        let started = started.clone();
        Callback::from(move |typed| started.set(typed))
    };
    let date = Field {
        id: id(correcting.is_some()),
        kind: "date",
        name: "started",
        label: guide.text(label),
        hint: Some(guide.text(hint)),
        error,
        max: Some(latest),
        value: started.get(),
        typed: type_in,
        beside: html! {
            <button class="button button-quiet" type="button" name="today" onclick={set_today}>
                { guide.text(key!("quiet-start-date.today")) }
            </button>
        },
    };
    html! {
        <form class="stack" {onsubmit} novalidate=true>
            { field(date) }
            { for offer.map(|offer| length(guide, &offer, correcting)) }
            <div class="actions"><button class="button" type="submit">{ guide.text(button) }</button></div>
        </form>
    }
}

/// The id of the date field: the form to start and the form to correct never stand on the page together, but
/// what refers to the one must not find the other.
fn id(correcting: bool) -> &'static str {
    if correcting { "quiet-corrected" } else { "quiet-started" }
}

fn error(refused: Refused) -> Key {
    match refused {
        Refused::Empty => key!("quiet-start-error-empty"),
        Refused::Unreadable => key!("quiet-start-error-not-a-date"),
        Refused::Future => key!("quiet-start-error-future"),
        Refused::TooOld => key!("quiet-start-error-old"),
        Refused::BeforeLastRound => key!("quiet-start-error-before"),
    }
}

/// The choice of days with the suggestion and why.
fn length(guide: &Guide, offer: &Offer, correcting: Option<(EntryId, Round)>) -> Html {
    let chosen = match correcting {
        Some((_, round)) => round.length.chosen(),
        None => Some(offer.begin_with(guide.query.days)),
    };
    let hint = if offer.least > SHORTEST {
        key!("quiet-start-days.hint-least")
    } else {
        key!("quiet-start-days.hint")
    };
    let choice = DaysChoice {
        id: if correcting.is_some() { "quiet-corrected-days" } else { "quiet-days" },
        label: guide.text(key!("quiet-start-days")),
        hint: Some(guide.text(hint)),
        lengths: offer.lengths().collect(),
        suggested: offer.by_check_in.then_some(offer.suggested),
        chosen,
        guide,
    };
    html! { <>{ choice.draw() }{ why(guide, offer) }</> }
}

fn why(guide: &Guide, offer: &Offer) -> Html {
    if is_plain(guide) {
        return Html::default();
    }
    if !offer.by_check_in {
        return html! { <p class="muted small">{ guide.text(key!("quiet-start-unknown")) }</p> };
    }
    let reason = |reason: &Reason| {
        html! { <li>{ guide.text(families::days_reason(*reason)) }</li> }
    };
    let least = (offer.least > SHORTEST).then(|| html! { <p>{ guide.text(key!("quiet-start-least")) }</p> });
    let fewer =
        (offer.suggested > offer.least).then(|| html! { <p>{ guide.text(key!("quiet-start-fewer")) }</p> });
    let suggested = guide.count(key!("quiet-start-suggested"), "days", offer.suggested);
    if offer.reasons.is_empty() {
        return html! { <p class="muted small">{ suggested }</p> };
    }
    html! {
        <details class="disclosure">
            <summary>{ suggested }</summary>
            <div class="disclosure-body prose">
                <p>{ guide.text(key!("quiet-start-why")) }</p>
                <ul>{ for offer.reasons.iter().map(reason) }</ul>
                { for least }
                { for fewer }
            </div>
        </details>
    }
}
