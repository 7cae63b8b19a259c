//! `#/tools/log`: the plain log. One line is enough; after ten minutes the field closes, kindly, for a while.
//!
//! When it is open is decided by `domain/log_sitting.rs`. Ten minutes after the first key, what stands in the field is
//! saved as it is.

use web_sys::HtmlTextAreaElement;

use crate::domain::day::Day;
use crate::domain::log_sitting::{SITTING_MS, Sitting};
use crate::domain::sheets::{Kind, Sheet};
use crate::key;
use crate::progress::{Action, EntryId, Row};
use crate::ui::forms::Sent;
use crate::ui::guide::Guide;
use crate::ui::parts::store_notice::is_saving;
use crate::ui::prelude::*;
use crate::ui::route::Route;
use crate::words::Arg;

/// How often the clock is looked at, in milliseconds. A phone that slept finds the right time when it wakes, which
/// one long timer would not give.
const LOOK_MS: u32 = 1000;

/// So many lines are shown at first, and again with each press of "older".
const SHOWN: usize = 60;

/// From so many lines before the last one on, the page says how many there are.
const NEAR_THE_LAST: usize = 100;

/// What stands in the fields, and what was just done.
#[derive(Clone, Default)]
struct Typing {
    /// The moment of the first key, in milliseconds since 1970.
    since: Option<i64>,
    line: String,
    /// The line that is being changed, and its new words.
    editing: Option<(EntryId, String)>,
    is_missing: bool,
    /// The line that was removed last, for undo.
    removed: Option<(EntryId, Vec<String>)>,
    is_saved: bool,
    /// How often older lines were asked for.
    older: usize,
}

/// What every piece of the page needs.
struct Page<'a> {
    guide: &'a Guide,
    typing: &'a State<Typing>,
    sitting: Sitting,
}

/// The page.
pub fn log(guide: &Guide, my: &Memory, (): &()) -> Html {
    let typing = my.state(Typing::default());
    let now = typing.get();
    // Not the clock of the last drawing of the guide: this page is drawn again by its own timer.
    let sitting = guide.progress.kept.log_sitting(now.since, guide.ports.clock.now());
    let open = my.state(sitting.is_open());
    {
        let (guide, typing, open) = (guide.clone(), typing.clone(), open.clone());
        my.every(LOOK_MS, move || {
            let is_open = is_open(&guide, &typing);
            if !is_open && *open.read() {
                end_sitting(&guide, &typing);
            }
            open.set_if_new(is_open);
        });
    }
    {
        // The focus follows what takes the place of the pressed button, or of the field.
        let outside = guide.ports.outside.clone();
        let (editing, removed, is_open) = (now.editing.is_some(), now.removed.is_some(), sitting.is_open());
        my.on_change((editing, now.removed.as_ref().map(|(id, _)| *id), is_open), move || {
            outside.focus(match (is_open, editing, removed) {
                (true, true, _) => "#log-change",
                (_, _, true) => "button[name=undo]",
                (true, ..) => "#log-line",
                (false, ..) => "#log-over",
            });
        });
    }
    let page = Page { guide, typing: &typing, sitting };
    let field = if sitting.is_open() { page.form(&now) } else { page.rest() };
    let said = page.said(&now);
    html! {
        <div class="stack stack-wide">
            <header class="stack">
                <h1 tabindex="-1">{ guide.text(key!("sheet-line")) }</h1>
                <p class="lead">{ guide.text(key!("sheet-line.lead")) }</p>
            </header>
            { field }
            <div class="notice-said" role="status">{ for said }</div>
            { page.lines(&now) }
        </div>
    }
}

/// How long a line may be, in characters.
fn longest() -> u16 {
    match Sheet::Line.field("line").map(|(_, field)| field.kind) {
        Some(Kind::Text(most)) => most,
        _ => 0,
    }
}

/// Whether lines may be written at this moment.
fn is_open(guide: &Guide, typing: &State<Typing>) -> bool {
    let since = typing.read().since;
    guide.keeper.progress().kept.log_sitting(since, guide.ports.clock.now()).is_open()
}

/// What stands in the fields when the time is over is kept as it is.
fn end_sitting(guide: &Guide, typing: &State<Typing>) {
    let now = typing.get();
    write(guide, None, &now.line);
    if let Some((id, words)) = &now.editing {
        write(guide, Some(*id), words);
    }
    typing.set(Typing { since: now.since, older: now.older, ..Typing::default() });
}

/// Writes a line; nothing where there are no words.
fn write(guide: &Guide, row: Option<EntryId>, words: &str) -> bool {
    let has_words = !words.trim().is_empty();
    if has_words {
        guide.act(Action::SheetWritten { sheet: Sheet::Line, row, values: vec![words.to_owned()] });
    }
    has_words
}

