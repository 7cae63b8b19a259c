//! Being built.
use yew::prelude::*;
/// Being built.
#[component]
pub fn SettingsPage() -> Html {
    html! { <h1 tabindex="-1">{ "settings" }</h1> }
}
