//! What the check-in asks, how it reads answers, and what it makes of them.

use kintsugi::domain::check_in::*;
use kintsugi::domain::choice::{Choice, Tick, Ticks};

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

// How answers are read.

#[test]
fn an_unknown_answer_to_a_safety_question_counts_as_skip() {
    for question in ["q1", "q2", "q3", "q4", "q5"] {
        let mut answers = best();
        assert!(answers.take(q(question), &["no such option"]), "{question}");
        assert_eq!(answers.ids(q(question)), Some(vec!["skip".to_owned()]), "{question}");
    }
}

#[test]
fn an_unknown_tick_never_hides_a_known_one() {
    let mut answers = best();
    assert!(answers.take(q("q2"), &["hurt", "no such option"]));
    assert_eq!(answers.ids(q("q2")), Some(vec!["hurt".to_owned()]));
    assert!(answers.take(q("q4"), &["no such option", "stalked", "thoughts"]));
    assert_eq!(answers.ids(q("q4")), Some(vec!["thoughts".to_owned()]));
    assert!(answers.take(q("q4"), &["none", "no such option"]));
    assert_eq!(answers.ids(q("q4")), Some(vec!["skip".to_owned()]));
}

#[test]
fn two_answers_at_once_to_a_safety_question_count_as_the_riskier() {
    let mut answers = best();
    for (question, sent, stays) in [
        ("q1", ["no", "act"], "act"),
        ("q1", ["safe", "skip"], "safe"),
        ("q3", ["often", "never"], "often"),
        ("q5", ["no", "unsure"], "unsure"),
        ("q5", ["no", "nonsense"], "skip"),
    ] {
        assert!(answers.take(q(question), &sent), "{question}");
        assert_eq!(answers.ids(q(question)), Some(vec![stays.to_owned()]), "{question} {sent:?}");
    }
}

#[test]
fn an_unknown_answer_elsewhere_changes_nothing() {
    for &question in QuestionId::ALL.iter().filter(|question| !question.is_safety()) {
        let mut answers = best();
        assert!(!answers.take(question, &["no such option"]), "{}", question.id());
        assert_eq!(answers, best());
    }
}

#[test]
fn nothing_chosen_is_no_answer_but_for_the_causes() {
    for &question in QuestionId::ALL {
        let mut answers = best();
        assert_eq!(answers.take(question, &[]), question == q("q10"), "{}", question.id());
        assert_eq!(answers, best(), "{}", question.id());
    }
}

#[test]
fn every_option_of_every_question_goes_in_and_comes_out() {
    for &question in QuestionId::ALL.iter().filter(|question| question.kind() != Kind::Causes) {
        for id in question.option_ids() {
            let mut answers = Answers::default();
            assert!(answers.take(question, &[id]));
            assert_eq!(answers.ids(question), Some(vec![id.to_owned()]));
            assert!(answers.has(question));
        }
    }
}

#[test]
fn the_weights_of_the_causes_go_in_and_come_out() {
    let mut answers = Answers::default();
    assert!(answers.take(q("q10"), &["jealousy=3", "distance=1"]));
    let causes = answers.causes.unwrap();
    assert_eq!(causes.weight(Cause::Jealousy), Weight::Main);
    assert_eq!(causes.weight(Cause::Distance), Weight::Small);
    assert_eq!(causes.weight(Cause::Trust), Weight::None);
    let ids = answers.ids(q("q10")).unwrap();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let mut again = Answers::default();
    assert!(again.take(q("q10"), &ids));
    assert_eq!(again, answers);
}

#[test]
fn a_cause_or_weight_that_does_not_exist_is_refused() {
    for ids in [["fate=3"], ["jealousy=4"], ["jealousy"], ["=2"]] {
        assert!(!Answers::default().take(q("q10"), &ids), "{ids:?}");
    }
}

// Tick lists.

#[test]
fn a_tick_sent_together_with_none_or_skip_wins_in_either_order() {
    for alone in ["none", "skip"] {
        for (question, tick) in [("q2", "images"), ("q4", "names"), ("q4", "afraid")] {
            for ids in [[alone, tick], [tick, alone]] {
                let mut answers = best();
                assert!(answers.take(q(question), &ids));
                assert_eq!(answers.ids(q(question)), Some(vec![tick.to_owned()]), "{question} {ids:?}");
            }
        }
    }
}

