//! What is believed when the device's clock is set back or forward.

use kintsugi::domain::clock::{Reading, Seen};

use super::best::on;

fn seen(latest: &str) -> Seen {
    Seen { latest: Some(on(latest)), ..Seen::default() }
}

#[test]
fn the_first_visit_is_believed() {
    let clock = on("2026-03-01");
    assert_eq!(Seen::default().reading(clock), Reading::Steady);
    assert_eq!(Seen::default().visited(clock), Seen { first: Some(clock), ..seen("2026-03-01") });
}

#[test]
fn the_same_day_and_the_next_two_are_steady() {
    for clock in ["2026-03-01", "2026-03-02", "2026-03-03"] {
        assert_eq!(seen("2026-03-01").reading(on(clock)), Reading::Steady, "{clock}");
    }
}

#[test]
fn one_day_behind_is_held_silently() {
    let after_a_flight = seen("2026-03-10");
    assert_eq!(after_a_flight.reading(on("2026-03-09")), Reading::HeldQuietly);
    assert_eq!(after_a_flight.today(on("2026-03-09")), on("2026-03-10"));
}

#[test]
fn further_behind_is_held_and_said() {
    for clock in ["2026-03-08", "2025-03-10"] {
        assert_eq!(seen("2026-03-10").reading(on(clock)), Reading::Behind);
        assert_eq!(seen("2026-03-10").today(on(clock)), on("2026-03-10"));
    }
}

#[test]
fn a_visit_on_a_clock_that_is_behind_never_moves_the_latest_day_back() {
    for clock in ["2026-03-09", "2020-01-01"] {
        let visited = seen("2026-03-10").visited(on(clock));
        assert_eq!((visited.latest, visited.jump_in_doubt), (Some(on("2026-03-10")), false), "{clock}");
    }
}

#[test]
fn a_jump_of_more_than_two_days_counts_but_is_in_doubt() {
    let jumped = seen("2026-03-01");
    assert_eq!(jumped.reading(on("2026-03-04")), Reading::JumpInDoubt);
    assert_eq!(jumped.today(on("2026-03-04")), on("2026-03-04"));
    assert!(jumped.visited(on("2026-03-04")).jump_in_doubt);
}

#[test]
fn the_doubt_stays_until_somebody_says_that_the_date_is_right() {
    let jumped = seen("2026-03-01").visited(on("2026-04-15"));
    assert_eq!(jumped.reading(on("2026-04-15")), Reading::JumpInDoubt);
    assert_eq!(jumped.visited(on("2026-04-16")).reading(on("2026-04-16")), Reading::JumpInDoubt);
    assert_eq!(Seen::default().confirmed(on("2026-04-16")).reading(on("2026-04-16")), Reading::Steady);
}

#[test]
fn the_doubt_stays_also_through_a_day_on_which_the_clock_is_behind() {
    let jumped = seen("2026-03-01").visited(on("2026-04-15"));
    assert!(jumped.visited(on("2026-04-14")).jump_in_doubt);
    assert!(jumped.visited(on("2026-03-02")).jump_in_doubt);
}

#[test]
fn saying_that_the_date_is_right_counts_again_from_there() {
    let confirmed = Seen::default().confirmed(on("2026-03-02"));
    assert_eq!(confirmed.today(on("2026-03-02")), on("2026-03-02"));
    let next = confirmed.visited(on("2026-03-03"));
    assert_eq!((next.latest, next.jump_in_doubt), (Some(on("2026-03-03")), false));
}

#[test]
fn the_first_day_stays_and_goes_back_only_with_a_date_that_was_put_right() {
    let visited = Seen::default().visited(on("2026-03-10")).visited(on("2026-03-11"));
    assert_eq!(visited.first, Some(on("2026-03-10")));
    assert_eq!(visited.confirmed(on("2026-03-12")).first, Some(on("2026-03-10")));
    assert_eq!(visited.confirmed(on("2026-01-01")).first, Some(on("2026-01-01")));
}

#[test]
fn coming_back_after_more_than_three_days_is_remembered_until_the_next_time() {
    let back = |from: &str, to: &str| seen(from).visited(on(to)).back;
    assert_eq!(back("2026-03-01", "2026-03-04"), None);
    assert_eq!(back("2026-03-01", "2026-03-05"), Some(on("2026-03-05")));
    let later = seen("2026-03-01").visited(on("2026-03-05")).visited(on("2026-03-06"));
    assert_eq!(later.back, Some(on("2026-03-05")));
    assert_eq!(later.confirmed(on("2026-03-02")).back, None, "a day that never came");
}

#[test]
fn a_visit_each_day_is_never_in_doubt() {
    let mut seen = Seen::default();
    for n in 0..400 {
        let clock = on("2026-01-01").plus(n);
        assert_eq!(seen.reading(clock), Reading::Steady, "{clock}");
        seen = seen.visited(clock);
    }
}
