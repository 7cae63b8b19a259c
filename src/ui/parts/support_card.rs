//! The card for a moment that is too heavy: the numbers of the visitor's country, ready to press.

use crate::ui::prelude::*;

use super::help_lines::help_lines_here;
use crate::domain::support::ForWhom;
use crate::ui::guide::Guide;

/// Emergency number, findahelpline and the country's lines for heavy moments, and `below` them buttons, if any.
pub fn support_card(guide: &Guide, below: Html) -> Html {
    html! {
        <section class="card" aria-labelledby="support-card-title" data-card="support">
            <h2 class="card-title" id="support-card-title">{ guide.text(key!("check-in-support-above.title")) }</h2>
            <p>{ guide.text(key!("check-in-support-above")) }</p>
            { help_lines_here(guide, ForWhom::is_for_heavy_moments) }
            { below }
        </section>
    }
}
