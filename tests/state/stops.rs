//! What a stop leaves: a neutral letter at most, no answers, nothing that counts toward contact.

use kintsugi::domain::check_in::{Outcome, Plan, Scope};
use kintsugi::domain::phases::{Invitation, Phase, State};
use kintsugi::domain::quiet_time::{AfterLapse, ContactKind, Length};
use kintsugi::progress::{Action, Kept, Saving};

use super::driver::Driver;

/// One set of answers for every stop rule but M1.
const STOPS: [(&str, &str); 12] = [
    ("q1", "act"),
    ("q1", "safe"),
    ("q2", "hurt"),
    ("q3", "often"),
    ("q4", "hurt"),
    ("q5", "any"),
    ("q5", "unsure"),
    ("q6", "nocontact"),
    ("q6", "blocked"),
    ("q6", "final"),
    ("q7", "excommitted"),
    ("q12", "0"),
];

fn on_plan_a() -> Driver {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[]);
    driver.start_days(40);
    driver.act(Action::CheckInLeft);
    assert_eq!(driver.plan(), Some(Plan::A));
    driver
}

fn at_rest(driver: &Driver) -> Kept {
    driver.progress.to_store().cloned().unwrap_or_default()
}

fn leads_nowhere(kept: &Kept) -> bool {
    kept.rounds.values().all(|round| round.length.value == Length::Open)
        && kept.invited.value.is_none()
        && kept.together.value.is_none()
        && kept.finished.value.is_none()
}

#[test]
fn a_minor_leaves_nothing() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[("age", "minor")]);
    assert_eq!(driver.progress.verdict().unwrap().outcome, Outcome::Minor);
    assert_eq!(driver.progress.to_store(), None);
}

#[test]
fn someone_who_might_act_leaves_nothing_not_even_the_answers_before() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in_up_to(Scope::First, "q1", &[]);
    assert!(driver.progress.to_store().is_some());
    driver.answer("q1", "act");
    assert_eq!(driver.progress.verdict().unwrap().outcome, Outcome::Crisis);
    assert_eq!(driver.progress.to_store(), None);
}

#[test]
fn every_other_stop_of_a_first_check_in_keeps_the_letter_c_and_nothing_else() {
    for stop in STOPS.iter().filter(|(_, ids)| *ids != "act") {
        let mut driver = Driver::on("2026-03-01");
        driver.check_in(&[*stop]);
        let kept = driver.kept();
        assert_eq!((kept.plan.value, &kept.finished.value, &kept.draft.value), (Some(Plan::C), &None, &None));
    }
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[("q9", "3"), ("q16", "1")]);
    assert_eq!(driver.plan(), Some(Plan::C), "L5");
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[("q8", "3"), ("q6", "unknown")]);
    assert_eq!(driver.plan(), Some(Plan::C), "L3");
}

#[test]
fn a_stop_in_a_re_check_makes_a_stored_a_a_c_in_the_same_step() {
    for (question, ids) in STOPS {
        let mut driver = on_plan_a();
        driver.check_in_up_to(Scope::Recheck, question, &[]);
        assert_eq!(driver.plan(), Some(Plan::A));
        driver.answer(question, ids);
        assert_eq!(at_rest(&driver).plan.value, Some(Plan::C), "{question} {ids}");
        assert!(leads_nowhere(&at_rest(&driver)), "{question} {ids}");
        driver.act(Action::CheckInLeft);
        driver.reload();
        assert_eq!(driver.plan(), Some(Plan::C), "even if the check-in is never finished");
    }
}

#[test]
fn the_whole_check_in_taken_again_lowers_the_letter_as_a_re_check_does() {
    for (question, ids) in STOPS.iter().chain(&[("age", "minor")]) {
        let mut driver = on_plan_a();
        driver.check_in_up_to(Scope::First, question, &[]);
        driver.answer(question, ids);
        assert_eq!(at_rest(&driver).plan.value, Some(Plan::C), "{question} {ids}");
    }
}

