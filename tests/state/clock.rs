//! Flights, wrong clocks and long gaps: days are never lost, and no gate opens by a clock in doubt.

use kintsugi::domain::clock::Reading;
use kintsugi::domain::day::Now;
use kintsugi::domain::phases::{Need, Phase};
use kintsugi::progress::{Action, Due, saved};

use super::driver::{Driver, at, date};

/// Plan `a`, 30 days begun on 1 March 2026.
fn started() -> Driver {
    let mut driver = Driver::on("2026-03-01");
    driver.act(Action::DaySeen);
    driver.check_in(&[("q6", "unknown")]);
    driver.start_days(30);
    driver.act(Action::CheckInLeft);
    driver
}

fn reading(driver: &Driver) -> Reading {
    driver.kept().clock_reading(driver.now)
}

fn needs(driver: &Driver, phase: u8) -> Vec<Need> {
    driver.kept().facts(driver.now).needs(Phase::new(phase).unwrap())
}

#[test]
fn a_flight_over_the_date_line_holds_the_day_silently() {
    let mut driver = started();
    driver.days_go_by(5);
    let day = driver.figures().day;
    // Auckland to Honolulu: the same moment, a day earlier on the wall.
    driver.now = Now::at(driver.now.epoch_ms + 9 * 3_600_000, -600 - 780);
    driver.act(Action::DaySeen);
    assert_eq!((reading(&driver), driver.figures().day), (Reading::HeldQuietly, day));
    driver.hours_go_by(40);
    driver.act(Action::DaySeen);
    assert_eq!(reading(&driver), Reading::Steady);
}

#[test]
fn a_clock_a_year_back_holds_says_so_and_recounts_when_the_date_is_right() {
    let mut driver = started();
    driver.days_go_by(5);
    driver.open_on("2025-03-06", 12);
    assert_eq!((reading(&driver), driver.figures().day), (Reading::Behind, 5));
    assert_eq!(driver.today(), date("2026-03-06"));
    driver.act(Action::DateConfirmed);
    assert_eq!((reading(&driver), driver.today()), (Reading::Steady, date("2025-03-06")));
    assert_eq!((driver.figures().day, driver.figures().total), (0, 0), "recounted by the date that is right");
    driver.open_on("2026-03-11", 12);
    assert_eq!(driver.figures().day, 10, "nothing was lost");
}

#[test]
fn a_jump_of_a_year_ahead_counts_and_opens_no_gate_unasked() {
    let mut driver = started();
    driver.days_go_by(5);
    driver.open_on("2027-03-06", 12);
    assert_eq!((reading(&driver), driver.figures().left_for_gate), (Reading::JumpInDoubt, Some(0)));
    driver.check_in(&[]);
    assert_eq!(needs(&driver, 3), [Need::Date]);
    driver.act(Action::GateConfirmed(Phase::new(3).unwrap(), true));
    assert!(!driver.kept().facts(driver.now).is_met(Phase::new(3).unwrap()));
    driver.act(Action::DateConfirmed);
    assert_eq!(needs(&driver, 3), []);
    driver.act(Action::GateConfirmed(Phase::new(3).unwrap(), true));
    assert!(driver.kept().facts(driver.now).is_met(Phase::new(3).unwrap()));
}

#[test]
fn the_doubt_stays_over_later_visits_until_somebody_says_that_the_date_is_right() {
    let mut driver = started();
    driver.open_on("2026-04-20", 12);
    driver.days_go_by(3);
    assert_eq!(reading(&driver), Reading::JumpInDoubt);
    driver.reload();
    assert_eq!(reading(&driver), Reading::JumpInDoubt);
    driver.act(Action::DateConfirmed);
    assert_eq!(reading(&driver), Reading::Steady);
}

#[test]
fn a_check_in_by_a_clock_a_year_ahead_opens_nothing_once_the_date_is_right_again() {
    let mut driver = started();
    driver.days_go_by(5);
    driver.open_on("2027-03-06", 12);
    driver.check_in(&[]);
    driver.act(Action::CheckInLeft);
    driver.open_on("2026-03-07", 12);
    driver.act(Action::DateConfirmed);
    assert_eq!(driver.figures().day, 6);
    driver.days_go_by(25);
    assert_eq!(driver.figures().left_for_gate, Some(0));
    assert_eq!(needs(&driver, 3), [Need::Recheck], "the re-check at the end is still to be done");
    assert_eq!(driver.kept().recheck_due(driver.now), Some(Due::QuietTimeOver));
    driver.check_in(&[]);
    assert_eq!(needs(&driver, 3), []);
}

