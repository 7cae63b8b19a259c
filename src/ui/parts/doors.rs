//! The four doors for someone who has not started: urge help, the check-in, quiet days, healing.

use web_sys::Element;

use crate::domain::quiet_days::SHORTEST;
#[cfg(not(target_arch = "wasm32"))]
use crate::key;
use crate::progress::Action;
use crate::ui::guide::Guide;
use crate::ui::prelude::*;
use crate::ui::route::Route;
#[cfg(not(target_arch = "wasm32"))]
use crate::words::Key;

/// The doors, what they cost (nothing), and the way to support. `site` draws them into the home, and their words are nowhere else: the
/// page takes them over as they stand.
pub fn doors(guide: &Guide) -> Html {
    #[cfg(target_arch = "wasm32")]
    let doors = crate::ui::drawn::doors();
    #[cfg(not(target_arch = "wasm32"))]
    let doors = as_drawn(guide);
    html! { <div onclick={begin(guide)}>{ doors }</div> }
}

/// A door is a link; where opening it also begins something, that happens on the way.
pub fn begin(guide: &Guide) -> Callback<MouseEvent> {
    let guide = guide.clone();
    Callback::from(move |event: MouseEvent| {
        let link =
            event.target_dyn_into::<Element>().and_then(|at| at.closest("[data-begins]").ok().flatten());
        let (action, to) = match link.and_then(|link| link.get_attribute("data-begins")).as_deref() {
            Some("days") => {
                (Action::QuietTimeStarted { started: guide.today(), days: Some(SHORTEST) }, Route::Quiet)
            }
            Some("healing") => (Action::HealingChosen(true), Route::Heal),
            _ => return,
        };
        event.prevent_default();
        guide.act(action);
        guide.go(to);
    })
}

/// The doors as `site` draws them.
#[cfg(not(target_arch = "wasm32"))]
pub fn as_drawn(guide: &Guide) -> Html {
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

#[cfg(not(target_arch = "wasm32"))]
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
