//! The one holder of the state while the guide is open.
//!
//! It stamps what happened, lets [`reduce`] decide, saves at once, and brings in what other tabs wrote. Pages see
//! only [`Keeper::progress`] and [`Keeper::act`]. It knows no page and no browser, so native tests drive it.
//!
//! It begins small. Until the late part of the program is there ([`Keeper::complete`]) it keeps a first visit's check-in and
//! nothing else: what is saved is not read, and nothing is written over it; what happens besides waits its turn. What concerns
//! backups is in `backup`.
//!
//! What is saved may be sealed by a passphrase. Then there is nothing to see before it is unlocked, and after that a [`Guard`] stands
//! between the keeper and the store: `guard`, and `vault` with all that is asynchronous about it. `relock` sets and changes the passphrase, `sealed`
//! has backups with one.

mod backup;
mod first;
mod guard;
mod late;
mod relock;
pub mod sealed;
pub mod vault;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::domain::clock::goes_on;
use crate::domain::day::Now;
use crate::ports::{News, Ports, Storage, StorageFault};
use crate::progress::order::in_order;
use crate::progress::saved::{self, Fault};
use crate::progress::store::{self, Health, Keys};
use crate::progress::{Action, EntryId, Kept, Progress, Saving, Stamped, lowered, reduce};

pub use backup::{Undo, Way};
pub use guard::Guard;

/// Holds the state, saves it, and tells whoever draws it that it changed.
pub struct Keeper {
    ports: Ports,
    keys: Keys,
    progress: RefCell<Rc<Progress>>,
    health: RefCell<Health>,
    /// The text last seen under the main key, and what it says.
    stored: RefCell<(Option<String>, Option<Kept>)>,
    revision: Cell<u64>,
    /// The newest id of what was erased: an event about a state no newer than this is old news.
    gone: Cell<EntryId>,
    /// The last look at the clock.
    looked: Cell<Now>,
    changed: RefCell<Option<Box<dyn Fn()>>>,
    guard: RefCell<Option<Rc<dyn Guard>>>,
    /// What the store had no room for, or what came between, when the guide locked: it comes in again once it is unlocked.
    carried: RefCell<Option<Kept>>,
    /// How often what was open here came to an end: see [`Keeper::ends`].
    ends: Cell<u32>,
    /// Whether a lock is being set or changed.
    relocks: Cell<bool>,
    /// Whether the late part is there.
    is_whole: Cell<bool>,
    /// What happened and waits for the late part.
    waiting: RefCell<Vec<Action>>,
}

impl Keeper {
    /// Opens the store of a profile and reads what is there, with the late part in place. Never fails: see [`Health`].
    pub fn open(ports: Ports, profile: Option<&str>) -> Self {
        let keeper = Self::begin(ports, profile);
        keeper.complete();
        keeper
    }

    /// The late part is there: what is saved is opened, and what waited happens. Asked again it does nothing.
    pub fn complete(&self) {
        if !self.is_whole.replace(true) {
            late::open_store(self);
        }
    }

    /// Reads what is saved.
    fn load(&self) {
        let loaded = store::load(self.ports.storage.as_ref(), &self.keys);
        let text = self.ports.storage.read(&self.keys.main).ok().flatten();
        let kept = loaded.health.may_write().then(|| loaded.kept.clone());
        let mut progress = Progress { kept: loaded.kept, ..Progress::default() };
        if self.ports.paused.is_set() {
            // A reload is no yes to saving.
            progress.saving = Saving::Paused { at_rest: Box::new(progress.kept.clone()) };
        }
        *self.progress.borrow_mut() = Rc::new(progress);
        *self.health.borrow_mut() = loaded.health;
        *self.stored.borrow_mut() = (text, kept);
        self.revision.set(loaded.revision);
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
        if self.is_whole.get() { late::take_action(self, action) } else { self.act_first(action) }
    }

    fn act_whole(&self, action: Action) -> EntryId {
        if self.is_locked() && action == Action::DaySeen {
            // What is sealed knows of days that this one must be held against.
            return EntryId::NEVER;
        }
        let before = self.progress();
        let other_health = self.catch_up();
        let erases = matches!(action, Action::Erased);
        let stops_saving = matches!(action, Action::SavingStopped) && self.health.borrow().may_write();
        let newest = self.progress().kept.newest();
        let (id, next) = self.reduced(action);
        if erases {
            self.set_gone(newest);
        }
        if erases || stops_saving {
            self.end_all();
            self.empty(if erases { store::erase } else { store::keep_nothing });
        }
        if next != *before || erases || stops_saving {
            // A no to saving that waits for a yes is none either: after a reload it waits again.
            let waits = match next.saving {
                Saving::On => false,
                Saving::Off => self.ports.paused.is_set(),
                Saving::Paused { .. } => true,
            };
            self.ports.paused.set(waits);
            *self.progress.borrow_mut() = Rc::new(next);
            self.save();
            self.tell();
        } else if other_health {
            self.tell();
        }
        id
    }

