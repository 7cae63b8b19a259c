//! The makers' rows and the gates that follow from them.

use kintsugi::domain::changed::Change;
use kintsugi::domain::phases::{Need, Phase, State};
use kintsugi::domain::promises::Share;
use kintsugi::domain::sheets::{Fault, Sheet};
use kintsugi::progress::{Action, EntryId};
use proptest::prelude::*;

use super::driver::{Driver, date};

fn phase(number: u8) -> Phase {
    Phase::new(number).unwrap()
}

/// Back together on plan `a`: phases 7 to 14 are open in any order.
fn together() -> Driver {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[]);
    driver.act(Action::ChangeReported(Change::Together));
    driver.go_on(&[]);
    driver
}

/// On plan `a` after the quiet days and the check-in that follows them.
fn ready_to_reach_out() -> Driver {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[]);
    driver.start_days(30);
    driver.days_go_by(31);
    driver.check_in(&[]);
    driver
}

fn needs(driver: &Driver, number: u8) -> Vec<Need> {
    driver.kept().facts(driver.now).needs(phase(number))
}

fn state(driver: &Driver, number: u8) -> State {
    driver.kept().facts(driver.now).state(phase(number))
}

/// Tries to confirm a gate, and says whether it was possible.
fn confirm(driver: &mut Driver, number: u8) -> bool {
    driver.act(Action::GateConfirmed(phase(number), true));
    state(driver, number) == State::Met
}

fn change(driver: &mut Driver, sheet: Sheet, row: EntryId, values: &[&str]) {
    let values = values.iter().map(|value| (*value).to_owned()).collect();
    driver.act(Action::SheetWritten { sheet, row: Some(row), values });
}

/// A promise for so many days from today.
fn promise(driver: &mut Driver, days: i32, state: &str) -> EntryId {
    let by = driver.today().plus(days).to_string();
    driver.write(Sheet::Promises, &["bring the books", &by, state])
}

#[test]
fn a_person_walks_all_fourteen_phases_by_what_is_written_and_in_their_order() {
    let mut driver = ready_to_reach_out();
    for number in 1..=5 {
        assert!(confirm(&mut driver, number), "phase {number}: {:?}", needs(&driver, number));
    }
    let today = driver.today().to_string();
    driver.write(Sheet::Turns, &[&today, "them"]);
    driver.write(Sheet::Turns, &[&today, "me"]);
    assert!(!confirm(&mut driver, 6));
    driver.write(Sheet::Turns, &[&today, "back"]);
    assert!(confirm(&mut driver, 6));
    assert_eq!([8, 9, 10].map(|number| state(&driver, number)), [State::Readable; 3]);
    assert!(confirm(&mut driver, 7));
    assert_eq!([8, 9, 10].map(|number| state(&driver, number)), [State::Open; 3]);

    let parts = ["I shouted", "you were scared", "I’m sorry", "I leave the room first"];
    let apology = driver.write(Sheet::Apology, &[&parts[..], &["", ""]].concat());
    assert!(!confirm(&mut driver, 8));
    change(&mut driver, Sheet::Apology, apology, &[&parts[..], &["", &today]].concat());
    assert!(confirm(&mut driver, 8), "its four weeks run on");
    assert_eq!(driver.kept().facts(driver.now).written.repair_left(), Some(28));

    let line = driver.write(Sheet::Disclose, &["the loan", "tell", "open"]);
    driver.write(Sheet::Disclose, &["my diary", "private", "open"]);
    assert_eq!(needs(&driver, 10), [Need::Open(1)]);
    change(&mut driver, Sheet::Disclose, line, &["the loan", "tell", "done"]);
    assert!(confirm(&mut driver, 10));

    for week in 0..6 {
        assert_eq!(state(&driver, 11) == State::Open, week >= 2, "after {week} good weeks");
        assert_eq!(needs(&driver, 9).last(), Some(&Need::GoodWeeks(6 - week)));
        assert!(!confirm(&mut driver, 9));
        promise(&mut driver, 1, "kept");
        promise(&mut driver, 3, "early");
        driver.days_go_by(7);
    }
    assert!(confirm(&mut driver, 9));

    for (mood, proposed) in [("5", "me"), ("4", "both"), ("3", "them"), ("4", "them")] {
        assert!(!confirm(&mut driver, 11), "before the one with mood {mood}");
        let today = driver.today().to_string();
        driver.write(Sheet::Meetings, &[&today, mood, proposed]);
    }
    assert!(confirm(&mut driver, 11));
    assert_eq!(state(&driver, 13), State::Readable, "12 is not met");
    assert!(confirm(&mut driver, 12));

    for kind in ["need", "no", "pause", "need", "no", "need", "no"] {
        assert!(!confirm(&mut driver, 13));
        driver.write(Sheet::Needs, &[kind, "an evening for friends", ""]);
    }
    assert!(confirm(&mut driver, 13));
    let mut sheet = vec!["yes"; 8];
    sheet.extend(["", ""]);
    let row = driver.write(Sheet::AloneFirst, &sheet);
    assert!(!confirm(&mut driver, 14));
    sheet[8] = "slow";
    change(&mut driver, Sheet::AloneFirst, row, &sheet);
    assert!(confirm(&mut driver, 14));
    let before = driver.progress.kept.clone();
    assert_eq!(driver.reload().kept(), &before);
}

