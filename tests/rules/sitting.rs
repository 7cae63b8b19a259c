//! One pass through the check-in: going on, Back, deep links, resuming after a reload, milder answers.

use kintsugi::domain::check_in::*;
use kintsugi::domain::choice::Choice;

use super::best::*;

/// Answers everything that is asked with these answers, from where the sitting stands.
fn finish(sitting: &mut Sitting, answers: &Answers) -> Vec<&'static str> {
    let mut walked = Vec::new();
    while let Step::Ask(question) = sitting.step() {
        assert!(walked.len() < 60, "going round in circles: {walked:?}");
        walked.push(question.id());
        let ids = answers.ids(question).unwrap();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        assert!(sitting.answer(question, &ids));
    }
    walked
}

fn finished(text: &str) -> Sitting {
    let mut sitting = Sitting::first();
    finish(&mut sitting, &given(text));
    sitting
}

/// A first sitting answered up to, and standing at, that question.
fn standing_at(question: &str) -> Sitting {
    let mut sitting = Sitting::first();
    while sitting.step() != at(question) {
        let Step::Ask(open) = sitting.step() else { panic!("{question} was never asked") };
        let ids = best().ids(open).unwrap();
        sitting.answer(open, &ids.iter().map(String::as_str).collect::<Vec<_>>());
    }
    sitting
}

fn at(question: &str) -> Step {
    Step::Ask(q(question))
}

// Going on.

#[test]
fn a_first_sitting_walks_through_every_question_to_the_result() {
    let mut sitting = Sitting::first();
    assert_eq!(sitting.step(), at("age"));
    assert_eq!(finish(&mut sitting, &best()).len(), 23);
    assert!(sitting.is_over());
    assert_eq!(sitting.verdict().unwrap().outcome, Outcome::TryWithCare);
}

#[test]
fn an_unfinished_sitting_has_no_verdict_and_names_the_open_question() {
    assert_eq!(standing_at("q3").verdict().unwrap_err().missing, [q("q3")]);
}

#[test]
fn a_minor_reaches_the_result_at_once() {
    let mut sitting = Sitting::first();
    sitting.answer(q("age"), &["minor"]);
    assert_eq!(sitting.step(), Step::Result);
    assert_eq!(sitting.verdict().unwrap().outcome, Outcome::Minor);
}

#[test]
fn someone_who_might_act_reaches_the_result_at_once() {
    let mut sitting = standing_at("q1");
    sitting.answer(q("q1"), &["act"]);
    assert_eq!(sitting.step(), Step::Result);
    assert_eq!(rules(&sitting.verdict().unwrap()), "C1");
}

#[test]
fn after_s1_only_q5_follows() {
    let mut sitting = standing_at("q2");
    sitting.answer(q("q2"), &["followed"]);
    assert_eq!(sitting.step(), at("q5"));
    sitting.answer(q("q5"), &["no"]);
    assert_eq!(sitting.step(), Step::Result);
}

#[test]
fn after_s2_only_q5_follows() {
    let mut sitting = standing_at("q3");
    sitting.answer(q("q3"), &["often"]);
    assert_eq!(sitting.step(), at("q5"));
}

#[test]
fn after_a_stop_by_q9_the_result_follows_q9() {
    assert_eq!(finish(&mut Sitting::first(), &given("q4 stop")).last(), Some(&"q9"));
    assert_eq!(finish(&mut Sitting::first(), &given("q1 safe")).last(), Some(&"q9"));
}

#[test]
fn after_a_stop_by_q12_the_questions_go_on_to_the_last() {
    assert_eq!(finish(&mut Sitting::first(), &given("q12 0")).last(), Some(&"q22"));
}

#[test]
fn what_is_no_answer_changes_nothing() {
    let mut sitting = standing_at("q6");
    let before = sitting.clone();
    assert!(!sitting.answer(q("q6"), &[]));
    assert!(!sitting.answer(q("q6"), &["whatever"]));
    assert_eq!(sitting, before);
}

