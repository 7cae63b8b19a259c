//! Whether anything is kept here is the visitor's word, and an answer that asks for care pauses it.

use kintsugi::domain::check_in::{Plan, Scope};
use kintsugi::domain::phases::Phase;
use kintsugi::progress::{Action, Kept, Saving, saved};

use super::device::{Device, Tab};
use super::driver::date;

fn stored(device: &Device) -> Option<Kept> {
    device.text().map(|text| saved::read(&text).unwrap().kept)
}

/// Answers a first check-in up to q1, "no".
fn first_answers(tab: &Tab) {
    tab.act(Action::CheckInOpened(None));
    for (question, ids) in [("age", "adult"), ("q13", "them"), ("q17", "2to6w"), ("q19", "1"), ("q1", "no")] {
        tab.answer(question, ids);
    }
}

#[test]
fn saving_is_on_from_the_first_answer() {
    let device = Device::new();
    first_answers(&device.open());
    assert!(stored(&device).unwrap().draft.value.is_some());
}

#[test]
fn keeping_nothing_removes_both_keys_and_the_visit_goes_on_in_memory() {
    let device = Device::new();
    let tab = device.open();
    tab.check_in(&[]);
    drop(device.open());
    assert!(device.last_good().is_some());
    tab.act(Action::SavingStopped);
    assert_eq!(device.everything(), "");
    tab.act(Action::TaskTicked(Phase::new(1).unwrap(), 1, true));
    assert_eq!(device.everything(), "");
    assert_eq!((tab.progress().kept.plan.value, tab.progress().kept.ticks.len()), (Some(Plan::A), 1));
}

#[test]
fn a_yes_after_keeping_nothing_writes_everything() {
    let device = Device::new();
    let tab = device.open();
    tab.act(Action::SavingStopped);
    tab.check_in(&[]);
    assert_eq!(device.everything(), "");
    tab.act(Action::SavingAllowed);
    assert_eq!(stored(&device).unwrap(), tab.progress().kept);
}

#[test]
fn a_tab_that_keeps_nothing_leaves_alone_what_another_tab_saves() {
    let device = Device::new();
    let (silent, other) = (device.open(), device.open());
    silent.act(Action::SavingStopped);
    other.log();
    super::device::settle(&[&silent, &other]);
    silent.log();
    silent.log();
    assert_eq!((device.lines(), other.lines()), (1, 1));
}

#[test]
fn keeping_nothing_in_one_tab_is_no_erase_in_another_and_holds_there_too() {
    for own_copy in [false, true] {
        let device = Device::new();
        let open = || if own_copy { device.open_with_own_copy() } else { device.open() };
        let one = open();
        one.log();
        let (other, third) = (open(), open());
        one.act(Action::SavingStopped);
        super::device::settle(&[&one, &other, &third]);
        for tab in [&one, &other, &third] {
            assert_eq!((tab.progress().saving.clone(), tab.lines()), (Saving::Off, 1));
            tab.log();
        }
        super::device::settle(&[&one, &other, &third]);
        assert_eq!((device.everything(), other.lines()), (String::new(), 2), "the visit goes on in memory");
    }
}

#[test]
fn a_tab_that_writes_before_it_hears_of_keeping_nothing_takes_that_away_again() {
    let device = Device::new();
    let one = device.open();
    one.log();
    let (one, other) = (device.open_with_own_copy(), device.open_with_own_copy());
    one.act(Action::SavingStopped);
    other.log();
    assert_ne!(device.everything(), "");
    super::device::settle(&[&one, &other]);
    assert_eq!(
        (device.everything(), other.progress().saving.clone(), other.lines()),
        (String::new(), Saving::Off, 2)
    );
}

#[test]
fn a_yes_to_saving_after_keeping_nothing_is_not_undone_by_a_tab_that_hears_late() {
    let device = Device::new();
    let (one, other) = (device.open(), device.open());
    one.log();
    super::device::settle(&[&one, &other]);
    one.act(Action::SavingStopped);
    one.act(Action::SavingAllowed);
    super::device::settle(&[&one, &other]);
    assert_eq!((device.lines(), one.lines(), other.lines()), (1, 1, 1));
}

#[test]
fn an_erase_still_empties_a_tab_that_keeps_nothing_itself() {
    let device = Device::new();
    let (silent, other) = (device.open(), device.open());
    silent.act(Action::SavingStopped);
    other.log();
    super::device::settle(&[&silent, &other]);
    assert_eq!(silent.lines(), 1);
    other.act(Action::Erased);
    super::device::settle(&[&silent, &other]);
    assert_eq!(silent.lines(), 0);
}

