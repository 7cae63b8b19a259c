//! The plain log: lines by day, ten minutes, bounds.

use kintsugi::domain::day::Now;
use kintsugi::domain::sheets::Sheet;

use super::visit::Visit;

fn later(visit: &Visit, minutes: i64) {
    let now = visit.clock.0.get();
    visit.clock.0.set(Now::at(now.epoch_ms + minutes * 60_000, 0));
}

#[test]
fn an_empty_log_has_a_field_and_a_hint() {
    let page = Visit::new().show("#/tools/log");
    assert!(
        page.contains("<h1 tabindex=\"-1\">Plain log</h1>") && page.contains("id=\"log-line\""),
        "{page}"
    );
    assert!(page.contains("Up to 10 minutes, and up to 500 characters"));
}

#[test]
fn lines_stand_by_day_the_newest_day_first_and_each_day_from_its_morning_on() {
    let visit = Visit::new();
    for (day, hour, line) in [
        ("2026-03-01", 9, "porridge"),
        ("2026-03-02", 8, "rain"),
        ("2026-03-02", 20, "soup"),
        ("2026-03-03", 2, "awake"),
    ] {
        visit.at(day, hour);
        visit.write(Sheet::Line, &[line]);
    }
    let page = visit.show("#/tools/log");
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("no {text} in {page}"));
    assert!(at("2026-03-02") < at("rain") && at("rain") < at("soup") && at("soup") < at("awake"));
    assert!(at("awake") < at("2026-03-01") && at("2026-03-01") < at("porridge"));
    assert!(!page.contains("2026-03-03"), "two in the morning is still the evening before");
}

#[test]
fn after_ten_minutes_the_field_closes_and_says_when_it_opens_again() {
    let visit = Visit::new();
    visit.write(Sheet::Line, &["soup"]);
    later(&visit, 9);
    assert!(visit.reload().show("#/tools/log").contains("id=\"log-line\""));
    later(&visit, 1);
    let page = visit.reload().show("#/tools/log");
    assert!(page.contains("That’s enough for now") && page.contains("13:00"), "{page}");
    assert!(page.contains("soup") && page.contains("name=\"remove\""), "what was written is there");
    assert!(!page.contains("id=\"log-line\"") && !page.contains("name=\"edit\""));
    later(&visit, 50);
    assert!(visit.reload().show("#/tools/log").contains("id=\"log-line\""));
}

#[test]
fn of_many_lines_the_newest_are_shown_and_the_older_on_demand() {
    let visit = Visit::new();
    for number in 0..70 {
        visit.write(Sheet::Line, &[&format!("line number {number}.")]);
    }
    let page = visit.show("#/tools/log");
    assert!(
        page.contains("line number 69.")
            && page.contains("line number 10.")
            && page.contains("name=\"older\"")
    );
    assert!(!page.contains("line number 9."));
}
