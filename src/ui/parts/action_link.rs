//! A link that also tells what opening it means.

use yew::prelude::*;

use crate::progress::Action;
use crate::ui::guide::Guide;
use crate::ui::route::Route;

/// A link to a page that tells `action` on its way; the link itself does the going.
pub fn action_link(guide: &Guide, class: &'static str, action: Action, to: Route, text: String) -> Html {
    html! { <a {class} href={to.href()} onclick={guide.acts::<MouseEvent>(action)}>{ text }</a> }
}
