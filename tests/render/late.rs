//! The time before the late part is there, and the time in which it does not come.

use kintsugi::domain::check_in::QuestionId;
use kintsugi::domain::choice::Choice;
use kintsugi::progress::Action;
use kintsugi::ui::guide::Guide;
use kintsugi::ui::later::{self, Waiting};
use kintsugi::ui::prelude::{Callback, Memory};

use super::visit::Visit;

const LATE: [&str; 13] = [
    "#/result",
    "#/support",
    "#/tools/urge",
    "#/today",
    "#/quiet",
    "#/path",
    "#/path/3",
    "#/heal",
    "#/heal/2",
    "#/changed",
    "#/tools",
    "#/settings",
    "#/about",
];

/// Draws pages with and without the late part; they must come out the same.
fn same_without_the_late_part(visit: &Visit, routes: &[&str]) {
    for route in routes {
        assert_eq!(visit.show_first(route), visit.show(route), "{route}");
    }
}

#[test]
fn pages_of_the_first_part_are_whole_without_the_late_one() {
    same_without_the_late_part(&Visit::new(), &["#/", "#/check-in", "#/check-in/q2"]);
    let visit = Visit::new();
    visit.act(Action::CheckInOpened(None));
    for question in ["age", "q13", "q17", "q19", "q1"] {
        let id = QuestionId::from_id(question).unwrap();
        visit.act(Action::QuestionAnswered(id, vec![id.option_ids()[0].to_owned()]));
        same_without_the_late_part(&visit, &["#/check-in"]);
    }
}

#[test]
fn beside_a_heavy_answer_the_lines_of_every_country_stand_until_those_of_this_one_come() {
    let visit = Visit::new();
    visit.act(Action::CheckInOpened(None));
    for (question, answer) in [("age", "adult"), ("q13", "me"), ("q17", "lt2w"), ("q19", "0"), ("q1", "safe")]
    {
        let id = QuestionId::from_id(question).unwrap();
        visit.act(Action::QuestionAnswered(id, vec![answer.to_owned()]));
    }
    let (first, whole) = (visit.show_first("#/check-in"), visit.show("#/check-in"));
    assert!(first.contains("data-card=\"support\"") && first.contains("boot-lines"), "{first}");
    assert!(whole.contains("data-card=\"support\"") && !whole.contains("boot-lines"), "{whole}");
}

#[test]
fn whoever_wants_help_has_a_breath_and_help_lines_at_once() {
    let visit = Visit::new();
    for route in ["#/support", "#/tools/urge"] {
        let shown = visit.show_first(route);
        assert!(shown.contains("<h1") && shown.contains("Breathe out slowly"), "{shown}");
        assert!(shown.contains("boot-lines") && shown.contains("One moment."), "{shown}");
        let (now, in_a_while) = (!shown.contains("stack boot-late"), shown.contains("button boot-late"));
        assert!(now && in_a_while, "only the way to ask again waits: {shown}");
    }
}

#[test]
fn elsewhere_the_help_lines_and_a_way_to_try_again_wait_until_it_takes_long() {
    let shown = Visit::new().show_first("#/path");
    assert!(shown.contains("class=\"button boot-late\">Try again</button>"), "{shown}");
    let (now, in_a_while) = shown.split_once("class=\"stack boot-late\"").expect("what comes in a while");
    assert!(now.contains("One moment.") && !now.contains("<h1"), "{now}");
    assert!(!now.contains("boot-lines") && in_a_while.contains("boot-lines"), "{shown}");
}

#[test]
fn what_is_saved_or_waits_keeps_the_first_pages_closed() {
    let visit = Visit::new();
    visit.act(Action::HealingChosen(true));
    let later = visit.begin_again();
    for route in ["#/", "#/check-in", "#/today"] {
        assert!(later.show_first(route).contains("One moment."), "{route}");
    }
    later.keeper.complete();
    assert!(later.progress().kept.healing.value);
}

#[test]
fn a_late_page_asks_for_a_moment_until_the_late_part_is_there() {
    let visit = Visit::new();
    for route in LATE {
        assert!(visit.show_first(route).contains("One moment."), "{route}");
        assert!(!visit.show(route).contains("One moment."), "{route}");
    }
}

#[test]
fn a_late_part_that_did_not_arrive_can_be_asked_for_again() {
    let visit = Visit::new();
    let failed = |guide: &Guide, _: &Memory, (): &()| {
        later::waiting(guide, Waiting { failed: true, turn: "", again: Callback::noop() })
    };
    let shown = visit.draw(failed, ());
    assert!(shown.contains("role=\"alert\""), "{shown}");
    assert!(shown.contains("did not arrive") && shown.contains("Try again</button>"), "{shown}");
    assert!(shown.contains("Breathe out slowly") && shown.contains("boot-lines"), "{shown}");
    assert!(!shown.contains("boot-late"), "{shown}");
}
