//! What the guide needs from the world outside, each as a trait beside its twin for tests.
//!
//! The browser's side of every trait is in `browser`. Nothing here can panic: what can go wrong is a value.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::domain::comfort::Comfort;
use crate::domain::day::{Day, Now};
use crate::seal::{FakeSealing, Sealing};
use crate::words::{EnglishPlural, Plural};

/// Why a store refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StorageFault {
    /// It can't be reached: blocked by the browser, by a frame's sandbox, or by a private mode.
    Blocked,
    /// It has no room.
    Full,
}

/// A small store of texts under keys, on the device.
pub trait Storage {
    /// The text under a key.
    ///
    /// # Errors
    /// Says why the store refused.
    fn read(&self, key: &str) -> Result<Option<String>, StorageFault>;

    /// Puts a text under a key.
    ///
    /// # Errors
    /// Says why the store refused; what was there before is still there.
    fn write(&self, key: &str, text: &str) -> Result<(), StorageFault>;

    /// Removes a key.
    ///
    /// # Errors
    /// Says why the store refused.
    fn remove(&self, key: &str) -> Result<(), StorageFault>;

    /// Every key there is, the guide's own and others, in no order.
    ///
    /// # Errors
    /// Says why the store refused.
    fn names(&self) -> Result<Vec<String>, StorageFault>;
}

/// A mark that lives as long as this tab and says one thing: saving is paused. It holds no word about why.
pub trait TabMark {
    /// Whether the mark is set.
    fn is_set(&self) -> bool;

    /// Sets the mark or takes it away. Where the tab can keep none, the pause ends with a reload.
    fn set(&self, on: bool);
}

/// The device's clock.
pub trait Clock {
    /// The civil day and minute where the visitor is.
    fn now(&self) -> Now;

    /// The name of the visitor's time zone (IANA), where the device tells it.
    fn time_zone(&self) -> Option<String>;
}

/// Dates and plurals in the visitor's language.
pub trait Intl: Plural {
    /// A day as people write it, with its weekday.
    fn date(&self, day: Day) -> String;

    /// A time of day as people write it; `minute` counts from midnight, 0-1439.
    fn time(&self, minute: u16) -> String;
}

/// Where "Leave now" goes: a page about the weather, on which nothing can be read off.
pub const LEAVE_TO: &str = "https://www.bbc.com/weather";

/// What the page does to the world around it.
pub trait Outside {
    /// Random bits for entry ids.
    fn random(&self) -> u32;

    /// Offers a text as a file to keep.
    fn download(&self, name: &str, mime: &str, text: &str);

    /// Reads the file chosen in the input that this selector finds, as text, and calls back; not at all where
    /// none is chosen. A file of more than `longest` bytes is refused before it is read.
    fn read_file(&self, selector: &str, longest: usize, read: FileRead);

    /// Puts a text into the clipboard, and says whether that worked.
    fn copy(&self, text: &str, done: Box<dyn FnOnce(bool)>);

    /// Whether the device offers to share a text.
    fn can_share(&self) -> bool;

    /// Opens the device's own way to share a text.
    fn share(&self, text: &str);

    /// Goes to another route of the guide: adds it to the history, or puts it in place of the current entry.
    fn go(&self, hash: &str, replace: bool);

    /// Covers the page, clears it from memory and leaves for a neutral site.
    fn leave(&self);

    /// The visitor opened the guide again after leaving: the mark of having left goes.
    fn come_back(&self);

    /// Puts that part of the page alone on paper.
    fn print(&self, selector: &str);

    /// Puts the focus on the heading of the page, after the route has changed.
    fn focus_heading(&self);

    /// Puts the focus on the first element that this selector finds, if there is one.
    fn focus(&self, selector: &str);

    /// Draws the page light or dark, with text of a size, and with so much that moves.
    fn set_comfort(&self, comfort: Comfort);

