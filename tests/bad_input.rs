//! What comes in from outside, bent in every way: a saved state, a backup, an address, a pack of words, a message from the
//! page around a frame. 100,000 bent inputs each: nothing panics, and what is taken in lies within its bounds.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bad_input {
    mod address;
    mod backup;
    mod bending;
    mod bounds;
    #[path = "../state/driver.rs"]
    #[allow(dead_code, reason = "the tests of the state need more of it")]
    mod driver;
    mod frame;
    mod samples;
    mod saved;
    mod words;
}
