//! What is written on sheets, and the marks of days.

use kintsugi::domain::changed::Change;
use kintsugi::domain::check_in::Scope;
use kintsugi::domain::choice::Choice;
use kintsugi::domain::endings::Ending;
use kintsugi::domain::heal::{TASKS_A_WEEK, Week};
use kintsugi::domain::marks::DayPart;
use kintsugi::domain::phases::Phase;
use kintsugi::domain::sheets::{Fault, Kind, Sheet};
use kintsugi::progress::{Action, EntryId, TickKey, saved};

use super::driver::{Driver, date};

fn on_plan_a() -> Driver {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[]);
    driver
}

fn values(driver: &Driver, sheet: Sheet) -> Vec<Vec<String>> {
    driver.kept().rows(sheet).map(|row| row.values.to_vec()).collect()
}

fn change(driver: &mut Driver, sheet: Sheet, row: EntryId, values: &[&str]) {
    let values = values.iter().map(|value| (*value).to_owned()).collect();
    driver.act(Action::SheetWritten { sheet, row: Some(row), values });
}

#[test]
fn a_row_is_kept_with_its_ends_trimmed_and_can_be_changed_and_removed() {
    let mut driver = on_plan_a();
    let row = driver.write(Sheet::Reasons, &["  we never talked ", "In May", "together"]);
    assert_eq!(values(&driver, Sheet::Reasons), [["we never talked", "In May", "together"]]);
    change(&mut driver, Sheet::Reasons, row, &["we stopped talking", "", ""]);
    assert_eq!(values(&driver, Sheet::Reasons), [["we stopped talking", "", ""]]);
    driver.act(Action::SheetRemoved(row));
    assert!(values(&driver, Sheet::Reasons).is_empty());
    assert!(!saved::write(driver.kept(), 1).contains("talking"), "its words stay on the device");
}

#[test]
fn a_removed_row_comes_back_with_the_words_that_undo_it() {
    let mut driver = on_plan_a();
    let row = driver.write(Sheet::Plans, &["it is late", "I go to bed"]);
    driver.act(Action::SheetRemoved(row));
    change(&mut driver, Sheet::Plans, row, &["it is late", "I go to bed"]);
    assert_eq!(values(&driver, Sheet::Plans), [["it is late", "I go to bed"]]);
}

#[test]
fn a_row_with_a_value_that_cannot_be_changes_nothing() {
    let mut driver = on_plan_a();
    let long = "x".repeat(201);
    for wrong in [["", "", ""], ["a", "", "perhaps"], [long.as_str(), "", ""]] {
        driver.write(Sheet::Reasons, &wrong);
    }
    driver.write(Sheet::Habit, &["walk", "", "2026-02-30"]);
    driver.write(Sheet::Meetings, &["2026-03-01", "6", "me"]);
    assert!(driver.kept().sheets.is_empty());
    assert_eq!(
        Sheet::Reasons.check(&[long]).map_err(|(field, fault)| (field.id, fault)),
        Err(("what", Fault::TooLong))
    );
}

#[test]
fn every_sheet_takes_its_bound_and_no_more() {
    for &sheet in Sheet::ALL.iter().filter(|sheet| sheet.phase().is_none() && sheet.most() <= 500) {
        let mut driver = on_plan_a();
        let value = |kind: Kind| match kind {
            Kind::Text(_) => "a".to_owned(),
            Kind::Choice(ids) => ids[0].to_owned(),
            Kind::Scale(from, _) => from.to_string(),
            // A day ahead: a letter is sealed until one.
            Kind::Date => "2026-04-01".to_owned(),
        };
        let row: Vec<String> = sheet.fields().iter().map(|field| value(field.kind)).collect();
        let row: Vec<&str> = row.iter().map(String::as_str).collect();
        for _ in 0..=sheet.most() {
            driver.write(sheet, &row);
        }
        assert_eq!(driver.kept().rows(sheet).count(), sheet.most(), "{}", sheet.id());
    }
}

#[test]
fn a_maker_of_a_phase_that_is_not_open_takes_nothing() {
    let mut driver = on_plan_a();
    driver.write(Sheet::Turns, &["2026-03-01", "them"]);
    driver.write(Sheet::AloneFirst, &["yes"]);
    assert!(driver.kept().sheets.is_empty());
    let mut without_a_letter = Driver::on("2026-03-01");
    without_a_letter.write(Sheet::Apology, &["I", "you", "sorry", "I will"]);
    assert!(without_a_letter.kept().sheets.is_empty());
    without_a_letter.write(Sheet::Plans, &["it is late", "I go to bed"]);
    assert_eq!(without_a_letter.kept().rows(Sheet::Plans).count(), 1, "if-then plans are for everyone");
}

#[test]
fn on_a_stop_nothing_of_ones_own_part_can_be_written() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[("q2", "hurt")]);
    driver.write(Sheet::Impact, &["I", "they"]);
    assert_eq!(driver.kept().rows(Sheet::Impact).count(), 0);
    driver.write(Sheet::Plans, &["it is late", "I go to bed"]);
    driver.write(Sheet::Line, &["slept badly"]);
    assert_eq!((driver.kept().rows(Sheet::Plans).count(), driver.kept().rows(Sheet::Line).count()), (1, 1));
}

