//! Each of the 33 rules fires on a small change from "all else best", and nothing unexpected fires with it.

use kintsugi::domain::check_in::*;
use kintsugi::domain::choice::Choice;

use super::best::*;

/// What is answered, and all that fires on it; the first rule is the one shown by the row.
const TABLE: [(&str, &str); 81] = [
    ("age minor", "M1"),
    ("q1 act", "C1"),
    ("q1 safe", "C2"),
    ("q2 hurt", "S1"),
    ("q2 threatened", "S1"),
    ("q2 sex", "S1"),
    ("q2 controlled", "S1"),
    ("q2 followed", "S1"),
    ("q2 images", "S1"),
    ("q3 often", "S2"),
    ("q4 hurt", "S3"),
    ("q4 threatened", "S3"),
    ("q4 sex", "S3"),
    ("q4 controlled", "S3"),
    ("q4 followed", "S3"),
    ("q4 kept-contacting", "S3"),
    ("q4 images", "S3"),
    ("q4 afraid", "S3"),
    ("q4 thoughts", "S3"),
    ("q5 any", "S4"),
    ("q5 unsure", "S5"),
    ("q6 nocontact", "N1"),
    ("q6 blocked", "N2"),
    ("q6 final", "L1"),
    ("q7 excommitted", "L2"),
    ("q8 3+q6 logistics", "L3"),
    ("q8 3+q6 unknown", "L3"),
    ("q8 3+q6 space", "L3"),
    ("q12 0", "L4"),
    ("q9 3+q16 1", "L5 H6"),
    ("q9 3+q16 0", "L5 H6"),
    ("q1 skip", "H1"),
    ("q2 skip", "H1"),
    ("q3 skip", "H1"),
    ("q4 skip", "H1"),
    ("q5 skip", "H1"),
    ("q3 once", "H2"),
    ("q4 looked", "H3"),
    ("q4 names", "H3"),
    ("q4 asked-friends", "H3"),
    ("q7 exdating", "H4"),
    ("q7 mine", "H4"),
    ("q8 2", "H5"),
    ("q8 3", "H5"),
    ("q9 3", "H6"),
    ("q9 3+q16 2", "H6"),
    ("q17 lt2w", "H7"),
    ("q19 3", "H8"),
    ("q18 3", "H9"),
    ("q18 2+q19 2", "H10"),
    ("q21 tryagain", "H11"),
    ("q21 cantbear", "H11"),
    ("q20 win", "H12"),
    ("q12 1", "H13"),
    ("q14 allthem", "H14"),
    ("q15 0+q16 1", "H15"),
    ("q11 0+q20 pain+q18 1", "H16"),
    // What comes next to a rule and does not fire it.
    ("", "T1"),
    ("q6 logistics", "T1"),
    ("q6 unknown", "T1"),
    ("q6 space", "T1"),
    ("q7 dontknow", "T1"),
    ("q8 1+q6 unknown", "T1"),
    ("q9 2", "T1"),
    ("q9 2+q16 1", "T1"),
    ("q12 2", "T1"),
    ("q13 them", "T1"),
    ("q13 me", "T1"),
    ("q13 drift", "T1"),
    ("q14 mostlythem", "T1"),
    ("q14 allme", "T1"),
    ("q16 0", "T1"),
    ("q17 2to6w", "T1"),
    ("q18 2+q19 1", "T1"),
    ("q18 1+q19 2", "T1"),
    ("q20 pain", "T1"),
    ("q20 oldlife", "T1"),
    ("q20 unsure", "T1"),
    ("q21 hurtstop", "T1"),
    ("q22 work money home children", "T1"),
    ("betrayal 3+trust 3+jealousy 3", "T1"),
];

#[test]
fn every_row_fires_what_it_says_and_nothing_else() {
    for (answered, fired) in TABLE {
        assert_eq!(rules(&judge(answered)), fired, "on {answered:?}");
    }
}

