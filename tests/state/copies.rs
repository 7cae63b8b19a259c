//! The quiet word about a backup: late, rare, and only where a file does no harm.

use kintsugi::domain::quiet_time::ContactKind;
use kintsugi::progress::{Action, Saving};

use super::driver::{Driver, at};

/// A visitor who has written so many things.
fn wrote(things: usize) -> Driver {
    let mut driver = Driver::on("2026-03-01");
    (0..things).for_each(|_| _ = driver.log(ContactKind::Checked));
    driver
}

fn is_due(driver: &Driver) -> bool {
    driver.progress.backup_is_due(driver.now)
}

#[test]
fn it_comes_after_twenty_things_and_not_before() {
    assert!(!is_due(&wrote(19)));
    assert!(is_due(&wrote(20)));
}

#[test]
fn after_a_backup_it_counts_from_nothing_and_rests_thirty_days() {
    let mut driver = wrote(20);
    driver.act(Action::BackupSaved);
    assert!(!is_due(&driver));
    driver.days_go_by(31);
    assert!(!is_due(&driver), "nothing was written since");
    (0..20).for_each(|_| _ = driver.log(ContactKind::Checked));
    assert!(is_due(&driver));
    driver.act(Action::BackupSaved);
    (0..20).for_each(|_| _ = driver.log(ContactKind::Checked));
    driver.days_go_by(29);
    assert!(!is_due(&driver));
    driver.days_go_by(1);
    assert!(is_due(&driver));
}

#[test]
fn put_away_it_stays_away_for_thirty_days_also_after_a_reload() {
    let mut driver = wrote(40);
    driver.act(Action::NudgePutAway);
    driver.reload();
    assert!(!is_due(&driver));
    driver.days_go_by(29);
    assert!(!is_due(&driver));
    driver.days_go_by(1);
    assert!(is_due(&driver));
}

#[test]
fn it_never_comes_where_nothing_is_saved_or_the_answers_said_stop() {
    for (question, ids) in
        [("q3", "once"), ("q2", "hurt"), ("q6", "blocked"), ("q1", "act"), ("age", "minor")]
    {
        let mut driver = wrote(40);
        driver.check_in(&[(question, ids)]);
        assert!(!is_due(&driver), "{question} {ids}");
    }
    let mut driver = wrote(40);
    driver.act(Action::SavingStopped);
    assert!(driver.progress.saving == Saving::Off && !is_due(&driver));
}

#[test]
fn what_was_taken_back_or_unticked_does_not_count() {
    let mut driver = wrote(19);
    let line = driver.log(ContactKind::Sent);
    driver.act(Action::ContactUndone(line));
    driver.act(Action::MoodNoted(3));
    driver.act(Action::MoodNoted(0));
    assert!(!is_due(&driver));
    driver.act(Action::MoodNoted(3));
    assert!(is_due(&driver));
}

#[test]
fn a_backup_saved_while_the_clock_was_ahead_does_not_silence_it_for_years() {
    let mut driver = wrote(20);
    driver.now = at("2031-03-01", 12);
    driver.act(Action::BackupSaved);
    driver.now = at("2026-03-10", 12);
    driver.act(Action::DateConfirmed);
    (0..20).for_each(|_| _ = driver.log(ContactKind::Checked));
    assert!(is_due(&driver));
}
