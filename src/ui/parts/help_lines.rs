//! Help lines of a country: the emergency number and findahelpline.com first, then those wanted here.

use crate::ui::prelude::*;

use super::service::service;
use crate::domain::support::{Country, ForWhom, emergency_number, services};
use crate::key;
use crate::ui::guide::Guide;
use crate::ui::region::country;
use crate::ui::route::Route;
use crate::words::{Arg, families};

/// The list for one country, with its own lines for those people whom `wanted` names.
pub fn help_lines(guide: &Guide, country: Country, wanted: fn(ForWhom) -> bool) -> Html {
    let unknown = emergency_number(country).is_none().then(|| {
        html! { <li class="support-row support-first" key="emergency"><p>{ guide.text(key!("support-emergency-unknown")) }</p></li> }
    });
    let shown = services(country).filter(|line| {
        line.country == Country::Any || line.for_whom == ForWhom::Emergency || wanted(line.for_whom)
    });
    html! {
        <ul class="support-list">
            { for unknown }
            { for shown.map(|line| service(guide, line)) }
        </ul>
    }
}

/// The list for the visitor's country, with a way to another one.
pub fn help_lines_here(guide: &Guide, wanted: fn(ForWhom) -> bool) -> Html {
    let country = country(guide);
    html! {
        <div class="stack">
            { help_lines(guide, country, wanted) }
            <p class="muted small">
                { numbers_for(guide, country) }{ " " }
                <a href={Route::Support.href()}>{ guide.text(key!("support-elsewhere")) }</a>
            </p>
        </div>
    }
}

/// "Numbers for Spain."
pub fn numbers_for(guide: &Guide, country: Country) -> String {
    let name = guide.text(families::country(country));
    guide.say(key!("support-region"), &[("country", Arg::Text(&name))])
}