#[test]
fn a_stop_lowers_the_letter_on_the_device_also_while_saving_is_paused() {
    for (question, ids) in [("q4", "hurt"), ("q5", "any"), ("q6", "blocked"), ("q12", "0")] {
        let mut driver = on_plan_a();
        driver.check_in_up_to(Scope::Recheck, question, &[("q3", "once")]);
        assert!(matches!(driver.progress.saving, Saving::Paused { .. }));
        assert_eq!(at_rest(&driver).plan.value, Some(Plan::A), "what was there before stays");
        driver.answer(question, ids);
        assert_eq!(at_rest(&driver).plan.value, Some(Plan::C), "{question} {ids}");
        assert!(leads_nowhere(&at_rest(&driver)));
    }
}

#[test]
fn news_that_is_a_stop_lowers_the_letter_on_the_device_also_while_saving_is_paused() {
    use kintsugi::domain::changed::Change;
    use kintsugi::domain::check_in::SomeoneNew;
    let paused = |answers: &[(&str, &str)]| {
        let mut driver = Driver::on("2026-03-01");
        driver.check_in(answers);
        driver.start_days(45);
        driver.act(Action::CheckInLeft);
        driver.check_in(&[&[("q3", "once")], answers].concat());
        assert!(matches!(driver.progress.saving, Saving::Paused { .. }));
        assert_ne!(at_rest(&driver).plan.value, Some(Plan::C));
        driver
    };
    let mut refused = paused(&[]);
    refused.act(Action::ChangeReported(Change::No));
    let mut committed = paused(&[]);
    committed.act(Action::SomeoneNewAnswered(SomeoneNew::ExCommitted));
    let mut again = paused(&[("q9", "2"), ("q16", "1")]);
    again.act(Action::ChangeReported(Change::EndedAgain));
    for driver in [refused, committed, again] {
        assert_eq!((driver.plan(), at_rest(&driver).plan.value), (Some(Plan::C), Some(Plan::C)));
        assert!(leads_nowhere(&at_rest(&driver)) && leads_nowhere(driver.kept()));
    }
}

#[test]
fn someone_who_might_act_keeps_the_record_of_days_begun_before_but_no_countdown() {
    let mut driver = Driver::on("2026-03-01");
    driver.start_days(30);
    driver.days_go_by(10);
    let before = driver.figures();
    driver.check_in(&[("q1", "act")]);
    let after = driver.figures();
    assert_eq!((after.total, after.day), (before.total, before.day));
    assert_eq!((after.days, after.ends_on, after.left_for_gate), (None, None, None));
    assert_eq!((driver.plan(), driver.kept().finished.value.is_none()), (None, true));
    assert!(driver.kept().draft.value.is_none());
    assert_eq!(at_rest(&driver), *driver.kept());
}

#[test]
fn every_stop_of_a_first_check_in_stops_the_countdown_of_days_begun_before() {
    for (question, ids) in STOPS.iter().chain(&[("age", "minor")]) {
        let mut driver = Driver::on("2026-03-01");
        driver.start_days(30);
        driver.days_go_by(3);
        driver.check_in(&[(question, ids)]);
        assert_eq!(driver.figures().days, None, "{question} {ids}");
        assert_eq!(driver.figures().total, 2);
        driver.reload();
        assert_eq!(driver.figures().days, None, "{question} {ids}, loaded again");
    }
}

#[test]
fn undoing_a_lapse_after_a_stop_brings_no_countdown_back() {
    let mut driver = on_plan_a();
    driver.days_go_by(3);
    let lapse = driver.log(ContactKind::Sent);
    driver.act(Action::LapseSettled(lapse, AfterLapse::BeginAgain));
    driver.check_in(&[("q6", "final")]);
    driver.act(Action::ContactUndone(lapse));
    assert_eq!((driver.figures().day, driver.figures().days), (3, None));
}

