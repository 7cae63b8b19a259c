//! The promise log of phase 9: how much of what was promised held, and which weeks were good.
//!
//! A good week follows from the log alone: it is over, a promise fell due in it, and every one of them was kept or
//! told early. A week without a promise is neither good nor bad.

use super::day::Day;

/// The most promises that fall due in one week (product: "at most two promises a week").
pub const A_WEEK: usize = 2;

/// Percent of the promises due that were kept or told early, which phase 9 asks for.
pub const SHARE: u8 = 90;

/// Days in a week; weeks count from the first promise.
const WEEK: i32 = 7;

/// One promise.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Promise {
    /// The day it is for.
    pub by: Day,
    /// It was kept, or told early; `None` while nobody has said.
    pub held: Option<bool>,
}

impl Promise {
    /// Whether it counts: somebody has said how it went, or its day is over.
    fn is_due(&self, today: Day) -> bool {
        self.held.is_some() || self.by < today
    }
}

/// How much held.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Share {
    /// Promises kept or told early.
    pub held: u16,
    /// Promises that count by now.
    pub due: u16,
}

impl Share {
    /// In whole percent, rounded down; 0 where none is due.
    pub fn percent(self) -> u8 {
        (u32::from(self.held) * 100).checked_div(u32::from(self.due)).unwrap_or(0) as u8
    }

    /// Nine in ten held.
    pub fn is_enough(self) -> bool {
        self.due > 0 && self.percent() >= SHARE
    }
}

/// How much of what is due by today held.
pub fn share(promises: &[Promise], today: Day) -> Share {
    let due = promises.iter().filter(|promise| promise.is_due(today));
    due.fold(Share::default(), |share, promise| Share {
        held: share.held + u16::from(promise.held == Some(true)),
        due: share.due + 1,
    })
}

/// The week of a day, 0 for the one that begins with the day of the first promise.
pub fn week(first: Day, day: Day) -> i32 {
    day.since(first).div_euclid(WEEK)
}

/// How many weeks were good, by today.
pub fn good_weeks(promises: &[Promise], first: Day, today: Day) -> u8 {
    let week_of = |promise: &Promise| week(first, promise.by);
    let is_good = |at: usize, promise: &Promise| {
        let number = week_of(promise);
        let is_first_of_it = promises[..at].iter().all(|other| week_of(other) != number);
        number < week(first, today)
            && is_first_of_it
            && promises.iter().all(|other| week_of(other) != number || other.held == Some(true))
    };
    let good = promises.iter().enumerate().filter(|(at, promise)| is_good(*at, promise)).count();
    u8::try_from(good).unwrap_or(u8::MAX)
}

/// Promises of one week.
pub fn in_week(promises: &[Promise], first: Day, number: i32) -> usize {
    promises.iter().filter(|promise| week(first, promise.by) == number).count()
}
