//! One device with several tabs: a shared store that tells every other tab of each write, sooner or later.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use kintsugi::domain::changed::Change;
use kintsugi::domain::check_in::{QuestionId, Sitting, Step};
use kintsugi::domain::choice::Choice;
use kintsugi::domain::day::Now;
use kintsugi::keeper::Keeper;
use kintsugi::ports::{English, FixedClock, MemoryStorage, News, Nowhere, Ports, Storage, StorageFault};
use kintsugi::progress::store::Keys;
use kintsugi::progress::{Action, EntryId, Progress, saved};
use kintsugi::seal::FakeSealing;

use super::driver::{at, best};

/// What the store tells a tab: which write it was, key and text.
type Told = (u64, String, Option<String>);

/// The store of a device. Writes of one tab are told to the others, who hear them when the test says so.
#[derive(Default)]
pub struct Device {
    pub memory: Rc<MemoryStorage>,
    waiting: RefCell<Vec<Rc<RefCell<VecDeque<Told>>>>>,
    clock: Rc<FixedClockCell>,
    writes: Cell<u64>,
    /// How many changes still reach the store before the browser is killed; for ever where none is set.
    pub lives: Cell<Option<usize>>,
}

/// The clock that all tabs of a device share.
struct FixedClockCell(Rc<FixedClock>);

impl Default for FixedClockCell {
    fn default() -> Self {
        Self(Rc::new(FixedClock(Cell::new(at("2026-03-01", 12)))))
    }
}

/// One tab's way to the store.
struct TabStorage {
    device: Rc<Device>,
    tab: usize,
    /// A tab of a real browser sees the writes of others late: then it reads its own copy until it hears of them.
    own_copy: Option<MemoryStorage>,
    /// The last write of its own. A browser does not let older ones of others cover it.
    last_write: Cell<u64>,
}

/// One open tab.
pub struct Tab {
    pub keeper: Rc<Keeper>,
    /// What the browser does for sealing in this tab.
    pub sealing: Rc<FakeSealing>,
    device: Rc<Device>,
    storage: Rc<TabStorage>,
}

impl Device {
    pub fn new() -> Rc<Self> {
        Rc::default()
    }

    /// Opens a tab that sees every write at once.
    pub fn open(self: &Rc<Self>) -> Tab {
        self.open_tab(None, false)
    }

    /// Opens a tab on the keys of a profile.
    pub fn open_profile(self: &Rc<Self>, profile: &str) -> Tab {
        self.open_tab(Some(profile), false)
    }

    /// Opens a tab that sees the writes of others only when it hears of them, as in a real browser.
    pub fn open_with_own_copy(self: &Rc<Self>) -> Tab {
        self.open_tab(None, true)
    }

    fn open_tab(self: &Rc<Self>, profile: Option<&str>, own_copy: bool) -> Tab {
        let tab = self.begin_tab(profile, own_copy);
        tab.keeper.complete();
        tab
    }

    /// Opens a tab whose late part has not come yet.
    pub fn begin(self: &Rc<Self>) -> Tab {
        self.begin_tab(None, false)
    }

    fn begin_tab(self: &Rc<Self>, profile: Option<&str>, own_copy: bool) -> Tab {
        let tab = self.waiting.borrow().len();
        self.waiting.borrow_mut().push(Rc::default());
        let own_copy = own_copy.then(|| {
            let copy = MemoryStorage::default();
            for key in [Keys::of(profile).main, Keys::of(profile).last_good] {
                if let Ok(Some(text)) = self.memory.read(&key) {
                    copy.write(&key, &text).unwrap();
                }
            }
            copy
        });
        let storage =
            Rc::new(TabStorage { device: self.clone(), tab, own_copy, last_write: Cell::default() });
        let outside = Nowhere::counting_from((tab as u32 + 1) << 16);
        let sealing = outside.sealing.clone();
        let ports = Ports {
            storage: storage.clone(),
            paused: Rc::new(kintsugi::ports::MemoryMark::default()),
            clock: self.clock.0.clone(),
            intl: Rc::new(English),
            outside: Rc::new(outside),
        };
        let keeper = Rc::new(Keeper::begin(ports, profile));
        Tab { keeper, sealing, device: self.clone(), storage }
    }

    /// What stands under the guide's key.
    pub fn text(&self) -> Option<String> {
        self.memory.read("kintsugi").ok().flatten()
    }

    /// What stands under the key of the last good copy.
    pub fn last_good(&self) -> Option<String> {
        self.memory.read("kintsugi.last-good").ok().flatten()
    }

    /// Puts a text there by other hands than the guide's.
    pub fn put(&self, text: &str) {
        self.memory.write("kintsugi", text).unwrap();
    }

    /// All texts in the store, in one.
    pub fn everything(&self) -> String {
        self.text().unwrap_or_default() + &self.last_good().unwrap_or_default()
    }

