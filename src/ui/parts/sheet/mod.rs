//! A sheet: what is written on it, and the form for a new or a changed row. One component for all of them: a new
//! maker is a line in the table of sheets and its words. Only what a maker has besides stands in files of its own.

mod copies;
mod deck;
mod field;
mod habit;
pub mod pause;
mod plans;
mod rows;
pub mod sums;
mod tally;

use crate::ui::prelude::*;

use crate::domain::choice::Choice;
use crate::domain::sheets::{Fault, Kind, Sheet};
use crate::key;
use crate::progress::{Action, EntryId};
use crate::ui::forms::{Sent, named, typed};
use crate::ui::guide::Guide;
use crate::words::Arg;
use crate::words::families::{self, SheetPart};

/// What is typed, picked and said. Nothing of it is kept before a row is saved.
#[derive(Clone, Default)]
struct Form {
    /// The row that is being changed.
    editing: Option<EntryId>,
    /// What stands in each field.
    values: Vec<String>,
    /// What was wrong with each field when the form was sent; gone once the field is touched.
    faults: Vec<Option<Fault>>,
    said: Said,
    /// The deck: cards that were passed.
    passed: u8,
    /// Small plans: for two who live far apart; which page; which two are picked.
    far: bool,
    page: u8,
    picked: [u8; 2],
    /// All rows are shown, not the latest few.
    all: bool,
}

/// What was done just now.
#[derive(Clone, Default)]
enum Said {
    #[default]
    Nothing,
    Saved,
    /// A row was removed; its words are at hand for undo.
    Removed(EntryId, Vec<String>),
}

impl Form {
    /// The form is empty again.
    fn clear(&mut self, fresh: Vec<String>) {
        self.editing = None;
        self.faults = vec![None; fresh.len()];
        self.values = fresh;
    }
}

/// The sheet. Where it is the whole page, its title is the page's heading.
pub fn sheet_form(guide: &Guide, my: &Memory, (sheet, is_page): &(Sheet, bool)) -> Html {
    let sheet = *sheet;
    let mut first = Form::default();
    first.clear(sheet.fresh(guide.now.civil));
    let form = my.state(first);
    let shown = form.get();
    {
        // Where a row is taken up again, the form may just have come.
        let (guide, editing) = (guide.clone(), shown.editing);
        my.on_change(editing, move || {
            if editing.is_some() {
                let form = ["[data-sheet=", sheet.id(), "] form "].concat();
                guide.ports.outside.focus(&[&form, "input, ", &form, "textarea"].concat());
            }
        });
    }
    let can_write = sheet.can_write(&guide.progress.kept.facts(guide.now));
    Page { guide, state: &shown, form, sheet, can_write }.draw(*is_page)
}

/// One drawing of a sheet.
struct Page<'a> {
    guide: &'a Guide,
    state: &'a Form,
    form: State<Form>,
    sheet: Sheet,
    can_write: bool,
}

