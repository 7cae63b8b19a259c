//! Which text Today shows, what the bowl and the ring rest on, and which phase opens next.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use kintsugi::domain::check_in::Plan;
use kintsugi::domain::day::{Day, Now};
use kintsugi::domain::heal::Week;
use kintsugi::domain::marks::DayPart;
use kintsugi::domain::phases::{self, Phase, State};
use kintsugi::domain::quiet_time::ContactKind;
use kintsugi::domain::sheets::Sheet;
use kintsugi::domain::today::{ANY, Facts, Thing, is_last_night};
use kintsugi::progress::{Action, EntryId, Progress, Saving, Setting, Stamped, TickKey, reduce};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// Someone on plan `a` on day 5 of their quiet days.
fn plain() -> Facts {
    Facts {
        today: day("2026-03-06"),
        plan: Some(Plan::A),
        watched: false,
        leave_ex_out: false,
        is_back: false,
        healing: false,
        week: Week::new(1),
        quiet: Some((5, false)),
        rechecked: false,
        recheck_due: false,
        is_under_way: true,
        slipped: false,
        got_through: false,
        age: 5,
        look_back_due: None,
        waits_in_vain: false,
    }
}

/// The days of sixty days from 1 March, one after another.
fn sixty_days() -> impl Iterator<Item = Day> {
    (0..60).map(|n| day("2026-03-01").plus(n))
}

#[test]
fn the_days_with_a_text_of_their_own_show_it() {
    let on = |n| Facts { quiet: Some((n, false)), ..plain() }.thing();
    assert_eq!(on(0), Thing::Start);
    for n in [1, 2, 3, 7, 14, 30] {
        assert_eq!(on(n), Thing::Day(n as u8));
    }
    for n in [4, 6, 8, 13, 15, 29, 31, 59] {
        assert!(matches!(on(n), Thing::Any(_)), "day {n}");
    }
}

#[test]
fn the_same_day_always_shows_the_same_text() {
    assert_eq!(plain().thing(), plain().thing());
}

#[test]
fn the_texts_for_any_day_change_daily_and_all_come_round() {
    let shown: Vec<Thing> = sixty_days().map(|today| Facts { today, ..plain() }.thing()).collect();
    assert!(shown.windows(2).all(|pair| pair[0] != pair[1]), "{shown:?}");
    let seen: BTreeSet<u8> =
        shown.iter().map(|thing| if let Thing::Any(n) = thing { *n } else { panic!("{thing:?}") }).collect();
    assert_eq!(seen, (1..=ANY).collect());
}

#[test]
fn after_some_days_away_nothing_else_comes_first() {
    for plan in [None, Some(Plan::A), Some(Plan::B), Some(Plan::C)] {
        let facts = Facts { is_back: true, plan, slipped: true, quiet: Some((41, true)), ..plain() };
        assert_eq!(facts.thing(), Thing::Gap);
    }
}

#[test]
fn the_end_of_the_days_stays_until_a_new_check_in() {
    let over = Facts { quiet: Some((40, true)), ..plain() };
    assert_eq!(over.thing(), Thing::End);
    assert!(matches!(Facts { rechecked: true, ..over }.thing(), Thing::Any(_)));
}

#[test]
fn a_due_check_in_comes_before_the_text_of_day_14() {
    let two_weeks = Facts { quiet: Some((14, false)), plan: Some(Plan::B), ..plain() };
    assert_eq!(two_weeks.thing(), Thing::Day(14));
    assert_eq!(Facts { recheck_due: true, ..two_weeks }.thing(), Thing::Recheck);
}

#[test]
fn the_morning_after_a_slip_speaks_of_it_once() {
    assert_eq!(Facts { slipped: true, ..plain() }.thing(), Thing::AfterContact);
}

#[test]
fn on_the_heal_path_the_theme_of_the_week_comes_every_other_day() {
    let healing = Facts { healing: true, week: Week::new(3), quiet: Some((7, false)), ..plain() };
    let shown: Vec<Thing> = sixty_days().map(|today| Facts { today, ..healing.clone() }.thing()).collect();
    assert_eq!(shown.iter().filter(|thing| **thing == Thing::Heal(Week::new(3).unwrap())).count(), 30);
    assert!(shown.iter().all(|thing| matches!(thing, Thing::Heal(_) | Thing::Any(_))));
    let whole = Facts { week: None, ..healing };
    assert!(sixty_days().all(|today| matches!(Facts { today, ..whole.clone() }.thing(), Thing::Any(_))));
}

