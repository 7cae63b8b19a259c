//! Two copies of the state become one, in any order, any number of times.

use kintsugi::domain::quiet_time::ContactKind;
use kintsugi::progress::saved;
use kintsugi::progress::{Action, Kept};
use proptest::prelude::*;

use super::driver::Driver;
use super::moves::{Move, holds, moves, play};

/// What three tabs would have on the device after a common past.
fn tabs(past: &[Move], own: [&[Move]; 3]) -> [Kept; 3] {
    let mut driver = Driver::on("2026-03-01");
    play(&mut driver, past, |_, _| ());
    let mut number = 0;
    own.map(|moves| {
        number += 1;
        let mut tab = driver.other_tab(number);
        play(&mut tab, moves, |_, _| ());
        tab.progress.to_store().cloned().unwrap_or_default()
    })
}

fn merged(one: &Kept, other: &Kept) -> Kept {
    let mut all = one.clone();
    all.merge(other);
    all
}

#[test]
fn merging_is_commutative_associative_and_idempotent() {
    holds(1_500, (moves(12), moves(8), moves(8), moves(8)), |(past, a, b, c)| {
        let [a, b, c] = tabs(&past, [&a, &b, &c]);
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(merged(&a, &a), a.clone());
        prop_assert_eq!(merged(&merged(&a, &b), &b), merged(&a, &b));
        Ok(())
    });
}

#[test]
fn what_two_tabs_come_to_together_can_always_be_read_again() {
    holds(1_000, (moves(12), moves(8), moves(8)), |(past, a, b)| {
        let [a, b, _] = tabs(&past, [&a, &b, &[]]);
        let both = merged(&a, &b);
        let read = saved::read(&saved::write(&both, 1)).map(|saved| saved.kept);
        prop_assert_eq!(read, Ok(both));
        Ok(())
    });
}

#[test]
fn nothing_that_either_tab_added_is_lost() {
    let mut past = Driver::on("2026-03-01");
    past.start_days(30);
    let (mut a, mut b) = (past.other_tab(1), past.other_tab(2));
    for _ in 0..50 {
        a.log(ContactKind::Checked);
        b.log(ContactKind::Sent);
    }
    let both = merged(a.kept(), b.kept());
    assert_eq!(both.contacts.len(), 100);
    assert_eq!(both.rounds.len(), 1);
}

#[test]
fn an_import_in_one_tab_wins_over_everything_before_it_in_the_other() {
    let mut past = Driver::on("2026-03-01");
    past.start_days(30);
    let (mut a, mut b) = (past.other_tab(1), past.other_tab(2));
    b.log(ContactKind::Sent);
    a.hours_go_by(1);
    a.act(Action::Imported(Box::default()));
    a.act(Action::HealingChosen(true));
    let both = merged(a.kept(), b.kept());
    assert!(both.contacts.is_empty() && both.rounds.is_empty() && both.healing.value);
    assert_eq!(both, merged(b.kept(), a.kept()));
}

#[test]
fn a_line_taken_back_in_one_tab_stays_taken_back_and_loses_its_words_in_both() {
    let mut a = Driver::on("2026-03-01");
    let line = a.log(ContactKind::Sent);
    let b = a.other_tab(2);
    a.act(Action::ContactUndone(line));
    for both in [merged(a.kept(), b.kept()), merged(b.kept(), a.kept())] {
        let entry = both.contacts.get(&line).unwrap();
        assert!(entry.undone && entry.note.is_empty());
        assert_eq!(both.log().count(), 0);
    }
}