#[test]
fn undoing_a_lapse_after_a_stop_without_a_letter_brings_no_countdown_back_either() {
    let mut driver = Driver::on("2026-03-01");
    driver.start_days(30);
    driver.days_go_by(3);
    let lapse = driver.log(ContactKind::Sent);
    driver.act(Action::LapseSettled(lapse, AfterLapse::BeginAgain));
    driver.check_in(&[("q1", "act")]);
    assert_eq!(driver.figures().days, None);
    driver.act(Action::ContactUndone(lapse));
    assert_eq!((driver.figures().day, driver.figures().days, driver.plan()), (3, None, None));
}

#[test]
fn two_tabs_that_disagree_show_no_countdown_beside_the_letter_c() {
    let mut one = on_plan_a();
    let mut other = one.other_tab(2);
    one.check_in(&[("q6", "final")]);
    other.hours_go_by(1);
    let round = other.kept().current_round().unwrap().0;
    let started = other.today();
    other.act(Action::QuietTimeChanged { round, started, days: Some(60) });
    one.act(Action::OtherTabWrote(Box::new(other.kept().clone())));
    assert_eq!((one.plan(), one.figures().days), (Some(Plan::C), None));
}

#[test]
fn an_invitation_and_being_together_do_not_outlive_a_stop() {
    let mut driver = on_plan_a();
    driver.act(Action::InvitationTaken(Invitation::AnswerNow));
    driver.check_in(&[("q6", "blocked")]);
    driver.act(Action::CheckInLeft);
    driver.days_go_by(14);
    driver.check_in(&[]);
    assert_eq!(driver.plan(), Some(Plan::A));
    let facts = driver.kept().facts(driver.now);
    assert!(!facts.is_met(Phase::new(3).unwrap()) && !facts.together);
    assert_eq!(facts.state(Phase::new(6).unwrap()), State::Readable);
}

#[test]
fn a_slip_of_the_finger_taken_back_in_the_same_sitting_costs_nothing() {
    let mut driver = on_plan_a();
    let round = driver.kept().current_round().unwrap().0;
    let started = driver.today();
    driver.act(Action::QuietTimeChanged { round, started, days: Some(60) });
    driver.act(Action::InvitationTaken(Invitation::AnswerNow));
    driver.check_in_up_to(Scope::Recheck, "q6", &[]);
    driver.answer("q6", "blocked");
    assert_eq!(driver.plan(), Some(Plan::C));
    driver.answer("q6", "open").go_on(&[]);
    assert_eq!(driver.plan(), Some(Plan::A));
    assert_eq!(driver.figures().days, Some(60), "a length never gets shorter by a re-check");
    assert_eq!(driver.kept().invited.value, Some(Invitation::AnswerNow));
}

#[test]
fn a_result_of_c_changed_to_another_answer_gives_the_plan_that_it_then_comes_to() {
    let mut driver = Driver::on("2026-03-01");
    driver.start_days(30);
    driver.check_in(&[("q6", "final")]);
    assert_eq!((driver.plan(), driver.figures().days), (Some(Plan::C), None));
    driver.answer("q6", "unknown").go_on(&[]);
    assert_eq!((driver.plan(), driver.figures().days), (Some(Plan::A), Some(30)));
}

#[test]
fn on_c_nothing_toward_the_ex_can_be_confirmed_and_2_and_8_are_hidden() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[("q12", "0")]);
    let facts = driver.kept().facts(driver.now);
    for phase in Phase::all() {
        let expected = match phase.number() {
            1 | 3 | 4 => State::Readable,
            _ => State::Closed,
        };
        assert_eq!(facts.state(phase), expected, "{}", phase.number());
        assert_eq!(facts.is_shown(phase), !matches!(phase.number(), 2 | 8));
        driver.act(Action::GateConfirmed(phase, true));
        driver.act(Action::TaskTicked(phase, 1, true));
    }
    assert!(driver.kept().ticks.is_empty());
    assert!(driver.kept().is_healing() && driver.kept().recheck_due(driver.now).is_none());
}

#[test]
fn quiet_days_begun_on_c_are_open() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[("q6", "blocked")]);
    driver.start_days(30);
    assert_eq!(driver.figures().days, None);
}