    /// Somebody clears the site's data.
    pub fn memory_remove_all(&self) {
        for key in ["kintsugi", "kintsugi.last-good"] {
            self.memory.remove(key).unwrap();
        }
    }

    pub fn set_clock(&self, now: Now) {
        self.clock.0.0.set(now);
    }

    /// One change more: whether it still reaches the store.
    fn reaches(&self) -> bool {
        let left = self.lives.get();
        self.lives.set(left.map(|left| left.saturating_sub(1)));
        left != Some(0)
    }

    /// Entries in the stored text.
    pub fn lines(&self) -> usize {
        self.text().map_or(0, |text| saved::read(&text).unwrap().kept.changes.len())
    }
}

impl TabStorage {
    fn tell_others(&self, key: &str, text: Option<&str>) {
        let write = self.device.writes.get() + 1;
        self.device.writes.set(write);
        self.last_write.set(write);
        for (tab, queue) in self.device.waiting.borrow().iter().enumerate() {
            if tab != self.tab {
                queue.borrow_mut().push_back((write, key.to_owned(), text.map(str::to_owned)));
            }
        }
    }
}

impl Storage for TabStorage {
    fn read(&self, key: &str) -> Result<Option<String>, StorageFault> {
        match &self.own_copy {
            Some(copy) => copy.read(key),
            None => self.device.memory.read(key),
        }
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageFault> {
        if !self.device.reaches() {
            return Ok(());
        }
        self.device.memory.write(key, text)?;
        if let Some(copy) = &self.own_copy {
            copy.write(key, text)?;
        }
        self.tell_others(key, Some(text));
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageFault> {
        if !self.device.reaches() {
            return Ok(());
        }
        let was_there = self.device.memory.read(key)?.is_some();
        self.device.memory.remove(key)?;
        if let Some(copy) = &self.own_copy {
            copy.remove(key)?;
        }
        if was_there {
            self.tell_others(key, None);
        }
        Ok(())
    }

    fn names(&self) -> Result<Vec<String>, StorageFault> {
        self.own_copy.as_ref().unwrap_or(&self.device.memory).names()
    }
}

impl Tab {
    pub fn act(&self, action: Action) -> EntryId {
        self.keeper.act(action)
    }

    pub fn progress(&self) -> Rc<Progress> {
        self.keeper.progress()
    }

    /// Adds an entry: the shortest kind, since these tests write it a thousand times over.
    pub fn log(&self) -> EntryId {
        self.act(Action::ChangeReported(Change::LetGo))
    }

    /// Entries in memory.
    pub fn lines(&self) -> usize {
        self.progress().kept.changes.len()
    }

    /// Takes the check-in to its end from where it stands: all else best, but for these answers.
    pub fn check_in(&self, answers: &[(&str, &str)]) {
        self.act(Action::CheckInOpened(None));
        while let Some(Step::Ask(question)) = self.progress().sitting.as_ref().map(Sitting::step) {
            let own = answers.iter().find(|(id, _)| *id == question.id()).map(|(_, ids)| *ids);
            self.answer(question.id(), own.unwrap_or_else(|| best(question)));
        }
    }

    /// One answer, by public ids parted by blanks.
    pub fn answer(&self, question: &str, ids: &str) {
        let question = QuestionId::from_id(question).unwrap();
        let ids = ids.split_whitespace().map(str::to_owned).collect();
        self.act(Action::QuestionAnswered(question, ids));
    }

    /// Hears the next thing that waits; false where nothing does.
    pub fn hear_next(&self) -> bool {
        self.hear_at(0)
    }

    /// Hears the newest thing that waits, out of turn.
    pub fn hear_last(&self) -> bool {
        let last = self.waiting().borrow().len().saturating_sub(1);
        self.hear_at(last)
    }

    fn hear_at(&self, at: usize) -> bool {
        let Some((write, key, text)) = self.waiting().borrow_mut().remove(at) else { return false };
        if let Some(copy) = self.storage.own_copy.as_ref().filter(|_| write > self.storage.last_write.get()) {
            match &text {
                Some(text) => copy.write(&key, text).unwrap(),
                None => copy.remove(&key).unwrap(),
            }
        }
        self.keeper.hear(&News::Stored { key: Some(key), text });
        true
    }

    /// Never hears what waits.
    pub fn misses_all(&self) {
        self.waiting().borrow_mut().clear();
    }

    fn waiting(&self) -> Rc<RefCell<VecDeque<Told>>> {
        self.device.waiting.borrow()[self.storage.tab].clone()
    }
}

/// All tabs hear everything, also what hearing brings about, until it is quiet. Panics where it never is.
pub fn settle(tabs: &[&Tab]) {
    for _ in 0..10_000 {
        if tabs.iter().filter(|tab| tab.hear_next()).count() == 0 {
            return;
        }
    }
    panic!("the tabs answer each other for ever");
}