#[test]
fn skip_sent_together_with_none_wins_in_either_order() {
    for ids in [["none", "skip"], ["skip", "none"]] {
        let mut answers = best();
        assert!(answers.take(q("q4"), &ids));
        assert_eq!(answers.ids(q("q4")), Some(vec!["skip".to_owned()]));
    }
}

#[test]
fn none_and_skip_clear_other_ticks_and_are_cleared_by_them() {
    assert_eq!(q("q22").cleared_by("none"), ["work", "money", "home", "children"]);
    assert_eq!(q("q22").cleared_by("home"), ["none"]);
    assert_eq!(q("q2").cleared_by("hurt"), ["none", "skip"]);
    assert_eq!(
        q("q2").cleared_by("skip"),
        ["hurt", "threatened", "sex", "controlled", "followed", "images", "none"]
    );
    assert_eq!(q("q4").cleared_by("looked"), ["none", "skip"]);
    assert_eq!(q("q4").cleared_by("none").len(), 13);
    assert!(q("q3").cleared_by("never").is_empty());
    assert!(q("q2").cleared_by("no such option").is_empty());
}

#[test]
fn the_worst_tick_counts() {
    assert_eq!(rules(&judge("q4 looked names asked-friends")), "H3");
    assert_eq!(rules(&judge("q4 looked thoughts")), "S3");
}

#[test]
fn ticks_keep_the_order_shown_and_never_hold_none_beside_another() {
    let ticks = Ticks::of(&[OwnDid::Names, OwnDid::Hurt, OwnDid::Names]).unwrap();
    assert_eq!(ticks.iter().collect::<Vec<_>>(), [OwnDid::Hurt, OwnDid::Names]);
    assert!(ticks.has(OwnDid::Hurt) && !ticks.has(OwnDid::None));
    assert!(Ticks::<ExDid>::of(&[]).is_none());
}

#[test]
fn only_none_and_skip_stand_alone() {
    for option in OwnDid::ALL {
        assert_eq!(option.is_exclusive(), matches!(option.id(), "none" | "skip"));
    }
    for option in ExDid::ALL {
        assert_eq!(option.is_exclusive(), matches!(option.id(), "none" | "skip"));
    }
}

// The order of risk.

#[test]
fn the_safety_options_rank_as_the_product_says() {
    let rank = |question: &str, id: &str| {
        let mut answers = Answers::default();
        answers.take(q(question), &[id]);
        answers.risk(q(question)).unwrap()
    };
    for (question, order) in [
        ("q1", &["no", "skip", "safe", "act"][..]),
        ("q2", &["none", "skip", "images"]),
        ("q3", &["never", "skip", "once", "often"]),
        ("q4", &["none", "skip", "asked-friends", "kept-contacting"]),
        ("q5", &["no", "skip", "unsure", "any"]),
    ] {
        let ranks: Vec<u8> = order.iter().map(|id| rank(question, id)).collect();
        assert!(ranks.is_sorted_by(|less, more| less < more), "{question}: {ranks:?}");
    }
}

#[test]
fn everywhere_else_the_options_rank_as_listed() {
    for &question in QuestionId::ALL.iter().filter(|one| !one.is_safety() && one.kind() == Kind::One) {
        let ranks = question.option_ids().into_iter().map(|id| {
            let mut answers = Answers::default();
            answers.take(question, &[id]);
            answers.risk(question).unwrap()
        });
        assert!(ranks.is_sorted_by(|less, more| less < more), "{}", question.id());
    }
}