impl Page<'_> {
    fn draw(&self, is_page: bool) -> Html {
        let (id, title_id) = (self.id(""), self.id("-title"));
        let title = self.part(SheetPart::Title);
        let title = if is_page {
            html! { <h1 id={title_id.clone()} tabindex="-1">{ title }</h1> }
        } else {
            html! { <h2 class="card-title" id={title_id.clone()} tabindex="-1">{ title }</h2> }
        };
        let special = match self.sheet {
            Sheet::Turns => tally::tally(self.guide),
            Sheet::SmallPlans if self.can_write => plans::picker(self),
            Sheet::Deck if self.can_write => deck::card(self),
            _ => Html::default(),
        };
        let sums = sums::lines(self.guide, self.sheet);
        let sums = sums.into_iter().map(|line| html! { <p class="muted">{ line }</p> });
        html! {
            <>
                <section class="card sheet" {id} data-sheet={self.sheet.id()} aria-labelledby={title_id}>
                    { title }
                    <p>{ self.part(SheetPart::Lead) }</p>
                    { special }
                    <div class="stack">{ for sums }</div>
                    { rows::rows(self) }
                    { self.form() }
                    <div class="notice-said no-print" role="status">{ for self.said() }</div>
                    { self.prints() }
                </section>
                { for copies::has(self.sheet).then(|| copies::copies(self.guide, self.sheet)) }
            </>
        }
    }

    /// The id of a part of it.
    fn id(&self, part: &str) -> String {
        ["sheet-", self.sheet.id(), part].concat()
    }

    fn part(&self, part: SheetPart) -> String {
        self.guide.text(families::sheet(self.sheet, part))
    }

    /// A callback that changes the state of the form.
    fn on<E>(&self, change: impl Fn(&mut Form, E) + 'static) -> Callback<E> {
        let form = self.form.clone();
        Callback::from(move |event: E| {
            // What is changed may tell the state, which draws: the form is let go meanwhile.
            let mut next = form.get();
            change(&mut next, event);
            form.set(next);
        })
    }

    /// A new row before anything is typed.
    fn fresh(&self) -> Vec<String> {
        self.sheet.fresh(self.guide.now.civil)
    }

    fn form(&self) -> Html {
        if !self.can_write {
            return html! { <p class="muted no-print">{ self.guide.text(key!("sheet-closed")) }</p> };
        }
        let is_new = self.state.editing.is_none();
        let kept = &self.guide.progress.kept;
        if is_new && self.sheet == Sheet::LookBack {
            let next = kept.next_look_back(self.guide.now);
            if next > self.guide.today() {
                let args = [("date", Arg::Text(&self.guide.date(next)))];
                return html! { <p>{ self.guide.say(key!("look-back-title.next"), &args) }</p> };
            }
        }
        if is_new && kept.rows(self.sheet).count() >= self.sheet.most() {
            if self.sheet.most() == 1 {
                return Html::default();
            }
            return html! { <p class="notice no-print" role="note">{ self.guide.text(key!("sheet-limit")) }</p> };
        }
        let sheet = self.sheet;
        let oninput = self.on(move |state, event: InputEvent| {
            let Some((name, value)) = named(&event) else { return };
            if let Some((at, _)) = sheet.field(&name) {
                state.values[at] = value;
                state.faults[at] = None;
            }
        });
        let cancel = (!is_new).then(|| {
            let fresh = self.fresh();
            let title = ["#", &self.id("-title")].concat();
            let guide = self.guide.clone();
            let onclick = self.on(move |state, _: MouseEvent| {
                state.clear(fresh.clone());
                guide.ports.outside.focus(&title);
            });
            html! {
                <button class="button button-plain" type="button" name="cancel" {onclick}>
                    { self.guide.text(key!("sheet-cancel")) }
                </button>
            }
        });
        let fields = sheet.fields().iter().enumerate();
        let fields = fields.filter(|(_, field)| !self.guide.progress.leaves_out(sheet, field.id));
        let fields = fields.map(|(at, field)| field::field(self, at, field));
        html! {
            <form class="stack no-print" data-form={sheet.id()} onsubmit={self.onsubmit()} {oninput} novalidate=true>
                { for fields }
                <div class="actions">
                    <button class="button button-quiet" type="submit">{ self.part(SheetPart::Add) }</button>
                    { for cancel }
                </div>
            </form>
        }
    }

    fn onsubmit(&self) -> Callback<SubmitEvent> {
        let (guide, form, sheet) = (self.guide.clone(), self.form.clone(), self.sheet);
        let (start, fresh) = (["#", &self.id("-")].concat(), self.fresh());
        Callback::from(move |event: SubmitEvent| {
            let sent = Sent::take(&event);
            let mut next = form.get();
            let mut values = Vec::new();
            let mut wrong = None;
            for (at, field) in sheet.fields().iter().enumerate() {
                let value = match field.kind {
                    _ if guide.progress.leaves_out(sheet, field.id) => next.values[at].clone(),
                    Kind::Date => typed(&event, &sent, field.id),
                    _ => sent.value(field.id).to_owned(),
                };
                let kept = &guide.progress.kept;
                next.faults[at] = kept.row_fault(sheet, next.editing, at, &value);
                if next.faults[at].is_some() {
                    wrong = wrong.or(Some(field.id));
                }
                values.push(value);
            }
            if let Some(field) = wrong {
                next.said = Said::Nothing;
                form.set(next);
                guide.ports.outside.focus(&[&start, field].concat());
                return;
            }
            let row = next.editing;
            next.clear(fresh.clone());
            next.said = Said::Saved;
            form.set(next);
            guide.act(Action::SheetWritten { sheet, row, values });
            if row.is_some() || guide.keeper.progress().kept.rows(sheet).count() >= sheet.most() {
                // The button that was pressed may go, or stand for something else.
                guide.ports.outside.focus(&[&start, "title"].concat());
            }
        })
    }

    /// What was done, and the way to take it back.
    fn said(&self) -> Option<Html> {
        let guide = self.guide;
        let (id, values) = match &self.state.said {
            Said::Nothing => return None,
            Said::Saved => return Some(html! { <p class="notice">{ guide.text(key!("sheet-saved")) }</p> }),
            Said::Removed(id, values) => (*id, values.clone()),
        };
        let undo = self.can_write.then(|| {
            let title = ["#", &self.id("-title")].concat();
            let (guide, sheet) = (guide.clone(), self.sheet);
            let onclick = self.on(move |state, _: MouseEvent| {
                state.said = Said::Nothing;
                guide.act(Action::SheetWritten { sheet, row: Some(id), values: values.clone() });
                // The button that was pressed goes away.
                guide.ports.outside.focus(&title);
            });
            html! {
                <button class="button button-plain" type="button" name="undo" {onclick}>
                    { self.guide.text(key!("sheet-undo")) }
                </button>
            }
        });
        Some(html! {
            <p class="notice notice-line"><span>{ guide.text(key!("sheet-removed")) }</span>{ for undo }</p>
        })
    }

    /// The ways to put it on paper.
    fn prints(&self) -> Html {
        let print = |part: &str| {
            let (outside, selector) = (self.guide.ports.outside.clone(), ["#", &self.id(part)].concat());
            Callback::from(move |_: MouseEvent| outside.print(&selector))
        };
        let sheet = (rows::shown(self).count() > 0).then(|| {
            html! {
                <button class="button button-plain" type="button" name="print" onclick={print("")}>
                    { self.guide.text(key!("sheet-print")) }
                </button>
            }
        });
        let copies = copies::has(self.sheet).then(|| {
            html! {
                <button class="button button-plain" type="button" name="copies" onclick={print("-copies")}>
                    { self.guide.text(key!("sheet-copies")) }
                </button>
            }
        });
        html! { <div class="actions">{ for sheet }{ for copies }</div> }
    }
}
