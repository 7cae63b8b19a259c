#![cfg(not(target_arch = "wasm32"))]
//! The release, used as a visitor uses it: a real Chromium on the files in dist/.
//! `cargo xtask test` runs these; by hand: `cargo xtask build`, then `cargo test --test e2e`.

mod e2e {
    mod harness;
    mod harness_works;
    mod leave_now;
    mod settings;
    mod urge;
}
