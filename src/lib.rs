//! Kintsugi: a free, private guide for the weeks after a breakup, wholly in the browser.
//!
//! The rooms, in reading order: [`domain`] holds the rules.

pub mod domain;
