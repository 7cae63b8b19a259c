//! Being built.
use yew::prelude::*;
/// Being built.
#[component]
pub fn Today() -> Html {
    html! { <h1 tabindex="-1">{ "today" }</h1> }
}
