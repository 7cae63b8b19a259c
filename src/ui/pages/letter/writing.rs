//! One letter: the field, and what can be done with it.

use std::rc::Rc;

use crate::ui::prelude::*;
use web_sys::HtmlTextAreaElement;

use super::draft::{Draft, Leaving};
use super::{View, goes};
use crate::domain::letters::{NEAR_THE_END, SealFault, longest, room, seal_until};
use crate::key;
use crate::progress::store::Health;
use crate::progress::{EntryId, Row};
use crate::ui::forms::{Sent, typed};
use crate::ui::guide::Guide;
use crate::ui::parts::confirm::{Confirm, confirm};
use crate::ui::parts::field::{Field, field};
use crate::ui::parts::store_notice::is_saving;
use crate::words::{Arg, Key};

/// Which letter, and the way to another view.
pub struct Writing {
    /// The letter; `None` begins one.
    pub letter: Option<EntryId>,
    /// What the page shows.
    pub view: State<View>,
}

/// Why a letter was not sealed.
#[derive(Clone, Copy, PartialEq)]
enum Fault {
    Empty,
    Day(SealFault),
}

impl Fault {
    fn key(self) -> Key {
        match self {
            Self::Empty => key!("letter-seal.error-empty"),
            Self::Day(SealFault::Unreadable) => key!("letter-seal.error-day"),
            Self::Day(SealFault::NotAhead) => key!("letter-seal.error-ahead"),
            Self::Day(SealFault::TooFar) => key!("letter-seal.error-far"),
        }
    }
}

/// The letter. A sealed one shows nothing of itself.
pub fn writing(guide: &Guide, my: &Memory, props: &Writing) -> Html {
    let draft: Rc<Draft> = my.state(Draft::of(guide, props.letter)).get();
    let leaving = my.state(None::<Leaving>);
    let copied = my.state(None::<bool>);
    let seal = my.state((String::new(), None::<Fault>));
    {
        let draft = draft.clone();
        my.after((), move || leaving.set(Some(Leaving::of(&draft))));
    }
    let kept = &guide.progress.kept;
    let row = draft.letter().map(|id| kept.row(id));
    match row {
        // Burned in another tab.
        Some(None) => return super::gone(guide),
        Some(Some(row)) if kept.is_sealed(&row, guide.now) => return shut(guide, &draft, &row, &props.view),
        _ => {}
    }
    let again = my.redraw();
    let text = draft.text();
    let left = room(&text);
    let is_kept = row.flatten().is_some_and(|row| row.value("text") == text.trim());
    let oninput = {
        let draft = draft.clone();
        Callback::from(move |event: InputEvent| {
            let area: HtmlTextAreaElement = event.target_unchecked_into();
            draft.typed(area.value());
            again.now();
        })
    };
    let onchange = {
        let draft = draft.clone();
        Callback::from(move |_: Event| draft.look(true))
    };
    html! {
        <div class="stack stack-wide" key="writing">
            <h1 tabindex="-1">{ guide.text(key!("letter-write")) }</h1>
            <div class="field">
                <label class="field-label" for="letter-text">{ guide.text(key!("letter-write.label")) }</label>
                <p class="field-hint" id="letter-text-hint">{ guide.count(key!("letter-write.hint"), "max", longest() as i64) }</p>
                <textarea class="field-input tools-letter private" id="letter-text" name="letter" rows="14" value={text.clone()}
                    aria-describedby="letter-text-hint letter-text-room" {oninput} {onchange} />
                <p class="small muted" id="letter-text-room" data-saved={is_kept.then_some("")}>{ how_kept(guide, left, is_kept) }</p>
            </div>
            { for trouble(guide, left) }
            { ways(guide, &text, &copied, back(&draft, &props.view)) }
            { sealing(guide, &draft, &seal, &props.view) }
            { burning(guide, &draft, &props.view) }
        </div>
    }
}

/// Back to the list; what waits is saved first, so that it stands there.
fn back(draft: &Rc<Draft>, view: &State<View>) -> Callback<MouseEvent> {
    let (draft, view) = (draft.clone(), view.clone());
    Callback::from(move |_| {
        draft.look(true);
        view.set(View::List(None));
    })
}

/// Under the field: whether it is saved, or how much more fits.
fn how_kept(guide: &Guide, left: i64, is_kept: bool) -> String {
    if (0..=NEAR_THE_END as i64).contains(&left) {
        guide.count(key!("letter-left"), "left", left)
    } else if is_kept && is_saving(guide) && guide.health == Health::Working {
        guide.text(key!("letter-saved"))
    } else {
        String::new()
    }
}

/// What keeps the words from being saved.
fn trouble(guide: &Guide, left: i64) -> Option<Html> {
    let text = if left < 0 {
        guide.count(key!("letter-too-long"), "over", -left)
    } else if guide.health == Health::Full {
        guide.text(key!("letter-no-room"))
    } else if !is_saving(guide) {
        guide.text(key!("letter-not-kept"))
    } else {
        return None;
    };
    Some(html! { <p class="notice" role="status" data-trouble="">{ text }</p> })
}

