//! A phase: its tasks, its gate, and who may tick them.

use kintsugi::domain::changed::Change;
use kintsugi::domain::phases::{Invitation, Phase};
use kintsugi::domain::quiet_time::ContactKind;
use kintsugi::progress::Action;

use super::visit::Visit;

fn phase(number: u8) -> Phase {
    Phase::new(number).unwrap()
}

/// On plan `a`, with the days started on 1 March.
fn on_plan_a() -> Visit {
    let visit = Visit::new();
    visit.check_in(&[]);
    visit.act(Action::QuietTimeStarted { started: visit.clock.0.get().civil, days: Some(30) });
    visit
}

fn tick_all(visit: &Visit, number: u8) {
    for task in 1..=phase(number).tasks() {
        visit.act(Action::TaskTicked(phase(number), task, true));
    }
}

/// Gate by gate from phase 1 to `last`.
fn pass(visit: &Visit, last: u8) {
    for number in 1..=last {
        visit.act(Action::GateConfirmed(phase(number), true));
    }
}

/// The input of the gate.
fn gate(page: &str) -> &str {
    let at = page.find("name=\"gate\"").expect("a gate");
    let start = page[..at].rfind("<input").unwrap();
    &page[start..at + page[at..].find('>').unwrap()]
}

#[test]
fn an_open_phase_has_its_tasks_as_boxes_with_what_done_means() {
    let page = on_plan_a().show("#/path/1");
    assert!(page.contains("data-phase=\"1\"") && page.contains("data-state=\"open\""), "{page}");
    for task in 1..=4 {
        assert!(page.contains(&format!("value=\"{task}\"")), "task {task} in {page}");
    }
    assert_eq!(page.matches("Done means: ").count(), 4);
    assert!(page.contains("When to stop") && page.contains("What research says"));
}

#[test]
fn a_gate_without_open_needs_can_be_ticked_and_turns_the_phase_to_met() {
    let visit = on_plan_a();
    assert!(!gate(&visit.show("#/path/1")).contains("aria-disabled"));
    visit.act(Action::GateConfirmed(phase(1), true));
    let page = visit.show("#/path/1");
    assert!(page.contains("data-state=\"met\"") && page.contains("data-met"), "{page}");
    assert!(gate(&page).contains("checked"));
}

#[test]
fn quiet_time_says_how_many_days_are_to_go_then_asks_for_a_check_in() {
    let visit = on_plan_a();
    let page = visit.show("#/path/3");
    assert!(page.contains("31 days are still to go"), "{page}");
    assert!(gate(&page).contains("aria-disabled"));
    for n in 2..=31 {
        visit.at(&format!("2026-03-{n:02}"), 12);
    }
    let page = visit.at("2026-04-01", 12).show("#/path/3");
    assert!(page.contains("A new check-in, now that your quiet days are over."), "{page}");
    assert!(!page.contains("still to go"));
    visit.check_in(&[]);
    assert!(!gate(&visit.show("#/path/3")).contains("aria-disabled"));
}

#[test]
fn without_quiet_days_phase_3_leads_to_them() {
    let visit = Visit::new();
    visit.check_in(&[]);
    let page = visit.show("#/path/3");
    assert!(page.contains("Start your quiet days") && page.contains("href=\"#/quiet\""), "{page}");
}

#[test]
fn a_jump_of_the_clock_asks_whether_the_date_is_right() {
    let visit = on_plan_a();
    let page = visit.at("2026-05-01", 12).show("#/path/3");
    assert!(page.contains("This device says that today is 2026-05-01"), "{page}");
    assert!(page.contains("name=\"date-right\""));
    visit.act(Action::DateConfirmed);
    assert!(!visit.show("#/path/3").contains("This device says"));
}

#[test]
fn phase_2_begins_with_what_is_not_yours() {
    let visit = Visit::new();
    visit.check_in(&[("q14", "allthem"), ("q15", "0"), ("q16", "1")]);
    let page = visit.show("#/path/2");
    let notes = page.find("First, what is not yours").expect("notes");
    let tasks = page.find("name=\"task\"").expect("tasks");
    assert!(notes < tasks);
    assert!(page.contains("All the tasks above"), "{page}");
    tick_all(&visit, 2);
    assert!(!gate(&visit.show("#/path/2")).contains("aria-disabled"));
}

#[test]
fn phase_4_waits_for_a_kept_change_and_few_looks() {
    let visit = Visit::new();
    visit.check_in(&[("q16", "2"), ("q18", "2")]);
    let page = visit.show("#/path/4");
    assert!(page.contains("One change kept for three weeks"), "{page}");
    assert!(page.contains("no more than twice a week"));
}

