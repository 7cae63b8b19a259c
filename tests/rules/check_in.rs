//! What the check-in asks, what was not asked, and what a gap does.

use kintsugi::domain::check_in::*;
use kintsugi::domain::choice::Choice;

use super::best::*;

fn asked_ids(text: &str, scope: Scope) -> String {
    asked(&given(text), scope).iter().map(|question| question.id()).collect::<Vec<_>>().join(" ")
}

const THROUGH_Q9: &str = "age q13 q17 q19 q1 q2 q3 q4 q5 q6 q7 q8 q9";
const ALL: &str = "age q13 q17 q19 q1 q2 q3 q4 q5 q6 q7 q8 q9 q10 q11 q12 q14 q15 q16 q18 q20 q21 q22";

// The order of the questions, and which are asked.

#[test]
fn a_first_check_in_asks_in_the_products_order() {
    assert_eq!(asked_ids("", Scope::First), ALL);
}

#[test]
fn with_nothing_answered_every_question_still_lies_ahead() {
    assert_eq!(asked(&Answers::default(), Scope::First).len(), 23);
}

#[test]
fn the_count_says_4_of_22_for_the_first_safety_question() {
    assert_eq!(q("q1").number(Scope::First), (4, 22));
    assert_eq!(q("q13").number(Scope::First), (1, 22));
    assert_eq!(q("q22").number(Scope::First), (22, 22));
}

#[test]
fn a_minor_is_asked_nothing_more() {
    assert_eq!(asked_ids("minor", Scope::First), "age");
}

#[test]
fn someone_who_might_act_is_asked_nothing_more() {
    assert_eq!(asked_ids("q1 act", Scope::First), "age q13 q17 q19 q1");
}

#[test]
fn someone_whose_ex_did_any_of_it_is_asked_only_q5_still() {
    let mut answers = given("q2 any");
    for unasked in ["q3", "q4", "q6", "q9"] {
        answers.forget(q(unasked));
    }
    let ids: Vec<_> = asked(&answers, Scope::First).iter().map(|question| question.id()).collect();
    assert_eq!(ids, ["age", "q13", "q17", "q19", "q1", "q2", "q5"]);
}

#[test]
fn someone_often_afraid_is_asked_only_q5_still() {
    let mut answers = given("q3 often");
    answers.forget(q("q4"));
    let ids: Vec<_> = asked(&answers, Scope::First).iter().map(|question| question.id()).collect();
    assert_eq!(ids, ["age", "q13", "q17", "q19", "q1", "q2", "q3", "q5"]);
}

#[test]
fn after_any_other_stop_the_questions_go_on_through_q9() {
    for stop in [
        "q1 safe",
        "q4 stop",
        "q5 any",
        "q5 unsure",
        "nocontact",
        "blocked",
        "final",
        "excommitted",
        "q8 3+unknown",
    ] {
        assert_eq!(asked_ids(stop, Scope::First), THROUGH_Q9, "{stop}");
    }
}

#[test]
fn a_stop_that_rests_on_later_answers_cuts_nothing_short() {
    assert_eq!(asked_ids("q12 0", Scope::First), ALL);
    assert_eq!(asked_ids("q9 3+q16 0", Scope::First), ALL);
    assert_eq!(
        asked_ids("q12 0", Scope::Recheck),
        "q19 q1 q2 q3 q4 q5 q6 q7 q8 q9 q12 q14 q15 q16 q18 q20 q21"
    );
}

#[test]
fn a_stop_that_rests_on_later_answers_waits_for_the_rest_of_them() {
    let mut answers = given("q12 0");
    answers.forget(q("q21"));
    let gap = evaluate(&answers, Scope::First, Context::default()).unwrap_err();
    assert_eq!(gap.missing, [q("q21")]);
}

#[test]
fn no_reason_short_of_a_stop_cuts_the_questions_short() {
    for reason in
        ["q1 skip", "q2 skip", "q3 once", "q4 caution", "q5 skip", "mine", "q8 2", "q9 3", "lt2w", "q19 3"]
    {
        assert_eq!(asked_ids(reason, Scope::First), ALL, "{reason}");
    }
}

#[test]
fn a_re_check_leaves_out_what_cannot_have_changed_and_what_the_calendar_knows() {
    assert_eq!(asked_ids("", Scope::Recheck), "q19 q1 q2 q3 q4 q5 q6 q7 q8 q9 q12 q14 q15 q16 q18 q20 q21");
}

#[test]
fn the_part_on_safety_asks_q1_to_q9() {
    assert_eq!(asked_ids("", Scope::Safety), "q1 q2 q3 q4 q5 q6 q7 q8 q9");
}

#[test]
fn a_re_check_stops_as_early_as_a_first_check_in() {
    assert_eq!(asked_ids("q1 act", Scope::Recheck), "q19 q1");
    assert_eq!(asked_ids("blocked", Scope::Recheck), "q19 q1 q2 q3 q4 q5 q6 q7 q8 q9");
    assert_eq!(asked_ids("q1 act", Scope::Safety), "q1");
}

// Questions that were not asked.

