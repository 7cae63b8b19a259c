//! The first message: what is found in its words, how it is put together, and when it may be copied. Run with `--features site`.
#![cfg(all(not(target_arch = "wasm32"), feature = "site"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod message {
    mod english;
    mod labelled;
    mod phrases;
}