impl Page<'_> {
    /// A callback for a field: what is typed, and the start of a sitting.
    fn typed(&self, keep: fn(&mut Typing, String)) -> Callback<InputEvent> {
        let (guide, typing) = (self.guide.clone(), self.typing.clone());
        Callback::from(move |event: InputEvent| {
            let area: HtmlTextAreaElement = event.target_unchecked_into();
            let now = guide.ports.clock.now();
            let since = typing.read().since;
            let starts = guide.keeper.progress().kept.log_sitting(since, now) == Sitting::Fresh;
            typing.change(|typing| {
                if starts {
                    typing.since = Some(now.epoch_ms);
                }
                typing.is_saved = false;
                typing.is_missing = false;
                keep(typing, area.value());
            });
        })
    }

    fn area(
        &self,
        id: &'static str,
        label: String,
        words: &str,
        is_missing: bool,
        oninput: Callback<InputEvent>,
    ) -> Html {
        let guide = self.guide;
        let max = longest();
        let hint = guide.say(
            key!("log-hint"),
            &[("minutes", Arg::Number(SITTING_MS / 60_000)), ("max", Arg::Number(max.into()))],
        );
        let error = is_missing.then(|| {
            html! { <p class="field-error" id="log-error" role="alert">{ guide.text(key!("sheet-required")) }</p> }
        });
        html! {
            <div class="field">
                <label class="field-label" for={id}>{ label }</label>
                <p class="field-hint" id="log-hint">{ hint }</p>
                { for error }
                <textarea class="field-input private" {id} name="line" rows="2" maxlength={max.to_string()} value={words.to_owned()}
                    aria-describedby="log-hint log-error" aria-invalid={is_missing.then_some("true")} {oninput} />
            </div>
        }
    }

    fn form(&self, now: &Typing) -> Html {
        let guide = self.guide;
        let lines = guide.progress.kept.rows(Sheet::Line).count();
        let most = Sheet::Line.most();
        let count = [("lines", Arg::Number(lines as i64)), ("max", Arg::Number(most as i64))];
        if lines >= most {
            return html! { <p class="notice" key="full">{ guide.say(key!("log-full"), &count) }</p> };
        }
        let near = (lines + NEAR_THE_LAST >= most)
            .then(|| html! { <p class="muted small">{ guide.say(key!("log-many"), &count) }</p> });
        let not_kept = (!is_saving(guide))
            .then(|| html! { <p class="muted small">{ guide.text(key!("log-not-kept")) }</p> });
        let onsubmit = {
            let (guide, typing) = (guide.clone(), self.typing.clone());
            Callback::from(move |event: SubmitEvent| {
                Sent::take(&event);
                let line = typing.read().line.clone();
                let written = write(&guide, None, &line);
                typing.change(|typing| {
                    typing.is_missing = !written;
                    typing.is_saved = written;
                    typing.removed = None;
                    if written {
                        typing.line.clear();
                    }
                });
                guide.ports.outside.focus("#log-line");
            })
        };
        let label = guide.text(key!("sheet-line-line"));
        let oninput = self.typed(|typing, words| typing.line = words);
        html! {
            <form class="card stack" key="form" {onsubmit} novalidate=true data-form="line">
                { self.area("log-line", label, &now.line, now.is_missing, oninput) }
                { for near }
                { for not_kept }
                <div class="actions">
                    <button class="button" type="submit" name="add">{ guide.text(key!("sheet-line.add")) }</button>
                </div>
            </form>
        }
    }

    /// The ten minutes are over.
    fn rest(&self) -> Html {
        let guide = self.guide;
        let clock = guide.ports.clock.now();
        let left_ms = match self.sitting {
            Sitting::Resting { left_ms } => left_ms,
            _ => 0,
        };
        // Begun minutes count whole: at the time that is told it is open.
        let minute = i64::from(clock.minute) + (left_ms + 59_999) / 60_000;
        let time = guide.ports.intl.time(u16::try_from(minute.rem_euclid(24 * 60)).unwrap_or(0));
        html! {
            <section class="card card-sunk" key="rest" data-rest="">
                <h2 class="card-title" id="log-over" tabindex="-1">{ guide.text(key!("log-over")) }</h2>
                <p>{ guide.say(key!("log-over.text"), &[("time", Arg::Text(&time))]) }</p>
                <p>{ guide.text(key!("log-again")) }</p>
                <div class="actions"><a class="button button-quiet" href={Route::Tools.href()}>{ guide.text(key!("interface-tools")) }</a></div>
            </section>
        }
    }

    fn said(&self, now: &Typing) -> Option<Html> {
        let guide = self.guide;
        if let Some((id, values)) = now.removed.clone() {
            let typing = self.typing.clone();
            let keeper = guide.keeper.clone();
            let undo = Callback::from(move |_: MouseEvent| {
                keeper.act(Action::SheetWritten {
                    sheet: Sheet::Line,
                    row: Some(id),
                    values: values.clone(),
                });
                typing.change(|typing| typing.removed = None);
            });
            return Some(html! {
                <p class="notice notice-line">
                    <span>{ guide.text(key!("sheet-removed")) }</span>
                    <button class="button button-plain" type="button" name="undo" onclick={undo}>{ guide.text(key!("sheet-undo")) }</button>
                </p>
            });
        }
        (now.is_saved && is_saving(guide))
            .then(|| html! { <p class="notice">{ guide.text(key!("sheet-saved")) }</p> })
    }

    /// The lines by day, the newest day first, each day from its morning on.
    fn lines(&self, now: &Typing) -> Html {
        let guide = self.guide;
        let kept = &guide.progress.kept;
        let all = kept.rows(Sheet::Line).count();
        if all == 0 {
            return html! { <p class="muted" key="none">{ guide.text(key!("sheet-line.empty")) }</p> };
        }
        let shown = SHOWN * (now.older + 1);
        let mut days: Vec<(Day, Vec<Row>)> = Vec::new();
        for row in kept.rows(Sheet::Line).rev().take(shown) {
            let day = kept.row_day(&row);
            match days.last_mut().filter(|(last, _)| *last == day) {
                Some((_, rows)) => rows.insert(0, row),
                None => days.push((day, vec![row])),
            }
        }
        let day = |(day, rows): &(Day, Vec<Row>)| {
            html! {
                <section class="stack" key={day.to_string()}>
                    <h3>{ guide.date(*day) }</h3>
                    <ul class="log">{ for rows.iter().map(|row| self.line(row, now)) }</ul>
                </section>
            }
        };
        let older = (all > shown).then(|| {
            let typing = self.typing.clone();
            let onclick = Callback::from(move |_: MouseEvent| typing.change(|typing| typing.older += 1));
            html! { <div class="actions"><button class="button button-quiet" type="button" name="older" {onclick}>{ guide.text(key!("log-older")) }</button></div> }
        });
        html! {
            <section class="stack" key="lines">
                <h2>{ guide.text(key!("log-lines")) }</h2>
                { for days.iter().map(day) }
                { for older }
            </section>
        }
    }

    fn line(&self, row: &Row, now: &Typing) -> Html {
        let (guide, id) = (self.guide, row.id);
        if let Some((_, words)) = now.editing.as_ref().filter(|(one, _)| *one == id && self.sitting.is_open())
        {
            return self.changing(id, words);
        }
        let words = row.value("line").to_owned();
        let edit = self.sitting.is_open().then(|| {
            let (typing, words) = (self.typing.clone(), words.clone());
            let onclick = Callback::from(move |_: MouseEvent| {
                typing.change(|typing| typing.editing = Some((id, words.clone())));
            });
            html! { <button class="button button-plain" type="button" name="edit" {onclick}>{ guide.text(key!("sheet-edit")) }</button> }
        });
        let remove = {
            let (keeper, typing, values) = (guide.keeper.clone(), self.typing.clone(), row.values.to_vec());
            Callback::from(move |_: MouseEvent| {
                keeper.act(Action::SheetRemoved(id));
                typing.change(|typing| {
                    typing.removed = Some((id, values.clone()));
                    typing.is_saved = false;
                });
            })
        };
        html! {
            <li class="log-entry" key={id.to_string()}>
                <span class="private">{ words }</span>
                <span class="log-when">{ guide.ports.intl.time(row.minute) }</span>
                <div class="log-acts">
                    { for edit }
                <button class="button button-plain" type="button" name="remove" onclick={remove}>{ guide.text(key!("sheet-remove")) }</button>
                </div>
            </li>
        }
    }

    /// A line in a field of its own.
    fn changing(&self, id: EntryId, words: &str) -> Html {
        let guide = self.guide;
        let onsubmit = {
            let (guide, typing) = (guide.clone(), self.typing.clone());
            Callback::from(move |event: SubmitEvent| {
                Sent::take(&event);
                let words = typing.read().editing.clone().map(|(_, words)| words).unwrap_or_default();
                if write(&guide, Some(id), &words) {
                    typing.change(|typing| {
                        typing.editing = None;
                        typing.is_saved = true;
                        typing.removed = None;
                    });
                }
            })
        };
        let leave = {
            let typing = self.typing.clone();
            Callback::from(move |_: MouseEvent| typing.change(|typing| typing.editing = None))
        };
        let oninput = self.typed(|typing, words| {
            if let Some(editing) = &mut typing.editing {
                editing.1 = words;
            }
        });
        html! {
            <li key={id.to_string()}>
                <form class="stack" {onsubmit} novalidate=true>
                    { self.area("log-change", guide.text(key!("sheet-edit")), words, false, oninput) }
                    <div class="actions">
                        <button class="button button-quiet" type="submit" name="save">{ guide.text(key!("log-save")) }</button>
                        <button class="button button-plain" type="button" name="cancel" onclick={leave}>{ guide.text(key!("log-cancel")) }</button>
                    </div>
                </form>
            </li>
        }
    }
}
