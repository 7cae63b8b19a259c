//! What a browser does for sealing, as a port, with its twin for tests.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::future::{Future, ready};
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use super::form::{Header, TAG};

/// Something that takes a moment.
pub type Later<T> = Pin<Box<dyn Future<Output = T>>>;

/// A key. Only the port that made it knows what is in it; in a browser nobody can take it out.
pub type SealKey = Rc<dyn Any>;

/// Sealing and opening, and what belongs to a lock.
pub trait Sealing {
    /// Whether this page can seal at all. Browsers only let pages do so that came over https or from the device itself.
    fn is_available(&self) -> bool;

    /// Fills these bytes with random ones, fit for salts and nonces; false where that can't be done.
    fn random(&self, bytes: &mut [u8]) -> bool;

    /// The key of a passphrase, by PBKDF2 with HMAC-SHA-256 over its NFC form in UTF-8. Takes a second or so.
    fn derive(&self, passphrase: &str, header: &Header) -> Later<Option<SealKey>>;

    /// Seals a text by AES-256-GCM with the header's nonce; the header is vouched for as well.
    fn seal(&self, key: &SealKey, header: &Header, text: String) -> Later<Option<Vec<u8>>>;

    /// Opens what was sealed; `None` where the key is another, or anything was changed.
    fn open(&self, key: &SealKey, header: &Header, sealed: &[u8]) -> Later<Option<String>>;

    /// Goes on with this whenever it can.
    fn spawn(&self, task: Later<()>);

    /// Tells what concerns an open lock, here and in the other tabs that share the channel, until the watch is let go.
    fn watch(&self, channel: &str, heard: Box<dyn Fn(Sign)>) -> Box<dyn Watch>;

    /// Has every field that saves what is typed do so now.
    fn save_fields(&self);
}

/// What concerns an open lock.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sign {
    /// Somebody touched this page: a key, a pointer.
    Touched,
    /// Some time has gone by, or the page is looked at again.
    Ticked,
    /// Somebody touched another tab.
    TouchedElsewhere,
    /// Another tab locked.
    LockedElsewhere,
}

/// Watches until it is let go.
pub trait Watch {
    /// Tells the other tabs: a touch, or that this tab locked.
    fn tell(&self, locked: bool);
}

/// Who hears what concerns an open lock.
type Listener = Rc<RefCell<Option<Rc<dyn Fn(Sign)>>>>;

/// A twin that seals nothing: it mixes up the text so that tests see whether it was sealed, and by which key. It works at once, or
/// step by step where a test wants to come between.
#[derive(Default)]
pub struct FakeSealing {
    /// As on a page without https.
    pub missing: Cell<bool>,
    /// Every sealing, opening and deriving waits for one [`step`](Self::step).
    pub slow: Cell<bool>,
    /// How often a key was derived.
    pub derived: Cell<usize>,
    /// How often the fields were asked to save.
    pub asked: Cell<usize>,
    /// What the fields do when they are asked.
    pub fields: RefCell<Option<Rc<dyn Fn()>>>,
    /// What was told to other tabs: true for a lock.
    pub told: Rc<RefCell<Vec<bool>>>,
    random: Cell<u64>,
    tasks: RefCell<Vec<Later<()>>>,
    heard: Listener,
}

impl FakeSealing {
    /// One that draws other random bytes than another.
    pub fn counting_from(first: u64) -> Self {
        Self { random: Cell::new(first), ..Self::default() }
    }

    /// Lets everything that waits go one step on; false where nothing waits.
    pub fn step(&self) -> bool {
        let mut tasks = self.tasks.take();
        let waited = !tasks.is_empty();
        tasks.retain_mut(|task| task.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        // Those that were begun meanwhile come after them.
        tasks.append(&mut self.tasks.borrow_mut());
        self.tasks.replace(tasks);
        waited
    }

    /// Lets everything come to its end.
    pub fn finish(&self) {
        while self.step() {}
    }

    /// Something happens that concerns an open lock.
    pub fn sign(&self, sign: Sign) {
        let heard = self.heard.borrow().clone();
        if let Some(heard) = heard {
            heard(sign);
        }
    }

    /// Whether somebody watches.
    pub fn is_watched(&self) -> bool {
        self.heard.borrow().is_some()
    }

    fn answer<T: Unpin + 'static>(&self, value: T) -> Later<T> {
        if self.slow.get() { Box::pin(AfterAStep(Some(value), false)) } else { Box::pin(ready(value)) }
    }
}

