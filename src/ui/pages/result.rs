//! Being built.
use yew::prelude::*;
/// Being built.
#[component]
pub fn ResultPage() -> Html {
    html! { <h1 tabindex="-1">{ "result" }</h1> }
}
