//! Reading and writing the saved state through the storage port, with a plain account of what went wrong.

use super::kept::Kept;
use super::saved::{self, Fault};
use crate::ports::{Storage, StorageFault};

/// The names under which one profile is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Keys {
    /// The saved state.
    pub main: String,
    /// The last copy that could be read.
    pub last_good: String,
}

impl Keys {
    /// The keys of a profile (`[a-z0-9-]{1,32}`), or of the guide without one. Any other name counts as none.
    pub fn of(profile: Option<&str>) -> Self {
        let fits = |name: &&str| {
            (1..=32).contains(&name.len())
                && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        let main = match profile.filter(fits) {
            Some(profile) => format!("kintsugi:{profile}"),
            None => "kintsugi".to_owned(),
        };
        Self { last_good: format!("{main}.last-good"), main }
    }

    /// Whether a name in the store is one of the guide's, whichever the profile.
    pub fn is_ours(name: &str) -> bool {
        let rest = name.strip_prefix("kintsugi");
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '.']))
    }
}

/// What stands under the main key for the moment before "keep nothing here" removes it. By it other tabs tell that wish from an
/// erase: they keep nothing either, and what they show stays. Where it is found at a start, nothing is stored.
pub const KEEP_NOTHING: &str = "";

/// How the device's store is doing. Each has a notice on the page.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Health {
    /// It can be read and written.
    #[default]
    Working,
    /// Something stands there that was not opened yet: what opens it is late. It is left alone until then.
    Unopened,
    /// It can't be reached at all: everything stays in memory.
    Blocked,
    /// It has no room for more: the last state that fitted stays there.
    Full,
    /// It holds something that can't be read. It is left alone until the visitor decides.
    Unreadable {
        /// What stands there, for the visitor to keep.
        text: String,
        /// Why it can't be read.
        fault: Fault,
    },
    /// It is sealed, and nobody opened it yet: see `keeper::vault`. It is left alone until then.
    Locked,
    /// A newer version of the guide wrote it. It is left alone.
    Newer {
        /// What stands there, for the visitor to keep.
        text: String,
    },
}

impl Health {
    /// A short name, for its words and for the page's attributes.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Working => "working",
            Self::Unopened => "unopened",
            Self::Blocked => "blocked",
            Self::Full => "full",
            Self::Unreadable { .. } => "unreadable",
            Self::Newer { .. } => "newer",
            Self::Locked => "locked",
        }
    }

    /// How the store is doing after it answered so.
    pub fn after(done: Result<(), StorageFault>) -> Self {
        match done {
            Ok(()) => Self::Working,
            Err(StorageFault::Full) => Self::Full,
            Err(StorageFault::Blocked) => Self::Blocked,
        }
    }

    /// Whether the guide may write over what is stored.
    pub fn may_write(&self) -> bool {
        matches!(self, Self::Working | Self::Full)
    }
}

/// What was found at the start.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Loaded {
    /// The state to begin with.
    pub kept: Kept,
    /// How often it was written.
    pub revision: u64,
    /// How the store is doing.
    pub health: Health,
}

/// Reads the saved state. Never fails: what can't be read is reported in [`Loaded::health`], and the last good
/// copy stands in where there is one.
pub fn load(storage: &dyn Storage, keys: &Keys) -> Loaded {
    let text = match storage.read(&keys.main) {
        Ok(text) => text,
        Err(_) => return Loaded { health: Health::Blocked, ..Loaded::default() },
    };
    let Some(text) = text.filter(|text| text != KEEP_NOTHING) else { return Loaded::default() };
    match saved::read(&text) {
        Ok(saved) => {
            // Best effort: without this copy the guide still works.
            let _ = storage.write(&keys.last_good, &text);
            Loaded { kept: saved.kept, revision: saved.revision, health: Health::Working }
        }
        Err(Fault::Newer) => Loaded { health: Health::Newer { text }, ..Loaded::default() },
        Err(Fault::Sealed) => {
            // Nothing plain may lie beside it, whatever was interrupted.
            if storage.read(&keys.last_good).is_ok_and(|copy| copy.is_some_and(|copy| !is_sealed(&copy))) {
                let _ = storage.remove(&keys.last_good);
            }
            Loaded { health: Health::Locked, ..Loaded::default() }
        }
        Err(fault) => {
            let last_good = storage.read(&keys.last_good).ok().flatten();
            if last_good.as_deref().is_some_and(is_sealed) {
                return Loaded { health: Health::Locked, ..Loaded::default() };
            }
            let kept = last_good.and_then(|text| saved::read(&text).ok()).map(|saved| saved.kept);
            Loaded { kept: kept.unwrap_or_default(), revision: 0, health: Health::Unreadable { text, fault } }
        }
    }
}

/// Whether a stored text is sealed.
pub fn is_sealed(text: &str) -> bool {
    saved::read(text) == Err(Fault::Sealed)
}

/// Writes the text of the state, or removes both keys where nothing is to be kept. Gives the health of the store after it.
///
/// Where the new state gives up something of what stood there before (a letter, answers, words), the last good copy must not
/// bring that back: it gives way to the new state, first of all, so that there is room.
pub fn save(storage: &dyn Storage, keys: &Keys, text: Option<&str>, gives_up: bool) -> Health {
    let done = match text {
        Some(text) => {
            let last_good = gives_up.then(|| storage.read(&keys.last_good).ok().flatten()).flatten();
            if gives_up {
                let _ = storage.remove(&keys.last_good);
            }
            let done = storage.write(&keys.main, text);
            // Best effort: without this copy the guide still works. Where there was no room all stands as before.
            let copy = if done.is_ok() { gives_up.then_some(text) } else { last_good.as_deref() };
            let _ = copy.map(|copy| storage.write(&keys.last_good, copy));
            done
        }
        None => erase(storage, keys),
    };
    Health::after(done)
}

/// Removes both keys, and lets other tabs know that it is no erase.
///
/// # Errors
/// Says why the store refused.
pub fn keep_nothing(storage: &dyn Storage, keys: &Keys) -> Result<(), StorageFault> {
    if storage.read(&keys.main)?.is_some() {
        let _ = storage.write(&keys.main, KEEP_NOTHING);
    }
    erase(storage, keys)
}

/// Removes both keys.
///
/// # Errors
/// Says why the store refused.
pub fn erase(storage: &dyn Storage, keys: &Keys) -> Result<(), StorageFault> {
    storage.remove(&keys.last_good)?;
    storage.remove(&keys.main)
}
