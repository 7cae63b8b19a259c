//! Old schemas brought forward, one step each. Steps are only ever added.

use std::borrow::Cow;

use super::SCHEMA;

/// The text in the form of [`SCHEMA`]; `None` for a schema that never was.
pub fn forward(schema: u32, text: &str) -> Option<Cow<'_, str>> {
    (schema == SCHEMA).then_some(Cow::Borrowed(text))
}
