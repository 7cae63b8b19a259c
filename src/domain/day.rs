//! Civil days and the one reading of the clock that every rule starts from.
//!
//! Nothing here knows about time zones: the shell reads the instant and the zone's offset, [`Now::at`] turns
//! them into a civil day and minute, and from there all counting is in whole civil days, so that neither a DST
//! night nor a flight can add or lose a day.

use std::fmt;

use time::{Date, Month};

/// A civil day in the proleptic Gregorian calendar, without time or zone. Range: years -9999 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub struct Day(Date);

impl Day {
    /// 1 January 1970.
    pub const EPOCH: Self = match Date::from_ordinal_date(1970, 1) {
        Ok(date) => Self(date),
        Err(_) => Self(Date::MIN),
    };

    /// The day of that year, month (1-12) and day of month (1-31); `None` where the calendar has no such day.
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = Month::try_from(month).ok()?;
        Date::from_calendar_date(year, month, day).ok().map(Self)
    }

    /// Reads `YYYY-MM-DD`, the form of `<input type=date>` and of the saved data. Anything else is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let number = |range: std::ops::Range<usize>| -> Option<i32> {
            bytes[range]
                .iter()
                .try_fold(0, |sum, b| b.is_ascii_digit().then(|| sum * 10 + i32::from(b - b'0')))
        };
        Self::from_ymd(number(0..4)?, number(5..7)? as u8, number(8..10)? as u8)
    }

    /// The day `days` later (negative: earlier). Stops at the ends of the calendar instead of wrapping.
    pub fn plus(self, days: i32) -> Self {
        let julian = self.0.to_julian_day().saturating_add(days);
        let julian = julian.clamp(Date::MIN.to_julian_day(), Date::MAX.to_julian_day());
        Self(Date::from_julian_day(julian).unwrap_or(self.0))
    }

    /// Whole civil days from `earlier` to this day; negative when `earlier` is in fact later.
    pub fn since(self, earlier: Self) -> i32 {
        self.0.to_julian_day() - earlier.0.to_julian_day()
    }

    /// Year, month (1-12) and day of month (1-31).
    pub fn ymd(self) -> (i32, u8, u8) {
        (self.0.year(), self.0.month() as u8, self.0.day())
    }

    /// A number that goes up by one each day: days since 1 January 1970.
    pub fn number(self) -> i32 {
        self.0.to_julian_day() - EPOCH
    }

    /// Days since Monday: 0 for a Monday, 6 for a Sunday.
    pub fn weekday(self) -> u8 {
        self.0.weekday().number_days_from_monday()
    }
}

impl fmt::Display for Day {
    /// `YYYY-MM-DD`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// The Julian day of 1 January 1970.
const EPOCH: i32 = 2_440_588;

/// Minutes in a civil day.
const MINUTES: i64 = 24 * 60;

/// The latest hour at which a day may be set to begin (product: 0-6).
pub const LATEST_DAY_START: u8 = 6;

/// When the day begins unless the visitor chose otherwise: an urge at 2 a.m. still belongs to the evening before.
pub const DEFAULT_DAY_START: u8 = 4;

/// One reading of the clock: the civil day and minute where the visitor is, and the instant behind them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Now {
    /// The civil day on the visitor's calendar (it begins at midnight).
    pub civil: Day,
    /// Minutes since midnight, 0-1439.
    pub minute: u16,
    /// Milliseconds since 1970-01-01T00:00Z.
    pub epoch_ms: i64,
}

impl Now {
    /// The reading at an instant (`epoch_ms`, milliseconds since 1970 UTC) in a zone whose clock is
    /// `offset_minutes` ahead of UTC at that instant (-720 to +840 in use on earth).
    pub fn at(epoch_ms: i64, offset_minutes: i32) -> Self {
        let minutes = epoch_ms.div_euclid(60_000).saturating_add(i64::from(offset_minutes));
        let days = minutes.div_euclid(MINUTES).clamp(i32::MIN.into(), i32::MAX.into()) as i32;
        let epoch = Date::from_julian_day(EPOCH).unwrap_or(Date::MIN);
        Self { civil: Day(epoch).plus(days), minute: minutes.rem_euclid(MINUTES) as u16, epoch_ms }
    }

    /// The guide's day for this moment, when days begin at `day_start` o'clock (0-6).
    pub fn day(self, day_start: u8) -> Day {
        guide_day(self.civil, self.minute, day_start)
    }
}

/// The guide's day for a civil day and minute (0-1439): before `day_start` o'clock it is still the day before.
pub fn guide_day(civil: Day, minute: u16, day_start: u8) -> Day {
    if minute < u16::from(day_start.min(LATEST_DAY_START)) * 60 { civil.plus(-1) } else { civil }
}
