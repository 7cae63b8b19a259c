//! Being built.
use yew::prelude::*;
/// Being built.
#[component]
pub fn Quiet() -> Html {
    html! { <h1 tabindex="-1">{ "quiet" }</h1> }
}
