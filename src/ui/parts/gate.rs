//! The gate of a phase: what it needs, what is still missing, and the statement that the visitor confirms.

use crate::ui::prelude::*;

use super::action_link::check_in_link;
use super::sheet::sums::promises;
use crate::domain::phases::{Need, Phase};
use crate::key;
use crate::progress::Action;
use crate::ui::forms::is_ticked;
use crate::ui::guide::Guide;
use crate::ui::route::Route;
use crate::words::families::{PhasePart, phase_part};
use crate::words::{Arg, Key};

/// The gate of a phase.
pub fn gate(guide: &Guide, my: &Memory, phase: &Phase) -> Html {
    let phase = *phase;
    let asked = my.state(false);

    let facts = guide.progress.kept.facts(guide.now);
    let needs = facts.needs(phase);
    let is_met = facts.is_met(phase);
    let invited = facts.is_met_by_invitation(phase);
    // What was confirmed can be taken back at any time; what they did cannot.
    let can_tick = !invited && (is_met || needs.is_empty());

    let onclick = (!can_tick).then(|| {
        let asked = asked.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            asked.set(true);
        })
    });
    let onchange = {
        let guide = guide.clone();
        Callback::from(move |event: Event| guide.act(Action::GateConfirmed(phase, is_ticked(&event))))
    };
    let missing = (!is_met && !needs.is_empty()).then(|| {
        let needs = needs.iter().map(|need| html! { <li>{ sentence(guide, *need) }</li> });
        html! {
            <div class="gate-missing" id="gate-missing">
                <p>{ guide.text(key!("path-gate-missing")) }</p>
                <ul>{ for needs }</ul>
            </div>
        }
    });
    let said = if invited {
        Some(guide.text(key!("path-gate-invited")))
    } else if is_met {
        Some(guide.text(key!("path-gate-met")))
    } else {
        (asked.get() && !can_tick).then(|| guide.text(key!("path-gate-not-yet")))
    };
    html! {
        <section class="gate" data-met={is_met.then_some("")} aria-labelledby="gate-title">
            <h2 class="card-title" id="gate-title">{ guide.text(key!("path-gate")) }</h2>
            <p>{ guide.text(phase_part(phase.number(), PhasePart::Need)) }</p>
            { for missing.clone() }
            <label class="tick">
                <input type="checkbox" name="gate" checked={is_met}
                    aria-disabled={(!can_tick).then_some("true")}
                    aria-describedby={missing.is_some().then_some("gate-missing")} {onclick} {onchange} />
                <span>{ guide.text(phase_part(phase.number(), PhasePart::Gate)) }</span>
            </label>
            <p class="small" role="status">{ said }</p>
        </section>
    }
}

/// One need in one sentence, with what can be done about it.
fn sentence(guide: &Guide, need: Need) -> Html {
    let plain = |key: Key| html! { <p>{ guide.text(key) }</p> };
    let recheck =
        || html! { <p>{ check_in_link(guide, "", guide.text(key!("path-need-recheck.link"))) }</p> };
    let two = |key: Key, one: (&str, u8), other: (&str, u8)| {
        let args = [(one.0, Arg::Number(one.1.into())), (other.0, Arg::Number(other.1.into()))];
        html! { <p>{ guide.say(key, &args) }</p> }
    };
    match need {
        Need::PhaseOpen => plain(key!("path-need-open")),
        Need::PartOrTasks => html! { <>{ plain(key!("path-need-part")) }{ recheck() }</> },
        Need::QuietTime => html! {
            <>
                { plain(key!("path-need-quiet")) }
                <p><a href={Route::Quiet.href()}>{ guide.text(key!("path-need-quiet.link")) }</a></p>
            </>
        },
        Need::Days(days) => html! { <p>{ guide.count(key!("path-wait-days"), "days", days) }</p> },
        Need::Recheck => html! { <>{ plain(key!("path-need-recheck")) }{ recheck() }</> },
        Need::Date => date(guide),
        Need::KeptChange(days) => html! {
            <>
                { plain(key!("path-need-change")) }
                <p>{ guide.count(key!("sum-habit"), "done", days) }</p>
                { recheck() }
            </>
        },
        Need::FewerLooks => html! { <>{ plain(key!("path-need-looks")) }{ recheck() }</> },
        Need::GoodWeeks(weeks) => html! { <p>{ guide.count(key!("path-need-weeks"), "weeks", weeks) }</p> },
        Need::Repair => plain(key!("sum-repair-none")),
        Need::OwnWord => plain(key!("sum-alone-word")),
        Need::Turns(turns) => html! { <p>{ guide.count(key!("sum-turns"), "turns", turns) }</p> },
        Need::Open(open) => html! { <p>{ guide.count(key!("sum-disclose"), "open", open) }</p> },
        Need::Promises(share) => html! { <p>{ promises(guide, share) }</p> },
        Need::Meetings(good, theirs) => two(key!("sum-meetings"), ("good", good), ("theirs", theirs)),
        Need::NeedsAndNoes(needs, noes) => two(key!("sum-needs"), ("needs", needs), ("noes", noes)),
    }
}

fn date(guide: &Guide) -> Html {
    let clock = guide.date(guide.progress.kept.clock_day(guide.now));
    let (keeper, outside) = (guide.keeper.clone(), guide.ports.outside.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        keeper.act(Action::DateConfirmed);
        // The button goes with the question, so the focus moves on to the gate.
        outside.focus("input[name=gate]");
    });
    html! {
        <>
            <p>{ guide.say(key!("path-date-question"), &[("date", Arg::Text(&clock))]) }</p>
            <button class="button button-quiet" type="button" name="date-right" {onclick}>
                { guide.text(key!("path-date-question.right")) }
            </button>
        </>
    }
}