#[test]
fn on_a_stop_no_text_speaks_of_the_other_person_or_of_a_day_count() {
    let stop = Facts { plan: Some(Plan::C), slipped: true, waits_in_vain: true, ..plain() };
    let shown: Vec<Thing> = sixty_days()
        .flat_map(|today| (0..60).map(move |n| (today, n)))
        .map(|(today, n)| Facts { today, quiet: Some((n, false)), ..stop.clone() }.thing())
        .collect();
    assert!(shown.iter().all(|thing| matches!(thing, Thing::Heal(_) | Thing::Any(_) | Thing::Neutral)));
    assert!(shown.contains(&Thing::Neutral));
}

#[test]
fn a_device_that_others_may_open_shows_neutral_texts_on_any_plan() {
    for plan in [Plan::A, Plan::B] {
        let watched = Facts { watched: true, plan: Some(plan), quiet: Some((1, false)), ..plain() };
        assert!(sixty_days().all(|today| {
            matches!(Facts { today, ..watched.clone() }.thing(), Thing::Any(_) | Thing::Neutral)
        }));
    }
}

#[test]
fn leaving_the_ex_out_leaves_out_every_text_that_mentions_them() {
    for n in 0..60 {
        let facts = Facts { leave_ex_out: true, quiet: Some((n, false)), ..plain() };
        assert!(!facts.thing().mentions_them(), "day {n}");
    }
    let slipped = Facts { leave_ex_out: true, slipped: true, ..plain() };
    assert!(!slipped.thing().mentions_them());
}

#[test]
fn asking_for_another_text_never_shows_the_same_one_twice_in_a_row() {
    for first in [plain(), Facts { quiet: Some((1, false)), ..plain() }] {
        let shown: Vec<Thing> = (0..30).map(|times| first.another(times)).collect();
        assert_eq!(shown[0], first.thing());
        assert!(shown.windows(2).all(|pair| pair[0] != pair[1]), "{shown:?}");
    }
    assert!(matches!(plain().another(255), Thing::Any(1..=ANY)));
}

#[test]
fn the_morning_after_an_urge_comes_after_a_slip_and_before_all_else_on_every_plan() {
    let passed = Facts { got_through: true, quiet: Some((40, true)), recheck_due: true, ..plain() };
    for healing in [false, true] {
        assert_eq!(Facts { healing, ..passed.clone() }.thing(), Thing::AfterUrge);
        assert_eq!(Facts { healing, slipped: true, ..passed.clone() }.thing(), Thing::AfterContact);
    }
    for plan in [None, Some(Plan::B), Some(Plan::C)] {
        assert_eq!(Facts { plan, watched: true, ..passed.clone() }.thing(), Thing::AfterUrge);
    }
    assert_eq!(Facts { leave_ex_out: true, ..passed }.thing(), Thing::AfterUrge, "it mentions nobody");
}

#[test]
fn a_look_back_is_asked_for_on_the_day_it_is_due_and_a_week_later_and_not_in_between() {
    let on = |days| Facts { look_back_due: Some(days), ..plain() }.thing();
    assert_eq!((on(0), on(7), on(14)), (Thing::LookBack, Thing::LookBack, Thing::LookBack));
    for days in [1, 2, 6, 8] {
        assert!(matches!(on(days), Thing::Any(_)), "{days} days");
    }
    let day_seven = Facts { look_back_due: Some(0), quiet: Some((7, false)), ..plain() };
    assert_eq!(day_seven.thing(), Thing::Day(7), "the day's own words lead there as well");
}

#[test]
fn on_the_heal_path_a_month_and_the_look_back_come_before_the_theme() {
    let healing = Facts { healing: true, week: Week::new(2), look_back_due: Some(0), ..plain() };
    assert_eq!(healing.thing(), Thing::LookBack);
    assert_eq!(Facts { age: 30, ..healing }.thing(), Thing::Day(30));
}

