//! The one holder of the state while the guide is open.
//!
//! It stamps what happened, lets [`reduce`] decide, saves at once, and brings in what other tabs wrote. Pages see
//! only [`Keeper::progress`] and [`Keeper::act`]. It knows no page and no browser, so native tests drive it.
//!
//! What is saved may be sealed by a passphrase. Then there is nothing to see before it is unlocked, and after that a [`Guard`] stands
//! between the keeper and the store: `vault`, with all that is asynchronous about it. `sealed` has backups with a passphrase.

pub mod sealed;
pub mod vault;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::ports::{News, Ports, StorageFault};
use crate::progress::order::in_order;
use crate::progress::saved::{self, Fault};
use crate::progress::store::{self, Health, Keys};
use crate::progress::{Action, EntryId, Kept, Progress, Register, Saving, Stamped, reduce};

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

    /// It is over: nothing of what is under way is written any more.
    fn end(&self);
}

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
    changed: RefCell<Option<Box<dyn Fn()>>>,
    guard: RefCell<Option<Rc<dyn Guard>>>,
    /// What the store had no room for, or what came between, when the guide locked: it comes in again once it is unlocked.
    carried: RefCell<Option<Kept>>,
}

impl Keeper {
    /// Opens the store of a profile and reads what is there. Never fails: see [`Health`].
    pub fn open(ports: Ports, profile: Option<&str>) -> Self {
        let keys = Keys::of(profile);
        let loaded = store::load(ports.storage.as_ref(), &keys);
        let text = ports.storage.read(&keys.main).ok().flatten();
        let kept = loaded.health.may_write().then(|| loaded.kept.clone());
        let mut progress = Progress { kept: loaded.kept, ..Progress::default() };
        if ports.paused.is_set() {
            // A reload is no yes to saving.
            progress.saving = Saving::Paused { at_rest: Box::new(progress.kept.clone()) };
        }
        let keeper = Self {
            ports,
            keys,
            progress: RefCell::new(Rc::new(progress)),
            health: RefCell::new(loaded.health),
            stored: RefCell::new((text, kept)),
            revision: Cell::new(loaded.revision),
            gone: Cell::default(),
            changed: RefCell::default(),
            guard: RefCell::default(),
            carried: RefCell::default(),
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
            self.end_guard();
            self.carried.take();
            self.erase();
        }
        if next != *before || erases || stops_saving {
            self.ports.paused.set(matches!(next.saving, Saving::Paused { .. }));
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
                self.act(Action::DaySeen);
            }
            News::Stored { key, text } if key.as_ref().is_none_or(|key| *key == self.keys.main) => {
                self.hear_of_store(text.as_deref());
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

    /// Everything that may be kept, as the text of a backup file.
    pub fn export(&self) -> String {
        if self.is_locked() {
            return self.sealed_text().unwrap_or_default();
        }
        let mut kept = self.progress().kept.clone();
        kept.settings.lock = Register::default();
        saved::write(&kept, self.revision.get())
    }

    /// Whether what is kept is sealed and was not opened yet.
    pub fn is_locked(&self) -> bool {
        *self.health.borrow() == Health::Locked
    }

    /// Whether what is kept is sealed, and open here.
    pub fn is_guarded(&self) -> bool {
        self.guard.borrow().is_some()
    }

    /// Replaces everything by a backup.
    ///
    /// # Errors
    /// Says what is wrong with the text; nothing has changed then.
    pub fn import(&self, text: &str) -> Result<(), Fault> {
        if self.is_locked() {
            return Err(Fault::Sealed);
        }
        let saved = saved::read(text)?;
        if !saved.kept.newest().is_timely() {
            return Err(Fault::Impossible("id"));
        }
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
        let names = self.ports.storage.names()?.into_iter().filter(|name| Keys::is_ours(name));
        Ok(in_order(names, |one, other| one < other))
    }

    /// Whether a name in the store belongs to this profile.
    pub fn is_own(&self, name: &str) -> bool {
        name == self.keys.main || name == self.keys.last_good
    }

    /// Goes on over a stored text that can't be read, after the visitor said yes.
    pub fn write_over_unreadable(&self) {
        if self.give_up_unreadable() {
            self.write_or_seal();
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
        let before = (self.progress(), self.health());
        if text.is_none() {
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
        let read = text.as_deref().map(saved::read);
        let unsaved = self.is_unsaved();
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
        self.end_guard();
        self.carried.take();
        if self.is_locked() {
            *self.health.borrow_mut() = Health::Working;
        }
        let (_, next) = self.reduced(Action::OtherTabErased);
        *self.progress.borrow_mut() = Rc::new(next);
        *self.stored.borrow_mut() = (None, None);
    }

    fn set_gone(&self, newest: EntryId) {
        self.gone.set(self.gone.get().max(newest));
    }

    fn reduced(&self, action: Action) -> (EntryId, Progress) {
        let before = self.progress();
        let now = self.ports.clock.now();
        let newest = before.kept.newest().max(self.gone.get());
        let id = EntryId::next(newest, now.epoch_ms, self.ports.outside.random());
        (id, reduce(&before, &Stamped { id, now, action }))
    }

    /// Saves if what belongs on the device differs from what stands there. With saving off nothing is touched:
    /// what stands there then is another tab's.
    fn save(&self) {
        if self.is_unsaved() && self.may_write() {
            self.write_or_seal();
        }
    }

    fn may_write(&self) -> bool {
        self.health.borrow().may_write()
    }

    /// Whether what belongs on the device differs from what stands there.
    fn is_unsaved(&self) -> bool {
        let progress = self.progress();
        progress.saving != Saving::Off
            && progress.to_store() != self.stored.borrow().1.as_ref().filter(|kept| !kept.is_untouched())
    }

    fn write_or_seal(&self) {
        let guard = self.guard.borrow().clone();
        match guard {
            Some(guard) if self.progress().to_store().is_some() => guard.wrote(),
            _ => self.write(),
        }
    }

    /// Another tab wrote a plain text. Under a guard that is either the end of the lock, or a tab that did not know of it yet.
    fn hear_plain(&self, saved: saved::Saved) {
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
    fn hear_sealed(&self, text: &str, unsaved: bool) -> Health {
        if self.is_guarded() {
            self.hand_to_guard(text);
            return self.health();
        }
        if !self.is_locked() {
            self.shut(unsaved);
        }
        Health::Locked
    }

    fn hand_to_guard(&self, text: &str) {
        let guard = self.guard.borrow().clone();
        if let Some(guard) = guard {
            guard.heard(text);
        }
    }

    /// Forgets everything that was open, but for what is not in the store yet.
    fn shut(&self, unsaved: bool) {
        if unsaved {
            let kept = self.progress().to_store().cloned();
            *self.carried.borrow_mut() = kept;
        }
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
    fn go_on_from(&self, mut kept: Kept) {
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
    fn sealed_text(&self) -> Option<String> {
        let read = |key| self.ports.storage.read(key).ok().flatten().filter(|text| store::is_sealed(text));
        read(&self.keys.main).or_else(|| read(&self.keys.last_good))
    }

    /// Where another tab took the lock away, nothing is to be sealed any more.
    fn end_guard_without_lock(&self) {
        if self.progress().kept.settings.lock.value.is_none() {
            self.end_guard();
        }
    }

    fn end_guard(&self) {
        let guard = self.guard.take();
        if let Some(guard) = guard {
            guard.end();
        }
    }

    fn write(&self) {
        let progress = self.progress();
        let kept = progress.to_store();
        self.revision.set(self.revision.get().saturating_add(1));
        let storage = self.ports.storage.as_ref();
        let health = {
            let stored = self.stored.borrow();
            store::save(storage, &self.keys, kept, stored.1.as_ref(), self.revision.get())
        };
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
