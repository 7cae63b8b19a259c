//! Small hands for JSON values: what the saved form is written and read with.
//!
//! One generic value instead of a derived type for each shape: derived readers alone came to 97 kB of code, a fifth
//! of the program (figures in ARCHITECTURE.md).

use crate::json::Value;

/// An object of these fields.
pub fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    Value::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// A text.
pub fn text(text: impl Into<String>) -> Value {
    Value::String(text.into())
}

/// A text, or null.
pub fn text_or_null(text: Option<String>) -> Value {
    text.map_or(Value::Null, Value::String)
}

/// The fields of an object that has just these names; `None` for anything else.
pub fn fields<'a, const N: usize>(value: &'a Value, names: [&str; N]) -> Option<[&'a Value; N]> {
    value.as_object().filter(|members| members.len() == N)?;
    let mut found = [&Value::Null; N];
    for (slot, name) in found.iter_mut().zip(names) {
        *slot = value.get(name)?;
    }
    Some(found)
}

/// The two values of a pair.
pub fn pair(value: &Value) -> Option<(&Value, &Value)> {
    match value.as_array()? {
        [first, second] => Some((first, second)),
        _ => None,
    }
}

/// Null stays none; anything else must be readable.
pub fn nullable<T>(value: &Value, read: impl FnOnce(&Value) -> Option<T>) -> Option<Option<T>> {
    if value.is_null() { Some(None) } else { read(value).map(Some) }
}

/// A whole number from 0 to 255.
pub fn small(value: &Value) -> Option<u8> {
    value.as_u64().and_then(|number| u8::try_from(number).ok())
}
