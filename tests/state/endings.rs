//! The five endings: what each rests on, what undoes it, and that nothing is lost by any.

use kintsugi::domain::changed::Change;
use kintsugi::domain::check_in::Scope;
use kintsugi::domain::choice::Choice;
use kintsugi::domain::endings::{Ending, next_review, review};
use kintsugi::domain::heal::{TASKS_A_WEEK, Week};
use kintsugi::domain::phases::{PHASES, Phase};
use kintsugi::domain::quiet_time::ContactKind;
use kintsugi::domain::sheets::Sheet;
use kintsugi::domain::today::Thing;
use kintsugi::progress::{Action, Register, Setting, TickKey, saved};

use super::driver::{Driver, date};

fn open(driver: &Driver) -> Vec<Ending> {
    driver.progress.open_endings(driver.now)
}

fn now(driver: &Driver) -> Option<Ending> {
    driver.kept().ending_now(driver.now).map(|(ending, _)| ending)
}

fn begun() -> Driver {
    let mut driver = Driver::on("2026-03-01");
    driver.act(Action::DaySeen);
    driver.check_in(&[]);
    driver
}

/// The last gate is met; on the sheet stands this word.
fn at_the_end_of_the_path(word: &str) -> Driver {
    let mut driver = begun();
    driver.act(Action::ChangeReported(Change::Together));
    driver.go_on(&[]);
    if !word.is_empty() {
        driver.write(Sheet::AloneFirst, &["us", "", "", "", "", "", "", "", word, ""]);
    }
    let (day, cycle) = (driver.today(), driver.kept().cycle());
    let id = driver.stamp(Action::DaySeen).id;
    let gate = TickKey::Gate(cycle, Phase::new(PHASES).unwrap());
    driver.progress.kept.ticks.insert(gate, Register::new(Some(day), id));
    driver
}

fn heal(driver: &mut Driver) {
    for week in Week::all() {
        for task in 1..=TASKS_A_WEEK {
            driver.act(Action::HealTaskTicked(week, task, true));
        }
    }
}

#[test]
fn at_first_no_ending_is_there_and_none_can_be_chosen() {
    let mut driver = begun();
    assert!(open(&driver).is_empty());
    for &ending in Ending::ALL {
        driver.act(Action::EndingChosen(Some(ending)));
        assert_eq!(driver.kept().ending.value, None, "{}", ending.id());
    }
}

#[test]
fn the_word_of_phase_14_decides_between_together_and_no() {
    assert_eq!(open(&at_the_end_of_the_path("together")), [Ending::Together]);
    assert_eq!(open(&at_the_end_of_the_path("no")), [Ending::No]);
    assert!(open(&at_the_end_of_the_path("slow")).is_empty(), "slowly is on the way");
}

#[test]
fn a_no_that_they_gave_is_one_and_a_stop_for_another_reason_is_none() {
    for change in [Change::No, Change::Blocked, Change::Stop] {
        let mut driver = begun();
        driver.act(Action::ChangeReported(change));
        assert_eq!(open(&driver), [Ending::No], "{}", change.id());
        assert_eq!(open(driver.reload()), [Ending::No], "{}", change.id());
    }
    for stop in [("q2", "hurt"), ("q5", "any"), ("q12", "0")] {
        let mut driver = Driver::on("2026-03-01");
        driver.check_in(&[stop]);
        assert!(open(&driver).is_empty(), "{stop:?}");
    }
}

#[test]
fn a_no_told_in_the_check_in_can_be_chosen_at_once_and_stands_after_a_reload() {
    for answer in ["final", "blocked", "nocontact"] {
        let mut driver = Driver::on("2026-03-01");
        driver.check_in(&[("q6", answer)]);
        assert_eq!(open(&driver), [Ending::No], "{answer}");
        driver.act(Action::EndingChosen(Some(Ending::No)));
        driver.reload();
        assert_eq!(now(&driver), Some(Ending::No), "{answer}");
    }
}

#[test]
fn eight_weeks_of_healing_are_an_ending_on_every_plan() {
    for answers in [&[][..], &[("q8", "2")][..], &[("q2", "hurt")][..]] {
        let mut driver = Driver::on("2026-03-01");
        driver.check_in(answers);
        driver.act(Action::SavingAllowed);
        heal(&mut driver);
        assert!(open(&driver).contains(&Ending::Healed), "{answers:?}");
        driver.act(Action::EndingChosen(Some(Ending::Healed)));
        assert_eq!(now(&driver), Some(Ending::Healed), "{answers:?}");
    }
}

#[test]
fn not_wanting_it_any_more_and_having_met_someone_are_a_new_start() {
    let mut driver = begun();
    driver.act(Action::HealingChosen(true));
    assert!(open(&driver).is_empty(), "the Heal path alone is no ending");
    driver.act(Action::ChangeReported(Change::LetGo));
    assert_eq!(open(&driver), [Ending::NewStart]);
    driver.act(Action::HealingChosen(false));
    assert!(open(&driver).is_empty(), "who goes back to the path wants it after all");
    let mut met = Driver::on("2026-03-01");
    met.check_in(&[("q7", "mine")]);
    assert_eq!(open(&met), [Ending::NewStart]);
}

