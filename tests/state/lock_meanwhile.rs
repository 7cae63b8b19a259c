//! A new passphrase takes a second or two to become a key, and much may happen in it. Whatever it is, what the page says afterwards is true:
//! the passphrase that was taken last opens, and no other.

use std::cell::RefCell;
use std::rc::Rc;

use kintsugi::keeper::sealed::OpenFault;
use kintsugi::keeper::vault::{self, SetFault};
use kintsugi::progress::store::Health;
use kintsugi::progress::{Action, Setting};

use super::device::{Device, Tab, settle};
use super::lock::{
    OTHER, PASSPHRASE, WORDS, change, locked_device, nothing_plain, reload, rows, set, unlock, write,
};

const THIRD: &str = "four words once more";

/// More steps than any change takes.
const STEPS: usize = 16;

/// What the page was told, in order: the passphrases that were taken, and how often one was not.
#[derive(Default)]
struct Told {
    taken: RefCell<Vec<&'static str>>,
    refused: RefCell<Vec<SetFault>>,
}

impl Told {
    fn answer(self: &Rc<Self>, passphrase: &'static str) -> impl FnOnce(Result<(), SetFault>) + use<> {
        let told = self.clone();
        move |done| match done {
            Ok(()) => told.taken.borrow_mut().push(passphrase),
            Err(fault) => told.refused.borrow_mut().push(fault),
        }
    }

    fn answers(&self) -> usize {
        self.taken.borrow().len() + self.refused.borrow().len()
    }

    /// The passphrase that opens as far as the page says.
    fn opens(&self) -> &'static str {
        self.taken.borrow().last().copied().unwrap_or(PASSPHRASE)
    }
}

/// Begins to change the passphrase, goes on for some steps, and leaves it at that.
fn begin(tab: &Tab, told: &Rc<Told>, passphrase: &'static str, steps: usize) {
    tab.sealing.slow.set(true);
    vault::change(&tab.keeper, PASSPHRASE.to_owned(), passphrase.to_owned(), told.answer(passphrase));
    (0..steps).for_each(|_| _ = tab.sealing.step());
}

/// That passphrase opens what is on the device, and none of the others does.
fn only_opens(device: &Rc<Device>, passphrase: &str, when: &str) {
    assert!(nothing_plain(device), "{when}");
    for other in [PASSPHRASE, OTHER, THIRD] {
        let tab = reload(device);
        assert_eq!(unlock(&tab, other).is_ok(), other == passphrase, "{when}: {other:?}, not {passphrase:?}");
    }
}

#[test]
fn of_two_changes_one_upon_the_other_the_one_counts_that_the_page_says() {
    for steps in 0..STEPS {
        let (device, tab) = locked_device();
        let told = Rc::new(Told::default());
        begin(&tab, &told, OTHER, steps);
        begin(&tab, &told, THIRD, 0);
        tab.sealing.finish();
        assert_eq!(told.answers(), 2);
        assert_eq!(*told.taken.borrow(), [OTHER], "the first of the two, after {steps} steps");
        only_opens(&device, OTHER, &format!("after {steps} steps"));
        assert_eq!(rows(&tab), 1);
    }
}

#[test]
fn an_erase_while_a_lock_is_being_set_or_changed_leaves_nothing_sealed() {
    for steps in 0..STEPS {
        for is_locked in [true, false] {
            for action in [Action::Erased, Action::SavingStopped] {
                let device = Device::new();
                let tab = device.open();
                write(&tab, WORDS);
                if is_locked {
                    assert_eq!(set(&tab), Ok(()));
                }
                let told = Rc::new(Told::default());
                if is_locked {
                    begin(&tab, &told, OTHER, 0);
                } else {
                    tab.sealing.slow.set(true);
                    vault::set(&tab.keeper, OTHER.to_owned(), 5, told.answer(OTHER));
                }
                (0..steps).for_each(|_| _ = tab.sealing.step());
                let was_told = told.answers();
                tab.act(action.clone());
                tab.sealing.finish();
                let when = format!("{action:?} after {steps} steps, locked before: {is_locked}");
                assert_eq!(device.everything(), "", "{when}");
                assert!(!tab.keeper.is_guarded() && !tab.keeper.is_locked(), "{when}");
                assert_eq!(tab.progress().kept.settings.lock.value, None, "{when}");
                if was_told == 0 {
                    assert_eq!(*told.refused.borrow(), [SetFault::Overtaken], "{when}");
                }
            }
        }
    }
}

#[test]
fn locking_while_the_passphrase_changes_leaves_the_one_that_the_page_says() {
    for steps in 0..STEPS {
        let (device, tab) = locked_device();
        let told = Rc::new(Told::default());
        begin(&tab, &told, OTHER, steps);
        vault::lock(&tab.keeper);
        tab.sealing.finish();
        let when = format!("locked after {steps} steps");
        assert!(tab.keeper.is_locked() && told.answers() == 1, "{when}");
        only_opens(&device, told.opens(), &when);
        tab.sealing.slow.set(false);
        assert_eq!((unlock(&tab, told.opens()), rows(&tab)), (Ok(()), 1), "{when}");
    }
}

