//! What Insights draws, gathered from the state. How it is counted is in `domain/insights.rs`.

use super::kept::{Kept, MarkKey};
use crate::domain::choice::Choice;
use crate::domain::day::Day;
use crate::domain::insights::Urge;
use crate::domain::quiet_time::Trigger;
use crate::domain::sheets::Sheet;

impl Kept {
    /// The mood of a day, 1-5, where it was noted.
    pub fn mood_on(&self, day: Day) -> Option<u8> {
        self.marks.get(&MarkKey::Mood(day)).map(|mark| mark.value).filter(|&mood| mood > 0)
    }

    /// Every mood, by its day.
    pub fn moods(&self) -> Vec<(Day, u8)> {
        let mood = |(key, value): (&MarkKey, u8)| match key {
            MarkKey::Mood(day) if value > 0 => Some((*day, value)),
            _ => None,
        };
        self.marks.iter().filter_map(|(key, mark)| mood((key, mark.value))).collect()
    }

    /// Every urge, oldest first.
    pub fn urges(&self) -> impl Iterator<Item = Urge> {
        self.rows(Sheet::Urge).map(|row| Urge {
            minute: row.minute,
            trigger: Trigger::from_id(row.value("trigger")),
            before: row.number("before"),
            after: row.number("after"),
        })
    }

    /// The answers of the weekly look-backs to one question, oldest first: `checking`, `sleep` or `hope`.
    pub fn look_backs(&self, field: &str) -> Vec<(Day, u8)> {
        let rows = self.rows(Sheet::LookBack);
        rows.filter_map(|row| Some((self.row_day(&row), row.number(field)?))).collect()
    }
}
