//! Handing a text on: to the clipboard.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A function of `navigator`, or of an object in it, with the object it belongs to. Both are missing in older
/// browsers, on pages without https and in some frames, so nothing is taken for granted.
fn function(of: &[&str], name: &str) -> Option<(JsValue, Function)> {
    let navigator: JsValue = web_sys::window()?.navigator().into();
    let owner = of.iter().try_fold(navigator, |owner, part| {
        Reflect::get(&owner, &JsValue::from_str(part)).ok().filter(JsValue::is_object)
    })?;
    let function = Reflect::get(&owner, &JsValue::from_str(name)).ok()?.dyn_into().ok()?;
    Some((owner, function))
}

/// Copies a text, and says whether that worked.
pub fn copy(text: &str, done: Box<dyn FnOnce(bool)>) {
    let promise: Option<Promise> = function(&["clipboard"], "writeText").and_then(|(clipboard, write)| {
        write.call1(&clipboard, &JsValue::from_str(text)).ok()?.dyn_into().ok()
    });
    let Some(promise) = promise else { return done(false) };
    wasm_bindgen_futures::spawn_local(async move { done(JsFuture::from(promise).await.is_ok()) });
}
