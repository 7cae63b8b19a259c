//! A backup comes in beside what is here or in its place, is shown before, and can go again.

use kintsugi::domain::check_in::Plan;
use kintsugi::domain::quiet_time::ContactKind;
use kintsugi::domain::sheets::Sheet;
use kintsugi::keeper::{Keeper, Way};
use kintsugi::progress::saved::{self, Difference, Fault, Kind, differences};
use kintsugi::progress::store::Health;
use kintsugi::progress::{Action, EntryId, Kept, Register, Saving};
use proptest::prelude::*;

use super::device::{Device, Tab, settle};
use super::driver::{Driver, date};
use super::moves::{holds, moves, play};

/// The backup of a visitor on plan `a` with a round, a log line and a letter.
fn backup() -> Kept {
    let mut driver = Driver::on("2026-02-01");
    driver.check_in(&[]);
    driver.start_days(40);
    driver.log(ContactKind::Checked);
    driver.write(Sheet::Letter, &["dear you", ""]);
    Keeper::read_backup(&saved::write(driver.kept(), 3)).unwrap()
}

fn write(tab: &Tab, text: &str) -> EntryId {
    let values = vec![text.to_owned(), String::new()];
    tab.act(Action::SheetWritten { sheet: Sheet::Letter, row: None, values })
}

fn counts(all: &[Difference]) -> Vec<(Kind, usize, usize, usize)> {
    all.iter().map(|one| (one.kind, one.comes, one.goes, one.changes)).collect()
}

#[test]
fn merging_keeps_what_is_here_and_adds_what_is_in_the_file() {
    let device = Device::new();
    let tab = device.open();
    tab.log();
    write(&tab, "mine");
    tab.keeper.take(&backup(), Way::Merge).unwrap();
    let kept = saved::read(&device.text().unwrap()).unwrap().kept;
    assert_eq!(kept, tab.progress().kept);
    assert_eq!((kept.changes.len(), kept.rounds.len(), kept.contacts.len()), (1, 1, 1));
    assert_eq!((kept.rows(Sheet::Letter).count(), kept.plan.value), (2, Some(Plan::A)));
}

#[test]
fn the_same_file_a_second_time_changes_nothing() {
    let tab = Device::new().open();
    tab.keeper.take(&backup(), Way::Merge).unwrap();
    let before = tab.progress();
    assert_eq!(tab.keeper.preview(&backup(), Way::Merge), []);
    tab.keeper.take(&backup(), Way::Merge).unwrap();
    assert_eq!(tab.progress(), before);
}

#[test]
fn a_file_from_before_a_replacement_merges_like_any_other() {
    let tab = Device::new().open();
    tab.log();
    let old = Keeper::read_backup(&tab.keeper.export()).unwrap();
    tab.keeper.take(&backup(), Way::Replace).unwrap();
    assert_eq!(tab.lines(), 0);
    tab.keeper.take(&old, Way::Merge).unwrap();
    assert_eq!((tab.lines(), tab.progress().kept.rounds.len()), (1, 1), "neither wins over the other whole");
}

#[test]
fn what_was_erased_comes_back_from_a_file() {
    let device = Device::new();
    let (tab, other) = (device.open(), device.open());
    tab.log();
    let copy = Keeper::read_backup(&tab.keeper.export()).unwrap();
    tab.act(Action::Erased);
    settle(&[&tab, &other]);
    tab.keeper.take(&copy, Way::Merge).unwrap();
    settle(&[&tab, &other]);
    assert_eq!((tab.lines(), other.lines(), device.lines()), (1, 1, 1));
}

#[test]
fn a_later_stop_here_outweighs_the_letter_in_the_file() {
    let tab = Device::new().open();
    tab.check_in(&[("q6", "blocked")]);
    tab.keeper.take(&backup(), Way::Merge).unwrap();
    assert_eq!(tab.progress().kept.plan.value, Some(Plan::C));
}

#[test]
fn the_preview_counts_what_comes_goes_and_changes_by_kind() {
    let tab = Device::new().open();
    tab.log();
    write(&tab, "mine");
    tab.act(Action::MoodNoted(4));
    let file = backup();
    let expected =
        [(Kind::CheckIn, 1, 0, 0), (Kind::Rounds, 1, 0, 0), (Kind::Lines, 1, 0, 0), (Kind::Sheets, 1, 0, 0)];
    assert_eq!(counts(&tab.keeper.preview(&file, Way::Merge)), expected);
    let expected = [
        (Kind::CheckIn, 1, 0, 0),
        (Kind::Rounds, 1, 0, 0),
        (Kind::Lines, 1, 0, 0),
        (Kind::Sheets, 1, 1, 0),
        (Kind::Marks, 0, 1, 0),
        (Kind::News, 0, 1, 0),
        (Kind::Way, 0, 1, 0),
    ];
    assert_eq!(counts(&tab.keeper.preview(&file, Way::Replace)), expected);
}

