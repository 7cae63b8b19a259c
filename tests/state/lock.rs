//! The lock of a shared device: nothing plain rests there, nothing is lost, and no tab goes around it.

use std::cell::RefCell;
use std::rc::Rc;

use kintsugi::domain::sheets::Sheet;
use kintsugi::keeper::sealed::{OpenFault, open_backup, seal_backup};
use kintsugi::keeper::vault::{self, SetFault};
use kintsugi::ports::{News, StorageFault};
use kintsugi::progress::saved::{self, Fault};
use kintsugi::progress::store::{Health, is_sealed};
use kintsugi::progress::{Action, EntryId, Kept, Saving, Setting};
use kintsugi::seal::Sign;

use super::device::{Device, Tab, settle};
use super::driver::at;

pub const PASSPHRASE: &str = "four plain words here";
pub const OTHER: &str = "four other words here";
pub const WORDS: &str = "what nobody else may read";

/// Something done in a tab.
type Doing = fn(&Tab);

/// What a call hands on, once everything has come to its end.
fn answer<T: 'static>(tab: &Tab, call: impl FnOnce(Box<dyn FnOnce(T)>)) -> T {
    let answer = Rc::new(RefCell::new(None));
    let told = answer.clone();
    call(Box::new(move |value| *told.borrow_mut() = Some(value)));
    tab.sealing.finish();
    answer.take().expect("an answer")
}

pub fn set(tab: &Tab) -> Result<(), SetFault> {
    answer(tab, |done| vault::set(&tab.keeper, PASSPHRASE.to_owned(), 5, done))
}

pub fn unlock(tab: &Tab, passphrase: &str) -> Result<(), OpenFault> {
    answer(tab, |done| vault::unlock(&tab.keeper, passphrase.to_owned(), done))
}

pub fn change(tab: &Tab, so_far: &str) -> Result<(), SetFault> {
    answer(tab, |done| vault::change(&tab.keeper, so_far.to_owned(), OTHER.to_owned(), done))
}

/// A row of reasons in these words.
fn reason(words: &str) -> Vec<String> {
    [words, "", "together"].map(str::to_owned).to_vec()
}

pub fn write(tab: &Tab, words: &str) -> EntryId {
    tab.act(Action::SheetWritten { sheet: Sheet::Reasons, row: None, values: reason(words) })
}

pub fn rows(tab: &Tab) -> usize {
    tab.progress().kept.sheets.len()
}

/// Both keys are sealed, or there is none.
pub fn nothing_plain(device: &Device) -> bool {
    let texts = [device.text(), device.last_good()];
    texts.iter().flatten().all(|text| is_sealed(text)) && !device.everything().contains(WORDS)
}

/// A device with some words on it, and the lock set.
pub fn locked_device() -> (Rc<Device>, Tab) {
    let device = Device::new();
    let tab = device.open();
    write(&tab, WORDS);
    let again = device.open();
    assert!(device.last_good().is_some_and(|text| text.contains(WORDS)), "there was a plain copy");
    drop(tab);
    assert_eq!(set(&again), Ok(()));
    (device, again)
}

pub fn reload(device: &Rc<Device>) -> Tab {
    device.open()
}

#[test]
fn from_the_moment_it_is_set_nothing_plain_rests_on_the_device() {
    let (device, tab) = locked_device();
    assert!(nothing_plain(&device) && device.last_good().is_some(), "the last good copy too");
    write(&tab, WORDS);
    tab.log();
    assert!(nothing_plain(&device));
    assert_eq!(rows(&tab), 2, "here it is open");
    let next = reload(&device);
    assert!(next.keeper.is_locked() && next.progress().kept.is_untouched());
    assert!(nothing_plain(&device));
    assert_eq!(unlock(&next, PASSPHRASE), Ok(()));
    assert_eq!((rows(&next), next.lines()), (2, 1));
    assert_eq!(next.keeper.health(), Health::Working);
    assert!(nothing_plain(&device));
}

