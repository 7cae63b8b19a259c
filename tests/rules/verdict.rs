//! Re-checks, spent reasons, and what a verdict says.

use kintsugi::domain::check_in::*;
use kintsugi::domain::choice::Choice;

use super::best::*;

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