#[test]
fn twelve_of_21_days_of_one_habit_are_a_kept_change() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[("q16", "2")]);
    let habit = |driver: &mut Driver| driver.write(Sheet::Habit, &["walk", "", "2026-03-01"]);
    let (one, other) = (habit(&mut driver), habit(&mut driver));
    driver.days_go_by(20);
    for day in 1..=11 {
        driver.act(Action::HabitTicked(one, day, true));
        driver.act(Action::HabitTicked(other, day + 9, true));
    }
    assert_eq!(needs(&driver, 4), [Need::KeptChange(11)], "two halves are no habit");
    driver.act(Action::HabitTicked(one, 20, true));
    assert!(needs(&driver, 4).is_empty());
    driver.act(Action::SheetRemoved(one));
    assert_eq!(needs(&driver, 4), [Need::KeptChange(11)]);
}

#[test]
fn a_reason_card_is_full_with_its_example_and_its_mark() {
    let mut driver = Driver::on("2026-03-01");
    driver.write(Sheet::Reasons, &["we never talked", "in May", ""]);
    driver.write(Sheet::Reasons, &["we never talked", "", "no"]);
    driver.write(Sheet::Reasons, &["we never talked", "in May", "no"]);
    assert_eq!(driver.kept().facts(driver.now).written.reasons, 1);
}

#[test]
fn what_is_dated_ahead_has_not_happened_yet() {
    let mut driver = together();
    let tomorrow = driver.today().plus(1).to_string();
    driver.write(Sheet::Meetings, &[&tomorrow, "5", "them"]);
    driver.write(Sheet::Apology, &["I", "you", "sorry", "I will", "", &tomorrow]);
    let written = driver.kept().facts(driver.now).written;
    assert_eq!((written.good_meetings, written.repair), (0, None));
    driver.days_go_by(1);
    let written = driver.kept().facts(driver.now).written;
    assert_eq!((written.good_meetings, written.repair), (1, Some(0)));
}

#[test]
fn at_two_in_the_morning_the_day_on_the_calendar_has_come() {
    let mut driver = together();
    driver.open_on("2026-03-05", 2);
    driver.write(Sheet::Meetings, &["2026-03-05", "5", "them"]);
    assert_eq!(driver.kept().facts(driver.now).written.good_meetings, 1);
}

#[test]
fn a_third_promise_for_one_week_is_refused_and_one_for_the_next_is_not() {
    let mut driver = together();
    let count = |driver: &Driver| driver.kept().rows(Sheet::Promises).count();
    let first = promise(&mut driver, 1, "open");
    promise(&mut driver, 6, "open");
    promise(&mut driver, 3, "open");
    assert_eq!(count(&driver), 2);
    let by = driver.today().plus(3).to_string();
    assert_eq!(driver.kept().row_fault(Sheet::Promises, None, 1, &by), Some(Fault::WeekFull));
    promise(&mut driver, 7, "open");
    assert_eq!(count(&driver), 3);
    // One that stands can be changed within its week, and moved out of it, but not into a full one.
    let by = |day: i32| driver.today().plus(day).to_string();
    let fault = |day: i32| driver.kept().row_fault(Sheet::Promises, Some(first), 1, &by(day));
    assert_eq!([1, 2, 8].map(fault), [None, None, None]);
    let mut driver = driver.clone();
    promise(&mut driver, 9, "open");
    let by = driver.today().plus(8).to_string();
    assert_eq!(driver.kept().row_fault(Sheet::Promises, Some(first), 1, &by), Some(Fault::WeekFull));
    change(&mut driver, Sheet::Promises, first, &["bring the books", &by, "kept"]);
    assert_eq!(driver.kept().row(first).unwrap().value("state"), "open", "all of it was refused");
}

#[test]
fn a_promise_that_was_removed_can_come_back_into_a_week_that_is_full_by_now() {
    let mut driver = together();
    let by = driver.today().plus(1).to_string();
    let first = promise(&mut driver, 1, "open");
    driver.act(Action::SheetRemoved(first));
    promise(&mut driver, 2, "open");
    promise(&mut driver, 3, "open");
    change(&mut driver, Sheet::Promises, first, &["bring the books", &by, "open"]);
    assert_eq!(driver.kept().rows(Sheet::Promises).count(), 3, "nothing that was typed is lost");
}

