//! Being built.
use yew::prelude::*;
/// Being built.
#[component]
pub fn Support() -> Html {
    html! { <h1 tabindex="-1">{ "support" }</h1> }
}
