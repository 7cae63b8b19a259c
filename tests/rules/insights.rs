//! What Insights counts: right with nothing, with one note, and with thousands.

use kintsugi::domain::day::Day;
use kintsugi::domain::insights::{Unit, Urge, peak, series, summary, urges};
use kintsugi::domain::quiet_time::Trigger;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// A note on each of `count` days from a day on, `every` days apart.
fn notes(from: &str, count: i32, every: i32) -> Vec<(Day, u8)> {
    (0..count).map(|n| (day(from).plus(n * every), (n % 5 + 1) as u8)).collect()
}

#[test]
fn nothing_noted_draws_nothing() {
    assert!(series(&[], Unit::Day).points.is_empty());
    assert_eq!(summary(&[]), None);
    assert_eq!(urges([].into_iter()).count, 0);
    assert_eq!(peak(&[0, 0]), None);
    assert_eq!(peak(&[]), None);
}

#[test]
fn one_note_is_one_point_and_its_own_lowest_and_highest() {
    let one = [(day("2026-02-28"), 4)];
    let drawn = series(&one, Unit::Day);
    assert_eq!((drawn.unit, drawn.points.len()), (Unit::Day, 1));
    assert_eq!(drawn.points[0].mean_tenths(), Some(40));
    let sum = summary(&one).unwrap();
    assert_eq!((sum.count, sum.low, sum.high, sum.latest, sum.first), (1, 4, 4, 4, sum.last));
}

#[test]
fn a_week_is_seven_days_and_a_gap_is_no_zero() {
    let drawn = series(&notes("2025-12-29", 7, 1), Unit::Day);
    assert_eq!((drawn.unit, drawn.points.len()), (Unit::Day, 7));
    assert_eq!(drawn.points[6].from, day("2026-01-04"));
    let with_gap = series(&[(day("2026-03-03"), 2), (day("2026-03-01"), 4)], Unit::Day);
    assert_eq!(
        with_gap.points.iter().map(|point| point.mean_tenths()).collect::<Vec<_>>(),
        [Some(40), None, Some(20)]
    );
}

#[test]
fn sixty_days_stay_days_and_a_few_more_become_weeks_from_monday() {
    assert_eq!(series(&notes("2026-01-01", 60, 1), Unit::Day).unit, Unit::Day);
    assert_eq!(series(&notes("2026-01-01", 62, 1), Unit::Day).unit, Unit::Day);
    let weeks = series(&notes("2026-01-01", 63, 1), Unit::Day);
    assert_eq!((weeks.unit, weeks.points.len()), (Unit::Week, 10));
    assert!(weeks.points.iter().all(|point| point.from.weekday() == 0));
    assert_eq!(weeks.points[0].from, day("2025-12-29"));
    assert_eq!(weeks.points.iter().map(|point| point.count).sum::<i32>(), 63);
}

#[test]
fn two_thousand_days_become_months_and_lose_no_note() {
    let months = series(&notes("2020-01-15", 2_000, 1), Unit::Day);
    assert_eq!((months.unit, months.points.len()), (Unit::Month, 67));
    assert_eq!((months.points[0].from, months.points[0].count), (day("2020-01-01"), 17));
    assert_eq!(months.points.iter().map(|point| point.count).sum::<i32>(), 2_000);
    assert!(months.points.windows(2).all(|pair| pair[0].from < pair[1].from), "in order, none twice");
    let rare = series(&notes("2021-03-01", 2_000, 7), Unit::Day);
    assert_eq!((rare.unit, rare.points.len()), (Unit::Year, 39));
    assert_eq!(rare.points.iter().map(|point| point.count).sum::<i32>(), 2_000);
}

#[test]
fn days_before_1970_and_at_the_ends_of_the_calendar_break_nothing() {
    let wide = series(&[(day("1969-12-31"), 1), (day("2399-12-31"), 5), (day("1970-01-01"), 3)], Unit::Day);
    assert_eq!(wide.unit, Unit::Year);
    assert_eq!(wide.points.iter().map(|point| point.count).sum::<i32>(), 3);
    let weeks = series(&[(day("1969-12-29"), 1), (day("1970-03-04"), 5)], Unit::Day);
    assert_eq!((weeks.unit, weeks.points[0].from), (Unit::Week, day("1969-12-29")));
}

#[test]
fn a_summary_takes_the_latest_day_whatever_the_order() {
    let sum = summary(&[(day("2026-03-05"), 2), (day("2026-03-01"), 5), (day("2026-03-05"), 3)]).unwrap();
    assert_eq!((sum.count, sum.low, sum.high, sum.latest), (3, 2, 5, 3));
    assert_eq!((sum.first, sum.last), (day("2026-03-01"), day("2026-03-05")));
}

fn urge(minute: u16, trigger: Option<Trigger>, before: Option<u8>, after: Option<u8>) -> Urge {
    Urge { minute, trigger, before, after }
}

#[test]
fn urges_are_counted_by_trigger_and_by_hour_and_compared_where_both_numbers_are_there() {
    let all = [
        urge(125, Some(Trigger::Night), Some(9), Some(4)),
        urge(150, Some(Trigger::Night), Some(6), Some(6)),
        urge(1439, Some(Trigger::TheyReached), Some(5), Some(8)),
        urge(0, None, Some(7), None),
    ];
    let counted = urges(all.into_iter());
    assert_eq!((counted.count, counted.without_trigger), (4, 1));
    assert_eq!(counted.by_trigger[Trigger::Night as usize], 2);
    assert_eq!(counted.by_trigger[Trigger::TheyReached as usize], 1);
    assert_eq!((counted.by_hour[2], counted.by_hour[23], counted.by_hour[0]), (2, 1, 1));
    assert_eq!((counted.compared, counted.weaker, counted.same), (3, 1, 1));
    assert_eq!((counted.before_tenths, counted.after_tenths), (67, 60));
    assert_eq!(peak(&counted.by_hour), Some(2));
}

#[test]
fn ten_thousand_urges_are_counted_without_losing_one() {
    let all = (0..10_000u16).map(|n| urge(n % 1440, None, Some((n % 11) as u8), Some(0)));
    let counted = urges(all);
    assert_eq!((counted.count, counted.by_hour.iter().sum::<i32>()), (10_000, 10_000));
    assert_eq!(counted.after_tenths, 0);
}

#[test]
fn where_two_counts_are_as_great_there_is_no_peak() {
    assert_eq!(peak(&[1, 3, 3]), None);
    assert_eq!(peak(&[1, 3, 2]), Some(1));
}

#[test]
fn the_counts_by_trigger_have_a_place_for_each() {
    use kintsugi::domain::choice::Choice;
    use kintsugi::domain::insights::TRIGGERS;
    assert_eq!(Trigger::ALL.len(), TRIGGERS);
}

#[test]
fn what_is_noted_once_a_week_is_joined_from_week_to_week() {
    let weeks = series(&notes("2026-03-01", 8, 7), Unit::Week);
    assert_eq!((weeks.unit, weeks.points.len()), (Unit::Week, 8));
    assert!(weeks.points.iter().all(|point| point.count == 1));
    assert_eq!(series(&[], Unit::Week).points, []);
}
