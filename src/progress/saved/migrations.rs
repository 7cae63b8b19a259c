//! Old schemas brought forward, one step each. Steps are only ever added.

use std::borrow::Cow;

use serde_json::Value;

use super::SCHEMA;

/// The data in the form of [`SCHEMA`]; `None` for a schema that never was.
pub fn forward(schema: u64, data: &Value) -> Option<Cow<'_, Value>> {
    (schema == u64::from(SCHEMA)).then_some(Cow::Borrowed(data))
}
