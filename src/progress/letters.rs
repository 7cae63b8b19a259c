//! What pages and rules ask about unsent letters.

use super::EntryId;
use super::kept::Kept;
use super::sheets::Row;
use crate::domain::day::Now;
use crate::domain::letters::{is_sealed, seal_until};
use crate::domain::sheets::Sheet;

impl Kept {
    /// Whether a letter is shut until its day.
    pub fn is_sealed(&self, row: &Row, now: Now) -> bool {
        is_sealed(row.day("sealed"), self.today(now))
    }

    /// Whether a letter may be written so. A sealed one can't be changed before its day, and a burned one never
    /// comes back, whatever a late save brings. A new seal lies ahead, and not too far.
    pub(super) fn letter_takes(&self, row: Option<EntryId>, values: &[String], now: Now) -> bool {
        let seal =
            Sheet::Letter.field("sealed").and_then(|(at, _)| values.get(at)).map_or("", String::as_str);
        let before = match row.map(|id| self.row(id)) {
            None => None,
            Some(Some(letter)) if !self.is_sealed(&letter, now) => Some(letter),
            Some(_) => return false,
        };
        let is_new_seal = !seal.is_empty() && before.is_none_or(|letter| letter.value("sealed") != seal);
        !is_new_seal || seal_until(seal, self.today(now)).is_ok()
    }
}
