//! "Leave now": cover, clear, go; and what Back finds afterwards.

use super::dom::{document, window};
use super::listen;
use super::tab_mark::SessionMark;
use crate::ports::{LEAVE_TO, News, TabMark};

/// The mark in sessionStorage that says: this tab was left. It lives as long as the tab.
const LEFT: SessionMark = SessionMark("kintsugi-left");

/// Covers the page at once, empties it, and goes to the neutral site in place of this page. In a frame it tries
/// to take the whole window along; where that is not allowed, and offline, the page becomes a blank one.
pub fn leave() {
    let Some(window) = window() else { return };
    if let Some(body) = document().and_then(|document| document.body()) {
        body.set_class_name("shell-cover");
        while let Some(child) = body.first_child() {
            if body.remove_child(&child).is_err() {
                break;
            }
        }
    }
    mark(true);
    listen::tell(News::Left);
    let is_framed = window.parent().ok().flatten().is_some_and(|parent| parent != window);
    let framed_and_away =
        is_framed && window.top().ok().flatten().is_some_and(|top| top.location().replace(LEAVE_TO).is_ok());
    if framed_and_away {
        // A frame that went blank meanwhile would stop the window on its way.
        return;
    }
    if !is_framed && window.navigator().on_line() {
        // Refused only where there is nowhere to go: the page is blank already.
        let _ = window.location().replace(LEAVE_TO);
    } else {
        go_blank();
    }
}

/// Where the page can't be left for another site it is left for none: with it goes all that it held in memory.
fn go_blank() {
    let _ = window().map(|window| window.location().replace("about:blank"));
}

/// Whether this tab was left. The mark stays until the visitor opens the guide again: neither Back, Forward nor
/// loading the page anew shows it before.
pub fn was_left() -> bool {
    LEFT.is_set()
}

/// Sets the mark of having left, or takes it away.
pub fn mark(left: bool) {
    LEFT.set(left);
}