#[test]
fn a_wrong_passphrase_opens_nothing_changes_nothing_and_may_be_tried_again() {
    let (device, _) = locked_device();
    let before = device.everything();
    let tab = reload(&device);
    for wrong in ["", "four plain words her", "four plain words here ", "Four plain words here"] {
        assert_eq!(unlock(&tab, wrong), Err(OpenFault::Passphrase), "{wrong:?}");
        assert!(tab.keeper.is_locked() && tab.progress().kept.is_untouched());
    }
    assert_eq!(device.everything(), before);
    assert_eq!(unlock(&tab, PASSPHRASE), Ok(()));
}

#[test]
fn a_page_that_cannot_seal_sets_no_lock_and_says_so() {
    let device = Device::new();
    let tab = device.open();
    write(&tab, WORDS);
    tab.sealing.missing.set(true);
    assert_eq!(set(&tab), Err(SetFault::Open(OpenFault::Unavailable)));
    assert!(!tab.keeper.is_guarded() && device.text().is_some_and(|text| text.contains(WORDS)));
}

#[test]
fn damage_is_told_and_the_last_good_copy_opens_in_its_place() {
    let (device, _) = locked_device();
    device.put("{ damaged");
    let tab = reload(&device);
    assert!(tab.keeper.is_locked());
    assert_eq!(unlock(&tab, PASSPHRASE), Ok(()));
    assert_eq!(rows(&tab), 1);
    assert!(matches!(tab.keeper.health(), Health::Unreadable { .. }));
    write(&tab, WORDS);
    assert_eq!(device.text().as_deref(), Some("{ damaged"), "left alone until a yes");
    tab.keeper.write_over_unreadable();
    assert!(nothing_plain(&device));
    let next = reload(&device);
    assert_eq!((unlock(&next, PASSPHRASE), rows(&next)), (Ok(()), 2));
}

#[test]
fn what_a_newer_version_sealed_is_left_alone() {
    let (device, tab) = locked_device();
    let newer = device.text().unwrap().replacen(&format!("\"schema\":{}", saved::SCHEMA), "\"schema\":9", 1);
    device.put(&newer);
    let next = reload(&device);
    assert!(matches!(next.keeper.health(), Health::Newer { .. }));
    write(&next, WORDS);
    write(&tab, WORDS);
    assert_eq!(device.text(), Some(newer), "neither a new tab nor one with the key writes over it");
}

#[test]
fn what_is_written_while_a_seal_is_under_way_is_sealed_after_it() {
    let (device, tab) = locked_device();
    tab.sealing.slow.set(true);
    tab.log();
    let before = device.text();
    for _ in 0..20 {
        tab.log();
    }
    assert_eq!(device.text(), before, "one at a time");
    tab.sealing.finish();
    let next = reload(&device);
    assert_eq!((unlock(&next, PASSPHRASE), next.lines()), (Ok(()), 21));
}

#[test]
fn it_locks_after_its_minutes_by_the_clock_and_saves_what_is_typed_first() {
    let (device, tab) = locked_device();
    let keeper = Rc::downgrade(&tab.keeper);
    let typed = move || {
        if let Some(keeper) = keeper.upgrade().filter(|keeper| !keeper.is_locked()) {
            let values = reason("typed, not saved yet");
            keeper.act(Action::SheetWritten { sheet: Sheet::Reasons, row: None, values });
        }
    };
    *tab.sealing.fields.borrow_mut() = Some(Rc::new(typed));
    tab.sealing.slow.set(true);
    let mut now = at("2026-03-01", 12);
    now.epoch_ms += 5 * 60_000 - 1;
    device.set_clock(now);
    tab.sealing.sign(Sign::Ticked);
    assert!(!tab.keeper.is_locked());
    // The device slept for hours; the first thing that happens is a key.
    device.set_clock(at("2026-03-01", 20));
    tab.sealing.sign(Sign::Touched);
    tab.sealing.finish();
    assert!(tab.keeper.is_locked() && tab.progress().kept.is_untouched());
    assert!(!tab.sealing.is_watched());
    tab.sealing.slow.set(false);
    assert_eq!((unlock(&tab, PASSPHRASE), rows(&tab)), (Ok(()), 2));
}

