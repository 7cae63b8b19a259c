//! How answers are read, ranked and kept.

use kintsugi::domain::check_in::*;
use kintsugi::domain::choice::{Choice, Tick, Ticks};

use super::best::*;

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
