//! The name of a text.

#[cfg(not(target_arch = "wasm32"))]
use std::borrow::Cow;

use super::code::{START, code, hash};

/// The name of one text. Fixed names are made by [`key!`](crate::key), computed ones by [`families`](super::families) and nowhere
/// else, so that `site check` knows every key the page can ask for.
///
/// The page itself knows only the code of a name, so that a key is one number there. Natively the name goes along.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    code: u32,
    #[cfg(not(target_arch = "wasm32"))]
    id: Cow<'static, str>,
}

impl Key {
    /// A key known when the program is written. Use [`key!`](crate::key) instead: the build looks for that.
    pub const fn fixed(id: &'static str) -> Self {
        Self {
            code: u32::from_le_bytes(code(hash(START, id.as_bytes()))),
            #[cfg(not(target_arch = "wasm32"))]
            id: Cow::Borrowed(id),
        }
    }

    /// A key put together from parts; only families do that.
    pub(super) fn joined(parts: &[&str]) -> Self {
        let whole = parts.iter().fold(START, |start, part| hash(start, part.as_bytes()));
        Self {
            code: u32::from_le_bytes(code(whole)),
            #[cfg(not(target_arch = "wasm32"))]
            id: Cow::Owned(parts.concat()),
        }
    }

    /// A key that markup names by its code.
    pub fn coded(code: &'static str) -> Self {
        let bytes = code.as_bytes().first_chunk().copied().unwrap_or_default();
        Self {
            code: u32::from_le_bytes(bytes),
            #[cfg(not(target_arch = "wasm32"))]
            id: Cow::Borrowed(code),
        }
    }

    /// The key of a variant of this text, under which it stands in the pack.
    pub fn variant(&self, name: &str) -> Self {
        Self {
            code: u32::from_le_bytes(code(hash(hash(START, &self.code.to_le_bytes()), name.as_bytes()))),
            #[cfg(not(target_arch = "wasm32"))]
            id: Cow::Owned(bracket(&self.id, name)),
        }
    }

    /// The number that stands for the key. It is the same in every build.
    pub fn code(&self) -> u32 {
        self.code
    }

    /// What is said where there is no such text, which the build makes sure never happens on a page.
    pub(super) fn says(&self) -> String {
        #[cfg(not(target_arch = "wasm32"))]
        return self.id().to_owned();
        #[cfg(target_arch = "wasm32")]
        String::new()
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Key {
    /// The name: a message id, or `id.attribute`, with `[variant]` behind it as often as it takes.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The key of that name.
    pub fn of(id: &str) -> Self {
        let mut parts = id.split('[');
        let text = Self::joined(&[parts.next().unwrap_or_default()]);
        parts.fold(text, |key, name| key.variant(name.trim_end_matches(']')))
    }
}

/// `id[variant]`: the name of a variant.
#[cfg(not(target_arch = "wasm32"))]
pub fn bracket(id: &str, variant: &str) -> String {
    [id, "[", variant, "]"].concat()
}

/// A fixed key. The id must stand in the call as a plain literal, because `site check` reads it from the source text.
#[macro_export]
macro_rules! key {
    ($id:literal) => {
        const { $crate::words::Key::fixed($id) }
    };
}
