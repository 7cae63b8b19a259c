//! The daily plan as the state gives it: the same all day, from the day's start, whatever the clock does.

use kintsugi::domain::check_in::Cause;
use kintsugi::domain::daily::{DailyPlan, REST, Work};
use kintsugi::domain::day::Now;
use kintsugi::domain::heal::{TASKS_A_WEEK, Week};
use kintsugi::domain::marks::DayPart;
use kintsugi::domain::sheets::Sheet;
use kintsugi::progress::{Action, Setting, saved};
use proptest::prelude::*;

use super::driver::{Driver, date};

fn plan(driver: &Driver) -> DailyPlan {
    driver.progress.daily_plan(driver.now)
}

fn module(driver: &Driver) -> (Cause, u8) {
    match plan(driver).work {
        Some(Work::Module(cause, task)) => (cause, task),
        other => panic!("no module task: {other:?}"),
    }
}

/// Someone who checked in on 1 March; what broke most is trust.
fn begun() -> Driver {
    let mut driver = Driver::on("2026-03-01");
    driver.act(Action::DaySeen);
    driver.check_in(&[("q10", "trust=3 jealousy=3")]);
    driver
}

#[test]
fn the_task_comes_from_the_module_of_the_heaviest_cause_the_first_one_where_two_weigh_the_same() {
    assert_eq!(module(&begun()).0, Cause::Trust);
    let mut none = Driver::on("2026-03-01");
    none.start_days(30);
    assert_eq!(module(&none).0, Cause::Communication);
}

#[test]
fn a_plan_is_the_same_all_day_and_another_from_the_hour_at_which_the_day_begins() {
    let mut driver = begun();
    driver.open_on("2026-03-02", 4);
    let morning = plan(&driver);
    for hour in [4, 12, 23, 27] {
        driver.open_on("2026-03-02", hour);
        assert_eq!(plan(&driver), morning, "at {hour}");
    }
    driver.open_on("2026-03-03", 4);
    assert_ne!(plan(&driver), morning);
}

#[test]
fn a_clock_held_back_shows_the_plan_of_the_latest_day() {
    let mut driver = begun();
    driver.open_on("2026-03-05", 12);
    let latest = plan(&driver);
    driver.open_on("2026-03-04", 12);
    assert_eq!(plan(&driver), latest);
}

#[test]
fn the_night_in_which_clocks_go_forward_has_one_plan() {
    let mut driver = begun();
    let night = |minutes: i64, offset: i32| {
        Now::at(date("2026-03-29").number() as i64 * 86_400_000 + minutes * 60_000, offset)
    };
    // Berlin: at 2:00 it is 3:00. The day begins at four by the clock on the wall.
    driver.now = night(59, 60);
    let before = plan(&driver);
    driver.now = night(61, 120);
    assert_eq!(plan(&driver), before, "half past three in the morning is still the evening before");
    driver.now = night(121, 120);
    assert_ne!(plan(&driver), before);
}

#[test]
fn another_task_stays_all_day_and_none_that_rests_can_be_taken() {
    let mut driver = begun();
    let own = module(&driver).1;
    let other = plan(&driver).other.unwrap();
    driver.act(Action::TaskSwapped(other));
    assert_eq!(module(&driver).1, other);
    assert!(plan(&driver).swapped);
    driver.reload();
    assert_eq!(module(&driver).1, other);
    let free: Vec<u8> = (1..=14)
        .filter(|&task| {
            let mut trial = driver.clone();
            trial.act(Action::TaskSwapped(task));
            module(&trial).1 == task
        })
        .collect();
    assert!(free.len() == 5 && free.contains(&own) && free.contains(&other), "{free:?}");
    for _ in 0..5 {
        let next = plan(&driver).other.unwrap();
        driver.act(Action::TaskSwapped(next));
    }
    assert_eq!(module(&driver).1, other, "five are free, and they go round");
}

#[test]
fn yesterdays_open_task_can_be_done_today_and_stays_ticked_there() {
    let mut driver = begun();
    assert_eq!(plan(&driver).late, None, "there was no yesterday");
    let yesterday = driver.today();
    let task = plan(&driver).work;
    driver.days_go_by(1);
    assert_eq!(plan(&driver).late, task);
    driver.act(Action::DayTicked(DayPart::Module, yesterday, true));
    assert_eq!(plan(&driver).late, task, "a tick can be taken back");
    driver.days_go_by(1);
    driver.act(Action::DayTicked(DayPart::Module, driver.today(), true));
    driver.days_go_by(1);
    assert_eq!(plan(&driver).late, None, "what was done is not asked for");
}

#[test]
fn who_was_away_is_not_told_of_what_was_left_undone() {
    let mut driver = begun();
    driver.open_on("2026-03-09", 12);
    assert_eq!(plan(&driver).late, None);
    driver.open_on("2026-03-10", 12);
    assert!(plan(&driver).late.is_some());
}

