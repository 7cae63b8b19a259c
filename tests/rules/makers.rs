//! What stands behind the makers: the promise log, the deck, the small plans, the break, the kind words.

use kintsugi::domain::day::Day;
use kintsugi::domain::deck::{CARDS, GROUP, top};
use kintsugi::domain::pause::{PAUSE_MS, left_s};
use kintsugi::domain::promises::{Promise, Share, good_weeks, in_week, share, week};
use kintsugi::domain::sheets::Sheet;
use kintsugi::domain::sheets::cautions::says;
use kintsugi::domain::small_plans::{FAR, NEAR, page, pick};
use proptest::prelude::*;

fn first() -> Day {
    Day::parse("2026-03-02").unwrap()
}

/// A promise for so many days after the first one was written.
fn promise(day: i32, held: Option<bool>) -> Promise {
    Promise { by: first().plus(day), held }
}

const KEPT: Option<bool> = Some(true);
const MISSED: Option<bool> = Some(false);

// Promises.

#[test]
fn a_promise_counts_once_somebody_says_how_it_went_or_its_day_is_over() {
    let promises = [promise(0, KEPT), promise(1, MISSED), promise(3, None), promise(9, KEPT)];
    assert_eq!(share(&promises, first().plus(3)), Share { held: 2, due: 3 });
    assert_eq!(share(&promises, first().plus(4)), Share { held: 2, due: 4 });
    assert_eq!(share(&promises, first().plus(4)).percent(), 50);
    assert_eq!(share(&[], first()).percent(), 0);
}

#[test]
fn a_share_is_rounded_down_so_that_nine_in_ten_means_it() {
    assert_eq!(Share { held: 17, due: 19 }.percent(), 89);
    assert!(!Share { held: 17, due: 19 }.is_enough() && Share { held: 18, due: 20 }.is_enough());
}

#[test]
fn weeks_count_from_the_day_of_the_first_promise() {
    assert_eq!([-1, 0, 6, 7, 13, 14].map(|day| week(first(), first().plus(day))), [-1, 0, 0, 1, 1, 2]);
}

#[test]
fn a_week_is_good_once_it_is_over_and_every_promise_in_it_held() {
    let good = |promises: &[Promise], day: i32| good_weeks(promises, first(), first().plus(day));
    let kept = [promise(1, KEPT), promise(5, KEPT)];
    assert_eq!((good(&kept, 6), good(&kept, 7)), (0, 1));
    assert_eq!(good(&[promise(1, KEPT), promise(5, MISSED)], 7), 0);
    assert_eq!(good(&[promise(1, KEPT), promise(5, None)], 7), 0, "nobody said how it went");
    assert_eq!(good(&[promise(1, KEPT), promise(9, None)], 7), 1, "that one is for the next week");
    assert_eq!(good(&[promise(1, KEPT), promise(15, KEPT)], 21), 2, "a week without a promise is not one");
    assert_eq!(good(&[], 100), 0);
}

#[test]
fn only_the_promises_of_a_week_are_counted_in_it() {
    let promises = [promise(1, None), promise(6, None), promise(7, None)];
    assert_eq!([0, 1, 2].map(|week| in_week(&promises, first(), week)), [2, 1, 0]);
}

fn any_promise() -> impl Strategy<Value = Promise> {
    (-10..80, 0usize..3).prop_map(|(day, held)| promise(day, [None, KEPT, MISSED][held]))
}

proptest! {
    #[test]
    fn one_more_kept_promise_takes_no_good_week_away_and_never_lowers_the_share(
        mut promises in prop::collection::vec(any_promise(), 0..20), day in 0..80, today in 0..80,
    ) {
        let today = first().plus(today);
        let before = (good_weeks(&promises, first(), today), share(&promises, today));
        prop_assert_eq!(before, (good_weeks(&promises, first(), today), share(&promises, today)));
        promises.push(promise(day, KEPT));
        let after = (good_weeks(&promises, first(), today), share(&promises, today));
        prop_assert!(after.0 >= before.0);
        prop_assert!(after.1.percent() >= before.1.percent());
    }

    #[test]
    fn a_broken_promise_never_adds_a_good_week(
        mut promises in prop::collection::vec(any_promise(), 0..20), day in 0..80, today in 0..80,
    ) {
        let today = first().plus(today);
        let before = good_weeks(&promises, first(), today);
        promises.push(promise(day, MISSED));
        prop_assert!(good_weeks(&promises, first(), today) <= before);
    }

    #[test]
    fn there_is_always_a_card_and_it_is_none_of_those_used_most(
        used in prop::collection::vec(1..=CARDS, 0..150), passed in 0usize..300,
    ) {
        let top = top(&used, passed);
        let times = |card: u8| used.iter().filter(|one| **one == card).count();
        prop_assert!((1..=CARDS).contains(&top.card));
        prop_assert!((1..=CARDS).all(|card| times(top.card) <= times(card)));
        prop_assert!((1..=GROUP).contains(&top.left));
    }
}

