//! What each gate of the path needs: enough, and one short of it.

use kintsugi::domain::check_in::{Change, Checking, Plan};
use kintsugi::domain::phases::*;
use kintsugi::domain::promises::Share;
use kintsugi::domain::written::Written;

use super::path::{met, phase, plan};

#[test]
fn gate_1_is_the_visitors_own_word() {
    assert!(plan(Plan::A).needs(phase(1)).is_empty());
}

#[test]
fn gate_2_needs_the_own_part_named_or_all_four_tasks() {
    let gate = |resp, tasks| {
        let mut facts = Facts { resp, ..plan(Plan::B) };
        facts.tasks[1] = tasks;
        facts.needs(phase(2))
    };
    assert_eq!(gate(None, 0), [Need::PartOrTasks]);
    assert_eq!(gate(Some(4), 0), [Need::PartOrTasks]);
    assert_eq!(gate(Some(4), 0b0111), [Need::PartOrTasks]);
    assert!(gate(Some(5), 0).is_empty());
    assert!(gate(Some(0), 0b1111).is_empty());
    assert!(gate(None, 0b1111).is_empty());
}

#[test]
fn gate_3_needs_the_days_and_then_a_re_check() {
    let gate = |days_left, rechecked| Facts { days_left, rechecked, ..plan(Plan::A) }.needs(phase(3));
    assert_eq!(gate(None, false), [Need::QuietTime]);
    assert_eq!(gate(Some(12), false), [Need::Days(12)]);
    assert_eq!(gate(Some(12), true), [Need::Days(12)]);
    assert_eq!(gate(Some(0), false), [Need::Recheck]);
    assert!(gate(Some(0), true).is_empty());
}

#[test]
fn gate_3_needs_a_re_check_that_gives_try_with_care() {
    let facts = Facts { days_left: Some(0), rechecked: true, ..plan(Plan::B) };
    assert_eq!(facts.needs(phase(3)), [Need::Recheck]);
}

#[test]
fn gate_3_asks_first_when_the_date_is_in_doubt() {
    let facts = Facts { days_left: Some(0), rechecked: true, date_in_doubt: true, ..plan(Plan::A) };
    assert_eq!(facts.needs(phase(3)), [Need::Date]);
}

#[test]
fn gate_4_needs_a_kept_change_and_little_looking() {
    let gate = |change, checking, looks, habit_days| {
        let written = Written { habit_days, ..Written::default() };
        let mut facts = Facts { change, checking, looks, written, ..plan(Plan::A) };
        facts.tasks[3] = 0b11111;
        facts.needs(phase(4))
    };
    let (kept, started) = (Some(Change::Kept), Some(Change::Started));
    let (little, much) = (Some(Checking::OnceOrTwice), Some(Checking::MostDays));
    assert!(gate(kept, little, 2, 0).is_empty());
    assert!(gate(kept, Some(Checking::Never), 0, 0).is_empty());
    assert!(gate(started, little, 0, 12).is_empty(), "twelve of 21 days are a kept change");
    assert_eq!(gate(started, little, 0, 11), [Need::KeptChange(11)], "a tick alone is none");
    assert_eq!(gate(kept, much, 0, 0), [Need::FewerLooks]);
    assert_eq!(gate(kept, little, 3, 0), [Need::FewerLooks]);
    assert_eq!(gate(None, None, 0, 0), [Need::KeptChange(0), Need::FewerLooks]);
}

/// What the needs of a phase are, with that written, everything before it met.
fn gate(number: u8, written: Written) -> Vec<Need> {
    Facts { written, good_weeks: 6, ..met(Plan::A, 1..=13) }.needs(phase(number))
}

/// Enough on every sheet.
pub fn enough() -> Written {
    Written {
        reasons: 3,
        habit_days: 12,
        turns: 2,
        repair: Some(0),
        promises: Share { held: 9, due: 10 },
        open: 0,
        good_meetings: 3,
        their_meetings: 1,
        needs: 3,
        noes: 3,
        word: true,
    }
}

#[test]
fn gate_6_needs_them_to_have_started_or_asked_back_twice() {
    assert_eq!(gate(6, Written { turns: 0, ..enough() }), [Need::Turns(0)]);
    assert_eq!(gate(6, Written { turns: 1, ..enough() }), [Need::Turns(1)]);
    assert!(gate(6, Written { turns: 2, ..Written::default() }).is_empty());
}