#[test]
fn weeks_count_from_the_first_promise_also_after_it_was_removed() {
    let mut driver = together();
    let first = promise(&mut driver, 0, "kept");
    driver.days_go_by(6);
    promise(&mut driver, 0, "kept");
    driver.days_go_by(1);
    let good = |driver: &Driver| driver.kept().facts(driver.now).good_weeks;
    assert_eq!(good(&driver), 1);
    driver.act(Action::SheetRemoved(first));
    assert_eq!(good(&driver), 1, "its week was good by the other one");
}

#[test]
fn a_week_that_began_with_a_promise_at_two_in_the_morning_is_over_after_seven_of_the_guide_s_days() {
    let mut driver = together();
    driver.open_on("2026-03-05", 2);
    promise(&mut driver, 0, "kept");
    driver.open_on("2026-03-10", 12);
    promise(&mut driver, 0, "kept");
    let good = |driver: &Driver| driver.kept().facts(driver.now).good_weeks;
    assert_eq!((driver.today(), good(&driver)), (date("2026-03-10"), 0));
    driver.open_on("2026-03-11", 12);
    assert_eq!(good(&driver), 1, "the week of the evening of 4 March");
}

#[test]
fn a_promise_nobody_spoke_of_again_counts_once_its_day_is_over() {
    let mut driver = together();
    let row = promise(&mut driver, 0, "open");
    let share = |driver: &Driver| driver.kept().facts(driver.now).written.promises;
    assert_eq!(share(&driver), Share { held: 0, due: 0 });
    driver.days_go_by(1);
    assert_eq!(share(&driver), Share { held: 0, due: 1 });
    let by = driver.today().plus(-1).to_string();
    change(&mut driver, Sheet::Promises, row, &["bring the books", &by, "early"]);
    assert_eq!(share(&driver), Share { held: 1, due: 1 });
}

#[test]
fn good_weeks_belong_to_their_cycle_and_those_noted_by_hand_still_count() {
    let mut driver = together();
    let today = driver.today();
    let id = driver.stamp(Action::DaySeen).id;
    driver.progress.kept.good_weeks.insert(id, today);
    promise(&mut driver, 0, "kept");
    driver.days_go_by(7);
    let good = |driver: &Driver| driver.kept().facts(driver.now).good_weeks;
    assert_eq!(good(&driver), 2);
    driver.act(Action::ChangeReported(Change::EndedAgain));
    assert_eq!(good(&driver), 0);
    assert_eq!(driver.kept().rows_ever(Sheet::Promises).count(), 1);
}

/// A row that is good, or one that is not, of the sheets that gates look at.
fn row(driver: &Driver, kind: usize, is_good: bool) -> (Sheet, Vec<String>) {
    let today = driver.today().to_string();
    let (sheet, values) = match (kind, is_good) {
        (0, _) => (Sheet::Turns, vec![&*today, if is_good { "them" } else { "me" }]),
        (1, _) => {
            (Sheet::Apology, vec!["I", "you", "sorry", "I will", "", if is_good { &*today } else { "" }])
        }
        (2, _) => (Sheet::Promises, vec!["books", &*today, if is_good { "kept" } else { "missed" }]),
        (3, _) => (Sheet::Disclose, vec!["a loan", "tell", if is_good { "done" } else { "open" }]),
        (4, true) => (Sheet::Meetings, vec![&*today, "5", "them"]),
        (4, false) => (Sheet::Meetings, vec![&*today, "2", "me"]),
        (5, _) => (Sheet::Needs, vec!["need", "quiet", ""]),
        (6, _) => (Sheet::Needs, vec!["no", "shouting", ""]),
        _ => {
            let word = if is_good { "no" } else { "" };
            (Sheet::AloneFirst, vec!["yes", "", "", "", "", "", "", "", word, ""])
        }
    };
    (sheet, values.into_iter().map(str::to_owned).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_good_row_never_closes_a_gate_or_a_phase_that_was_open(
        rows in prop::collection::vec((0usize..8, any::<bool>(), 0i64..4), 0..24),
    ) {
        let mut driver = together();
        for (kind, is_good, days) in rows {
            driver.days_go_by(days);
            let before = driver.kept().facts(driver.now);
            let (sheet, values) = row(&driver, kind, is_good);
            driver.act(Action::SheetWritten { sheet, row: None, values });
            let after = driver.kept().facts(driver.now);
            prop_assert_eq!(&after, &driver.kept().facts(driver.now));
            for phase in Phase::all().filter(|_| is_good) {
                prop_assert!(after.state(phase) >= before.state(phase));
                prop_assert!(after.needs(phase).len() <= before.needs(phase).len(), "{:?} {:?}", phase, sheet);
            }
        }
    }
}
