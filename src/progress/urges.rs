//! What pages ask about urges that were noted.

use super::id::EntryId;
use super::kept::Kept;
use super::sheets::Row;
use crate::domain::choice::Choice;
use crate::domain::day::Now;
use crate::domain::quiet_time::Trigger;
use crate::domain::sheets::Sheet;

/// How long an urge that led to contact waits to be taken over by the log, in milliseconds: an hour.
const CARRIED_MS: i64 = 60 * 60 * 1000;

/// An urge whose number was given at most this long before a wave began, in milliseconds, is the one of that wave.
const SAME_URGE_MS: i64 = 30 * 60 * 1000;

/// What is tapped this long after an urge was begun belongs to another one, in milliseconds: two hours, in which there is room for its
/// numbers, a wave, and the hour for which that is remembered.
const URGE_MS: i64 = 2 * 60 * 60 * 1000;

/// Whether what is tapped now belongs to the urge of that row.
pub fn is_same_urge(row: EntryId, now: Now) -> bool {
    now.epoch_ms.saturating_sub(row.epoch_ms()) < URGE_MS
}

impl Kept {
    /// The urge that a wave is being ridden for, so that a new load goes on with its row.
    pub fn urge_of_wave(&self, started_ms: i64) -> Option<Row<'_>> {
        let row = self.rows(Sheet::Urge).next_back()?;
        let age = started_ms.saturating_sub(row.id.epoch_ms());
        let is_open = row.value("end").is_empty() && row.value("after").is_empty();
        (is_open && (0..SAME_URGE_MS).contains(&age)).then_some(row)
    }

    /// What set off an urge that just now led to contact, until something is logged: the log's form begins with it.
    pub fn trigger_to_carry(&self, now: Now) -> Option<Trigger> {
        let row = self.rows(Sheet::Urge).next_back().filter(|row| row.value("end") == "contact")?;
        let age = now.epoch_ms.saturating_sub(row.id.epoch_ms());
        let logged = self.log().any(|(id, _)| id > row.id);
        let trigger =
            Trigger::from_id(row.value("trigger")).filter(|trigger| self.triggers_to_log().contains(trigger));
        trigger.filter(|_| !logged && (0..CARRIED_MS).contains(&age))
    }
}
