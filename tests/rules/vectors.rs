//! Every vector of the product and every example under "No contact", by the product's own text.

use kintsugi::domain::check_in::*;
use kintsugi::domain::choice::Choice;
use kintsugi::domain::quiet_time::{ContactKind, Figures, Length, Logged, Round, figures};

use super::best::*;

#[track_caller]
fn leads(verdict: &Verdict, outcome: &str, quiet_days: impl Into<Option<u8>>) {
    assert_eq!(verdict.outcome.id(), outcome, "fired: {}", rules(verdict));
    assert_eq!(days(verdict), quiet_days.into());
}

#[test]
fn all_else_best_is_try_with_care_30() {
    leads(&judge(""), "try-with-care", 30);
    assert_eq!(rules(&judge("")), "T1");
}

#[test]
fn them_6wto3m_unknown_jealousy_2_is_try_with_care_40() {
    leads(&judge("them+6wto3m+unknown+jealousy 2"), "try-with-care", 40);
}

#[test]
fn q1_safe_q2_any_is_crisis_also_safety_stop() {
    let verdict = judge("q1 safe+q2 any");
    leads(&verdict, "crisis", None);
    assert_eq!(verdict.also(), [Outcome::SafetyStop]);
}

#[test]
fn blocked_is_no_contact_requested() {
    leads(&judge("blocked"), "no-contact-requested", None);
}

#[test]
fn q8_2_them_is_heal_first_45() {
    leads(&judge("q8 2+them"), "heal-first", 45);
}

#[test]
fn q8_3_open_is_heal_first_45() {
    leads(&judge("q8 3+q6 open"), "heal-first", 45);
}

#[test]
fn q8_3_unknown_is_let_go() {
    leads(&judge("q8 3+unknown"), "let-go", None);
}

#[test]
fn q4_skip_is_heal_first_45() {
    leads(&judge("q4 skip"), "heal-first", 45);
}

#[test]
fn space_is_try_with_care_60_wait() {
    let verdict = judge("space");
    leads(&verdict, "try-with-care", 60);
    assert!(verdict.they_write_first);
    assert!(!verdict.may_answer_now);
}

#[test]
fn q9_3_q16_1_is_let_go() {
    leads(&judge("q9 3+q16 1"), "let-go", None);
}

#[test]
fn q9_3_q16_3_is_heal_first_45() {
    leads(&judge("q9 3+q16 3"), "heal-first", 45);
}

#[test]
fn children_them_2to6w_betrayal_3_is_try_with_care_45_low_contact() {
    let verdict = judge("children+them+2to6w+betrayal 3");
    leads(&verdict, "try-with-care", 45);
    assert_eq!(verdict.low_contact, [StayInTouch::Children]);
}

#[test]
fn q12_0_is_let_go() {
    leads(&judge("q12 0"), "let-go", None);
}

#[test]
fn lt2w_q18_3_q19_3_them_is_heal_first_50() {
    leads(&judge("lt2w+q18 3+q19 3+them"), "heal-first", 50);
}

#[test]
fn re_check_quiet_done_q4_caution_q16_3_q18_1_is_try_with_care() {
    let verdict = judge_again("q4 caution+q16 3+q18 1", true);
    assert_eq!(verdict.outcome, Outcome::TryWithCare, "fired: {}", rules(&verdict));
}

fn round(started: &str) -> Round {
    Round { started: on(started), length: Length::Days { chosen: 30, suggested: 30 }, ended: None }
}

fn seen_11_march(rounds: &[Round], log: &[Logged]) -> Figures {
    figures(rounds, log, on("2026-03-11")).unwrap()
}

#[test]
fn started_1_march_seen_11_march_is_day_10_total_9() {
    let seen = seen_11_march(&[round("2026-03-01")], &[]);
    assert_eq!((seen.day, seen.total), (10, 9));
}

#[test]
fn a_lapse_on_the_6th_carry_on_is_day_10_total_8() {
    let seen = seen_11_march(&[round("2026-03-01")], &[(on("2026-03-06"), ContactKind::Sent)]);
    assert_eq!((seen.day, seen.total), (10, 8));
}

#[test]
fn begin_again_on_the_6th_is_day_5_total_8() {
    let log = [(on("2026-03-06"), ContactKind::Sent)];
    let seen = seen_11_march(&[round("2026-03-01"), round("2026-03-06")], &log);
    assert_eq!((seen.day, seen.total), (5, 8));
}
