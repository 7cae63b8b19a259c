//! Marks of single days, and the ending.

use super::Step;
use crate::domain::day::Day;
use crate::domain::endings::Ending;
use crate::domain::marks::{BEST_MOOD, DayPart, HABIT_DAYS, can_mark};
use crate::domain::sheets::Sheet;
use crate::progress::Progress;
use crate::progress::id::EntryId;
use crate::progress::kept::{Kept, MarkKey, TickKey};
use crate::progress::register::Register;

impl Step {
    pub(super) fn tick_day(&self, kept: &mut Kept, part: DayPart, day: Day, done: bool) {
        if can_mark(day, kept.today(self.now)) {
            self.tick(kept, TickKey::Day(day, part), done);
        }
    }

    pub(super) fn swap_task(&self, kept: &mut Kept, task: u8) {
        let today = kept.today(self.now);
        if kept.task_queue(today).is_free(task) {
            self.mark(kept, MarkKey::Swap(today), task);
        }
    }

    pub(super) fn tick_habit(&self, kept: &mut Kept, row: EntryId, day: u8, done: bool) {
        let is_habit =
            kept.sheets.get(&row).is_some_and(|row| row.sheet == Sheet::Habit && row.values.value.is_some());
        let reached = kept.habit_day(row, self.now).is_some_and(|today| i32::from(day) <= today);
        if is_habit && (1..=HABIT_DAYS).contains(&day) && reached {
            self.tick(kept, TickKey::Habit(row, day), done);
        }
    }

    pub(super) fn note_mood(&self, kept: &mut Kept, mood: u8) {
        if mood <= BEST_MOOD {
            let today = kept.today(self.now);
            self.mark(kept, MarkKey::Mood(today), mood);
        }
    }

    pub(super) fn choose_ending(&self, next: &mut Progress, ending: Option<Ending>) {
        let today = next.kept.today(self.now);
        let possible = ending.is_none_or(|ending| next.ending_facts(self.now).can_reach(ending));
        if possible && next.kept.ending.value.map(|(ending, _)| ending) != ending {
            next.kept.ending.set(ending.map(|ending| (ending, today)), self.id);
        }
    }

    fn mark(&self, kept: &mut Kept, key: MarkKey, value: u8) {
        let mark = kept.marks.get(&key).map_or(0, |mark| mark.value);
        if mark != value {
            kept.marks.get_or_insert(key, Register::default()).set(value, self.id);
        }
    }
}
