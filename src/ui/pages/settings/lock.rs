//! The lock of a shared device: setting it, its minutes, locking now, another passphrase, and taking it away.

use crate::ui::prelude::*;

use super::backup::copy_button;
use crate::keeper::vault::{self, SetFault};
use crate::key;
use crate::progress::{Action, Saving, Setting};
use crate::seal::idle::{MINUTES, USUAL};
use crate::ui::forms::{Sent, value_of};
use crate::ui::guide::Guide;
use crate::ui::parts::confirm::{Confirm, confirm};
use crate::ui::parts::passphrase::{Field, Passphrase, Wrong, not_opened, passphrase};

/// What was done last.
#[derive(Clone, PartialEq)]
enum Told {
    Nothing,
    /// It is being set: until it is, the form stays.
    Busy,
    Set,
    Changed,
    Refused(SetFault),
}

/// The lock.
pub fn lock(guide: &Guide, my: &Memory, (): &()) -> Html {
    let told = my.state(Told::Nothing);
    let turn = my.state(0_usize);
    {
        let outside = guide.ports.outside.clone();
        let is_done = matches!(*told.read(), Told::Set | Told::Changed);
        my.on_change(is_done, move || {
            if is_done {
                outside.focus("#lock-done");
            }
        });
    }
    let plain = |text: String| html! { <p class="muted" data-lock="none">{ text }</p> };
    if !guide.ports.outside.sealing().is_available() {
        return plain(guide.text(key!("lock-unavailable")));
    }
    if guide.progress.saving == Saving::Off || !guide.health.may_write() {
        return plain(guide.text(key!("lock-nothing-kept")));
    }
    if guide.keeper.is_guarded() && *told.read() != Told::Busy {
        return on(guide, &told, &turn);
    }
    off(guide, &told)
}

fn off(guide: &Guide, told: &State<Told>) -> Html {
    let done = {
        let (guide, told) = (guide.clone(), told.clone());
        Callback::from(move |(sent, typed): (Sent, String)| {
            let minutes = sent.value("minutes").parse().unwrap_or(USUAL);
            told.set(Told::Busy);
            let told = told.clone();
            vault::set(&guide.keeper, typed, minutes, move |done| {
                told.set(done.map_or_else(Told::Refused, |()| Told::Set));
            });
        })
    };
    let asked = Passphrase {
        name: "lock",
        label: key!("passphrase-new"),
        is_new: true,
        asks_so_far: false,
        button: key!("lock-set"),
        more: minutes(guide, USUAL, Callback::noop()),
        wrong: refused(guide, told),
        is_busy: vault::is_under_way(&guide.keeper),
        done,
    };
    html! {
        <div class="stack" data-lock="off" key="off">
            <p>{ guide.text(key!("lock-what")) }</p>
            <details class="disclosure">
                <summary>{ guide.text(key!("lock-begin")) }</summary>
                <div class="disclosure-body stack">
                    <div class="notice">
                        <p>{ guide.text(key!("lock-warning")) }</p>
                        <div class="actions">{ copy_button(guide, "copy-before-lock") }</div>
                    </div>
                    { guide.part(passphrase, asked) }
                </div>
            </details>
        </div>
    }
}

fn on(guide: &Guide, told: &State<Told>, turn: &State<usize>) -> Html {
    let chosen = guide.progress.kept.settings.lock.value.unwrap_or(USUAL);
    let choose = {
        let keeper = guide.keeper.clone();
        Callback::from(move |event: Event| {
            if let Some(minutes) = value_of(&event).parse().ok().filter(|minutes| MINUTES.contains(minutes)) {
                keeper.act(Action::SettingChanged(Setting::Lock(Some(minutes))));
            }
        })
    };
    let now = {
        let keeper = guide.keeper.clone();
        Callback::from(move |_: MouseEvent| vault::lock(&keeper))
    };
    let change = {
        let (guide, told, turn) = (guide.clone(), told.clone(), turn.clone());
        Callback::from(move |(sent, typed): (Sent, String)| {
            let so_far = sent.whole("so-far").to_owned();
            let (told, turn) = (told.clone(), turn.clone());
            told.set(Told::Nothing);
            vault::change(&guide.keeper, so_far, typed, move |done| {
                if done.is_ok() {
                    turn.change(|turn| *turn += 1);
                }
                told.set(done.map_or_else(Told::Refused, |()| Told::Changed));
            });
        })
    };
    let asked = Passphrase {
        name: "relock",
        label: key!("passphrase-new"),
        is_new: true,
        asks_so_far: true,
        button: key!("lock-change.button"),
        more: Html::default(),
        wrong: refused(guide, told),
        is_busy: vault::is_under_way(&guide.keeper),
        done: change,
    };
    let remove = {
        let (keeper, told) = (guide.keeper.clone(), told.clone());
        Confirm {
            name: "unset-lock",
            ask: guide.text(key!("lock-remove")),
            warning: guide.text(key!("lock-remove.warning")),
            yes: guide.text(key!("lock-remove.yes")),
            no: guide.text(key!("lock-remove.no")),
            on_yes: Callback::from(move |()| {
                told.set(Told::Nothing);
                vault::remove(&keeper);
            }),
            before: Html::default(),
        }
    };
    let said = match *told.read() {
        Told::Set => Some(guide.text(key!("lock-done"))),
        Told::Changed => Some(guide.text(key!("lock-change.done"))),
        _ => None,
    };
    html! {
        <div class="stack" data-lock="on" key="on">
            <p id="lock-done" tabindex="-1" role="status">{ said }</p>
            <p>{ guide.text(key!("lock-on")) }</p>
            { minutes(guide, chosen, choose) }
            <div class="actions">
                <button class="button" type="button" name="lock-now" onclick={now}>{ guide.text(key!("lock-now")) }</button>
            </div>
            <details class="disclosure">
                <summary>{ guide.text(key!("lock-change")) }</summary>
                <div class="disclosure-body">{ guide.keyed(["change-", &turn.get().to_string()].concat(), passphrase, asked) }</div>
            </details>
            { guide.part(confirm, remove) }
        </div>
    }
}

fn minutes(guide: &Guide, chosen: u8, onchange: Callback<Event>) -> Html {
    let options = MINUTES.iter().map(|minutes| {
        let label = guide.count(key!("lock-minutes"), "minutes", *minutes);
        html! { <option key={*minutes} value={minutes.to_string()} selected={*minutes == chosen}>{ label }</option> }
    });
    html! {
        <div class="field">
            <label class="field-label" for="lock-minutes">{ guide.text(key!("lock-after")) }</label>
            <p class="field-hint" id="lock-minutes-hint">{ guide.text(key!("lock-after.hint")) }</p>
            <select class="field-input field-short" id="lock-minutes" name="minutes" aria-describedby="lock-minutes-hint" {onchange}>{ for options }</select>
        </div>
    }
}

/// Why the lock was not set or changed.
fn refused(guide: &Guide, told: &State<Told>) -> Option<Wrong> {
    let trouble = |key| Some(Wrong { at: None, sentence: guide.text(key) });
    match &*told.read() {
        Told::Refused(SetFault::NoRoom) => trouble(key!("lock-no-room")),
        Told::Refused(SetFault::Overtaken) => trouble(key!("lock-overtaken")),
        Told::Refused(SetFault::Open(fault)) => Some(not_opened(guide, fault, Field::SoFar)),
        _ => None,
    }
}
