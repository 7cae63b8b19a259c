//! What holds from the very answer that gives a stop, on every page and whatever was open before.

use kintsugi::domain::check_in::{Plan, QuestionId};
use kintsugi::domain::day::Day;
use kintsugi::ports::Storage;
use kintsugi::progress::{Action, Saving};

use super::visit::Visit;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn start(visit: &Visit, on: &str, days: u8) {
    visit.act(Action::QuietTimeStarted { started: day(on), days: Some(days) });
}

#[test]
fn a_minor_and_someone_who_might_act_find_no_word_about_the_ex_on_any_page() {
    for answers in [&[("age", "minor")], &[("q1", "act")]] {
        let visit = Visit::new();
        visit.check_in(answers);
        for hash in
            ["#/", "#/today", "#/path", "#/path/1", "#/path/8", "#/heal", "#/heal/2", "#/quiet", "#/changed"]
        {
            assert!(visit.show(hash).contains("data-not-now"), "{hash} after {answers:?}");
        }
    }
}

#[test]
fn nothing_begins_for_a_minor_from_a_page_that_was_open_before() {
    let visit = Visit::new();
    visit.check_in(&[("age", "minor")]);
    start(&visit, "2026-03-01", 30);
    visit.act(Action::HealingChosen(true));
    assert!(visit.progress().is_new());
    assert_eq!(visit.storage.read("kintsugi"), Ok(None));
}

#[test]
fn a_reload_is_no_yes_to_saving() {
    let visit = Visit::new();
    visit.check_in(&[("q3", "once")]);
    let again = visit.reload();
    assert!(matches!(again.progress().saving, Saving::Paused { .. }));
    start(&again, "2026-03-01", 30);
    assert_eq!(again.storage.read("kintsugi"), Ok(None));
    again.act(Action::SavingAllowed);
    assert!(again.storage.read("kintsugi").unwrap().is_some());
    assert_eq!(again.reload().progress().saving, Saving::On);
}

#[test]
fn days_begun_in_the_middle_of_a_check_in_go_when_it_says_that_somebody_may_look() {
    let visit = Visit::new();
    visit.act(Action::CheckInOpened(None));
    for (question, id) in [
        (QuestionId::Age, "adult"),
        (QuestionId::Q13, "both"),
        (QuestionId::Q17, "gt12m"),
        (QuestionId::Q19, "0"),
        (QuestionId::Q1, "no"),
        (QuestionId::Q2, "none"),
    ] {
        visit.act(Action::QuestionAnswered(question, vec![id.to_owned()]));
    }
    start(&visit, "2026-03-01", 30);
    assert!(visit.storage.read("kintsugi").unwrap().is_some());
    visit.act(Action::QuestionAnswered(QuestionId::Q2, vec!["hurt".to_owned()]));
    assert_eq!(visit.storage.read("kintsugi"), Ok(None));
}

#[test]
fn a_stop_is_a_stop_before_the_check_in_is_over() {
    let visit = Visit::new();
    visit.act(Action::CheckInOpened(None));
    assert!(!visit.progress().is_stopped());
    for (question, id) in [(QuestionId::Age, "adult"), (QuestionId::Q13, "both"), (QuestionId::Q17, "gt12m")]
    {
        visit.act(Action::QuestionAnswered(question, vec![id.to_owned()]));
    }
    for (question, id) in [(QuestionId::Q19, "0"), (QuestionId::Q1, "no"), (QuestionId::Q2, "followed")] {
        visit.act(Action::QuestionAnswered(question, vec![id.to_owned()]));
    }
    assert_eq!(visit.progress().kept.plan.value, None);
    assert!(visit.progress().is_stopped());
}

#[test]
fn a_date_in_doubt_spends_no_reason() {
    let visit = Visit::new();
    visit.check_in(&[("q4", "looked")]);
    start(&visit, "2026-03-01", 45);
    visit.at("2026-05-30", 12);
    visit.act(Action::CheckInLeft);
    visit.check_in(&[("q4", "looked")]);
    assert_eq!(visit.progress().kept.plan.value, Some(Plan::B));
    visit.act(Action::DateConfirmed);
    visit.act(Action::CheckInLeft);
    visit.check_in(&[("q4", "looked")]);
    assert_eq!(visit.progress().kept.plan.value, Some(Plan::A));
}

#[test]
fn after_a_stop_the_quiet_page_says_nowhere_that_a_reply_is_fine() {
    let visit = Visit::new();
    visit.check_in(&[("q5", "any")]);
    visit.act(Action::QuietTimeStarted { started: day("2026-02-20"), days: None });
    let page = visit.show("#/quiet");
    assert!(page.contains("No reply is owed"), "{page}");
    assert!(!page.contains("you may answer kindly") && !page.contains("Such messages go on"), "{page}");
}

#[test]
fn a_round_can_t_be_moved_to_before_the_one_before_it() {
    let visit = Visit::new();
    start(&visit, "2026-02-10", 30);
    start(&visit, "2026-02-20", 30);
    let (round, plain) = visit.progress().kept.current_round().unwrap();
    assert_eq!(plain.started, day("2026-02-20"));
    visit.act(Action::QuietTimeChanged { round, started: day("2026-02-05"), days: Some(30) });
    assert_eq!(visit.progress().kept.current_round().unwrap().1.started, day("2026-02-20"));
    visit.act(Action::QuietTimeChanged { round, started: day("2026-02-12"), days: Some(30) });
    assert_eq!(visit.progress().kept.current_round().unwrap().1.started, day("2026-02-12"));
}