/// The way back, and the words as a copy or a file at any time.
fn ways(guide: &Guide, text: &str, copied: &State<Option<bool>>, back: Callback<MouseEvent>) -> Html {
    let copy = {
        let (outside, text, copied) = (guide.ports.outside.clone(), text.to_owned(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let copied = copied.clone();
            outside.copy(&text, Box::new(move |worked| copied.set(Some(worked))));
        })
    };
    let keep = {
        let (outside, text) = (guide.ports.outside.clone(), text.to_owned());
        // The name says nothing about what it is.
        Callback::from(move |_: MouseEvent| outside.download("text.txt", "text/plain", &text))
    };
    let told = copied
        .get()
        .map(|worked| guide.text(if worked { key!("letter-copy.done") } else { key!("letter-copy.failed") }));
    html! {
        <div class="stack">
            <div class="actions">
                <button class="button button-quiet" type="button" name="back" onclick={back}>{ guide.text(key!("letter-back")) }</button>
                <button class="button button-plain" type="button" name="copy" onclick={copy}>{ guide.text(key!("letter-copy")) }</button>
                <button class="button button-plain" type="button" name="keep" onclick={keep}>{ guide.text(key!("letter-keep")) }</button>
            </div>
            <p class="small" role="status">{ told }</p>
        </div>
    }
}

fn sealing(
    guide: &Guide,
    draft: &Rc<Draft>,
    seal: &State<(String, Option<Fault>)>,
    view: &State<View>,
) -> Html {
    let (day, fault) = seal.get();
    let onsubmit = {
        let (guide, draft, seal, view) = (guide.clone(), draft.clone(), seal.clone(), view.clone());
        Callback::from(move |event: SubmitEvent| {
            let until = typed(&event, &Sent::take(&event), "sealed");
            let until = match seal_until(&until, guide.today()) {
                _ if draft.text().trim().is_empty() => Err(Fault::Empty),
                until => until.map_err(Fault::Day),
            };
            match until {
                Ok(day) if room(&draft.text()) >= 0 => {
                    draft.save(Some(day));
                    view.set(View::List(Some(day)));
                }
                // Too long to be kept, which is said above.
                Ok(_) => guide.ports.outside.focus("#letter-text"),
                Err(fault) => {
                    seal.change(|seal| seal.1 = Some(fault));
                    guide.ports.outside.focus(if fault == Fault::Empty {
                        "#letter-text"
                    } else {
                        "#letter-seal"
                    });
                }
            }
        })
    };
    let set = seal.clone();
    let input = field(Field {
        id: "letter-seal",
        kind: "date",
        name: "sealed",
        label: guide.text(key!("letter-seal.day")),
        hint: None,
        error: fault.map(|fault| guide.text(fault.key())),
        max: None,
        value: day,
        typed: Callback::from(move |typed: String| set.change(|seal| seal.0 = typed)),
        beside: Html::default(),
    });
    html! {
        <details class="disclosure">
            <summary>{ guide.text(key!("letter-seal")) }</summary>
            <form class="disclosure-body stack" {onsubmit} novalidate=true>
                <p>{ guide.text(key!("letter-seal.text")) }</p>
                { input }
                <div class="actions">
                    <button class="button button-quiet" type="submit" name="seal">{ guide.text(key!("letter-seal.button")) }</button>
                </div>
            </form>
        </details>
    }
}

fn burning(guide: &Guide, draft: &Rc<Draft>, view: &State<View>) -> Html {
    let on_yes = {
        let (draft, view) = (draft.clone(), view.clone());
        Callback::from(move |()| {
            draft.burn();
            view.set(View::Gone);
        })
    };
    let asked = Confirm {
        name: "burn",
        ask: guide.text(key!("letter-burn")),
        warning: guide.text(key!("letter-burn.warning")),
        yes: guide.text(key!("letter-burn.yes")),
        no: guide.text(key!("letter-burn.no")),
        on_yes,
        before: Html::default(),
    };
    guide.part(confirm, asked)
}

/// A sealed letter: when it opens, and the one thing that can be done before.
fn shut(guide: &Guide, draft: &Rc<Draft>, row: &Row, view: &State<View>) -> Html {
    let day = row.day("sealed").map(|day| guide.date(day)).unwrap_or_default();
    html! {
        <div class="stack stack-wide" key="shut" data-sealed="">
            <header class="stack">
                <h1 tabindex="-1">{ guide.text(key!("letter-shut")) }</h1>
                <p class="lead">{ guide.say(key!("letter-shut.text"), &[("date", Arg::Text(&day))]) }</p>
            </header>
            <div class="actions">
                <button class="button" type="button" name="back" onclick={goes(view, View::List(None))}>{ guide.text(key!("letter-back")) }</button>
            </div>
            { burning(guide, draft, view) }
        </div>
    }
}
