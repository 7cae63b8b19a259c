//! From a frame to the full page: what the frame holds goes by message to the window it opened, and nowhere else.
//!
//! The new window asks, the frame answers once for each time it was opened from there: a full page that is loaded again gets nothing.
//! Both are pages of the guide: each checks that the other is of its own origin and the very window it means. The full page shows what
//! came and takes it only after a yes.

use std::cell::RefCell;

use gloo_events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Window};

use super::dom::window;
use super::frame::{field, message};
use super::listen;
use crate::ports::News;

/// What stands in the address of a window that was opened to take something over.
const ASKS: &str = "over=1";

thread_local! {
    /// Waits for the window that was opened last.
    static WAITING: RefCell<Option<EventListener>> = const { RefCell::new(None) };
}

/// Opens the full page, and hands it the backup when it asks. That is made only then: nothing of the visitor waits here.
pub fn open_full(backup: Box<dyn FnOnce() -> Option<String>>) {
    let Some(window) = window() else { return };
    let (search, _) = super::address();
    let profile = search.trim_start_matches('?').split('&').find(|pair| pair.starts_with("profile="));
    let path = window.location().pathname().unwrap_or_default();
    let lang = super::dom::language();
    let address =
        [&path, "?lang=", &lang, "&", profile.unwrap_or_default(), "&", ASKS, "#/settings"].concat();
    let Ok(Some(opened)) = window.open_with_url_and_target(&address, "_blank") else { return };
    let mut backup = Some(backup);
    let listener = EventListener::new(&window, "message", move |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
        if said_by(event, &opened, "opened")
            && let Some(backup) = backup.take()
            && let Some(backup) = backup()
        {
            let answer = message("handover");
            let _ = Reflect::set(&answer, &JsValue::from_str("backup"), &JsValue::from_str(&backup));
            let _ = opened.post_message(&answer, &origin());
        }
    });
    WAITING.set(Some(listener));
}

/// Asks the frame that opened this window for what it holds.
pub fn install() {
    let (search, _) = super::address();
    if !search.trim_start_matches('?').split('&').any(|pair| pair == ASKS) {
        return;
    }
    let Some(window) = window() else { return };
    let Some(opener) = window.opener().ok().filter(JsValue::is_object) else { return };
    // A window of another page is no instance of this page's `Window`.
    let opener: Window = opener.unchecked_into();
    let from = opener.clone();
    EventListener::new(&window, "message", move |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
        if said_by(event, &from, "handover")
            && let Some(backup) = field(event, "backup")
        {
            listen::tell(News::HandedOver(backup));
        }
    })
    .forget();
    let _ = opener.post_message(&message("opened"), &origin());
}

/// Whether that window said this, as a page of the guide's own origin.
fn said_by(event: &MessageEvent, who: &Window, kind: &str) -> bool {
    event.source().is_some_and(|source| AsRef::<JsValue>::as_ref(&source) == AsRef::<JsValue>::as_ref(who))
        && event.origin() == origin()
        && field(event, "kintsugi").as_deref() == Some(kind)
}

fn origin() -> String {
    window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}
