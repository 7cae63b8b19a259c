//! The texts of the sheets: their forms, the question deck, the small plans.

use super::{Key, numbered};

use crate::domain::choice::Choice;
use crate::domain::deck;
use crate::domain::sheets::cautions::Caution;
use crate::domain::sheets::{Kind, Sheet};
use crate::domain::small_plans;

/// The texts every sheet has once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetPart {
    /// Its name.
    Title,
    /// What it is for.
    Lead,
    /// The button that saves a row.
    Add,
    /// What stands there before the first row.
    Empty,
}

/// A part of a sheet.
pub fn sheet(of: Sheet, part: SheetPart) -> Key {
    let part = match part {
        SheetPart::Title => "",
        SheetPart::Lead => ".lead",
        SheetPart::Add => ".add",
        SheetPart::Empty => ".empty",
    };
    Key::joined(&["sheet-", of.id(), part])
}

/// The label of a field of a sheet.
pub fn sheet_field(of: Sheet, field: &str) -> Key {
    Key::joined(&["sheet-", of.id(), "-", field])
}

/// The help under a field of a sheet; not every field has one.
pub fn sheet_hint(of: Sheet, field: &str) -> Key {
    Key::joined(&["sheet-", of.id(), "-", field, ".hint"])
}

/// A choice of a field of a sheet.
pub fn sheet_option(of: Sheet, field: &str, option: &str) -> Key {
    Key::joined(&["sheet-", of.id(), "-", field, ".opt-", option])
}

/// Whether a sheet is drawn by the one form for all of them; the others are tools with pages of their own.
fn is_form(of: Sheet) -> bool {
    !matches!(of, Sheet::Message | Sheet::Pause | Sheet::Letter | Sheet::Urge)
}

/// A kind word beside what was typed.
pub fn caution(of: Caution) -> Key {
    Key::joined(&["caution-", of.id()])
}

/// The phrases that call for it, parted by `·`.
pub fn caution_words(of: Caution) -> Key {
    Key::joined(&["caution-", of.id(), ".words"])
}

/// A card of the question deck, 1 to 64.
pub fn deck(card: u8) -> Key {
    numbered("deck-", card, "", 0)
}

/// A group of the question deck, 1 to 4.
pub fn deck_group(group: u8) -> Key {
    numbered("deck-group-", group, "", 0)
}

/// A small plan, 1 to 44.
pub fn small_plan(plan: u8) -> Key {
    numbered("small-plan-", plan, "", 0)
}

/// Every key here that must have a text.
pub(super) fn all() -> Vec<Key> {
    let mut keys = Vec::new();
    for &one in Sheet::ALL.iter().filter(|one| is_form(**one)) {
        let parts = [SheetPart::Title, SheetPart::Lead, SheetPart::Add, SheetPart::Empty];
        keys.extend(parts.map(|part| sheet(one, part)));
        // The card of the deck is its own words.
        for field in one.fields().iter().filter(|field| field.id != "card") {
            keys.push(sheet_field(one, field.id));
            match field.kind {
                Kind::Choice(ids) => keys.extend(ids.iter().map(|id| sheet_option(one, field.id, id))),
                Kind::Scale(from, to) => {
                    keys.extend((from..=to).map(|number| sheet_option(one, field.id, &number.to_string())));
                }
                Kind::Text(_) | Kind::Date => {}
            }
        }
    }
    keys.extend(Caution::ALL.iter().flat_map(|&one| [caution(one), caution_words(one)]));
    keys.extend((1..=deck::CARDS).map(self::deck));
    keys.extend((1..=deck::GROUPS).map(deck_group));
    keys.extend(small_plans::NEAR.chain(small_plans::FAR).map(small_plan));
    keys
}

/// Every key here that may have a text.
pub(super) fn optional() -> impl Iterator<Item = Key> {
    let hints = |one: Sheet| one.fields().iter().map(move |field| sheet_hint(one, field.id));
    Sheet::ALL.iter().flat_map(move |&one| hints(one))
}