#[test]
fn a_text_that_says_something_else_now_counts_as_a_change() {
    let tab = Device::new().open();
    let row = write(&tab, "first words");
    let file = Keeper::read_backup(&tab.keeper.export()).unwrap();
    let values = vec!["other words".to_owned(), String::new()];
    tab.act(Action::SheetWritten { sheet: Sheet::Letter, row: Some(row), values });
    assert_eq!(counts(&tab.keeper.preview(&file, Way::Replace)), [(Kind::Sheets, 0, 0, 1)]);
    assert_eq!(tab.keeper.preview(&file, Way::Merge), [], "the later words stay");
}

#[test]
fn what_was_taken_back_is_not_counted() {
    let mut driver = Driver::on("2026-03-01");
    driver.start_days(30);
    let before = driver.kept().clone();
    let line = driver.log(ContactKind::Sent);
    driver.act(Action::LapseSettled(line, kintsugi::domain::quiet_time::AfterLapse::BeginAgain));
    let letter = driver.write(Sheet::Letter, &["dear you", ""]);
    driver.act(Action::MoodNoted(3));
    let begun = differences(&before, driver.kept());
    assert_eq!(
        counts(&begun),
        [(Kind::Rounds, 1, 0, 0), (Kind::Lines, 1, 0, 0), (Kind::Sheets, 1, 0, 0), (Kind::Marks, 1, 0, 0)]
    );
    driver.act(Action::ContactUndone(line));
    driver.act(Action::SheetRemoved(letter));
    driver.act(Action::MoodNoted(0));
    let after = counts(&differences(&before, driver.kept()));
    assert!(after.iter().all(|(kind, comes, ..)| *kind == Kind::Rounds || *comes == 0), "{after:?}");
}

#[test]
fn whatever_is_taken_in_does_what_the_preview_said_and_can_be_read_again() {
    holds(600, (moves(14), moves(10), moves(10), any::<bool>()), |(past, here, there, merge)| {
        let mut driver = Driver::on("2026-03-01");
        play(&mut driver, &past, |_, _| ());
        let (mut one, mut other) = (driver.other_tab(1), driver.other_tab(2));
        play(&mut one, &here, |_, _| ());
        play(&mut other, &there, |_, _| ());
        let device = Device::new();
        device.put(&saved::write(one.kept(), 1));
        let tab = device.open();
        let before = tab.progress().kept.clone();
        let way = if merge { Way::Merge } else { Way::Replace };
        let said = tab.keeper.preview(other.kept(), way);
        match tab.keeper.take(other.kept(), way) {
            Ok(undo) => {
                prop_assert_eq!(said, differences(&before, &tab.progress().kept));
                let written = saved::write(&tab.progress().kept, 1);
                prop_assert_eq!(
                    saved::read(&written).map(|saved| saved.kept),
                    Ok(tab.progress().kept.clone())
                );
                prop_assert_eq!(tab.keeper.undo(&undo), Ok(()));
                prop_assert_eq!(differences(&before, &tab.progress().kept), vec![]);
                let back = Kept { era: before.era, ..tab.progress().kept.clone() };
                prop_assert_eq!(back, before);
            }
            Err(fault) => {
                prop_assert!(matches!(fault, Fault::Impossible(_)));
                prop_assert_eq!(tab.progress().kept.clone(), before);
            }
        }
        Ok(())
    });
}

#[test]
fn what_can_not_be_together_is_refused_and_all_stays() {
    let device = Device::new();
    let tab = device.open();
    tab.check_in(&[("q8", "2")]);
    // By hand: a letter that is later than all, without the answers it would come from.
    let late = EntryId::next(EntryId::NEVER, 4_000_000_000_000, 1);
    let file = Kept { plan: Register::new(Some(Plan::A), late), ..Kept::default() };
    let (before, stored) = (tab.progress(), device.everything());
    assert_eq!(tab.keeper.take(&file, Way::Merge).map(drop), Err(Fault::Impossible("plan")));
    assert_eq!((tab.progress(), device.everything()), (before, stored));
}

