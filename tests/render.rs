//! What pages show, drawn natively with the real words of content/en. Run with `--features site`.
#![cfg(all(not(target_arch = "wasm32"), feature = "site"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod render {
    mod about;
    mod bowl;
    mod changed;
    mod day_plan;
    mod embed;
    mod ending;
    mod habit;
    mod heal;
    mod home;
    mod insights;
    mod languages;
    mod late;
    mod left_out;
    mod letter;
    mod lock;
    mod log;
    mod look_back;
    mod low_contact;
    mod makers;
    mod message;
    mod mood;
    mod path;
    mod phase;
    mod quiet;
    mod quiet_log;
    mod result;
    mod settings;
    mod stops;
    mod summary;
    mod support;
    mod today;
    mod tools;
    mod urge;
    pub mod visit;
}
