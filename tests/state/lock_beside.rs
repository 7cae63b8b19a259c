//! The lock beside what else the keeper does: backups in and out, keeping nothing, a start in two parts, a stop that counts in the store.

use kintsugi::domain::changed::Change;
use kintsugi::domain::check_in::Plan;
use kintsugi::domain::quiet_time::ContactKind;
use kintsugi::keeper::{Keeper, Way};
use kintsugi::progress::saved::{self, Fault};
use kintsugi::progress::store::{Health, KEEP_NOTHING};
use kintsugi::progress::{Action, EntryId, Kept, Register, Saving, Setting};

use super::device::{Device, settle};
use super::driver::Driver;
use super::lock::{PASSPHRASE, WORDS, locked_device, nothing_plain, reload, rows, set, unlock, write};

/// The state of a visitor elsewhere, with thirty lines of log.
fn elsewhere() -> Kept {
    let mut driver = Driver::on("2026-02-01");
    driver.check_in(&[]);
    (0..30).for_each(|_| _ = driver.log(ContactKind::Checked));
    driver.kept().clone()
}

/// The same from a device with a lock, by the hands of somebody who left that in the file.
fn with_a_lock() -> Kept {
    let mut kept = elsewhere();
    let late = EntryId::next(EntryId::NEVER, 1_990_000_000_000, 1);
    kept.settings.lock = Register::new(Some(60), late);
    kept
}

#[test]
fn a_backup_that_comes_in_either_way_and_goes_again_says_nothing_about_the_lock() {
    for way in [Way::Merge, Way::Replace] {
        let (device, tab) = locked_device();
        let undo = tab.keeper.take(&with_a_lock(), way).unwrap();
        tab.sealing.finish();
        assert_eq!(tab.progress().kept.settings.lock.value, Some(5), "{way:?}");
        assert_eq!(tab.progress().kept.contacts.len(), 30);
        assert!(tab.keeper.is_guarded() && nothing_plain(&device), "{way:?}");
        tab.act(Action::SettingChanged(Setting::Lock(Some(15))));
        tab.keeper.undo(&undo).unwrap();
        tab.sealing.finish();
        assert_eq!(tab.progress().kept.settings.lock.value, Some(15), "{way:?}");
        assert_eq!((tab.progress().kept.contacts.len(), rows(&tab)), (0, 1));
        assert!(tab.keeper.is_guarded() && nothing_plain(&device), "{way:?}");
        let next = reload(&device);
        assert_eq!(unlock(&next, PASSPHRASE), Ok(()));
        assert_eq!(next.progress().kept.settings.lock.value, Some(15));

        let open = Device::new().open();
        open.keeper.take(&with_a_lock(), way).unwrap();
        assert_eq!(open.progress().kept.settings.lock.value, None, "{way:?}");
    }
}

#[test]
fn undoing_a_backup_takes_its_settings_back_though_a_lock_was_set_since() {
    let device = Device::new();
    let tab = device.open();
    write(&tab, WORDS);
    let mut backup = elsewhere();
    let late = EntryId::next(EntryId::NEVER, 1_990_000_000_000, 1);
    backup.settings.day_start = Register::new(6, late);
    let undo = tab.keeper.take(&backup, Way::Replace).unwrap();
    assert_eq!(set(&tab), Ok(()));
    tab.keeper.undo(&undo).unwrap();
    tab.sealing.finish();
    let settings = tab.progress().kept.settings.clone();
    assert_eq!((settings.day_start.value, settings.lock.value), (4, Some(5)));
    assert!(nothing_plain(&device));
}

#[test]
fn a_preview_and_a_read_backup_leave_the_lock_out() {
    let (_, tab) = locked_device();
    let own = Keeper::read_backup(&tab.keeper.export()).unwrap();
    for way in [Way::Merge, Way::Replace] {
        assert_eq!(tab.keeper.preview(&own, way), [], "{way:?}");
    }
    let other = Keeper::read_backup(&saved::write(&with_a_lock(), 1)).unwrap();
    assert!(!other.settings.lock.was_set());
}

#[test]
fn a_backup_that_does_not_fit_once_it_is_sealed_says_so_and_leaves_all_as_it_was() {
    for way in [Way::Merge, Way::Replace] {
        let (device, tab) = locked_device();
        let (before, stored) = (tab.progress(), device.everything());
        for spare in [500, 2_000] {
            device.memory.room.set(Some(stored.len() + spare));
            assert_eq!(tab.keeper.take(&elsewhere(), way).map(drop), Err(Fault::NoRoom), "{way:?}");
            tab.sealing.finish();
            assert_eq!((tab.progress(), device.everything()), (before.clone(), stored.clone()), "{way:?}");
            assert_eq!(tab.keeper.health(), Health::Working);
        }
        device.memory.room.set(None);
        assert!(tab.keeper.take(&elsewhere(), way).is_ok());
        tab.sealing.finish();
        assert_eq!(tab.progress().kept.contacts.len(), 30);
        assert!(nothing_plain(&device) && tab.keeper.health() == Health::Working);
    }
}

