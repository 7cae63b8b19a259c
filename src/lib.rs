//! Kintsugi: a free, private guide for the weeks after a breakup, wholly in the browser.
//!
//! The rooms, in reading order: [`domain`] holds the rules; [`progress`] the visitor's state and its one way to
//! change; [`ports`] what the guide needs from outside; [`seal`] how a passphrase closes a text; [`keeper`] the one holder of state while it is open;
//! [`words`] what it says and [`json`] how that and the state are written down; [`ui`] what it shows; `browser` the ports in a real page; `site` the build step that
//! compiles the words and names the files.

#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod domain;
pub mod json;
pub mod keeper;
pub mod ports;
pub mod progress;
pub mod seal;
pub mod ui;
pub mod words;

#[cfg(all(feature = "site", not(target_arch = "wasm32")))]
pub mod site;
