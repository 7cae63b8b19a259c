//! One field of a sheet, by its kind: its label, its hint, what is wrong with it, and the control.

use crate::ui::prelude::*;

use super::Page;
use crate::domain::choice::Choice;
use crate::domain::sheets::cautions::{Caution, says};
use crate::domain::sheets::{Fault, Field, Kind, LINE, Sheet};
use crate::key;
use crate::words::{Arg, families};

/// From this part of a field's bound on, the characters that are left are counted aloud: the last fifth.
const COUNTED: u16 = 5;

/// The field at that place of the sheet.
pub fn field(page: &Page<'_>, at: usize, field: &Field) -> Html {
    if page.sheet == Sheet::Deck && field.id == "card" {
        return card(page, at, field.id);
    }
    let guide = page.guide;
    let id = page.id(&["-", field.id].concat());
    let key = families::sheet_hint(page.sheet, field.id);
    let hint = guide.words.has(&key).then(|| guide.text(key));
    let error = page.shown.faults.get(at).copied().flatten().map(|fault| wrong(page, field, fault));
    let (hint_id, error_id) = ([&id, "-hint"].concat(), [&id, "-error"].concat());
    let described = match (hint.is_some(), error.is_some()) {
        (true, true) => Some([&hint_id, " ", &error_id].concat()),
        (true, false) => Some(hint_id.clone()),
        (false, true) => Some(error_id.clone()),
        (false, false) => None,
    };
    let invalid = error.is_some().then_some("true");
    let hint = hint.map(|hint| html! { <p class="field-hint" key="hint" id={hint_id}>{ hint }</p> });
    let error = error
        .map(|error| html! { <p class="field-error" key="error" id={error_id} role="alert">{ error }</p> });
    let label = guide.text(families::sheet_field(page.sheet, field.id));
    let value = page.shown.values.get(at).cloned().unwrap_or_default();
    let below = match field.kind {
        Kind::Text(most) => below(page, most, &value),
        _ => Html::default(),
    };
    let name = field.id;
    let control = match field.kind {
        Kind::Choice(ids) => {
            let ids = ids.iter().map(|id| (*id).to_owned()).collect();
            return choice(page, field, &value, ids, Around { id, label, described, hint, error });
        }
        Kind::Scale(from, to) => {
            let ids = (from..=to).map(|number| number.to_string()).collect();
            return choice(page, field, &value, ids, Around { id, label, described, hint, error });
        }
        Kind::Text(most) if most > LINE => html! {
            <textarea class="field-input" id={id.clone()} {name} {value} aria-describedby={described} aria-invalid={invalid} />
        },
        Kind::Text(_) => html! {
            <input class="field-input" id={id.clone()} type="text" {name} {value} autocomplete="off"
                aria-describedby={described} aria-invalid={invalid} />
        },
        Kind::Date => html! {
            <input class="field-input field-short" id={id.clone()} type="date" {name} {value}
                aria-describedby={described} aria-invalid={invalid} />
        },
    };
    html! {
        <div class="field" key={name}>
            <label class="field-label" key="label" for={id}>{ label }</label>
            { for hint }
            { for error }
            <key="control">{ control }</>
            <key="below">{ below }</>
        </div>
    }
}

/// The card that an answer belongs to: the one on top, or that of the row which is being changed.
fn card(page: &Page<'_>, at: usize, name: &'static str) -> Html {
    let changed = page.shown.editing.and_then(|_| page.shown.values.get(at)?.parse().ok());
    let card = changed.unwrap_or_else(|| super::deck::top(page).card);
    html! {
        <>
            <input type="hidden" {name} value={card.to_string()} />
            <p>{ page.guide.text(families::deck(card)) }</p>
        </>
    }
}

/// What stands around a choice.
struct Around {
    id: String,
    label: String,
    described: Option<String>,
    hint: Option<Html>,
    error: Option<Html>,
}

/// A choice as radio buttons. One that may be left open can be opened again.
fn choice(page: &Page<'_>, field: &Field, chosen: &str, mut ids: Vec<String>, around: Around) -> Html {
    if !field.is_needed {
        ids.push(String::new());
    }
    let name = field.id;
    let option = |(at, id): (usize, String)| {
        let text = if id.is_empty() {
            page.guide.text(key!("sheet-none"))
        } else {
            page.guide.text(families::sheet_option(page.sheet, name, &id))
        };
        let first = (at == 0).then(|| around.id.clone());
        html! {
            <label key={id.clone()}>
                <input type="radio" id={first} {name} value={id.clone()} checked={id == chosen} />
                <span>{ text }</span>
            </label>
        }
    };
    let options: Vec<Html> = ids.into_iter().enumerate().map(option).collect();
    html! {
        <fieldset class="stack" key={name} aria-describedby={around.described}>
            <legend class="field-label" key="legend">{ around.label }</legend>
            { for around.hint }
            { for around.error }
            <div class="scale chips" key="options">{ for options }</div>
        </fieldset>
    }
}

fn wrong(page: &Page<'_>, field: &Field, fault: Fault) -> String {
    let key = match (fault, field.kind) {
        (Fault::WeekFull, _) => key!("sum-promises-week"),
        (Fault::TooLong, Kind::Text(most)) => return left(page, 0, most),
        (_, Kind::Date) => key!("sheet-date-bad"),
        (_, Kind::Text(_)) => key!("sheet-required"),
        _ => key!("sheet-choose"),
    };
    page.guide.text(key)
}

fn left(page: &Page<'_>, left: u16, most: u16) -> String {
    let args = [("left", Arg::Number(left.into())), ("max", Arg::Number(most.into()))];
    page.guide.say(key!("sheet-long"), &args)
}

/// What stands under a text: how much still fits, and a kind word about what it says.
fn below(page: &Page<'_>, most: u16, value: &str) -> Html {
    let fits = usize::from(most).saturating_sub(value.trim().chars().count());
    let fits = u16::try_from(fits).unwrap_or(most);
    let count = (fits <= most / COUNTED).then(|| {
        html! { <p class="field-hint" data-left={fits.to_string()}>{ left(page, fits, most) }</p> }
    });
    let look = page.sheet.is_cautious().then(|| {
        let guide = page.guide;
        let said = Caution::ALL.iter().filter(|one| says(value, &guide.text(families::caution_words(**one))));
        let said = said.map(|one| {
            html! { <p class="sheet-caution" key={one.id()} data-caution={one.id()}>{ guide.text(families::caution(*one)) }</p> }
        });
        html! { <div class="stack" role="status">{ for said }</div> }
    });
    html! { <>{ for count }{ for look }</> }
}