#[test]
fn an_answer_to_a_question_that_is_not_asked_is_refused() {
    let mut sitting = Sitting::again(Scope::Recheck, best(), false);
    let before = sitting.clone();
    assert!(!sitting.answer(q("q13"), &["them"]));
    let mut minor = Sitting::first();
    minor.answer(q("age"), &["minor"]);
    assert!(!minor.answer(q("q1"), &["act"]));
    assert_eq!(sitting, before);
    assert_eq!(rules(&minor.verdict().unwrap()), "M1");
}

// q4 on the page of S1 and S2.

#[test]
fn after_s1_and_s2_q4_can_be_answered_on_the_page_and_leads_back_to_it() {
    for text in ["q2 any", "q3 often"] {
        let mut sitting = Sitting::first();
        let mut answers = given(text);
        finish(&mut sitting, &answers);
        sitting.go_to(q("q4"));
        assert_eq!(sitting.step(), at("q4"), "{text}");
        answers.take(q("q4"), &["kept-contacting"]);
        assert_eq!(finish(&mut sitting, &answers), ["q4"], "{text}");
        assert!(sitting.verdict().unwrap().rules.contains(&RuleId::S3), "{text}");
    }
}

#[test]
fn until_it_is_answered_there_q4_counts_for_nothing() {
    assert_eq!(rules(&finished("q2 any+q4 stop").verdict().unwrap()), "S1");
}

#[test]
fn no_other_result_offers_q4_again_where_it_was_not_asked() {
    for text in ["minor", "q1 act"] {
        let mut sitting = finished(text);
        sitting.go_to(q("q4"));
        assert_eq!(sitting.step(), Step::Result, "{text}");
    }
}

#[test]
fn q4_is_not_asked_again_when_back_leads_to_s1_though_its_answer_still_counts() {
    let mut sitting = standing_at("q5");
    sitting.go_to(q("q4"));
    sitting.answer(q("q4"), &["hurt"]);
    sitting.go_to(q("q2"));
    sitting.answer(q("q2"), &["hurt"]);
    assert_eq!(sitting.step(), at("q5"));
    sitting.answer(q("q5"), &["no"]);
    assert_eq!(rules(&sitting.verdict().unwrap()), "S1 S3");
}

// Back and deep links.

#[test]
fn back_leads_to_the_question_before_and_keeps_the_answer() {
    let mut sitting = standing_at("q6");
    assert_eq!(sitting.before(q("q6")), Some(q("q5")));
    sitting.go_to(q("q5"));
    assert_eq!(sitting.step(), at("q5"));
    assert_eq!(sitting.answers.ids(q("q5")), Some(vec!["no".to_owned()]));
}

#[test]
fn nothing_stands_before_the_first_question() {
    assert_eq!(Sitting::first().before(QuestionId::Age), None);
    assert_eq!(Sitting::again(Scope::Recheck, best(), false).before(q("q19")), None);
}

#[test]
fn back_skips_what_was_not_asked() {
    let mut sitting = standing_at("q2");
    sitting.answer(q("q2"), &["sex"]);
    assert_eq!(sitting.before(q("q5")), Some(q("q2")));
}

#[test]
fn after_back_going_on_leads_to_the_next_question_even_when_it_is_answered() {
    let mut sitting = standing_at("q20");
    sitting.go_to(q("q8"));
    sitting.answer(q("q8"), &["1"]);
    assert_eq!(sitting.step(), at("q9"));
}

#[test]
fn after_back_from_the_result_every_later_question_is_passed_again() {
    let mut sitting = finished("");
    sitting.go_to(q("q20"));
    assert_eq!(finish(&mut sitting, &best()), ["q20", "q21", "q22"]);
    assert_eq!(sitting.step(), Step::Result);
}

