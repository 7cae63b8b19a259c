//! The written form of the state: a versioned envelope `{schema, revision, checksum, data}` around plain JSON.
//!
//! It is separate from the live types on purpose: those may change with the code, this only with the schema.
//! `write` and `read` hold the shapes of the current schema, `migrations` bring old schemas forward, `checksum`
//! finds damage, `json` has the small hands for values.
//!
//! | In `data` | Shape |
//! |---|---|
//! | id | sixteen hexadecimal digits |
//! | day | `YYYY-MM-DD` |
//! | choice | its public id |
//! | register | `[value, id of the action that set it]` |
//! | `era` | id |
//! | `plan`, `invited`, `together`, `healing`, `wave`, `seen` | registers |
//! | `finished`, `draft` | registers of an object or null; answers are `{question id: [option ids]}` |
//! | `rounds`, `contacts`, `changes`, `good_weeks` | objects by entry id |
//! | `ticks` | `<cycle>.<phase>.<task>`, `<cycle>.<phase>.gate` or `heal.<week>.<task>` to a register of a day or null |
//! | `ticks` (of days) | also `day.<day>.<part>` and `habit.<row id>.<1-21>` |
//! | `sheets` | objects by entry id; `values` is a register of `{field id: text}`, null once removed |
//! | `marks` | `mood.<day>` or `swap.<day>` to a register of a small number |
//! | `ending` | register of `[ending, day]` or null |
//! | `copies` | an object of registers: the day of the last backup, the day on which the reminder was put away |
//! | `settings` | an object of registers; `language`, `size` and `motion` are there only where one was chosen |
//!
//! `data` may also be sealed (`crate::seal::form`): opened by its passphrase, it is the whole text of another envelope. On the device
//! `look` stands beside it then: light or dark, size and motion, which `src/web/gate.js` needs before anybody gave a passphrase.

mod checksum;
mod differences;
mod json;
mod migrations;
mod read;
mod write;

use crate::domain::choice::Choice;
use crate::domain::comfort::Comfort;
use crate::json::{Map, Value};
use crate::seal::{FormFault, Sealed};

use super::kept::Kept;
use checksum::checksum;

pub use differences::{Difference, Kind, differences};

/// The schema that this version writes.
pub const SCHEMA: u32 = 3;

/// The longest text that is read, in bytes. Stores give a page 5 Mi UTF-16 units, each of at most three bytes here:
/// whatever could be written can be read, and a longer file is no backup of this guide.
pub const LONGEST: usize = 3 * 5 * 1024 * 1024;

/// The longest backup file that is read, in bytes: a thousand lines of log are about a tenth of it.
pub const LONGEST_FILE: usize = 5_000_000;

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
    /// It is sealed, and has to be opened by its passphrase first.
    Sealed,
    /// It can be read, but says something that cannot be. Names the part.
    Impossible(&'static str),
    /// It can be read, but the store has no room for what would come of it.
    NoRoom,
}

/// A saved state that was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Saved {
    /// The state.
    pub kept: Kept,
    /// How often it was written.
    pub revision: u64,
}

/// The text to save.
pub fn write(kept: &Kept, revision: u64) -> String {
    envelope(write::data(kept), revision)
}

/// The same for a state that holds nothing but a first check-in under way and the days on which the guide was open. (What
/// writes a whole state comes with the late part of the program.)
pub fn write_first(kept: &Kept, revision: u64) -> String {
    envelope(write::first_data(kept), revision)
}

/// The text to save of what was sealed. What was sealed is the text that would be saved else.
pub fn write_sealed(sealed: &Sealed, revision: u64) -> String {
    envelope(sealed.write(), revision)
}

/// The same as it rests on the device, with how the guide is to look in the open. No backup has that.
pub fn write_sealed_here(sealed: &Sealed, revision: u64, comfort: Comfort) -> String {
    let ids = [("theme", comfort.theme.id()), ("size", comfort.size.id()), ("motion", comfort.motion.id())];
    let chosen = ids.into_iter().filter(|(_, id)| *id != "auto");
    let look: Map = chosen.map(|(name, id)| (name.to_owned(), json::text(id))).collect();
    let mut text = write_sealed(sealed, revision);
    if !look.is_empty() {
        // Written behind the envelope's own members: what writes those is in the first part of the program.
        text.pop();
        text.push_str(",\"look\":");
        text.push_str(&Value::Object(look).to_string());
        text.push('}');
    }
    text
}

fn envelope(data: Value, revision: u64) -> String {
    let envelope = json::object([
        ("schema", Value::from(SCHEMA)),
        ("revision", Value::from(revision)),
        ("checksum", json::text(checksum(&data))),
        ("data", data),
    ]);
    envelope.to_string()
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
    within(text, |schema, revision, data| {
        if Sealed::is_meant(data) {
            return Err(Fault::Sealed);
        }
        let data = migrations::forward(schema, data).ok_or(Fault::NotOurs)?;
        Ok(Saved { kept: read::kept(&data)?, revision })
    })
}

/// Reads what was sealed. Its checksum is that of the sealed form, so damage is found before anybody is asked for a passphrase.
///
/// # Errors
/// Says what is wrong; [`Fault::NotOurs`] also where it is not sealed.
pub fn read_sealed(text: &str) -> Result<Sealed, Fault> {
    if text.len() > LONGEST {
        return Err(Fault::TooLong);
    }
    within(text, |_, _, data| {
        if !Sealed::is_meant(data) {
            return Err(Fault::NotOurs);
        }
        Sealed::read(data).map_err(|fault| match fault {
            FormFault::Newer => Fault::Newer,
            FormFault::Impossible => Fault::Impossible("seal"),
        })
    })
}

/// Revision, checksum and data of an envelope. What stands beside something sealed about its look is read by nobody here.
fn parts(envelope: &Value) -> Option<(&Value, &Value, &Value)> {
    let names = ["schema", "revision", "checksum", "data"];
    if let Some(look) = envelope.get("look") {
        look.as_object()?;
        let [_, revision, given, data, _] =
            json::fields(envelope, ["schema", "revision", "checksum", "data", "look"])?;
        return Sealed::is_meant(data).then_some((revision, given, data));
    }
    let [_, revision, given, data] = json::fields(envelope, names)?;
    Some((revision, given, data))
}

/// Hands on schema, revision and data of an envelope whose checksum fits.
fn within<T>(text: &str, then: impl FnOnce(u64, u64, &Value) -> Result<T, Fault>) -> Result<T, Fault> {
    let envelope: Value = Value::parse(text).ok_or(Fault::NotOurs)?;
    let schema = envelope.get("schema").and_then(Value::as_u64).ok_or(Fault::NotOurs)?;
    if schema > u64::from(SCHEMA) {
        return Err(Fault::Newer);
    }
    let (revision, given, data) = parts(&envelope).ok_or(Fault::NotOurs)?;
    let (revision, given) = revision.as_u64().zip(given.as_str()).ok_or(Fault::NotOurs)?;
    if checksum(data) != given {
        return Err(Fault::Damaged);
    }
    then(schema, revision, data)
}
