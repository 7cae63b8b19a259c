//! The rows that stand, newest first, each with a way to change it and to remove it.

use crate::ui::prelude::*;

use super::{Page, habit};
use crate::domain::day::Day;
use crate::domain::sheets::{Field, Kind, Sheet};
use crate::key;
use crate::progress::Row;
use crate::ui::guide::Guide;
use crate::words::families::{self, SheetPart};

/// How many rows are shown at first. Print shows all of them.
const SHOWN: usize = 10;

/// The rows, or what stands in their place before the first one.
pub fn rows(page: &Page<'_>) -> Html {
    let rows = page.guide.progress.kept.rows(page.sheet).rev();
    let rows: Vec<Html> = rows.map(|one| row(page, one)).collect();
    if rows.is_empty() {
        return html! { <p class="muted no-print">{ page.part(SheetPart::Empty) }</p> };
    }
    let all = page.shown.all;
    let more = (rows.len() > SHOWN && !all).then(|| {
        html! {
            <div class="actions">
                <button class="button button-plain" type="button" name="all"
                    onclick={page.on(|form, _: MouseEvent| form.all = true)}>
                    { page.guide.text(key!("sheet-all")) }
                </button>
            </div>
        }
    });
    html! {
        <div class="stack">
            <ul class="sheet-rows" data-all={all.then_some("")}>{ for rows }</ul>
            { for more }
        </div>
    }
}

fn row(page: &Page<'_>, row: Row<'_>) -> Html {
    let (guide, id) = (page.guide, row.id);
    let values_id = ["row-", &id.to_string()].concat();
    let is_card = row.sheet == Sheet::Deck;
    let filled = row
        .sheet
        .fields()
        .iter()
        .zip(row.values)
        .filter(|(field, value)| field.id != "card" && (is_card || !value.is_empty()))
        .filter(|(field, _)| !guide.progress.leaves_out(row.sheet, field.id));
    // What has no day of its own was of the day on which it was written.
    let dated = matches!(row.sheet, Sheet::LookBack | Sheet::Line);
    let dated = dated
        .then(|| html! { <p class="muted small">{ guide.date(page.guide.progress.kept.row_day(&row)) }</p> });
    let parts = filled.map(|(field, value)| {
        html! { <div><dt>{ label(guide, &row, field) }</dt><dd>{ said(guide, row.sheet, field, value) }</dd></div> }
    });
    let edit = page.can_write.then(|| {
        let values = row.values.to_vec();
        let onclick = page.on(move |form, _: MouseEvent| form.fill(Some(id), values.clone()));
        html! {
            <button class="button button-plain" type="button" name="edit" aria-describedby={values_id.clone()} {onclick}>
                { guide.text(key!("sheet-edit")) }
            </button>
        }
    });
    let remove = {
        let (values, guide, sheet) = (row.values.to_vec(), guide.clone(), row.sheet);
        let title = ["#", &page.id("-title")].concat();
        page.on(move |form, _: MouseEvent| {
            guide.act(form.remove(sheet, guide.today(), id, values.clone()));
            // The button that was pressed goes away.
            guide.ports.outside.focus(&title);
        })
    };
    let grid = (row.sheet == Sheet::Habit).then(|| habit::grid(guide, id));
    html! {
        <li class="sheet-row" key={id.to_string()}>
            { for dated }
            <dl class="sheet-values private" id={values_id.clone()}>{ for parts }</dl>
            { for grid }
            <div class="actions">
                { for edit }
                <button class="button button-plain" type="button" name="remove" aria-describedby={values_id} onclick={remove}>
                    { guide.text(key!("sheet-remove")) }
                </button>
            </div>
        </li>
    }
}

/// What a value answers: the field's label, and for the deck the question of the card.
fn label(guide: &Guide, row: &Row<'_>, field: &Field) -> String {
    match row.number("card") {
        Some(card) => guide.text(families::deck(card)),
        None => guide.text(families::sheet_field(row.sheet, field.id)),
    }
}

/// A value in words.
fn said(guide: &Guide, sheet: Sheet, field: &Field, value: &str) -> String {
    match field.kind {
        // A card may have been used without a word.
        _ if value.is_empty() => guide.text(key!("sheet-none")),
        Kind::Text(_) => value.to_owned(),
        Kind::Choice(_) | Kind::Scale(..) => guide.text(families::sheet_option(sheet, field.id, value)),
        Kind::Date => Day::parse(value).map(|day| guide.date(day)).unwrap_or_default(),
    }
}
