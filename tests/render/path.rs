//! The path: the bowl, the groups, what is open, and what takes its place on a stop.

use kintsugi::domain::phases::Phase;
use kintsugi::progress::Action;

use super::visit::Visit;

fn phase(number: u8) -> Phase {
    Phase::new(number).unwrap()
}

#[test]
fn without_a_check_in_all_phases_can_be_read_and_a_check_in_is_offered() {
    let page = Visit::new().show("#/path");
    assert_eq!(page.matches("data-state=\"readable\"").count(), 14, "{page}");
    assert!(page.contains("Read first, or check in"));
    assert!(page.contains("href=\"#/check-in\""));
    assert!(page.contains("Seven cracks, ready for gold"));
}

#[test]
fn on_plan_a_the_first_four_are_open_and_the_next_says_what_opens_it() {
    let visit = Visit::new();
    visit.check_in(&[]);
    let page = visit.show("#/path");
    assert_eq!(page.matches("data-state=\"open\"").count(), 4, "{page}");
    assert!(page.contains("This phase opens when phases 1 to 4 are done."));
    assert!(!page.contains("written back with interest"), "only the next one says it");
    assert!(!page.contains("Read first, or check in"));
}

#[test]
fn tasks_done_are_counted_and_fill_their_seam() {
    let visit = Visit::new();
    visit.check_in(&[]);
    for task in 1..=4 {
        visit.act(Action::TaskTicked(phase(1), task, true));
        visit.act(Action::TaskTicked(phase(2), task, true));
    }
    visit.act(Action::GateConfirmed(phase(1), true));
    let page = visit.show("#/path");
    assert!(page.contains("Done: 4 of 4 tasks"), "{page}");
    assert!(page.contains("Open: 5 tasks"));
    assert!(page.contains("1 of 7 seams mended"));
    assert_eq!(page.matches("data-mended").count(), 1);
}

#[test]
fn on_plan_c_the_heal_path_stands_in_its_place_without_a_name_of_a_phase() {
    let visit = Visit::new();
    visit.check_in(&[("q6", "blocked")]);
    let page = visit.reload().show("#/path");
    assert!(page.contains("Heal and let go"), "{page}");
    for name in ["Responsibility", "Amends", "Reaching out", "Rapport", "Rediscovering", "#/path/"] {
        assert!(!page.contains(name), "{name} in {page}");
    }
}

#[test]
fn back_together_any_order_is_fine() {
    let visit = Visit::new();
    visit.check_in(&[]);
    visit.act(Action::ChangeReported(kintsugi::domain::changed::Change::Together));
    visit.check_in(&[]);
    let page = visit.show("#/path");
    assert!(page.contains("open in any order"), "{page}");
    assert_eq!(page.matches("data-state=\"open\"").count(), 12);
}
