//! Sealing, held against implementations by other hands: the written form, what is refused, and answers known beforehand.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod seal {
    mod form;
    mod known;
    pub mod rust_crypto;
}
