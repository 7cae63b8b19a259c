//! The check-in as the state sees it: opening, going on after a reload, re-checks, and what a finished one leaves.

use kintsugi::domain::check_in::{Outcome, Plan, QuestionId, RuleId, Scope};
use kintsugi::domain::phases::{Need, Phase};
use kintsugi::domain::quiet_time::Length;
use kintsugi::domain::today::Thing;
use kintsugi::progress::{Action, Due};

use super::driver::Driver;

fn ids(driver: &Driver) -> Vec<&'static str> {
    let asked = driver.progress.sitting.as_ref().unwrap().asked();
    asked.into_iter().map(kintsugi::domain::choice::Choice::id).collect()
}

#[test]
fn opening_begins_at_the_age_gate() {
    let mut driver = Driver::on("2026-03-01");
    driver.act(Action::CheckInOpened(None));
    assert_eq!(driver.asked_now(), Some(QuestionId::Age));
}

#[test]
fn a_question_not_reached_yet_stays_closed() {
    let mut driver = Driver::on("2026-03-01");
    driver.act(Action::CheckInOpened(Some(QuestionId::Q9)));
    assert_eq!(driver.asked_now(), Some(QuestionId::Age));
    driver.check_in_up_to(Scope::First, "q6", &[]);
    driver.act(Action::CheckInOpened(Some(QuestionId::Q2)));
    assert_eq!(driver.asked_now(), Some(QuestionId::Q2), "Back is open");
    driver.act(Action::CheckInOpened(Some(QuestionId::Q6)));
    assert_eq!(driver.asked_now(), Some(QuestionId::Q6));
    driver.act(Action::CheckInOpened(Some(QuestionId::Q7)));
    assert_eq!(driver.asked_now(), Some(QuestionId::Q6));
}

#[test]
fn opening_again_in_the_same_visit_goes_on_where_it_stood() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in_up_to(Scope::First, "q4", &[]);
    driver.act(Action::CheckInOpened(None));
    assert_eq!(driver.asked_now(), Some(QuestionId::Q4));
    assert!(driver.progress.sitting.as_ref().unwrap().answers.self_harm.is_some());
}

#[test]
fn after_a_reload_answers_from_q6_on_are_there_and_q1_to_q5_are_asked_again() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in_up_to(Scope::First, "q14", &[("q6", "logistics"), ("q13", "them")]);
    driver.reload();
    assert!(driver.progress.sitting.is_none());
    driver.act(Action::CheckInOpened(None));
    let sitting = driver.progress.sitting.clone().unwrap();
    assert_eq!((driver.asked_now(), sitting.resumed), (Some(QuestionId::Q1), true));
    assert!(sitting.answers.ex_says.is_some() && sitting.answers.ended_by.is_some());
    for question in ["q1", "q5"] {
        driver.answer(question, "no");
    }
    for (question, ids) in [("q2", "none"), ("q3", "never"), ("q4", "none")] {
        driver.answer(question, ids);
    }
    assert_eq!(driver.asked_now(), Some(QuestionId::Q14), "and then it goes on where it stood");
    driver.go_on(&[]);
    assert_eq!(driver.plan(), Some(Plan::A));
}

#[test]
fn leaving_keeps_the_answers_so_far_and_a_new_start_asks_from_the_first() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in_up_to(Scope::First, "q8", &[]);
    driver.act(Action::CheckInLeft);
    assert!(driver.progress.sitting.is_none() && driver.kept().draft.value.is_some());
    driver.act(Action::CheckInStarted(Scope::First));
    assert_eq!(driver.asked_now(), Some(QuestionId::Age));
}

#[test]
fn an_answer_without_a_check_in_changes_nothing() {
    let mut driver = Driver::on("2026-03-01");
    driver.answer("q6", "open");
    assert_eq!(driver.progress, Driver::on("2026-03-01").progress);
}

#[test]
fn a_finished_check_in_leaves_the_letter_its_storable_answers_and_no_draft() {
    for (answers, plan) in [(vec![], Plan::A), (vec![("q19", "3")], Plan::B), (vec![("q5", "skip")], Plan::B)]
    {
        let mut driver = Driver::on("2026-03-01");
        driver.check_in(&answers);
        let finished = driver.kept().finished.value.clone().unwrap();
        assert_eq!((driver.plan(), finished.on), (Some(plan), driver.today()));
        assert_eq!(finished.answers, finished.answers.storable());
        assert!(driver.kept().draft.value.is_none());
    }
}

