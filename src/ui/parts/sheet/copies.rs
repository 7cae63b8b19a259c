//! Two blank copies of a sheet on paper, one each: of phases 12 to 14, where each writes alone first.

use crate::ui::prelude::*;

use crate::domain::choice::Choice;
use crate::domain::deck::CARDS;
use crate::domain::sheets::{Field, Kind, LINE, Sheet};
use crate::domain::written::NEEDS;
use crate::key;
use crate::ui::guide::Guide;
use crate::words::families::{self, SheetPart};

/// Whether a sheet is made for two.
pub fn has(sheet: Sheet) -> bool {
    matches!(sheet, Sheet::Deck | Sheet::Needs | Sheet::AloneFirst)
}

/// The two copies. They are on no screen.
pub fn copies(guide: &Guide, sheet: Sheet) -> Html {
    let id = ["sheet-", sheet.id(), "-copies"].concat();
    let title = match sheet {
        Sheet::Deck => guide.text(key!("deck-title")),
        _ => guide.text(families::sheet(sheet, SheetPart::Title)),
    };
    let copy = |_: u8| {
        html! {
            <div class="sheet-copy">
                <h2>{ title.clone() }</h2>
                { copy(guide, sheet) }
            </div>
        }
    };
    html! { <section class="sheet-copies" {id} aria-hidden="true">{ copy(1) }{ copy(2) }</section> }
}

fn copy(guide: &Guide, sheet: Sheet) -> Html {
    if sheet == Sheet::Deck {
        let card = |card: u8| html! { <li>{ guide.text(families::deck(card)) }</li> };
        return html! { <ol>{ for (1..=CARDS).map(card) }</ol> };
    }
    match sheet.fields() {
        // A sheet of lines of several kinds: as many of each as are enough.
        [Field { kind: Kind::Choice(kinds), id: kind, .. }, lines @ ..] => {
            let several = |one: &&'static str| {
                // One way to ask for a pause is enough, and nobody crosses it.
                let (times, lines) = if *one == "pause" { (1, &lines[..1]) } else { (NEEDS, lines) };
                let lines = (0..times).flat_map(|_| lines).map(|field| blank(guide, sheet, field));
                html! {
                    <>
                        <h3>{ guide.text(families::sheet_option(sheet, kind, one)) }</h3>
                        { for lines }
                    </>
                }
            };
            html! { <>{ for kinds.iter().map(several) }</> }
        }
        fields => html! { <>{ for fields.iter().map(|field| blank(guide, sheet, field)) }</> },
    }
}

/// The label of a field, and room to write by hand.
fn blank(guide: &Guide, sheet: Sheet, field: &Field) -> Html {
    let room = match field.kind {
        Kind::Choice(ids) => {
            let option = |id: &&'static str| {
                html! { <li>{ guide.text(families::sheet_option(sheet, field.id, id)) }</li> }
            };
            html! { <ul>{ for ids.iter().map(option) }</ul> }
        }
        Kind::Text(most) if most > LINE => {
            html! { <><div class="sheet-rule" /><div class="sheet-rule" /></> }
        }
        _ => html! { <div class="sheet-rule" /> },
    };
    html! { <><p>{ guide.text(families::sheet_field(sheet, field.id)) }</p>{ room }</> }
}