#[test]
fn the_theme_goes_by_the_weeks_since_the_first_visit_and_no_check_in_moves_it() {
    let mut driver = begun();
    assert_eq!(plan(&driver).theme, (1, 1));
    driver.days_go_by(8);
    driver.check_in(&[]);
    assert_eq!(plan(&driver).theme, (2, 2));
    driver.reload().act(Action::DaySeen);
    assert_eq!(plan(&driver).theme, (2, 2));
}

#[test]
fn on_a_stop_on_the_heal_path_unsaved_or_without_the_ex_the_task_is_one_of_healing() {
    let healing: [fn(&mut Driver); 4] = [
        |driver| {
            driver.act(Action::ChangeReported(kintsugi::domain::changed::Change::No));
        },
        |driver| {
            driver.act(Action::HealingChosen(true));
        },
        |driver| {
            driver.act(Action::SavingStopped);
        },
        |driver| {
            driver.act(Action::SettingChanged(Setting::LeaveExOut(true)));
        },
    ];
    for (case, turn) in healing.iter().enumerate() {
        let mut driver = begun();
        driver.days_go_by(2);
        turn(&mut driver);
        let plan = plan(&driver);
        assert_eq!(plan.work, Some(Work::Heal(Week::new(1).unwrap(), 1)), "case {case}");
        assert_eq!((plan.other, plan.late), (None, None), "case {case}");
    }
}

#[test]
fn a_task_of_healing_stays_for_the_day_on_which_it_was_done_and_the_next_one_comes_tomorrow() {
    let mut driver = begun();
    driver.act(Action::HealingChosen(true));
    let week = Week::new(1).unwrap();
    driver.act(Action::HealTaskTicked(week, 1, true));
    assert_eq!(plan(&driver).work, Some(Work::Heal(week, 1)));
    assert!(driver.progress.is_done(&plan(&driver), DayPart::Module));
    driver.days_go_by(1);
    assert_eq!(plan(&driver).work, Some(Work::Heal(week, 2)));
    for week in Week::all() {
        (1..=TASKS_A_WEEK).for_each(|task| {
            driver.act(Action::HealTaskTicked(week, task, true));
        });
    }
    driver.days_go_by(1);
    assert_eq!(plan(&driver).work, None, "all eight weeks are done");
}

#[test]
fn a_plan_of_before_the_first_day_was_kept_begins_with_the_first_theme() {
    let mut driver = begun();
    driver.progress.kept.seen.value.first = None;
    assert_eq!(plan(&driver).theme, (1, 1));
}

#[test]
fn a_look_back_can_be_written_once_in_seven_days() {
    let mut driver = begun();
    assert_eq!(driver.kept().next_look_back(driver.now), driver.today());
    driver.write(Sheet::LookBack, &["1", "3", "2", "soup helps"]);
    assert_eq!(driver.kept().next_look_back(driver.now), date("2026-03-08"));
    assert!(driver.kept().looked_back_today(driver.now));
    driver.days_go_by(7);
    assert_eq!(driver.kept().next_look_back(driver.now), driver.today());
    driver.days_go_by(3);
    assert_eq!(driver.kept().next_look_back(driver.now), driver.today(), "a week left out is no debt");
}

#[test]
fn a_look_back_dated_by_a_clock_that_ran_ahead_holds_none_up_once_the_date_is_right() {
    let mut driver = begun();
    driver.write(Sheet::LookBack, &["1", "3", "2", "soup helps"]);
    driver.open_on("2027-03-01", 12);
    driver.write(Sheet::LookBack, &["2", "2", "1", ""]);
    driver.open_on("2026-03-09", 12);
    driver.act(Action::DateConfirmed);
    assert_eq!(driver.kept().next_look_back(driver.now), driver.today());
    assert!(!driver.kept().looked_back_today(driver.now));
    driver.write(Sheet::LookBack, &["0", "4", "3", ""]);
    assert_eq!(driver.kept().next_look_back(driver.now), date("2026-03-16"));
    assert!(driver.kept().looked_back_today(driver.now));
}

#[test]
fn then_and_now_lie_side_by_side_after_a_month_with_what_was_noted_and_nothing_else() {
    let mut driver = begun();
    driver.write(Sheet::Line, &["I slept on the sofa"]);
    driver.write(Sheet::Urge, &["", "8", "3", "passed"]);
    driver.write(Sheet::Urge, &["", "9", "9", "contact"]);
    driver.days_go_by(7);
    driver.write(Sheet::LookBack, &["3", "1", "1", ""]);
    assert_eq!(driver.kept().then_and_now(driver.now), None);
    driver.days_go_by(21);
    driver.write(Sheet::LookBack, &["0", "4", "3", "I like mornings"]);
    driver.days_go_by(2);
    let (then, now) = driver.kept().then_and_now(driver.now).expect("a month has gone by");
    assert_eq!((then.checking, then.sleep, then.urges), (Some(3), Some(1), 2));
    assert_eq!(then.words.as_deref(), Some("I slept on the sofa"));
    assert_eq!((now.checking, now.sleep, now.urges), (Some(0), Some(4), 0));
    assert_eq!(now.words.as_deref(), Some("I like mornings"));
    let mut silent = begun();
    silent.days_go_by(30);
    let (then, now) = silent.kept().then_and_now(silent.now).expect("a month has gone by");
    assert_eq!(then, now, "nothing was noted on either side");
    assert_eq!((then.checking, then.sleep, then.words), (None, None, None));
}

