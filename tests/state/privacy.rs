//! What reaches the device, read as somebody else would read it: no age, no answer to q1-q5, no outcome, no rule.

use kintsugi::domain::check_in::{Outcome, QuestionId, RuleId, Sitting, Step};
use kintsugi::domain::choice::Choice;
use kintsugi::progress::Action;
use proptest::prelude::*;
use serde_json::Value;

use super::device::Device;
use super::driver::Driver;
use super::moves::{holds, moves, play};

/// Every text and every name in a stored text.
fn words(text: &str) -> Vec<String> {
    fn walk(value: &Value, words: &mut Vec<String>) {
        match value {
            Value::String(text) => words.push(text.clone()),
            Value::Array(all) => all.iter().for_each(|one| walk(one, words)),
            Value::Object(all) => all.iter().for_each(|(name, one)| {
                words.push(name.clone());
                walk(one, words);
            }),
            _ => {}
        }
    }
    let mut all = Vec::new();
    walk(&serde_json::from_str(text).unwrap(), &mut all);
    all
}

/// A word in the stored text that must never be there.
fn forbidden(text: &str) -> Option<String> {
    let never_asked = ["age", "q1", "q2", "q3", "q4", "q5"].map(str::to_owned);
    let outcomes = Outcome::ALL.iter().map(|one| one.id().to_owned());
    let rules = RuleId::ALL.iter().map(|one| one.id().to_owned());
    let mut forbidden: Vec<String> = never_asked.into_iter().chain(outcomes).chain(rules).collect();
    // Options that only the age gate and q1-q5 have.
    let never_stored = QuestionId::ALL.iter().filter(|question| !question.may_be_stored());
    let stored: Vec<&str> = QuestionId::ALL
        .iter()
        .filter(|question| question.may_be_stored())
        .flat_map(|question| question.option_ids())
        .collect();
    // "no" is also a piece of news.
    let own = never_stored.flat_map(|question| question.option_ids()).filter(|id| !stored.contains(id));
    forbidden.extend(own.filter(|id| *id != "no").map(str::to_owned));
    forbidden.push("scared".into());
    words(text).into_iter().find(|word| forbidden.contains(word))
}

#[test]
fn the_scan_finds_what_it_looks_for() {
    for text in [r#"{"q3":["often"]}"#, r#"["safety-stop"]"#, r#"["H2"]"#, r#"{"a":["kept-contacting"]}"#] {
        assert!(forbidden(text).is_some(), "{text}");
    }
    assert_eq!(forbidden(r#"{"q6":["open"],"plan":"a","changes":["no","2026-03-01"]}"#), None);
}

#[test]
fn nothing_of_what_is_never_stored_is_stored_at_any_step_of_any_check_in() {
    let options = prop::collection::vec((any::<prop::sample::Index>(), any::<bool>()), 60);
    holds(300, (options, any::<bool>()), |(choices, again)| {
        let device = Device::new();
        let tab = device.open();
        if again {
            tab.check_in(&[]);
            tab.act(Action::CheckInLeft);
        }
        tab.act(Action::CheckInOpened(None));
        for (choice, best) in choices {
            let step = tab.progress().sitting.as_ref().map(Sitting::step);
            let Some(Step::Ask(question)) = step else { break };
            let options = question.option_ids();
            let id = options[choice.index(options.len())];
            match (question, best) {
                (QuestionId::Q10, _) => tab.answer("q10", &format!("trust={id}")),
                (_, true) => tab.answer(question.id(), super::driver::best(question)),
                (_, false) => tab.answer(question.id(), id),
            }
            for text in [device.text(), device.last_good()].into_iter().flatten() {
                prop_assert_eq!(forbidden(&text), None, "after {}", question.id());
            }
        }
        Ok(())
    });
}

#[test]
fn nothing_of_what_is_never_stored_is_stored_whatever_happens() {
    holds(300, moves(30), |moves| {
        let mut driver = Driver::on("2026-03-01");
        let mut found = None;
        play(&mut driver, &moves, |driver, _| {
            if let Some(kept) = driver.progress.to_store() {
                found = found.take().or(forbidden(&kintsugi::progress::saved::write(kept, 1)));
            }
        });
        prop_assert_eq!(found, None);
        Ok(())
    });
}

#[test]
fn a_letter_c_stands_alone_without_answers_whatever_happens() {
    holds(1_500, moves(30), |moves| {
        let mut driver = Driver::on("2026-03-01");
        let mut wrong = false;
        play(&mut driver, &moves, |driver, _| {
            let kept = driver.kept();
            let is_c = kept.plan.value == Some(kintsugi::domain::check_in::Plan::C);
            wrong |= is_c && (kept.finished.value.is_some() || kept.invited.value.is_some());
            wrong |= is_c && kept.figures(driver.now).is_some_and(|figures| figures.days.is_some());
        });
        prop_assert!(!wrong);
        Ok(())
    });
}

#[test]
fn the_last_good_copy_never_knows_more_than_what_was_given_up() {
    use kintsugi::progress::saved;
    let device = Device::new();
    let tab = device.open();
    tab.check_in(&[]);
    drop(device.open());
    assert!(saved::read(&device.last_good().unwrap()).unwrap().kept.finished.value.is_some());
    tab.act(Action::ChangeReported(kintsugi::domain::changed::Change::Stop));
    let kept = saved::read(&device.last_good().unwrap()).unwrap().kept;
    assert_eq!(kept.plan.value, Some(kintsugi::domain::check_in::Plan::C));
    assert!(kept.finished.value.is_none());
    device.put("garbage");
    let plan = device.open().progress().kept.plan.value;
    assert_eq!(plan, Some(kintsugi::domain::check_in::Plan::C), "damage does not bring plan a back");
}

#[test]
fn a_line_taken_back_leaves_none_of_its_words_on_the_device() {
    let device = Device::new();
    let tab = device.open();
    let line = tab.act(Action::ContactLogged {
        kind: kintsugi::domain::quiet_time::ContactKind::Sent,
        civil: super::driver::date("2026-03-01"),
        minute: 0,
        trigger: Some(kintsugi::domain::quiet_time::Trigger::Alcohol),
        note: "my own words".into(),
    });
    drop(device.open());
    assert!(device.everything().contains("my own words"));
    tab.act(Action::ContactUndone(line));
    assert!(!device.everything().contains("my own words") && !device.everything().contains("alcohol"));
}
