//! `#/tools/message`: the first message. Put together, looked at, rested, copied.
//!
//! What may be done is decided by `domain/message/state.rs`. One idea a file: `builder` puts a message together,
//! `flags` shows what its words may do, `rest` is the seven things to ask, the 24 hours and the copy, `trial` looks at
//! a text from elsewhere.

mod builder;
mod flags;
mod rest;
mod trial;

use std::rc::Rc;

use crate::domain::message::builder::{Check, assemble};
use crate::domain::message::rules::Rules;
use crate::domain::message::state::{Hold, State as Step};
use crate::domain::message::{Review, review};
use crate::domain::sheets::Sheet;
use crate::key;
use crate::progress::{Action, EntryId};
use crate::ui::guide::Guide;
use crate::ui::parts::support_card::support_card;
use crate::ui::prelude::*;
use crate::ui::route::Route;
use crate::words::families;

/// What stands in the fields. Nothing of it is kept before the rest begins.
#[derive(Clone, Default)]
struct Typing {
    /// The greeting, from 1; 0 is none.
    greeting: u8,
    name: String,
    /// The neutral line, from 1; 0 is none.
    line: u8,
    own: String,
    no_reply: bool,
    ticks: Vec<Check>,
    /// Whether copying worked, once it was tried.
    copied: Option<bool>,
    /// A text from elsewhere, only to be looked at.
    trial: String,
}

/// What every piece of the page needs.
struct Page<'a> {
    guide: &'a Guide,
    typing: &'a State<Typing>,
    now: Typing,
    rules: Option<Rc<Rules>>,
    /// The words that are looked at: those of the builder, or the draft that rests.
    text: String,
    /// The draft that rests, and since when.
    draft: Option<(EntryId, Hold)>,
    review: Review,
    step: Step,
}

/// The page.
pub fn message(guide: &Guide, my: &Memory, (): &()) -> Html {
    let typing = my.state(Typing::default());
    let rules = my.state(rules(guide));
    {
        // Another language has phrases of its own.
        let (guide, known) = (guide.clone(), rules.clone());
        my.on_change(guide.ports.outside.language(), move || known.set(self::rules(&guide)));
    }
    let redraw = my.redraw();
    let now = typing.get();
    let kept = guide.progress.kept.message_draft().and_then(|row| Some((row, row.hold()?)));
    let text = kept.as_ref().map_or_else(|| now.assembled(guide), |(row, _)| row.value("text").to_owned());
    let draft = kept.map(|(row, hold)| (row.id, hold));
    // Not the clock of the last drawing of the guide: the rest ends while the page is open.
    let clock = guide.ports.clock.now();
    let seen = draft.map(|(_, hold)| hold.seen(clock.epoch_ms));
    {
        // A clock set back begins the 24 hours again, from now.
        let (guide, words) = (guide.clone(), text.clone());
        my.after(seen, move || {
            if let Some(((id, _), seen)) = draft.zip(seen).filter(|((_, hold), seen)| hold != seen) {
                guide.act(rest::held(Some(id), &words, seen));
            }
        });
    }
    my.every(60_000, move || redraw.now());
    let rules = rules.get();
    let review = rules.as_deref().map_or_else(nothing_found, |rules| review(&text, rules));
    let step = Step::of(guide.progress.message_facts(clock, seen), &now.ticks, &review);
    let page = Page { guide, typing: &typing, now, rules, text, draft, review, step };
    page.draw()
}

/// The phrases of the language, once their words have arrived.
fn rules(guide: &Guide) -> Option<Rc<Rules>> {
    let section = |section: &str| {
        let key = families::rules(section);
        guide.words.has(&key).then(|| guide.text(key))
    };
    Rules::new(&section).map(Rc::new)
}

/// Where no rules are there, nothing may be copied.
fn nothing_found() -> Review {
    Review { flags: Vec::new(), length: 0, may_copy: false, opens_support: false }
}

