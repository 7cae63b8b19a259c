//! Rows of sheets: written, changed, removed.

use super::Step;
use crate::domain::sheets::Sheet;
use crate::progress::id::EntryId;
use crate::progress::kept::{Kept, SheetRow};
use crate::progress::register::Register;
use crate::progress::{Progress, Saving};

impl Step {
    pub(super) fn write_sheet(&self, kept: &mut Kept, sheet: Sheet, row: Option<EntryId>, values: &[String]) {
        let Ok(values) = sheet.check(values) else { return };
        let is_refused = |(at, value): (usize, &String)| kept.row_fault(sheet, row, at, value).is_some();
        if !sheet.can_write(&kept.facts(self.now)) || values.iter().enumerate().any(is_refused) {
            return;
        }
        if sheet == Sheet::Letter && !kept.letter_takes(row, &values, self.now) {
            return;
        }
        if let Some(row) = row {
            if let Some(row) = kept.sheets.get_mut(&row).filter(|row| row.sheet == sheet) {
                row.values.set(Some(values), self.id);
            }
            return;
        }
        if kept.rows(sheet).count() < sheet.most() {
            let row = SheetRow {
                sheet,
                cycle: kept.cycle(),
                civil: self.now.civil,
                minute: self.now.minute,
                values: Register::new(Some(values), self.id),
            };
            kept.sheets.get_or_insert(self.id, row);
        }
    }

    /// The words of a removed row go wherever they are held: also from what rests on the device while saving is
    /// paused, and from what an answer may bring back.
    pub(super) fn remove_row_everywhere(&self, next: &mut Progress, row: EntryId) {
        self.remove_row(&mut next.kept, row);
        if let Saving::Paused { at_rest } = &mut next.saving {
            self.remove_row(at_rest, row);
        }
        if let Some(before) = &mut next.before_sitting {
            self.remove_row(before, row);
        }
    }

    fn remove_row(&self, kept: &mut Kept, row: EntryId) {
        if let Some(row) = kept.sheets.get_mut(&row).filter(|row| row.values.value.is_some()) {
            row.values.set(None, self.id);
        }
    }

    /// Nothing that was meant for the ex stays at hand.
    pub(super) fn drop_message(&self, kept: &mut Kept) {
        for row in kept.sheets.values_mut().filter(|row| row.sheet == Sheet::Message) {
            if row.values.value.is_some() {
                row.values.set(None, self.id);
            }
        }
    }
}
