//! The card for a moment that is too heavy: the numbers of the visitor's country, ready to press.

use yew::prelude::*;

use super::service::service;
use crate::domain::support::{ForWhom, services};
use crate::key;
use crate::ui::guide::use_guide;
use crate::ui::region::country;
use crate::ui::route::Route;

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
    let lines = services(country(&guide))
        .filter(|service| service.for_whom == ForWhom::Emergency || service.for_whom.is_for_heavy_moments());
    html! {
        <section class="card" aria-labelledby="support-card-title" data-card="support">
            <h2 class="card-title" id="support-card-title">{ guide.text(key!("check-in-support-above.title")) }</h2>
            <p>{ guide.text(key!("check-in-support-above")) }</p>
            <ul class="support-list">{ for lines.map(|line| service(&guide, line)) }</ul>
            <p><a href={Route::Support.href()}>{ guide.text(key!("support-elsewhere")) }</a></p>
            { props.children.clone() }
        </section>
    }
}
