//! Asking the browser not to clear what is saved when room runs out.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::share::function;

/// Asks once. Some browsers ask the visitor, others decide by themselves; whatever comes of it, saving goes on.
pub fn ask() {
    let asked: Option<Promise> = function(&["storage"], "persist")
        .and_then(|(storage, persist)| persist.call0(&storage).ok()?.dyn_into().ok());
    if let Some(answer) = asked {
        // Without anyone who waits for it, a refusal would be logged as an error.
        wasm_bindgen_futures::spawn_local(async move {
            let _ = JsFuture::from(answer).await;
        });
    }
}
