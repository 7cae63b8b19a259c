//! Handing a text on: to the clipboard, or to the device's own way to share.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A function of `navigator`, or of an object in it, with the object it belongs to. Both are missing in older
/// browsers, on pages without https and in some frames, so nothing is taken for granted.
pub(super) fn function(of: &[&str], name: &str) -> Option<(JsValue, Function)> {
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

/// Whether the device can share a text.
pub fn can_share() -> bool {
    // A frame has no leave to share: the sheet would never open.
    !super::frame::is_framed() && function(&[], "share").is_some()
}

/// Opens the device's sheet for sharing. Closing it without a choice is no failure.
pub fn share(text: &str) {
    let Some((navigator, share)) = function(&[], "share") else { return };
    let what = Object::new();
    // Setting a field of a plain object of ours can't fail.
    let _ = Reflect::set(&what, &JsValue::from_str("text"), &JsValue::from_str(text));
    if let Some(promise) =
        share.call1(&navigator, &what).ok().and_then(|shared| shared.dyn_into::<Promise>().ok())
    {
        // Without anyone who waits for it, a closed sheet would be logged as an error.
        wasm_bindgen_futures::spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
}
