//! The browser's own store, where the progress of a visitor is kept.

use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn a_page_has_a_store_that_keeps_what_is_put_there() -> Result<(), JsValue> {
    let store = web_sys::window().ok_or("no window")?.local_storage()?.ok_or("no store")?;
    store.set_item("trial", "kept")?;
    assert_eq!(store.get_item("trial")?.as_deref(), Some("kept"));
    store.remove_item("trial")?;
    assert_eq!(store.get_item("trial")?, None);
    Ok(())
}
