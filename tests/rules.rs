//! The rules of the guide, held against the product: one test binary, one file for each part of the domain.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod rules {
    mod answers;
    mod best;
    mod changed;
    mod check_in;
    mod clock;
    mod daily;
    mod days;
    mod every_rule;
    mod gates;
    mod insights;
    mod makers;
    mod path;
    mod properties;
    mod quiet_days;
    mod quiet_time;
    mod sitting;
    mod vectors;
    mod verdict;
}