#[test]
fn the_public_ids_are_the_products() {
    for (question, ids) in [
        ("age", "adult minor"),
        ("q1", "no safe act skip"),
        ("q2", "hurt threatened sex controlled followed images none skip"),
        ("q3", "never once often skip"),
        (
            "q4",
            "hurt threatened sex controlled followed kept-contacting images afraid thoughts looked names asked-friends none skip",
        ),
        ("q5", "no any unsure skip"),
        ("q6", "open logistics unknown space final blocked nocontact"),
        ("q7", "neither dontknow exdating mine excommitted"),
        ("q8", "0 1 2 3"),
        ("q9", "0 1 2 3"),
        ("q10", "0 1 2 3"),
        ("q11", "3 2 1 0"),
        ("q12", "3 2 1 0"),
        ("q13", "me both drift them"),
        ("q14", "both mostlyme mostlythem allme allthem"),
        ("q15", "3 2 0"),
        ("q16", "3 2 1 0"),
        ("q17", "gt12m 3to12m 6wto3m 2to6w lt2w"),
        ("q18", "0 1 2 3"),
        ("q19", "0 1 2 3"),
        ("q20", "differently unsure oldlife pain win"),
        ("q21", "accept hurtstop tryagain cantbear"),
        ("q22", "work money home children none"),
    ] {
        assert_eq!(q(question).option_ids().join(" "), ids, "{question}");
    }
    let causes: Vec<_> = Cause::ALL.iter().map(|cause| cause.id()).collect();
    assert_eq!(
        causes.join(" "),
        "communication trust compatibility external jealousy betrayal neglect future distance"
    );
}

// A re-check.

#[test]
fn reasons_that_time_and_change_can_spend_are_spent_when_the_quiet_time_is_done() {
    for reason in ["q4 caution", "q8 2", "q8 3", "q9 3"] {
        assert_eq!(judge_again(reason, true).outcome, Outcome::TryWithCare, "{reason}");
    }
}

#[test]
fn they_are_not_spent_before_the_quiet_time_is_done() {
    for (reason, fires) in [("q4 caution", "H3"), ("q8 2", "H5"), ("q8 3", "H5"), ("q9 3", "H6")] {
        assert_eq!(rules(&judge_again(reason, false)), fires, "{reason}");
    }
}

#[test]
fn they_are_not_spent_without_a_kept_change_or_with_much_checking() {
    for (reason, fires) in [("q4 caution", "H3"), ("q8 2", "H5"), ("q9 3", "H6")] {
        assert_eq!(
            rules(&judge_again(&format!("{reason}+q16 2"), true)),
            fires,
            "{reason}, change only started"
        );
        assert_eq!(
            rules(&judge_again(&format!("{reason}+q18 2"), true)),
            fires,
            "{reason}, checking most days"
        );
    }
}

#[test]
fn no_other_reason_is_ever_spent() {
    for (reason, fires) in [
        ("q4 skip", "H1"),
        ("q3 once", "H2"),
        ("mine", "H4"),
        ("lt2w", "H7"),
        ("q19 3", "H8"),
        ("q21 cantbear", "H11"),
        ("q20 win", "H12"),
        ("q12 1", "H13"),
        ("allthem", "H14"),
        ("q11 0+q20 pain+q19 1", "H16"),
        ("q4 stop", "S3"),
        ("q8 3+unknown", "L3"),
        ("q12 0", "L4"),
    ] {
        assert_eq!(rules(&judge_again(reason, true)), fires, "{reason}");
    }
}

#[test]
fn the_calendar_moves_q17_on_and_never_says_more_time_has_passed_than_has() {
    use Ended::*;
    for (answer, days, then) in [
        (UnderTwoWeeks, 0, UnderTwoWeeks),
        (UnderTwoWeeks, 13, UnderTwoWeeks),
        (UnderTwoWeeks, 14, TwoToSixWeeks),
        (UnderTwoWeeks, 41, TwoToSixWeeks),
        (UnderTwoWeeks, 42, SixWeeksToThreeMonths),
        (UnderTwoWeeks, 92, ThreeToTwelveMonths),
        (UnderTwoWeeks, 365, ThreeToTwelveMonths),
        (UnderTwoWeeks, 366, OverAYear),
        (TwoToSixWeeks, 27, TwoToSixWeeks),
        (TwoToSixWeeks, 28, SixWeeksToThreeMonths),
        (SixWeeksToThreeMonths, 49, SixWeeksToThreeMonths),
        (SixWeeksToThreeMonths, 50, ThreeToTwelveMonths),
        (ThreeToTwelveMonths, 273, ThreeToTwelveMonths),
        (ThreeToTwelveMonths, 274, OverAYear),
        (OverAYear, 0, OverAYear),
        (TwoToSixWeeks, -5, TwoToSixWeeks),
        (UnderTwoWeeks, i32::MAX, OverAYear),
        (OverAYear, i32::MAX, OverAYear),
    ] {
        assert_eq!(answer.after(days), then, "{answer:?} after {days} days");
    }
}