#[test]
fn gate_8_needs_the_repair_and_does_not_wait_for_its_four_weeks() {
    assert_eq!(gate(8, Written { repair: None, ..enough() }), [Need::Repair]);
    let made = |since| Written { repair: Some(since), ..Written::default() };
    assert!(gate(8, made(0)).is_empty());
    assert_eq!([0, 1, 27, 28, 90].map(|since| made(since).repair_left()), [28, 27, 1, 0, 0].map(Some));
    assert_eq!(Written::default().repair_left(), None);
}

#[test]
fn gate_9_needs_six_good_weeks() {
    let gate = |good_weeks| Facts { good_weeks, written: enough(), ..met(Plan::A, 1..=7) }.needs(phase(9));
    assert_eq!(gate(0), [Need::GoodWeeks(6)]);
    assert_eq!(gate(5), [Need::GoodWeeks(1)]);
    assert!(gate(6).is_empty() && gate(7).is_empty());
}

#[test]
fn gate_9_needs_nine_in_ten_promises_kept_or_told_early() {
    for (held, due, enough) in
        [(0, 0, false), (1, 1, true), (8, 9, false), (9, 10, true), (17, 19, false), (90, 100, true)]
    {
        let promises = Share { held, due };
        let needs = gate(9, Written { promises, ..Written::default() });
        let expected = if enough { vec![] } else { vec![Need::Promises(promises)] };
        assert_eq!(needs, expected, "{held} of {due}");
    }
}

#[test]
fn gate_10_needs_nothing_open_that_they_would_want_to_know() {
    assert_eq!(gate(10, Written { open: 1, ..enough() }), [Need::Open(1)]);
    assert!(gate(10, Written::default()).is_empty());
}

#[test]
fn gate_11_needs_three_good_meetings_one_of_them_their_idea() {
    let gate = |good_meetings, their_meetings| {
        gate(11, Written { good_meetings, their_meetings, ..Written::default() })
    };
    assert_eq!(gate(2, 1), [Need::Meetings(2, 1)]);
    assert_eq!(gate(3, 0), [Need::Meetings(3, 0)]);
    assert!(gate(3, 1).is_empty() && gate(5, 5).is_empty());
}

#[test]
fn gate_13_needs_three_needs_and_three_noes() {
    let gate = |needs, noes| gate(13, Written { needs, noes, ..Written::default() });
    assert_eq!(gate(3, 2), [Need::NeedsAndNoes(3, 2)]);
    assert_eq!(gate(2, 9), [Need::NeedsAndNoes(2, 9)]);
    assert!(gate(3, 3).is_empty());
}

#[test]
fn gate_14_needs_the_own_word_first() {
    assert_eq!(gate(14, Written { word: false, ..enough() }), [Need::OwnWord]);
    assert!(gate(14, Written { word: true, ..Written::default() }).is_empty());
}

#[test]
fn gates_7_and_12_are_the_visitors_own_word() {
    assert!(gate(7, Written::default()).is_empty() && gate(12, Written::default()).is_empty());
}

#[test]
fn more_that_is_good_never_adds_a_need() {
    // Each count goes up by one, whatever the others are.
    for bits in 0u16..1 << 8 {
        let on = |bit: u16| (bits >> bit & 1) as u8;
        let before = Written {
            habit_days: 11 * on(0),
            turns: on(1),
            repair: None,
            promises: Share { held: 8, due: 9 },
            open: on(2),
            good_meetings: 2 + on(3),
            their_meetings: on(4),
            needs: 2 + on(5),
            noes: 2 + on(6),
            word: on(7) == 1,
            ..Written::default()
        };
        let better = [
            Written { habit_days: before.habit_days + 1, ..before },
            Written { turns: before.turns + 1, ..before },
            Written { repair: Some(0), ..before },
            Written { promises: Share { held: 9, due: 10 }, ..before },
            Written { open: 0, ..before },
            Written {
                good_meetings: before.good_meetings + 1,
                their_meetings: before.their_meetings + 1,
                ..before
            },
            Written { needs: before.needs + 1, ..before },
            Written { noes: before.noes + 1, ..before },
            Written { word: true, ..before },
        ];
        for number in 1..=14 {
            let needs = gate(number, before).len();
            assert!(
                better.iter().all(|after| gate(number, *after).len() <= needs),
                "phase {number}, {before:?}"
            );
        }
    }
}

#[test]
fn a_phase_that_is_not_open_needs_that_first() {
    assert_eq!(plan(Plan::A).needs(phase(5)), [Need::PhaseOpen]);
    assert_eq!(plan(Plan::C).needs(phase(1)), [Need::PhaseOpen]);
}
