//! What was typed into a date or a time field: read, judged, and brought onto the guide's days.

use super::day::{Day, Now};
use super::quiet_time::{DateFault, check_date};

/// Why what stands in a field is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// There is nothing.
    Empty,
    /// It can't be read: there is no such day or time.
    Unreadable,
    /// It lies ahead.
    Future,
    /// It lies more than two years back.
    TooOld,
    /// It lies before the start of the round before.
    BeforeLastRound,
}

impl From<DateFault> for Refused {
    fn from(fault: DateFault) -> Self {
        match fault {
            DateFault::Future => Self::Future,
            DateFault::TooOld => Self::TooOld,
        }
    }
}

/// The moment at which something is typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Moment {
    /// The clock.
    pub now: Now,
    /// The hour at which the guide's day begins, 0-6.
    pub day_start: u8,
    /// The guide's day, which the clock may lag behind.
    pub today: Day,
}

impl Moment {
    /// The latest day that a calendar may be asked for. At 2 a.m. it is already the day after the guide's.
    pub fn latest(self) -> Day {
        self.now.civil.max(self.today)
    }

    /// The guide's day of a day picked from the calendar. Whoever picks "today" means now, and at 2 a.m. that is
    /// still the evening before; of any other day nobody knows the hour, so it is taken as it stands.
    fn guide_day(self, civil: Day) -> Day {
        if civil == self.now.civil { self.now.day(self.day_start) } else { civil }
    }
}

/// The guide's day of the last contact. `not_before` is the start of the round before, if there was one: a new
/// round can't begin earlier.
///
/// # Errors
/// Says why the text is refused.
pub fn last_contact(typed: &str, moment: Moment, not_before: Option<Day>) -> Result<Day, Refused> {
    let civil = read_day(typed)?;
    check_date(civil, moment.latest())?;
    let day = moment.guide_day(civil);
    match not_before {
        Some(before) if day < before => Err(Refused::BeforeLastRound),
        _ => Ok(day),
    }
}

/// Which of the two fields is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum When {
    /// The date.
    Date(Refused),
    /// The time.
    Time(Refused),
}

/// The civil day and minute (0-1439) of something that happened.
///
/// # Errors
/// Says which field is refused, and why. What lies ahead on the same day is the time's fault.
pub fn happened(date: &str, time: &str, now: Now) -> Result<(Day, u16), When> {
    let civil = read_day(date).map_err(When::Date)?;
    check_date(civil, now.civil).map_err(|fault| When::Date(fault.into()))?;
    let minute = read_minute(time).map_err(When::Time)?;
    if (civil, minute) > (now.civil, now.minute) {
        return Err(When::Time(Refused::Future));
    }
    Ok((civil, minute))
}

