//! Being built.
use yew::prelude::*;
/// Being built.
#[component]
pub fn About() -> Html {
    html! { <h1 tabindex="-1">{ "about" }</h1> }
}
