//! What is kept on this device, and the two wishes about it.

use crate::ui::prelude::*;

use super::backup::copy_button;
use crate::key;
use crate::progress::{Action, Saving};
use crate::ui::guide::Guide;
use crate::ui::parts::confirm::{Confirm, confirm};
use crate::words::families;

/// Whether things are kept, how the store is doing, and the button to change it. Where nothing can be kept there is
/// nothing to switch off.
pub fn saving(guide: &Guide) -> Html {
    if guide.progress.saving == Saving::On && !guide.health.may_write() {
        return health(guide);
    }
    let (state, text, ask) = match guide.progress.saving {
        Saving::On => ("on", key!("settings-saving-on"), stop(guide)),
        Saving::Off => ("off", key!("settings-saving-off"), allow(guide, guide.text(key!("settings-allow")))),
        Saving::Paused { .. } => (
            "paused",
            key!("settings-saving-paused"),
            allow(guide, guide.text(key!("settings-allow-paused"))),
        ),
    };
    html! {
        <>
            <p role="status" data-saving={state}>{ guide.text(text) }</p>
            { health(guide) }
            { ask }
        </>
    }
}

fn health(guide: &Guide) -> Html {
    let text = guide.text(families::health(guide.health.id()));
    html! { <p class="muted" data-health={guide.health.id()}>{ text }</p> }
}

fn stop(guide: &Guide) -> Html {
    let asked = Confirm {
        name: "stop-saving",
        ask: guide.text(key!("settings-stop")),
        warning: guide.text(key!("settings-stop.warning")),
        yes: guide.text(key!("settings-stop.yes")),
        no: guide.text(key!("settings-stop.no")),
        on_yes: chosen(guide, Action::SavingStopped),
        before: copy_button(guide, "copy-before-stop"),
    };
    guide.keyed("stop", confirm, asked)
}

fn allow(guide: &Guide, label: String) -> Html {
    html! {
        <div class="actions" key="allow">
            <button class="button button-quiet" type="button" name="allow-saving" onclick={chosen::<MouseEvent>(guide, Action::SavingAllowed)}>{ label }</button>
        </div>
    }
}

/// A callback that tells the wish. The button that was pressed goes away; the focus must not be lost with it.
fn chosen<E: 'static>(guide: &Guide, wish: Action) -> Callback<E> {
    let (keeper, outside) = (guide.keeper.clone(), guide.ports.outside.clone());
    Callback::from(move |_| {
        keeper.act(wish.clone());
        outside.focus("#saving-title");
    })
}
