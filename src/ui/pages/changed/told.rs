//! After a tap: what helps now, and one next step.

use crate::ui::prelude::*;

use super::reply::kind_reply;
use super::someone_new::someone_new_again;
use crate::domain::changed::{Change, Leads};
use crate::domain::check_in::Plan;
use crate::domain::choice::Choice;
use crate::progress::{Action, EntryId};
use crate::ui::guide::Guide;
use crate::ui::parts::prose::prose;
use crate::ui::route::Route;
use crate::words::{Key, families};

/// What was told.
pub struct After {
    /// The piece of news.
    pub change: Change,
    /// The line of the contact log that it added, if it did.
    pub logged: Option<EntryId>,
    /// Goes back to the list; with a line, takes that back first.
    pub back: Callback<Option<EntryId>>,
}

/// The words for one piece of news.
pub fn after(guide: &Guide, my: &Memory, props: &After) -> Html {
    // The plan as it was when it was told: an answer given here may change it, and the words stay.
    let plan = my.state(guide.progress.kept.plan.value).get();
    let change = props.change;
    let noted = props.logged.map(|entry| noted(guide, entry, &props.back));
    // A stop counts at once, whichever tab or answer gave it; only the thanks for an answer given here stay.
    let stopped = plan == Some(Plan::C) || (guide.progress.is_stopped() && change != Change::SomeoneNew);
    let content = if stopped {
        on_a_stop(guide, change)
    } else {
        guide.part(
            next_step,
            NextStep { change, leads: change.leads(plan), asks_first: change.asks_first(plan) },
        )
    };
    let back = props.back.reform(|_: MouseEvent| None);
    html! {
        <section class="stack" data-change={change.id()}>
            <h2 id="changed-told" tabindex="-1">{ guide.text(families::changed(change)) }</h2>
            { for noted }
            { content }
            <div class="actions">
                <button class="button button-plain" type="button" name="back" onclick={back}>
                    { guide.text(key!("changed-back")) }
                </button>
            </div>
        </section>
    }
}

/// It stands in the log, and can be taken back.
fn noted(guide: &Guide, entry: EntryId, back: &Callback<Option<EntryId>>) -> Html {
    let now = guide.ports.clock.now();
    let holds = guide.progress.kept.log().any(|(id, contact)| id == entry && contact.can_be_undone(now));
    let undo = holds.then(|| {
        let undo = back.reform(move |_: MouseEvent| Some(entry));
        html! {
            <button class="button button-plain" type="button" name="undo" onclick={undo}>
                { guide.text(key!("quiet-undo")) }
            </button>
        }
    });
    html! {
        <p class="notice notice-line"><span>{ guide.text(key!("changed-noted")) }</span>{ for undo }</p>
    }
}

/// On a stop every row says the same, and none offers a reply.
fn on_a_stop(guide: &Guide, change: Change) -> Html {
    let own = (change == Change::Scared).then(|| prose(&guide.text(families::changed_what(change))));
    html! {
        <>
            <div class="notice notice-stop" role="note">
                <p>{ guide.text(key!("changed-reply-owed")) }</p>
                <p>{ guide.text(key!("changed-reply-owed.what")) }</p>
            </div>
            { for own }
            <div class="actions">
                <a class="button" href={Route::Support.href()}>{ guide.text(key!("changed-reply-owed.next")) }</a>
                <a class="button button-quiet" href={Route::Heal.href()}>{ guide.text(key!("changed-reply-owed.heal")) }</a>
            </div>
        </>
    }
}

struct NextStep {
    change: Change,
    leads: Leads,
    asks_first: bool,
}

/// The row's own words and its one next step.
fn next_step(guide: &Guide, my: &Memory, props: &NextStep) -> Html {
    let opened = my.state(false);
    let NextStep { change, leads, asks_first } = *props;
    let label = guide.text(families::changed_next(change));
    if opened.get() {
        let more = match change {
            Change::Hello => guide.part(kind_reply, ()),
            _ => guide.part(someone_new_again, ()),
        };
        return html! { <>{ words(guide, change) }{ more }</> };
    }
    let link = |to: Route| html! { <a class="button" href={to.href()}>{ &label }</a> };
    let open = {
        let opened = opened.clone();
        Callback::from(move |_: MouseEvent| opened.set(true))
    };
    let opens =
        || html! { <button class="button" type="button" name="next" onclick={open}>{ &label }</button> };
    let next = match (leads, change) {
        // A reply is offered only once everything was answered: before that nothing toward the ex opens.
        (Leads::Advice, Change::Hello) if guide.progress.kept.plan.value.is_none() => html! {
            <a class="button" href={Route::CheckIn(None).href()}>{ guide.text(key!("home-door-check-in")) }</a>
        },
        (Leads::Advice, Change::Hello) => opens(),
        (Leads::Advice, Change::Angry) => link(Route::Urge),
        (Leads::Advice, _) => link(Route::Today),
        (Leads::AskSomeoneNew, _) if guide.progress.kept.finished.value.is_some() => opens(),
        (Leads::Recheck | Leads::SafetyAgain | Leads::AskSomeoneNew, _) => link(Route::CheckIn(None)),
        (Leads::Support, _) => link(Route::Support),
        (Leads::NewRound, _) => act_and_go(guide, change, Route::Quiet, label.clone()),
        (Leads::Heal, _) => act_and_go(guide, change, Route::Heal, label.clone()),
    };
    let warning = asks_first
        .then(|| html! { <p class="muted small" id="changed-asks-first">{ guide.text(key!("changed-asks-first")) }</p> });
    html! { <>{ words(guide, change) }{ for warning }<div class="actions">{ next }</div></> }
}

fn words(guide: &Guide, change: Change) -> Html {
    let key: Key = families::changed_what(change);
    prose(&guide.text(key))
}

/// The second press: only now the news counts.
fn act_and_go(guide: &Guide, change: Change, to: Route, label: String) -> Html {
    let onclick = guide.acts_and_goes::<MouseEvent>(Action::ChangeReported(change), to);
    html! {
        <button class="button" type="button" name="next" {onclick} aria-describedby="changed-asks-first">{ label }</button>
    }
}
