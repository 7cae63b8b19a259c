//! A sheet: what is written on it, and the form for a new or a changed row. One component for all of them: a new
//! maker is a line in the table of sheets and its words. Only what a maker has besides stands in files of its own.

mod copies;
mod deck;
mod field;
pub mod form;
mod habit;
pub mod pause;
mod plans;
mod rows;
pub mod sums;
mod tally;

use crate::ui::prelude::*;

use crate::domain::choice::Choice;
use crate::domain::sheets::{Field, Kind, Sheet};
use crate::key;
use crate::ui::forms::{Sent, named, typed};
use crate::ui::guide::Guide;
use crate::words::Arg;
use crate::words::families::{self, SheetPart};
use form::{Form, Said};

/// The sheet. Where it is the whole page, its title is the page's heading.
pub fn sheet_form(guide: &Guide, my: &Memory, (sheet, is_page): &(Sheet, bool)) -> Html {
    sheet_with(guide, my, &(*sheet, *is_page, Form::of(*sheet, guide.today())))
}

/// The same, with something typed already.
pub fn sheet_with(guide: &Guide, my: &Memory, (sheet, is_page, first): &(Sheet, bool, Form)) -> Html {
    let sheet = *sheet;
    let form = my.state(first.clone());
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
    {
        // A tab stays open for days.
        let (today, form) = (guide.today(), form.clone());
        let drawn = my.state(today);
        my.on_change(today, move || {
            let before = drawn.get();
            drawn.set(today);
            form.change(|form| form.day_begins(sheet, before, today));
        });
    }
    let can_write = sheet.can_write(&guide.progress.kept.facts(guide.now));
    Page { guide, shown: &shown, form, sheet, can_write }.draw(*is_page)
}

/// One drawing of a sheet.
struct Page<'a> {
    guide: &'a Guide,
    shown: &'a Form,
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
        let before = match self.sheet {
            Sheet::SmallPlans if self.can_write => plans::picker(self),
            Sheet::Deck if self.can_write => deck::card(self),
            _ => Html::default(),
        };
        let tally = (self.sheet == Sheet::Turns).then(|| tally::tally(self.guide));
        let sums = sums::lines(self.guide, self.sheet);
        let sums = (!sums.is_empty()).then(|| {
            let lines = sums.into_iter().map(|line| html! { <p class="muted">{ line }</p> });
            html! { <div class="stack">{ for lines }</div> }
        });
        html! {
            <>
                { before }
                <section class="card sheet" {id} data-sheet={self.sheet.id()} aria-labelledby={title_id}>
                    { title }
                    <p>{ self.part(SheetPart::Lead) }</p>
                    { for tally }
                    { for sums }
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

    fn form(&self) -> Html {
        if !self.can_write {
            return html! { <p class="muted no-print">{ self.guide.text(key!("sheet-closed")) }</p> };
        }
        let is_new = self.shown.editing.is_none();
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
        let oninput = self.on(move |form, event: InputEvent| {
            if let Some((name, value)) = named(&event) {
                form.put(sheet, &name, value);
            }
        });
        let cancel = (!is_new).then(|| {
            let title = ["#", &self.id("-title")].concat();
            let guide = self.guide.clone();
            let onclick = self.on(move |form, _: MouseEvent| {
                form.fill(None, sheet.fresh(guide.today()));
                guide.ports.outside.focus(&title);
            });
            html! {
                <button class="button button-plain" type="button" name="cancel" key="cancel" {onclick}>
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
                    // Under keys: without, the button that was pressed becomes the one that sends, and sends.
                    <button class="button button-quiet" type="submit" key="add">{ self.part(SheetPart::Add) }</button>
                    { for cancel }
                </div>
            </form>
        }
    }

    fn onsubmit(&self) -> Callback<SubmitEvent> {
        let (guide, form, sheet) = (self.guide.clone(), self.form.clone(), self.sheet);
        let start = ["#", &self.id("-")].concat();
        Callback::from(move |event: SubmitEvent| {
            let sent = Sent::take(&event);
            let mut next = form.get();
            // What is left out of the form stays as it was.
            let value = |(at, field): (usize, &Field)| match field.kind {
                _ if guide.progress.leaves_out(sheet, field.id) => next.values[at].clone(),
                Kind::Date => typed(&event, &sent, field.id),
                _ => sent.value(field.id).to_owned(),
            };
            let values = sheet.fields().iter().enumerate().map(value).collect();
            let is_new = next.editing.is_none();
            let kept = &guide.keeper.progress().kept;
            let action = next.send(sheet, kept, guide.today(), values);
            form.set(next);
            let place = match action {
                Err(field) => field,
                Ok(action) => {
                    guide.act(action);
                    let is_full = guide.keeper.progress().kept.rows(sheet).count() >= sheet.most();
                    // A look back is written once a week: its form goes with it.
                    if is_new && !is_full && sheet != Sheet::LookBack {
                        return;
                    }
                    // The button that was pressed goes, or stands for something else now.
                    "title"
                }
            };
            guide.ports.outside.focus(&[&start, place].concat());
        })
    }

    /// What was done, and the way to take it back.
    fn said(&self) -> Option<Html> {
        let guide = self.guide;
        match self.shown.said {
            Said::Nothing => None,
            Said::Saved => Some(html! { <p class="notice">{ guide.text(key!("sheet-saved")) }</p> }),
            Said::Removed(..) => {
                let undo = self.can_write.then(|| {
                    let title = ["#", &self.id("-title")].concat();
                    let (guide, sheet) = (guide.clone(), self.sheet);
                    let onclick = self.on(move |form, _: MouseEvent| {
                        if let Some(action) = form.undo(sheet) {
                            guide.act(action);
                        }
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
        }
    }

    /// The ways to put it on paper.
    fn prints(&self) -> Html {
        let print = |part: &str| {
            let (outside, selector) = (self.guide.ports.outside.clone(), ["#", &self.id(part)].concat());
            Callback::from(move |_: MouseEvent| outside.print(&selector))
        };
        let sheet = (self.guide.progress.kept.rows(self.sheet).next().is_some()).then(|| {
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
