//! Kintsugi: a free, private guide for the weeks after a breakup, wholly in the browser.

pub mod words;

#[cfg(all(feature = "site", not(target_arch = "wasm32")))]
pub mod site;
