//! Insights: small figures over what was noted. Means and counts, nothing that judges or foretells.
//!
//! Many days are put together to weeks, months or years, so that a drawing stays readable however long someone
//! has been here. A stretch without a note is a gap, never a zero.

use super::day::Day;
use super::quiet_time::Trigger;

/// The most points that a drawing of days or of weeks gets before they are put together; a drawing of months may
/// have twice as many, ten years.
pub const MOST_POINTS: i32 = 62;

/// What one point stands for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Debug)]
pub enum Unit {
    /// A day.
    Day,
    /// A week, from Monday.
    Week,
    /// A month of the calendar.
    Month,
    /// A year.
    Year,
}

impl Unit {
    const ALL: [Self; 4] = [Self::Day, Self::Week, Self::Month, Self::Year];

    /// The number of the unit that a day lies in; neighbours differ by one.
    fn number(self, day: Day) -> i32 {
        let (year, month, _) = day.ymd();
        match self {
            Self::Day => day.since(Day::EPOCH),
            // The first day of 1970 was a Thursday; weeks begin on Monday.
            Self::Week => (day.since(Day::EPOCH) + 3).div_euclid(7),
            Self::Month => year * 12 + i32::from(month) - 1,
            Self::Year => year,
        }
    }

    /// The first day of the unit with that number.
    fn first(self, number: i32) -> Day {
        let day = match self {
            Self::Day => return Day::EPOCH.plus(number),
            Self::Week => return Day::EPOCH.plus(number.saturating_mul(7) - 3),
            Self::Month => Day::from_ymd(number.div_euclid(12), number.rem_euclid(12) as u8 + 1, 1),
            Self::Year => Day::from_ymd(number, 1, 1),
        };
        day.unwrap_or(Day::EPOCH)
    }
}

/// One point of a drawing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Point {
    /// The first day it stands for.
    pub from: Day,
    /// The sum of what was noted.
    pub sum: i32,
    /// How often something was noted; 0 is a gap.
    pub count: i32,
}

impl Point {
    /// The mean in tenths, rounded; `None` in a gap.
    pub fn mean_tenths(self) -> Option<i32> {
        (self.count > 0).then(|| tenths(self.sum, self.count))
    }
}

/// A row of points in time, one beside the other, without a hole: a gap is a point with nothing in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Series {
    /// What each point stands for.
    pub unit: Unit,
    /// The points; empty where nothing was noted.
    pub points: Vec<Point>,
}

/// Puts notes, in any order, into points that can be drawn, none finer than `finest`: what is noted once a week
/// has no gap of six days.
pub fn series(notes: &[(Day, u8)], finest: Unit) -> Series {
    let days = || notes.iter().map(|(day, _)| *day);
    let (Some(first), Some(last)) = (days().min(), days().max()) else {
        return Series { unit: finest, points: Vec::new() };
    };
    let fits = |unit: &Unit| {
        let most = if *unit == Unit::Month { MOST_POINTS * 2 } else { MOST_POINTS };
        *unit >= finest && unit.number(last) - unit.number(first) < most
    };
    put_into(Unit::ALL.into_iter().find(fits).unwrap_or(Unit::Year), first, last, notes)
}

fn put_into(unit: Unit, first: Day, last: Day, notes: &[(Day, u8)]) -> Series {
    let start = unit.number(first);
    let mut points: Vec<Point> = (start..=unit.number(last))
        .map(|number| Point { from: unit.first(number), sum: 0, count: 0 })
        .collect();
    for (day, value) in notes {
        let at = usize::try_from(unit.number(*day) - start).unwrap_or(usize::MAX);
        if let Some(point) = points.get_mut(at) {
            point.sum += i32::from(*value);
            point.count += 1;
        }
    }
    Series { unit, points }
}

/// What a row of notes comes to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Summary {
    /// How many there are, at least 1.
    pub count: i32,
    /// The day of the first one.
    pub first: Day,
    /// The day of the last one.
    pub last: Day,
    /// The lowest.
    pub low: u8,
    /// The highest.
    pub high: u8,
    /// The one of the last day; of two on that day, the one that was noted later.
    pub latest: u8,
}

/// The summary of notes in any order, on one day in the order noted; `None` where there are none.
pub fn summary(notes: &[(Day, u8)]) -> Option<Summary> {
    let (&(day, value), rest) = notes.split_first()?;
    let one = Summary { count: 1, first: day, last: day, low: value, high: value, latest: value };
    Some(rest.iter().fold(one, |sum, &(day, value)| Summary {
        count: sum.count + 1,
        first: sum.first.min(day),
        last: sum.last.max(day),
        low: sum.low.min(value),
        high: sum.high.max(value),
        latest: if day >= sum.last { value } else { sum.latest },
    }))
}

/// One urge, as far as it was told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Urge {
    /// Minutes since midnight, 0-1439.
    pub minute: u16,
    /// What set it off.
    pub trigger: Option<Trigger>,
    /// How strong it was at first, 0-10.
    pub before: Option<u8>,
    /// How strong it was at the end, 0-10.
    pub after: Option<u8>,
}

/// Urges, counted.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Urges {
    /// All of them.
    pub count: i32,
    /// By what set them off, in the order of [`Trigger`].
    pub by_trigger: [i32; TRIGGERS],
    /// Of how many nobody said what set them off.
    pub without_trigger: i32,
    /// By the hour of the day.
    pub by_hour: [i32; 24],
    /// How many have a number before and after.
    pub compared: i32,
    /// The mean before, in tenths, of those.
    pub before_tenths: i32,
    /// The mean after, in tenths, of those.
    pub after_tenths: i32,
    /// How many of those were weaker at the end.
    pub weaker: i32,
    /// How many were as strong as before.
    pub same: i32,
}

/// How many triggers there are.
pub const TRIGGERS: usize = 8;

/// Counts urges.
pub fn urges(all: impl Iterator<Item = Urge>) -> Urges {
    let mut urges = Urges::default();
    let (mut before_sum, mut after_sum) = (0, 0);
    for urge in all {
        urges.count += 1;
        match urge.trigger.and_then(|trigger| urges.by_trigger.get_mut(trigger as usize)) {
            Some(count) => *count += 1,
            None => urges.without_trigger += 1,
        }
        if let Some(count) = urges.by_hour.get_mut(usize::from(urge.minute / 60)) {
            *count += 1;
        }
        if let Some((before, after)) = urge.before.zip(urge.after) {
            urges.compared += 1;
            before_sum += i32::from(before);
            after_sum += i32::from(after);
            urges.weaker += i32::from(after < before);
            urges.same += i32::from(after == before);
        }
    }
    if urges.compared > 0 {
        urges.before_tenths = tenths(before_sum, urges.compared);
        urges.after_tenths = tenths(after_sum, urges.compared);
    }
    urges
}

/// The place of the greatest count; `None` where there is none, or where several are as great.
pub fn peak(counts: &[i32]) -> Option<usize> {
    let most = counts.iter().copied().max().filter(|&most| most > 0)?;
    let mut places = (0..counts.len()).filter(|&at| counts.get(at) == Some(&most));
    let first = places.next();
    if places.next().is_some() { None } else { first }
}

/// `sum / count` in tenths, rounded; `count` is positive.
fn tenths(sum: i32, count: i32) -> i32 {
    (sum * 20 + count) / (count * 2)
}
