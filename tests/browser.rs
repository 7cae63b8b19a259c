#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
//! What only a browser can show. Run by `cargo xtask test` in a headless Chromium.

mod browser {
    mod clock;
    mod intl;
    mod leaving;
    mod panic;
    mod storage;
}

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
