//! The store of a real browser behind its port.

use kintsugi::browser::LocalStorage;
use kintsugi::ports::{Storage, StorageFault};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn what_was_written_is_read_until_it_is_removed() {
    assert_eq!(LocalStorage.read("trial"), Ok(None));
    assert_eq!(LocalStorage.write("trial", "kept, “really” 🫖"), Ok(()));
    assert_eq!(LocalStorage.read("trial"), Ok(Some("kept, “really” 🫖".to_owned())));
    assert!(LocalStorage.names().is_ok_and(|names| names.contains(&"trial".to_owned())));
    assert_eq!(LocalStorage.remove("trial"), Ok(()));
    assert_eq!(LocalStorage.read("trial"), Ok(None));
    assert!(LocalStorage.names().is_ok_and(|names| !names.contains(&"trial".to_owned())));
}

#[wasm_bindgen_test]
fn removing_what_is_not_there_is_no_failure() {
    assert_eq!(LocalStorage.remove("never-written"), Ok(()));
}

#[wasm_bindgen_test]
fn a_full_store_says_so_and_keeps_what_was_there() {
    assert_eq!(LocalStorage.write("small", "before"), Ok(()));
    // Browsers allow 5 MB a site, in two bytes a character.
    let too_much = "x".repeat(11_000_000);
    assert_eq!(LocalStorage.write("small", &too_much), Err(StorageFault::Full));
    assert_eq!(LocalStorage.read("small"), Ok(Some("before".to_owned())));
    assert_eq!(LocalStorage.remove("small"), Ok(()));
}
