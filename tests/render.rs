//! What pages show, drawn natively with the real words of content/en. Run with `--features site`.
#![cfg(all(not(target_arch = "wasm32"), feature = "site"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod render {
    mod changed;
    mod home;
    mod quiet;
    pub mod visit;
}
