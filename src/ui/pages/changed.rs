//! Being built.
use yew::prelude::*;
/// Being built.
#[component]
pub fn Changed() -> Html {
    html! { <h1 tabindex="-1">{ "changed" }</h1> }
}
