//! What stands between the keeper and the store while what rests there is sealed, and what the keeper does about it: closing, going on
//! once it is open, and what other tabs write meanwhile.

use std::rc::Rc;

use super::Keeper;
use crate::progress::saved;
use crate::progress::store::{self, Health};
use crate::progress::{Kept, Progress, Register, Saving};

/// What stands between the keeper and the store while what rests there is sealed and the guide is open.
pub trait Guard {
    /// It stands there from now on, or again.
    fn begin(&self);

    /// What belongs on the device has changed.
    fn wrote(&self);

    /// Another tab wrote this sealed text.
    fn heard(&self, text: &str);

    /// Writes what waits, and locks.
    fn lock(&self);

    /// Whether something is being opened or sealed.
    fn is_at_work(&self) -> bool;

    /// Calls back once nothing is.
    fn at_rest(&self, then: Box<dyn FnOnce()>);

    /// It is over: nothing of what is under way is written any more.
    fn end(&self);
}

impl Keeper {
    /// Whether what is kept is sealed and was not opened yet.
    pub fn is_locked(&self) -> bool {
        *self.health.borrow() == Health::Locked
    }

    /// Whether what is kept is sealed, and open here.
    pub fn is_guarded(&self) -> bool {
        self.guard.borrow().is_some()
    }

    /// Another tab wrote a plain text. Under a guard that is either the end of the lock, or a tab that did not know of it yet.
    pub(super) fn hear_plain(&self, saved: saved::Saved) {
        if self.is_locked() {
            self.go_on_from(saved.kept.clone());
        }
        self.take_in(&saved);
        self.end_guard_without_lock();
        let guard = self.guard.borrow().clone();
        match guard {
            Some(guard) => guard.wrote(),
            None => self.stored.borrow_mut().1 = Some(saved.kept),
        }
    }

    /// Another tab wrote a sealed text. Without its key this tab locks too.
    pub(super) fn hear_sealed(&self, text: &str, unsaved: Option<Kept>) -> Health {
        if self.is_guarded() {
            self.hand_to_guard(text);
            return self.health();
        }
        if !self.is_locked() {
            self.shut(unsaved);
        }
        Health::Locked
    }

    pub(super) fn hand_to_guard(&self, text: &str) {
        let guard = self.guard.borrow().clone();
        if let Some(guard) = guard {
            guard.heard(text);
        }
    }

    /// Forgets everything that was open, but for what is not in the store yet.
    pub(super) fn shut(&self, unsaved: Option<Kept>) {
        if unsaved.is_some() {
            *self.carried.borrow_mut() = unsaved;
        }
        self.count_end();
        self.end_guard();
        let saving = match self.progress().saving {
            Saving::Paused { .. } => Saving::Paused { at_rest: Box::default() },
            ref other => other.clone(),
        };
        *self.progress.borrow_mut() = Rc::new(Progress { saving, ..Progress::default() });
        self.stored.borrow_mut().1 = None;
        *self.health.borrow_mut() = Health::Locked;
    }

    /// What is kept lies open: goes on from it, with what happened while it did not.
    pub(super) fn go_on_from(&self, mut kept: Kept) {
        let before = self.progress();
        let at_rest = Box::new(kept.clone());
        // Urge help is in reach while the guide is locked. What is done there belongs to the state as it is now.
        kept.merge(&Kept { era: kept.era, seen: Register::default(), ..before.kept.clone() });
        if let Some(carried) = self.carried.take() {
            kept.merge(&carried);
        }
        let saving = match before.saving {
            Saving::Off => Saving::Off,
            _ if self.ports.paused.is_set() => Saving::Paused { at_rest },
            _ => Saving::On,
        };
        let next = Progress { kept, saving, wave: before.wave, ..Progress::default() };
        *self.progress.borrow_mut() = Rc::new(next);
    }

    /// The sealed text that a passphrase is asked for: what stands in the store, or the last good copy where that can't be read.
    pub(super) fn sealed_text(&self) -> Option<String> {
        let read = |key| self.ports.storage.read(key).ok().flatten().filter(|text| store::is_sealed(text));
        read(&self.keys.main).or_else(|| read(&self.keys.last_good))
    }

    /// Where another tab took the lock away, nothing is to be sealed any more.
    pub(super) fn end_guard_without_lock(&self) {
        if self.progress().kept.settings.lock.value.is_none() {
            self.end_guard();
        }
    }

    /// How often what was open here came to an end: erased, kept no longer, or locked.
    pub fn ends(&self) -> u32 {
        self.ends.get()
    }

    fn count_end(&self) {
        self.ends.set(self.ends.get().wrapping_add(1));
    }

    /// What was kept is kept no longer: with it go its lock and what waited for unlocking.
    pub(super) fn end_all(&self) {
        self.count_end();
        self.end_guard();
        self.carried.take();
    }

    pub(super) fn end_guard(&self) {
        let guard = self.guard.take();
        if let Some(guard) = guard {
            guard.end();
        }
    }
}
