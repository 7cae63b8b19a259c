//! Two tabs over one store: however late they hear of each other, nothing is lost.

use kintsugi::domain::check_in::Plan;
use kintsugi::progress::store::Health;
use kintsugi::progress::{Action, saved};

use super::device::{Device, Tab, settle};

const EACH: usize = 500;

fn two_tabs() -> (std::rc::Rc<Device>, Tab, Tab) {
    let device = Device::new();
    let (one, other) = (device.open(), device.open());
    (device, one, other)
}

#[test]
fn five_hundred_lines_in_turn_and_events_that_come_late_end_with_a_thousand_in_both() {
    let (device, one, other) = two_tabs();
    for _ in 0..EACH {
        one.log();
        other.log();
    }
    settle(&[&one, &other]);
    assert_eq!((one.lines(), other.lines(), device.lines()), (2 * EACH, 2 * EACH, 2 * EACH));
}

#[test]
fn events_out_of_turn_bring_nothing_back_and_lose_nothing() {
    let (device, one, other) = two_tabs();
    for _ in 0..100 {
        one.log();
        other.log();
        other.log();
    }
    while one.hear_last() || other.hear_last() {}
    assert_eq!((one.lines(), other.lines(), device.lines()), (300, 300, 300));
}

#[test]
fn a_tab_that_never_hears_an_event_loses_nothing_when_it_acts_again() {
    let (device, one, other) = two_tabs();
    for _ in 0..100 {
        one.log();
    }
    other.misses_all();
    other.log();
    assert_eq!((other.lines(), device.lines()), (101, 101));
}

/// In a real browser a tab reads an old copy until it is told: the two write over each other all the time.
#[test]
fn tabs_that_write_over_each_other_without_reading_end_with_a_thousand_lines_in_both() {
    let device = Device::new();
    let (one, other) = (device.open_with_own_copy(), device.open_with_own_copy());
    for at in 0..EACH {
        one.log();
        other.log();
        if at % 50 == 0 {
            one.hear_next();
            other.hear_last();
        }
    }
    assert!(device.lines() < 2 * EACH, "without hearing they did write over each other");
    settle(&[&one, &other]);
    assert_eq!((one.lines(), other.lines(), device.lines()), (2 * EACH, 2 * EACH, 2 * EACH));
}

#[test]
fn an_entry_that_another_write_has_covered_comes_in_by_the_event() {
    let (device, one, other) = two_tabs();
    let before = saved::write(&one.progress().kept, 1);
    other.log();
    let covered = device.text();
    device.put(&before);
    let news = kintsugi::ports::News::Stored { key: Some("kintsugi".into()), text: covered };
    one.keeper.hear(&news);
    assert_eq!((one.lines(), device.lines()), (1, 1));
}

#[test]
fn what_one_tab_wrote_is_there_when_another_opens() {
    let device = Device::new();
    let one = device.open();
    one.check_in(&[]);
    assert_eq!(device.open().progress().kept, one.progress().kept);
}

#[test]
fn a_tab_acts_on_what_another_wrote_even_before_it_hears_of_it() {
    let (_, one, other) = two_tabs();
    one.check_in(&[]);
    other.act(Action::QuietTimeStarted { started: super::driver::date("2026-03-01"), days: Some(30) });
    other.check_in(&[("q6", "final")]);
    assert_eq!(other.progress().kept.plan.value, Some(Plan::C));
    assert!(other.progress().kept.current_round().is_some());
}

#[test]
fn a_stop_in_one_tab_ends_a_check_in_under_way_in_the_other() {
    let (_, one, other) = two_tabs();
    one.check_in(&[]);
    settle(&[&one, &other]);
    other.act(Action::CheckInOpened(None));
    other.answer("q1", "no");
    one.act(Action::ChangeReported(kintsugi::domain::changed::Change::No));
    settle(&[&one, &other]);
    assert!(other.progress().sitting.is_none());
    assert_eq!(other.progress().kept.plan.value, Some(Plan::C));
}

#[test]
fn a_pause_of_saving_and_a_later_yes_leave_the_tabs_agreed_and_silent() {
    let (device, one, other) = two_tabs();
    one.check_in(&[]);
    one.act(Action::CheckInOpened(None));
    one.answer("q1", "no");
    one.answer("q2", "none");
    one.answer("q3", "once");
    settle(&[&one, &other]);
    assert!(other.progress().kept.draft.value.is_none(), "what the check-in wrote is gone there too");
    one.act(Action::SavingAllowed);
    settle(&[&one, &other]);
    assert_eq!(one.progress().kept, other.progress().kept);
    assert!(device.text().is_some_and(|text| saved::read(&text).unwrap().kept.draft.value.is_some()));
}

/// The text as a newer version would write it.
fn newer(text: &str) -> String {
    text.replacen(&format!("\"schema\":{}", saved::SCHEMA), "\"schema\":9", 1)
}

#[test]
fn a_newer_schema_stops_an_old_tab_from_writing_when_it_hears_of_it() {
    let (device, one, other) = two_tabs();
    one.log();
    settle(&[&one, &other]);
    let text = newer(&device.text().unwrap());
    device.put(&text);
    let news = kintsugi::ports::News::Stored { key: Some("kintsugi".into()), text: Some(text.clone()) };
    other.keeper.hear(&news);
    assert_eq!(other.keeper.health(), Health::Newer { text: text.clone() });
    other.log();
    assert_eq!(device.text(), Some(text), "it is left alone");
    assert_eq!(other.lines(), 2, "and the visit goes on in memory");
}

#[test]
fn a_newer_schema_stops_an_old_tab_even_before_it_hears_of_it() {
    let (device, one, _) = two_tabs();
    one.log();
    let text = newer(&device.text().unwrap());
    device.put(&text);
    one.log();
    assert_eq!(device.text(), Some(text.clone()));
    assert_eq!(one.keeper.health(), Health::Newer { text });
}

#[test]
fn what_somebody_else_damaged_while_the_guide_was_open_is_not_written_over_unasked() {
    let (device, one, _) = two_tabs();
    one.log();
    device.put("{damaged");
    one.log();
    assert_eq!(device.text().as_deref(), Some("{damaged"));
    assert!(matches!(one.keeper.health(), Health::Unreadable { .. }));
    one.keeper.write_over_unreadable();
    assert_eq!(device.lines(), 2);
}

#[test]
fn an_event_about_another_key_changes_nothing() {
    let (_, one, _) = two_tabs();
    one.log();
    let before = one.progress();
    for key in ["kintsugi:mine", "theme", "kintsugi.last-good"] {
        one.keeper.hear(&kintsugi::ports::News::Stored { key: Some(key.into()), text: None });
    }
    assert_eq!(one.progress(), before);
}