#[test]
fn leaving_locks() {
    let (device, tab) = locked_device();
    tab.log();
    tab.keeper.hear(&News::Left);
    assert!(tab.keeper.is_locked() && nothing_plain(&device));
    assert_eq!((unlock(&tab, PASSPHRASE), tab.lines()), (Ok(()), 1));
}

#[test]
fn a_store_without_room_for_the_seal_stays_as_it_was() {
    let device = Device::new();
    let tab = device.open();
    write(&tab, WORDS);
    device.memory.fault.set(Some(StorageFault::Full));
    assert_eq!(set(&tab), Err(SetFault::NoRoom));
    device.memory.fault.set(None);
    assert!(!tab.keeper.is_guarded() && tab.progress().kept.settings.lock.value.is_none());
    write(&tab, "after it");
    assert!(reload(&device).progress().kept.sheets.len() == 2);
}

#[test]
fn a_change_without_room_leaves_the_old_passphrase_in_place() {
    let (device, tab) = locked_device();
    device.memory.fault.set(Some(StorageFault::Full));
    assert_eq!(change(&tab, PASSPHRASE), Err(SetFault::NoRoom));
    device.memory.fault.set(None);
    write(&tab, WORDS);
    assert!(tab.keeper.is_guarded() && tab.sealing.is_watched() && nothing_plain(&device));
    let next = reload(&device);
    assert_eq!((unlock(&next, PASSPHRASE), rows(&next)), (Ok(()), 2));
}

#[test]
fn what_a_full_store_did_not_take_is_there_again_after_unlocking() {
    let (device, tab) = locked_device();
    device.memory.fault.set(Some(StorageFault::Full));
    tab.log();
    assert_eq!(tab.keeper.health(), Health::Full);
    vault::lock(&tab.keeper);
    assert!(tab.keeper.is_locked() && tab.lines() == 0);
    device.memory.fault.set(None);
    assert_eq!((unlock(&tab, PASSPHRASE), tab.lines()), (Ok(()), 1));
    let next = reload(&device);
    assert_eq!((unlock(&next, PASSPHRASE), next.lines()), (Ok(()), 1));
}

/// However many changes reach the store before the browser is killed, what is there opens, by one passphrase or plain.
#[test]
fn a_browser_killed_between_two_writes_leaves_the_old_state_or_the_new() {
    let steps: [(&str, Doing); 3] = [
        ("set", |tab| {
            let _ = set(tab);
        }),
        ("change", |tab| {
            let _ = change(tab, PASSPHRASE);
        }),
        ("remove", |tab| vault::remove(&tab.keeper)),
    ];
    for (name, step) in steps {
        for lives in 0..8 {
            let device = Device::new();
            let tab = device.open();
            write(&tab, WORDS);
            let tab = device.open();
            if name != "set" {
                assert_eq!(set(&tab), Ok(()));
            }
            device.lives.set(Some(lives));
            step(&tab);
            device.lives.set(None);
            let next = reload(&device);
            let opens =
                !next.keeper.is_locked() || unlock(&next, PASSPHRASE).is_ok() || unlock(&next, OTHER).is_ok();
            assert!(opens && rows(&next) == 1, "{name}, killed after {lives}");
            assert_eq!(next.keeper.health(), Health::Working, "{name}, killed after {lives}");
            if next.keeper.is_guarded() {
                assert!(nothing_plain(&device), "{name}, killed after {lives}");
            }
        }
    }
}