#[test]
fn after_a_reload_the_letter_is_there_and_the_verdict_is_not() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[]);
    assert_eq!(driver.progress.verdict().unwrap().outcome, Outcome::TryWithCare);
    driver.reload();
    assert!(driver.progress.verdict().is_none() && driver.plan() == Some(Plan::A));
}

#[test]
fn a_re_check_asks_what_can_have_changed_and_shows_the_old_answers() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[("q6", "logistics"), ("q10", "trust=2")]);
    driver.act(Action::CheckInLeft);
    driver.act(Action::CheckInStarted(Scope::Recheck));
    assert_eq!(
        ids(&driver),
        [
            "q19", "q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8", "q9", "q12", "q14", "q15", "q16", "q18",
            "q20", "q21"
        ]
    );
    let sitting = driver.progress.sitting.clone().unwrap();
    assert_eq!(sitting.before.ids(QuestionId::Q6), Some(vec!["logistics".to_owned()]));
    assert!(!sitting.answers.has(QuestionId::Q6), "shown, never chosen beforehand");
    assert!(sitting.answers.has(QuestionId::Q10), "the rest is kept");
}

#[test]
fn a_re_check_takes_when_it_ended_from_the_calendar() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[("q17", "lt2w")]);
    assert_eq!(driver.plan(), Some(Plan::B));
    driver.act(Action::CheckInLeft);
    driver.days_go_by(14);
    driver.check_in(&[]);
    assert_eq!(driver.plan(), Some(Plan::A));
}

#[test]
fn without_a_check_in_to_go_back_to_every_scope_asks_everything() {
    for scope in [Scope::First, Scope::Recheck, Scope::Safety] {
        let mut driver = Driver::on("2026-03-01");
        driver.act(Action::CheckInStarted(scope));
        assert_eq!(ids(&driver).len(), 23);
    }
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[("q6", "final")]);
    driver.act(Action::CheckInLeft);
    driver.act(Action::CheckInStarted(Scope::Recheck));
    assert_eq!(ids(&driver).len(), 23, "a stop keeps no answers");
}

#[test]
fn a_re_check_left_half_way_goes_on_as_a_re_check_after_a_reload() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[]);
    driver.act(Action::CheckInLeft);
    driver.check_in_up_to(Scope::Recheck, "q9", &[]);
    driver.reload();
    driver.act(Action::CheckInOpened(None));
    assert_eq!(driver.progress.sitting.as_ref().unwrap().scope, Scope::Recheck);
    assert_eq!(driver.asked_now(), Some(QuestionId::Q1));
}

#[test]
fn a_milder_safety_answer_in_the_same_sitting_floors_at_heal_first() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in_up_to(Scope::First, "q6", &[("q5", "skip")]);
    driver.answer("q5", "no").go_on(&[]);
    let verdict = driver.progress.verdict().unwrap();
    assert_eq!((verdict.rules, driver.plan()), (vec![RuleId::H17], Some(Plan::B)));
}

#[test]
fn spent_reasons_count_only_after_the_quiet_time() {
    let with_caution = [("q4", "looked"), ("q18", "1")];
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&with_caution);
    driver.act(Action::CheckInLeft);
    driver.start_days(45);
    driver.days_go_by(20);
    driver.check_in(&with_caution);
    assert_eq!(driver.plan(), Some(Plan::B));
    driver.act(Action::CheckInLeft);
    driver.days_go_by(26);
    assert_eq!(driver.figures().left_for_gate, Some(0));
    driver.check_in(&with_caution);
    assert_eq!(driver.plan(), Some(Plan::A));
    assert!(driver.kept().finished.value.as_ref().unwrap().after_quiet);
    let saved = kintsugi::progress::saved::write(driver.kept(), 1);
    assert!(kintsugi::progress::saved::read(&saved).is_ok(), "a spent reason beside plan a can be read");
}

#[test]
fn days_begun_before_the_check_in_take_over_its_suggestion() {
    let mut driver = Driver::on("2026-03-01");
    driver.start_days(30);
    driver.check_in(&[("q6", "space")]);
    let (_, round) = driver.kept().current_round().unwrap();
    assert_eq!(round.length, Length::Days { chosen: 30, suggested: 60 });
    assert_eq!(driver.figures().left_for_gate, Some(61), "fewer days than suggested open no gate early");
}