    /// Puts the name of a place before the page's own title; with none the title stands alone.
    fn set_title(&self, place: &str);

    /// Whether the guide stands in a frame of another site, whose store is apart from that of the full page.
    fn is_apart(&self) -> bool;

    /// Opens the full page in a window of its own, which asks for a backup, once, and shows it before it takes it. It is made only then.
    fn open_full(&self, backup: Box<dyn FnOnce() -> Option<String>>);

    /// The folder of the guide, with `/` at its end, and the digest of the loader for blogs (SHA-256, in hexadecimal
    /// digits) where the release names one.
    fn loader(&self) -> (String, Option<String>);

    /// Asks once more for the late part, after [`News::LatePartFailed`].
    fn bring_late_part(&self);

    /// The late part is in place: from now on everything else here may be used, the colour that the address asks for is put
    /// on, and a page around the guide is answered.
    fn complete(&self, accent: Option<&str>);

    /// The languages that there are, the main one first; none where there is only one.
    fn languages(&self) -> Vec<Language>;

    /// The tag of the language that the page is in.
    fn language(&self) -> String;

    /// Brings the words of another language. [`News::Spoken`] or [`News::NotSpoken`] tells how that went, for the last one asked for; nothing
    /// where nobody speaks it, or the page is in that language (a visitor who chooses that takes back what is on its way). `de-AT` finds `de`. `chosen` is true where the visitor chose it, not the page around a frame.
    fn speak(&self, tag: &str, chosen: bool);

    /// Lets the newer version that [`News::NewVersion`] told of take over, and loads the page anew.
    fn take_new_version(&self);

    /// Seals and opens by passphrase. Its code is in the late part: not to be asked for before that is there.
    fn sealing(&self) -> Rc<dyn Sealing>;

    /// Clears what the guide leaves on the device besides its store (the mark of having left, the files kept for offline,
    /// the worker), looks again, and calls back with how much is left where: twice where a browser takes its time, after three seconds
    /// with what is still there, and again when the rest is gone.
    fn clear_traces(&self, found: Box<dyn Fn(Traces)>);

    /// Calls back with everything that happens outside. Called once.
    fn listen(&self, heard: Box<dyn Fn(News)>);
}

/// How much of the guide is in the places besides its store; `None` where the browser did not let us look.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Traces {
    /// Marks in the session of this tab.
    pub tab: Option<usize>,
    /// Versions of the guide's own files, kept for offline.
    pub files: Option<usize>,
    /// Workers.
    pub workers: Option<usize>,
}

/// A language that the guide can be read in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Language {
    /// Its tag, such as `es`.
    pub tag: String,
    /// What it calls itself.
    pub name: String,
    /// Where its own page is.
    pub address: String,
}

/// Takes a file that was read.
pub type FileRead = Box<dyn FnOnce(Result<String, FileFault>)>;

/// Why a file could not be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FileFault {
    /// It has too many bytes.
    TooLong,
    /// The browser could not read it: it is gone, or may not be opened.
    Unreadable,
}

/// What happens outside the pages.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum News {
    /// The hash of the address changed.
    Route(String),
    /// Another tab wrote a key of the store, or removed it.
    Stored {
        /// The key; `None` when the whole store was cleared.
        key: Option<String>,
        /// What stands there now.
        text: Option<String>,
    },
    /// The page is looked at again, or a minute has gone by: the day may have changed.
    Woke,
    /// Shift was pressed three times alone: leave.
    ShiftThrice,
    /// The late part arrived: its code is in place, and this is the second pack of words.
    LatePart(String),
    /// The late part did not arrive.
    LatePartFailed,
    /// The words of another language arrived: its first pack, and the second where the late part is here.
    Spoken {
        /// The first pack.
        first: String,
        /// The second pack.
        more: Option<String>,
        /// The tag of the language, where the visitor chose it.
        chosen: Option<String>,
    },
    /// The words of another language did not arrive.
    NotSpoken,
    /// A file could not be offered.
    DownloadFailed,
    /// The page around the frame asks for this: what could as well stand behind `?`, and the way back to it with its
    /// label.
    Asked {
        /// The wishes, as in an address.
        query: String,
        /// Address and label of the way back.
        home: Option<(String, Option<String>)>,
    },
    /// A frame handed over what it holds, as the text of a backup.
    HandedOver(String),
    /// A newer version of the guide is on the device and waits until the visitor wants it.
    NewVersion,
    /// The visitor leaves: the page is covered and about to go.
    Left,
}