#[test]
fn the_calendar_step_by_step_is_no_faster_than_at_once() {
    for &answer in Ended::ALL {
        for first in 0..60 {
            for second in 0..60 {
                assert!(answer.after(first).after(second) >= answer.after(first + second));
            }
        }
    }
}

// The verdict.

#[test]
fn h17_is_a_floor_and_never_softens_a_stop() {
    let softened = Context { softened: true, quiet_done: true };
    assert_eq!(evaluate(&best(), Scope::First, softened).unwrap().outcome, Outcome::HealFirst);
    assert_eq!(evaluate(&given("q2 any"), Scope::First, softened).unwrap().outcome, Outcome::SafetyStop);
}

#[test]
fn rules_stand_in_the_products_order() {
    assert_eq!(rules(&judge("q1 safe+q4 stop+q5 any+nocontact+excommitted+lt2w")), "C2 S3 S4 N1 L2 H7");
    assert_eq!(rules(&judge("q19 3+q18 3+mine+q5 skip")), "H1 H4 H8 H9");
}

#[test]
fn also_names_every_other_stop_once() {
    let verdict = judge("q1 safe+q4 stop+q5 any+blocked+excommitted+q8 3");
    assert_eq!(verdict.outcome, Outcome::Crisis);
    assert_eq!(verdict.also(), [Outcome::SafetyStop, Outcome::NoContactRequested, Outcome::LetGo]);
}

#[test]
fn also_never_names_what_is_no_stop() {
    assert!(judge("final+q19 3+lt2w").also().is_empty());
    assert!(judge("mine").also().is_empty());
    assert!(judge("").also().is_empty());
}

#[test]
fn a_second_rule_of_the_same_outcome_is_not_also() {
    assert!(judge("q4 stop+q5 any").also().is_empty());
}

#[test]
fn totals_are_not_shown_when_another_reason_fired() {
    assert_eq!(judge("q15 0+q16 1+mine").reasons(), [RuleId::H4]);
    assert_eq!(judge("q11 0+q20 pain+q19 1+q12 1").reasons(), [RuleId::H13]);
}

#[test]
fn totals_are_shown_when_they_are_all_there_is() {
    assert_eq!(judge("q15 0+q16 1").reasons(), [RuleId::H15]);
    assert_eq!(judge("q15 0+q16 1+q11 0+q20 pain+q19 1").reasons(), [RuleId::H15, RuleId::H16]);
}

#[test]
fn what_can_be_changed_today_stands_before_what_time_changes_before_what_cannot_be_changed() {
    let shown = judge("q5 skip+q3 once+q4 caution+exdating+lt2w+q19 3+q21 cantbear").reasons();
    let ids: Vec<_> = shown.iter().map(|rule| rule.id()).collect();
    assert_eq!(ids, ["H8", "H11", "H3", "H7", "H1", "H2", "H4"]);
}

#[test]
fn a_stop_gives_only_its_own_reasons() {
    assert_eq!(judge("q4 stop+q5 unsure+final+lt2w").reasons(), [RuleId::S3, RuleId::S5]);
}

#[test]
fn try_with_care_gives_no_reason_but_t1() {
    assert_eq!(judge("").reasons(), [RuleId::T1]);
}

