//! "All else best": the answers that let everything pass, and a way to write what differs from them in the
//! product's own shorthand, such as `them+6wto3m+unknown+jealousy 2`.

use kintsugi::domain::check_in::*;
use kintsugi::domain::choice::Choice;
use kintsugi::domain::day::Day;

/// The answers that the product calls "all else best".
pub fn best() -> Answers {
    let mut answers = Answers::default();
    for (question, id) in [
        ("age", "adult"),
        ("q1", "no"),
        ("q2", "none"),
        ("q3", "never"),
        ("q4", "none"),
        ("q5", "no"),
        ("q6", "open"),
        ("q7", "neither"),
        ("q8", "0"),
        ("q9", "0"),
        ("q11", "3"),
        ("q12", "3"),
        ("q13", "both"),
        ("q14", "both"),
        ("q15", "3"),
        ("q16", "3"),
        ("q17", "gt12m"),
        ("q18", "0"),
        ("q19", "0"),
        ("q20", "differently"),
        ("q21", "accept"),
        ("q22", "none"),
    ] {
        assert!(answers.take(q(question), &[id]), "{question} {id}");
    }
    answers.causes = Some(Causes::NONE);
    answers
}

/// The question with that id.
pub fn q(id: &str) -> QuestionId {
    QuestionId::from_id(id).unwrap_or_else(|| panic!("no question {id}"))
}

/// All else best, but for these answers, parted by `+`: `q8 2`, `q2 hurt images`, `jealousy 2`, or a bare
/// option id where only one question has it. `q2 any`, `q4 caution` and `q4 stop` stand for one such tick.
pub fn given(shorthand: &str) -> Answers {
    let mut answers = best();
    for item in shorthand.split('+').map(str::trim).filter(|item| !item.is_empty()) {
        let mut words = item.split(' ');
        let first = words.next().unwrap();
        let rest: Vec<&str> = words.collect();
        if let Some(cause) = Cause::from_id(first) {
            let weight = Weight::from_id(rest[0]).unwrap();
            answers.causes = answers.causes.map(|causes| causes.with(cause, weight));
            continue;
        }
        let (question, ids) = match (QuestionId::from_id(first), rest.as_slice()) {
            (Some(QuestionId::Q2), ["any"]) => (QuestionId::Q2, vec!["threatened"]),
            (Some(QuestionId::Q4), ["caution"]) => (QuestionId::Q4, vec!["looked"]),
            (Some(QuestionId::Q4), ["stop"]) => (QuestionId::Q4, vec!["hurt"]),
            (Some(question), ids) => (question, ids.to_vec()),
            (None, _) => (the_question_with(first), vec![first]),
        };
        let known = question.option_ids();
        assert!(ids.iter().all(|id| known.contains(id)), "{item}: no such option");
        assert!(answers.take(question, &ids), "{item}");
    }
    answers
}

fn the_question_with(option: &str) -> QuestionId {
    let mut having = QuestionId::ALL.iter().filter(|question| question.option_ids().contains(&option));
    let question = *having.next().unwrap_or_else(|| panic!("no option {option}"));
    assert!(having.next().is_none(), "{option} belongs to more than one question");
    question
}

/// The verdict of a first check-in on [`given`] answers.
pub fn judge(shorthand: &str) -> Verdict {
    evaluate(&given(shorthand), Scope::First, Context::default()).unwrap()
}

/// The verdict of a re-check, after the quiet time or before its end.
pub fn judge_again(shorthand: &str, quiet_done: bool) -> Verdict {
    evaluate(&given(shorthand), Scope::Recheck, Context { quiet_done, softened: false }).unwrap()
}

/// The rules that fired, as `data-rules` shows them.
pub fn rules(verdict: &Verdict) -> String {
    verdict.rules.iter().map(|rule| rule.id()).collect::<Vec<_>>().join(" ")
}

/// The suggested quiet days, where there are any.
pub fn days(verdict: &Verdict) -> Option<u8> {
    verdict.quiet.as_ref().map(|quiet| quiet.days)
}

/// A day written `2026-03-01`.
pub fn on(text: &str) -> Day {
    Day::parse(text).unwrap_or_else(|| panic!("no day {text}"))
}
