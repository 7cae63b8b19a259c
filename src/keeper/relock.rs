//! Setting the lock, and changing its passphrase: a key takes a second or two to make, and much may happen in it.

use std::ptr;
use std::rc::Rc;

use super::sealed::{OpenFault, opened};
use super::vault::Vault;
use super::{Guard, Keeper};
use crate::progress::saved::{self, Fault};
use crate::progress::{Action, Setting};
use crate::seal::idle::USUAL;
use crate::seal::{Header, Locker, Sealing};

/// Why a lock was not set or changed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SetFault {
    /// What stands there did not open: see [`OpenFault`].
    Open(OpenFault),
    /// The sealed form is a third longer, and the store has no room for it. All is as before.
    NoRoom,
    /// Something else came in between, and counts: another change, an erase, the end of the lock. This passphrase was not taken.
    Overtaken,
}

/// Hears how it went.
type Done = Box<dyn FnOnce(Result<(), SetFault>)>;

/// Seals everything by a new passphrase from now on. Says so once nothing plain is left in the store.
pub fn set(
    keeper: &Rc<Keeper>,
    passphrase: String,
    minutes: u8,
    done: impl FnOnce(Result<(), SetFault>) + 'static,
) {
    begin(keeper, None, passphrase, Some(minutes), Box::new(done));
}

/// Changes the passphrase, after the one so far was given.
pub fn change(
    keeper: &Rc<Keeper>,
    so_far: String,
    passphrase: String,
    done: impl FnOnce(Result<(), SetFault>) + 'static,
) {
    match keeper.sealed_text() {
        Some(text) => begin(keeper, Some((text, so_far)), passphrase, None, Box::new(done)),
        None => done(Err(SetFault::Open(OpenFault::Text(Fault::NotOurs)))),
    }
}

/// Whether a lock is being set or changed. Another that begins meanwhile is refused.
pub fn is_under_way(keeper: &Keeper) -> bool {
    keeper.relocks.get()
}

/// What a new passphrase is to be put on. Its key takes a second or two; what is another by then came in between, and counts.
struct Stands {
    guard: Option<Rc<dyn Guard>>,
    ends: u32,
    sealed_by: Option<Header>,
}

impl Stands {
    fn now(keeper: &Keeper) -> Self {
        let sealed = keeper.sealed_text().and_then(|text| saved::read_sealed(&text).ok());
        Self {
            guard: keeper.guard.borrow().clone(),
            ends: keeper.ends(),
            sealed_by: sealed.map(|sealed| sealed.header),
        }
    }

    fn still(&self, keeper: &Keeper) -> bool {
        let now = Self::now(keeper);
        let has_same_key = match (&self.sealed_by, &now.sealed_by) {
            (Some(before), Some(now)) => now.has_key_of(before),
            (before, now) => before.is_none() && now.is_none(),
        };
        let has_same_guard = match (&self.guard, &now.guard) {
            (Some(before), Some(now)) => Rc::ptr_eq(before, now),
            (before, now) => before.is_none() && now.is_none(),
        };
        has_same_key && has_same_guard && self.ends == now.ends
    }
}

/// A new passphrase on its way into the place of what stands.
struct Coming {
    keeper: Rc<Keeper>,
    sealing: Rc<dyn Sealing>,
    stands: Stands,
    locker: Locker,
    /// Where none are given they stay.
    minutes: Option<u8>,
    done: Done,
}

fn begin(
    keeper: &Rc<Keeper>,
    so_far: Option<(String, String)>,
    passphrase: String,
    minutes: Option<u8>,
    done: Done,
) {
    if keeper.relocks.replace(true) {
        return done(Err(SetFault::Overtaken));
    }
    let (keeper, sealing, stands) = (keeper.clone(), keeper.ports.outside.sealing(), Stands::now(keeper));
    let again = keeper.clone();
    let done: Done = Box::new(move |answer| {
        again.relocks.set(false);
        done(answer);
        again.tell();
    });
    sealing.clone().spawn(Box::pin(async move {
        match new_locker(sealing.clone(), so_far, passphrase).await {
            Err(fault) => done(Err(fault)),
            Ok(locker) => Coming { keeper, sealing, stands, locker, minutes, done }.come(),
        }
    }));
}

/// The key of a new passphrase, where the one so far opens the text that it goes with.
async fn new_locker(
    sealing: Rc<dyn Sealing>,
    so_far: Option<(String, String)>,
    passphrase: String,
) -> Result<Locker, SetFault> {
    if let Some((text, so_far)) = so_far {
        opened(sealing.clone(), &text, so_far).await.map_err(SetFault::Open)?;
    }
    Locker::new(sealing, passphrase).await.ok_or(SetFault::Open(OpenFault::Unavailable))
}

impl Coming {
    /// Takes its place, once the lock so far has opened and written what waits for it.
    fn come(self) {
        // What others wrote comes in first: until the next action this tab has a guard and no lock, which would count as taken away.
        self.keeper.catch_up();
        let guard = self.keeper.guard.borrow().clone();
        if let Some(guard) = guard.filter(|guard| guard.is_at_work()) {
            return guard.at_rest(Box::new(move || self.come()));
        }
        if !self.stands.still(&self.keeper) {
            (self.done)(Err(SetFault::Overtaken));
        } else if self.keeper.may_write() {
            self.put_on();
        } else {
            (self.done)(Err(SetFault::NoRoom));
        }
    }

    fn put_on(self) {
        let Self { keeper, sealing, locker, minutes, done, .. } = self;
        let before = (keeper.guard.take(), keeper.progress().kept.settings.lock.value);
        if let Some(guard) = &before.0 {
            guard.end();
        }
        let vault = Vault::stand_guard(&keeper, sealing, locker);
        // As if nothing stood there: both keys are written anew, and what was plain goes first.
        keeper.stored.borrow_mut().1 = None;
        keeper.act(Action::SettingChanged(Setting::Lock(minutes.or(before.1).or(Some(USUAL)))));
        let own = vault.clone();
        let check = move || {
            if own.has_sealed(&keeper) {
                return done(Ok(()));
            }
            let stands = keeper.guard.borrow().clone();
            if !stands.is_some_and(|guard| ptr::addr_eq(Rc::as_ptr(&guard), Rc::as_ptr(&own))) {
                // Erased, locked, or taken away meanwhile: that counts, and nothing of what was before may come back.
                return done(Err(SetFault::Overtaken));
            }
            // As it was: with the former lock, or plain.
            keeper.end_guard();
            if let Some(guard) = &before.0 {
                guard.begin();
            }
            *keeper.guard.borrow_mut() = before.0;
            keeper.stored.borrow_mut().1 = None;
            keeper.act(Action::SettingChanged(Setting::Lock(before.1)));
            done(Err(SetFault::NoRoom));
        };
        vault.at_rest(Box::new(check));
    }
}
