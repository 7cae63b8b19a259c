#![cfg(target_arch = "wasm32")]
//! What only a browser can show. Run by `cargo xtask test` in a headless Chromium.

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn these_tests_run_inside_a_page_with_a_store() {
    let window = web_sys::window().expect("a browser has a window");
    let store = window.local_storage().expect("storage is not blocked").expect("storage is there");
    store.set_item("trial", "kept").expect("there is room");
    assert_eq!(store.get_item("trial").expect("it can be read").as_deref(), Some("kept"));
    store.remove_item("trial").expect("it can be removed");
}
