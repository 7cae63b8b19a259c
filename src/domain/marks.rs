//! Marks of single days: what was done of a day's plan, how the day was.

use super::choice::choices;
use super::day::Day;

choices! {
    /// A part of a day that can be ticked off.
    DayPart {
        /// The one thing that Today asks for.
        Thing = "thing",
        /// The five-minute core.
        Core = "core",
        /// The task from the module of the top cause.
        Module = "module",
        /// The task of the week's theme.
        Weekly = "weekly",
    }
}

/// The best mood; 1 is the lowest (product: "mood once a day, 1-5").
pub const BEST_MOOD: u8 = 5;

/// How many days of the habit grid there are.
pub const HABIT_DAYS: u8 = 21;

/// Whether something of that day can still be marked: the same day, and late on the day after.
pub fn can_mark(day: Day, today: Day) -> bool {
    (0..=1).contains(&today.since(day))
}