#[test]
fn ahead_of_its_time_a_phase_can_be_read_but_not_ticked() {
    let visit = on_plan_a();
    let page = visit.show("#/path/6");
    assert!(page.contains("data-state=\"readable\""), "{page}");
    assert!(page.contains("You may read ahead here") && page.contains("written back with interest"));
    assert!(page.contains("match their pace"), "the whole text is there");
    assert_eq!(page.matches("aria-disabled=\"true\"").count(), 6, "five tasks and the gate");
}

#[test]
fn without_a_check_in_a_phase_invites_to_one() {
    let page = Visit::new().show("#/path/5");
    assert!(page.contains("data-state=\"readable\"") && page.contains("check in first"), "{page}");
}

#[test]
fn someone_who_was_asked_for_space_lets_them_write_first() {
    let visit = Visit::new();
    visit.check_in(&[("q6", "space")]);
    let page = visit.show("#/path/5");
    assert!(page.contains("So the first word is theirs."), "{page}");
}

#[test]
fn they_want_to_talk_counts_phases_3_to_5_as_done() {
    let visit = on_plan_a();
    visit.at("2026-03-03", 12);
    visit.act(Action::ChangeReported(Change::Talk));
    visit.check_in(&[]);
    visit.act(Action::InvitationTaken(Invitation::Talk));
    let page = visit.show("#/path/5");
    assert!(page.contains("data-state=\"met\"") && page.contains("This counts as done"), "{page}");
    assert!(gate(&page).contains("aria-disabled"), "what they did can't be unticked");
    assert!(visit.show("#/path/6").contains("data-state=\"open\""));
}

/// Plan `a` with phases 1 to 4 done after the quiet days.
fn ready_to_reach_out() -> Visit {
    let visit = on_plan_a();
    for n in 2..=31 {
        visit.at(&format!("2026-03-{n:02}"), 12);
    }
    visit.at("2026-04-01", 12).check_in(&[]);
    pass(&visit, 4);
    visit
}

#[test]
fn after_fourteen_days_of_silence_phase_5_says_to_let_it_rest() {
    let visit = ready_to_reach_out();
    visit.act(Action::TaskTicked(phase(5), 5, true));
    assert!(!visit.show("#/path/5").contains("without a word from them"));
    for n in 2..=15 {
        visit.at(&format!("2026-04-{n:02}"), 12);
    }
    let page = visit.show("#/path/5");
    assert!(page.contains("Fourteen days have gone by without a word"), "{page}");
    let now = visit.clock.0.get();
    visit.act(Action::ContactLogged {
        kind: ContactKind::TheyWrote,
        civil: now.civil,
        minute: now.minute,
        trigger: None,
        note: String::new(),
    });
    assert!(!visit.show("#/path/5").contains("without a word from them"));
}

#[test]
fn whom_they_answered_hears_nothing_of_silence() {
    let visit = ready_to_reach_out();
    visit.act(Action::TaskTicked(phase(5), 5, true));
    visit.act(Action::GateConfirmed(phase(5), true));
    for n in 2..=15 {
        visit.at(&format!("2026-04-{n:02}"), 12);
    }
    let page = visit.show("#/path/5");
    assert!(page.contains("data-state=\"met\"") && !page.contains("without a word from them"), "{page}");
}

#[test]
fn on_plan_c_a_closed_phase_shows_nothing_of_itself() {
    let visit = Visit::new();
    visit.check_in(&[("q6", "blocked")]);
    let visit = visit.reload();
    for number in [2, 5, 8, 14] {
        let page = visit.show(&format!("#/path/{number}"));
        assert!(page.contains("data-state=\"closed\""), "{page}");
        assert!(!page.contains("name=\"task\"") && !page.contains("name=\"gate\""));
        for name in ["Responsibility", "Reaching out", "Amends", "Shared future"] {
            assert!(!page.contains(name), "{name} in phase {number}");
        }
    }
}

#[test]
fn on_plan_c_quiet_time_can_be_read_without_a_word_about_writing_to_them() {
    let visit = Visit::new();
    visit.check_in(&[("q5", "any")]);
    let page = visit.reload().show("#/path/3");
    assert!(page.contains("data-state=\"readable\""), "{page}");
    assert!(!page.contains("You may tell them once"));
    assert!(!page.contains("name=\"gate\""));
    assert!(!page.contains("#/path/2") && !page.contains("#/path/5"));
}

#[test]
fn stop_signs_lead_to_the_safety_questions() {
    let page = on_plan_a().show("#/path/7");
    assert!(page.contains("Ask me the safety questions again"), "{page}");
}