#[test]
fn a_plain_copy_that_was_left_beside_a_sealed_state_goes_at_the_next_start() {
    let (device, _) = locked_device();
    use kintsugi::ports::Storage;
    device.memory.write("kintsugi.last-good", &saved::write(&super::saved::rich(), 1)).unwrap();
    reload(&device);
    assert!(nothing_plain(&device) && device.last_good().is_none());
}

#[test]
fn erasing_takes_the_lock_along_locked_or_open() {
    for is_open in [true, false] {
        let (device, tab) = locked_device();
        let tab = if is_open { tab } else { reload(&device) };
        let other = reload(&device);
        tab.act(Action::Erased);
        assert_eq!((device.text(), device.last_good()), (None, None));
        assert!(!tab.keeper.is_locked() && !tab.keeper.is_guarded());
        settle(&[&tab, &other]);
        assert!(!other.keeper.is_locked());
        tab.log();
        assert_eq!(device.lines(), 1, "it begins anew, and plain");
    }
}

#[test]
fn keeping_nothing_ends_the_lock_as_well() {
    let (device, tab) = locked_device();
    tab.act(Action::SavingStopped);
    assert_eq!((device.text(), tab.keeper.is_guarded()), (None, false));
    assert_eq!(rows(&tab), 1, "the guide goes on");
    tab.act(Action::SavingAllowed);
    assert!(!is_sealed(&device.text().unwrap()), "the visitor would have to set it anew");
}

#[test]
fn a_pause_of_saving_outlives_the_lock_and_can_be_locked_itself() {
    let device = Device::new();
    let tab = device.open();
    tab.check_in(&[]);
    let tab = device.open();
    tab.check_in(&[("q2", "followed")]);
    assert!(matches!(tab.progress().saving, Saving::Paused { .. }));
    assert_eq!(set(&tab), Ok(()));
    assert!(nothing_plain(&device));
    vault::lock(&tab.keeper);
    assert_eq!(unlock(&tab, PASSPHRASE), Ok(()));
    assert!(matches!(tab.progress().saving, Saving::Paused { .. }), "unlocking is no yes to saving");
}

#[test]
fn urge_help_in_a_locked_guide_counts_afterwards() {
    let (device, _) = locked_device();
    let tab = reload(&device);
    tab.act(Action::WaveStarted);
    write(&tab, "what helped");
    assert!(nothing_plain(&device));
    assert_eq!(unlock(&tab, PASSPHRASE), Ok(()));
    assert_eq!(rows(&tab), 2);
    assert!(tab.progress().wave.is_some());
}

#[test]
fn a_backup_of_an_open_guide_knows_no_lock_and_one_of_a_locked_guide_is_sealed() {
    let (device, tab) = locked_device();
    let plain = tab.keeper.export();
    let saved = saved::read(&plain).unwrap();
    assert!(!saved.kept.settings.lock.was_set() && saved.kept.sheets.len() == 1);
    let locked = reload(&device);
    let sealed = locked.keeper.export();
    assert_eq!(saved::read(&sealed), Err(Fault::Sealed));
    let opened = answer(&tab, |done| open_backup(tab.sealing.clone(), sealed, PASSPHRASE.to_owned(), done));
    assert_eq!(saved::read(&opened.unwrap()).unwrap().kept.sheets.len(), 1);
    assert_eq!(locked.keeper.import(&plain), Err(Fault::Sealed), "nothing comes in past the lock");
}

#[test]
fn a_copy_that_is_made_when_asked_for_is_of_what_is_there_by_then() {
    let (device, tab) = locked_device();
    let copy = tab.keeper.copy_when_asked();
    write(&tab, "written since");
    assert_eq!(saved::read(&copy().unwrap()).unwrap().kept.sheets.len(), 2);
    let locked = reload(&device);
    assert_eq!(saved::read(&locked.keeper.copy_when_asked()().unwrap()), Err(Fault::Sealed));
}

