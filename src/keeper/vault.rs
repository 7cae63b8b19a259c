//! The lock of a shared device: everything at rest is sealed by a passphrase, and the guide forgets it after a while.
//!
//! A [`Vault`] holds the key, in memory only, from unlocking to locking. It seals and writes after each action, one at a time, and always
//! the newest state. All of it is in the late part of the program: the keeper knows it as a [`Guard`].

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

pub use super::relock::{SetFault, change, is_under_way, set};
use super::sealed::{OpenFault, opened};
use super::{Guard, Keeper};
use crate::progress::saved::{self, Fault, Saved};
use crate::progress::store::{self, Health};
use crate::progress::{Action, Kept, Setting};
use crate::seal::idle::{Idle, Touch, USUAL};
use crate::seal::work::{Job, Work};
use crate::seal::{Locker, Sealing, Sign, Watch};

/// How often a state is sealed anew because another tab wrote meanwhile, before it is written all the same: the tabs then bring each
/// other's entries together by what they hear.
const TRIES: u8 = 8;

/// The open lock.
pub struct Vault {
    me: Weak<Vault>,
    keeper: Weak<Keeper>,
    sealing: Rc<dyn Sealing>,
    locker: Locker,
    work: RefCell<Work>,
    idle: Cell<Idle>,
    tries: Cell<u8>,
    has_ended: Cell<bool>,
    watch: RefCell<Option<Box<dyn Watch>>>,
    then: RefCell<Vec<Box<dyn FnOnce()>>>,
}

/// Unlocks what is kept, and says how that went.
pub fn unlock(keeper: &Rc<Keeper>, passphrase: String, done: impl FnOnce(Result<(), OpenFault>) + 'static) {
    let (keeper, sealing) = (keeper.clone(), keeper.ports.outside.sealing());
    sealing.clone().spawn(Box::pin(async move {
        done(try_to_unlock(&keeper, sealing, passphrase).await);
    }));
}

async fn try_to_unlock(
    keeper: &Rc<Keeper>,
    sealing: Rc<dyn Sealing>,
    passphrase: String,
) -> Result<(), OpenFault> {
    let text_now = || keeper.sealed_text().ok_or(OpenFault::Text(Fault::NotOurs));
    let mut text = text_now()?;
    let (mut locker, mut plain) = opened(sealing.clone(), &text, passphrase.clone()).await?;
    // Another tab may have written meanwhile: what stands there now is opened, and by its own key.
    loop {
        keeper.catch_up();
        if !keeper.is_locked() {
            // It took the lock away, or erased everything.
            keeper.tell();
            return Ok(());
        }
        let now = text_now()?;
        if now == text {
            break;
        }
        text = now;
        let sealed = saved::read_sealed(&text).map_err(OpenFault::Text)?;
        if locker.fits(&sealed) {
            plain = locker.open(&sealed).await.ok_or(OpenFault::Passphrase)?;
        } else {
            (locker, plain) = opened(sealing.clone(), &text, passphrase.clone()).await?;
        }
    }
    let saved = saved::read(&plain).map_err(OpenFault::Text)?;
    keeper.unlocked(&text, saved);
    Vault::stand_guard(keeper, sealing, locker);
    keeper.act(Action::DaySeen);
    keeper.save();
    keeper.tell();
    Ok(())
}

/// Takes the lock away: everything is kept plain again.
pub fn remove(keeper: &Keeper) {
    keeper.end_guard();
    // No sealed copy may stay beside what is plain: nobody would know its passphrase for long.
    keeper.stored.borrow_mut().1 = None;
    keeper.act(Action::SettingChanged(Setting::Lock(None)));
}

/// Locks at once, here and in the other tabs.
pub fn lock(keeper: &Keeper) {
    let guard = keeper.guard.borrow().clone();
    if let Some(guard) = guard {
        guard.lock();
    }
}

