//! The written form of the state: a versioned envelope `{schema, revision, checksum, data}` around plain JSON.
//!
//! It is separate from the live types on purpose: those may change with the code, these only with the schema.
//! `data` has the shapes, `convert` goes both ways and refuses what cannot be, `migrations` brings old schemas
//! forward.

mod convert;
mod data;
mod migrations;

use serde::{Deserialize, Serialize};

use super::kept::Kept;
use data::Data;

/// The schema that this version writes.
pub const SCHEMA: u32 = 1;

/// The longest text that is read, in bytes. A file of that size is no backup of this guide.
pub const LONGEST: usize = 5_000_000;

/// What is wrong with a saved text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Longer than [`LONGEST`].
    TooLong,
    /// Not the JSON of a saved state.
    NotOurs,
    /// A newer version of the guide wrote it.
    Newer,
    /// It was changed or damaged: the checksum does not fit.
    Damaged,
    /// It can be read, but says something that cannot be. Names the part.
    Impossible(&'static str),
}

/// A saved state that was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Saved {
    /// The state.
    pub kept: Kept,
    /// How often it was written.
    pub revision: u64,
}

#[derive(Deserialize)]
struct Head {
    schema: u32,
}

#[derive(Serialize, Deserialize)]
struct Envelope {
    schema: u32,
    revision: u64,
    checksum: String,
    data: Data,
}

/// The text to save.
pub fn write(kept: &Kept, revision: u64) -> String {
    let data = convert::to_data(kept);
    let checksum = checksum(&data);
    to_json(&Envelope { schema: SCHEMA, revision, checksum, data })
}

/// Reads a saved text. The schema is looked at before anything else, so that a newer form is never taken for
/// damage.
///
/// # Errors
/// Says what is wrong. Nothing is ever read in part.
pub fn read(text: &str) -> Result<Saved, Fault> {
    if text.len() > LONGEST {
        return Err(Fault::TooLong);
    }
    let head: Head = serde_json::from_str(text).map_err(|_| Fault::NotOurs)?;
    if head.schema > SCHEMA {
        return Err(Fault::Newer);
    }
    let text = migrations::forward(head.schema, text).ok_or(Fault::NotOurs)?;
    let envelope: Envelope = serde_json::from_str(&text).map_err(|_| Fault::NotOurs)?;
    if checksum(&envelope.data) != envelope.checksum {
        return Err(Fault::Damaged);
    }
    let kept = convert::to_kept(&envelope.data)?;
    Ok(Saved { kept, revision: envelope.revision })
}

/// FNV-1a over the compact JSON of the data, as sixteen hexadecimal digits. It finds damage, not tampering.
fn checksum(data: &Data) -> String {
    let hash = to_json(data).bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

fn to_json(value: &impl Serialize) -> String {
    // Maps with text keys and plain values: writing them to memory cannot fail.
    serde_json::to_string(value).unwrap_or_default()
}
