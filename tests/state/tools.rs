//! What is written with the tools: letters that are sealed and burned, urges, the plain log's ten minutes, the mood.

use kintsugi::domain::log_sitting::Sitting;
use kintsugi::domain::quiet_time::{ContactKind, Trigger};
use kintsugi::domain::sheets::Sheet;
use kintsugi::progress::{Action, EntryId, Saving};

use super::device::Device;
use super::driver::{Driver, at, date};

fn values(of: &[&str]) -> Vec<String> {
    of.iter().map(|value| (*value).to_owned()).collect()
}

fn change(driver: &mut Driver, letter: EntryId, of: &[&str]) {
    driver.act(Action::SheetWritten { sheet: Sheet::Letter, row: Some(letter), values: values(of) });
}

fn text(driver: &Driver, letter: EntryId) -> Option<String> {
    driver.kept().row(letter).map(|row| row.value("text").to_owned())
}

#[test]
fn a_sealed_letter_cannot_be_changed_or_opened_before_its_day() {
    let mut driver = Driver::on("2026-03-01");
    let letter = driver.write(Sheet::Letter, &["Dear you", ""]);
    change(&mut driver, letter, &["Dear you, I", "2026-03-08"]);
    driver.days_go_by(6);
    assert!(driver.kept().is_sealed(&driver.kept().row(letter).unwrap(), driver.now));
    change(&mut driver, letter, &["Other words", "2026-03-08"]);
    change(&mut driver, letter, &["Dear you, I", ""]);
    assert_eq!(text(&driver, letter).as_deref(), Some("Dear you, I"));
    assert_eq!(driver.kept().row(letter).unwrap().day("sealed"), Some(date("2026-03-08")));
    driver.days_go_by(1);
    assert!(!driver.kept().is_sealed(&driver.kept().row(letter).unwrap(), driver.now));
    change(&mut driver, letter, &["Other words", "2026-03-08"]);
    assert_eq!(text(&driver, letter).as_deref(), Some("Other words"), "an old seal is no new one");
}

#[test]
fn a_letter_is_not_sealed_until_a_day_gone_by_or_too_far_ahead() {
    let mut driver = Driver::on("2026-03-01");
    let letter = driver.write(Sheet::Letter, &["Dear you", ""]);
    for wrong in ["2026-03-01", "2026-02-01", "2040-01-01"] {
        change(&mut driver, letter, &["Dear you", wrong]);
        assert_eq!(driver.kept().row(letter).unwrap().value("sealed"), "", "{wrong}");
    }
}

#[test]
fn a_burned_letter_never_comes_back_whatever_a_late_save_brings() {
    let mut driver = Driver::on("2026-03-01");
    let letter = driver.write(Sheet::Letter, &["Dear you", ""]);
    driver.act(Action::SheetRemoved(letter));
    change(&mut driver, letter, &["Dear you, and more", ""]);
    assert_eq!(text(&driver, letter), None);
    let sealed = driver.write(Sheet::Letter, &["Shut", "2026-04-01"]);
    driver.act(Action::SheetRemoved(sealed));
    assert_eq!(driver.kept().rows(Sheet::Letter).count(), 0, "a sealed letter can be burned too");
}

#[test]
fn a_burned_letter_leaves_no_copy_on_the_device_nor_in_another_tab() {
    let device = Device::new();
    let tab = device.open();
    let letter = tab.act(Action::SheetWritten {
        sheet: Sheet::Letter,
        row: None,
        values: values(&["the words that hurt", ""]),
    });
    drop(device.open());
    assert!(device.last_good().is_some_and(|text| text.contains("the words that hurt")));
    let other = device.open();
    tab.act(Action::SheetRemoved(letter));
    assert!(!device.everything().contains("the words that hurt"));
    other.act(Action::SheetWritten {
        sheet: Sheet::Letter,
        row: Some(letter),
        values: values(&["the words that hurt, again", ""]),
    });
    assert!(!device.everything().contains("the words that hurt"), "the other tab saved late");
    drop(device.open());
    assert!(!device.everything().contains("the words that hurt"));
}

#[test]
fn a_letter_burned_while_saving_is_paused_is_gone_from_the_device_too() {
    let mut driver = Driver::on("2026-03-01");
    let letter = driver.write(Sheet::Letter, &["the words that hurt", ""]);
    driver.act(Action::CheckInOpened(None));
    driver.go_on(&[("q2", "hurt")]);
    assert!(matches!(driver.progress.saving, Saving::Paused { .. }));
    driver.act(Action::SheetRemoved(letter));
    let stored = driver.progress.to_store().unwrap();
    assert!(stored.row(letter).is_none());
    assert!(!format!("{:?}", driver.progress).contains("the words that hurt"), "a copy stays in memory");
}

