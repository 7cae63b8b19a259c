//! The mood, once a day: on Today and in Insights.

use kintsugi::progress::Action;

use super::visit::Visit;

#[test]
fn today_asks_once_it_has_begun_and_shows_what_was_tapped() {
    let visit = Visit::new();
    assert!(!visit.show("#/today").contains("name=\"mood\""), "not before anything has begun");
    visit.check_in(&[]);
    let page = visit.show("#/today");
    assert_eq!(page.matches("name=\"mood\"").count(), 5, "{page}");
    assert!(!page.contains("name=\"mood-undo\""));
    visit.act(Action::MoodNoted(4));
    let page = visit.show("#/today");
    let four = page
        .split("<label")
        .find(|label| label.contains("name=\"mood\"") && label.contains("value=\"4\""))
        .unwrap();
    assert!(four.contains("checked") && page.contains("name=\"mood-undo\""), "{page}");
    visit.at("2026-03-02", 12);
    assert!(!visit.show("#/today").contains("name=\"mood-undo\""), "another day, another mood");
}

#[test]
fn insights_asks_too_before_anything_has_begun() {
    assert_eq!(Visit::new().show("#/insights").matches("name=\"mood\"").count(), 5);
}
