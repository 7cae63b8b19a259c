//! What the guide leaves besides its store: a mark in the session of the tab, its own files for offline, the worker.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::dom::window;
use super::{exit, tab_mark};
use crate::ports::Traces;

/// How long the visitor waits for the browser to let go of the worker, in milliseconds. A worker goes after it has done installing: with a
/// bad network that takes as long as loading the whole guide, and in WebKit it may never end (measured in WebKitGTK 2.50: the worker of one
/// first visit in twenty that was loaded again at once stayed "installing", and its unregistering pending).
const PATIENCE: u32 = 3_000;

/// Clears all of it and tells what is left; before that also what is still there, where the browser takes its time. `root` is the folder
/// of the guide: by it the worker (src/web/sw.js) names its caches.
pub fn clear(root: String, found: Box<dyn Fn(Traces)>) {
    exit::mark(false);
    wasm_bindgen_futures::spawn_local(async move {
        let look = Rc::new({
            let (root, files) = (root.clone(), ["kintsugi ", &root, " "].concat());
            async move || {
                let files = drop_files(&files).await;
                found(Traces { tab: tab_mark::count(), files, workers: count_workers(&root).await });
            }
        });
        let still_there = {
            let look = look.clone();
            Timeout::new(PATIENCE, || wasm_bindgen_futures::spawn_local(async move { look().await }))
        };
        // The worker first: it must not fill again what is emptied.
        drop_worker(&root).await;
        drop(still_there);
        look().await;
    });
}

/// The worker of this folder.
async fn worker(root: &str) -> Option<JsValue> {
    let container = field(&window()?.navigator().into(), "serviceWorker")?;
    let found = call(&container, "getRegistration", &Array::new()).await?;
    let scope = field(&found, "scope").and_then(|scope| scope.as_string());
    Some(found).filter(|_| scope.as_deref() == Some(root))
}

async fn drop_worker(root: &str) {
    if let Some(worker) = worker(root).await {
        call(&worker, "unregister", &Array::new()).await;
    }
}

/// Where there are no workers at all (an old browser, a page without https, a frame) none can be left.
async fn count_workers(root: &str) -> Option<usize> {
    window()?;
    Some(usize::from(worker(root).await.is_some()))
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
