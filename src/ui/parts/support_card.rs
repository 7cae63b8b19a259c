//! The card for a moment that is too heavy: the numbers of the visitor's country, ready to press.

use crate::ui::prelude::*;

use crate::ui::drawn;
use crate::ui::guide::Guide;
use crate::ui::later;

/// Emergency number, findahelpline and the country's lines for heavy moments, and `below` them buttons, if any.
pub fn support_card(guide: &Guide, below: Html) -> Html {
    // Until the late part is there: the lines of every country, which stand in the page anyway.
    let lines = if later::is_here(guide) { later::heavy_lines(guide) } else { drawn::lines() };
    html! {
        <section class="card" aria-labelledby="support-card-title" data-card="support">
            <h2 class="card-title" id="support-card-title">{ guide.text(key!("check-in-support-above.title")) }</h2>
            <p>{ guide.text(key!("check-in-support-above")) }</p>
            { lines }
            { below }
        </section>
    }
}
