//! The ports in a real page: the only place, besides reading events in `ui`, that talks to the browser.

mod clock;
mod console;
mod digits;
mod dom;
pub mod exit;
mod file;
mod frame;
mod handover;
mod intl;
pub mod language;
mod late;
mod listen;
mod local_storage;
pub mod look;
pub mod newer;
mod page;
pub mod panic;
mod persist;
mod place;
mod print;
pub mod sealing;
mod share;
mod sight;
mod tab_mark;
mod traces;

use std::rc::Rc;

pub use clock::BrowserClock;
pub use intl::BrowserIntl;
pub use local_storage::LocalStorage;

use crate::ports::{News, Ports};

/// All ports of this page. `bring_late_part` and `bring_language` are boot.mjs's own functions.
pub fn ports(bring_late_part: js_sys::Function, bring_language: js_sys::Function) -> Ports {
    let intl = Rc::new(BrowserIntl::of(&dom::language()));
    language::install(bring_language, intl.clone());
    Ports {
        storage: Rc::new(LocalStorage),
        paused: Rc::new(tab_mark::SessionMark("kintsugi-paused")),
        clock: Rc::new(BrowserClock),
        intl,
        outside: Rc::new(page::Page { bring_late_part }),
    }
}

/// What stands behind `?` and `#` in the address.
pub fn address() -> (String, String) {
    let location = dom::window().map(|window| window.location());
    let part = |read: fn(&web_sys::Location) -> Result<String, wasm_bindgen::JsValue>| {
        location.as_ref().and_then(|location| read(location).ok()).unwrap_or_default()
    };
    (part(web_sys::Location::search), part(web_sys::Location::hash))
}

/// Tells the styles that the guide stands in a frame, where nothing is fixed.
pub fn mark_embedded() {
    if let Some(root) = dom::document().and_then(|document| document.document_element()) {
        // The attribute's name and value are ours: setting it can't fail.
        let _ = root.set_attribute("data-embed", "");
    }
}

/// Tells whoever listens that the late part arrived, with the second pack of words, or that it did not.
pub fn late_part(pack: Option<String>) {
    listen::tell(pack.map_or(News::LatePartFailed, News::LatePart));
}