/// All ports, as the pages get them.
#[derive(Clone)]
pub struct Ports {
    /// The device's store.
    pub storage: Rc<dyn Storage>,
    /// The tab's mark that saving is paused.
    pub paused: Rc<dyn TabMark>,
    /// The device's clock.
    pub clock: Rc<dyn Clock>,
    /// The visitor's language.
    pub intl: Rc<dyn Intl>,
    /// Everything else.
    pub outside: Rc<dyn Outside>,
}

impl PartialEq for Ports {
    /// The ports of one page are made once and never change.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// A store in memory, also the fallback where the browser has none. Can be told to refuse.
#[derive(Default)]
pub struct MemoryStorage {
    texts: RefCell<BTreeMap<String, String>>,
    /// What every call is answered with, if set.
    pub fault: Cell<Option<StorageFault>>,
    /// How many bytes of keys and texts it holds, if it has an end.
    pub room: Cell<Option<usize>>,
}

impl MemoryStorage {
    fn answer<T>(&self, value: T) -> Result<T, StorageFault> {
        self.fault.get().map_or(Ok(value), Err)
    }
}

impl Storage for MemoryStorage {
    fn read(&self, key: &str) -> Result<Option<String>, StorageFault> {
        match self.fault.get() {
            Some(StorageFault::Blocked) => Err(StorageFault::Blocked),
            _ => Ok(self.texts.borrow().get(key).cloned()),
        }
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StorageFault> {
        self.answer(())?;
        if let Some(room) = self.room.get() {
            let texts = self.texts.borrow();
            let others =
                texts.iter().filter(|(other, _)| *other != key).map(|(key, text)| key.len() + text.len());
            if others.sum::<usize>() + key.len() + text.len() > room {
                return Err(StorageFault::Full);
            }
        }
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageFault> {
        if self.fault.get() == Some(StorageFault::Blocked) {
            return Err(StorageFault::Blocked);
        }
        self.texts.borrow_mut().remove(key);
        Ok(())
    }

    fn names(&self) -> Result<Vec<String>, StorageFault> {
        match self.fault.get() {
            Some(StorageFault::Blocked) => Err(StorageFault::Blocked),
            _ => Ok(self.texts.borrow().keys().cloned().collect()),
        }
    }
}

/// A mark in memory.
#[derive(Default)]
pub struct MemoryMark(pub Cell<bool>);

impl TabMark for MemoryMark {
    fn is_set(&self) -> bool {
        self.0.get()
    }

    fn set(&self, on: bool) {
        self.0.set(on);
    }
}

/// A clock that stands where it was set.
pub struct FixedClock(pub Cell<Now>);

impl Clock for FixedClock {
    fn now(&self) -> Now {
        self.0.get()
    }

    fn time_zone(&self) -> Option<String> {
        None
    }
}

/// English plurals, and dates as `YYYY-MM-DD`.
pub struct English;

impl Plural for English {
    fn category(&self, number: i64) -> &'static str {
        EnglishPlural.category(number)
    }
}

impl Intl for English {
    fn date(&self, day: Day) -> String {
        day.to_string()
    }