impl Keeper {
    /// Goes on from what a passphrase opened.
    fn unlocked(&self, text: &str, saved: Saved) {
        let storage = self.ports.storage.as_ref();
        let main = storage.read(&self.keys.main).ok().flatten();
        self.revision.set(self.revision.get().max(saved.revision));
        self.go_on_from(saved.kept.clone());
        let is_main = main.as_deref() == Some(text);
        let health = match main.as_deref().filter(|_| !is_main).map(|main| (main, saved::read(main).err())) {
            // The last good copy stood in for it.
            Some((main, Some(fault))) => Health::Unreadable { text: main.to_owned(), fault },
            _ => Health::Working,
        };
        if is_main {
            // Best effort: without this copy the guide still works.
            let _ = storage.write(&self.keys.last_good, text);
        }
        *self.stored.borrow_mut() = (main, is_main.then_some(saved.kept));
        *self.health.borrow_mut() = health;
    }

    /// The state to be sealed, its text and the number of this writing; `None` where the store has it already.
    fn to_seal(&self) -> Option<(Kept, String, u64)> {
        let kept = self.due().flatten().filter(|_| self.may_write())?;
        let revision = self.revision.get().saturating_add(1);
        let text = saved::write(&kept, revision);
        Some((kept, text, revision))
    }

    /// Whether another tab wrote since the store was last looked at.
    fn has_moved(&self) -> bool {
        self.ports.storage.read(&self.keys.main).is_ok_and(|text| text != self.stored.borrow().0)
    }

    /// Writes what was sealed.
    fn put_sealed(&self, text: Option<String>, kept: Kept, revision: u64) {
        let before = self.health();
        let gives_up = self.stored.borrow().1.as_ref().is_none_or(|before| kept.gives_up(before));
        let storage = self.ports.storage.as_ref();
        // A browser that does not seal any more is one that can't keep anything more.
        let put = |text: &str| store::save(storage, &self.keys, Some(text), gives_up);
        let health = text.as_deref().map_or(Health::Blocked, put);
        if health == Health::Working {
            self.revision.set(self.revision.get().max(revision));
            *self.stored.borrow_mut() = (text, Some(kept));
        }
        if health != before {
            *self.health.borrow_mut() = health;
            self.tell();
        }
    }
}

impl Vault {
    /// Takes the place between the keeper and its store.
    pub(super) fn stand_guard(keeper: &Rc<Keeper>, sealing: Rc<dyn Sealing>, locker: Locker) -> Rc<Self> {
        let now = keeper.ports.clock.now().epoch_ms;
        let vault = Rc::new_cyclic(|me: &Weak<Self>| Self {
            me: me.clone(),
            keeper: Rc::downgrade(keeper),
            sealing: sealing.clone(),
            locker,
            work: RefCell::default(),
            idle: Cell::new(Idle::since(USUAL, now)),
            tries: Cell::default(),
            has_ended: Cell::default(),
            watch: RefCell::default(),
            then: RefCell::default(),
        });
        vault.begin();
        *keeper.guard.borrow_mut() = Some(vault.clone());
        vault
    }

    /// Whether what stands in the store was sealed by this key.
    pub(super) fn has_sealed(&self, keeper: &Keeper) -> bool {
        let text = keeper.ports.storage.read(&keeper.keys.main).ok().flatten();
        text.and_then(|text| saved::read_sealed(&text).ok()).is_some_and(|sealed| self.locker.fits(&sealed))
    }

    /// Does what waits, if that is not being done already.
    fn go(&self) {
        let begins = self.work.borrow_mut().begin();
        if let Some(me) = self.me.upgrade().filter(|_| begins) {
            self.sealing.spawn(Box::pin(async move { me.run().await }));
        }
    }

    async fn run(&self) {
        while let Some(keeper) = self.keeper.upgrade() {
            let job = self.work.borrow_mut().next_job();
            match job {
                None => break,
                // What still waits belongs to nobody any more.
                Some(_) if self.has_ended.get() => {}
                Some(Job::Open(text)) => self.open(&keeper, &text).await,
                Some(Job::Seal) => self.seal(&keeper).await,
                Some(Job::Lock) => {
                    keeper.shut(keeper.due().flatten());
                    keeper.tell();
                }
            }
        }
        for then in self.then.take() {
            then();
        }
    }

