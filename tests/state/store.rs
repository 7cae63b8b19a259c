//! The device's store in every condition: never a panic, never a word destroyed that was not ours to destroy.

use kintsugi::domain::check_in::Plan;
use kintsugi::domain::theme::Theme;
use kintsugi::ports::{Storage, StorageFault};
use kintsugi::progress::saved::{self, Fault};
use kintsugi::progress::store::{Health, Keys};
use kintsugi::progress::{Action, Setting};

use super::device::Device;
use super::driver::date;

/// A device on which plan `a` and a round stand, and were read once since.
fn used() -> std::rc::Rc<Device> {
    let device = Device::new();
    let tab = device.open();
    tab.check_in(&[]);
    tab.act(Action::QuietTimeStarted { started: date("2026-03-01"), days: Some(40) });
    drop(device.open());
    device
}

#[test]
fn with_nothing_stored_the_guide_starts_empty_and_writes_nothing_before_the_start() {
    let device = Device::new();
    let tab = device.open();
    tab.act(Action::DaySeen);
    tab.act(Action::DateConfirmed);
    tab.act(Action::CheckInOpened(None));
    tab.act(Action::CheckInLeft);
    tab.act(Action::SavingAllowed);
    let phase = kintsugi::domain::phases::Phase::new(1).unwrap();
    tab.act(Action::TaskTicked(phase, 1, true));
    tab.act(Action::GateConfirmed(phase, false));
    tab.act(Action::HealTaskTicked(kintsugi::domain::heal::Week::new(1).unwrap(), 1, false));
    tab.act(Action::ChangeReported(kintsugi::domain::changed::Change::Scared));
    assert!(tab.progress().is_new() && tab.keeper.health() == Health::Working);
    assert_eq!((device.text(), device.last_good()), (None, None));
}

#[test]
fn a_setting_is_kept_and_is_no_start() {
    let device = Device::new();
    let tab = device.open();
    tab.act(Action::SettingChanged(Setting::Theme(Theme::Dark)));
    assert!(tab.progress().is_new());
    assert_eq!(device.open().progress().kept.settings.theme.value, Theme::Dark);
    tab.act(Action::SettingChanged(Setting::Theme(Theme::Auto)));
    assert_eq!(device.text(), None, "back to what it was: nothing to keep");
}

#[test]
fn two_keys_are_used_and_no_other() {
    let device = used();
    let keys = Keys::of(None);
    assert_eq!((keys.main.as_str(), keys.last_good.as_str()), ("kintsugi", "kintsugi.last-good"));
    assert!(device.text().is_some() && device.last_good().is_some());
}

#[test]
fn a_profile_has_keys_of_its_own_and_only_a_plain_name_is_one() {
    let keys = Keys::of(Some("my-2"));
    assert_eq!((keys.main.as_str(), keys.last_good.as_str()), ("kintsugi:my-2", "kintsugi:my-2.last-good"));
    for name in ["", "My", "a b", "a.last-good", "é", "a:b", &"a".repeat(33)] {
        assert_eq!(Keys::of(Some(name)), Keys::of(None), "{name}");
    }
    let device = used();
    let before = device.everything();
    let tab = device.open_profile("my-2");
    assert!(tab.progress().is_new());
    tab.log();
    tab.act(Action::Erased);
    assert_eq!(device.everything(), before, "one profile leaves the other alone");
}

#[test]
fn a_blocked_store_leaves_the_visit_in_memory_and_itself_as_it_was() {
    let device = used();
    let before = device.everything();
    device.memory.fault.set(Some(StorageFault::Blocked));
    let tab = device.open();
    assert_eq!(tab.keeper.health(), Health::Blocked);
    tab.check_in(&[("q6", "final")]);
    tab.act(Action::SavingStopped);
    tab.act(Action::SavingAllowed);
    assert_eq!(tab.progress().kept.plan.value, Some(Plan::C));
    device.memory.fault.set(None);
    tab.log();
    assert_eq!(device.everything(), before);
}

#[test]
fn erasing_a_blocked_store_says_that_it_is_blocked() {
    let device = used();
    let tab = device.open();
    device.memory.fault.set(Some(StorageFault::Blocked));
    tab.act(Action::Erased);
    assert_eq!(tab.keeper.health(), Health::Blocked);
    assert!(tab.progress().is_new());
}

#[test]
fn a_store_that_becomes_blocked_during_the_visit_is_noticed() {
    let device = used();
    let tab = device.open();
    device.memory.fault.set(Some(StorageFault::Blocked));
    tab.log();
    assert_eq!((tab.keeper.health(), tab.lines()), (Health::Blocked, 1));
}

#[test]
fn a_full_store_keeps_what_fitted_last_and_takes_all_once_there_is_room() {
    let device = used();
    let tab = device.open();
    let before = device.text();
    device.memory.fault.set(Some(StorageFault::Full));
    tab.log();
    tab.log();
    assert_eq!((tab.keeper.health(), device.text(), tab.lines()), (Health::Full, before, 2));
    device.memory.fault.set(None);
    tab.log();
    assert_eq!((tab.keeper.health(), device.lines()), (Health::Working, 3));
}

