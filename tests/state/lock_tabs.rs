//! The lock in several tabs: they agree about it, and none goes around it.

use kintsugi::keeper::sealed::OpenFault;
use kintsugi::keeper::vault::{self, SetFault};
use kintsugi::progress::saved;
use kintsugi::seal::Sign;

use super::device::{Device, settle};
use super::driver::at;
use super::lock::{
    OTHER, PASSPHRASE, WORDS, change, locked_device, nothing_plain, reload, rows, set, unlock, write,
};

#[test]
fn another_tab_follows_and_writes_nothing_plain_over_what_is_sealed() {
    let device = Device::new();
    let (one, other) = (device.open(), device.open());
    write(&one, WORDS);
    settle(&[&one, &other]);
    assert_eq!(set(&one), Ok(()));
    // It acts before it hears.
    write(&other, WORDS);
    assert!(nothing_plain(&device) && other.keeper.is_locked());
    settle(&[&one, &other]);
    assert_eq!(unlock(&other, PASSPHRASE), Ok(()));
    settle(&[&one, &other]);
    assert_eq!((rows(&one), rows(&other)), (2, 2), "what was written in between came in");
    assert!(nothing_plain(&device));
}

#[test]
fn a_tab_that_reads_an_old_copy_is_sealed_over_again_and_loses_nothing() {
    let device = Device::new();
    let (one, other) = (device.open_with_own_copy(), device.open_with_own_copy());
    write(&one, WORDS);
    settle(&[&one, &other]);
    assert_eq!(set(&one), Ok(()));
    // Browsers tell of a write late: this tab does not know of the lock yet.
    write(&other, WORDS);
    assert!(!nothing_plain(&device), "that can't be helped");
    settle(&[&one, &other]);
    assert!(nothing_plain(&device));
    assert!(other.keeper.is_locked() && rows(&other) == 0);
    assert_eq!(rows(&one), 2);
}

#[test]
fn two_open_tabs_with_slow_seals_lose_nothing() {
    let (device, one) = locked_device();
    let other = reload(&device);
    assert_eq!(unlock(&other, PASSPHRASE), Ok(()));
    one.sealing.slow.set(true);
    other.sealing.slow.set(true);
    for at in 0..200 {
        one.log();
        other.log();
        if at % 3 == 0 {
            one.sealing.step();
        }
        if at % 7 == 0 {
            other.sealing.step();
            one.hear_next();
        }
    }
    for _ in 0..10_000 {
        let heard = [&one, &other].map(|tab| tab.hear_next() | tab.sealing.step());
        if heard == [false, false] {
            break;
        }
    }
    assert_eq!((one.lines(), other.lines()), (400, 400));
    assert!(nothing_plain(&device));
    let next = reload(&device);
    assert_eq!((unlock(&next, PASSPHRASE), next.lines()), (Ok(()), 400));
}

#[test]
fn use_of_any_tab_keeps_all_open_and_one_that_locks_locks_all() {
    let (device, tab) = locked_device();
    for hour in 13..16 {
        let mut now = at("2026-03-01", hour);
        now.epoch_ms -= 1;
        device.set_clock(now);
        tab.sealing.sign(Sign::LockedElsewhere);
        assert!(tab.keeper.is_locked());
        assert_eq!(unlock(&tab, PASSPHRASE), Ok(()));
        now.epoch_ms += 4 * 60_000;
        device.set_clock(now);
        tab.sealing.sign(Sign::TouchedElsewhere);
        now.epoch_ms += 4 * 60_000;
        device.set_clock(now);
        tab.sealing.sign(Sign::Ticked);
        assert!(!tab.keeper.is_locked());
    }
    tab.sealing.told.borrow_mut().clear();
    tab.sealing.sign(Sign::Touched);
    vault::lock(&tab.keeper);
    assert_eq!(*tab.sealing.told.borrow(), [false, true], "both are told to the others");
    assert!(tab.keeper.is_locked());
}

#[test]
fn taking_the_lock_away_in_one_tab_opens_all() {
    let (device, one) = locked_device();
    let (other, shut) = (reload(&device), reload(&device));
    assert_eq!(unlock(&other, PASSPHRASE), Ok(()));
    write(&other, WORDS);
    settle(&[&one, &other, &shut]);
    vault::remove(&one.keeper);
    settle(&[&one, &other, &shut]);
    for tab in [&one, &other, &shut] {
        assert!(!tab.keeper.is_locked() && !tab.keeper.is_guarded());
        assert_eq!(rows(tab), 2);
    }
    let plain = |text: Option<String>| text.is_some_and(|text| saved::read(&text).is_ok());
    assert!(plain(device.text()) && plain(device.last_good()), "no sealed copy stays beside it");
    other.log();
    assert_eq!(reload(&device).lines(), 1);
}

#[test]
fn a_seal_under_way_while_another_tab_takes_the_lock_away_brings_it_not_back() {
    let (device, one) = locked_device();
    let other = reload(&device);
    assert_eq!(unlock(&other, PASSPHRASE), Ok(()));
    other.sealing.slow.set(true);
    other.log();
    vault::remove(&one.keeper);
    other.sealing.finish();
    settle(&[&one, &other]);
    assert!(!one.keeper.is_locked() && !other.keeper.is_guarded());
    assert_eq!((one.lines(), device.lines()), (1, 1));
}

#[test]
fn after_a_change_only_the_new_passphrase_opens_and_a_tab_with_the_old_key_locks() {
    let (device, one) = locked_device();
    let other = reload(&device);
    assert_eq!(unlock(&other, PASSPHRASE), Ok(()));
    assert_eq!(change(&one, "not this one at all"), Err(SetFault::Open(OpenFault::Passphrase)));
    assert_eq!(change(&one, PASSPHRASE), Ok(()));
    write(&other, WORDS);
    settle(&[&one, &other]);
    assert!(other.keeper.is_locked() && nothing_plain(&device));
    let next = reload(&device);
    for tab in [&other, &next] {
        assert_eq!(unlock(tab, PASSPHRASE), Err(OpenFault::Passphrase));
        assert_eq!(unlock(tab, OTHER), Ok(()));
    }
    settle(&[&one, &other, &next]);
    assert_eq!([rows(&one), rows(&other), rows(&next)], [2, 2, 2], "what was written in between is not lost");
    let copy = saved::read_sealed(&device.last_good().unwrap()).unwrap();
    assert!(
        saved::read_sealed(&device.text().unwrap()).unwrap().header.has_key_of(&copy.header),
        "no copy opens by the old one"
    );
}

#[test]
fn a_lock_taken_away_stays_so_where_a_seal_of_another_tab_has_covered_it() {
    let (device, one) = locked_device();
    let other = reload(&device);
    assert_eq!(unlock(&other, PASSPHRASE), Ok(()));
    let sealed = device.text().unwrap();
    vault::remove(&other.keeper);
    let plain = device.text();
    device.put(&sealed);
    one.keeper.hear(&kintsugi::ports::News::Stored { key: Some("kintsugi".into()), text: plain });
    assert!(!one.keeper.is_guarded());
    settle(&[&one, &other]);
    assert!(!other.keeper.is_locked() && device.text().is_some_and(|text| saved::read(&text).is_ok()));
}
