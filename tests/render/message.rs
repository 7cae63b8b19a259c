//! The first message: practice, locked, the rest of a day, and the copy.

use kintsugi::domain::changed::Change;
use kintsugi::domain::day::Now;
use kintsugi::domain::phases::{Invitation, Phase};
use kintsugi::domain::sheets::Sheet;
use kintsugi::progress::{Action, EntryId};

use super::visit::Visit;

const PAGE: &str = "#/tools/message";

fn later(visit: &Visit, hours: i64) {
    let now = visit.clock.0.get();
    visit.clock.0.set(Now::at(now.epoch_ms + hours * 3_600_000, 0));
}

/// The first four gates are met, the days are over, and the check-in after them went well: phase 5 is open.
fn reaching_out() -> Visit {
    let visit = Visit::new();
    visit.check_in(&[("q6", "unknown")]);
    visit.act(Action::QuietTimeStarted { started: visit.clock.0.get().civil, days: Some(30) });
    for day in 1..=31 {
        let day = kintsugi::domain::day::Day::parse("2026-03-01").unwrap().plus(day);
        visit.at(&day.to_string(), 12);
    }
    visit.act(Action::CheckInLeft);
    visit.check_in(&[("q6", "unknown")]);
    for phase in Phase::all().take(4) {
        for task in 1..=phase.tasks() {
            visit.act(Action::TaskTicked(phase, task, true));
        }
        visit.act(Action::GateConfirmed(phase, true));
    }
    visit
}

fn hold(visit: &Visit, text: &str) -> EntryId {
    let since = visit.clock.0.get().epoch_ms.to_string();
    visit.write(Sheet::Message, &[text, &since, ""])
}

fn state(page: &str) -> &str {
    let after = page.split("data-message=\"").nth(1).unwrap_or_else(|| panic!("no state in {page}"));
    after.split('"').next().unwrap_or_default()
}

#[test]
fn without_a_check_in_and_on_every_stop_the_tool_is_closed() {
    let page = Visit::new().show(PAGE);
    assert_eq!(state(&page), "locked");
    assert!(!page.contains("name=\"copy\"") && !page.contains("data-form=\"message\""));
    for answers in [("q2", "hurt"), ("q6", "blocked"), ("q12", "0")] {
        let visit = Visit::new();
        visit.check_in(&[answers]);
        assert_eq!(state(&visit.show(PAGE)), "locked", "{answers:?}");
    }
}

#[test]
fn before_its_phase_opens_it_is_practice_and_says_so() {
    let visit = Visit::new();
    visit.check_in(&[]);
    let page = visit.show(PAGE);
    assert_eq!(state(&page), "practice");
    assert!(page.contains("This is practice") && page.contains("data-form=\"message\""));
    assert!(!page.contains("name=\"copy\"") && !page.contains("name=\"hold\""));
}

#[test]
fn once_its_phase_is_open_a_message_can_be_laid_down_to_rest_but_not_an_empty_one() {
    let page = reaching_out().show(PAGE);
    assert_eq!(state(&page), "writing");
    assert!(page.contains("name=\"hold\" aria-disabled=\"true\""), "{page}");
    assert_eq!(page.matches("name=\"check\"").count(), 7);
}

#[test]
fn while_it_rests_it_can_be_read_and_dropped_and_not_copied() {
    let visit = reaching_out();
    hold(&visit, "Hi! I hope you are well. No need to reply.");
    let page = visit.show(PAGE);
    assert_eq!(state(&page), "held");
    assert!(page.contains("2026-04-02, 12:00"), "{page}");
    assert!(page.contains("I hope you are well") && page.contains("name=\"drop\""));
    assert!(page.contains("name=\"calendar\"") && !page.contains("name=\"copy\""));
}

#[test]
fn after_its_rest_the_seven_things_are_asked_again_before_it_is_copied() {
    let visit = reaching_out();
    hold(&visit, "Hi! I hope you are well.");
    later(&visit, 23);
    assert_eq!(state(&visit.show(PAGE)), "held");
    later(&visit, 1);
    let page = visit.show(PAGE);
    assert_eq!(state(&page), "not-yet");
    assert!(page.contains("name=\"check\"") && !page.contains("name=\"copy\""));
}

#[test]
fn words_that_may_frighten_are_marked_and_named_and_nothing_is_praised() {
    let visit = reaching_out();
    hold(&visit, "I saw you were online last night.");
    let page = visit.show(PAGE);
    assert!(page.contains("<mark data-class=\"stop\" class=\"tools-mark\">saw you were online"), "{page}");
    assert!(page.contains("data-flag=\"watching\""));
    let visit = reaching_out();
    hold(&visit, "Hi! I hope your week is going well.");
    let page = visit.show(PAGE);
    assert!(page.contains("I found none of the words I look for. I can’t tell how it will land."));
}

#[test]
fn words_of_harming_oneself_open_the_support_card_and_can_never_be_copied() {
    let visit = reaching_out();
    hold(&visit, "I can't live without you");
    later(&visit, 24);
    let page = visit.show(PAGE);
    assert!(page.contains("data-card=\"support\""), "{page}");
    assert_eq!(state(&page), "not-yet");
}

#[test]
fn one_round_has_one_message() {
    let visit = reaching_out();
    let phase = Phase::new(5).unwrap();
    visit.act(Action::TaskTicked(phase, phase.tasks(), true));
    let page = visit.show(PAGE);
    assert_eq!(state(&page), "sent");
    assert!(!page.contains("data-form=\"message\""));
}

#[test]
fn where_they_have_been_in_touch_the_step_is_past() {
    let visit = Visit::new();
    visit.check_in(&[]);
    visit.act(Action::InvitationTaken(Invitation::AnswerNow));
    assert_eq!(state(&visit.show(PAGE)), "past");
}

#[test]
fn a_stop_takes_the_draft_away() {
    let visit = reaching_out();
    hold(&visit, "Hi! I hope you are well.");
    visit.act(Action::ChangeReported(Change::Stop));
    let page = visit.show(PAGE);
    assert_eq!(state(&page), "locked");
    assert!(!page.contains("I hope you are well"));
}
