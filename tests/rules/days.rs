//! Civil days: neither a DST night nor a flight nor a leap day adds or loses one.

use kintsugi::domain::clock::{Reading, Seen};
use kintsugi::domain::day::{DEFAULT_DAY_START, Day, LATEST_DAY_START, Now, guide_day};

use super::best::on;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// A zone as the offsets it uses: the first from ever, then each from an instant on (UTC day, minute, offset).
struct Zone {
    name: &'static str,
    first: i32,
    changes: &'static [(&'static str, i64, i32)],
}

const ZONES: [Zone; 8] = [
    Zone { name: "Berlin", first: 60, changes: &[("2026-03-29", 60, 120), ("2026-10-25", 60, 60)] },
    Zone { name: "New York", first: -300, changes: &[("2026-03-08", 420, -240), ("2026-11-01", 360, -300)] },
    // The clock goes from 23:59 to 01:00, and from 23:59 back to 23:00.
    Zone { name: "Sao Paulo", first: -180, changes: &[("2026-11-01", 180, -120), ("2027-02-21", 120, -180)] },
    // Half an hour.
    Zone { name: "Lord Howe", first: 660, changes: &[("2026-04-04", 900, 630), ("2026-10-03", 930, 660)] },
    Zone { name: "Kolkata", first: 330, changes: &[] },
    Zone { name: "Chatham", first: 825, changes: &[("2026-04-04", 840, 765), ("2026-09-26", 840, 825)] },
    Zone { name: "Kiritimati", first: 840, changes: &[] },
    Zone { name: "Baker Island", first: -720, changes: &[] },
];

/// The instant of a UTC day and minute, in milliseconds since 1970.
fn utc(day: &str, minute: i64) -> i64 {
    i64::from(on(day).since(on("1970-01-01"))) * 24 * HOUR + minute * MINUTE
}

impl Zone {
    fn at(&self, instant: i64) -> Now {
        let past = self.changes.iter().rev().find(|(day, minute, _)| utc(day, *minute) <= instant);
        Now::at(instant, past.map_or(self.first, |(_, _, offset)| *offset))
    }
}

#[test]
fn no_zone_and_no_dst_night_adds_or_loses_a_day_at_any_hour_of_day_start() {
    let first = utc("2026-01-01", 0);
    for zone in &ZONES {
        for day_start in 0..=LATEST_DAY_START {
            let mut seen = Seen::default();
            let mut before = zone.at(first).day(day_start);
            let begun = before;
            for quarter in 1..500 * 24 * 4 {
                let clock = zone.at(first + quarter * 15 * MINUTE).day(day_start);
                let quiet = matches!(seen.reading(clock), Reading::Steady | Reading::HeldQuietly);
                assert!(quiet, "{} from {day_start}: {clock} after {before}", zone.name);
                let today = seen.today(clock);
                assert!(matches!(today.since(before), 0 | 1), "{}: {before} to {today}", zone.name);
                seen = seen.visited(clock);
                before = today;
            }
            assert!((499..=500).contains(&before.since(begun)), "{}: {before}", zone.name);
        }
    }
}

#[test]
fn where_an_autumn_night_repeats_the_hour_at_which_the_day_begins_the_day_holds() {
    // On the Chatham Islands 03:44 is followed by 02:45.
    let chatham = &ZONES[5];
    let (before, after) = (utc("2026-04-04", 839), utc("2026-04-04", 840));
    assert_eq!((chatham.at(before).minute, chatham.at(after).minute), (224, 165));
    let seen = Seen::default().visited(chatham.at(before).day(3));
    let clock = chatham.at(after).day(3);
    assert_eq!(seen.reading(clock), Reading::HeldQuietly);
    assert_eq!(seen.today(clock), on("2026-04-05"));
}

#[test]
fn thirty_days_over_the_night_of_23_hours_are_thirty_days() {
    let berlin = &ZONES[0];
    let started = berlin.at(utc("2026-03-10", 12 * 60)).day(DEFAULT_DAY_START);
    let then = berlin.at(utc("2026-04-09", 12 * 60)).day(DEFAULT_DAY_START);
    assert_eq!(then.since(started), 30);
}

#[test]
fn thirty_days_over_the_night_of_25_hours_are_thirty_days() {
    let berlin = &ZONES[0];
    let started = berlin.at(utc("2026-10-10", 12 * 60)).day(DEFAULT_DAY_START);
    let then = berlin.at(utc("2026-11-09", 12 * 60)).day(DEFAULT_DAY_START);
    assert_eq!(then.since(started), 30);
}

#[test]
fn the_spring_night_leaves_out_the_hour_that_never_was() {
    let berlin = &ZONES[0];
    assert_eq!(berlin.at(utc("2026-03-29", 59)).minute, 119);
    assert_eq!(berlin.at(utc("2026-03-29", 60)).minute, 180);
    // A day that begins at two o'clock begins at three that night.
    assert_eq!(berlin.at(utc("2026-03-29", 59)).day(2), on("2026-03-28"));
    assert_eq!(berlin.at(utc("2026-03-29", 60)).day(2), on("2026-03-29"));
}

#[test]
fn the_autumn_night_does_not_fall_back_into_the_day_before() {
    let berlin = &ZONES[0];
    assert_eq!(berlin.at(utc("2026-10-25", 0)).minute, 120);
    assert_eq!(berlin.at(utc("2026-10-25", 60)).minute, 120, "two o'clock for the second time");
    assert_eq!(berlin.at(utc("2026-10-25", 0)).day(2), on("2026-10-25"));
    assert_eq!(berlin.at(utc("2026-10-25", 60)).day(2), on("2026-10-25"));
}

