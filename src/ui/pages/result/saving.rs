//! "Can anyone else open this device?": asked where an answer switched saving off.

use std::cell::Cell;

use crate::ui::prelude::*;

use crate::key;
use crate::progress::{Action, Saving as State};
use crate::ui::guide::Guide;
use crate::ui::parts::prose::prose;

/// The card. It stays, with what was chosen, until the page is left.
pub fn saving(guide: &Guide, my: &Memory, (): &()) -> Html {
    let paused = matches!(guide.progress.saving, State::Paused { .. });
    let asked = my.state(Cell::new(paused));
    asked.read().set(asked.read().get() || paused);
    if !asked.read().get() {
        return html! { <span hidden=true /> };
    }
    // The button that was pressed goes away; the focus must not be lost with it.
    let chosen = |action: Action| {
        let (keeper, outside) = (guide.keeper.clone(), guide.ports.outside.clone());
        Callback::from(move |_: MouseEvent| {
            keeper.act(action.clone());
            outside.focus("[data-card=saving] h2");
        })
    };
    let body = if paused {
        html! {
            <>
                { prose(&guide.text(key!("result-saving-off"))) }
                <div class="actions">
                    <button class="button button-quiet" type="button" name="saving-no"
                        onclick={chosen(Action::SavingStopped)}>
                        { guide.text(key!("result-saving-off.no")) }
                    </button>
                    <button class="button button-quiet" type="button" name="saving-yes"
                        onclick={chosen(Action::SavingAllowed)}>
                        { guide.text(key!("result-saving-off.yes-keep")) }
                    </button>
                </div>
            </>
        }
    } else if guide.progress.saving == State::On {
        html! { <p>{ guide.text(key!("result-saving-off.saved")) }</p> }
    } else {
        html! { <p>{ guide.text(key!("result-saving-off.nothing")) }</p> }
    };
    html! {
        <section class="card" data-card="saving">
            <h2 class="card-title" tabindex="-1">{ guide.text(key!("result-saving-off.title")) }</h2>
            <div class="stack" role="status">{ body }</div>
        </section>
    }
}
