//! The habit grid: 21 days, each to be ticked once it has come.

use kintsugi::domain::day::Day;
use kintsugi::domain::sheets::Sheet;
use kintsugi::progress::Action;
use kintsugi::ui::parts::sheet::form::Form;
use kintsugi::ui::parts::sheet::sheet_form;

use super::makers::tag;
use super::visit::Visit;

fn on_plan_a() -> Visit {
    let visit = Visit::new();
    visit.check_in(&[]);
    visit
}

/// The box of a day.
fn day(page: &str, number: u8) -> &str {
    tag(page, &["habit-day", &format!("value=\"{number}\"")])
}

#[test]
fn a_habit_has_its_21_days_and_those_ahead_wait() {
    let visit = on_plan_a();
    let row = visit.write(Sheet::Habit, &["walk", "", "2026-03-01"]);
    visit.at("2026-03-03", 12);
    visit.act(Action::HabitTicked(row, 2, true));
    let page = visit.show("#/path/4");
    assert_eq!(page.matches("name=\"habit-day\"").count(), 21);
    assert!(day(&page, 2).contains("checked") && !day(&page, 1).contains("checked"), "{page}");
    assert!(!day(&page, 3).contains("aria-disabled") && day(&page, 4).contains("aria-disabled"));
    assert!(page.contains("1 of 21 days is marked.") && page.contains("once it has come"));
}

#[test]
fn at_two_in_the_morning_it_begins_with_the_evening_before_and_that_can_be_ticked() {
    let visit = on_plan_a();
    visit.at("2026-03-03", 2);
    let form = visit.draw(sheet_form, (Sheet::Habit, false));
    let start = tag(&form, &["id=\"sheet-habit-start\""]).split("value=\"").nth(1).expect("a day");
    assert!(start.starts_with("2026-03-02\""), "{start}");
    let row = visit.write(Sheet::Habit, &["walk", "", "2026-03-02"]);
    visit.act(Action::HabitTicked(row, 1, true));
    let page = visit.show("#/path/4");
    assert!(day(&page, 1).contains("checked") && day(&page, 2).contains("aria-disabled"), "{page}");
}

#[test]
fn a_form_that_nobody_touched_follows_the_day_and_one_with_words_in_it_stays_as_it_is() {
    let [before, today] = ["2026-03-02", "2026-03-03"].map(|day| Day::parse(day).expect("a day"));
    let start = |form: &Form| form.values[2].clone();
    let mut form = Form::of(Sheet::Habit, before);
    form.day_begins(Sheet::Habit, before, today);
    assert_eq!(start(&form), "2026-03-03");
    let mut form = Form::of(Sheet::Habit, before);
    form.put(Sheet::Habit, "habit", "walk".to_owned());
    form.day_begins(Sheet::Habit, before, today);
    assert_eq!((start(&form), &*form.values[0]), ("2026-03-02".to_owned(), "walk"));
}
