#![cfg(not(target_arch = "wasm32"))]
//! The release, used as a visitor uses it: a real Chromium on the files in dist/.
//! `cargo xtask test` runs these; by hand: `cargo xtask build`, then `cargo test --test e2e --features site`. (The feature is for tests
//! that make further releases out of the one in dist/.)

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a harness may fail as loudly as its tests"
)]
#![allow(clippy::duplicate_mod, reason = "helpers of other tests share others")]

mod e2e {
    #[path = "../shared/pseudo.rs"]
    mod pseudo;

    #[cfg(feature = "site")]
    mod access;
    mod check_in;
    mod comfort;
    mod embed;
    mod evenings;
    mod faults;
    #[cfg(feature = "site")]
    mod fits;
    mod harness;
    mod harness_works;
    mod install;
    mod keeping;
    mod killed;
    #[cfg(feature = "site")]
    mod languages;
    mod late_part;
    mod leave_now;
    #[cfg(feature = "site")]
    mod lives;
    mod lock;
    mod makers;
    mod network;
    #[cfg(feature = "site")]
    mod offline;
    mod open_tab;
    mod opening;
    mod person;
    mod picture;
    mod quiet_log;
    mod release_opens;
    mod settings;
    #[cfg(feature = "site")]
    mod shots;
    mod stalled;
    mod steps;
    mod story;
    mod summary;
    mod tabs;
    mod trouble;
    #[cfg(feature = "site")]
    mod updates;
    mod urge;
    #[cfg(feature = "site")]
    #[path = "../render/visit.rs"]
    #[allow(dead_code, reason = "the tests of the pages need more of it")]
    mod visit;
    mod year;
}
