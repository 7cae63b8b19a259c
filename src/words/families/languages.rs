//! Texts that only a language has which is not whole yet.

use super::Key;

/// The line above what is not there in this language yet; only partial languages have it.
pub fn partly() -> Key {
    Key::joined(&["language-partly"])
}

/// Which pages are in this language, for the program; only partial languages have it.
pub fn pages() -> Key {
    Key::joined(&["language-pages"])
}