#[test]
fn what_is_said_to_fit_does_fit() {
    for way in [Way::Merge, Way::Replace] {
        for room in (3_000..30_000).step_by(500) {
            let (device, tab) = locked_device();
            device.memory.room.set(Some(room));
            let fits = tab.keeper.take(&elsewhere(), way).is_ok();
            tab.sealing.finish();
            let is_there = {
                device.memory.room.set(None);
                let next = reload(&device);
                assert_eq!(unlock(&next, PASSPHRASE), Ok(()));
                next.progress().kept.contacts.len() == 30
            };
            assert_eq!(fits, is_there, "{way:?} in {room}");
        }
    }
}

#[test]
fn no_backup_comes_into_a_locked_guide() {
    let (device, _) = locked_device();
    let (tab, before) = (reload(&device), device.everything());
    assert_eq!(tab.keeper.take(&elsewhere(), Way::Merge).map(drop), Err(Fault::Sealed));
    assert_eq!(device.everything(), before);
}

#[test]
fn keeping_nothing_in_one_tab_ends_the_lock_in_all_open_or_locked() {
    let (device, one) = locked_device();
    let (open, locked) = (reload(&device), reload(&device));
    assert_eq!(unlock(&open, PASSPHRASE), Ok(()));
    settle(&[&one, &open, &locked]);
    one.act(Action::SavingStopped);
    settle(&[&one, &open, &locked]);
    for tab in [&one, &open, &locked] {
        tab.sealing.finish();
        assert!(!tab.keeper.is_guarded() && !tab.keeper.is_locked());
        assert_eq!(tab.keeper.health(), Health::Working);
        assert_eq!(tab.progress().saving, Saving::Off);
        assert_eq!(tab.progress().kept.settings.lock.value, None);
        tab.log();
    }
    assert_eq!(device.everything(), "");
    assert_eq!(rows(&open), 1, "what an open tab shows stays");
    open.act(Action::SavingAllowed);
    assert!(device.text().is_some_and(|text| saved::read(&text).is_ok()), "plain, without a lock");
}

#[test]
fn a_seal_under_way_does_not_come_after_keeping_nothing() {
    let (device, one) = locked_device();
    let other = reload(&device);
    assert_eq!(unlock(&other, PASSPHRASE), Ok(()));
    settle(&[&one, &other]);
    other.sealing.slow.set(true);
    write(&other, WORDS);
    one.act(Action::SavingStopped);
    settle(&[&one, &other]);
    other.sealing.finish();
    settle(&[&one, &other]);
    assert_eq!(device.everything(), "");
}

#[test]
fn a_browser_killed_while_keeping_nothing_locks_nobody_out() {
    let (device, _) = locked_device();
    device.put(KEEP_NOTHING);
    let tab = reload(&device);
    assert!(!tab.keeper.is_locked() && tab.progress().kept.is_untouched());
}

#[test]
fn the_first_part_sees_only_that_something_is_there_and_the_late_part_that_it_is_locked() {
    let (device, _) = locked_device();
    let before = device.everything();
    let tab = device.begin();
    assert_eq!(tab.keeper.health(), Health::Unopened);
    tab.act(Action::SettingChanged(Setting::Language("es".to_owned())));
    assert!(tab.keeper.is_waiting());
    tab.keeper.complete();
    assert!(tab.keeper.is_locked());
    assert_eq!(device.everything(), before);
    assert_eq!(unlock(&tab, PASSPHRASE), Ok(()));
    assert_eq!(tab.progress().kept.settings.language.value.as_deref(), Some("es"));
    assert!(rows(&tab) == 1 && nothing_plain(&device));
}

#[test]
fn a_first_check_in_that_meets_a_lock_of_another_tab_writes_nothing_plain_and_is_there_after_unlocking() {
    let device = Device::new();
    let first = device.begin();
    first.act(Action::CheckInOpened(None));
    first.answer("age", "adult");
    let other = device.open();
    write(&other, WORDS);
    assert_eq!(set(&other), Ok(()));
    first.log();
    first.keeper.complete();
    assert!(first.keeper.is_locked() && nothing_plain(&device));
    settle(&[&first, &other]);
    assert_eq!(unlock(&first, PASSPHRASE), Ok(()));
    assert_eq!((rows(&first), first.lines()), (1, 1));
    assert!(nothing_plain(&device));
}

#[test]
fn a_stop_in_an_unlocked_tab_that_saves_nothing_is_sealed_too() {
    let device = Device::new();
    let (one, other) = (device.open(), device.open());
    other.act(Action::SavingStopped);
    settle(&[&one, &other]);
    one.act(Action::SavingAllowed);
    one.check_in(&[]);
    assert_eq!(set(&one), Ok(()));
    settle(&[&one, &other]);
    assert_eq!(unlock(&other, PASSPHRASE), Ok(()));
    assert_eq!((&other.progress().saving, other.progress().kept.plan.value), (&Saving::Off, Some(Plan::A)));
    other.act(Action::ChangeReported(Change::No));
    other.sealing.finish();
    assert!(nothing_plain(&device));
    let next = reload(&device);
    assert_eq!(unlock(&next, PASSPHRASE), Ok(()));
    assert_eq!(next.progress().kept.plan.value, Some(Plan::C));
}
