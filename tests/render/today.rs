//! Today: one thing to do now, for everyone who may come here.

use kintsugi::domain::check_in::QuestionId;
use kintsugi::domain::choice::Choice;
use kintsugi::progress::Action;

use super::visit::Visit;

fn start_days(visit: &Visit) {
    visit.act(Action::QuietTimeStarted { started: visit.clock.0.get().civil, days: Some(30) });
}

#[test]
fn before_anything_was_begun_it_helps_tonight_and_shows_the_doors_of_home() {
    let page = Visit::new().show("#/today");
    assert!(page.contains("Tonight is where it starts"), "{page}");
    for door in ["#/tools/urge", "#/check-in", "#/quiet", "#/heal"] {
        assert!(page.contains(&format!("href=\"{door}\"")), "no door {door} in {page}");
    }
    assert!(!page.contains("data-plan"));
}

#[test]
fn the_letter_of_the_plan_stands_on_the_page() {
    for (answers, letter) in [(&[][..], "a"), (&[("q8", "2")][..], "b"), (&[("q6", "blocked")][..], "c")] {
        let visit = Visit::new();
        visit.check_in(answers);
        let page = visit.show("#/today");
        assert!(page.contains(&format!("data-plan=\"{letter}\"")), "{letter} in {page}");
    }
}

#[test]
fn counting_days_shows_the_day_and_the_ring() {
    let visit = Visit::new();
    start_days(&visit);
    let page = visit.show("#/today");
    assert!(page.contains("Tonight is where it starts") && page.contains("It starts today"), "{page}");
    let page = visit.at("2026-03-02", 12).show("#/today");
    assert!(page.contains("Day 1 of 30") && page.contains("The first day is often loud"), "{page}");
    assert!(page.contains("Something changed"));
    assert!(page.contains("Check in, about 6 minutes"), "the check-in is still to come");
}

#[test]
fn after_the_last_day_there_are_three_ways_on() {
    let visit = Visit::new();
    start_days(&visit);
    for n in 2..=31 {
        visit.at(&format!("2026-03-{n:02}"), 12);
    }
    let page = visit.at("2026-04-01", 12).show("#/today");
    assert!(page.contains("Your quiet days are done"), "{page}");
    for way in ["#/check-in", "#/quiet", "#/heal"] {
        assert!(page.contains(&format!("href=\"{way}\"")), "no way {way} in {page}");
    }
}

#[test]
fn after_two_weeks_of_healing_first_it_asks_to_check_in_again() {
    let visit = Visit::new();
    visit.check_in(&[("q8", "2")]);
    start_days(&visit);
    for n in 2..=15 {
        visit.at(&format!("2026-03-{n:02}"), 12);
    }
    let page = visit.show("#/today");
    assert!(page.contains("Two weeks is a fair time to look again"), "{page}");
}

#[test]
fn after_some_days_away_nothing_was_lost() {
    let visit = Visit::new();
    start_days(&visit);
    let page = visit.at("2026-03-09", 12).show("#/today");
    assert!(page.contains("Nothing was lost"), "{page}");
    let page = visit.at("2026-03-10", 12).show("#/today");
    assert!(!page.contains("Nothing was lost"));
}

#[test]
fn a_clock_that_went_back_is_said_also_where_no_days_are_counted() {
    for answers in [&[("q6", "blocked")][..], &[]] {
        let visit = Visit::new();
        visit.check_in(answers);
        if answers.is_empty() {
            visit.act(Action::HealingChosen(true));
        }
        assert!(!visit.at("2026-03-05", 12).show("#/today").contains("data-clock=\"behind\""));
        let page = visit.at("2026-03-02", 12).show("#/today");
        assert!(page.contains("data-clock=\"behind\"") && page.contains("your days are resting"), "{page}");
        assert!(!visit.at("2026-03-05", 12).show("#/today").contains("data-clock=\"behind\""));
    }
    let visit = Visit::new();
    visit.at("2026-03-05", 12);
    assert!(!visit.at("2026-03-02", 12).show("#/today").contains("data-clock=\"behind\""));
}

#[test]
fn on_plan_c_no_countdown_runs_and_no_heading_tells_what_it_is_about() {
    let visit = Visit::new();
    start_days(&visit);
    visit.check_in(&[("q6", "blocked")]);
    let visit = visit.reload();
    for n in 1..=28 {
        let page = visit.at(&format!("2026-03-{n:02}"), 12).show("#/today");
        assert!(!page.contains("class=\"ring\""), "a ring in {page}");
        assert!(!page.contains("No contact") && !page.contains("Want them back"), "{page}");
        assert!(page.contains("Your days"));
    }
}

#[test]
fn a_check_in_that_was_left_can_be_gone_on_with() {
    let visit = Visit::new();
    assert!(!visit.show("#/today").contains("You have not finished the check-in"));
    visit.act(Action::CheckInOpened(None));
    let age = QuestionId::from_id("age").unwrap();
    visit.act(Action::QuestionAnswered(age, vec!["adult".to_owned()]));
    visit.act(Action::QuestionAnswered(QuestionId::Q13, vec!["them".to_owned()]));
    let page = visit.show("#/today");
    assert!(page.contains("You have not finished the check-in"), "{page}");
    visit.check_in(&[]);
    assert!(!visit.show("#/today").contains("You have not finished the check-in"));
}

#[test]
fn it_says_where_things_are_kept() {
    let visit = Visit::new();
    start_days(&visit);
    assert!(visit.show("#/today").contains("saved on this device only"));
    visit.act(Action::SavingStopped);
    assert!(visit.show("#/today").contains("Nothing is saved."));
}

#[test]
fn on_the_heal_path_it_leads_to_the_week() {
    let visit = Visit::new();
    visit.act(Action::HealingChosen(true));
    let pages: Vec<String> =
        ["2026-03-01", "2026-03-02"].iter().map(|day| visit.at(day, 12).show("#/today")).collect();
    assert!(pages.iter().any(|page| page.contains("This week is for sleep, food and people")), "{pages:?}");
    assert!(pages.iter().all(|page| page.contains("href=\"#/heal/1\"")));
}
