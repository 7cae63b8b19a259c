//! The time before the late part is there, and the time in which it does not come.

use kintsugi::progress::Action;
use kintsugi::ui::later;
use kintsugi::ui::prelude::Callback;

use super::visit::Visit;

const LATE: [&str; 10] = [
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
    let visit = Visit::new();
    same_without_the_late_part(
        &visit,
        &["#/", "#/check-in", "#/check-in/q2", "#/result", "#/tools/urge", "#/support"],
    );
    for answers in [
        &[][..],
        &[("q3", "hurt-self")],
        &[("q2", "hurt followed")],
        &[("age", "minor")],
        &[("q10", "trust=3")],
    ] {
        let visit = Visit::new();
        visit.check_in(answers);
        same_without_the_late_part(&visit, &["#/result", "#/tools/urge", "#/support"]);
    }
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
fn home_is_late_for_those_who_return_and_not_for_others() {
    let visit = Visit::new();
    assert!(!visit.show_first("#/").contains("One moment."));
    visit.act(Action::QuietTimeStarted {
        started: kintsugi::domain::day::Day::parse("2026-03-01").unwrap(),
        days: None,
    });
    assert!(visit.show_first("#/").contains("One moment."));
}

#[test]
fn who_is_kept_from_a_late_page_does_not_wait_for_it() {
    let visit = Visit::new();
    visit.check_in(&[("age", "minor")]);
    same_without_the_late_part(&visit, &["#/", "#/quiet", "#/path"]);
}

#[test]
fn a_late_part_that_did_not_arrive_can_be_asked_for_again() {
    let visit = Visit::new();
    let shown = visit.draw(|guide, _, ()| later::waiting(guide, Some(Callback::noop())), ());
    assert!(shown.contains("role=\"alert\""), "{shown}");
    assert!(shown.contains("did not arrive") && shown.contains("Try again</button>"), "{shown}");
}