#[test]
fn saving_that_waits_for_a_yes_goes_on_waiting_when_another_tab_keeps_nothing() {
    let device = Device::new();
    let one = device.open();
    one.log();
    let other = device.open();
    other.check_in(&[("q3", "once")]);
    super::device::settle(&[&one, &other]);
    one.act(Action::SavingStopped);
    super::device::settle(&[&one, &other]);
    assert!(matches!(&other.progress().saving, Saving::Paused { at_rest } if at_rest.is_untouched()));
    other.log();
    assert_eq!(device.everything(), "");
    other.act(Action::SavingAllowed);
    assert_eq!(stored(&device).unwrap(), other.progress().kept);
}

#[test]
fn where_the_browser_died_while_keeping_nothing_the_guide_starts_empty() {
    let device = Device::new();
    device.put("");
    let tab = device.open();
    assert!(tab.progress().is_new() && tab.keeper.health() == kintsugi::progress::store::Health::Working);
    tab.log();
    assert_eq!((device.lines(), tab.progress().saving.clone()), (1, Saving::On));
}

#[test]
fn a_stop_in_a_tab_that_keeps_nothing_lowers_the_letter_that_another_tab_stored() {
    for (question, ids) in [("q6", "blocked"), ("q1", "act"), ("q12", "0"), ("age", "minor")] {
        let device = Device::new();
        let (silent, other) = (device.open(), device.open());
        silent.act(Action::SavingStopped);
        other.check_in(&[]);
        other.act(Action::QuietTimeStarted { started: date("2026-03-01"), days: Some(40) });
        other.act(Action::CheckInLeft);
        super::device::settle(&[&silent, &other]);
        assert_eq!(stored(&device).unwrap().plan.value, Some(Plan::A));
        if question == "age" {
            silent.act(Action::CheckInStarted(Scope::First));
        }
        silent.check_in(&[(question, ids)]);
        let now = stored(&device).unwrap();
        assert_eq!(now.plan.value, Some(Plan::C), "{question}");
        assert!(now.finished.value.is_none() && now.draft.value.is_none(), "{question}");
        assert!(
            now.rounds.values().all(|round| round.length.value == kintsugi::domain::quiet_time::Length::Open)
        );
        assert!(!device.everything().contains("\"q6\""), "nothing of this visit is kept besides the letter");
        super::device::settle(&[&silent, &other]);
        assert_eq!(other.progress().kept.plan.value, Some(Plan::C), "{question}");
    }
}

#[test]
fn a_stop_that_a_later_check_in_elsewhere_has_overtaken_lowers_nothing() {
    let device = Device::new();
    let (silent, other) = (device.open(), device.open());
    silent.act(Action::SavingStopped);
    silent.check_in(&[("q12", "0")]);
    silent.act(Action::CheckInLeft);
    other.check_in(&[]);
    super::device::settle(&[&silent, &other]);
    silent.log();
    assert_eq!(stored(&device).unwrap().plan.value, Some(Plan::A));
}

#[test]
fn what_another_tab_wrote_during_the_check_in_stays_when_the_check_in_is_taken_back() {
    for (question, ids) in [("q3", "once"), ("q1", "act")] {
        for heard in [true, false] {
            let device = Device::new();
            let (one, other) = (device.open(), device.open());
            one.act(Action::CheckInOpened(None));
            for (question, ids) in [("age", "adult"), ("q13", "them"), ("q17", "2to6w"), ("q19", "1")] {
                one.answer(question, ids);
            }
            if question == "q3" {
                one.answer("q1", "no");
                one.answer("q2", "none");
            }
            other.act(Action::QuietTimeStarted { started: date("2026-03-01"), days: Some(30) });
            other.log();
            if heard {
                super::device::settle(&[&one, &other]);
            }
            one.answer(question, ids);
            super::device::settle(&[&one, &other]);
            let now = stored(&device).unwrap();
            assert_eq!((now.rounds.len(), now.changes.len()), (1, 1), "{question} {heard}");
            assert!(now.draft.value.is_none() && now.plan.value.is_none(), "{question} {heard}");
            assert_eq!(other.progress().kept.rounds.len(), 1, "{question} {heard}");
        }
    }
}

#[test]
fn what_the_check_in_itself_wrote_is_taken_back_though_another_tab_has_repeated_it() {
    let device = Device::new();
    let (one, other) = (device.open(), device.open());
    one.check_in(&[("q6", "space")]);
    super::device::settle(&[&one, &other]);
    other.log();
    super::device::settle(&[&one, &other]);
    one.answer("q3", "once");
    super::device::settle(&[&one, &other]);
    let now = stored(&device).unwrap();
    assert_eq!((now.plan.value, now.finished.value, now.draft.value), (None, None, None));
    assert_eq!(now.changes.len(), 1);
}

#[test]
fn an_answer_that_asks_for_care_takes_back_all_that_the_check_in_wrote() {
    for (question, ids) in [("q2", "controlled"), ("q3", "often"), ("q3", "once")] {
        let device = Device::new();
        let tab = device.open();
        first_answers(&tab);
        drop(device.open());
        assert!(device.text().is_some() && device.last_good().is_some());
        if question == "q3" {
            tab.answer("q2", "none");
        }
        tab.answer(question, ids);
        assert!(matches!(tab.progress().saving, Saving::Paused { .. }));
        assert_eq!(device.everything(), "", "in the same step, the last good copy too");
    }
}

