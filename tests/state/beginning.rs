//! Before the late part of the program is there: a first visit's check-in is kept, what is saved is left alone, and what
//! needs more than that waits its turn.

use kintsugi::domain::check_in::{QuestionId, Sitting, Step};
use kintsugi::domain::choice::Choice;
use kintsugi::domain::quiet_days::SHORTEST;
use kintsugi::progress::saved;
use kintsugi::progress::store::Health;
use kintsugi::progress::{Action, Kept, Progress, Saving, reduce, reduce_first};

use super::device::Device;
use super::driver::{Driver, best, date};

/// The answers to each question, one after the other, with the least common ones first.
fn sitting(other: &[(&str, &str)]) -> Vec<Action> {
    let mut driver = Driver::on("2026-03-01");
    driver.act(Action::CheckInOpened(None));
    let mut told = vec![Action::CheckInOpened(None)];
    while let Some(question) = driver.asked_now() {
        let own = other.iter().find(|(id, _)| *id == question.id()).map(|(_, ids)| *ids);
        let ids: Vec<String> =
            own.unwrap_or_else(|| best(question)).split_whitespace().map(str::to_owned).collect();
        told.push(Action::CheckInOpened(Some(question)));
        told.push(Action::QuestionAnswered(question, ids.clone()));
        driver.act(Action::QuestionAnswered(question, ids));
    }
    told
}

const SITTINGS: [&[(&str, &str)]; 7] = [
    &[],
    &[("q2", "hurt followed")],
    &[("q3", "once"), ("q4", "looked"), ("q22", "work children")],
    &[("q1", "safe"), ("q5", "any")],
    &[("age", "minor")],
    &[("q1", "act")],
    &[("q6", "blocked"), ("q8", "3")],
];

#[test]
fn what_the_first_part_can_tell_it_tells_as_the_whole_does() {
    for answers in SITTINGS {
        let mut driver = Driver::on("2026-03-01");
        driver.act(Action::DaySeen);
        let mut last = false;
        for action in sitting(answers) {
            let stamped = driver.stamp(action);
            let whole = reduce(&driver.progress, &stamped);
            match reduce_first(&driver.progress, &stamped) {
                Some(first) => assert_eq!(first, whole, "{answers:?} {:?}", stamped.action),
                None => {
                    assert!(whole.sitting.as_ref().is_some_and(Sitting::is_over), "{:?}", stamped.action);
                    last = true;
                }
            }
            driver.progress = whole;
        }
        assert!(last, "{answers:?}: the verdict is late");
    }
}

#[test]
fn a_first_check_in_is_written_just_as_the_whole_would_write_it() {
    assert_eq!(saved::write_first(&Kept::default(), 3), saved::write(&Kept::default(), 3));
    for answers in SITTINGS {
        let mut driver = Driver::on("2026-03-01");
        driver.act(Action::DaySeen);
        for action in sitting(answers) {
            let stamped = driver.stamp(action);
            let Some(next) = reduce_first(&driver.progress, &stamped) else { break };
            driver.progress = next;
            if let Some(kept) = driver.progress.to_store() {
                assert_eq!(saved::write_first(kept, 7), saved::write(kept, 7));
            }
        }
    }
}

#[test]
fn the_first_part_takes_nothing_that_is_not_of_a_first_visit() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[]);
    for action in [Action::CheckInOpened(None), Action::QuestionAnswered(QuestionId::Q6, vec!["open".into()])]
    {
        let stamped = driver.stamp(action);
        assert_eq!(reduce_first(&driver.progress, &stamped), None);
    }
    let started = date("2026-03-01");
    for action in [
        Action::QuietTimeStarted { started, days: Some(SHORTEST) },
        Action::HealingChosen(true),
        Action::Erased,
        Action::SavingStopped,
    ] {
        let stamped = driver.stamp(action);
        assert_eq!(reduce_first(&Progress::default(), &stamped), None);
    }
}

#[test]
fn what_is_saved_is_left_alone_until_it_can_be_read() {
    let device = Device::new();
    let tab = device.open();
    tab.keeper.act(Action::HealingChosen(true));
    let (text, good) = (device.text(), device.last_good());

    let later = device.begin();
    assert!(later.keeper.is_waiting());
    assert_eq!(later.keeper.health(), Health::Unopened);
    later.keeper.act(Action::CheckInOpened(None));
    later.keeper.act(Action::QuestionAnswered(QuestionId::Age, vec!["adult".into()]));
    assert_eq!((device.text(), device.last_good()), (text, good));
    assert_eq!(*later.keeper.progress(), Progress::default());

    later.keeper.complete();
    assert!(!later.keeper.is_waiting());
    assert_eq!(later.keeper.health(), Health::Working);
    let progress = later.keeper.progress();
    assert!(
        progress.kept.healing.value && progress.kept.draft.value.is_some(),
        "what was told came after it"
    );
}

#[test]
fn what_is_told_early_is_kept_on_the_device_and_goes_on_later() {
    let device = Device::new();
    let tab = device.begin();
    tab.keeper.act(Action::CheckInOpened(None));
    tab.keeper.act(Action::QuestionAnswered(QuestionId::Age, vec!["adult".into()]));
    tab.keeper.act(Action::QuestionAnswered(QuestionId::Q13, vec!["them".into()]));
    let stored = saved::read(&device.text().unwrap()).unwrap().kept;
    assert_eq!(Some(stored), tab.keeper.progress().to_store().cloned());
    tab.keeper.act(Action::QuietTimeStarted { started: date("2026-03-01"), days: Some(SHORTEST) });
    assert!(tab.keeper.is_waiting() && tab.keeper.progress().kept.rounds.is_empty());
    tab.keeper.complete();
    assert_eq!(tab.keeper.progress().kept.rounds.len(), 1);
    let asked = tab.keeper.progress().sitting.as_ref().map(Sitting::step);
    assert_eq!(asked, Some(Step::Ask(QuestionId::Q17)));
    let stored = saved::read(&device.text().unwrap()).unwrap().kept;
    assert_eq!(stored.rounds.len(), 1);
}

#[test]
fn an_answer_that_pauses_saving_does_so_before_the_late_part_is_there() {
    let device = Device::new();
    let tab = device.begin();
    for action in sitting(&[("q2", "hurt")]) {
        let watched = matches!(&action, Action::QuestionAnswered(QuestionId::Q2, _));
        tab.keeper.act(action);
        if watched {
            break;
        }
    }
    assert!(!tab.keeper.is_waiting());
    assert!(matches!(tab.keeper.progress().saving, Saving::Paused { .. }));
    assert_eq!((device.text(), device.last_good()), (None, None));
}

#[test]
fn what_another_tab_wrote_meanwhile_is_not_written_over() {
    let device = Device::new();
    let early = device.begin();
    early.keeper.act(Action::CheckInOpened(None));
    let other = device.open();
    other.keeper.act(Action::HealingChosen(true));
    let text = device.text();
    early.keeper.act(Action::QuestionAnswered(QuestionId::Age, vec!["adult".into()]));
    early.keeper.act(Action::QuestionAnswered(QuestionId::Q13, vec!["me".into()]));
    assert_eq!(device.text(), text);
    early.keeper.complete();
    let stored = saved::read(&device.text().unwrap()).unwrap().kept;
    assert!(stored.healing.value && stored.draft.value.is_some());
}

#[test]
fn a_late_part_that_comes_twice_happens_once() {
    let device = Device::new();
    let tab = device.begin();
    tab.keeper.act(Action::HealingChosen(true));
    tab.keeper.complete();
    let text = device.text();
    tab.keeper.complete();
    assert_eq!(device.text(), text);
}
