//! The daily plan under the one thing of Today.

use kintsugi::domain::marks::DayPart;
use kintsugi::progress::{Action, Setting};

use super::visit::Visit;

/// Someone who checked in yesterday; trust is what broke.
fn second_day(answers: &[(&str, &str)]) -> Visit {
    let visit = Visit::new();
    visit.act(Action::DaySeen);
    visit.check_in(answers);
    visit.at("2026-03-02", 12);
    visit
}

fn boxes(page: &str) -> Vec<(String, bool)> {
    let inputs = page.split("<input").filter(|input| input.contains("name=\"daily\""));
    let value = |input: &str| input.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let is_ticked = |input: &str| input.split('>').next().unwrap().contains("checked");
    inputs.map(|input| (value(input), is_ticked(input))).collect()
}

#[test]
fn it_has_three_parts_and_yesterdays_task() {
    let page = second_day(&[("q10", "trust=3")]).show("#/today");
    let values: Vec<String> = boxes(&page).into_iter().map(|(value, _)| value).collect();
    assert_eq!(values, ["core", "module", "weekly", "late"], "{page}");
    assert!(page.contains("Keeping your word") && page.contains("Give me another"), "{page}");
    assert!(page.contains("Do yesterday’s today"));
    assert!(page.contains("Sleep"), "the first theme");
}

#[test]
fn what_a_theme_is_for_is_said_on_its_first_day_only() {
    let visit = Visit::new();
    visit.act(Action::DaySeen);
    visit.check_in(&[]);
    assert!(visit.show("#/today").contains("A week for your nights"));
    assert!(!visit.at("2026-03-02", 12).show("#/today").contains("A week for your nights"));
    assert!(visit.at("2026-03-08", 12).show("#/today").contains("A week of small warm things"));
}

#[test]
fn a_tick_stays_after_a_reload_and_all_three_are_enough() {
    let visit = second_day(&[]);
    let today = visit.progress().kept.today(visit.clock.0.get());
    for part in [DayPart::Core, DayPart::Module] {
        visit.act(Action::DayTicked(part, today, true));
    }
    let page = visit.reload().show("#/today");
    let ticked = |page: &str| {
        boxes(page).into_iter().filter(|(_, on)| *on).map(|(value, _)| value).collect::<Vec<_>>()
    };
    assert_eq!(ticked(&page), ["core", "module"]);
    assert!(!page.contains("All three are done"), "{page}");
    visit.act(Action::DayTicked(DayPart::Weekly, today, true));
    let page = visit.show("#/today");
    assert_eq!(ticked(&page), ["core", "module", "weekly"]);
    assert!(page.contains("All three are done"), "{page}");
    assert!(boxes(&visit.at("2026-03-03", 12).show("#/today")).iter().all(|(_, on)| !on));
}

#[test]
fn a_swap_shows_another_task_and_says_so() {
    let visit = second_day(&[]);
    let before = visit.show("#/today");
    assert!(!before.contains("Here is another one"));
    let other = visit.progress().daily_plan(visit.clock.0.get()).other.unwrap();
    visit.act(Action::TaskSwapped(other));
    let after = visit.show("#/today");
    assert!(after.contains("Here is another one"), "{after}");
    assert_ne!(before.replace("Here is another one.", ""), after.replace("Here is another one.", ""));
}

#[test]
fn on_a_stop_and_with_the_ex_left_out_it_is_of_healing_and_mentions_nobody() {
    let stopped = second_day(&[("q6", "blocked")]);
    let left_out = second_day(&[("q10", "betrayal=3")]);
    left_out.act(Action::SettingChanged(Setting::LeaveExOut(true)));
    for visit in [stopped, left_out] {
        let page = visit.show("#/today");
        assert!(page.contains("data-daily"), "{page}");
        let plan = page.split("data-daily").nth(1).unwrap();
        assert!(!plan.contains("name=\"swap\"") && !plan.contains("value=\"late\""), "{plan}");
        assert!(plan.contains("href=\"#/heal/1\""), "{plan}");
        for word in ["your ex", " ex ", "Truth and good help", "them back"] {
            assert!(!plan.contains(word), "{word} in {plan}");
        }
    }
}

#[test]
fn nothing_of_it_is_there_before_anything_was_begun() {
    assert!(!Visit::new().show("#/today").contains("data-daily"));
}
