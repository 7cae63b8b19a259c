//! The daily plan: a five-minute core, one task from the module of the top cause, the theme of the week (product:
//! "Daily plan").
//!
//! All of it follows from the date and from the swaps that were asked for, so that a day looks the same whenever it is
//! opened.

use super::check_in::Cause;
use super::day::Day;
use super::heal::Week;

/// Tasks of each module (product: "at least 14 tasks a module"). Their words are in content,
/// `module-<cause>.task-<n>`.
pub const MODULE_TASKS: u8 = 14;

/// Days from one showing of a module task to the next, at least.
pub const REST: u8 = 10;

/// How many module tasks are free on a day: those that have rested since they were shown.
pub const FREE: u8 = MODULE_TASKS - REST + 1;

/// Texts of each part of the core, one a weekday. Their words are in content, `daily-<part>-<n>`.
pub const CORES: u8 = 7;

/// How many themes there are. Their words are in content, `weekly-<n>`.
pub const THEMES: u8 = 8;

/// Days of a theme, each with a small task.
pub const THEME_DAYS: u8 = 7;

/// What there is to work on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Work {
    /// A task (from 1) of the module of a cause.
    Module(Cause, u8),
    /// A task (from 1) of a week of the Heal path.
    Heal(Week, u8),
}

/// The plan of one day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DailyPlan {
    /// The day.
    pub day: Day,
    /// Which texts of the core, 1 to [`CORES`].
    pub core: u8,
    /// What to work on; `None` once every week of the Heal path is done.
    pub work: Option<Work>,
    /// The module task to offer in its place, if another is asked for.
    pub other: Option<u8>,
    /// Another task was taken in place of the day's own.
    pub swapped: bool,
    /// Yesterday's module task, where it is still to be done or was done late today.
    pub late: Option<Work>,
    /// The theme of the week, 1 to [`THEMES`], and its day, 1 to [`THEME_DAYS`].
    pub theme: (u8, u8),
}

/// The texts of the core on a day.
pub fn core(day: Day) -> u8 {
    day.weekday() + 1
}

/// The theme and its day, `days` after the first day of use.
pub fn theme(days: i32) -> (u8, u8) {
    let days = days.max(0);
    let week = i32::from(THEME_DAYS);
    ((days / week % i32::from(THEMES)) as u8 + 1, (days % week) as u8 + 1)
}

/// The module tasks in the order in which they come: each day takes one of the first [`FREE`] and puts it at the end.
///
/// What stands at the end moves up by one place a day, so it is among the first five again after ten days and not
/// before, whatever was swapped meanwhile. The numbers are the same for every module, so a new top cause changes nothing
/// of that.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Queue([u8; MODULE_TASKS as usize]);

impl Queue {
    /// The order on a day, after the swaps of the days before it: what was taken on which day, oldest first. Swaps of
    /// that day or of later ones are left alone. Its work grows with the swaps, not with the days.
    pub fn on(today: Day, swaps: impl Iterator<Item = (Day, u8)>) -> Self {
        let mut queue = Self(std::array::from_fn(|at| at as u8 + 1));
        // The day before which everything went by the calendar: any, since fourteen days turn the queue round once.
        let mut day = Day::from_ymd(1970, 1, 1).unwrap_or(today);
        for (on, task) in swaps.take_while(|(on, _)| *on < today) {
            queue.turn(on.since(day));
            queue.take(task);
            day = on.plus(1);
        }
        queue.turn(today.since(day));
        queue
    }

    /// The task of the day: the first, or another that was taken in its place, if it is free.
    pub fn task(&self, taken: Option<u8>) -> u8 {
        self.0[taken.and_then(|task| self.place(task)).unwrap_or(0)]
    }

    /// The task to offer next: they go round.
    pub fn after(&self, task: u8) -> u8 {
        self.0[self.place(task).map_or(0, |place| (place + 1) % usize::from(FREE))]
    }

    /// Whether the task is free that day.
    pub fn is_free(&self, task: u8) -> bool {
        self.place(task).is_some()
    }

    fn place(&self, task: u8) -> Option<usize> {
        self.0[..usize::from(FREE)].iter().position(|&free| free == task)
    }

    fn turn(&mut self, days: i32) {
        self.0.rotate_left(days.rem_euclid(i32::from(MODULE_TASKS)) as usize);
    }

    /// A day on which that task was taken. The one that was not wanted comes last among the free.
    fn take(&mut self, task: u8) {
        let place = self.place(task).unwrap_or(0);
        self.0[..=place].rotate_right(1);
        self.turn(1);
        if place > 0 {
            self.0[..usize::from(FREE) - 1].rotate_left(1);
        }
    }
}