/// A minute of the day as a time field writes it: `HH:MM`.
pub fn minute_text(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

fn read_day(typed: &str) -> Result<Day, Refused> {
    match typed.trim() {
        "" => Err(Refused::Empty),
        typed => Day::parse(typed).ok_or(Refused::Unreadable),
    }
}

/// Reads `HH:MM`, with or without seconds.
fn read_minute(typed: &str) -> Result<u16, Refused> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Refused::Empty);
    }
    let mut parts = typed.split(':').map(|part| {
        let digits = (1..=2).contains(&part.len()) && part.bytes().all(|one| one.is_ascii_digit());
        part.parse::<u16>().ok().filter(|_| digits)
    });
    let (hour, minute) = (parts.next().flatten(), parts.next().flatten());
    match (hour, minute, parts.next(), parts.next()) {
        (Some(hour @ 0..24), Some(minute @ 0..60), None | Some(Some(0..60)), None) => Ok(hour * 60 + minute),
        _ => Err(Refused::Unreadable),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    /// A clock in UTC.
    fn clock(civil: &str, hour: i64) -> Now {
        let days = day(civil).since(Day::from_ymd(1970, 1, 1).unwrap());
        Now::at(i64::from(days) * 86_400_000 + hour * 3_600_000, 0)
    }

    fn moment(civil: &str, hour: i64) -> Moment {
        let now = clock(civil, hour);
        Moment { now, day_start: 4, today: now.day(4) }
    }

    #[test]
    fn at_two_at_night_the_calendars_today_is_the_evening_before() {
        let night = moment("2026-03-02", 2);
        assert_eq!(last_contact("2026-03-02", night, None), Ok(day("2026-03-01")));
        assert_eq!(last_contact("2026-03-01", night, None), Ok(day("2026-03-01")));
        assert_eq!(last_contact("2026-02-20", night, None), Ok(day("2026-02-20")));
    }

    #[test]
    fn by_day_every_date_stands_for_itself() {
        let noon = moment("2026-03-02", 12);
        for date in ["2026-03-02", "2026-03-01", "2024-03-02"] {
            assert_eq!(last_contact(date, noon, None), Ok(day(date)));
        }
    }

    #[test]
    fn a_date_that_is_missing_unreadable_ahead_or_too_old_is_told_apart() {
        let noon = moment("2026-03-02", 12);
        let cases = [
            ("", Refused::Empty),
            ("  ", Refused::Empty),
            ("?", Refused::Unreadable),
            ("2026-02-30", Refused::Unreadable),
            ("12026-03-01", Refused::Unreadable),
            ("02.03.2026", Refused::Unreadable),
            ("2026-03-03", Refused::Future),
            ("2024-02-29", Refused::TooOld),
            ("0002-03-01", Refused::TooOld),
        ];
        for (typed, refused) in cases {
            assert_eq!(last_contact(typed, noon, None), Err(refused), "{typed}");
        }
    }

    #[test]
    fn tomorrow_is_refused_also_at_night() {
        assert_eq!(last_contact("2026-03-03", moment("2026-03-02", 2), None), Err(Refused::Future));
    }

    #[test]
    fn where_the_clock_lags_behind_the_guides_own_day_counts_as_today() {
        let held = Moment { today: day("2026-03-03"), ..moment("2026-03-02", 12) };
        assert_eq!(last_contact("2026-03-03", held, None), Ok(day("2026-03-03")));
        assert_eq!(last_contact("2026-03-02", held, None), Ok(day("2026-03-02")));
        assert_eq!(last_contact("2026-03-04", held, None), Err(Refused::Future));
    }

    #[test]
    fn a_new_round_begins_no_earlier_than_the_one_before() {
        let noon = moment("2026-03-02", 12);
        let before = Some(day("2026-02-20"));
        assert_eq!(last_contact("2026-02-19", noon, before), Err(Refused::BeforeLastRound));
        assert_eq!(last_contact("2026-02-20", noon, before), Ok(day("2026-02-20")));
    }

    #[test]
    fn what_happened_has_a_day_and_a_minute() {
        let now = clock("2026-03-02", 14);
        assert_eq!(happened("2026-03-01", "23:59", now), Ok((day("2026-03-01"), 1439)));
        assert_eq!(happened("2026-03-02", "14:00", now), Ok((day("2026-03-02"), 840)));
        assert_eq!(happened("2026-03-02", "9:05:30", now), Ok((day("2026-03-02"), 545)));
    }

    #[test]
    fn what_lies_ahead_is_refused_at_the_field_that_is_wrong() {
        let now = clock("2026-03-02", 14);
        assert_eq!(happened("2026-03-03", "08:00", now), Err(When::Date(Refused::Future)));
        assert_eq!(happened("2026-03-02", "14:01", now), Err(When::Time(Refused::Future)));
        assert_eq!(happened("2024-02-29", "08:00", now), Err(When::Date(Refused::TooOld)));
        assert_eq!(happened("", "", now), Err(When::Date(Refused::Empty)));
        assert_eq!(happened("2026-03-02", "", now), Err(When::Time(Refused::Empty)));
    }

    #[test]
    fn what_is_no_time_is_refused() {
        let now = clock("2026-03-02", 14);
        for typed in
            ["24:00", "12:60", "12", "12:00:60", "12:00:00:00", "ab:cd", "+1:00", "-1:00", "1 2:00", "123:00"]
        {
            assert_eq!(happened("2026-03-01", typed, now), Err(When::Time(Refused::Unreadable)), "{typed}");
        }
    }

    #[test]
    fn a_minute_is_written_as_a_time_field_reads_it() {
        assert_eq!((minute_text(0).as_str(), minute_text(1439).as_str()), ("00:00", "23:59"));
        assert_eq!(read_minute(&minute_text(545)), Ok(545));
    }
}
