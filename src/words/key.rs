//! The name of a text.

use std::borrow::Cow;

/// The name of one text. Fixed names are made by [`key!`](crate::key), computed ones by [`families`](super::families) and nowhere
/// else, so that `site check` knows every key the page can ask for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key(Cow<'static, str>);

impl Key {
    /// A key known when the program is written. Use [`key!`](crate::key) instead: the build looks for that.
    pub const fn fixed(id: &'static str) -> Self {
        Self(Cow::Borrowed(id))
    }

    /// A key put together from parts; only families do that.
    pub(super) fn joined(parts: &[&str]) -> Self {
        Self(Cow::Owned(parts.concat()))
    }

    /// The key as it stands in the pack: a message id, or `id.attribute`.
    pub fn id(&self) -> &str {
        &self.0
    }
}

/// A fixed key. The id must stand in the call as a plain literal, because `site check` reads it from the source text.
#[macro_export]
macro_rules! key {
    ($id:literal) => {
        $crate::words::Key::fixed($id)
    };
}
