//! What only a browser can show. Run by `cargo xtask test` in a headless Chromium.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

#[cfg(target_arch = "wasm32")]
mod browser {
    mod clock;
    mod intl;
    mod leaving;
    mod panic;
    mod parts;
    mod sealing;
    mod storage;
}