#[test]
fn an_answer_that_makes_questions_needed_again_leads_to_the_first_gap() {
    let mut sitting = finished("blocked");
    sitting.go_to(q("q6"));
    sitting.answer(q("q6"), &["open"]);
    assert!(!sitting.is_over());
    assert_eq!(finish(&mut sitting, &best()).first(), Some(&"q7"));
    assert_eq!(sitting.verdict().unwrap().outcome, Outcome::TryWithCare);
}

#[test]
fn a_deep_link_to_a_question_not_yet_reached_is_refused() {
    let mut sitting = standing_at("q3");
    sitting.go_to(q("q4"));
    assert_eq!(sitting.step(), at("q3"));
    sitting.go_to(q("q22"));
    assert_eq!(sitting.step(), at("q3"));
}

#[test]
fn a_deep_link_to_a_question_reached_before_is_followed_and_back_again() {
    let mut sitting = standing_at("q3");
    sitting.go_to(q("q13"));
    assert_eq!(sitting.step(), at("q13"));
    sitting.go_to(q("q3"));
    assert_eq!(sitting.step(), at("q3"));
}

#[test]
fn a_deep_link_to_what_this_check_in_does_not_ask_is_refused() {
    let mut sitting = Sitting::again(Scope::Recheck, best(), false);
    sitting.go_to(q("q13"));
    assert_eq!(sitting.step(), at("q19"));
    let mut stopped = finished("final");
    stopped.go_to(q("q10"));
    assert_eq!(stopped.step(), Step::Result);
}

// Milder answers.

#[test]
fn a_safety_answer_made_milder_after_its_screen_was_left_fires_h17() {
    for (question, worse, milder) in [
        ("q1", "skip", "no"),
        ("q1", "safe", "skip"),
        ("q2", "skip", "none"),
        ("q3", "once", "never"),
        ("q3", "once", "skip"),
        ("q3", "often", "once"),
        ("q4", "looked", "none"),
        ("q4", "hurt", "looked"),
        ("q5", "skip", "no"),
        ("q5", "any", "unsure"),
    ] {
        let mut sitting = standing_at(question);
        sitting.answer(q(question), &[worse]);
        sitting.go_to(q(question));
        sitting.answer(q(question), &[milder]);
        finish(&mut sitting, &given(&format!("{question} {milder}")));
        let fired = sitting.verdict().unwrap().rules;
        assert!(fired.contains(&RuleId::H17), "{question} {worse} to {milder}: {fired:?}");
    }
}

#[test]
fn a_stop_undone_by_back_is_at_best_heal_first() {
    let mut sitting = finished("q2 any");
    sitting.go_to(q("q2"));
    sitting.answer(q("q2"), &["none"]);
    finish(&mut sitting, &best());
    assert_eq!(rules(&sitting.verdict().unwrap()), "H17");
}

#[test]
fn the_same_or_a_riskier_safety_answer_fires_no_h17() {
    for (question, first, then) in [
        ("q1", "no", "no"),
        ("q1", "no", "skip"),
        ("q3", "never", "skip"),
        ("q4", "looked", "names"),
        ("q4", "skip", "looked"),
        ("q5", "skip", "unsure"),
    ] {
        let mut sitting = standing_at(question);
        sitting.answer(q(question), &[first]);
        sitting.go_to(q(question));
        sitting.answer(q(question), &[then]);
        finish(&mut sitting, &given(&format!("{question} {then}")));
        assert!(!sitting.verdict().unwrap().rules.contains(&RuleId::H17), "{question} {first} to {then}");
    }
}

#[test]
fn a_milder_answer_made_riskier_again_still_fires_h17() {
    let mut sitting = standing_at("q3");
    for answer in ["once", "never", "once"] {
        sitting.go_to(q("q3"));
        sitting.answer(q("q3"), &[answer]);
    }
    finish(&mut sitting, &given("q3 once"));
    assert_eq!(rules(&sitting.verdict().unwrap()), "H2 H17");
}

