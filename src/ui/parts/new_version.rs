//! A newer version of the guide is ready. It never takes over by itself: the visitor may be in the middle of something.

use crate::ui::prelude::*;

use crate::ui::guide::Guide;

/// The notice, with the button that loads the newer version.
pub fn new_version(guide: &Guide) -> Html {
    let outside = guide.ports.outside.clone();
    let take = Callback::from(move |_: MouseEvent| outside.take_new_version());
    html! {
        <div class="notice no-print" role="status" data-notice="new-version">
            <p>{ guide.text(key!("interface-new-version")) }</p>
            <div class="actions">
                <button class="button button-quiet" type="button" name="take-new-version" onclick={take}>
                    { guide.text(key!("interface-new-version.reload")) }
                </button>
            </div>
        </div>
    }
}