#[test]
fn space_that_was_asked_for_is_waited_for_so_long_and_a_word_from_them_changes_it() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[("q6", "space")]);
    driver.start_days(60);
    driver.days_go_by(60);
    driver.act(Action::CheckInStarted(Scope::Recheck));
    driver.go_on(&[("q6", "space")]);
    driver.days_go_by(30);
    assert!(open(&driver).is_empty(), "day 90");
    driver.days_go_by(1);
    assert_eq!(open(&driver), [Ending::Waiting]);
    assert_eq!(driver.progress.today_facts(driver.now).thing(), Thing::Waiting);
    driver.act(Action::EndingChosen(Some(Ending::Waiting)));
    let healing: Vec<Thing> = (0..2)
        .map(|_| {
            driver.days_go_by(1);
            driver.progress.today_facts(driver.now).thing()
        })
        .collect();
    assert!(
        healing.contains(&Thing::Heal(Week::new(1).unwrap())),
        "Today turns to the Heal path: {healing:?}"
    );
    driver.log(ContactKind::TheyWrote);
    assert_eq!(now(&driver), None);
    assert!(!driver.progress.today_facts(driver.now).healing);
}

#[test]
fn after_a_second_recheck_that_still_says_to_heal_a_word_from_them_changes_it_too() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[("q8", "2")]);
    for _ in 0..2 {
        driver.days_go_by(14);
        driver.act(Action::CheckInStarted(Scope::Recheck));
        driver.go_on(&[("q8", "2")]);
    }
    assert_eq!(open(&driver), [Ending::Waiting]);
    driver.hours_go_by(1);
    driver.act(Action::ChangeReported(Change::Hello));
    assert!(open(&driver).is_empty());
}

#[test]
fn an_ending_is_taken_back_with_nothing_lost() {
    let mut driver = at_the_end_of_the_path("together");
    let before = driver.kept().clone();
    driver.act(Action::EndingChosen(Some(Ending::Together)));
    assert_eq!(now(&driver), Some(Ending::Together));
    driver.act(Action::EndingChosen(None));
    assert_eq!(now(&driver), None);
    let mut after = driver.kept().clone();
    after.ending = before.ending;
    assert_eq!(after, before);
    assert_eq!(open(&driver), [Ending::Together]);
}

#[test]
fn it_ended_again_begins_a_new_round_and_keeps_all_that_was_before() {
    let mut driver = at_the_end_of_the_path("together");
    driver.write(Sheet::Needs, &["need", "time to think", ""]);
    driver.write(Sheet::LookBack, &["0", "5", "5", "we can talk"]);
    driver.act(Action::EndingChosen(Some(Ending::Together)));
    let before = driver.kept().clone();
    driver.days_go_by(40);
    driver.act(Action::ChangeReported(Change::EndedAgain));
    assert_eq!(now(&driver), None);
    assert_eq!(driver.kept().cycle(), 1);
    let after = driver.kept();
    assert!(
        before.sheets.iter().all(|(id, row)| after.sheets.get(id) == Some(row)),
        "what was written stays"
    );
    assert!(
        before.ticks.iter().all(|(key, tick)| after.ticks.get(key) == Some(tick)),
        "what was ticked stays"
    );
    assert!(before.contacts.iter().all(|(id, line)| after.contacts.get(id) == Some(line)), "the log stays");
    assert!(before.changes.iter().all(|(id, told)| after.changes.get(id) == Some(told)), "the news stays");
    assert!(open(&driver).is_empty(), "the last gate of the new round is not met");
    assert_eq!(driver.figures().day, 0);
}

#[test]
fn a_stop_ends_together_and_leaves_the_other_endings() {
    let mut driver = at_the_end_of_the_path("together");
    driver.act(Action::EndingChosen(Some(Ending::Together)));
    driver.act(Action::ChangeReported(Change::Blocked));
    assert_eq!(now(&driver), None);
    assert_eq!(open(&driver), [Ending::No]);
}

#[test]
fn with_the_ex_left_out_only_healing_is_offered() {
    let mut driver = begun();
    driver.act(Action::ChangeReported(Change::LetGo));
    heal(&mut driver);
    assert_eq!(open(&driver), [Ending::Healed, Ending::NewStart]);
    driver.act(Action::SettingChanged(Setting::LeaveExOut(true)));
    assert_eq!(open(&driver), [Ending::Healed]);
}

#[test]
fn an_ending_and_its_day_are_kept() {
    let mut driver = begun();
    heal(&mut driver);
    driver.act(Action::EndingChosen(Some(Ending::Healed)));
    let text = saved::write(driver.kept(), 1);
    let read = saved::read(&text).expect("it can be read").kept;
    assert_eq!(read.ending.value, Some((Ending::Healed, date("2026-03-01"))));
}

#[test]
fn reviews_come_monthly_and_in_a_short_month_on_its_last_day() {
    let began = date("2026-01-31");
    let days: Vec<String> = (1..=3).map(|nth| review(began, nth).to_string()).collect();
    assert_eq!(days, ["2026-02-28", "2026-03-31", "2026-04-30"]);
    assert_eq!(review(date("2026-12-05"), 1), date("2027-01-05"));
    assert_eq!(review(date("2024-01-30"), 1), date("2024-02-29"));
    assert_eq!(next_review(began, date("2026-01-31")), (1, date("2026-02-28")));
    assert_eq!(next_review(began, date("2026-02-28")), (1, date("2026-02-28")), "on the day it is today");
    assert_eq!(next_review(began, date("2026-03-01")), (2, date("2026-03-31")));
}