#[test]
fn one_instant_is_three_different_days_around_the_date_line() {
    let instant = utc("2026-03-01", 11 * 60);
    assert_eq!(Now::at(instant, 840).civil, on("2026-03-02"));
    assert_eq!(Now::at(instant, 0).civil, on("2026-03-01"));
    assert_eq!(Now::at(instant, -720).civil, on("2026-02-28"));
    assert_eq!(Now::at(instant, 840).minute, 60);
    assert_eq!(Now::at(instant, -720).minute, 23 * 60);
}

#[test]
fn a_flight_east_over_the_date_line_goes_back_a_day_and_no_more() {
    let auckland = Now::at(utc("2026-06-10", 8 * 60), 720).day(4);
    let los_angeles = Now::at(utc("2026-06-10", 20 * 60), -420).day(4);
    assert_eq!((auckland, los_angeles), (on("2026-06-10"), on("2026-06-10")));
    let on_landing_early = Now::at(utc("2026-06-10", 10 * 60), -420).day(4);
    assert_eq!(on_landing_early.since(auckland), -1);
}

#[test]
fn a_flight_west_over_the_date_line_goes_ahead_at_most_two_days() {
    let los_angeles = Now::at(utc("2026-06-11", 5 * 60), -420).day(4);
    let auckland = Now::at(utc("2026-06-11", 18 * 60), 720).day(4);
    assert_eq!((los_angeles, auckland), (on("2026-06-10"), on("2026-06-12")));
}

#[test]
fn the_year_turns_between_two_minutes() {
    let last = utc("2026-12-31", 24 * 60 - 1);
    assert_eq!((Now::at(last, 0).civil, Now::at(last, 0).minute), (on("2026-12-31"), 1439));
    assert_eq!((Now::at(last + MINUTE, 0).civil, Now::at(last + MINUTE, 0).minute), (on("2027-01-01"), 0));
    assert_eq!(
        Now::at(last + MINUTE, 0).day(4),
        on("2026-12-31"),
        "a night out still belongs to the old year"
    );
}

#[test]
fn an_instant_before_1970_has_its_day_too() {
    assert_eq!(Now::at(-1, 0).civil, on("1969-12-31"));
    assert_eq!(Now::at(-1, 0).minute, 1439);
}

#[test]
fn an_instant_beyond_the_calendar_stops_at_its_end() {
    assert!(Now::at(i64::MAX, 840).civil > on("9999-12-30"));
    assert!(Now::at(i64::MIN, -720).civil < on("0000-01-01"));
    assert_eq!(on("9999-12-31").plus(1), on("9999-12-31"));
    assert_eq!(on("2026-01-01").plus(i32::MAX), on("9999-12-31"));
    assert!(on("2026-01-01").plus(i32::MIN) < on("0000-01-01"));
}

#[test]
fn the_day_begins_at_the_chosen_hour() {
    let day = on("2026-03-02");
    for start in 0..=6u8 {
        let begins = u16::from(start) * 60;
        assert_eq!(guide_day(day, begins, start), day, "at {start} o'clock");
        if start > 0 {
            assert_eq!(guide_day(day, begins - 1, start), on("2026-03-01"), "a minute before {start}");
        }
        assert_eq!(guide_day(day, 1439, start), day);
    }
}

#[test]
fn the_day_begins_at_four_unless_chosen_otherwise_and_never_after_six() {
    assert_eq!(DEFAULT_DAY_START, 4);
    assert_eq!(guide_day(on("2026-03-02"), 6 * 60, 23), on("2026-03-02"));
}

#[test]
fn a_leap_day_is_a_day() {
    assert_eq!(on("2028-03-01").since(on("2028-02-28")), 2);
    assert_eq!(on("2028-02-28").plus(1), on("2028-02-29"));
    assert_eq!(on("2027-03-01").since(on("2027-02-28")), 1);
}

#[test]
fn the_year_2100_has_no_leap_day_and_the_year_2000_had_one() {
    assert_eq!(on("2100-02-28").plus(1), on("2100-03-01"));
    assert_eq!(Day::from_ymd(2100, 2, 29), None);
    assert_eq!(on("2000-02-28").plus(1), on("2000-02-29"));
}

#[test]
fn days_count_over_new_year() {
    assert_eq!(on("2027-01-01").since(on("2026-12-31")), 1);
    assert_eq!(on("2026-12-20").plus(30), on("2027-01-19"));
    assert_eq!(on("2026-12-31").since(on("2027-01-01")), -1);
}

#[test]
fn every_day_of_four_hundred_years_reads_back_as_it_was_written() {
    let first = on("1900-01-01");
    for n in 0..400 * 366 {
        let day = first.plus(n);
        assert_eq!(Day::parse(&day.to_string()), Some(day));
        assert_eq!(day.since(first), n);
    }
}

#[test]
fn days_the_calendar_does_not_have_are_refused() {
    for text in
        ["2026-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32"]
    {
        assert_eq!(Day::parse(text), None, "{text}");
    }
}

#[test]
fn anything_but_year_month_day_is_refused() {
    for text in [
        "",
        "2026",
        "2026-1-1",
        "26-01-01",
        "2026/01/01",
        "01-01-2026",
        "2026-01-01 ",
        " 2026-01-01",
        "2026-01-01T00:00",
        "-026-01-01",
        "+026-01-01",
        "2026-1a-01",
        "２０２６-01-01",
        "2026-01-é",
    ] {
        assert_eq!(Day::parse(text), None, "{text:?}");
    }
}

#[test]
fn a_day_knows_its_parts_and_its_weekday() {
    assert_eq!(on("2026-11-23").ymd(), (2026, 11, 23));
    assert_eq!(on("2026-11-23").weekday(), 0, "a Monday");
    assert_eq!(on("2026-11-29").weekday(), 6, "a Sunday");
}