    fn time(&self, minute: u16) -> String {
        format!("{}:{:02}", minute / 60, minute % 60)
    }
}

/// An outside that does nothing but remember, and counts instead of rolling dice.
#[derive(Default)]
pub struct Nowhere {
    rolled: Cell<u32>,
    /// The routes gone to.
    pub went: RefCell<Vec<String>>,
    /// The files offered: name and text.
    pub offered: RefCell<Vec<(String, String)>>,
    /// Whether the page was left.
    pub left: Cell<bool>,
    /// The texts copied.
    pub copied: RefCell<Vec<String>>,
    /// Whether the store is a frame's own.
    pub apart: Cell<bool>,
    /// What was handed to the full page.
    pub handed: RefCell<Vec<String>>,
    /// What was printed.
    pub printed: RefCell<Vec<String>>,
    /// What is left after the traces were cleared.
    pub left_over: Cell<Traces>,
    /// How often the late part was asked for once more.
    pub asked_for_late_part: Cell<u32>,
    /// Seals in a way that tests can look through.
    pub sealing: Rc<FakeSealing>,
    /// The languages that there are.
    pub languages: RefCell<Vec<Language>>,
    /// The language of the page.
    pub language: RefCell<String>,
    /// The languages asked for, and whether the visitor chose them.
    pub spoken: RefCell<Vec<(String, bool)>>,
}

impl Nowhere {
    /// One that counts from there: two tabs of one device must not roll the same dice.
    pub fn counting_from(first: u32) -> Self {
        let sealing = Rc::new(FakeSealing::counting_from(first.into()));
        Self { rolled: Cell::new(first), sealing, ..Self::default() }
    }
}

impl Outside for Nowhere {
    fn random(&self) -> u32 {
        self.rolled.set(self.rolled.get().wrapping_add(1));
        self.rolled.get()
    }

    fn download(&self, name: &str, _: &str, text: &str) {
        self.offered.borrow_mut().push((name.to_owned(), text.to_owned()));
    }

    fn read_file(&self, _: &str, _: usize, _: FileRead) {}

    fn copy(&self, text: &str, done: Box<dyn FnOnce(bool)>) {
        self.copied.borrow_mut().push(text.to_owned());
        done(true);
    }

    fn can_share(&self) -> bool {
        false
    }

    fn share(&self, _: &str) {}

    fn go(&self, hash: &str, _: bool) {
        self.went.borrow_mut().push(hash.to_owned());
    }

    fn leave(&self) {
        self.left.set(true);
    }

    fn come_back(&self) {
        self.left.set(false);
    }

    fn print(&self, selector: &str) {
        self.printed.borrow_mut().push(selector.to_owned());
    }

    fn focus_heading(&self) {}

    fn focus(&self, _: &str) {}

    fn set_comfort(&self, _: Comfort) {}

    fn set_title(&self, _: &str) {}

    fn is_apart(&self) -> bool {
        self.apart.get()
    }

    fn open_full(&self, backup: Box<dyn FnOnce() -> Option<String>>) {
        self.handed.borrow_mut().extend(backup());
    }

    fn loader(&self) -> (String, Option<String>) {
        ("https://guide.example/".to_owned(), Some("0f".repeat(32)))
    }

    fn bring_late_part(&self) {
        self.asked_for_late_part.set(self.asked_for_late_part.get() + 1);
    }

    fn complete(&self, _: Option<&str>) {}
    fn languages(&self) -> Vec<Language> {
        self.languages.borrow().clone()
    }

    fn language(&self) -> String {
        self.language.borrow().clone()
    }

    fn speak(&self, tag: &str, chosen: bool) {
        self.spoken.borrow_mut().push((tag.to_owned(), chosen));
    }

    fn take_new_version(&self) {}

    fn sealing(&self) -> Rc<dyn Sealing> {
        self.sealing.clone()
    }

    fn clear_traces(&self, found: Box<dyn Fn(Traces)>) {
        found(self.left_over.get());
    }

    fn listen(&self, _: Box<dyn Fn(News)>) {}
}
