//! The summary: what goes onto the one page, what never does, and the ways to it.

use kintsugi::domain::quiet_time::ContactKind;
use kintsugi::domain::sheets::Sheet;
use kintsugi::domain::summary::{LONGEST_HALF, MOST_PLANS};
use kintsugi::progress::{Action, Setting};

use super::visit::Visit;

/// The page of paper alone.
fn paper(visit: &Visit) -> String {
    let page = visit.show("#/summary");
    let at = page.find("<article data-summary=").unwrap_or_else(|| panic!("no summary in {page}"));
    page[at..].split("</article>").next().unwrap().to_owned()
}

/// A visitor on plan `a`, ten days in, with a plan.
fn on_the_way() -> Visit {
    let visit = Visit::new();
    visit.check_in(&[("q13", "them"), ("q6", "unknown")]);
    let today = visit.clock.0.get().civil;
    visit.act(Action::QuietTimeStarted { started: today, days: Some(40) });
    visit.write(Sheet::Plans, &["it is late", "put the phone into the kitchen"]);
    for day in 2..=11 {
        visit.at(&format!("2026-03-{day:02}"), 12);
    }
    visit
}

#[test]
fn it_has_the_bowl_the_days_how_far_what_comes_next_and_the_own_plans() {
    let visit = on_the_way();
    let phase = kintsugi::domain::phases::Phase::new(1).unwrap();
    visit.act(Action::TaskTicked(phase, 2, true));
    let paper = paper(&visit);
    assert!(paper.contains("class=\"bowl\"") && paper.contains("The first gold is in the bowl"), "{paper}");
    assert!(paper.contains("Day 10 of 40") && paper.contains("<dd>9</dd>"), "{paper}");
    assert_eq!(paper.matches(" tasks</dd>").count(), 7, "{paper}");
    assert!(paper.contains("1 of 8 tasks") && paper.contains("Next: "), "{paper}");
    assert_eq!((paper.matches("<li data-done").count(), paper.matches("Done:").count()), (1, 1), "{paper}");
    assert!(paper.contains("If it is late, then I put the phone into the kitchen"), "{paper}");
    assert!(!paper.contains("data-cut"), "{paper}");
}

#[test]
fn more_and_longer_plans_than_fit_are_cut_with_a_line_that_says_so() {
    let visit = on_the_way();
    for number in 1..=MOST_PLANS {
        visit.write(Sheet::Plans, &[&format!("plan {number}"), "walk"]);
    }
    let many = paper(&visit);
    assert_eq!(many.matches("then I walk").count(), MOST_PLANS, "{many}");
    assert!(!many.contains("kitchen") && many.contains("data-cut"), "the oldest goes, and a line tells");
    let visit = on_the_way();
    visit.write(Sheet::Plans, &[&"wide ".repeat(30), "walk"]);
    let long = paper(&visit);
    let shown =
        long.split("If wide").nth(1).and_then(|rest| rest.split(", then I walk").next()).expect("the plan");
    assert!(shown.ends_with('…') && shown.chars().count() < LONGEST_HALF, "{shown}");
    assert!(long.contains("kitchen") && long.contains("data-cut"), "{long}");
}

#[test]
fn on_a_stop_with_the_ex_left_out_and_unsaved_it_names_no_part_of_the_path() {
    let stopped = Visit::new();
    stopped.check_in(&[("q6", "blocked")]);
    let left_out = on_the_way();
    left_out.act(Action::SettingChanged(Setting::LeaveExOut(true)));
    let unsaved = on_the_way();
    unsaved.act(Action::SavingStopped);
    for visit in [stopped, left_out, unsaved] {
        let paper = paper(&visit);
        assert!(paper.contains("Steady ground") && !paper.contains("A first hello"), "{paper}");
        assert_eq!(paper.matches(" tasks</dd>").count(), 8, "{paper}");
    }
}

#[test]
fn a_minor_and_someone_who_might_act_find_no_summary() {
    for answers in [[("age", "minor")], [("q1", "act")]] {
        let visit = Visit::new();
        visit.check_in(&answers);
        let page = visit.show("#/summary");
        assert!(!page.contains("data-summary") && !page.contains("name=\"print\""), "{page}");
    }
}

#[test]
fn neither_log_nor_letters_nor_reasons_stand_on_it() {
    let visit = on_the_way();
    let today = visit.clock.0.get().civil;
    visit.act(Action::ContactLogged {
        kind: ContactKind::Checked,
        civil: today,
        minute: 0,
        trigger: None,
        note: "a secret note".to_owned(),
    });
    visit.write(Sheet::Letter, &["a secret letter", ""]);
    visit.write(Sheet::Reasons, &["a secret reason", "", "no"]);
    visit.write(Sheet::Line, &["a secret line"]);
    assert!(!visit.show("#/summary").contains("secret"));
}

#[test]
fn the_line_to_share_names_nobody_and_nothing_of_the_way() {
    let visit = on_the_way();
    let phase = kintsugi::domain::phases::Phase::new(1).unwrap();
    visit.act(Action::TaskTicked(phase, 1, true));
    let page = visit.show("#/summary");
    assert!(page.contains(">I have given myself 9 quiet days so far. 1 small step is done.</p>"), "{page}");
    assert!(
        page.contains("name=\"copy\"") && !page.contains("name=\"share\""),
        "without a sheet it is copied"
    );
    assert!(Visit::new().show("#/summary").contains(">I am taking some time for myself.</p>"));
}

#[test]
fn it_is_reached_from_today_from_both_paths_and_from_the_settings() {
    let visit = on_the_way();
    for route in ["#/today", "#/path", "#/heal", "#/settings"] {
        assert!(visit.show(route).contains("href=\"#/summary\""), "{route}");
    }
}

#[test]
fn in_a_frame_that_can_not_print_it_says_where_to() {
    let mut visit = on_the_way();
    visit.query.embed = true;
    let page = visit.show("#/summary");
    assert!(!page.contains("name=\"print\"") && page.contains("data-print=\"framed\""), "{page}");
}