#[test]
fn an_answer_outside_q1_to_q5_may_be_made_milder() {
    let mut sitting = finished("q19 3");
    sitting.go_to(q("q19"));
    finish(&mut sitting, &best());
    assert_eq!(rules(&sitting.verdict().unwrap()), "T1");
}

#[test]
fn a_milder_answer_than_at_the_last_check_in_is_no_h17() {
    let mut sitting = Sitting::again(Scope::Recheck, given("q3 once"), false);
    finish(&mut sitting, &best());
    assert_eq!(rules(&sitting.verdict().unwrap()), "T1");
}

// Again.

#[test]
fn a_re_check_asks_its_questions_afresh_and_shows_the_old_answers_beside_them() {
    let kept = given("q19 2+them+q6 unknown").storable();
    let mut sitting = Sitting::again(Scope::Recheck, kept.clone(), false);
    assert_eq!(sitting.step(), at("q19"));
    assert_eq!(sitting.before, kept);
    assert!(!sitting.answers.has(q("q19")) && !sitting.answers.has(q("q6")));
    assert!(sitting.answers.has(q("q13")));
    assert_eq!(finish(&mut sitting, &best()).len(), 17);
}

#[test]
fn a_re_check_keeps_counting_the_answers_it_does_not_ask() {
    let mut sitting =
        Sitting::again(Scope::Recheck, given("them+jealousy 3+q22 children+lt2w").storable(), false);
    finish(&mut sitting, &best());
    let verdict = sitting.verdict().unwrap();
    assert_eq!(rules(&verdict), "H7");
    assert_eq!(days(&verdict), Some(45));
    assert_eq!(verdict.causes, [Cause::Jealousy]);
    assert_eq!(verdict.low_contact, [StayInTouch::Children]);
}

#[test]
fn a_re_check_after_the_quiet_time_spends_what_can_be_spent() {
    for (quiet_done, fires) in [(true, "T1"), (false, "H3")] {
        let mut sitting = Sitting::again(Scope::Recheck, best().storable(), quiet_done);
        finish(&mut sitting, &given("q4 caution"));
        assert_eq!(rules(&sitting.verdict().unwrap()), fires);
    }
}

#[test]
fn a_re_check_after_a_check_in_that_a_stop_cut_short_asks_everything() {
    let kept = finished("blocked").answers.storable();
    let mut sitting = Sitting::again(Scope::Recheck, kept, false);
    finish(&mut sitting, &best());
    assert_eq!(sitting.verdict().unwrap().outcome, Outcome::TryWithCare);
}

#[test]
fn the_part_on_safety_ends_in_a_verdict_on_nine_answers() {
    let mut sitting = Sitting::again(Scope::Safety, best().storable(), false);
    assert_eq!(finish(&mut sitting, &best()).len(), 9);
    assert_eq!(rules(&sitting.verdict().unwrap()), "T1");
}

#[test]
fn the_part_on_safety_needs_nothing_from_before() {
    let mut sitting = Sitting::again(Scope::Safety, Answers::default(), false);
    finish(&mut sitting, &best());
    assert!(sitting.verdict().is_ok());
}

// Resuming after a reload.

fn reloaded(sitting: &Sitting) -> Sitting {
    Sitting::resume(sitting.scope, sitting.answers.storable(), Answers::default(), false)
}

#[test]
fn a_resumed_check_in_knows_that_the_visitor_is_an_adult() {
    let sitting = reloaded(&standing_at("q11"));
    assert_eq!(sitting.answers.age, Some(Age::Adult));
    assert_eq!(sitting.step(), at("q1"));
}

#[test]
fn with_nothing_stored_a_resumed_check_in_begins_with_the_age() {
    let sitting = reloaded(&standing_at("q13"));
    assert_eq!(sitting.answers.age, None);
    assert_eq!(sitting.step(), at("age"));
    assert!(!sitting.resumed);
}