#[test]
fn a_copy_that_is_asked_for_after_an_erase_or_a_lock_is_none() {
    let ends: [(&str, Doing); 4] = [
        ("erased", |tab| _ = tab.act(Action::Erased)),
        ("given up", |tab| _ = tab.act(Action::SavingStopped)),
        ("locked", |tab| {
            vault::lock(&tab.keeper);
            tab.sealing.finish();
        }),
        ("unlocked again", |tab| {
            vault::lock(&tab.keeper);
            tab.sealing.finish();
            assert_eq!(unlock(tab, PASSPHRASE), Ok(()));
        }),
    ];
    for (name, end) in ends {
        let (_, tab) = locked_device();
        let copy = tab.keeper.copy_when_asked();
        end(&tab);
        assert_eq!(copy(), None, "{name}");
    }
    for end in [Action::Erased, Action::SavingStopped] {
        let (device, tab) = locked_device();
        let other = reload(&device);
        assert_eq!(unlock(&other, PASSPHRASE), Ok(()));
        let copy = tab.keeper.copy_when_asked();
        other.act(end);
        assert_eq!(copy(), None, "in another tab, before this one heard of it");
    }
}

#[test]
fn a_backup_neither_sets_nor_takes_away_a_lock() {
    let (device, tab) = locked_device();
    let mut other = super::saved::rich();
    tab.keeper.import(&saved::write(&other, 1)).unwrap();
    assert!(tab.keeper.is_guarded() && nothing_plain(&device));
    assert_eq!(tab.progress().kept.settings.lock.value, Some(5));
    other.settings.lock.value = Some(1);
    let fresh = Device::new();
    let tab = fresh.open();
    tab.keeper.import(&saved::write(&other, 1)).unwrap();
    assert_eq!(tab.progress().kept.settings.lock.value, None);
    assert_eq!(saved::read(&fresh.text().unwrap()).unwrap().kept.settings.lock.value, None);
}

#[test]
fn a_sealed_backup_opens_with_its_passphrase_alone() {
    let device = Device::new();
    let tab = device.open();
    write(&tab, WORDS);
    let sealed = answer(&tab, |done| seal_backup(&tab.keeper, PASSPHRASE.to_owned(), done)).unwrap();
    assert!(is_sealed(&sealed) && !sealed.contains(WORDS));
    let open = |passphrase: &str| {
        answer(&tab, |done| open_backup(tab.sealing.clone(), sealed.clone(), passphrase.to_owned(), done))
    };
    assert_eq!(open(PASSPHRASE), Ok(tab.keeper.export()));
    assert_eq!(open(OTHER), Err(OpenFault::Passphrase));
    tab.sealing.missing.set(true);
    assert_eq!(open(PASSPHRASE), Err(OpenFault::Unavailable));
}

#[test]
fn every_profile_has_a_lock_of_its_own() {
    let (device, _) = locked_device();
    let tab = device.open_profile("phone");
    assert!(!tab.keeper.is_locked());
    write(&tab, "another person");
    assert!(nothing_plain(&device));
    assert_eq!(device.open_profile("phone").progress().kept.sheets.len(), 1);
}

#[test]
fn other_minutes_are_sealed_like_everything_and_count_at_once() {
    let (device, tab) = locked_device();
    tab.act(Action::SettingChanged(Setting::Lock(Some(1))));
    let mut now = at("2026-03-01", 12);
    now.epoch_ms += 60_000;
    device.set_clock(now);
    tab.sealing.sign(Sign::Ticked);
    assert!(tab.keeper.is_locked());
    assert_eq!(unlock(&tab, PASSPHRASE), Ok(()));
    assert_eq!(tab.progress().kept.settings.lock.value, Some(1));
}

#[test]
fn an_untouched_guide_can_be_locked_too() {
    let device = Device::new();
    let tab = device.open();
    assert_eq!(set(&tab), Ok(()));
    assert!(device.text().is_some_and(|text| is_sealed(&text)));
    assert!(!Kept::default().settings.lock.was_set());
}
