//! Being built.
use yew::prelude::*;
/// Being built.
#[component]
pub fn Path() -> Html {
    html! { <h1 tabindex="-1">{ "path" }</h1> }
}
