//! What comes in from outside, bent in every way: a saved state, a backup, an address, a pack of words, a message from the
//! page around a frame. 100,000 bent inputs each: nothing panics, and what is taken in lies within its bounds.

#![cfg(all(not(target_arch = "wasm32"), feature = "site"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(clippy::duplicate_mod, reason = "two helpers of other tests share a third")]

mod bad_input {
    mod address;
    mod backup;
    mod bending;
    mod bounds;
    #[path = "../state/driver.rs"]
    #[allow(dead_code, reason = "the tests of the state need more of it")]
    mod driver;
    mod frame;
    mod pages;
    mod samples;
    mod saved;
    #[path = "../render/visit.rs"]
    #[allow(dead_code, reason = "the tests of the pages need more of it")]
    mod visit;
    mod words;
}
