//! What stands in the place of every page that shows something of the visitor while the guide is locked. Urge help and support stay in
//! reach, and so does erasing: nobody has to know the passphrase to be safe.

use crate::ui::prelude::*;

use super::settings::{Found, copy_button, look, proof};
use crate::keeper::sealed::OpenFault;
use crate::keeper::vault;
use crate::key;
use crate::progress::Action;
use crate::ui::forms::Sent;
use crate::ui::guide::Guide;
use crate::ui::parts::confirm::{Confirm, confirm};
use crate::ui::parts::passphrase::{Field, Passphrase, not_opened, passphrase};
use crate::ui::route::Route;

/// The page. `erased` is set before everything is erased on it: what is left then is shown here, though nothing is locked any more.
pub fn unlock(guide: &Guide, my: &Memory, erased: &State<bool>) -> Html {
    let fault = my.state(None::<OpenFault>);
    let tries = my.state(0_usize);
    let busy = my.state(false);
    let found = my.state(None::<Found>);
    let done = {
        let (guide, fault, busy, tries) = (guide.clone(), fault.clone(), busy.clone(), tries.clone());
        Callback::from(move |(_, typed): (Sent, String)| {
            busy.set(true);
            let (fault, busy, outside, tries) =
                (fault.clone(), busy.clone(), guide.ports.outside.clone(), tries.clone());
            vault::unlock(&guide.keeper, typed, move |unlocked| {
                busy.set(false);
                match unlocked {
                    Ok(()) => outside.focus_heading(),
                    Err(wrong) => {
                        // Tries are not counted for anybody to see: each only begins the field anew.
                        tries.change(|tries| *tries += 1);
                        fault.set(Some(wrong));
                    }
                }
            });
        })
    };
    {
        let outside = guide.ports.outside.clone();
        my.on_change(found.read().is_some(), move || outside.focus_heading());
        // The field stands there anew; the one that had the focus is gone.
        let outside = guide.ports.outside.clone();
        my.on_change(tries.get(), move || outside.focus("#unlock-typed"));
    }
    if let Some(found) = &*found.read() {
        // The proof stays until the visitor goes on; at home the link alone leads nowhere else.
        let erased = erased.clone();
        let go_on = Callback::from(move |_: MouseEvent| erased.set(false));
        return html! {
            <div class="stack stack-wide" data-page="unlock">
                <h1 tabindex="-1">{ guide.text(key!("unlock-erased")) }</h1>
                <div class="notice" id="erased">{ proof(guide, found) }</div>
                <p><a class="button" href={Route::Home.href()} onclick={go_on}>{ guide.text(key!("unlock-erased.go-on")) }</a></p>
            </div>
        };
    }
    let erase = {
        let (guide, found, erased) = (guide.clone(), found.clone(), erased.clone());
        Confirm {
            name: "erase",
            ask: guide.text(key!("settings-erase")),
            warning: guide.text(key!("settings-erase.warning")),
            yes: guide.text(key!("settings-erase.yes")),
            no: guide.text(key!("settings-erase.no")),
            before: copy_button(&guide, "copy-sealed"),
            on_yes: Callback::from(move |()| {
                erased.set(true);
                guide.act(Action::Erased);
                look(&guide, &found);
            }),
        }
    };
    let asked = Passphrase {
        name: "unlock",
        label: key!("unlock-label"),
        is_new: false,
        asks_so_far: false,
        button: key!("unlock-button"),
        more: Html::default(),
        wrong: fault.read().as_ref().map(|fault| not_opened(guide, fault, Field::Typed)),
        is_busy: busy.get(),
        done,
    };
    html! {
        <div class="stack stack-wide" data-page="unlock">
            <h1 tabindex="-1">{ guide.text(key!("unlock-title")) }</h1>
            <p>{ guide.text(key!("unlock-text")) }</p>
            { guide.keyed(["try-", &tries.get().to_string()].concat(), passphrase, asked) }
            <p>{ guide.text(key!("unlock-open")) }</p>
            <ul>
                <li><a href={Route::Urge.href()}>{ guide.text(key!("interface-urge")) }</a></li>
                <li><a href={Route::Support.href()}>{ guide.text(key!("interface-support")) }</a></li>
            </ul>
            <details class="disclosure">
                <summary>{ guide.text(key!("unlock-forgotten")) }</summary>
                <div class="disclosure-body stack">
                    <p>{ guide.text(key!("unlock-forgotten.text")) }</p>
                    { guide.part(confirm, erase) }
                </div>
            </details>
        </div>
    }
}
