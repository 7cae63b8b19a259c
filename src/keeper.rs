//! The one holder of the state while the guide is open.
//!
//! It stamps what happened, lets [`reduce`] decide, saves at once, and brings in what other tabs wrote. Pages see
//! only [`Keeper::progress`] and [`Keeper::act`]. It knows no page and no browser, so native tests drive it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::ports::{News, Ports, StorageFault};
use crate::progress::saved::{self, Fault};
use crate::progress::store::{self, Health, Keys};
use crate::progress::{Action, EntryId, Kept, Progress, Stamped, reduce};

/// Holds the state, saves it, and tells whoever draws it that it changed.
pub struct Keeper {
    ports: Ports,
    keys: Keys,
    progress: RefCell<Rc<Progress>>,
    health: RefCell<Health>,
    /// The text last seen under the main key, and what it says.
    stored: RefCell<(Option<String>, Option<Kept>)>,
    revision: Cell<u64>,
    changed: RefCell<Option<Box<dyn Fn()>>>,
}

impl Keeper {
    /// Opens the store of a profile and reads what is there. Never fails: see [`Health`].
    pub fn open(ports: Ports, profile: Option<&str>) -> Self {
        let keys = Keys::of(profile);
        let loaded = store::load(ports.storage.as_ref(), &keys);
        let text = ports.storage.read(&keys.main).ok().flatten();
        let kept = loaded.health.may_write().then(|| loaded.kept.clone());
        let progress = Progress { kept: loaded.kept, ..Progress::default() };
        let keeper = Self {
            ports,
            keys,
            progress: RefCell::new(Rc::new(progress)),
            health: RefCell::new(loaded.health),
            stored: RefCell::new((text, kept)),
            revision: Cell::new(loaded.revision),
            changed: RefCell::default(),
        };
        keeper.act(Action::DaySeen);
        keeper
    }

    /// The state now.
    pub fn progress(&self) -> Rc<Progress> {
        self.progress.borrow().clone()
    }

    /// How the store is doing.
    pub fn health(&self) -> Health {
        self.health.borrow().clone()
    }

    /// Calls back after every change. There is one listener: the page.
    pub fn on_change(&self, changed: Box<dyn Fn()>) {
        *self.changed.borrow_mut() = Some(changed);
    }

    /// Takes an action: stamps it, reduces, saves. Gives the id of the entry that it may have added.
    pub fn act(&self, action: Action) -> EntryId {
        let now = self.ports.clock.now();
        let before = self.progress();
        let id = EntryId::next(before.kept.newest(), now.epoch_ms, self.ports.outside.random());
        let erases = action == Action::Erased;
        let next = reduce(&before, &Stamped { id, now, action });
        if erases {
            self.erase();
        }
        if next != *before || erases {
            *self.progress.borrow_mut() = Rc::new(next);
            self.save();
            self.tell();
        }
        id
    }

    /// Takes news from outside that concerns the state.
    pub fn hear(&self, news: &News) {
        match news {
            News::Woke => {
                self.act(Action::DaySeen);
            }
            News::Stored { key, text } if key.as_ref().is_none_or(|key| *key == self.keys.main) => {
                self.hear_of_store(text.as_deref());
            }
            _ => {}
        }
    }

    /// Everything that may be kept, as the text of a backup file.
    pub fn export(&self) -> String {
        saved::write(&self.progress().kept, self.revision.get())
    }

    /// Replaces everything by a backup.
    ///
    /// # Errors
    /// Says what is wrong with the text; nothing has changed then.
    pub fn import(&self, text: &str) -> Result<(), Fault> {
        let saved = saved::read(text)?;
        // Replacing everything replaces also what could not be read.
        self.give_up_unreadable();
        self.act(Action::Imported(Box::new(saved.kept)));
        Ok(())
    }

    /// The names in the store that are the guide's own, of this profile and of others.
    ///
    /// # Errors
    /// Says why the store can't be looked at.
    pub fn names_in_store(&self) -> Result<Vec<String>, StorageFault> {
        let mut names = self.ports.storage.names()?;
        names.retain(|name| Keys::is_ours(name));
        names.sort();
        Ok(names)
    }

