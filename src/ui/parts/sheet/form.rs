//! What is typed, picked and said on a sheet. Nothing of it is kept before a row is saved.

use crate::domain::day::Day;
use crate::domain::sheets::{Fault, Sheet};
use crate::progress::{Action, EntryId, Kept};

/// The form of a sheet, as far as it is filled in.
#[derive(Clone, Default)]
pub struct Form {
    /// The row that is being changed.
    pub editing: Option<EntryId>,
    /// What stands in each field.
    pub values: Vec<String>,
    /// What was wrong with each field when the form was sent; gone once the field is touched.
    pub faults: Vec<Option<Fault>>,
    /// What was done just now.
    pub said: Said,
    /// The deck: cards that were passed.
    pub passed: u8,
    /// Small plans: for two who live far apart.
    pub far: bool,
    /// Small plans: which page of them.
    pub page: u8,
    /// Small plans: the two that are picked, 0 for none.
    pub picked: [u8; 2],
    /// All rows are shown, not the latest few.
    pub all: bool,
}

/// What was done.
#[derive(Clone, Default)]
pub enum Said {
    /// Nothing yet.
    #[default]
    Nothing,
    /// A row was saved.
    Saved,
    /// A row was removed; its words are at hand for undo.
    Removed(EntryId, Vec<String>),
}

impl Form {
    /// An empty form.
    pub fn of(sheet: Sheet, today: Day) -> Self {
        let mut form = Self::default();
        form.fill(None, sheet.fresh(today));
        form
    }

    /// These values stand in it, of the row that is being changed.
    pub fn fill(&mut self, editing: Option<EntryId>, values: Vec<String>) {
        self.editing = editing;
        self.faults = vec![None; values.len()];
        self.values = values;
        self.said = Said::Nothing;
    }

    /// The guide's day begins: a form that nobody has touched proposes it, and no longer the one before.
    pub fn day_begins(&mut self, sheet: Sheet, before: Day, today: Day) {
        if self.editing.is_none() && self.values == sheet.fresh(before) {
            self.values = sheet.fresh(today);
        }
    }

    /// Something was typed or chosen.
    pub fn put(&mut self, sheet: Sheet, name: &str, value: String) {
        if let Some((at, _)) = sheet.field(name) {
            self.values[at] = value;
            self.faults[at] = None;
        }
    }

    /// The form was sent with these values: the action that it stands for, and an empty form; or the id of the first
    /// field that is wrong, and all of it as it was.
    pub fn send(
        &mut self,
        sheet: Sheet,
        kept: &Kept,
        today: Day,
        values: Vec<String>,
    ) -> Result<Action, &'static str> {
        self.said = Said::Nothing;
        let row = self.editing;
        let mut wrong = None;
        for (at, (field, value)) in sheet.fields().iter().zip(&values).enumerate() {
            self.faults[at] = kept.row_fault(sheet, row, at, value);
            if self.faults[at].is_some() && wrong.is_none() {
                wrong = Some(field.id);
            }
        }
        if let Some(field) = wrong {
            return Err(field);
        }
        self.fill(None, sheet.fresh(today));
        self.said = Said::Saved;
        Ok(Action::SheetWritten { sheet, row, values })
    }

    /// A row was removed. Where it was being changed, the form is empty again.
    pub fn remove(&mut self, sheet: Sheet, today: Day, row: EntryId, values: Vec<String>) -> Action {
        if self.editing == Some(row) {
            self.fill(None, sheet.fresh(today));
        }
        self.said = Said::Removed(row, values);
        Action::SheetRemoved(row)
    }

    /// The removal is taken back.
    pub fn undo(&mut self, sheet: Sheet) -> Option<Action> {
        match std::mem::take(&mut self.said) {
            Said::Removed(row, values) => Some(Action::SheetWritten { sheet, row: Some(row), values }),
            said => {
                self.said = said;
                None
            }
        }
    }
}
