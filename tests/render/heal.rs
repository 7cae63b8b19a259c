//! The Heal path and its weeks.

use kintsugi::domain::heal::Week;
use kintsugi::progress::Action;

use super::visit::Visit;

fn do_week(visit: &Visit, number: u8) {
    for task in 1..=4 {
        visit.act(Action::HealTaskTicked(Week::new(number).unwrap(), task, true));
    }
}

#[test]
fn anybody_can_read_the_eight_weeks_and_choose_them() {
    let page = Visit::new().show("#/heal");
    for week in 1..=8 {
        assert!(page.contains(&format!("href=\"#/heal/{week}\"")), "week {week} in {page}");
    }
    assert!(page.contains("Start week 1") && page.contains("Choose the Heal path"));
}

#[test]
fn once_chosen_there_is_a_way_back() {
    let visit = Visit::new();
    visit.check_in(&[]);
    visit.act(Action::HealingChosen(true));
    let page = visit.show("#/heal");
    assert!(page.contains("Go back to the fourteen phases"), "{page}");
    assert!(!page.contains("Choose the Heal path"));
    assert!(visit.show("#/path").contains("You chose the Heal path"));
}

#[test]
fn on_plan_c_there_is_nothing_to_choose() {
    let visit = Visit::new();
    visit.check_in(&[("q6", "final")]);
    let page = visit.reload().show("#/heal");
    assert!(!page.contains("name=\"healing\""), "{page}");
}

#[test]
fn weeks_done_fill_seams_and_the_next_week_is_offered() {
    let visit = Visit::new();
    do_week(&visit, 1);
    let page = visit.show("#/heal");
    assert!(page.contains("1 of 8 weeks done") && page.contains("1 of 7 seams mended"), "{page}");
    assert!(page.contains("Go to week 2"));
}

#[test]
fn all_eight_weeks_make_the_bowl_whole() {
    let visit = Visit::new();
    (1..=8).for_each(|week| do_week(&visit, week));
    let page = visit.show("#/heal");
    assert!(page.contains("The bowl is whole"), "{page}");
    assert!(page.contains("7 of 7 seams mended, and the rim is gold"));
}

#[test]
fn a_week_has_four_tasks_its_notes_and_its_neighbours() {
    let visit = Visit::new();
    let page = visit.show("#/heal/3");
    assert_eq!(page.matches("name=\"task\"").count(), 4, "{page}");
    assert!(page.contains("Week 3") && page.contains("Clear the path"));
    assert!(page.contains("Marshall, 2012"));
    assert!(page.contains("href=\"#/heal/2\"") && page.contains("href=\"#/heal/4\""));
    assert!(!page.contains("aria-disabled"));
}

#[test]
fn a_finished_week_says_that_its_seam_is_gold_and_the_last_one_the_rim() {
    let visit = Visit::new();
    assert!(!visit.show("#/heal/2").contains("seam of the bowl is gold"));
    do_week(&visit, 2);
    assert!(visit.show("#/heal/2").contains("seam of the bowl is gold"));
    do_week(&visit, 8);
    let page = visit.show("#/heal/8");
    assert!(page.contains("rim of the bowl is gold"), "{page}");
    assert!(!page.contains("href=\"#/heal/9\""));
}