    /// Opens what another tab sealed, and takes in what it holds.
    async fn open(&self, keeper: &Rc<Keeper>, text: &str) {
        let is_there = || keeper.stored.borrow().0.as_deref() == Some(text);
        let health = match saved::read_sealed(text) {
            Ok(sealed) if !self.locker.fits(&sealed) => {
                // Another tab changed the passphrase.
                if is_there() && !self.has_ended.get() {
                    keeper.shut(keeper.due().flatten());
                    keeper.tell();
                }
                return;
            }
            Ok(sealed) => {
                let plain = self.locker.open(&sealed).await;
                if self.has_ended.get() {
                    return;
                }
                match plain.ok_or(Fault::Damaged).and_then(|plain| saved::read(&plain)) {
                    Ok(saved) => {
                        let before = keeper.progress();
                        if is_there() || saved.kept.newest() > keeper.gone.get() {
                            keeper.take_in(&saved);
                        }
                        if is_there() {
                            keeper.stored.borrow_mut().1 = Some(saved.kept);
                        }
                        keeper.save();
                        if *before != *keeper.progress() {
                            keeper.tell();
                        }
                        return;
                    }
                    Err(fault) => fault,
                }
            }
            Err(fault) => fault,
        };
        if is_there() {
            let text = text.to_owned();
            *keeper.health.borrow_mut() = match health {
                Fault::Newer => Health::Newer { text },
                fault => Health::Unreadable { text, fault },
            };
            keeper.tell();
        }
    }

    /// Seals the state as it is now, and writes it, unless another tab wrote meanwhile: that comes first.
    async fn seal(&self, keeper: &Rc<Keeper>) {
        if keeper.catch_up() {
            keeper.tell();
        }
        if self.has_ended.get() {
            return;
        }
        if self.work.borrow().has_sealed() {
            self.work.borrow_mut().wrote();
            return;
        }
        let Some((kept, text, revision)) = keeper.to_seal() else { return };
        let sealed = self.locker.seal(text).await;
        if self.has_ended.get() {
            return;
        }
        let tries = self.tries.get();
        if keeper.has_moved() && tries < TRIES {
            self.tries.set(tries + 1);
            self.work.borrow_mut().wrote();
            return;
        }
        self.tries.set(0);
        let comfort = kept.settings.comfort();
        let text = sealed.map(|sealed| saved::write_sealed_here(&sealed, revision, comfort));
        keeper.put_sealed(text, kept, revision);
    }

    /// Something happened that concerns the lock.
    fn hear(&self, sign: Sign) {
        let Some(keeper) = self.keeper.upgrade() else { return };
        let now = keeper.ports.clock.now().epoch_ms;
        let mut idle = self.idle.get();
        idle.choose(keeper.progress().kept.settings.lock.value.unwrap_or(USUAL));
        let locks = match sign {
            Sign::Touched => match idle.touch(now) {
                Touch::Lock => true,
                Touch::Tell => {
                    self.tell(false);
                    false
                }
                Touch::Rest => false,
            },
            Sign::Ticked => idle.is_due(now),
            Sign::TouchedElsewhere => {
                idle.touched_elsewhere(now);
                false
            }
            Sign::LockedElsewhere => {
                self.lock_here();
                false
            }
        };
        self.idle.set(idle);
        if locks {
            self.lock();
        }
    }

    fn tell(&self, locked: bool) {
        if let Some(watch) = &*self.watch.borrow() {
            watch.tell(locked);
        }
    }

    fn lock_here(&self) {
        // What is being typed is saved first, like everything else that waits.
        self.sealing.save_fields();
        self.work.borrow_mut().lock();
        self.go();
    }
}

impl Guard for Vault {
    fn begin(&self) {
        let Some(keeper) = self.keeper.upgrade() else { return };
        let heard = self.me.clone();
        let hear = move |sign| {
            if let Some(vault) = heard.upgrade() {
                vault.hear(sign);
            }
        };
        self.has_ended.set(false);
        let watch = self.sealing.watch(&keeper.keys.main, Box::new(hear));
        *self.watch.borrow_mut() = Some(watch);
    }

    fn wrote(&self) {
        self.work.borrow_mut().wrote();
        self.go();
    }

    fn heard(&self, text: &str) {
        self.work.borrow_mut().heard(text);
        self.go();
    }

    fn lock(&self) {
        self.tell(true);
        self.lock_here();
    }

    fn is_at_work(&self) -> bool {
        self.work.borrow().is_busy()
    }

    fn at_rest(&self, then: Box<dyn FnOnce()>) {
        self.then.borrow_mut().push(then);
        self.go();
    }

    fn end(&self) {
        self.has_ended.set(true);
        self.watch.take();
    }
}
