//! The days of a quiet time as a calendar file (RFC 5545) to keep outside the guide.
//!
//! Other people may see the visitor's calendar: every text comes from the caller and says no more than "Day 30",
//! and nothing in the file names the guide.

use super::day::{Day, Now};
use super::quiet_time::MILESTONES;

/// What the file says made it. Neutral, like every word in it (RFC 5545, 3.7.3 wants a value).
const MADE_BY: &str = "-//Days//Days 1.0//EN";

/// The longest line in octets, without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// One all-day entry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// The day it stands on.
    pub day: Day,
    /// What sets it apart within its series; the same entry, kept again, replaces itself.
    pub number: u8,
    /// What it says.
    pub text: String,
}

/// The days worth an entry: the milestones and the last day, each with its number, as far as they lie ahead of
/// `today`. `started` is the day of the last contact, `days` the length of the quiet time.
pub fn days_ahead(started: Day, days: u8, today: Day) -> Vec<(u8, Day)> {
    let mut numbers: Vec<u8> = MILESTONES.iter().copied().filter(|&milestone| milestone < days).collect();
    numbers.push(days);
    let dated = numbers.into_iter().map(|number| (number, started.plus(i32::from(number))));
    dated.filter(|(_, day)| *day > today).collect()
}

/// The file. `name` is what a calendar program shows for it, `series` a text that no other series has (ASCII,
/// without spaces), `made_ms` the moment it is made, in milliseconds since 1970 UTC.
pub fn calendar(name: &str, series: &str, entries: &[Entry], made_ms: i64) -> String {
    let stamp = stamp(made_ms);
    let mut file = String::new();
    let mut line = |text: &str| fold(&mut file, text);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line(&format!("PRODID:{MADE_BY}"));
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    line(&format!("X-WR-CALNAME:{}", escape(name)));
    for entry in entries {
        line("BEGIN:VEVENT");
        line(&format!("UID:{series}-{}", entry.number));
        line(&format!("DTSTAMP:{stamp}"));
        line(&format!("DTSTART;VALUE=DATE:{}", plain(entry.day)));
        line(&format!("DTEND;VALUE=DATE:{}", plain(entry.day.plus(1))));
        line(&format!("SUMMARY:{}", escape(&entry.text)));
        // It takes up no time, and a shared calendar need not show it.
        line("TRANSP:TRANSPARENT");
        line("CLASS:PRIVATE");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    file
}

/// `YYYYMMDD`.
fn plain(day: Day) -> String {
    let (year, month, day) = day.ymd();
    format!("{year:04}{month:02}{day:02}")
}

/// `YYYYMMDDTHHMMSSZ`.
fn stamp(made_ms: i64) -> String {
    let made = Now::at(made_ms, 0);
    let seconds = made_ms.div_euclid(1000).rem_euclid(60);
    format!("{}T{:02}{:02}{seconds:02}Z", plain(made.civil), made.minute / 60, made.minute % 60)
}

/// A text value: `\`, `;`, `,` and line ends are written with a backslash, other control characters left out
/// (RFC 5545, 3.3.11).
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for one in text.chars() {
        match one {
            '\\' | ';' | ',' => escaped.extend(['\\', one]),
            '\n' => escaped.push_str("\\n"),
            one if one.is_control() => {}
            one => escaped.push(one),
        }
    }
    escaped
}

/// Adds a line with its end, folded so that no line has more than 75 octets and no character is cut in two. A
/// line that goes on begins with a space, which counts.
fn fold(file: &mut String, line: &str) {
    let mut length = 0;
    for one in line.chars() {
        if length + one.len_utf8() > LINE {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(one);
        length += one.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn file(text: &str) -> String {
        let entries = [Entry { day: day("2024-02-29"), number: 30, text: text.to_owned() }];
        // 2026-03-01 12:34:56 UTC
        calendar("Days", "00ff", &entries, 1_772_368_496_789)
    }

    fn unfolded(file: &str) -> String {
        file.replace("\r\n ", "")
    }

    #[test]
    fn an_entry_is_a_whole_day_with_an_id_and_a_stamp_in_utc() {
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Days//Days 1.0//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "X-WR-CALNAME:Days",
            "BEGIN:VEVENT",
            "UID:00ff-30",
            "DTSTAMP:20260301T123456Z",
            "DTSTART;VALUE=DATE:20240229",
            "DTEND;VALUE=DATE:20240301",
            "SUMMARY:Day 30",
            "TRANSP:TRANSPARENT",
            "CLASS:PRIVATE",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        assert_eq!(file("Day 30"), expected.join("\r\n"));
    }

    #[test]
    fn every_line_ends_with_carriage_return_and_line_feed() {
        let file = file("Day 30\nand more");
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
        assert_eq!(file.matches('\r').count(), file.matches("\r\n").count());
        assert!(file.ends_with("END:VCALENDAR\r\n"));
    }

    #[test]
    fn no_line_has_more_than_75_octets_and_nothing_is_lost_in_the_folding() {
        for text in ["Tag ".repeat(60), "ü日🌱".repeat(40), "a".repeat(67), "a".repeat(68)] {
            let file = file(&text);
            assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
            assert!(unfolded(&file).contains(&format!("\r\nSUMMARY:{text}\r\n")), "{file}");
        }
    }

    #[test]
    fn a_line_is_folded_as_late_as_it_may_be() {
        // "SUMMARY:" has 8 octets, so 67 more fit.
        assert!(file(&"a".repeat(67)).contains(&format!("SUMMARY:{}\r\nTRANSP", "a".repeat(67))));
        assert!(file(&"a".repeat(68)).contains(&format!("SUMMARY:{}\r\n a\r\n", "a".repeat(67))));
    }

    #[test]
    fn signs_with_a_meaning_are_escaped_and_control_characters_left_out() {
        assert!(file("a\\b;c,d\ne\rf\u{7}g:h").contains("\r\nSUMMARY:a\\\\b\\;c\\,d\\nefg:h\r\n"));
    }

    #[test]
    fn entries_are_the_milestones_and_the_last_day() {
        let started = day("2026-03-01");
        let ahead = |days, today| {
            days_ahead(started, days, day(today)).into_iter().map(|(number, _)| number).collect::<Vec<u8>>()
        };
        assert_eq!(ahead(40, "2026-03-01"), [1, 3, 7, 14, 21, 30, 40]);
        assert_eq!(ahead(45, "2026-03-01"), [1, 3, 7, 14, 21, 30, 45]);
        assert_eq!(days_ahead(started, 40, started).last(), Some(&(40, day("2026-04-10"))));
    }

    #[test]
    fn days_that_are_past_get_no_entry() {
        let ahead = |today| days_ahead(day("2026-03-01"), 30, day(today));
        assert_eq!(ahead("2026-03-21"), [(21, day("2026-03-22")), (30, day("2026-03-31"))]);
        assert_eq!(ahead("2026-03-22"), [(30, day("2026-03-31"))]);
        assert_eq!(ahead("2026-03-31"), []);
    }

    #[test]
    fn two_entries_of_a_series_have_two_ids() {
        let entry = |number| Entry { day: day("2026-03-08"), number, text: "Day".to_owned() };
        let file = calendar("Days", "00ff", &[entry(7), entry(14)], 0);
        assert!(file.contains("UID:00ff-7\r\n") && file.contains("UID:00ff-14\r\n"), "{file}");
    }
}
