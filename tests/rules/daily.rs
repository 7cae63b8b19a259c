//! The daily plan: which tasks come on which day.

use std::collections::BTreeSet;

use kintsugi::domain::daily::{CORES, FREE, MODULE_TASKS, Queue, REST, THEME_DAYS, THEMES, core, theme};
use kintsugi::domain::day::Day;
use proptest::prelude::*;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// The tasks of a row of days from `first`, where on each day as many others were asked for in a row.
fn lived(first: Day, asked: &[u8]) -> Vec<u8> {
    let mut swaps: Vec<(Day, u8)> = Vec::new();
    let mut shown = Vec::new();
    for (at, times) in asked.iter().enumerate() {
        let today = first.plus(at as i32);
        let queue = Queue::on(today, swaps.iter().copied());
        let mut task = queue.task(None);
        for _ in 0..*times {
            task = queue.after(task);
        }
        if *times > 0 {
            swaps.push((today, task));
        }
        shown.push(Queue::on(today, swaps.iter().copied()).task((*times > 0).then_some(task)));
    }
    shown
}

/// The first task that comes back too soon.
fn comes_back_too_soon(shown: &[u8]) -> Option<(usize, u8)> {
    let rest = usize::from(REST);
    let soon = |at: usize| (at.saturating_sub(rest - 1)..at).any(|earlier| shown[earlier] == shown[at]);
    (0..shown.len()).find(|&at| soon(at)).map(|at| (at, shown[at]))
}

#[test]
fn without_swaps_all_fourteen_come_round() {
    let shown = lived(day("2026-03-01"), &[0; 28]);
    assert_eq!(shown[..14].iter().collect::<BTreeSet<_>>().len(), usize::from(MODULE_TASKS));
    assert_eq!(shown[..14], shown[14..]);
}

#[test]
fn asking_for_another_goes_round_those_that_are_free_and_comes_back_to_the_first() {
    let queue = Queue::on(day("2026-03-01"), std::iter::empty());
    let mut offered = vec![queue.task(None)];
    for _ in 1..FREE {
        offered.push(queue.after(*offered.last().unwrap()));
    }
    assert_eq!(offered.iter().collect::<BTreeSet<_>>().len(), usize::from(FREE));
    assert_eq!(queue.after(*offered.last().unwrap()), offered[0]);
    assert!((1..=MODULE_TASKS).all(|task| queue.is_free(task) == offered.contains(&task)));
}

#[test]
fn a_task_that_was_not_wanted_does_not_come_on_the_next_day() {
    let swapped = lived(day("2026-03-01"), &[1, 0, 0, 0, 0]);
    let unwanted = lived(day("2026-03-01"), &[0])[0];
    assert!(!swapped[..4].contains(&unwanted), "{unwanted} in {swapped:?}");
}

#[test]
fn a_swap_that_cannot_be_is_as_none() {
    let today = day("2026-03-05");
    let queue = Queue::on(today, std::iter::empty());
    let resting = (1..=MODULE_TASKS).find(|task| !queue.is_free(*task)).unwrap();
    for task in [resting, 0, 15, 255] {
        assert_eq!(queue.task(Some(task)), queue.task(None), "{task}");
        let later = |swaps: &[(Day, u8)]| Queue::on(today.plus(1), swaps.iter().copied());
        assert_eq!(later(&[(today, task)]), later(&[]), "{task}");
    }
}

#[test]
fn a_swap_of_a_day_to_come_changes_nothing_yet() {
    let today = day("2026-03-05");
    let plain = Queue::on(today, std::iter::empty());
    for ahead in [0, 1, 30] {
        let swaps = [(today.plus(ahead), plain.after(plain.task(None)))];
        assert_eq!(Queue::on(today, swaps.into_iter()), plain);
    }
}

#[test]
fn the_core_goes_by_the_weekday_and_the_theme_by_the_week() {
    assert_eq!((core(day("2026-03-02")), core(day("2026-03-08"))), (1, CORES), "Monday and Sunday");
    assert_eq!((theme(0), theme(6), theme(7)), ((1, 1), (1, 7), (2, 1)));
    assert_eq!((theme(55), theme(56), theme(-3)), ((8, 7), (1, 1), (1, 1)));
    let all: BTreeSet<(u8, u8)> = (0..56).map(theme).collect();
    assert_eq!(all.len(), usize::from(THEMES * THEME_DAYS));
}

proptest! {
    #[test]
    fn no_task_comes_twice_within_ten_days_whatever_is_swapped(
        from in -800_000..800_000_i32,
        asked in prop::collection::vec(0_u8..9, 1..120),
    ) {
        let first = day("1970-01-01").plus(from.clamp(-700_000, 700_000));
        let shown = lived(first, &asked);
        prop_assert_eq!(comes_back_too_soon(&shown), None, "{:?}", shown);
    }

    #[test]
    fn what_was_not_asked_for_by_the_page_breaks_the_rule_no_more(
        swaps in prop::collection::btree_map(0_i32..90, any::<u8>(), 0..90),
    ) {
        let first = day("2026-03-01");
        let swaps: Vec<(Day, u8)> = swaps.into_iter().map(|(at, task)| (first.plus(at), task)).collect();
        let taken = |today: Day| swaps.iter().find(|(on, _)| *on == today).map(|(_, task)| *task);
        let shown: Vec<u8> = (0..90)
            .map(|at| first.plus(at))
            .map(|today| Queue::on(today, swaps.iter().copied()).task(taken(today)))
            .collect();
        prop_assert_eq!(comes_back_too_soon(&shown), None, "{:?}", shown);
        prop_assert!(shown.iter().all(|task| (1..=MODULE_TASKS).contains(task)));
    }
}
