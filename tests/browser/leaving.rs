//! The mark of having left, by which Back finds a blank page. (Leaving itself takes the page away: the
//! end-to-end tests do that.)

use kintsugi::browser::exit;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn the_mark_of_having_left_stays_until_the_guide_is_opened_again() {
    assert!(!exit::was_left());
    exit::mark(true);
    assert!(exit::was_left());
    assert!(exit::was_left(), "asking does not take it away");
    exit::mark(false);
    assert!(!exit::was_left());
}

#[wasm_bindgen_test]
fn leaving_writes_nothing_that_outlives_the_tab() {
    use kintsugi::browser::LocalStorage;
    use kintsugi::ports::Storage;
    let before = LocalStorage.names();
    exit::mark(true);
    assert_eq!(LocalStorage.names(), before);
    exit::mark(false);
}