impl Typing {
    fn assembled(&self, guide: &Guide) -> String {
        let name = self.name.trim();
        let greeting = match self.greeting {
            0 => String::new(),
            number if name.is_empty() => guide.text(families::greeting(number)),
            number => guide.say(families::greeting_named(number), &[("name", crate::words::Arg::Text(name))]),
        };
        let line = if self.line == 0 { String::new() } else { guide.text(families::message_line(self.line)) };
        let no_reply = if self.no_reply { guide.text(key!("message-no-reply.line")) } else { String::new() };
        assemble(&[&greeting, &line, &self.own, &no_reply])
    }
}

impl Page<'_> {
    fn draw(&self) -> Html {
        let guide = self.guide;
        let id = self.step.id();
        html! {
            <div class="stack stack-wide" data-message={id}>
                <header class="stack" key="header">
                    <h1 tabindex="-1">{ guide.text(key!("message-title")) }</h1>
                    <p class="lead">{ guide.text(key!("message-title.lead")) }</p>
                </header>
                { self.standing() }
                { for self.parts() }
            </div>
        }
    }

    /// What may be done now, in words.
    fn standing(&self) -> Html {
        let guide = self.guide;
        let id = self.step.id();
        let when = match self.step {
            Step::Held { until_ms } => rest::when(guide, until_ms),
            _ => String::new(),
        };
        let title = guide.say(families::message_state(id), &[("when", crate::words::Arg::Text(&when))]);
        let way = match self.step {
            Step::Locked => {
                let letter = html! { <a class="button button-quiet" href={Route::Letter.href()}>{ guide.text(key!("tools-letter")) }</a> };
                Some(
                    html! { <div class="actions">{ letter }<a class="button button-plain" href={Route::Urge.href()}>{ guide.text(key!("tools-urge")) }</a></div> },
                )
            }
            _ => None,
        };
        html! {
            <section class="card" key="standing" role="status">
                <h2 class="card-title">{ title }</h2>
                <p>{ guide.text(families::message_state_text(id)) }</p>
                { for way }
            </section>
        }
    }

    /// The pieces that belong to the step.
    fn parts(&self) -> Vec<Html> {
        // Under a key like all the others: else a field would lose the focus when the card comes.
        let crisis = || {
            let card = self.review.opens_support.then(|| support_card(self.guide, Html::default()));
            card.map(|card| html! { <div key="crisis">{ card }</div> })
        };
        match self.step {
            Step::Locked | Step::Past => Vec::new(),
            Step::Sent => {
                vec![html! { <p class="muted" key="sent">{ self.guide.text(key!("message-sent.text")) }</p> }]
            }
            Step::Practice | Step::Writing { .. } => {
                let rest = matches!(self.step, Step::Writing { .. });
                let mut parts = vec![self.builder(), self.preview()];
                parts.extend(crisis());
                parts.push(self.checks());
                parts.extend(rest.then(|| self.hold()));
                parts.push(self.trial());
                parts
            }
            Step::Held { .. } => vec![self.preview(), self.resting()],
            Step::NotYet | Step::MayCopy => {
                let mut parts = vec![self.preview()];
                parts.extend(crisis());
                parts.extend([self.checks(), self.copying()]);
                parts
            }
        }
    }

    /// A callback that changes what stands in the fields. Copying is forgotten.
    fn change<E: 'static>(&self, change: impl Fn(&mut Typing, E) + 'static) -> Callback<E> {
        let typing = self.typing.clone();
        Callback::from(move |event| {
            typing.change(|typing| {
                typing.copied = None;
                change(typing, event);
            });
        })
    }
}

/// The draft goes, and its words with it.
fn drop_draft(guide: &Guide, draft: Option<(EntryId, Hold)>) {
    if let Some((id, _)) = draft {
        guide.act(Action::SheetRemoved(id));
    }
}

/// The sheet whose rows are drafts.
const DRAFTS: Sheet = Sheet::Message;
