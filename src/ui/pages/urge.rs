//! Being built.
use yew::prelude::*;
/// Being built.
#[component]
pub fn Urge() -> Html {
    html! { <h1 tabindex="-1">{ "urge" }</h1> }
}
