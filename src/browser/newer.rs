//! A newer version of the guide that the worker keeps ready. `src/web/boot.mjs` hears of it and knows how to take it.

use std::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::JsValue;

use super::listen;
use crate::ports::News;

thread_local! {
    static TAKE: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// A newer version waits; `take` lets it take over.
pub fn waits(take: Function) {
    TAKE.set(Some(take));
    listen::tell(News::NewVersion);
}

/// Takes the newer version, as often as it is asked for. The page is loaded anew soon after.
pub fn take() {
    TAKE.with_borrow(|take| {
        if let Some(take) = take {
            // It only sends a message and waits: it can't fail.
            let _ = take.call0(&JsValue::UNDEFINED);
        }
    });
}