#[test]
fn a_clock_a_day_behind_a_jump_in_doubt_opens_no_gate_either() {
    let mut driver = started();
    driver.open_on("2027-03-06", 12);
    driver.check_in(&[]);
    driver.open_on("2027-03-05", 12);
    assert_eq!(reading(&driver), Reading::HeldQuietly);
    assert_eq!(needs(&driver, 3), [Need::Date]);
}

#[test]
fn a_jump_of_two_days_is_an_ordinary_gap() {
    let mut driver = started();
    driver.open_on("2026-03-03", 12);
    assert_eq!(reading(&driver), Reading::Steady);
    driver.open_on("2026-03-06", 12);
    assert_eq!(reading(&driver), Reading::JumpInDoubt);
}

/// A device without power begins at 1970, and somebody may write a line before it knows better.
#[test]
fn what_is_written_by_a_clock_of_another_century_can_be_read_again() {
    for day in ["1970-01-01", "1999-12-31", "2106-05-01", "2200-01-01"] {
        let mut driver = Driver::on(day);
        driver.act(Action::DaySeen);
        driver.start_days(30);
        driver.log(kintsugi::domain::quiet_time::ContactKind::Sent);
        driver.check_in(&[]);
        let read = saved::read(&saved::write(driver.kept(), 1)).map(|saved| saved.kept);
        assert_eq!(read.as_ref(), Ok(driver.kept()), "{day}");
    }
}

#[test]
fn seeing_a_day_again_changes_nothing() {
    let mut driver = started();
    driver.days_go_by(1);
    let before = driver.progress.clone();
    driver.hours_go_by(3);
    driver.act(Action::DaySeen);
    assert_eq!(driver.progress, before);
}

#[test]
fn having_been_seen_is_no_start() {
    let mut driver = Driver::on("2026-03-01");
    driver.days_go_by(3);
    driver.act(Action::DateConfirmed);
    assert!(driver.progress.is_new() && driver.progress.to_store().is_none());
}

#[test]
fn undo_does_not_depend_on_time_zones() {
    let mut driver = started();
    let line = driver.log(kintsugi::domain::quiet_time::ContactKind::Sent);
    driver.now = Now::at(driver.now.epoch_ms + 47 * 3_600_000, 14 * 60);
    assert_eq!(driver.kept().last_undoable(driver.now), Some(line));
    driver.now = Now::at(at("2026-03-01", 12).epoch_ms + 49 * 3_600_000, -12 * 60);
    assert_eq!(driver.kept().last_undoable(driver.now), None);
}

#[test]
fn an_open_page_is_drawn_again_when_the_clock_did_not_simply_go_on_and_not_each_minute() {
    let device = super::device::Device::new();
    let tab = device.open();
    tab.log();
    let drawn = std::rc::Rc::new(std::cell::Cell::new(0));
    let count = drawn.clone();
    tab.keeper.on_change(Box::new(move || count.set(count.get() + 1)));
    let noon = at("2026-03-01", 12);
    let wakes_at = |now: Now| {
        device.set_clock(now);
        tab.keeper.hear(&kintsugi::ports::News::Woke);
        drawn.replace(0) > 0
    };
    let later = |ms: i64, offset: i32| Now::at(noon.epoch_ms + ms, offset);
    assert!(!wakes_at(later(60_000, 0)), "a minute goes by");
    assert!(!wakes_at(later(120_000, 0)), "another one");
    assert!(wakes_at(later(8 * 3_600_000, 0)), "the lid was closed until the evening");
    assert!(wakes_at(later(8 * 3_600_000 + 60_000, -300)), "a flight to the west");
    assert!(wakes_at(later(-40 * 86_400_000, -300)), "the clock is set back");
    assert!(!wakes_at(later(-40 * 86_400_000 + 60_000, -300)), "and goes on from there");
    assert!(wakes_at(later(i64::MAX - noon.epoch_ms, 0)), "the end of all clocks");
    assert!(wakes_at(later(i64::MIN / 2, 0)));
}
