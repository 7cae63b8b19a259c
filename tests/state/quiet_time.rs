//! Rounds, lapses and undo as actions change them. (The counting itself is held in the rules' tests.)

use kintsugi::domain::quiet_time::{AfterLapse, ContactKind, Length, Trigger};
use kintsugi::progress::{Action, EntryId, NOTE_LENGTH};

use super::driver::{Driver, date};

fn ten_days_in() -> Driver {
    let mut driver = Driver::on("2026-03-01");
    driver.start_days(30);
    driver.days_go_by(10);
    driver
}

fn log_on(driver: &mut Driver, kind: ContactKind, day: &str) -> EntryId {
    driver.act(Action::ContactLogged {
        kind,
        civil: date(day),
        minute: 720,
        trigger: None,
        note: String::new(),
    })
}

/// `data-day`, `data-total`.
fn figures(driver: &Driver) -> (u16, u16) {
    (driver.figures().day, driver.figures().total)
}

#[test]
fn the_products_example_comes_out_by_actions() {
    let mut driver = ten_days_in();
    assert_eq!(figures(&driver), (10, 9));
    let lapse = log_on(&mut driver, ContactKind::Sent, "2026-03-06");
    driver.act(Action::LapseSettled(lapse, AfterLapse::CarryOn));
    assert_eq!(figures(&driver), (10, 8));
    driver.act(Action::LapseSettled(lapse, AfterLapse::BeginAgain));
    assert_eq!(figures(&driver), (5, 8));
}

#[test]
fn a_decision_after_a_lapse_can_be_changed_both_ways() {
    let mut driver = ten_days_in();
    let lapse = log_on(&mut driver, ContactKind::Called, "2026-03-06");
    assert_eq!(driver.kept().open_lapse(driver.now).map(|(id, _)| id), Some(lapse));
    for _ in 0..2 {
        driver.act(Action::LapseSettled(lapse, AfterLapse::BeginAgain));
        assert_eq!(figures(&driver), (5, 8));
        driver.act(Action::LapseSettled(lapse, AfterLapse::CarryOn));
        assert_eq!(figures(&driver), (10, 8));
    }
    assert_eq!(driver.kept().open_lapse(driver.now), None);
    assert_eq!(driver.kept().rounds.len(), 2, "one lapse begins one round");
}

#[test]
fn undo_within_48_hours_takes_back_the_lapse_and_the_round_it_began() {
    let mut driver = ten_days_in();
    let lapse = log_on(&mut driver, ContactKind::MetChosen, "2026-03-06");
    driver.act(Action::LapseSettled(lapse, AfterLapse::BeginAgain));
    driver.hours_go_by(48);
    assert_eq!(driver.kept().last_undoable(driver.now), Some(lapse));
    driver.act(Action::ContactUndone(lapse));
    assert_eq!(figures(&driver), (12, 11));
    assert_eq!((driver.kept().log().count(), driver.kept().open_lapse(driver.now)), (0, None));
}

#[test]
fn after_48_hours_a_line_stays() {
    let mut driver = ten_days_in();
    let lapse = log_on(&mut driver, ContactKind::Sent, "2026-03-06");
    driver.hours_go_by(49);
    assert_eq!(driver.kept().last_undoable(driver.now), None);
    let before = driver.progress.clone();
    driver.act(Action::ContactUndone(lapse));
    assert_eq!(driver.progress, before);
}

#[test]
fn a_new_round_after_a_lapse_has_the_length_of_the_old_one() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[("q6", "space")]);
    driver.start_days(50);
    driver.days_go_by(10);
    let lapse = driver.log(ContactKind::Sent);
    driver.act(Action::LapseSettled(lapse, AfterLapse::BeginAgain));
    let length = driver.kept().current_round().unwrap().1.length;
    assert_eq!(length, Length::Days { chosen: 50, suggested: 60 });
}

#[test]
fn undoing_a_lapse_after_a_re_check_brings_no_shorter_round_back() {
    let mut driver = ten_days_in();
    let lapse = driver.log(ContactKind::Sent);
    driver.act(Action::LapseSettled(lapse, AfterLapse::BeginAgain));
    driver.check_in(&[("q6", "space"), ("q20", "win")]);
    driver.act(Action::ContactUndone(lapse));
    let length = driver.kept().current_round().unwrap().1.length;
    assert_eq!(length, Length::Days { chosen: 45, suggested: 60 });
}

