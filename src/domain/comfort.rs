//! How the guide looks and moves for somebody: light or dark, the size of its text, and how much moves.
//!
//! The ids stand in the saved form, in `data-theme`, `data-size` and `data-motion` of the page, in `src/web/gate.js` and in
//! `styles/tokens.css`. What is usual is `auto` everywhere: then the page carries no mark.

use super::choice::choices;
use super::theme::Theme;

choices! {
    /// The size of all text, and of what is measured by it.
    TextSize { Small = "small", Usual = "auto", Large = "large", Largest = "largest" }
}

choices! {
    /// How much moves: as the device asks for, only what somebody follows (the breath), or nothing.
    Motion { Auto = "auto", Less = "less", Off = "off" }
}

/// All three. Each is what the visitor chose, or usual.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Comfort {
    /// Light or dark.
    pub theme: Theme,
    /// The size of text.
    pub size: TextSize,
    /// How much moves.
    pub motion: Motion,
}
