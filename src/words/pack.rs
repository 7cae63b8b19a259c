//! The written form of words: a JSON list of texts, each behind the four characters of its key.
//!
//! They stand in the order of their names, so that those about the same thing stand together and are sent smaller.

use crate::json::Value;

/// The texts of a pack with the codes of their keys; `None` where it is not one.
pub fn read(pack: &str) -> Option<Vec<(u32, String)>> {
    let Some(Value::Array(rows)) = Value::parse(pack) else { return None };
    let row = |row: &Value| {
        let (code, text) = row.as_str()?.split_at_checked(4)?;
        Some((u32::from_le_bytes(*code.as_bytes().first_chunk()?), text.to_owned()))
    };
    rows.iter().map(row).collect()
}

/// The pack of these texts, each under the id of its row.
#[cfg(not(target_arch = "wasm32"))]
pub fn write<'a>(rows: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let row = |(id, text): (&str, &str)| {
        let code = super::Key::of(id).code().to_le_bytes();
        Value::String(code.iter().map(|&one| char::from(one)).chain(text.chars()).collect())
    };
    Value::Array(rows.into_iter().map(row).collect()).to_string()
}