#[test]
fn a_full_store_opens_and_can_be_erased() {
    let device = used();
    device.memory.fault.set(Some(StorageFault::Full));
    let tab = device.open();
    assert_eq!(tab.progress().kept.plan.value, Some(Plan::A));
    tab.act(Action::Erased);
    assert_eq!((device.everything(), tab.keeper.health()), (String::new(), Health::Working));
}

#[test]
fn what_cannot_be_read_is_left_alone_and_the_last_good_copy_stands_in() {
    let device = used();
    let good = saved::read(&device.text().unwrap()).unwrap().kept;
    let whole = device.text().unwrap();
    let half = &whole[..whole.len() / 2];
    let damaged = whole.replacen("[40,30]", "[41,30]", 1);
    for (text, fault) in [("garbage", Fault::NotOurs), (half, Fault::NotOurs), (&damaged, Fault::Damaged)] {
        device.put(text);
        let before = device.everything();
        let tab = device.open();
        assert_eq!(tab.keeper.health(), Health::Unreadable { text: text.into(), fault });
        assert_eq!(tab.progress().kept.plan, good.plan);
        assert_eq!(tab.progress().kept.rounds, good.rounds);
        tab.log();
        tab.act(Action::DaySeen);
        tab.act(Action::SavingStopped);
        assert_eq!(device.everything(), before, "nothing is written over it unasked");
    }
}

#[test]
fn only_after_the_yes_is_what_cannot_be_read_written_over() {
    let device = used();
    device.put("garbage");
    let tab = device.open();
    tab.log();
    tab.keeper.write_over_unreadable();
    assert_eq!((tab.keeper.health(), device.lines()), (Health::Working, 1));
    assert_eq!(device.open().progress().kept.plan.value, Some(Plan::A));
    let text = device.text();
    tab.keeper.write_over_unreadable();
    assert_eq!(device.text(), text, "a second yes has nothing left to do");
}

#[test]
fn erasing_removes_also_what_cannot_be_read() {
    let device = used();
    device.put("garbage");
    let tab = device.open();
    tab.act(Action::Erased);
    assert_eq!((device.everything(), tab.keeper.health()), (String::new(), Health::Working));
    tab.log();
    assert_eq!(device.lines(), 1);
}

#[test]
fn two_damaged_copies_leave_an_empty_guide_and_both_texts() {
    let device = used();
    device.put("garbage");
    device.memory.write("kintsugi.last-good", "rubbish").unwrap();
    let tab = device.open();
    assert!(tab.progress().is_new());
    assert_eq!(device.everything(), "garbagerubbish");
}

#[test]
fn what_a_newer_version_wrote_is_left_alone() {
    let device = used();
    let newer = device.text().unwrap().replacen(&format!("\"schema\":{}", saved::SCHEMA), "\"schema\":99", 1);
    device.put(&newer);
    let before = device.everything();
    let tab = device.open();
    assert_eq!(tab.keeper.health(), Health::Newer { text: newer });
    tab.check_in(&[]);
    tab.log();
    tab.keeper.write_over_unreadable();
    assert_eq!(device.everything(), before);
}

#[test]
fn a_backup_comes_back_as_it_was_and_a_bad_one_changes_nothing() {
    let device = used();
    let backup = device.open().keeper.export();
    let other = Device::new();
    let tab = other.open();
    tab.log();
    let before = other.text();
    assert_eq!(tab.keeper.import("garbage"), Err(Fault::NotOurs));
    assert_eq!(tab.keeper.import(&backup.replacen("[40,30]", "[40,31]", 1)), Err(Fault::Damaged));
    assert_eq!(other.text(), before);
    assert_eq!(tab.keeper.import(&backup), Ok(()));
    assert_eq!((tab.progress().kept.plan.value, tab.lines(), other.lines()), (Some(Plan::A), 0, 0));
}

#[test]
fn a_backup_replaces_everything_in_every_tab() {
    let device = Device::new();
    let (one, other) = (device.open(), device.open());
    one.log();
    let backup = one.keeper.export();
    other.log();
    other.log();
    super::device::settle(&[&one, &other]);
    assert_eq!(one.keeper.import(&backup), Ok(()));
    super::device::settle(&[&one, &other]);
    assert_eq!((one.lines(), other.lines(), device.lines()), (1, 1, 1));
}

#[test]
fn the_revision_grows_with_every_write_and_survives_the_greatest_one() {
    let device = used();
    let revision = || saved::read(&device.text().unwrap()).unwrap().revision;
    let tab = device.open();
    let before = revision();
    tab.log();
    assert!(revision() > before);
    let text = saved::write(&tab.progress().kept, u64::MAX);
    device.put(&text);
    tab.log();
    assert_eq!((revision(), device.lines()), (u64::MAX, 2));
}
