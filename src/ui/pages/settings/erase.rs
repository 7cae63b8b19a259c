//! Erasing everything: one question in place, and afterwards the proof.

use crate::ui::prelude::*;

use super::backup::copy_button;
use crate::key;
use crate::ports::StorageFault;
use crate::progress::Action;
use crate::ui::guide::Guide;
use crate::ui::parts::confirm::{Confirm, confirm};
use crate::words::Arg;

/// What was found in the store after erasing.
pub type Found = Result<Vec<String>, StorageFault>;

/// Erasing everything. `on_erased` is called when it was done.
pub fn erase(guide: &Guide, my: &Memory, on_erased: &Callback<()>) -> Html {
    let found = my.state(None::<Found>);
    {
        let outside = guide.ports.outside.clone();
        let erased = found.read().is_some();
        my.after(erased, move || {
            if erased {
                outside.focus("#erased");
            }
        });
    }
    let on_yes = {
        let (keeper, found, on_erased) = (guide.keeper.clone(), found.clone(), on_erased.clone());
        Callback::from(move |()| {
            keeper.act(Action::Erased);
            found.set(Some(keeper.names_in_store()));
            on_erased.emit(());
        })
    };
    let proof = found.read().as_ref().map(|found| {
        html! {
            <div class="notice" id="erased" tabindex="-1" role="status">{ for proof(guide, found).into_iter().map(|line| html! { <p>{ line }</p> }) }</div>
        }
    });
    let asked = Confirm {
        name: "erase",
        ask: guide.text(key!("settings-erase")),
        warning: guide.text(key!("settings-erase.warning")),
        yes: guide.text(key!("settings-erase.yes")),
        no: guide.text(key!("settings-erase.no")),
        on_yes,
        before: copy_button(guide, "copy-before-erase"),
    };
    html! {
        <>
            <p>{ guide.text(key!("settings-erase.what")) }</p>
            { for proof }
            { guide.part(confirm, asked) }
        </>
    }
}

/// What is left in the store, in words.
pub fn proof(guide: &Guide, found: &Found) -> Vec<String> {
    let Ok(names) = found else { return vec![guide.text(key!("settings-erase.blocked"))] };
    let (own, others): (Vec<&str>, Vec<&str>) =
        names.iter().map(String::as_str).partition(|name| guide.keeper.is_own(name));
    let mut lines = Vec::new();
    if own.is_empty() {
        lines.push(guide.text(key!("settings-erase.done")));
    } else {
        lines.push(guide.say(key!("settings-erase-left"), &[("names", Arg::Text(&own.join(", ")))]));
    }
    if !others.is_empty() {
        lines.push(guide.say(key!("settings-erase-others"), &[("names", Arg::Text(&others.join(", ")))]));
    }
    lines
}