// The deck.

#[test]
fn the_deck_begins_with_its_first_card_and_used_cards_rest() {
    assert_eq!((top(&[], 0).card, top(&[], 0).left), (1, 16));
    assert_eq!((top(&[1, 2], 0).card, top(&[1, 2], 0).left), (3, 14));
}

#[test]
fn a_card_may_be_passed_without_being_used_up() {
    assert_eq!([0, 1, 2, 62, 63].map(|passed| top(&[1], passed).card), [2, 3, 4, 64, 2]);
}

#[test]
fn groups_of_sixteen_lead_from_light_to_deep() {
    assert_eq!([1, 16, 17, 64].map(|card| top(&(1..card).collect::<Vec<_>>(), 0).group()), [1, 1, 2, 4]);
}

#[test]
fn after_the_last_card_the_deck_begins_again() {
    let all: Vec<u8> = (1..=CARDS).collect();
    assert!(!top(&all[..63], 0).again);
    assert_eq!((top(&all, 0).card, top(&all, 0).again), (1, true));
}

// Small plans.

#[test]
fn there_are_at_least_forty_small_plans_and_some_for_people_far_apart() {
    assert!(NEAR.len() + FAR.len() >= 40 && FAR.len() >= 10);
    assert_eq!(*NEAR.end() + 1, *FAR.start());
}

#[test]
fn every_plan_is_on_one_page_and_after_the_last_page_comes_the_first() {
    for (far, all, pages) in [(false, NEAR, 5), (true, FAR, 3)] {
        let seen: Vec<u8> = (0..pages).flat_map(|number| page(far, number)).collect();
        assert_eq!(seen, all.collect::<Vec<_>>());
        assert_eq!(page(far, pages).next(), page(far, 0).next());
    }
}

#[test]
fn two_plans_are_picked_at_most_and_the_later_ones_count() {
    assert_eq!(pick([0, 0], 4, true), [4, 0]);
    assert_eq!(pick([4, 0], 9, true), [4, 9]);
    assert_eq!(pick([4, 9], 2, true), [9, 2]);
    assert_eq!(pick([4, 9], 4, true), [4, 9]);
    assert_eq!(pick([4, 9], 4, false), [9, 0]);
    assert_eq!(pick([4, 9], 9, false), [4, 0]);
    assert_eq!(pick([4, 9], 7, false), [4, 9]);
}

// The break.

#[test]
fn a_break_is_told_from_its_start() {
    assert_eq!(left_s(1_000, 1_000), Some(1_200));
    assert_eq!(left_s(1_000, 1_001), Some(1_200));
    assert_eq!(left_s(1_000, 2_000), Some(1_199));
    assert_eq!(left_s(0, PAUSE_MS - 1), Some(1));
    assert_eq!(left_s(0, PAUSE_MS), Some(0));
}

#[test]
fn a_break_of_long_ago_or_of_a_clock_set_back_is_none() {
    let hour = 60 * 60 * 1000;
    assert_eq!((left_s(0, PAUSE_MS + hour), left_s(0, PAUSE_MS + hour + 1)), (Some(0), None));
    assert_eq!((left_s(60_000, 0), left_s(60_001, 0)), (Some(1_200), None));
    assert_eq!(left_s(i64::MIN, i64::MAX), None);
}

// Kind words.

#[test]
fn a_phrase_is_found_as_whole_words_in_capitals_or_not() {
    for text in ["But I was tired", "sorry, but", "BUT.", "Though it was late"] {
        assert!(says(text, "but · though"), "{text}");
    }
    for text in ["a button", "butter", "thought", "", "rebut"] {
        assert!(!says(text, "but · though"), "{text}");
    }
}

#[test]
fn a_phrase_of_several_words_stands_in_their_order_whatever_parts_them() {
    assert!(says("I’m sorry if  you\nfelt hurt", "if you felt"));
    assert!(says("you don't", "don’t"));
    assert!(!says("if felt you", "if you felt"));
    assert!(!says("anything", "") && !says("anything", " · "));
}

#[test]
fn only_the_sheets_about_the_own_part_are_looked_at() {
    use kintsugi::domain::choice::Choice;
    let cautious: Vec<&str> =
        Sheet::ALL.iter().filter(|sheet| sheet.is_cautious()).map(|sheet| sheet.id()).collect();
    assert_eq!(cautious, ["impact", "apology"]);
}

#[test]
fn a_new_row_begins_with_today_and_what_is_open_and_nothing_else() {
    let fresh = |sheet: Sheet| sheet.fresh(first());
    assert_eq!(fresh(Sheet::Turns), ["2026-03-02", ""]);
    assert_eq!(fresh(Sheet::Promises), ["", "", "open"]);
    assert_eq!(fresh(Sheet::Disclose), ["", "", "open"]);
    assert_eq!(fresh(Sheet::Reasons), ["", "", ""]);
    assert_eq!(fresh(Sheet::Apology), ["", "", "", "", "", ""]);
}
