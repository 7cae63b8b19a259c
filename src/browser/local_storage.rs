//! `localStorage` behind the storage port. It may be missing, blocked or full: every call answers, none panics.

use std::cell::Cell;

use wasm_bindgen::JsValue;

use crate::ports::{Storage, StorageFault};

thread_local! {
    /// Whether this page has written yet. Its first write tells whether it is also the first on this device, the moment from which it
    /// matters that the browser keeps what it has.
    static WRITTEN: Cell<bool> = const { Cell::new(false) };
}

/// The device's store.
pub struct LocalStorage;

fn store() -> Result<web_sys::Storage, StorageFault> {
    // Reading the property already throws in a sandboxed frame and where site data is blocked.
    let window = super::dom::window().ok_or(StorageFault::Blocked)?;
    window.local_storage().ok().flatten().ok_or(StorageFault::Blocked)
}

/// Whether a key is the last good copy of another: it is written beside that one, and says nothing of its own.
fn is_copy(key: &str) -> bool {
    key.ends_with(".last-good")
}

/// A write is refused for lack of room with a `QuotaExceededError`; anything else is a block.
fn fault(error: &JsValue) -> StorageFault {
    let name = js_sys::Reflect::get(error, &JsValue::from_str("name")).ok().and_then(|name| name.as_string());
    match name.as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StorageFault::Full,
        _ => StorageFault::Blocked,
    }
}

impl Storage for LocalStorage {
    fn read(&self, key: &str) -> Result<Option<String>, StorageFault> {
        store()?.get_item(key).map_err(|error| fault(&error))
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageFault> {
        let store = store()?;
        let is_first =
            !is_copy(key) && !WRITTEN.replace(true) && store.get_item(key).ok().flatten().is_none();
        store.set_item(key, text).map_err(|error| fault(&error))?;
        if is_first {
            super::persist::ask();
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageFault> {
        store()?.remove_item(key).map_err(|error| fault(&error))
    }

    fn names(&self) -> Result<Vec<String>, StorageFault> {
        let store = store()?;
        let length = store.length().map_err(|error| fault(&error))?;
        Ok((0..length).filter_map(|at| store.key(at).ok().flatten()).collect())
    }
}
