//! Being built.
use yew::prelude::*;
/// Being built.
#[component]
pub fn Heal() -> Html {
    html! { <h1 tabindex="-1">{ "heal" }</h1> }
}