#[test]
fn a_lock_taken_away_while_its_passphrase_changes_stays_away() {
    for steps in 0..STEPS {
        let (device, tab) = locked_device();
        let told = Rc::new(Told::default());
        begin(&tab, &told, OTHER, steps);
        let was_told = told.answers();
        vault::remove(&tab.keeper);
        tab.sealing.finish();
        let next = reload(&device);
        assert!(!tab.keeper.is_guarded() && !next.keeper.is_locked(), "after {steps} steps");
        assert_eq!((rows(&tab), rows(&next)), (1, 1));
        if was_told == 0 {
            assert_eq!(*told.refused.borrow(), [SetFault::Overtaken], "after {steps} steps");
        }
    }
}

#[test]
fn of_two_tabs_that_change_the_passphrase_the_one_counts_that_says_so() {
    for steps in 0..STEPS {
        let (device, one) = locked_device();
        let other = reload(&device);
        assert_eq!(unlock(&other, PASSPHRASE), Ok(()));
        settle(&[&one, &other]);
        let told = Rc::new(Told::default());
        begin(&one, &told, OTHER, steps);
        begin(&other, &told, THIRD, STEPS);
        one.sealing.finish();
        let tabs = [&one, &other];
        settle(&tabs);
        tabs.iter().for_each(|tab| tab.sealing.finish());
        settle(&tabs);
        assert_eq!(told.answers(), 2);
        only_opens(&device, told.opens(), &format!("after {steps} steps"));
    }
}

#[test]
fn what_another_tab_writes_while_the_passphrase_changes_is_not_lost() {
    for steps in 0..STEPS {
        let (device, one) = locked_device();
        let other = reload(&device);
        assert_eq!(unlock(&other, PASSPHRASE), Ok(()));
        settle(&[&one, &other]);
        let told = Rc::new(Told::default());
        begin(&one, &told, OTHER, steps);
        write(&other, "written meanwhile");
        // It had the old key too long, and keeps that in memory until it is unlocked; else it is closed at once.
        let has_come_late = other.keeper.is_locked();
        if !has_come_late {
            other.misses_all();
        }
        one.sealing.finish();
        if has_come_late {
            assert_eq!(unlock(&other, told.opens()), Ok(()), "after {steps} steps");
        }
        let next = reload(&device);
        assert_eq!((unlock(&next, told.opens()), rows(&next)), (Ok(()), 2), "after {steps} steps");
    }
}

#[test]
fn minutes_chosen_while_the_passphrase_changes_count() {
    let (_, tab) = locked_device();
    let told = Rc::new(Told::default());
    begin(&tab, &told, OTHER, 1);
    tab.act(Action::SettingChanged(Setting::Lock(Some(1))));
    tab.sealing.finish();
    assert_eq!((told.opens(), tab.progress().kept.settings.lock.value), (OTHER, Some(1)));
}

#[test]
fn a_change_that_began_stays_under_way_until_it_is_answered() {
    let (_, tab) = locked_device();
    assert!(!vault::is_under_way(&tab.keeper));
    for so_far in [PASSPHRASE, "not this one at all"] {
        tab.sealing.slow.set(true);
        vault::change(&tab.keeper, so_far.to_owned(), OTHER.to_owned(), |_| {});
        tab.sealing.step();
        assert!(vault::is_under_way(&tab.keeper));
        tab.sealing.finish();
        assert!(!vault::is_under_way(&tab.keeper));
    }
}

#[test]
fn what_another_tab_writes_while_this_one_unlocks_is_there_and_writing_goes_on() {
    for hears in [true, false] {
        for steps in 0..STEPS {
            let (device, one) = locked_device();
            let tab = reload(&device);
            tab.sealing.slow.set(true);
            let opened = Rc::new(RefCell::new(None));
            let told = opened.clone();
            vault::unlock(&tab.keeper, PASSPHRASE.to_owned(), move |done| *told.borrow_mut() = Some(done));
            (0..steps).for_each(|_| _ = tab.sealing.step());
            write(&one, "written meanwhile");
            if hears {
                settle(&[&one, &tab]);
            }
            tab.sealing.finish();
            let when = format!("after {steps} steps, heard at once: {hears}");
            assert_eq!(opened.take(), Some(Ok(())), "{when}");
            settle(&[&one, &tab]);
            tab.sealing.finish();
            assert_eq!((tab.keeper.health(), rows(&tab)), (Health::Working, 2), "{when}");
            tab.log();
            tab.sealing.finish();
            let next = reload(&device);
            assert_eq!((unlock(&next, PASSPHRASE), rows(&next), next.lines()), (Ok(()), 2, 1), "{when}");
        }
    }
}

#[test]
fn a_passphrase_that_another_tab_changes_while_this_one_unlocks_opens_nothing() {
    for steps in 0..STEPS {
        let (device, one) = locked_device();
        let tab = reload(&device);
        tab.sealing.slow.set(true);
        let opened = Rc::new(RefCell::new(None));
        let told = opened.clone();
        vault::unlock(&tab.keeper, PASSPHRASE.to_owned(), move |done| *told.borrow_mut() = Some(done));
        (0..steps).for_each(|_| _ = tab.sealing.step());
        let was_open = opened.borrow().is_some();
        assert_eq!(change(&one, PASSPHRASE), Ok(()));
        tab.sealing.finish();
        settle(&[&one, &tab]);
        tab.sealing.finish();
        assert!(tab.keeper.is_locked(), "after {steps} steps");
        if !was_open {
            assert_eq!(opened.take(), Some(Err(OpenFault::Passphrase)), "after {steps} steps");
        }
        only_opens(&device, OTHER, &format!("after {steps} steps"));
    }
}
