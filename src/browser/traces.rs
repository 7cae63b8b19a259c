//! What the guide leaves besides its store: a mark in the session of the tab, its own files for offline, the worker.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::dom::window;
use super::{exit, tab_mark};
use crate::ports::Traces;

/// Clears all of it and counts what is left. `root` is the folder of the guide: by it the worker (src/web/sw.js) names its caches.
pub fn clear(root: String, done: Box<dyn FnOnce(Traces)>) {
    exit::mark(false);
    wasm_bindgen_futures::spawn_local(async move {
        // The worker first: it must not fill again what is emptied.
        let workers = drop_worker(&root).await;
        let files = drop_files(&["kintsugi ", &root, " "].concat()).await;
        done(Traces { tab: tab_mark::count(), files, workers });
    });
}

/// Where there are no workers at all (an old browser, a page without https, a frame) none can be left.
async fn drop_worker(root: &str) -> Option<usize> {
    let Some(container) = field(&window()?.navigator().into(), "serviceWorker") else { return Some(0) };
    let own = async || {
        let found = call(&container, "getRegistration", &Array::new()).await?;
        let scope = field(&found, "scope").and_then(|scope| scope.as_string());
        Some(found).filter(|_| scope.as_deref() == Some(root))
    };
    if let Some(worker) = own().await {
        call(&worker, "unregister", &Array::new()).await;
    }
    Some(usize::from(own().await.is_some()))
}

async fn drop_files(start: &str) -> Option<usize> {
    let Some(caches) = field(&window()?.into(), "caches") else { return Some(0) };
    let own = async || {
        let names: Array = call(&caches, "keys", &Array::new()).await?.dyn_into().ok()?;
        let ours = |name: &JsValue| name.as_string().is_some_and(|name| name.starts_with(start));
        Some(names.iter().filter(ours).collect::<Vec<_>>())
    };
    for name in own().await? {
        call(&caches, "delete", &Array::of1(&name)).await;
    }
    Some(own().await?.len())
}

/// An object in an object. Reading alone may throw where a frame is sandboxed.
fn field(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &JsValue::from_str(name)).ok().filter(|value| !value.is_null() && !value.is_undefined())
}

/// What a function of an object promises; `None` where it refuses.
async fn call(of: &JsValue, name: &str, with: &Array) -> Option<JsValue> {
    let function: Function = field(of, name)?.dyn_into().ok()?;
    let promise: Promise = function.apply(of, with).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}
