//! What was noted, newest first.

use crate::ui::prelude::*;

use super::is_plain;
use crate::domain::day::Now;
use crate::key;
use crate::progress::EntryId;
use crate::progress::kept::ContactEntry;
use crate::ui::guide::Guide;
use crate::words::{Arg, families};

/// How many lines are shown before the older ones are folded away.
const SHOWN: usize = 10;

/// How many older lines come at a time: thousands at once make every page slow (bench/RESULTS.md).
const STEP: usize = 40;

/// The log.
pub fn log(guide: &Guide, my: &Memory, (): &()) -> Html {
    let undone = my.state(false);
    let drawn = my.state(SHOWN + STEP);
    {
        let (outside, drawn) = (guide.ports.outside.clone(), drawn.get());
        // The lines that came are where reading goes on.
        my.on_change(drawn, move || outside.focus(&format!("#{}", line_id(drawn - STEP))));
    }
    let undo = {
        let (guide, undone) = (guide.clone(), undone.clone());
        Callback::from(move |id: EntryId| {
            undone.set(guide.takes_back(id));
            // The button that was pressed goes away.
            guide.ports.outside.focus("#quiet-log");
        })
    };
    let entries = guide.progress.kept.log_to_show();
    let now = guide.ports.clock.now();
    let lines: Vec<Html> = entries
        .iter()
        .take(drawn.get())
        .enumerate()
        .map(|(at, (id, contact))| line(guide, at, (*id, contact), now, &undo))
        .collect();
    let more = (entries.len() > lines.len()).then(|| {
        let drawn = drawn.clone();
        let more = Callback::from(move |_: MouseEvent| drawn.set(drawn.get() + STEP));
        html! {
            <button class="button button-quiet" type="button" name="more" onclick={more}>
                { guide.text(key!("contact-older.more")) }
            </button>
        }
    });
    let (title, empty) = if is_plain(guide) {
        (key!("quiet-plain-list"), key!("quiet-plain-empty"))
    } else {
        (key!("contact-title"), key!("contact-empty"))
    };
    let list = if lines.is_empty() {
        html! { <p class="muted">{ guide.text(empty) }</p> }
    } else {
        let (shown, older) = lines.split_at(lines.len().min(SHOWN));
        let older = (!older.is_empty()).then(|| {
            html! {
                <details class="disclosure">
                    <summary>{ guide.text(key!("contact-older")) }</summary>
                    <div class="disclosure-body stack">
                        <ul class="log">{ for older.iter().cloned() }</ul>
                        { for more }
                    </div>
                </details>
            }
        });
        html! {
            <>
                <p class="muted small">{ guide.text(key!("quiet-undo.hint")) }</p>
                <ul class="log">{ for shown.iter().cloned() }</ul>
                { for older }
            </>
        }
    };
    html! {
        <section class="stack" data-lines={entries.len().to_string()}>
            <h2 id="quiet-log" tabindex="-1">{ guide.text(title) }</h2>
            <div class="notice-said" role="status">
                { for undone.get().then(|| html! { <p class="notice">{ guide.text(key!("quiet-undone")) }</p> }) }
            </div>
            { list }
        </section>
    }
}

/// The id of a line by its place, for the focus.
fn line_id(at: usize) -> String {
    format!("quiet-log-{at}")
}

fn line(
    guide: &Guide,
    at: usize,
    (id, contact): (EntryId, &ContactEntry),
    now: Now,
    undo: &Callback<EntryId>,
) -> Html {
    let what = if is_plain(guide) {
        guide.text(key!("quiet-plain-add.past"))
    } else {
        guide.text(families::contact_past(contact.kind))
    };
    let (date, time) = (guide.date(contact.civil), guide.ports.intl.time(contact.minute));
    let undo = contact.can_be_undone(now).then(|| {
        let args = [("what", Arg::Text(&what)), ("date", Arg::Text(&date)), ("time", Arg::Text(&time))];
        html! {
            <button class="button button-plain" type="button" name="undo" onclick={undo.reform(move |_: MouseEvent| id)}
                aria-label={guide.say(key!("quiet-undo.what"), &args)}>
                { guide.text(key!("quiet-undo")) }
            </button>
        }
    });
    let trigger = contact.trigger.filter(|trigger| !(is_plain(guide) && trigger.is_about_ex()));
    let trigger = trigger.map(|trigger| {
        html! { <p class="log-note small muted">{ guide.text(families::trigger(trigger)) }</p> }
    });
    let note = (!contact.note.is_empty())
        .then(|| html! { <p class="log-note small private">{ contact.note.clone() }</p> });
    html! {
        <li class="log-entry" key={id.to_string()} id={line_id(at)} tabindex="-1" data-kind={crate::domain::choice::Choice::id(contact.kind)}>
            <span>{ &what }</span>
            <span class="log-when">{ format!("{date}, {time}") }</span>
            { for undo }
            { for trigger }
            { for note }
        </li>
    }
}