#[test]
fn a_resumed_re_check_takes_no_age_from_anywhere() {
    let mut recheck = Sitting::again(Scope::Recheck, best().storable(), false);
    recheck.answer(q("q19"), &["0"]);
    let sitting = reloaded(&recheck);
    assert_eq!(sitting.answers.age, None);
    assert_eq!(sitting.step(), at("q1"));
}

#[test]
fn a_re_check_reloaded_before_its_first_answer_is_not_resumed() {
    let sitting = reloaded(&Sitting::again(Scope::Recheck, best().storable(), false));
    assert_eq!(sitting.step(), at("q19"));
    assert!(!sitting.resumed);
}

#[test]
fn a_reload_before_q1_goes_on_where_it_stood() {
    let sitting = reloaded(&standing_at("q17"));
    assert_eq!(sitting.step(), at("q17"));
    assert!(!sitting.resumed, "no safety answer was lost");
}

#[test]
fn a_reload_among_the_safety_questions_asks_them_again_and_says_why() {
    let sitting = reloaded(&standing_at("q4"));
    assert_eq!(sitting.step(), at("q1"));
    assert!(sitting.resumed);
}

#[test]
fn a_resumed_check_in_asks_q1_to_q5_again_and_then_goes_on_where_it_stood() {
    let mut sitting = reloaded(&standing_at("q15"));
    assert!(sitting.resumed);
    let walked = finish(&mut sitting, &best());
    assert_eq!(walked, ["q1", "q2", "q3", "q4", "q5", "q15", "q16", "q18", "q20", "q21", "q22"]);
}

#[test]
fn a_resumed_check_in_that_was_complete_asks_q1_to_q5_and_shows_the_result() {
    let mut sitting = reloaded(&finished(""));
    assert_eq!(finish(&mut sitting, &best()), ["q1", "q2", "q3", "q4", "q5"]);
    assert_eq!(rules(&sitting.verdict().unwrap()), "T1");
}

#[test]
fn in_a_resumed_check_in_a_stop_is_a_stop() {
    let mut sitting = reloaded(&standing_at("q15"));
    assert_eq!(finish(&mut sitting, &given("q2 any")), ["q1", "q2", "q5"]);
    assert_eq!(rules(&sitting.verdict().unwrap()), "S1");
}

#[test]
fn in_a_resumed_check_in_back_works_as_ever() {
    let mut sitting = reloaded(&standing_at("q15"));
    sitting.answer(q("q1"), &["no"]);
    sitting.go_to(q("q17"));
    sitting.answer(q("q17"), &["2to6w"]);
    assert_eq!(sitting.step(), at("q19"), "outside the safety questions the order holds");
}

#[test]
fn a_resumed_check_in_refuses_deep_links_past_the_safety_questions() {
    let mut sitting = reloaded(&standing_at("q15"));
    sitting.go_to(q("q15"));
    assert_eq!(sitting.step(), at("q1"));
    assert!(sitting.verdict().is_err());
}

#[test]
fn a_resumed_check_in_still_notices_a_milder_answer() {
    let mut sitting = reloaded(&standing_at("q15"));
    sitting.answer(q("q1"), &["skip"]);
    sitting.go_to(q("q1"));
    finish(&mut sitting, &best());
    assert_eq!(rules(&sitting.verdict().unwrap()), "H17");
}

#[test]
fn every_question_has_an_id_that_leads_back_to_it() {
    for &question in QuestionId::ALL {
        assert_eq!(QuestionId::from_id(question.id()), Some(question));
    }
}

#[test]
fn the_page_of_c1_offers_no_q4_even_where_s1_was_answered_before() {
    let mut sitting = finished("q2 any");
    sitting.go_to(q("q1"));
    sitting.answer(q("q1"), &["act"]);
    assert_eq!(sitting.step(), Step::Result);
    sitting.go_to(q("q4"));
    assert_eq!(sitting.step(), Step::Result);
}