#[test]
fn what_comes_first_is_in_the_order_that_is_written_down() {
    let mut facts = Facts {
        is_back: true,
        slipped: true,
        got_through: true,
        waits_in_vain: true,
        quiet: Some((41, true)),
        recheck_due: true,
        look_back_due: Some(0),
        ..plain()
    };
    assert_eq!(facts.thing(), Thing::Gap);
    facts.is_back = false;
    assert_eq!(facts.thing(), Thing::AfterContact);
    facts.slipped = false;
    assert_eq!(facts.thing(), Thing::AfterUrge);
    facts.got_through = false;
    assert_eq!(facts.thing(), Thing::Waiting);
    facts.waits_in_vain = false;
    assert_eq!(facts.thing(), Thing::End);
    facts.rechecked = true;
    assert_eq!(facts.thing(), Thing::Recheck);
    facts.recheck_due = false;
    assert_eq!(facts.thing(), Thing::LookBack);
    facts.look_back_due = None;
    assert!(matches!(facts.thing(), Thing::Any(_)));
}

#[test]
fn a_night_is_from_six_in_the_evening_to_ten_in_the_morning() {
    let today = day("2026-03-06");
    let last_night = |civil, hour: u16| is_last_night(day(civil), hour * 60, today);
    for (civil, hour, is) in [
        ("2026-03-05", 17, false),
        ("2026-03-05", 18, true),
        ("2026-03-05", 23, true),
        ("2026-03-06", 2, true),
        ("2026-03-06", 9, true),
        ("2026-03-06", 10, false),
        ("2026-03-04", 23, false),
        ("2026-03-07", 2, false),
    ] {
        assert_eq!(last_night(civil, hour), is, "{civil} at {hour}");
    }
}

// From the state.

#[test]
fn an_urge_that_passed_last_night_is_spoken_of_today_and_one_that_did_not_is_not() {
    let urge = |end: &str| Action::SheetWritten {
        sheet: Sheet::Urge,
        row: None,
        values: ["", "8", "2", end].map(str::to_owned).to_vec(),
    };
    let after_urge = |end: &str, on: &str| {
        let begun = after(&[("2026-03-01", start("2026-03-01", Some(30)))]);
        let late = Now::at(noon("2026-03-05").epoch_ms + 11 * 3_600_000, 0);
        let id = EntryId::next(begun.kept.newest(), late.epoch_ms, 7);
        let progress = reduce(&begun, &Stamped { id, now: late, action: urge(end) });
        progress.today_facts(noon(on)).thing()
    };
    assert_eq!(after_urge("passed", "2026-03-06"), Thing::AfterUrge);
    assert_ne!(after_urge("passed", "2026-03-07"), Thing::AfterUrge);
    assert_ne!(after_urge("contact", "2026-03-06"), Thing::AfterUrge);
}

#[test]
fn done_is_kept_for_the_day() {
    let done = Action::DayTicked(DayPart::Thing, day("2026-03-02"), true);
    let progress = after(&[("2026-03-01", start("2026-03-01", Some(30))), ("2026-03-02", done)]);
    assert!(progress.kept.is_ticked(TickKey::Day(day("2026-03-02"), DayPart::Thing)));
    assert!(!progress.kept.is_ticked(TickKey::Day(day("2026-03-03"), DayPart::Thing)));
}

fn noon(text: &str) -> Now {
    let since = day(text).since(day("1970-01-01"));
    Now::at(i64::from(since) * 86_400_000 + 43_200_000, 0)
}

/// What happened, each on its day.
fn after(happened: &[(&str, Action)]) -> Progress {
    happened.iter().fold(Progress::default(), |progress, (on, action)| {
        let now = noon(on);
        let id = EntryId::next(progress.kept.newest(), now.epoch_ms, 7);
        reduce(&progress, &Stamped { id, now, action: action.clone() })
    })
}

fn start(on: &str, days: Option<u8>) -> Action {
    Action::QuietTimeStarted { started: day(on), days }
}

#[test]
fn four_days_later_the_visitor_is_back_but_not_after_three() {
    let begun = ("2026-03-01", start("2026-03-01", Some(30)));
    let seen = |on| after(&[("2026-03-01", Action::DaySeen), begun.clone(), (on, Action::DaySeen)]);
    assert!(!seen("2026-03-04").today_facts(noon("2026-03-04")).is_back);
    let back = seen("2026-03-05");
    assert!(back.today_facts(noon("2026-03-05")).is_back);
    assert!(!back.today_facts(noon("2026-03-06")).is_back, "it is said on one day only");
}

