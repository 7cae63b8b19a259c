//! Backups: one goes out as a text, comes in beside or in place of what is here, and goes again.

use std::rc::Rc;

use super::Keeper;
use crate::progress::saved::{self, Difference, Fault, differences};
use crate::progress::store::Health;
use crate::progress::{Action, Kept, Saving};
use crate::seal::Sealed;

/// How a backup is taken in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// What is in it joins what is here, by the ids of the entries.
    Merge,
    /// It takes the place of everything that is here.
    Replace,
}

impl Way {
    fn takes(self, backup: &Kept) -> Action {
        let backup = Box::new(backup.clone());
        match self {
            Self::Merge => Action::BackupMerged(backup),
            Self::Replace => Action::Imported(backup),
        }
    }
}

/// What it takes to have a backup go again.
#[derive(Clone, PartialEq, Debug)]
pub struct Undo {
    before: Kept,
    taken: Kept,
}

impl Keeper {
    /// Everything that may be kept, as the text of a backup file: plain, but sealed as it stands there where nobody unlocked it.
    pub fn export(&self) -> String {
        if self.is_locked() {
            return self.sealed_text().unwrap_or_default();
        }
        saved::write(&self.progress().kept.without_lock(), self.revision.get())
    }

    /// A copy of everything here: what can't be read as it stands, else the state.
    pub fn copy(&self) -> String {
        match self.health() {
            Health::Unreadable { text, .. } => text,
            _ => self.export(),
        }
    }

    /// A copy that is made only when somebody asks for it: of what is here by then, and none once what was here came to an end.
    pub fn copy_when_asked(self: &Rc<Self>) -> Box<dyn FnOnce() -> Option<String>> {
        let (keeper, ends) = (self.clone(), self.ends());
        Box::new(move || {
            // Another tab may have erased everything.
            keeper.catch_up();
            keeper.tell();
            (keeper.ends() == ends).then(|| keeper.copy())
        })
    }

    /// What a plain backup says. Whether the device it comes from was locked is not part of it.
    ///
    /// # Errors
    /// Says what is wrong with the text.
    pub fn read_backup(text: &str) -> Result<Kept, Fault> {
        let kept = saved::read(text)?.kept;
        if kept.newest().is_timely() { Ok(kept.without_lock()) } else { Err(Fault::Impossible("id")) }
    }

    /// What would come, go and change if a backup were taken in that way now.
    pub fn preview(&self, backup: &Kept, way: Way) -> Vec<Difference> {
        let (_, next) = self.reduced(way.takes(backup));
        differences(&self.progress().kept, &next.kept)
    }

    /// Takes a backup in.
    ///
    /// # Errors
    /// [`Fault::NoRoom`] where the store can't hold what comes of it, and [`Fault::Impossible`] where the two together say
    /// what cannot be; [`Fault::Sealed`] while the guide is locked. All is as before then, on the device and in memory.
    pub fn take(&self, backup: &Kept, way: Way) -> Result<Undo, Fault> {
        self.catch_up();
        if self.is_locked() {
            return Err(Fault::Sealed);
        }
        let (before, health) = (self.progress(), self.health());
        let (_, next) = self.reduced(way.takes(backup));
        // What is written must be readable, or all would be lost at the next visit.
        let text = saved::write(&next.kept, self.revision.get());
        saved::read(&text)?;
        let is_saved = next.saving == Saving::On;
        let is_sealed_later = is_saved && self.is_guarded();
        if is_sealed_later && !self.has_room(&next.kept, text.len()) {
            self.tell();
            return Err(Fault::NoRoom);
        }
        if way == Way::Replace {
            // Replacing everything replaces also what could not be read.
            self.give_up_unreadable();
        }
        let taken = next.kept.clone();
        *self.progress.borrow_mut() = Rc::new(next);
        self.save();
        let fits = !is_saved || is_sealed_later || self.health() != Health::Full;
        if !fits {
            *self.progress.borrow_mut() = before.clone();
            *self.health.borrow_mut() = health;
        }
        self.tell();
        if fits { Ok(Undo { before: before.kept.clone(), taken }) } else { Err(Fault::NoRoom) }
    }

    /// Whether this state fits into the store once it is sealed. That is written later, when nobody waits for the answer any more: so
    /// blanks of the length that is missing stand behind the last good copy for a moment, or in its place where it has to go.
    fn has_room(&self, kept: &Kept, length: usize) -> bool {
        let (storage, last_good) = (self.ports.storage.as_ref(), &self.keys.last_good);
        let (stands, gives_up) = {
            let stored = self.stored.borrow();
            let gives_up = stored.1.as_ref().is_none_or(|before| kept.gives_up(before));
            (stored.0.as_ref().map_or(0, String::len), gives_up)
        };
        let copy = storage.read(last_good).ok().flatten();
        let beside = copy.as_deref().filter(|_| !gives_up).unwrap_or_default();
        let blanks = " ".repeat(Sealed::length_of(length).saturating_sub(stands));
        let fits = storage.write(last_good, &[beside, &blanks].concat()).is_ok();
        // Best effort: without this copy the guide still works.
        let _ = match copy {
            Some(copy) => storage.write(last_good, &copy),
            None => storage.remove(last_good),
        };
        fits
    }

    /// Has a backup that was taken in go again. What was done since stays.
    ///
    /// # Errors
    /// As for [`Self::take`].
    pub fn undo(&self, undo: &Undo) -> Result<(), Fault> {
        self.catch_up();
        let back = undo.before.with_what_came_since(&undo.taken, &self.progress().kept);
        self.take(&back, Way::Replace).map(drop)
    }

    /// Replaces everything by the text of a backup.
    ///
    /// # Errors
    /// Says what is wrong with the text, or that there is no room; nothing has changed then.
    pub fn import(&self, text: &str) -> Result<(), Fault> {
        self.take(&Self::read_backup(text)?, Way::Replace).map(drop)
    }
}
