//! `#/changed`: something changed. One tap for what happened, then what helps now and one next step.
//!
//! `rows` is the list, `told` what stands after a tap, `breath` and `reply` the help with a short kind answer,
//! `someone_new` the one question that a piece of news asks again.

mod breath;
mod reply;
mod rows;
mod someone_new;
pub mod told;

use crate::ui::prelude::*;

use self::told::{After, after};
use crate::domain::changed::Change;
use crate::progress::{Action, EntryId};
use crate::ui::guide::Guide;
use crate::ui::parts::ending_link::ending_link;
use crate::ui::parts::not_now::not_now;

/// A row that was tapped.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Tapped {
    change: Change,
    /// The line of the contact log that the tap added, if it did.
    logged: Option<EntryId>,
}

/// The page.
pub fn changed(guide: &Guide, my: &Memory, (): &()) -> Html {
    let tapped = my.state(None::<Tapped>);
    let undone = my.state(false);
    {
        // What is shown changes whole: the focus goes along.
        let outside = guide.ports.outside.clone();
        let is_told = tapped.get().is_some();
        my.on_change(tapped.get(), move || {
            if is_told {
                outside.focus("#changed-told");
            } else {
                outside.focus_heading();
            }
        });
    }
    if !guide.progress.may_speak_of_ex() {
        return not_now(guide);
    }
    let tap = {
        let (guide, tapped, undone) = (guide.clone(), tapped.clone(), undone.clone());
        Callback::from(move |change: Change| {
            let waits = change.asks_first(guide.progress.kept.plan.value) || !change.is_kept();
            let entry = (!waits).then(|| guide.keeper.act(Action::ChangeReported(change)));
            undone.set(false);
            tapped.set(Some(Tapped { change, logged: entry.filter(|_| change.logs().is_some()) }));
        })
    };
    let back = {
        let (guide, tapped, undone) = (guide.clone(), tapped.clone(), undone.clone());
        Callback::from(move |undo: Option<EntryId>| {
            let is_gone = undo.is_some_and(|entry| guide.takes_back(entry));
            if is_gone {
                // A re-check that the tap began has no reason any more.
                guide.act(Action::CheckInLeft);
            }
            undone.set(is_gone);
            tapped.set(None);
        })
    };
    let content = match tapped.get() {
        Some(Tapped { change, logged }) => guide.keyed("told", after, After { change, logged, back }),
        None => rows::list(guide, &tap),
    };
    let intro = tapped
        .get()
        .is_none()
        .then(|| html! { <p class="lead" key="intro">{ guide.text(key!("changed-intro")) }</p> });
    let status = undone.get().then(|| html! { <p class="notice">{ guide.text(key!("changed-undone")) }</p> });
    html! {
        <div class="stack stack-wide">
            <header class="stack">
                <h1 tabindex="-1" key="title">{ guide.text(key!("changed-title")) }</h1>
                { for intro }
                <div class="notice-said" role="status" key="said">{ for status }</div>
            </header>
            { content }
            { for ending_link(guide) }
        </div>
    }
}