#[test]
fn only_a_lapse_can_be_settled() {
    let mut driver = ten_days_in();
    for kind in [ContactKind::TheyWrote, ContactKind::Checked, ContactKind::Met, ContactKind::Logistics] {
        let line = driver.log(kind);
        let before = driver.progress.clone();
        driver.act(Action::LapseSettled(line, AfterLapse::BeginAgain));
        assert_eq!(driver.progress, before);
    }
}

#[test]
fn the_log_takes_no_future_and_nothing_older_than_two_years() {
    let mut driver = ten_days_in();
    for (day, minute) in [("2026-03-12", 0), ("2026-03-11", 721), ("2026-03-11", 1440), ("2024-03-09", 0)] {
        let (kind, civil) = (ContactKind::Sent, date(day));
        driver.act(Action::ContactLogged { kind, civil, minute, trigger: None, note: String::new() });
        assert!(driver.kept().contacts.is_empty(), "{day} {minute}");
    }
    let (kind, civil) = (ContactKind::Sent, driver.now.civil);
    driver.act(Action::ContactLogged { kind, civil, minute: 720, trigger: None, note: String::new() });
    assert_eq!(driver.kept().contacts.len(), 1);
}

#[test]
fn a_note_is_trimmed_and_cut_to_its_bound() {
    let mut driver = ten_days_in();
    let note = format!("  {}  ", "🙂".repeat(NOTE_LENGTH + 9));
    let (civil, minute) = (driver.now.civil, driver.now.minute);
    let (kind, trigger) = (ContactKind::Sent, Some(Trigger::Night));
    driver.act(Action::ContactLogged { kind, civil, minute, trigger, note });
    let (_, line) = driver.kept().log().last().unwrap();
    assert_eq!((line.note.chars().count(), line.trigger), (NOTE_LENGTH, Some(Trigger::Night)));
}

#[test]
fn a_night_before_four_belongs_to_the_evening_before() {
    let mut driver = ten_days_in();
    driver.open_on("2026-03-12", 2);
    assert_eq!(driver.today(), date("2026-03-11"));
    let line = driver.log(ContactKind::Sent);
    let entry = driver.kept().contacts.get(&line).unwrap().clone();
    assert_eq!(driver.kept().contact_day(&entry), date("2026-03-11"));
}

#[test]
fn a_start_may_lie_back_and_not_ahead() {
    for (started, taken) in
        [("2026-03-01", true), ("2025-12-24", true), ("2026-03-02", false), ("2024-02-01", false)]
    {
        let mut driver = Driver::on("2026-03-01");
        driver.act(Action::QuietTimeStarted { started: date(started), days: Some(30) });
        assert_eq!(!driver.kept().rounds.is_empty(), taken, "{started}");
    }
}

#[test]
fn any_number_of_days_comes_to_lie_from_30_to_60() {
    for (days, chosen) in [(0, 30), (29, 30), (30, 30), (47, 47), (60, 60), (61, 60), (255, 60)] {
        let mut driver = Driver::on("2026-03-01");
        driver.start_days(days);
        assert_eq!(driver.figures().days, Some(chosen));
    }
}

#[test]
fn fewer_days_than_suggested_open_no_gate_early() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[("q6", "space")]);
    driver.start_days(30);
    driver.days_go_by(31);
    assert!(driver.figures().is_over && driver.figures().left_for_gate == Some(30));
}

#[test]
fn correcting_the_start_or_length_keeps_what_was_suggested() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[("q6", "space")]);
    let round = driver.start_days(60);
    driver.act(Action::QuietTimeChanged { round, started: date("2026-02-20"), days: Some(30) });
    let (_, current) = driver.kept().current_round().unwrap();
    assert_eq!(
        (current.started, current.length),
        (date("2026-02-20"), Length::Days { chosen: 30, suggested: 60 })
    );
    driver.act(Action::QuietTimeChanged { round, started: date("2026-03-02"), days: Some(30) });
    assert_eq!(driver.kept().current_round().unwrap().1.started, date("2026-02-20"), "not ahead");
}

#[test]
fn open_days_count_up_only() {
    let mut driver = Driver::on("2026-03-01");
    let started = driver.today();
    driver.act(Action::QuietTimeStarted { started, days: None });
    driver.days_go_by(100);
    let figures = driver.figures();
    assert_eq!((figures.day, figures.days, figures.ends_on, figures.left_for_gate), (100, None, None, None));
}

#[test]
fn unticking_what_was_never_ticked_is_no_start() {
    let mut driver = Driver::on("2026-03-01");
    driver.act(Action::HealTaskTicked(kintsugi::domain::heal::Week::new(1).unwrap(), 1, false));
    assert!(driver.progress.is_new() && driver.progress.to_store().is_none());
}