    /// Takes news from outside that concerns the state.
    pub fn hear(&self, news: &News) {
        match news {
            News::Woke => {
                let (before, now) = (self.progress(), self.ports.clock.now());
                self.act(Action::DaySeen);
                // What pages say of the clock is another then, also where nothing is to be kept of it.
                if !goes_on(self.looked.replace(now), now) && Rc::ptr_eq(&before, &self.progress()) {
                    self.tell();
                }
            }
            // Before the late part is there, nothing can be read: what another tab did is seen when the store is opened.
            News::Stored { key, text }
                if self.is_whole.get() && key.as_ref().is_none_or(|key| *key == self.keys.main) =>
            {
                late::hear_of_store(self, text.as_deref());
            }
            News::Left => {
                let guard = self.guard.borrow().clone();
                if let Some(guard) = guard {
                    guard.lock();
                }
            }
            _ => {}
        }
    }

    /// The names in the store that are the guide's own, of this profile and of others.
    ///
    /// # Errors
    /// Says why the store can't be looked at.
    pub fn names_in_store(&self) -> Result<Vec<String>, StorageFault> {
        let names = self.ports.storage.names()?.into_iter().filter(|name| Keys::is_ours(name));
        Ok(in_order(names, |one, other| one < other))
    }

    /// Whether a name in the store belongs to this profile.
    pub fn is_own(&self, name: &str) -> bool {
        name == self.keys.main || name == self.keys.last_good
    }

    /// Removes every name that is the guide's own, whichever the profile.
    pub fn erase_all_profiles(&self) {
        self.act(Action::Erased);
        for name in self.names_in_store().unwrap_or_default() {
            // Whether it worked is seen by looking again.
            let _ = self.ports.storage.remove(&name);
        }
    }

    /// Goes on over a stored text that can't be read, after the visitor said yes.
    pub fn write_over_unreadable(&self) {
        if self.give_up_unreadable() {
            self.write_or_seal(self.progress().to_store().cloned());
            self.tell();
        }
    }

    /// What can't be read no longer keeps the guide from writing. True if there was something.
    fn give_up_unreadable(&self) -> bool {
        let Health::Unreadable { text, .. } = self.health() else { return false };
        *self.health.borrow_mut() = Health::Working;
        // It is known and given up: looking at the store again must not find it anew.
        *self.stored.borrow_mut() = (Some(text), None);
        true
    }

    /// Another tab wrote: its entries come in, and what it did not know of is written again.
    ///
    /// The event may come late. What stands in the store counts first; the text of the event only adds entries
    /// that yet another write has covered since, and none that were erased meanwhile. After an erase the store
    /// alone counts: it has what this tab wrote since.
    fn hear_of_store(&self, text: Option<&str>) {
        if text == Some(store::KEEP_NOTHING) {
            self.keep_nothing_either();
            return self.tell();
        }
        let before = (self.progress(), self.health());
        // Where nothing was stored as far as this tab knows, nothing was erased either.
        if text.is_none() && self.stored.borrow().0.is_some() {
            self.forget();
        }
        self.catch_up();
        let news = text.filter(|text| Some(*text) != self.stored.borrow().0.as_deref());
        if self.may_write()
            && let Some(text) = news
        {
            match saved::read(text) {
                Ok(saved) if saved.kept.newest() > self.gone.get() => {
                    self.take_in(&saved);
                    self.end_guard_without_lock();
                }
                Err(Fault::Sealed) => self.hand_to_guard(text),
                _ => {}
            }
        }
        self.save();
        if (self.progress(), self.health()) != before {
            self.tell();
        }
    }

    /// Looks at what stands in the store now: since we last looked another tab may have written, erased, or been
    /// of a newer version. True where that changed how the store is doing.
    fn catch_up(&self) -> bool {
        if matches!(*self.health.borrow(), Health::Newer { .. } | Health::Blocked) {
            return false;
        }
        let Ok(text) = self.ports.storage.read(&self.keys.main) else { return false };
        if text == self.stored.borrow().0 {
            return false;
        }
        if text.as_deref() == Some(store::KEEP_NOTHING) {
            self.keep_nothing_either();
            return true;
        }
        let read = text.as_deref().map(saved::read);
        let unsaved = match read {
            Some(Err(Fault::Sealed)) => self.due().flatten(),
            _ => None,
        };
        *self.stored.borrow_mut() = (text.clone(), None);
        let health = match (read, text) {
            (Some(Ok(saved)), _) => {
                self.hear_plain(saved);
                Health::Working
            }
            (Some(Err(Fault::Sealed)), Some(text)) => self.hear_sealed(&text, unsaved),
            (Some(Err(Fault::Newer)), Some(text)) => Health::Newer { text },
            (Some(Err(fault)), Some(text)) => Health::Unreadable { text, fault },
            _ => {
                self.forget();
                Health::Working
            }
        };
        self.health.replace(health.clone()) != health
    }

