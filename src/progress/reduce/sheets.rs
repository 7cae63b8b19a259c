//! Rows of sheets: written, changed, removed.

use super::Step;
use crate::domain::sheets::Sheet;
use crate::progress::id::EntryId;
use crate::progress::kept::{Kept, SheetRow};
use crate::progress::register::Register;

impl Step {
    pub(super) fn write_sheet(&self, kept: &mut Kept, sheet: Sheet, row: Option<EntryId>, values: &[String]) {
        let Ok(values) = sheet.check(values) else { return };
        if !sheet.can_write(&kept.facts(self.now)) {
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

    pub(super) fn remove_row(&self, kept: &mut Kept, row: EntryId) {
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
