//! The figures of the quiet time, its log and its heat map.

use kintsugi::domain::choice::Choice;
use kintsugi::domain::day::Day;
use kintsugi::domain::quiet_time::ContactKind::*;
use kintsugi::domain::quiet_time::*;

use super::best::on;

fn march(day: u8) -> Day {
    Day::from_ymd(2026, 3, day).unwrap()
}

fn round_of(started: Day, chosen: u8, suggested: u8) -> Round {
    Round { started, length: Length::Days { chosen, suggested }, ended: None }
}

fn round(started: Day) -> Round {
    round_of(started, 30, 30)
}

fn open(started: Day) -> Round {
    Round { started, length: Length::Open, ended: None }
}

fn ended(started: Day, ended: Day) -> Round {
    Round { ended: Some(ended), ..round(started) }
}

fn seen(rounds: &[Round], log: &[Logged], today: Day) -> Figures {
    figures(rounds, log, today).unwrap()
}

fn marks(figures: &Figures) -> Vec<Mark> {
    figures.map.iter().map(|(_, mark)| *mark).collect()
}

// The day.

#[test]
fn without_a_round_there_are_no_figures() {
    assert_eq!(figures(&[], &[(march(1), Sent)], march(2)), None);
}

#[test]
fn the_start_day_is_day_0_and_gives_no_quiet_day() {
    let seen = seen(&[round(march(1))], &[], march(1));
    assert_eq!((seen.day, seen.total, seen.longest_run), (0, 0, 0));
}

#[test]
fn the_day_after_the_start_is_day_1_and_counts_once_it_has_ended() {
    assert_eq!(seen(&[round(march(1))], &[], march(2)).day, 1);
    assert_eq!(seen(&[round(march(1))], &[], march(2)).total, 0);
    assert_eq!(seen(&[round(march(1))], &[], march(3)).total, 1);
}

#[test]
fn the_day_stops_at_the_chosen_days() {
    assert_eq!(seen(&[round(march(1))], &[], march(31)).day, 30);
    assert_eq!(seen(&[round(march(1))], &[], on("2026-04-01")).day, 30);
    assert_eq!(seen(&[round(march(1))], &[], on("2026-06-01")).day, 30);
}

#[test]
fn the_quiet_time_is_over_the_day_after_its_last_day() {
    let last = seen(&[round(march(1))], &[], march(31));
    assert_eq!((last.is_over, last.ends_on), (false, Some(march(31))));
    assert!(seen(&[round(march(1))], &[], on("2026-04-01")).is_over);
}

#[test]
fn the_total_goes_on_after_the_quiet_time_is_over() {
    let seen = seen(&[round(march(1))], &[], on("2026-04-11"));
    assert_eq!((seen.day, seen.total), (30, 40));
}

#[test]
fn a_round_started_on_a_past_date_counts_from_there() {
    let seen = seen(&[round(on("2026-02-01"))], &[], march(1));
    assert_eq!((seen.day, seen.total), (28, 27));
}

#[test]
fn a_round_begun_the_day_before_a_clock_that_is_behind_is_on_day_0() {
    let seen = seen(&[round(march(2))], &[], march(1));
    assert_eq!((seen.day, seen.total, seen.since_contact, seen.without_looking), (0, 0, 0, 0));
}

// Lapses and what is none.

#[test]
fn sent_called_and_met_by_choice_are_lapses_and_nothing_else_is() {
    for &kind in ContactKind::ALL {
        assert_eq!(kind.is_lapse(), matches!(kind.id(), "sent" | "called" | "met-chosen"), "{}", kind.id());
    }
    assert_eq!(
        ContactKind::ALL.iter().map(|kind| kind.id()).collect::<Vec<_>>().join(" "),
        "sent called replied they-wrote checked met met-chosen logistics"
    );
}

#[test]
fn a_lapse_takes_its_own_day_and_no_other() {
    for kind in [Sent, Called, MetChosen] {
        let seen = seen(&[round(march(1))], &[(march(6), kind)], march(11));
        assert_eq!((seen.day, seen.total), (10, 8), "{kind:?}");
    }
}

#[test]
fn what_is_no_lapse_takes_no_day() {
    for kind in [Replied, TheyWrote, Checked, Met, Logistics] {
        assert_eq!(seen(&[round(march(1))], &[(march(6), kind)], march(11)).total, 9, "{kind:?}");
    }
}