#[test]
fn a_month_of_quiet_time_that_began_before_the_guide_was_opened_counts_as_one() {
    let mut driver = begun();
    driver.act(Action::QuietTimeStarted { started: date("2026-02-09"), days: Some(45) });
    driver.write(Sheet::Line, &["my first line"]);
    driver.days_go_by(10);
    let (then, _) = driver.kept().then_and_now(driver.now).expect("day 30 of the quiet time");
    assert_eq!(then.words.as_deref(), Some("my first line"));
}

#[test]
fn that_the_visitor_was_away_is_said_all_day_also_after_a_reload() {
    let mut driver = begun();
    driver.open_on("2026-03-06", 12);
    assert!(driver.progress.today_facts(driver.now).is_back);
    driver.reload().open_on("2026-03-06", 20);
    assert!(driver.progress.today_facts(driver.now).is_back);
    driver.open_on("2026-03-07", 12);
    assert!(!driver.progress.today_facts(driver.now).is_back);
}

#[test]
fn a_device_that_knows_no_first_day_is_read_and_begins_to_count_today() {
    let mut driver = begun();
    let text = saved::write(driver.kept(), 1);
    let envelope: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mut data = envelope["data"].clone();
    data["seen"][0].as_array_mut().unwrap().truncate(2);
    driver.progress.kept = saved::read(&super::saved::sealed(&data)).expect("it is read").kept;
    assert_eq!(driver.kept().seen.value.first, None);
    assert_eq!(plan(&driver).theme, (1, 1));
    driver.days_go_by(3);
    assert_eq!(plan(&driver).theme, (1, 3), "counted from the first visit after that");
}

/// What may happen on a day of the plan.
#[derive(Clone, Debug)]
enum Event {
    Swap(u8),
    NewCause(usize),
    Away(i64),
    ClockBack,
    DayStart(u8),
    Reload,
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        4 => (1_u8..7).prop_map(Event::Swap),
        1 => (0_usize..9).prop_map(Event::NewCause),
        1 => (1_i64..4).prop_map(Event::Away),
        1 => Just(Event::ClockBack),
        1 => (0_u8..=6).prop_map(Event::DayStart),
        1 => Just(Event::Reload),
        4 => Just(Event::Swap(0)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn no_module_task_is_shown_twice_within_ten_days_whatever_happens(
        events in prop::collection::vec(event(), 1..60),
    ) {
        let mut driver = begun();
        let mut shown: Vec<(kintsugi::domain::day::Day, u8)> = Vec::new();
        for event in events {
            match event {
                Event::Swap(times) => for _ in 0..times {
                    let other = plan(&driver).other.unwrap();
                    driver.act(Action::TaskSwapped(other));
                },
                Event::NewCause(cause) => {
                    use kintsugi::domain::check_in::{Causes, Weight};
                    use kintsugi::domain::choice::Choice;
                    let finished = driver.progress.kept.finished.value.as_mut().unwrap();
                    finished.answers.causes = Some(Causes::NONE.with(Cause::ALL[cause], Weight::Main));
                }
                Event::Away(days) => { driver.hours_go_by(24 * days).act(Action::DaySeen); }
                Event::ClockBack => { driver.hours_go_by(-24).act(Action::DaySeen); }
                Event::DayStart(hour) => { driver.act(Action::SettingChanged(Setting::DayStart(hour))); }
                Event::Reload => { driver.reload().act(Action::DaySeen); }
            }
            let (today, task) = (driver.today(), module(&driver).1);
            match shown.last_mut() {
                // What was swapped away was not done; the day's task is the one that stands in the end.
                Some(last) if last.0 == today => last.1 = task,
                _ => shown.push((today, task)),
            }
            driver.days_go_by(1);
            let (today, task) = (driver.today(), module(&driver).1);
            if shown.last().is_none_or(|last| last.0 < today) {
                shown.push((today, task));
            }
        }
        for (at, (on, task)) in shown.iter().enumerate() {
            let again = shown[..at].iter().rev().find(|(_, earlier)| earlier == task);
            prop_assert!(again.is_none_or(|(before, _)| on.since(*before) >= i32::from(REST)), "{task} on {on}: {shown:?}");
        }
    }
}