#[test]
fn an_urge_alone_is_kept_and_is_no_beginning_of_the_guide() {
    let mut driver = Driver::on("2026-03-01");
    driver.write(Sheet::Urge, &["night", "8", "", ""]);
    assert!(driver.progress.is_new() && driver.progress.to_store().is_some());
    driver.reload();
    assert_eq!(driver.kept().urges().map(|urge| urge.before).collect::<Vec<_>>(), [Some(8)]);
}

#[test]
fn of_a_minor_and_of_c1_no_urge_and_no_mood_is_kept() {
    for answer in [("age", "minor"), ("q1", "act")] {
        let mut driver = Driver::on("2026-03-01");
        driver.check_in(&[answer]);
        driver.write(Sheet::Urge, &["night", "8", "3", "passed"]);
        driver.write(Sheet::Letter, &["Dear you", ""]);
        driver.act(Action::MoodNoted(2));
        assert!(driver.kept().sheets.is_empty() && driver.kept().moods().is_empty(), "{answer:?}");
        assert_eq!(driver.progress.to_store(), None);
    }
}

#[test]
fn a_new_load_goes_on_with_the_urge_of_the_wave_and_not_with_an_older_one() {
    let mut driver = Driver::on("2026-03-01");
    driver.write(Sheet::Urge, &["night", "8", "2", "passed"]);
    assert!(driver.kept().urge_of_wave(driver.now.epoch_ms + 1).is_none(), "it is over");
    let urge = driver.write(Sheet::Urge, &["", "7", "", ""]);
    driver.hours_go_by(0);
    assert_eq!(driver.kept().urge_of_wave(driver.now.epoch_ms + 1_000).map(|row| row.id), Some(urge));
    assert!(driver.kept().urge_of_wave(driver.now.epoch_ms + 31 * 60_000).is_none());
}

#[test]
fn what_set_off_an_urge_is_carried_into_the_log_until_something_is_logged() {
    let mut driver = Driver::on("2026-03-01");
    driver.write(Sheet::Urge, &["alcohol", "8", "", "passed"]);
    assert_eq!(driver.kept().trigger_to_carry(driver.now), None, "no contact happened");
    driver.write(Sheet::Urge, &["alcohol", "8", "", "contact"]);
    assert_eq!(driver.kept().trigger_to_carry(driver.now), Some(Trigger::Alcohol));
    let mut later = driver.clone();
    later.hours_go_by(1);
    assert_eq!(later.kept().trigger_to_carry(later.now), None);
    driver.log(ContactKind::Sent);
    assert_eq!(driver.kept().trigger_to_carry(driver.now), None);
}

#[test]
fn the_plain_log_rests_after_ten_minutes_also_after_a_new_load() {
    let mut driver = Driver::on("2026-03-01");
    assert_eq!(driver.kept().log_sitting(None, driver.now), Sitting::Fresh);
    driver.write(Sheet::Line, &["soup"]);
    assert!(matches!(driver.kept().log_sitting(None, driver.now), Sitting::Open { .. }));
    driver.now = kintsugi::domain::day::Now::at(driver.now.epoch_ms + 11 * 60_000, 0);
    driver.reload();
    assert!(!driver.kept().log_sitting(None, driver.now).is_open());
    driver.hours_go_by(1);
    assert_eq!(driver.kept().log_sitting(None, driver.now), Sitting::Fresh);
    let typing = driver.now.epoch_ms - 10 * 60_000;
    assert!(!driver.kept().log_sitting(Some(typing), driver.now).is_open(), "typing counts as writing");
}

#[test]
fn the_mood_is_one_a_day_can_be_changed_and_taken_back() {
    let mut driver = Driver::on("2026-03-01");
    driver.act(Action::MoodNoted(2));
    driver.act(Action::MoodNoted(4));
    assert_eq!(driver.kept().moods(), [(date("2026-03-01"), 4)]);
    assert_eq!(driver.kept().mood_on(date("2026-03-01")), Some(4));
    driver.now = at("2026-03-02", 2);
    driver.act(Action::MoodNoted(3));
    assert_eq!(driver.kept().moods(), [(date("2026-03-01"), 3)], "at two it is still the evening before");
    driver.act(Action::MoodNoted(0));
    assert!(driver.kept().moods().is_empty());
}

#[test]
fn look_backs_are_read_by_their_question_and_day() {
    let mut driver = Driver::on("2026-03-01");
    driver.write(Sheet::LookBack, &["2", "3", "4", "soup helps"]);
    driver.days_go_by(7);
    driver.write(Sheet::LookBack, &["", "4", "", ""]);
    assert_eq!(driver.kept().look_backs("checking"), [(date("2026-03-01"), 2)]);
    assert_eq!(driver.kept().look_backs("sleep"), [(date("2026-03-01"), 3), (date("2026-03-08"), 4)]);
}
