//! What Back shows after "Leave now": an empty page with one button.

use crate::ui::prelude::*;

use crate::ui::guide::Guide;

/// The empty page. `open_again` is called when the visitor wants the guide back.
pub fn left(guide: &Guide, open_again: Callback<MouseEvent>) -> Html {
    html! {
        <main class="shell-main">
            <button class="button button-plain" type="button" onclick={open_again}>
                { guide.text(key!("interface-open-again")) }
            </button>
        </main>
    }
}
