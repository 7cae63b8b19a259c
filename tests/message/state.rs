//! What may be done with a message, and when.

use super::english::look;
use kintsugi::domain::check_in::Plan;
use kintsugi::domain::choice::Choice;
use kintsugi::domain::message::Review;
use kintsugi::domain::message::builder::Check;
use kintsugi::domain::message::state::{Facts, HOLD_MS, Hold, State};
use kintsugi::domain::phases;

const NOW: i64 = 1_800_000_000_000;

/// Phase 5 is open, nothing rests, nothing was sent.
const OPEN: Facts = Facts {
    stopped: false,
    letter: Some(Plan::A),
    phase: phases::State::Open,
    sent: false,
    hold: None,
    now_ms: NOW,
};

fn rested(ms: i64) -> Facts {
    Facts { hold: Some(Hold { since_ms: NOW - ms }), ..OPEN }
}

fn kind() -> Review {
    look("Hi Sam, hope you are well.")
}

/// The state with every tick set and kind words.
fn at_best(facts: Facts) -> State {
    State::of(facts, Check::ALL, &kind())
}

#[test]
fn every_stop_and_no_check_in_lock_whatever_else_is_so() {
    for best in
        [OPEN, rested(HOLD_MS), Facts { sent: true, ..OPEN }, Facts { phase: phases::State::Met, ..OPEN }]
    {
        for locked in [
            Facts { stopped: true, ..best },
            Facts { letter: None, ..best },
            Facts { letter: Some(Plan::C), ..best },
        ] {
            assert_eq!(at_best(locked), State::Locked, "{locked:?}");
        }
    }
    assert_eq!(at_best(Facts { phase: phases::State::Closed, ..OPEN }), State::Locked);
}

#[test]
fn before_phase_5_is_open_it_is_practice_however_long_it_rested() {
    for letter in [Plan::A, Plan::B] {
        let facts = Facts { letter: Some(letter), phase: phases::State::Readable, ..rested(HOLD_MS) };
        assert_eq!(at_best(facts), State::Practice);
    }
}

#[test]
fn one_round_has_one_message() {
    assert_eq!(at_best(Facts { sent: true, ..rested(HOLD_MS) }), State::Sent);
    // Two weeks of silence close nothing more: it stays sent until they write.
    assert_eq!(at_best(Facts { sent: true, phase: phases::State::Readable, ..OPEN }), State::Sent);
}

#[test]
fn when_they_have_written_back_the_tool_is_done() {
    assert_eq!(at_best(Facts { phase: phases::State::Met, sent: true, ..OPEN }), State::Past);
    assert_eq!(at_best(Facts { phase: phases::State::Met, ..rested(HOLD_MS) }), State::Past);
}

#[test]
fn the_rest_begins_only_with_all_ticks_and_words_that_do_not_stand_against_it() {
    assert_eq!(at_best(OPEN), State::Writing { may_hold: true });
    for missing in Check::ALL {
        let ticks: Vec<Check> = Check::ALL.iter().copied().filter(|check| check != missing).collect();
        assert_eq!(State::of(OPEN, &ticks, &kind()), State::Writing { may_hold: false }, "{missing:?}");
    }
    for bad in ["you will regret this", "i could kill myself", "please unblock me", ""] {
        assert_eq!(State::of(OPEN, Check::ALL, &look(bad)), State::Writing { may_hold: false }, "{bad}");
    }
    assert_eq!(State::of(OPEN, Check::ALL, &look("i miss you")), State::Writing { may_hold: true });
}

#[test]
fn nothing_is_copied_before_24_hours_are_over() {
    let ends = |ms| State::Held { until_ms: NOW - ms + HOLD_MS };
    assert_eq!(at_best(rested(0)), ends(0));
    assert_eq!(at_best(rested(HOLD_MS - 1)), ends(HOLD_MS - 1));
    assert_eq!(at_best(rested(HOLD_MS)), State::MayCopy);
    assert_eq!(at_best(rested(HOLD_MS * 400)), State::MayCopy);
}

#[test]
fn after_the_rest_the_ticks_and_the_words_are_asked_once_more() {
    assert_eq!(State::of(rested(HOLD_MS), &[], &kind()), State::NotYet);
    assert_eq!(State::of(rested(HOLD_MS), &Check::ALL[1..], &kind()), State::NotYet);
    assert_eq!(State::of(rested(HOLD_MS), Check::ALL, &look("i know where you live")), State::NotYet);
    assert_eq!(State::of(rested(HOLD_MS), Check::ALL, &look("i want to die")), State::NotYet);
}

#[test]
fn words_that_changed_since_rest_again() {
    // The page drops the hold when the words change.
    assert_eq!(at_best(Facts { hold: None, ..rested(HOLD_MS) }), State::Writing { may_hold: true });
}

#[test]
fn a_clock_set_back_makes_nobody_wait_more_than_a_day_and_nobody_less() {
    let ahead = Hold { since_ms: NOW + 400 * HOLD_MS };
    assert_eq!(ahead.seen(NOW), Hold { since_ms: NOW });
    assert_eq!(ahead.left_ms(NOW), HOLD_MS);
    assert!(!ahead.is_over(NOW));
    let facts = Facts { hold: Some(ahead), ..OPEN };
    assert_eq!(at_best(facts), State::Held { until_ms: NOW + HOLD_MS });
    // What is stored then runs on as any other.
    assert!(ahead.seen(NOW).is_over(NOW + HOLD_MS));
}

#[test]
fn a_clock_that_corrects_itself_by_less_than_a_minute_changes_nothing() {
    let hold = Hold { since_ms: NOW + 59_000 };
    assert_eq!(hold.seen(NOW), hold);
    assert_eq!(hold.left_ms(NOW), HOLD_MS + 59_000);
}

#[test]
fn no_clock_breaks_a_hold() {
    for since_ms in [i64::MIN, -1, 0, i64::MAX] {
        for now_ms in [i64::MIN, -1, 0, i64::MAX] {
            let left = Hold { since_ms }.left_ms(now_ms);
            assert!((0..=HOLD_MS + 60_000).contains(&left), "{since_ms} {now_ms} {left}");
        }
    }
}

#[test]
fn every_state_has_an_id_of_its_own() {
    let states = [
        State::Locked,
        State::Past,
        State::Sent,
        State::Practice,
        State::Writing { may_hold: true },
        State::Held { until_ms: 0 },
        State::NotYet,
        State::MayCopy,
    ];
    assert_eq!(states.map(State::id), State::IDS);
}