#[test]
fn two_lapses_on_one_day_take_one_day() {
    let log = [(march(6), Sent), (march(6), Called), (march(6), Checked)];
    assert_eq!(seen(&[round(march(1))], &log, march(11)).total, 8);
}

#[test]
fn a_lapse_today_changes_no_day_until_today_has_ended() {
    let log = [(march(11), Sent)];
    assert_eq!(seen(&[round(march(1))], &log, march(11)).total, 9);
    assert_eq!(seen(&[round(march(1))], &log, march(12)).total, 9);
    assert_eq!(seen(&[round(march(1))], &[], march(12)).total, 10);
}

#[test]
fn a_lapse_on_the_start_day_takes_nothing() {
    assert_eq!(seen(&[round(march(1))], &[(march(1), Sent)], march(11)).total, 9);
}

#[test]
fn a_lapse_before_the_first_round_takes_nothing() {
    assert_eq!(seen(&[round(march(5))], &[(march(2), Sent)], march(11)).total, 5);
}

// Rounds.

#[test]
fn begin_again_keeps_all_that_was_quiet() {
    let seen = seen(&[round(march(1)), round(march(6))], &[(march(6), Sent)], march(6));
    assert_eq!((seen.day, seen.total), (0, 4));
}

#[test]
fn the_total_adds_up_over_many_rounds() {
    let rounds = [round(march(1)), round(march(4)), round(march(5)), round(march(11))];
    assert_eq!(seen(&rounds, &[], march(14)).total, 2 + 5 + 2);
}

#[test]
fn rounds_may_come_in_any_order() {
    let log = [(march(6), Sent)];
    let forward = seen(&[round(march(1)), round(march(6))], &log, march(11));
    let backward = seen(&[round(march(6)), round(march(1))], &log, march(11));
    assert_eq!(forward, backward);
}

#[test]
fn two_rounds_begun_on_one_day_count_its_days_once() {
    let seen = seen(&[round(march(1)), round(march(1))], &[], march(11));
    assert_eq!((seen.day, seen.total), (10, 9));
}

#[test]
fn no_day_is_counted_twice_when_a_round_reaches_into_the_next() {
    let rounds = [ended(march(1), march(8)), round(march(5))];
    assert_eq!(seen(&rounds, &[], march(11)).total, 3 + 5);
}

#[test]
fn an_ended_round_stops_counting_on_the_day_it_ended() {
    let seen = seen(&[ended(march(1), march(6))], &[], march(20));
    assert_eq!((seen.day, seen.total), (5, 4));
}

#[test]
fn days_between_an_ended_round_and_the_next_are_not_counted() {
    let rounds = [ended(march(1), march(6)), round(march(10))];
    let seen = seen(&rounds, &[], march(15));
    assert_eq!((seen.day, seen.total), (5, 4 + 4));
}

#[test]
fn a_round_ended_before_its_time_opens_no_gate_by_itself() {
    let seen = seen(&[ended(march(1), march(6))], &[], on("2026-05-01"));
    assert!(!seen.is_over);
    assert_eq!(seen.left_for_gate, Some(26));
}

#[test]
fn a_round_that_is_to_end_later_runs_until_then() {
    let seen = seen(&[ended(march(1), march(20))], &[], march(11));
    assert_eq!((seen.day, seen.total), (10, 9));
}

// Runs, looking, contact.

#[test]
fn the_longest_run_ends_at_a_lapse() {
    let log = [(march(6), Sent)];
    assert_eq!(seen(&[round(march(1))], &log, march(11)).longest_run, 4);
    assert_eq!(seen(&[round(march(1))], &log, march(20)).longest_run, 13);
}

#[test]
fn the_longest_run_ends_where_a_new_round_begins() {
    assert_eq!(seen(&[round(march(1)), round(march(6))], &[], march(11)).longest_run, 4);
}

#[test]
fn a_longer_run_of_an_earlier_round_is_kept() {
    let rounds = [round(on("2026-01-01")), round(march(1))];
    assert_eq!(seen(&rounds, &[], march(5)).longest_run, 58);
}