#[test]
fn after_m1_nothing_else_fires() {
    assert_eq!(rules(&judge("minor+q1 act+q2 any+blocked+q12 0+q20 win")), "M1");
}

#[test]
fn after_c1_what_was_not_asked_fires_nothing() {
    assert_eq!(rules(&judge("q1 act+q2 any+q4 stop+q5 any+blocked+q20 win")), "C1");
}

#[test]
fn after_c1_what_was_asked_before_still_fires() {
    assert_eq!(rules(&judge("q1 act+lt2w+q19 3")), "C1 H7 H8");
}

#[test]
fn after_s1_what_was_not_asked_fires_nothing() {
    assert_eq!(rules(&judge("q2 any+q3 often+blocked+q8 3+q12 0+q20 win")), "S1");
}

#[test]
fn after_s2_what_was_not_asked_fires_nothing() {
    assert_eq!(rules(&judge("q3 often+blocked+q8 3+q12 0+q20 win")), "S2");
}

#[test]
fn after_s1_and_s2_q5_still_counts() {
    assert_eq!(rules(&judge("q2 any+q5 any")), "S1 S4");
    assert_eq!(rules(&judge("q3 often+q5 unsure")), "S2 S5");
    assert_eq!(rules(&judge("q3 often+q5 skip")), "S2 H1");
}

#[test]
fn after_s1_and_s2_q4_counts_once_it_was_answered_on_the_page() {
    assert_eq!(rules(&judge("q2 any+q4 stop")), "S1 S3");
    assert_eq!(rules(&judge("q3 often+q4 stop")), "S2 S3");
}

#[test]
fn after_s1_a_missing_q4_is_no_skip_because_it_was_not_asked() {
    let mut answers = given("q2 any");
    answers.forget(q("q4"));
    answers.forget(q("q3"));
    let verdict = evaluate(&answers, Scope::First, Context::default()).unwrap();
    assert_eq!(rules(&verdict), "S1");
}

#[test]
fn after_s1_a_missing_q5_counts_as_skip() {
    let mut answers = given("q2 any");
    answers.forget(q("q5"));
    let verdict = evaluate(&answers, Scope::First, Context::default()).unwrap();
    assert_eq!(rules(&verdict), "S1 H1");
}

#[test]
fn after_a_stop_by_q9_later_answers_are_neither_needed_nor_counted() {
    let mut answers = given("blocked+q12 0+q20 win");
    answers.forget(q("q10"));
    answers.forget(q("q22"));
    let verdict = evaluate(&answers, Scope::First, Context::default()).unwrap();
    assert_eq!(rules(&verdict), "N2");
    assert!(verdict.causes.is_empty());
}

#[test]
fn fear_needs_no_more_than_the_question_on_what_the_ex_did() {
    assert_eq!(rules(&judge("q1 safe+q3 often")), "C2 S2");
}

// Gaps.

#[test]
fn a_missing_safety_answer_that_was_asked_counts_as_skip() {
    for question in ["q1", "q2", "q3", "q4", "q5"] {
        let mut answers = best();
        answers.forget(q(question));
        for scope in [Scope::First, Scope::Recheck, Scope::Safety] {
            let verdict = evaluate(&answers, scope, Context::default()).unwrap();
            assert_eq!(rules(&verdict), "H1", "{question} {scope:?}");
        }
    }
}

#[test]
fn any_other_gap_gives_no_result_and_is_named() {
    for &question in QuestionId::ALL.iter().filter(|question| !question.is_safety()) {
        let mut answers = best();
        answers.forget(question);
        let gap = evaluate(&answers, Scope::First, Context::default()).unwrap_err();
        assert_eq!(gap.missing, [question]);
    }
}

#[test]
fn a_re_check_needs_the_kept_answers_too() {
    for kept in ["q10", "q11", "q13", "q17", "q22"] {
        let mut answers = best();
        answers.forget(q(kept));
        let gap = evaluate(&answers, Scope::Recheck, Context::default()).unwrap_err();
        assert_eq!(gap.missing, [q(kept)]);
    }
}

#[test]
fn a_re_check_does_not_need_the_age_again() {
    let mut answers = best();
    answers.forget(QuestionId::Age);
    assert!(evaluate(&answers, Scope::Recheck, Context::default()).is_ok());
}

#[test]
fn a_re_check_that_ends_in_a_stop_by_q9_does_not_need_the_kept_answers() {
    let mut answers = given("blocked");
    answers.forget(q("q10"));
    assert_eq!(
        evaluate(&answers, Scope::Recheck, Context::default()).unwrap().outcome.id(),
        "no-contact-requested"
    );
}

#[test]
fn the_part_on_safety_is_judged_by_its_own_answers_alone() {
    let verdict = evaluate(&given("q12 0+q20 win+lt2w"), Scope::Safety, Context::default()).unwrap();
    assert_eq!(rules(&verdict), "T1");
    let verdict = evaluate(&given("q3 often+q12 0"), Scope::Safety, Context::default()).unwrap();
    assert_eq!(rules(&verdict), "S2");
}

#[test]
fn nothing_answered_is_no_result() {
    assert!(evaluate(&Answers::default(), Scope::First, Context::default()).is_err());
}