/// Ready at the second look.
struct AfterAStep<T>(Option<T>, bool);

impl<T: Unpin> Future for AfterAStep<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<T> {
        if !std::mem::replace(&mut self.1, true) {
            return Poll::Pending;
        }
        self.0.take().map_or(Poll::Pending, Poll::Ready)
    }
}

fn fnv(parts: &[&[u8]]) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.iter());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

fn mixed(key: u64, header: &Header, bytes: &[u8]) -> Vec<u8> {
    let mut state = fnv(&[&key.to_le_bytes(), &header.nonce]) | 1;
    let mix = |byte: &u8| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        byte ^ (state >> 32) as u8
    };
    bytes.iter().map(mix).collect()
}

fn tag(key: u64, header: &Header, sealed: &[u8]) -> Vec<u8> {
    let tag = fnv(&[&key.to_le_bytes(), header.vouched().as_bytes(), sealed]).to_le_bytes();
    tag.iter().cycle().take(TAG).copied().collect()
}

fn number(key: &SealKey) -> u64 {
    key.downcast_ref().copied().unwrap_or_default()
}

impl Sealing for FakeSealing {
    fn is_available(&self) -> bool {
        !self.missing.get()
    }

    fn random(&self, bytes: &mut [u8]) -> bool {
        self.random.set(self.random.get().wrapping_add(1));
        let count = self.random.get().to_le_bytes();
        bytes.iter_mut().zip(count.iter().cycle()).for_each(|(byte, from)| *byte = *from);
        true
    }

    fn derive(&self, passphrase: &str, header: &Header) -> Later<Option<SealKey>> {
        self.derived.set(self.derived.get() + 1);
        let key = fnv(&[passphrase.as_bytes(), &header.salt, &header.count.to_le_bytes()]);
        self.answer((!self.missing.get()).then(|| Rc::new(key) as SealKey))
    }

    fn seal(&self, key: &SealKey, header: &Header, text: String) -> Later<Option<Vec<u8>>> {
        let mut sealed = mixed(number(key), header, text.as_bytes());
        let tag = tag(number(key), header, &sealed);
        sealed.extend(tag);
        self.answer(Some(sealed))
    }

    fn open(&self, key: &SealKey, header: &Header, sealed: &[u8]) -> Later<Option<String>> {
        let (text, given) = sealed.split_at(sealed.len().saturating_sub(TAG));
        let fits = tag(number(key), header, text) == given;
        let text = fits.then(|| String::from_utf8(mixed(number(key), header, text)).ok());
        self.answer(text.flatten())
    }

    fn spawn(&self, mut task: Later<()>) {
        if task.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending() {
            self.tasks.borrow_mut().push(task);
        }
    }

    fn watch(&self, _: &str, heard: Box<dyn Fn(Sign)>) -> Box<dyn Watch> {
        self.heard.replace(Some(Rc::from(heard)));
        Box::new(FakeWatch { told: self.told.clone(), heard: self.heard.clone() })
    }

    fn save_fields(&self) {
        self.asked.set(self.asked.get() + 1);
        let fields = self.fields.borrow().clone();
        if let Some(save) = fields {
            save();
        }
    }
}

struct FakeWatch {
    told: Rc<RefCell<Vec<bool>>>,
    heard: Listener,
}

impl Watch for FakeWatch {
    fn tell(&self, locked: bool) {
        self.told.borrow_mut().push(locked);
    }
}

impl Drop for FakeWatch {
    fn drop(&mut self) {
        self.heard.replace(None);
    }
}