#[test]
fn days_without_looking_count_from_the_last_look() {
    let log = [(march(3), Checked), (march(7), Checked), (march(9), Sent)];
    assert_eq!(seen(&[round(march(1))], &log, march(11)).without_looking, 4);
}

#[test]
fn days_without_looking_count_from_the_start_where_there_was_no_look() {
    assert_eq!(seen(&[round(march(1))], &[], march(11)).without_looking, 10);
    assert_eq!(seen(&[round(march(6))], &[(march(2), Checked)], march(11)).without_looking, 5);
}

#[test]
fn a_look_today_makes_it_zero_days_without_looking() {
    assert_eq!(seen(&[round(march(1))], &[(march(11), Checked)], march(11)).without_looking, 0);
}

#[test]
fn days_since_contact_count_any_contact_but_no_look() {
    for kind in [Sent, Called, Replied, TheyWrote, Met, MetChosen, Logistics] {
        let log = [(march(6), kind), (march(9), Checked)];
        assert_eq!(seen(&[round(march(1))], &log, march(11)).since_contact, 5, "{kind:?}");
    }
    assert_eq!(seen(&[round(march(1))], &[(march(9), Checked)], march(11)).since_contact, 10);
}

#[test]
fn an_entry_dated_ahead_of_a_clock_that_is_behind_counts_for_nothing_yet() {
    let log = [(march(20), Sent), (march(20), Checked)];
    let seen = seen(&[round(march(1))], &log, march(11));
    assert_eq!((seen.since_contact, seen.without_looking, seen.total), (10, 10, 9));
}

// Gates and lengths.

#[test]
fn fewer_days_than_suggested_never_open_a_gate_early() {
    let rounds = [round_of(march(1), 30, 45)];
    let at_the_end = seen(&rounds, &[], on("2026-04-01"));
    assert!(at_the_end.is_over);
    assert_eq!(at_the_end.left_for_gate, Some(15));
    assert_eq!(seen(&rounds, &[], on("2026-04-15")).left_for_gate, Some(1));
    assert_eq!(seen(&rounds, &[], on("2026-04-16")).left_for_gate, Some(0));
}

#[test]
fn more_days_than_suggested_hold_the_gate_for_as_long_as_chosen() {
    let rounds = [round_of(march(1), 60, 30)];
    assert_eq!(seen(&rounds, &[], on("2026-04-30")).left_for_gate, Some(1));
    assert_eq!(seen(&rounds, &[], on("2026-05-01")).left_for_gate, Some(0));
}

#[test]
fn the_gate_may_open_on_the_day_on_which_the_quiet_time_is_over() {
    for days in [30, 45, 60] {
        for n in 0..70 {
            let seen = seen(&[round_of(march(1), days, days)], &[], march(1).plus(n));
            assert_eq!(seen.is_over, seen.left_for_gate == Some(0), "day {n} of {days}");
        }
    }
}

#[test]
fn a_lapse_does_not_move_the_end() {
    let log = [(march(6), Sent)];
    assert_eq!(seen(&[round(march(1))], &log, on("2026-04-01")).left_for_gate, Some(0));
}

#[test]
fn a_length_lies_between_thirty_and_sixty_days() {
    let possible = |chosen, suggested| Length::Days { chosen, suggested }.is_possible();
    assert!(possible(30, 60) && possible(60, 30) && Length::Open.is_possible());
    assert!(!possible(29, 30) && !possible(61, 60) && !possible(30, 29) && !possible(30, 61));
}

// Open quiet days.

#[test]
fn open_quiet_days_only_count_up() {
    let seen = seen(&[open(on("2026-01-01"))], &[(march(1), Sent)], march(31));
    assert_eq!((seen.day, seen.total), (89, 87));
    assert_eq!((seen.days, seen.ends_on, seen.is_over, seen.left_for_gate), (None, None, false, None));
}

#[test]
fn the_map_of_open_quiet_days_ends_today() {
    let seen = seen(&[open(march(1))], &[], march(4));
    assert_eq!(marks(&seen), [Mark::Start, Mark::Quiet, Mark::Quiet, Mark::Today]);
}

// The heat map.

#[test]
fn the_map_shows_the_whole_period_from_the_start_to_the_last_day() {
    let seen = seen(&[round(march(1))], &[], march(4));
    assert_eq!(seen.map.len(), 31);
    assert_eq!(seen.map[0], (march(1), Mark::Start));
    assert_eq!(seen.map[30], (march(31), Mark::Ahead));
}

