//! What the developer of a page around the guide is told.

use std::cell::Cell;

use wasm_bindgen::JsValue;

thread_local! {
    static WARNED: Cell<bool> = const { Cell::new(false) };
}

/// One line in the console for all that was ignored.
pub fn warn(what: &str) {
    if !WARNED.replace(true) {
        web_sys::console::warn_2(&JsValue::from_str("guide: ignored:"), &JsValue::from_str(what));
    }
}
