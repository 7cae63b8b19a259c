//! A contact log that has grown long.

use kintsugi::domain::day::Day;
use kintsugi::domain::quiet_time::ContactKind;
use kintsugi::progress::Action;

use super::visit::Visit;

/// The quiet page of somebody who looked five times a day, on so many days.
fn page_after(days: u8) -> String {
    let visit = Visit::new();
    visit.act(Action::QuietTimeStarted { started: Day::parse("2026-03-01").unwrap(), days: Some(60) });
    visit.at("2026-03-20", 12);
    for day in 2..2 + days {
        for hour in 0..5 {
            visit.act(Action::ContactLogged {
                kind: ContactKind::Checked,
                civil: Day::parse(&format!("2026-03-{day:02}")).unwrap(),
                minute: hour * 180,
                trigger: None,
                note: String::new(),
            });
        }
    }
    visit.show("#/quiet")
}

#[test]
fn the_newest_fifty_lines_are_drawn_and_more_on_request() {
    let page = page_after(11);
    assert_eq!(page.matches("class=\"log-entry\"").count(), 50);
    assert!(page.contains("name=\"more\""));
}

#[test]
fn nothing_more_is_offered_where_everything_is_drawn() {
    let page = page_after(10);
    assert_eq!(page.matches("class=\"log-entry\"").count(), 50);
    assert!(!page.contains("name=\"more\""));
}
