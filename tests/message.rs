//! The first message: what is found in its words, how it is put together, and when it may be copied. Run with `--features site`.
#![cfg(all(not(target_arch = "wasm32"), feature = "site"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod message {
    mod builder;
    mod calm;
    mod english;
    mod file;
    mod hostile;
    mod labelled;
    mod phrases;
    mod ranges;
    mod spelling;
    mod state;
    mod structure;
}
