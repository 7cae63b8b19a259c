//! Below every page in a frame: that things are kept only there, and how to take them along.

use crate::ui::prelude::*;

use super::backup::copy_button;
use crate::key;
use crate::ui::guide::Guide;

/// Says where things are kept, and offers the two ways to take them along.
pub fn kept_here(guide: &Guide) -> Html {
    let text = if guide.health.may_write() { key!("frame-kept") } else { key!("frame-not-kept") };
    let open = {
        // Not the guide as it is drawn now: it holds what is kept.
        let (outside, keeper) = (guide.ports.outside.clone(), guide.keeper.clone());
        Callback::from(move |_: MouseEvent| outside.open_full(keeper.copy_when_asked()))
    };
    html! {
        <div class="notice" data-frame="kept">
            <p>{ guide.text(text) }</p>
            <p class="small muted" id="frame-full-hint">{ guide.text(key!("frame-full.hint")) }</p>
            <div class="actions">
                { copy_button(guide, "frame-backup") }
                <button class="button button-quiet" type="button" name="open-full" aria-describedby="frame-full-hint" onclick={open}>{ guide.text(key!("frame-full")) }</button>
            </div>
        </div>
    }
}
