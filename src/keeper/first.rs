//! What the keeper does before the late part of the program is there.
//!
//! Where something is saved, nothing: it can't be read yet, and nothing may be written over it. Where nothing is, it keeps a
//! first visit's check-in. What it can't do waits; pages ask by [`Keeper::is_waiting`].

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::Keeper;
use crate::ports::Ports;
use crate::progress::saved;
use crate::progress::store::{self, Health, Keys};
use crate::progress::{Action, EntryId, Progress, Saving, reduce_first};

impl Keeper {
    /// A keeper for a profile that looks whether something is saved, and leaves that for [`Keeper::complete`].
    pub fn begin(ports: Ports, profile: Option<&str>) -> Self {
        let keys = Keys::of(profile);
        let health = match ports.storage.read(&keys.main) {
            Ok(None) => Health::Working,
            Ok(Some(_)) => Health::Unopened,
            Err(_) => Health::Blocked,
        };
        let mut progress = Progress::default();
        if ports.paused.is_set() {
            // A reload is no yes to saving.
            progress.saving = Saving::Paused { at_rest: Box::default() };
        }
        let looked = Cell::new(ports.clock.now());
        let keeper = Self {
            ports,
            keys,
            progress: RefCell::new(Rc::new(progress)),
            health: RefCell::new(health),
            stored: RefCell::default(),
            revision: Cell::default(),
            gone: Cell::default(),
            looked,
            changed: RefCell::default(),
            guard: RefCell::default(),
            carried: RefCell::default(),
            ends: Cell::default(),
            relocks: Cell::default(),
            is_whole: Cell::default(),
            waiting: RefCell::default(),
        };
        if !keeper.is_waiting() {
            keeper.act(Action::DaySeen);
        }
        keeper
    }

    /// Whether anything has to wait for the late part: what is saved, be it sealed, or something that happened.
    pub fn is_waiting(&self) -> bool {
        self.is_closed() || !self.waiting.borrow().is_empty()
    }

    /// Whether something is saved that was not opened yet, be it sealed.
    pub fn is_closed(&self) -> bool {
        matches!(*self.health.borrow(), Health::Unopened | Health::Locked)
    }

    pub(super) fn act_first(&self, action: Action) -> EntryId {
        let before = self.progress();
        let stamped = self.stamped(action);
        let next = if self.is_waiting() { None } else { reduce_first(&before, &stamped) };
        let Some(next) = next else {
            if stamped.action != Action::DaySeen {
                self.waiting.borrow_mut().push(stamped.action);
                self.tell();
            }
            return stamped.id;
        };
        if next != *before {
            self.ports.paused.set(matches!(next.saving, Saving::Paused { .. }));
            *self.progress.borrow_mut() = Rc::new(next);
            self.save_first();
            self.tell();
        }
        stamped.id
    }

    /// Saves the check-in, unless another tab has written since: what it wrote can't be read yet.
    fn save_first(&self) {
        let storage = self.ports.storage.as_ref();
        let (text, before) = self.stored.borrow().clone();
        if !self.health.borrow().may_write() || storage.read(&self.keys.main) != Ok(text) {
            return;
        }
        let progress = self.progress();
        let kept = progress.to_store();
        if kept == before.as_ref() {
            return;
        }
        self.revision.set(self.revision.get() + 1);
        let text = kept.map(|kept| saved::write_first(kept, self.revision.get()));
        let gives_up =
            before.is_none_or(|before| before.draft.value.is_some() && progress.kept.draft.value.is_none());
        let health = store::save(storage, &self.keys, text.as_deref(), gives_up);
        if health == Health::Working {
            *self.stored.borrow_mut() = (text, kept.cloned());
        }
        *self.health.borrow_mut() = health;
    }
}
