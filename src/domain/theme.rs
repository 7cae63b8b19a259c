//! Light or dark.

use super::choice::choices;

choices! {
    /// Light, dark, or as the device has it.
    Theme { Auto = "auto", Light = "light", Dark = "dark" }
}