#[test]
fn no_other_answer_pauses_saving() {
    let device = Device::new();
    let tab = device.open();
    tab.check_in(&[("q1", "safe"), ("q2", "skip"), ("q3", "skip"), ("q4", "hurt"), ("q5", "any")]);
    assert_eq!(tab.progress().saving, Saving::On);
}

#[test]
fn what_was_there_before_the_check_in_stays() {
    let device = Device::new();
    let tab = device.open();
    tab.act(Action::QuietTimeStarted { started: date("2026-03-01"), days: Some(30) });
    tab.log();
    let before = stored(&device).unwrap();
    first_answers(&tab);
    tab.answer("q2", "none");
    tab.answer("q3", "once");
    let after = stored(&device).unwrap();
    assert_eq!((&after.rounds, &after.changes), (&before.rounds, &before.changes));
    assert!(after.draft.value.is_none() && after.plan.value.is_none());
}

#[test]
fn a_finished_check_in_changed_afterwards_to_an_answer_that_asks_for_care_is_taken_back() {
    let device = Device::new();
    let tab = device.open();
    tab.act(Action::QuietTimeStarted { started: date("2026-03-01"), days: Some(30) });
    let rounds = stored(&device).unwrap().rounds;
    tab.check_in(&[("q6", "space")]);
    let length = |rounds: &kintsugi::progress::Kept| rounds.current_round().unwrap().1.length;
    let raised = length(&stored(&device).unwrap());
    tab.answer("q3", "once");
    let after = stored(&device).unwrap();
    assert_ne!(length(&after), raised, "also the days it suggested");
    assert_eq!(rounds.len(), after.rounds.len());
    assert!(after.plan.value.is_none() && after.finished.value.is_none() && after.draft.value.is_none());
}

#[test]
fn while_saving_is_paused_nothing_more_is_written() {
    let device = Device::new();
    let tab = device.open();
    tab.act(Action::QuietTimeStarted { started: date("2026-03-01"), days: Some(30) });
    tab.check_in(&[("q3", "once")]);
    let before = device.everything();
    tab.log();
    tab.act(Action::HealingChosen(true));
    tab.act(Action::TaskTicked(Phase::new(1).unwrap(), 1, true));
    assert_eq!(device.everything(), before);
    assert_eq!(tab.progress().kept.plan.value, Some(Plan::B), "the visit goes on in memory");
}

#[test]
fn a_yes_writes_what_was_kept_back_and_holds_for_the_rest_of_the_check_in() {
    let device = Device::new();
    let tab = device.open();
    first_answers(&tab);
    tab.answer("q2", "none");
    tab.answer("q3", "once");
    tab.act(Action::SavingAllowed);
    assert!(stored(&device).unwrap().draft.value.is_some());
    tab.answer("q4", "none");
    assert_eq!(tab.progress().saving, Saving::On, "it does not ask again at the next answer");
    tab.check_in(&[]);
    assert_eq!(stored(&device).unwrap().plan.value, Some(Plan::B));
    assert_eq!(stored(&device).unwrap(), tab.progress().kept);
}

#[test]
fn the_next_check_in_with_such_an_answer_pauses_again() {
    let device = Device::new();
    let tab = device.open();
    tab.check_in(&[("q3", "once")]);
    tab.act(Action::SavingAllowed);
    tab.act(Action::CheckInLeft);
    tab.act(Action::CheckInStarted(Scope::Recheck));
    tab.check_in(&[("q3", "once")]);
    assert!(matches!(tab.progress().saving, Saving::Paused { .. }));
    assert_eq!(stored(&device).unwrap().plan.value, Some(Plan::B), "what was there before stays");
}

#[test]
fn other_tabs_may_write_while_saving_is_paused_here() {
    let device = Device::new();
    let (one, other) = (device.open(), device.open());
    one.log();
    one.check_in(&[("q3", "once")]);
    super::device::settle(&[&one, &other]);
    other.log();
    super::device::settle(&[&one, &other]);
    assert_eq!((device.lines(), one.lines()), (2, 2));
    assert!(stored(&device).unwrap().plan.value.is_none());
    one.act(Action::SavingAllowed);
    super::device::settle(&[&one, &other]);
    assert_eq!(other.progress().kept, one.progress().kept);
}

#[test]
fn a_backup_read_while_saving_is_paused_waits_for_the_yes_as_well() {
    let device = Device::new();
    let tab = device.open();
    tab.log();
    let backup = tab.keeper.export();
    tab.act(Action::Erased);
    tab.check_in(&[("q3", "once")]);
    assert_eq!(tab.keeper.import(&backup), Ok(()));
    assert_eq!((device.text(), tab.lines()), (None, 1));
    tab.act(Action::SavingAllowed);
    assert_eq!(device.lines(), 1);
}
