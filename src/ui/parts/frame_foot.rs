//! What stands below every page in a frame: the two ways out once more, where things are kept, and the way back to the article.

use crate::ui::prelude::*;

use super::shell::{leave_link, urge_link};
use crate::key;
use crate::progress::Saving;
use crate::ui::guide::Guide;
use crate::ui::pages::settings::kept_here;
use crate::ui::route::Route;

/// The foot of a page in a frame.
pub fn frame_foot(guide: &Guide) -> Html {
    html! {
        <div class="frame-foot no-print">
            <div class="actions">{ urge_link(guide, "button button-quiet") }{ leave_link(guide, "button button-quiet") }</div>
            { for holds_something(guide).then(|| kept_here(guide)) }
            { for way_back(guide) }
        </div>
    }
}

/// In a frame of another site the store is that site's alone. That is said only once there is something to take along,
/// and never after an answer, or a wish, that nothing be saved.
fn holds_something(guide: &Guide) -> bool {
    let progress = &guide.progress;
    let nothing =
        progress.kept.is_untouched() || progress.saving != Saving::On || !progress.may_speak_of_ex();
    !nothing && !is_question(guide) && guide.ports.outside.is_apart()
}

/// One plain link at the end of ordinary pages: none while a question is asked, none beside help lines, none where
/// the answers say stop.
fn way_back(guide: &Guide) -> Option<Html> {
    let (address, label) = guide.query.home.as_ref()?;
    let is_help = matches!(guide.route, Route::Support | Route::Urge);
    if is_help || is_question(guide) || guide.progress.is_stopped() || !guide.progress.may_speak_of_ex() {
        return None;
    }
    let label = label.clone().unwrap_or_else(|| guide.text(key!("frame-home")));
    Some(html! { <p><a href={address} target="_top" data-frame="home">{ label }</a></p> })
}

fn is_question(guide: &Guide) -> bool {
    matches!(guide.route, Route::CheckIn(_))
}
