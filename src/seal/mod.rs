//! Sealing: a text that only a passphrase opens again. For a backup, and for what rests on a shared device.
//!
//! `form` is the written form and its bounds, `passphrase` what a passphrase must be, `idle` when to lock and `work` what to do in which
//! order while everything at rest is sealed; `port` is what a browser does for it (AES-256-GCM, PBKDF2), with its twin for tests, and
//! `locker` has a key and seals and opens by that port. Nothing here knows pages or the browser.
//! docs/backup-format.md describes the form for others.

pub mod base64;
pub mod form;
pub mod idle;
mod locker;
pub mod passphrase;
pub mod port;
pub mod work;

pub use form::{FormFault, Header, Sealed};
pub use locker::Locker;
pub use port::{FakeSealing, Later, SealKey, Sealing, Sign, Watch};