#[test]
fn a_safety_answer_made_milder_fires_h17_alone() {
    let softened = Context { softened: true, quiet_done: false };
    let verdict = evaluate(&best(), Scope::First, softened).unwrap();
    assert_eq!(rules(&verdict), "H17");
}

#[test]
fn the_table_leaves_no_rule_out() {
    for rule in RuleId::ALL.iter().filter(|&&rule| rule != RuleId::H17) {
        let shown = TABLE.iter().any(|(_, fired)| fired.split(' ').next() == Some(rule.id()));
        assert!(shown, "{} has no row", rule.id());
    }
    assert_eq!(RuleId::ALL.len(), 33);
}

#[test]
fn every_rule_leads_to_the_outcome_of_its_letter() {
    for &rule in RuleId::ALL {
        let expected = match rule.id().as_bytes()[0] {
            b'M' => "minor",
            b'C' => "crisis",
            b'S' => "safety-stop",
            b'N' => "no-contact-requested",
            b'L' => "let-go",
            b'H' => "heal-first",
            _ => "try-with-care",
        };
        assert_eq!(rule.outcome().id(), expected, "{}", rule.id());
    }
}

#[test]
fn own_part_of_five_points_is_enough_and_four_is_not() {
    let five = given("q14 mostlyme+q15 3+q16 0");
    assert_eq!(five.resp(), Some(5));
    assert_eq!(judge("q14 mostlyme+q15 3+q16 0").outcome, Outcome::TryWithCare);
    let four = given("q14 allme+q15 3+q16 0");
    assert_eq!(four.resp(), Some(4));
    assert_eq!(rules(&judge("q14 allme+q15 3+q16 0")), "H15");
}

#[test]
fn readiness_of_nine_points_is_enough_and_eight_is_not() {
    assert_eq!(given("q11 0+q20 pain").ready(), Some(9));
    assert_eq!(judge("q11 0+q20 pain").outcome, Outcome::TryWithCare);
    assert_eq!(given("q11 0+q20 pain+q19 1").ready(), Some(8));
    assert_eq!(rules(&judge("q11 0+q20 pain+q19 1")), "H16");
}

#[test]
fn the_points_of_each_option_are_the_product_s() {
    let resp = |text: &str| given(text).resp().unwrap();
    let ready = |text: &str| given(text).ready().unwrap();
    assert_eq!([resp(""), ready("")], [9, 15], "the best of both");
    let lost = |text: &str| (9 - resp(text), 15 - ready(text));
    for (answered, points) in [
        ("q14 mostlyme", (1, 0)),
        ("q14 mostlythem", (2, 0)),
        ("q14 allme", (2, 0)),
        ("q14 allthem", (3, 0)),
        ("q15 2", (1, 0)),
        ("q15 0", (3, 0)),
        ("q16 2", (1, 0)),
        ("q16 1", (2, 0)),
        ("q16 0", (3, 0)),
        ("q11 2", (0, 1)),
        ("q11 1", (0, 2)),
        ("q11 0", (0, 3)),
        ("q18 1", (0, 1)),
        ("q18 2", (0, 2)),
        ("q18 3", (0, 3)),
        ("q19 1", (0, 1)),
        ("q19 2", (0, 2)),
        ("q19 3", (0, 3)),
        ("q20 unsure", (0, 2)),
        ("q20 oldlife", (0, 2)),
        ("q20 pain", (0, 3)),
        ("q20 win", (0, 3)),
        ("q21 hurtstop", (0, 0)),
        ("q21 tryagain", (0, 3)),
        ("q21 cantbear", (0, 3)),
    ] {
        assert_eq!(lost(answered), points, "{answered}");
    }
}

#[test]
fn no_total_is_known_before_all_its_parts_are_answered() {
    for part in ["q14", "q15", "q16"] {
        let mut answers = best();
        answers.forget(q(part));
        assert_eq!(answers.resp(), None, "{part}");
    }
    for part in ["q11", "q18", "q19", "q20", "q21"] {
        let mut answers = best();
        answers.forget(q(part));
        assert_eq!(answers.ready(), None, "{part}");
    }
}