#[test]
fn the_letter_is_neutral_and_nothing_is_kept_of_a_minor_or_of_c1() {
    for (answered, letter) in [
        ("", Some("a")),
        ("space", Some("a")),
        ("mine", Some("b")),
        ("q5 skip", Some("b")),
        ("final", Some("c")),
        ("blocked", Some("c")),
        ("q2 any", Some("c")),
        ("q4 stop", Some("c")),
        ("q5 any", Some("c")),
        ("q12 0", Some("c")),
        ("q1 safe", Some("c")),
        ("q1 safe+q2 any", Some("c")),
        ("q1 act", None),
        ("minor", None),
    ] {
        assert_eq!(judge(answered).plan().map(Choice::id), letter, "{answered}");
    }
}

#[test]
fn causes_shown_are_big_or_main_and_at_most_three_heaviest_first() {
    let causes = judge("distance 3+trust 2+external 1+neglect 3+future 2").causes;
    assert_eq!(causes, [Cause::Neglect, Cause::Distance, Cause::Trust]);
}

#[test]
fn ties_between_causes_go_by_the_order_listed() {
    let causes = judge("distance 2+future 2+neglect 2+communication 2").causes;
    assert_eq!(causes, [Cause::Communication, Cause::Neglect, Cause::Future]);
}

#[test]
fn small_causes_are_not_shown() {
    assert!(judge("distance 1+trust 1").causes.is_empty());
}

#[test]
fn low_contact_names_the_ways_and_none_is_no_way() {
    assert_eq!(judge("q22 children work").low_contact, [StayInTouch::Work, StayInTouch::Children]);
    assert!(judge("q22 none").low_contact.is_empty());
}

#[test]
fn they_can_be_answered_now_only_where_they_are_open_and_nothing_stands_against_it() {
    assert!(judge("q6 open").may_answer_now);
    assert!(!judge("unknown").may_answer_now);
    assert!(!judge("logistics").may_answer_now);
    assert!(!judge("q6 open+mine").may_answer_now);
    assert!(!judge("q6 open+q5 any").may_answer_now);
}

#[test]
fn only_a_wish_for_space_makes_them_write_first() {
    assert!(judge("space").they_write_first);
    assert!(judge("space+mine").they_write_first);
    assert!(!judge("unknown").they_write_first);
}

// What may reach the device.

#[test]
fn storable_answers_never_hold_the_age_or_q1_to_q5() {
    let kept = given("q1 safe+q2 hurt+q3 once+q4 names+q5 skip").storable();
    for question in ["age", "q1", "q2", "q3", "q4", "q5"] {
        assert!(!kept.has(q(question)), "{question}");
    }
}

#[test]
fn storable_answers_hold_everything_else() {
    let kept = given("them+q22 work+trust 3").storable();
    for &question in QuestionId::ALL.iter().filter(|question| question.may_be_stored()) {
        assert_eq!(kept.ids(question), given("them+q22 work+trust 3").ids(question));
    }
    assert_eq!(QuestionId::ALL.iter().filter(|question| question.may_be_stored()).count(), 17);
}

#[test]
fn reasons_that_show_a_safety_answer_are_never_kept() {
    for &rule in RuleId::ALL {
        let shows = matches!(
            rule.id(),
            "M1" | "C1" | "C2" | "S1" | "S2" | "S3" | "S4" | "S5" | "H1" | "H2" | "H3" | "H17"
        );
        assert_eq!(rule.rests_on_unsaved_answers(), shows, "{}", rule.id());
    }
}

#[test]
fn reasons_that_may_be_kept_can_be_found_again_from_the_stored_answers() {
    for text in ["mine+lt2w+q19 3", "q8 2+q9 3", "q18 2+q19 2+allthem", "q15 0+q16 1+q11 0+q20 pain+q19 1"] {
        let kept = given(text).storable();
        for rule in judge(text).rules.into_iter().filter(|rule| !rule.rests_on_unsaved_answers()) {
            assert!(rule.fires(&kept, Context::default()), "{} on {text}", rule.id());
        }
    }
}

#[test]
fn someone_the_visitor_fears_turns_saving_off() {
    for text in ["q2 any", "q3 once", "q3 often"] {
        assert!(device_may_be_watched(&given(text)), "{text}");
    }
    for text in ["", "q2 skip", "q3 skip", "q4 stop", "q5 any", "blocked"] {
        assert!(!device_may_be_watched(&given(text)), "{text}");
    }
}
