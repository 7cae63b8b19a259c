//! A link that also tells what opening it means.

use crate::ui::prelude::*;

use crate::domain::check_in::Scope;
use crate::progress::Action;
use crate::ui::guide::Guide;
use crate::ui::route::Route;

/// A link to a page that tells `action` on its way; the link itself does the going.
pub fn action_link(guide: &Guide, class: &'static str, action: Action, to: Route, text: String) -> Html {
    html! { <a {class} href={to.href()} onclick={guide.acts::<MouseEvent>(action)}>{ text }</a> }
}

/// A link to the check-in: goes on with the one that was left open, else begins a re-check. (Without a check-in
/// behind it, that is the first one.)
pub fn check_in_link(guide: &Guide, class: &'static str, text: String) -> Html {
    let to = Route::CheckIn(None);
    if guide.progress.kept.draft.value.is_some() {
        return html! { <a {class} href={to.href()}>{ text }</a> };
    }
    action_link(guide, class, Action::CheckInStarted(Scope::Recheck), to, text)
}
