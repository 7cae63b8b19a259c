//! What gates look at of the makers' rows, gathered from the state.

use super::kept::Kept;
use super::promises::Promises;
use super::sheets::Row;
use crate::domain::day::Now;
use crate::domain::sheets::Sheet;
use crate::domain::written::{GOOD_MOOD, Written};

impl Kept {
    /// What the makers say, in this cycle. What is dated ahead has not happened yet.
    pub(super) fn written(&self, promises: &Promises, now: Now) -> Written {
        let latest = self.latest_day(now);
        let count = |sheet: Sheet, counts: &dyn Fn(&Row) -> bool| {
            u8::try_from(self.rows(sheet).filter(counts).count()).unwrap_or(u8::MAX)
        };
        let has_come = |row: &Row, field: &str| row.day(field).is_some_and(|day| day <= latest);
        let is_good =
            |row: &Row| has_come(row, "on") && row.number("mood").is_some_and(|mood| mood >= GOOD_MOOD);
        let made = self.rows(Sheet::Apology).filter(|row| has_come(row, "made"));
        Written {
            reasons: count(Sheet::Reasons, &|row| row.values.iter().all(|value| !value.is_empty())),
            habit_days: self.rows(Sheet::Habit).map(|row| self.habit_done(row.id)).max().unwrap_or(0),
            turns: count(Sheet::Turns, &|row| has_come(row, "on") && row.value("who") != "me"),
            repair: made.filter_map(|row| row.day("made")).min().map(|day| latest.since(day)),
            promises: promises.share(self.today(now)),
            open: count(Sheet::Disclose, &|row| {
                row.value("where") != "private" && row.value("done") == "open"
            }),
            good_meetings: count(Sheet::Meetings, &is_good),
            their_meetings: count(Sheet::Meetings, &|row| is_good(row) && row.value("proposed") == "them"),
            needs: count(Sheet::Needs, &|row| row.value("kind") == "need"),
            noes: count(Sheet::Needs, &|row| row.value("kind") == "no"),
            word: count(Sheet::AloneFirst, &|row| !row.value("word").is_empty()) > 0,
        }
    }
}