    /// Whether a name in the store belongs to this profile.
    pub fn is_own(&self, name: &str) -> bool {
        name == self.keys.main || name == self.keys.last_good
    }

    /// Goes on over a stored text that can't be read, after the visitor said yes.
    pub fn write_over_unreadable(&self) {
        if self.give_up_unreadable() {
            self.write();
            self.tell();
        }
    }

    /// What can't be read no longer keeps the guide from writing. True if there was something.
    fn give_up_unreadable(&self) -> bool {
        let unreadable = matches!(*self.health.borrow(), Health::Unreadable { .. });
        if unreadable {
            *self.health.borrow_mut() = Health::Working;
            *self.stored.borrow_mut() = (None, None);
        }
        unreadable
    }

    /// Another tab wrote: its entries come in, and what it did not know of is written again.
    fn hear_of_store(&self, text: Option<&str>) {
        *self.stored.borrow_mut() = (text.map(str::to_owned), None);
        match text.map(saved::read) {
            None => {
                *self.progress.borrow_mut() = Rc::new(self.reduced(Action::OtherTabErased));
            }
            Some(Ok(saved)) => self.take_in(saved),
            Some(Err(Fault::Newer)) => {
                *self.health.borrow_mut() = Health::Newer { text: text.unwrap_or_default().to_owned() };
            }
            // Damaged by somebody else: the state in memory is whole and is written with the next action.
            Some(Err(_)) => {}
        }
        self.tell();
    }

    fn take_in(&self, saved: saved::Saved) {
        self.revision.set(self.revision.get().max(saved.revision));
        self.stored.borrow_mut().1 = Some(saved.kept.clone());
        let next = self.reduced(Action::OtherTabWrote(Box::new(saved.kept)));
        *self.progress.borrow_mut() = Rc::new(next);
        self.save();
    }

    fn reduced(&self, action: Action) -> Progress {
        let before = self.progress();
        let now = self.ports.clock.now();
        let id = EntryId::next(before.kept.newest(), now.epoch_ms, self.ports.outside.random());
        reduce(&before, &Stamped { id, now, action })
    }

    /// Saves if what belongs on the device differs from what stands there.
    fn save(&self) {
        if !self.health.borrow().may_write() {
            return;
        }
        self.catch_up();
        let progress = self.progress();
        if progress.to_store() != self.stored.borrow().1.as_ref().filter(|kept| !kept.is_untouched()) {
            self.write();
        }
    }

    /// Another tab may have written since its event was sent to us: its entries come in before we write.
    fn catch_up(&self) {
        let Ok(text) = self.ports.storage.read(&self.keys.main) else { return };
        if text == self.stored.borrow().0 {
            return;
        }
        if let Some(Ok(saved)) = text.as_deref().map(saved::read) {
            *self.stored.borrow_mut() = (text, Some(saved.kept.clone()));
            self.revision.set(self.revision.get().max(saved.revision));
            let next = self.reduced(Action::OtherTabWrote(Box::new(saved.kept)));
            *self.progress.borrow_mut() = Rc::new(next);
        }
    }

    fn write(&self) {
        let progress = self.progress();
        let kept = progress.to_store();
        self.revision.set(self.revision.get() + 1);
        let health = store::save(self.ports.storage.as_ref(), &self.keys, kept, self.revision.get());
        if health == Health::Working {
            let text = self.ports.storage.read(&self.keys.main).ok().flatten();
            *self.stored.borrow_mut() = (text, kept.cloned());
        }
        *self.health.borrow_mut() = health;
    }

    fn erase(&self) {
        let erased = store::erase(self.ports.storage.as_ref(), &self.keys);
        *self.stored.borrow_mut() = (None, None);
        *self.health.borrow_mut() = Health::after(erased);
        self.revision.set(0);
    }

    fn tell(&self) {
        if let Some(changed) = &*self.changed.borrow() {
            changed();
        }
    }
}