#[test]
fn heal_first_is_never_below_forty_five_days() {
    let mut before = Driver::on("2026-03-01");
    before.start_days(30);
    before.check_in(&[("q20", "win")]);
    assert_eq!(before.figures().days, Some(45));
    let mut after = Driver::on("2026-03-01");
    after.check_in(&[("q20", "win")]);
    after.start_days(30);
    assert_eq!(after.figures().days, Some(45));
    let round = after.kept().current_round().unwrap().0;
    let started = after.today();
    after.act(Action::QuietTimeChanged { round, started, days: Some(31) });
    assert_eq!(after.figures().days, Some(45));
}

#[test]
fn a_re_check_never_shortens_a_quiet_time() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[
        ("q13", "them"),
        ("q8", "1"),
        ("q9", "1"),
        ("q18", "2"),
        ("q10", "trust=3 jealousy=3"),
    ]);
    driver.start_days(60);
    driver.act(Action::CheckInLeft);
    let before = driver.kept().current_round().unwrap().1.length;
    driver.days_go_by(14);
    driver.check_in(&[]);
    assert_eq!(driver.kept().current_round().unwrap().1.length, before);
}

#[test]
fn a_re_check_that_is_worse_lengthens_it() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[]);
    driver.start_days(30);
    driver.act(Action::CheckInLeft);
    driver.check_in(&[("q19", "3")]);
    assert_eq!((driver.plan(), driver.figures().days), (Some(Plan::B), Some(45)));
}

#[test]
fn a_re_check_is_due_after_fourteen_days_on_b_and_at_the_end_on_both() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[("q20", "win")]);
    driver.start_days(45);
    driver.act(Action::CheckInLeft);
    driver.days_go_by(13);
    assert_eq!(driver.kept().recheck_due(driver.now), None);
    driver.days_go_by(1);
    assert_eq!(driver.kept().recheck_due(driver.now), Some(Due::TwoWeeks));
    driver.check_in(&[]);
    driver.act(Action::CheckInLeft);
    assert_eq!((driver.plan(), driver.kept().recheck_due(driver.now)), (Some(Plan::A), None));
    driver.days_go_by(31);
    assert_eq!(driver.figures().left_for_gate, Some(1));
    assert_eq!(driver.kept().recheck_due(driver.now), None);
    driver.days_go_by(1);
    assert_eq!(driver.kept().recheck_due(driver.now), Some(Due::QuietTimeOver));
    driver.check_in(&[]);
    assert_eq!(driver.kept().recheck_due(driver.now), None);
}

#[test]
fn each_end_of_a_quiet_time_asks_for_a_check_in_of_its_own() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[]);
    let round = driver.start_days(30);
    driver.days_go_by(31);
    let asks = |driver: &Driver| {
        let facts = driver.kept().facts(driver.now);
        let gate = facts.needs(Phase::new(3).unwrap()).contains(&Need::Recheck);
        let today = driver.progress.today_facts(driver.now).thing() == Thing::End;
        let due = driver.kept().recheck_due(driver.now) == Some(Due::QuietTimeOver);
        assert_eq!((gate, today), (due, due));
        due
    };
    let check_in_again = |driver: &mut Driver| {
        driver.act(Action::CheckInStarted(Scope::Recheck));
        driver.go_on(&[]);
        driver.act(Action::CheckInLeft);
    };
    assert!(asks(&driver));
    check_in_again(&mut driver);
    assert!(!asks(&driver));
    let started = driver.kept().current_round().unwrap().1.started;
    driver.act(Action::QuietTimeChanged { round, started, days: Some(45) });
    driver.days_go_by(15);
    assert!(asks(&driver), "the days that were added end, too");
    check_in_again(&mut driver);
    assert!(!asks(&driver));
    driver.start_days(30);
    driver.days_go_by(31);
    assert!(asks(&driver), "and so does a new round");
}

#[test]
fn who_chose_fewer_days_than_suggested_is_asked_once_at_each_of_the_two_ends() {
    let space = [("q6", "space")];
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&space);
    driver.start_days(30);
    let thing = |driver: &Driver| driver.progress.today_facts(driver.now).thing();
    driver.days_go_by(31);
    assert_eq!(thing(&driver), Thing::End);
    assert!(driver.kept().countdown(driver.now).is_some());
    driver.act(Action::CheckInStarted(Scope::Recheck));
    driver.go_on(&space);
    for _ in 32..=60 {
        driver.days_go_by(1);
        assert_ne!(thing(&driver), Thing::End);
        assert_eq!(driver.kept().countdown(driver.now), None);
    }
    driver.days_go_by(1);
    assert_eq!(thing(&driver), Thing::End, "from here on the next step may open");
    driver.act(Action::CheckInStarted(Scope::Recheck));
    driver.go_on(&space);
    assert_ne!(thing(&driver), Thing::End);
}
