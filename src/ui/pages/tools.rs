//! Being built.
use yew::prelude::*;
/// Being built.
#[component]
pub fn Tools() -> Html {
    html! { <h1 tabindex="-1">{ "tools" }</h1> }
}