    fn take_in(&self, saved: &saved::Saved) {
        self.revision.set(self.revision.get().max(saved.revision));
        let (_, next) = self.reduced(Action::OtherTabWrote(Box::new(saved.kept.clone())));
        *self.progress.borrow_mut() = Rc::new(next);
    }

    /// Another tab erased everything.
    fn forget(&self) {
        self.set_gone(self.progress().kept.newest());
        self.end_all();
        if self.is_locked() {
            *self.health.borrow_mut() = Health::Working;
        }
        let (_, next) = self.reduced(Action::OtherTabErased);
        *self.progress.borrow_mut() = Rc::new(next);
        *self.stored.borrow_mut() = (None, None);
    }

    /// In another tab the visitor asked that nothing be kept here: that holds for this tab too. What this tab wrote since,
    /// not knowing of it, goes as well.
    fn keep_nothing_either(&self) {
        self.end_all();
        if self.is_locked() {
            // Nothing is sealed any more.
            *self.health.borrow_mut() = Health::Working;
        }
        let known = self.stored.take().0;
        let stands = self.ports.storage.read(&self.keys.main).ok().flatten();
        if stands.is_some() && stands == known && self.health.borrow().may_write() {
            self.empty(store::keep_nothing);
        }
        let (_, next) = self.reduced(Action::OtherTabStoppedSaving);
        *self.progress.borrow_mut() = Rc::new(next);
    }

    fn set_gone(&self, newest: EntryId) {
        self.gone.set(self.gone.get().max(newest));
    }

    fn stamped(&self, action: Action) -> Stamped {
        let now = self.ports.clock.now();
        let newest = self.progress().kept.newest().max(self.gone.get());
        let id = EntryId::next(newest, now.epoch_ms, self.ports.outside.random());
        Stamped { id, now, action }
    }

    fn reduced(&self, action: Action) -> (EntryId, Progress) {
        let stamped = self.stamped(action);
        (stamped.id, reduce(&self.progress(), &stamped))
    }

    /// Saves if what belongs on the device differs from what stands there.
    fn save(&self) {
        if self.may_write()
            && let Some(kept) = self.due()
        {
            self.write_or_seal(kept);
        }
    }

    fn may_write(&self) -> bool {
        self.health.borrow().may_write()
    }

    /// What has to be written, where what belongs on the device differs from what stands there: `Some(None)` where nothing belongs
    /// there. With saving off nothing is touched, since what stands there then is another tab's; but a stop counts there too.
    fn due(&self) -> Option<Option<Kept>> {
        let (progress, stored) = (self.progress(), self.stored.borrow());
        if progress.saving == Saving::Off {
            return stored.1.as_ref().and_then(|stored| lowered(stored, &progress.kept)).map(Some);
        }
        let differs = progress.to_store() != stored.1.as_ref().filter(|kept| !kept.is_untouched());
        differs.then(|| progress.to_store().cloned())
    }

    fn write_or_seal(&self, kept: Option<Kept>) {
        let guard = self.guard.borrow().clone();
        match guard {
            Some(guard) if kept.is_some() => guard.wrote(),
            _ => self.write(kept),
        }
    }

    fn write(&self, kept: Option<Kept>) {
        self.revision.set(self.revision.get().saturating_add(1));
        let storage = self.ports.storage.as_ref();
        let text = kept.as_ref().map(|kept| saved::write(kept, self.revision.get()));
        let gives_up = kept.as_ref().is_some_and(|kept| {
            let stored = self.stored.borrow();
            stored.1.as_ref().is_none_or(|before| kept.gives_up(before))
        });
        let health = store::save(storage, &self.keys, text.as_deref(), gives_up);
        if health == Health::Working {
            let text = self.ports.storage.read(&self.keys.main).ok().flatten();
            *self.stored.borrow_mut() = (text, kept);
        }
        *self.health.borrow_mut() = health;
    }

    /// Empties both keys, in the way given.
    fn empty(&self, remove: fn(&dyn Storage, &Keys) -> Result<(), StorageFault>) {
        let erased = remove(self.ports.storage.as_ref(), &self.keys);
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
