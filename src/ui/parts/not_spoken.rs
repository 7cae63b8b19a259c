//! A language that did not come.

use crate::ui::prelude::*;

use crate::ui::guide::Guide;

/// The language could not be brought: it was never here, and there is no network now.
pub fn not_spoken(guide: &Guide) -> Html {
    html! {
        <div class="notice no-print" role="status" data-notice="language">
            <p>{ guide.text(key!("language-failed")) }</p>
        </div>
    }
}