#[test]
fn a_message_kept_for_its_hold_goes_with_a_stop() {
    let mut driver = on_plan_a();
    driver.act(Action::ChangeReported(Change::Talk));
    driver.go_on(&[]);
    driver.act(Action::InvitationTaken(kintsugi::domain::phases::Invitation::Talk));
    driver.write(Sheet::Message, &["Hi, hope you are well", "2026-03-01", ""]);
    assert_eq!(driver.kept().rows(Sheet::Message).count(), 1);
    driver.act(Action::ChangeReported(Change::No));
    assert_eq!(driver.kept().rows(Sheet::Message).count(), 0);
    assert!(!saved::write(driver.kept(), 1).contains("hope you are well"));
}

#[test]
fn a_new_round_begins_its_makers_anew_and_keeps_the_old_ones() {
    let mut driver = on_plan_a();
    driver.write(Sheet::Reasons, &["we never talked"]);
    driver.write(Sheet::Plans, &["it is late", "I go to bed"]);
    driver.act(Action::ChangeReported(Change::EndedAgain));
    assert_eq!(driver.kept().rows(Sheet::Reasons).count(), 0);
    assert_eq!(driver.kept().rows_ever(Sheet::Reasons).count(), 1);
    assert_eq!(driver.kept().rows(Sheet::Plans).count(), 1);
}

#[test]
fn a_part_of_a_day_can_be_ticked_that_day_and_late_on_the_next() {
    let mut driver = on_plan_a();
    let today = driver.today();
    for (day, counts) in
        [(today, true), (today.plus(-1), true), (today.plus(-2), false), (today.plus(1), false)]
    {
        driver.act(Action::DayTicked(DayPart::Core, day, true));
        assert_eq!(driver.kept().is_ticked(TickKey::Day(day, DayPart::Core)), counts, "{day}");
    }
}

#[test]
fn a_habit_day_is_ticked_only_once_it_has_come() {
    let mut driver = on_plan_a();
    let habit = driver.write(Sheet::Habit, &["walk", "", "2026-03-01"]);
    driver.days_go_by(2);
    for day in [0, 1, 3, 4, 22] {
        driver.act(Action::HabitTicked(habit, day, true));
    }
    assert_eq!(driver.kept().habit_done(habit), 2);
    driver.act(Action::HabitTicked(habit, 1, false));
    assert_eq!(driver.kept().habit_done(habit), 1);
}

#[test]
fn an_ending_is_reached_only_where_it_stands_open_and_can_be_left_again() {
    let mut driver = on_plan_a();
    for &ending in Ending::ALL {
        driver.act(Action::EndingChosen(Some(ending)));
        assert_eq!(driver.kept().ending.value, None, "{}", ending.id());
    }
    for week in Week::all() {
        for task in 1..=TASKS_A_WEEK {
            driver.act(Action::HealTaskTicked(week, task, true));
        }
    }
    driver.act(Action::EndingChosen(Some(Ending::Healed)));
    assert_eq!(driver.kept().ending.value, Some((Ending::Healed, date("2026-03-01"))));
    driver.act(Action::EndingChosen(None));
    assert_eq!(driver.kept().ending.value, None);
}

#[test]
fn a_second_recheck_that_still_says_to_heal_makes_waiting_no_plan() {
    let mut driver = Driver::on("2026-03-01");
    let heal_first = [("q8", "2")];
    driver.check_in(&heal_first);
    for expected in [false, true] {
        driver.days_go_by(14);
        driver.act(Action::CheckInStarted(Scope::Recheck));
        driver.go_on(&heal_first);
        assert_eq!(driver.kept().waits_in_vain(driver.now), expected);
    }
    driver.days_go_by(14);
    driver.act(Action::CheckInStarted(Scope::Recheck));
    driver.go_on(&[]);
    assert!(!driver.kept().waits_in_vain(driver.now), "a better answer changes it");
}

#[test]
fn nothing_is_written_down_for_a_minor() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[("age", "minor")]);
    driver.write(Sheet::Letter, &["dear you"]);
    driver.act(Action::MoodNoted(3));
    driver.act(Action::DayTicked(DayPart::Thing, driver.today(), true));
    assert!(!driver.kept().has_begun());
}

#[test]
fn two_tabs_that_write_on_the_same_row_agree_on_the_later_words() {
    let mut one = on_plan_a();
    let row = one.write(Sheet::Reasons, &["first"]);
    let mut other = one.other_tab(1);
    change(&mut one, Sheet::Reasons, row, &["from one tab"]);
    other.hours_go_by(1);
    change(&mut other, Sheet::Reasons, row, &["from the other"]);
    let (here, there) = (one.kept().clone(), other.kept().clone());
    let (mut a, mut b) = (here.clone(), there.clone());
    a.merge(&there);
    b.merge(&here);
    assert_eq!(a, b);
    assert_eq!(a.row(row).map(|row| row.value("what").to_owned()).as_deref(), Some("from the other"));
}

#[test]
fn every_phase_but_the_first_message_has_a_maker_that_is_data() {
    for phase in Phase::all() {
        assert!(Sheet::of(phase).count() > 0, "{}", phase.number());
        for sheet in Sheet::of(phase) {
            assert!(sheet.fields().iter().any(|field| field.is_needed), "{}", sheet.id());
        }
    }
}
