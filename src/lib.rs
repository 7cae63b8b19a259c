//! Kintsugi: a free, private guide for the weeks after a breakup, wholly in the browser.
//!
//! The rooms, in reading order: [`domain`] holds the rules, [`progress`] the visitor's state and its one way to
//! change, [`ports`] what both need from outside.

pub mod domain;
pub mod ports;
pub mod progress;
