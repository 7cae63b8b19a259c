//! The four doors for someone who has not started: urge help, the check-in, quiet days, healing.

use crate::ui::prelude::*;

use crate::key;
use crate::ui::guide::Guide;
use crate::ui::route::Route;
use crate::words::Key;

/// The doors, what they cost (nothing), and the way to support.
pub fn doors(guide: &Guide) -> Html {
    html! {
        <section class="stack" aria-label={guide.text(key!("home-doors"))}>
            <ul class="home-doors">
                { door(guide, key!("home-door-urge"), key!("home-door-urge.text"), Route::Urge, None) }
                { door(guide, key!("home-door-check-in"), key!("home-door-check-in.text"), Route::CheckIn(None), None) }
                { door(guide, key!("home-door-quiet"), key!("home-door-quiet.text"), Route::Quiet, Some("days")) }
                { door(guide, key!("home-door-heal"), key!("home-door-heal.text"), Route::Heal, Some("healing")) }
            </ul>
            <p class="home-promise">{ guide.text(key!("home-free")) }</p>
            <p><a href={Route::Support.href()}>{ guide.text(key!("home-support")) }</a></p>
        </section>
    }
}

/// A door is a link; home sees to what opening it begins.
fn door(guide: &Guide, name: Key, text: Key, to: Route, begins: Option<&'static str>) -> Html {
    html! {
        <li class="card card-link">
            <div>
                <h2 class="card-title"><a href={to.href()} data-begins={begins}>{ guide.text(name) }</a></h2>
                <p class="muted small">{ guide.text(text) }</p>
            </div>
        </li>
    }
}
