//! What pages and rules ask of the rows of sheets.

use super::EntryId;
use super::kept::{Kept, SheetRow, TickKey};
use crate::domain::day::{Day, Now, guide_day};
use crate::domain::marks::HABIT_DAYS;
use crate::domain::sheets::Sheet;

/// A row that stands: its id, when it was written, and its values.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    /// The row's id.
    pub id: EntryId,
    /// Which sheet.
    pub sheet: Sheet,
    /// The civil day on which it was first written.
    pub civil: Day,
    /// Minutes since midnight, 0-1439.
    pub minute: u16,
    /// A value for each field.
    pub values: &'a [String],
}

impl<'a> Row<'a> {
    /// The value of a field; empty where the sheet has no such field.
    pub fn value(&self, field: &str) -> &'a str {
        self.sheet.field(field).and_then(|(at, _)| self.values.get(at)).map_or("", String::as_str)
    }

    /// The value of a field as a day.
    pub fn day(&self, field: &str) -> Option<Day> {
        Day::parse(self.value(field))
    }

    /// The value of a field as a number.
    pub fn number(&self, field: &str) -> Option<u8> {
        self.value(field).parse().ok()
    }
}

impl Kept {
    /// The rows of a sheet that stand, oldest first: of this cycle, where the sheet belongs to one.
    pub fn rows(&self, sheet: Sheet) -> impl DoubleEndedIterator<Item = Row<'_>> {
        let cycle = self.cycle();
        self.rows_ever(sheet)
            .filter(move |(row, _)| !sheet.is_of_a_cycle() || row.cycle == cycle)
            .map(|(_, row)| row)
    }

    /// The rows of a sheet that stand, of every cycle, oldest first.
    pub fn rows_ever(&self, sheet: Sheet) -> impl DoubleEndedIterator<Item = (&SheetRow, Row<'_>)> {
        self.sheets.iter().filter_map(move |(id, row)| {
            let values = row.values.value.as_deref().filter(|_| row.sheet == sheet)?;
            Some((row, Row { id: *id, sheet, civil: row.civil, minute: row.minute, values }))
        })
    }

    /// The row with that id, if it stands.
    pub fn row(&self, id: EntryId) -> Option<Row<'_>> {
        let row = self.sheets.get(&id)?;
        let values = row.values.value.as_deref()?;
        Some(Row { id, sheet: row.sheet, civil: row.civil, minute: row.minute, values })
    }

    /// The guide's day on which a row was written.
    pub fn row_day(&self, row: &Row) -> Day {
        guide_day(row.civil, row.minute, self.settings.day_start.value)
    }

    /// The day of a habit grid that is today: 1 on its first day, beyond 21 once it is over, under 1 before it.
    pub fn habit_day(&self, row: EntryId, now: Now) -> Option<i32> {
        let start = self.row(row)?.day("start")?;
        Some(self.today(now).since(start) + 1)
    }

    /// The days of a habit grid that are ticked.
    pub fn habit_done(&self, row: EntryId) -> u8 {
        (1..=HABIT_DAYS).filter(|&day| self.is_ticked(TickKey::Habit(row, day))).count() as u8
    }
}
