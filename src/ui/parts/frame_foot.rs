//! What stands below every page in a frame: the two ways out once more, where things are kept, and the way back to the article.

use crate::ui::prelude::*;

use super::shell::{leave_link, urge_link};
use crate::key;
use crate::progress::Saving;
use crate::ui::guide::Guide;
use crate::ui::pages::settings::{copy_button, copy_of};
use crate::ui::route::Route;

/// The foot of a page in a frame.
pub fn frame_foot(guide: &Guide) -> Html {
    html! {
        <div class="frame-foot no-print">
            <div class="actions">{ urge_link(guide, "button button-quiet") }{ leave_link(guide, "button button-quiet") }</div>
            { for kept_here(guide) }
            { for way_back(guide) }
        </div>
    }
}

/// In a frame of another site the store is that site's alone: says so, and offers the two ways to take things along.
/// Only once there is something to take, and never after an answer, or a wish, that nothing be saved.
fn kept_here(guide: &Guide) -> Option<Html> {
    let progress = &guide.progress;
    let nothing =
        progress.kept.is_untouched() || progress.saving != Saving::On || !progress.may_speak_of_ex();
    if nothing || is_question(guide) || !guide.ports.outside.is_apart() {
        return None;
    }
    let text = if guide.health.may_write() { key!("frame-kept") } else { key!("frame-not-kept") };
    let open = {
        let guide = guide.clone();
        Callback::from(move |_: MouseEvent| guide.ports.outside.open_full(copy_of(&guide)))
    };
    Some(html! {
        <div class="notice" data-frame="kept">
            <p>{ guide.text(text) }</p>
            <p class="small muted" id="frame-full-hint">{ guide.text(key!("frame-full.hint")) }</p>
            <div class="actions">
                { copy_button(guide, "frame-backup") }
                <button class="button button-quiet" type="button" name="open-full" aria-describedby="frame-full-hint" onclick={open}>{ guide.text(key!("frame-full")) }</button>
            </div>
        </div>
    })
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
