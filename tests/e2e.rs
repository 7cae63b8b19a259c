#![cfg(not(target_arch = "wasm32"))]
//! The release, used as a visitor uses it: a real Chromium on the files in dist/.
//! `cargo xtask test` runs these; by hand: `cargo xtask build`, then `cargo test --test e2e`.

#![allow(clippy::expect_used, clippy::panic, reason = "a harness may fail as loudly as its tests")]

mod e2e {
    mod check_in;
    mod embed;
    mod harness;
    mod harness_works;
    mod leave_now;
    mod picture;
    mod release_opens;
    mod settings;
    mod steps;
    mod story;
    mod tabs;
    mod urge;
}