#[test]
fn a_file_that_does_not_fit_says_so_and_leaves_all_as_it_was() {
    let big = {
        let mut driver = Driver::on("2026-02-01");
        (0..30).for_each(|_| _ = driver.log(ContactKind::Checked));
        driver.kept().clone()
    };
    for way in [Way::Merge, Way::Replace] {
        let device = Device::new();
        let tab = device.open();
        tab.check_in(&[]);
        drop(device.open());
        let (before, stored) = (tab.progress(), device.everything());
        device.memory.room.set(Some(stored.len() + 500));
        assert_eq!(tab.keeper.take(&big, way).map(drop), Err(Fault::NoRoom), "{way:?}");
        assert_eq!((tab.progress(), device.everything()), (before.clone(), stored), "{way:?}");
        assert_eq!(tab.keeper.health(), Health::Working, "what was here is still kept");
        assert_eq!(device.open().progress().kept, before.kept);
        device.memory.room.set(None);
        assert!(tab.keeper.take(&big, way).is_ok() && tab.progress().kept.contacts.len() == 30);
    }
}

#[test]
fn a_failed_write_leaves_the_last_good_copy_where_it_was() {
    let device = Device::new();
    let tab = device.open();
    let row = write(&tab, &"w".repeat(900));
    drop(device.open());
    let before = device.last_good();
    assert!(before.is_some());
    device.memory.room.set(Some(0));
    tab.act(Action::SheetRemoved(row));
    assert_eq!(
        (tab.keeper.health(), device.last_good()),
        (Health::Full, None),
        "no room even to put it back"
    );
    device.memory.room.set(None);
    tab.log();
    assert!(!device.everything().contains("wwww"));
}

#[test]
fn undoing_a_merge_or_a_replacement_keeps_what_was_done_since_in_every_tab() {
    for way in [Way::Merge, Way::Replace] {
        let device = Device::new();
        let (tab, other) = (device.open(), device.open());
        tab.log();
        let undo = tab.keeper.take(&backup(), way).unwrap();
        settle(&[&tab, &other]);
        tab.act(Action::MoodNoted(2));
        other.log();
        settle(&[&tab, &other]);
        assert_eq!(tab.keeper.undo(&undo), Ok(()), "{way:?}");
        settle(&[&tab, &other]);
        for kept in [&tab.progress().kept, &other.progress().kept] {
            assert_eq!((kept.changes.len(), kept.marks.len(), kept.rounds.len()), (2, 1, 0), "{way:?}");
            assert!(kept.plan.value.is_none() && kept.sheets.is_empty(), "{way:?}");
        }
        assert_eq!(device.lines(), 2);
    }
}

#[test]
fn while_saving_waits_for_a_yes_nothing_of_a_merged_file_reaches_the_device() {
    let device = Device::new();
    let tab = device.open();
    tab.log();
    tab.check_in(&[("q3", "once")]);
    let stored = device.everything();
    tab.keeper.take(&backup(), Way::Merge).unwrap();
    assert!(matches!(tab.progress().saving, Saving::Paused { .. }));
    assert_eq!((device.everything(), tab.progress().kept.rounds.len()), (stored, 1));
    tab.act(Action::SavingAllowed);
    assert_eq!(saved::read(&device.text().unwrap()).unwrap().kept.rounds.len(), 1);
}

#[test]
fn a_merged_file_stays_when_the_sitting_is_taken_back() {
    let tab = Device::new().open();
    tab.act(Action::CheckInOpened(None));
    for (question, ids) in [("age", "adult"), ("q13", "them"), ("q17", "2to6w"), ("q19", "1")] {
        tab.answer(question, ids);
    }
    let mut file = backup();
    file.plan = Register::default();
    file.finished = Register::default();
    tab.keeper.take(&file, Way::Merge).unwrap();
    tab.answer("q1", "act");
    assert_eq!(tab.progress().kept.rounds.len(), 1);
}

#[test]
fn a_merge_leaves_what_can_t_be_read_alone() {
    let device = Device::new();
    device.put("garbage");
    let tab = device.open();
    tab.keeper.take(&backup(), Way::Merge).unwrap();
    assert_eq!((device.text().as_deref(), tab.progress().kept.rounds.len()), (Some("garbage"), 1));
    tab.keeper.write_over_unreadable();
    assert_eq!(saved::read(&device.text().unwrap()).unwrap().kept.rounds.len(), 1);
}

#[test]
fn a_replacement_that_does_not_fit_leaves_what_can_t_be_read_alone() {
    let device = Device::new();
    device.put("garbage");
    let tab = device.open();
    device.memory.room.set(Some(200));
    assert_eq!(tab.keeper.take(&backup(), Way::Replace).map(drop), Err(Fault::NoRoom));
    assert_eq!(device.text().as_deref(), Some("garbage"));
    assert!(matches!(tab.keeper.health(), Health::Unreadable { .. }));
    tab.act(Action::QuietTimeStarted { started: date("2026-03-01"), days: None });
    assert_eq!(device.text().as_deref(), Some("garbage"));
}
