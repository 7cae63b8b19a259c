//! The card for a moment that is too heavy: the numbers of the visitor's country, ready to press.

use crate::ui::prelude::*;

use super::help_lines::help_lines_here;
use crate::domain::support::ForWhom;
use crate::key;
use crate::ui::guide::use_guide;

/// What stands in the card below the numbers.
#[derive(PartialEq, Properties)]
pub struct SupportCardProps {
    /// Buttons, if any.
    #[prop_or_default]
    pub children: Html,
}

/// Emergency number, findahelpline and the country's lines for heavy moments.
#[component]
pub fn SupportCard(props: &SupportCardProps) -> Html {
    let guide = use_guide();
    html! {
        <section class="card" aria-labelledby="support-card-title" data-card="support">
            <h2 class="card-title" id="support-card-title">{ guide.text(key!("check-in-support-above.title")) }</h2>
            <p>{ guide.text(key!("check-in-support-above")) }</p>
            { help_lines_here(&guide, ForWhom::is_for_heavy_moments) }
            { props.children.clone() }
        </section>
    }
}
