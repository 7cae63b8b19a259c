//! The checksum of saved data. It finds damage, not tampering.
//!
//! It is taken of the values, not of their text: the order of names in an object depends on how the JSON library
//! was built, and a text must be read by every build.

use crate::json::Value;

/// FNV-1a over the values, as sixteen hexadecimal digits. The members of an object are added up, so that their
/// order does not count.
pub fn checksum(data: &Value) -> String {
    format!("{:016x}", hash(data))
}

fn hash(value: &Value) -> u64 {
    match value {
        Value::Object(members) => members.iter().fold(fnv(START, b"{"), |sum, (name, value)| {
            sum.wrapping_add(fnv(fnv(START, name.as_bytes()), &hash(value).to_le_bytes()))
        }),
        Value::Array(values) => {
            values.iter().fold(fnv(START, b"["), |all, value| fnv(all, &hash(value).to_le_bytes()))
        }
        Value::String(text) => fnv(fnv(START, b"\""), text.as_bytes()),
        plain => fnv(START, plain.to_string().as_bytes()),
    }
}

const START: u64 = 0xcbf2_9ce4_8422_2325;

fn fnv(start: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(start, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
