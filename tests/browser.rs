<<<<<<< HEAD
//! What only a browser can show. `cargo xtask test` runs these in a headless Chromium; natively there is
//! nothing here.

// Not `#![cfg]` over the whole file: that would also take away the words above, which a lint asks for.
#[cfg(target_arch = "wasm32")]
mod browser {
    wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

    mod store;
=======
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
//! What only a browser can show. Run by `cargo xtask test` in a headless Chromium.

mod browser {
    mod clock;
    mod intl;
    mod leaving;
    mod panic;
    mod storage;
>>>>>>> pages-d
}

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