#[test]
fn the_map_marks_each_day_by_what_happened() {
    let log = [(march(2), Checked), (march(3), Sent), (march(3), Checked), (march(4), TheyWrote)];
    let seen = seen(&[round(march(1))], &log, march(6));
    use Mark::*;
    assert_eq!(marks(&seen)[..7], [Start, Looked, Contact, Quiet, Quiet, Today, Ahead]);
}

#[test]
fn the_map_shows_a_lapse_or_a_look_today_at_once() {
    assert_eq!(marks(&seen(&[round(march(1))], &[(march(6), Sent)], march(6)))[5], Mark::Contact);
    assert_eq!(marks(&seen(&[round(march(1))], &[(march(6), Checked)], march(6)))[5], Mark::Looked);
}

#[test]
fn the_map_grows_past_the_last_day_while_the_round_goes_on() {
    let seen = seen(&[round(march(1))], &[], on("2026-04-10"));
    assert_eq!(seen.map.len(), 41);
    assert_eq!(seen.map.last(), Some(&(on("2026-04-10"), Mark::Today)));
}

#[test]
fn the_map_of_an_ended_round_shows_no_quiet_day_that_was_not_counted() {
    let seen = seen(&[ended(march(1), march(6))], &[(march(3), Checked)], march(20));
    use Mark::*;
    assert_eq!(marks(&seen), [Start, Quiet, Looked, Quiet, Quiet]);
    assert_eq!(seen.total, 4);
}

#[test]
fn the_map_of_a_round_ended_on_its_first_day_is_its_start() {
    assert_eq!(marks(&seen(&[ended(march(1), march(1))], &[], march(9))), [Mark::Start]);
}

#[test]
fn finished_quiet_squares_and_the_total_agree_on_every_day_of_a_round() {
    let log = [
        (march(3), Checked),
        (march(5), Sent),
        (march(9), Met),
        (march(12), MetChosen),
        (march(12), Checked),
    ];
    for rounds in [[round(march(1))], [open(march(1))], [ended(march(1), march(8))]] {
        for n in 0..50 {
            let today = march(1).plus(n);
            let seen = seen(&rounds, &log, today);
            let quiet =
                |(day, mark): &&(Day, Mark)| *day < today && matches!(mark, Mark::Quiet | Mark::Looked);
            assert_eq!(seen.map.iter().filter(quiet).count(), usize::from(seen.total), "on {today}");
        }
    }
}

// Milestones and dates.

#[test]
fn milestones_are_announced_on_their_day_only() {
    let announced: Vec<u8> = (0..=70).filter_map(milestone).collect();
    assert_eq!(announced, [1, 3, 7, 14, 21, 30, 45, 60]);
    assert_eq!(milestone(0), None);
    assert_eq!(milestone(257), None);
}

#[test]
fn today_and_two_years_back_are_possible_dates() {
    let today = on("2026-11-23");
    assert_eq!(check_date(today, today), Ok(()));
    assert_eq!(check_date(today.plus(-1), today), Ok(()));
    assert_eq!(check_date(today.plus(-731), today), Ok(()));
}

#[test]
fn tomorrow_is_refused() {
    let today = on("2026-11-23");
    assert_eq!(check_date(today.plus(1), today), Err(DateFault::Future));
    assert_eq!(check_date(on("9999-12-31"), today), Err(DateFault::Future));
}

#[test]
fn more_than_two_years_back_is_refused() {
    let today = on("2026-11-23");
    assert_eq!(check_date(today.plus(-732), today), Err(DateFault::TooOld));
    assert_eq!(check_date(on("0001-01-01"), today), Err(DateFault::TooOld));
}

#[test]
fn a_lapse_can_be_undone_for_48_hours() {
    assert_eq!(UNDO_MS, 172_800_000);
}

#[test]
fn there_are_eight_triggers_and_two_ways_on_after_a_lapse() {
    assert_eq!(Trigger::ALL.len(), 8);
    assert_eq!(AfterLapse::ALL.iter().map(|way| way.id()).collect::<Vec<_>>(), ["carry-on", "begin-again"]);
}