#[test]
fn the_texts_follow_the_quiet_time_that_runs() {
    let progress = after(&[("2026-03-01", start("2026-03-01", Some(30)))]);
    let thing = |on| progress.today_facts(noon(on)).thing();
    assert_eq!(thing("2026-03-01"), Thing::Start);
    assert_eq!(thing("2026-03-04"), Thing::Day(3));
    assert_eq!(thing("2026-03-31"), Thing::Day(30));
    assert_eq!(thing("2026-04-01"), Thing::End);
}

#[test]
fn a_slip_is_spoken_of_on_the_next_morning_only() {
    let slip = Action::ContactLogged {
        kind: ContactKind::Sent,
        civil: day("2026-03-05"),
        minute: 700,
        trigger: None,
        note: String::new(),
    };
    let progress = after(&[("2026-03-01", start("2026-03-01", Some(30))), ("2026-03-05", slip)]);
    assert_ne!(progress.today_facts(noon("2026-03-05")).thing(), Thing::AfterContact);
    assert_eq!(progress.today_facts(noon("2026-03-06")).thing(), Thing::AfterContact);
    assert_ne!(progress.today_facts(noon("2026-03-07")).thing(), Thing::AfterContact);
}

#[test]
fn a_setting_and_a_pause_of_saving_reach_the_choice() {
    let mut progress = after(&[("2026-03-01", Action::SettingChanged(Setting::LeaveExOut(true)))]);
    assert!(progress.today_facts(noon("2026-03-01")).leave_ex_out);
    progress.saving = Saving::Paused { at_rest: Box::default() };
    assert!(progress.today_facts(noon("2026-03-01")).watched);
}

#[test]
fn no_countdown_is_shown_for_open_quiet_days() {
    let open = after(&[("2026-03-01", start("2026-03-01", None))]);
    assert_eq!(open.kept.countdown(noon("2026-03-05")), None);
    let thirty = after(&[("2026-03-01", start("2026-03-01", Some(30)))]);
    let figures = thirty.kept.countdown(noon("2026-03-05")).expect("a ring");
    assert_eq!((figures.day, figures.days), (4, Some(30)));
}

#[test]
fn the_current_week_is_the_first_with_a_task_left() {
    assert_eq!(Week::current(&[0; 8]), Week::new(1));
    assert_eq!(Week::current(&[4, 4, 1, 4, 0, 0, 0, 0]), Week::new(3));
    assert_eq!(Week::current(&[4; 8]), None);
}

fn phase(number: u8) -> Phase {
    Phase::new(number).unwrap()
}

#[test]
fn the_phase_that_opens_next_is_the_first_that_can_only_be_read() {
    let mut facts = phases::Facts { plan: Some(Plan::A), ..phases::Facts::default() };
    assert_eq!(facts.opens_next(), Some(phase(5)));
    facts.confirmed[..4].fill(true);
    assert_eq!(facts.state(phase(5)), State::Open);
    assert_eq!(facts.opens_next(), Some(phase(6)));
    assert_eq!(phases::Facts::default().opens_next(), None, "without a check-in nothing opens");
    let stop = phases::Facts { plan: Some(Plan::C), ..phases::Facts::default() };
    assert_eq!(stop.opens_next(), None);
}

#[test]
fn on_a_stop_the_neighbours_of_a_phase_skip_what_is_closed() {
    let stop = phases::Facts { plan: Some(Plan::C), ..phases::Facts::default() };
    assert_eq!(stop.neighbours(phase(1)), (None, Some(phase(3))));
    assert_eq!(stop.neighbours(phase(4)), (Some(phase(3)), None));
    assert_eq!(phases::Facts::default().neighbours(phase(8)), (Some(phase(7)), Some(phase(9))));
}

#[test]
fn the_advice_to_say_one_line_to_them_is_kept_from_a_stop() {
    let stop = phases::Facts { plan: Some(Plan::C), ..phases::Facts::default() };
    assert!(!stop.shows_notes(phase(3)));
    assert!(stop.shows_notes(phase(1)) && phases::Facts::default().shows_notes(phase(3)));
}
