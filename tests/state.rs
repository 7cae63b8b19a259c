//! The visitor's state, held against the product: what actions do, what is kept, how two tabs agree, what reaches
//! the device. One file for each idea.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod state {
    mod backup_schema;
    mod backups;
    mod beginning;
    mod check_in;
    mod clock;
    mod comfort;
    mod copies;
    mod daily;
    mod device;
    mod driver;
    mod endings;
    mod erasing;
    mod faults;
    mod idempotent;
    mod ids;
    mod languages;
    mod lock;
    mod lock_beside;
    mod lock_meanwhile;
    mod lock_tabs;
    mod makers;
    mod measure;
    mod merging;
    mod moves;
    mod news;
    mod privacy;
    mod quiet_time;
    mod saved;
    mod saving;
    mod sheets;
    mod stops;
    mod store;
    mod tabs;
    mod tools;
}
