//! The seven things to ask, the rest of 24 hours, and the copy.

use super::{DRAFTS, Page, drop_draft};
use crate::domain::calendar::{Entry, calendar};
use crate::domain::choice::Choice;
use crate::domain::day::Day;
use crate::domain::message::builder::Check;
use crate::domain::message::state::{Hold, State as Step};
use crate::domain::phases::Phase;
use crate::key;
use crate::progress::{Action, EntryId};
use crate::ui::forms::is_ticked;
use crate::ui::guide::Guide;
use crate::ui::prelude::*;
use crate::words::{Key, families};

/// The draft is kept, for a rest that began at `hold`.
pub fn held(row: Option<EntryId>, text: &str, hold: Hold) -> Action {
    let values = vec![text.to_owned(), hold.since_ms.to_string(), String::new()];
    Action::SheetWritten { sheet: DRAFTS, row, values }
}

/// The civil day and minute of a moment, by the clock the visitor has now.
fn local(guide: &Guide, ms: i64) -> (Day, u16) {
    let now = guide.ports.clock.now();
    let minutes = i64::from(now.minute) + (ms.saturating_sub(now.epoch_ms)).div_euclid(60_000);
    let days = i32::try_from(minutes.div_euclid(24 * 60)).unwrap_or(0);
    (now.civil.plus(days), minutes.rem_euclid(24 * 60) as u16)
}

/// Day and time of a moment, as people write them.
pub fn when(guide: &Guide, ms: i64) -> String {
    let (day, minute) = local(guide, ms);
    [guide.date(day), guide.ports.intl.time(minute)].join(", ")
}

impl Page<'_> {
    /// The seven things, each a tick.
    pub(super) fn checks(&self) -> Html {
        let guide = self.guide;
        let check = |check: Check| {
            let onchange = self.change(move |typing, event: Event| {
                typing.ticks.retain(|one| *one != check);
                if is_ticked(&event) {
                    typing.ticks.push(check);
                }
            });
            html! {
                <label class="choice" key={check.id()}>
                    <input type="checkbox" name="check" value={check.id()} checked={self.now.ticks.contains(&check)} {onchange} />
                    <span class="choice-text">{ guide.text(families::message_check(check)) }</span>
                </label>
            }
        };
        html! {
            <fieldset class="field" key="checks">
                <legend class="field-label">{ guide.text(key!("message-checks")) }</legend>
                <p class="field-hint">{ guide.text(key!("message-checks.hint")) }</p>
                <div class="choice-list">{ for Check::ALL.iter().map(|&one| check(one)) }</div>
            </fieldset>
        }
    }

    /// Begins the rest.
    pub(super) fn hold(&self) -> Html {
        let guide = self.guide;
        let may_hold = self.step == Step::Writing { may_hold: true };
        let onclick = {
            let (guide, typing, text) = (guide.clone(), self.typing.clone(), self.text.clone());
            Callback::from(move |_: MouseEvent| {
                if may_hold {
                    let hold = Hold { since_ms: guide.ports.clock.now().epoch_ms };
                    guide.act(held(None, &text, hold));
                    typing.set(Default::default());
                    guide.ports.outside.focus_heading();
                }
            })
        };
        html! {
            <section class="card" key="hold">
                <h2 class="card-title">{ guide.text(key!("message-hold")) }</h2>
                <p id="message-hold-text">{ guide.text(key!("message-hold.text")) }</p>
                <div class="actions">
                    <button class="button" type="button" name="hold" aria-disabled={(!may_hold).then_some("true")} aria-describedby="message-hold-text" {onclick}>{ guide.text(key!("message-hold.start")) }</button>
                </div>
            </section>
        }
    }

    /// While it rests: a reminder, and a way to let it go.
    pub(super) fn resting(&self) -> Html {
        let guide = self.guide;
        let remind = match self.step {
            Step::Held { until_ms } => {
                let guide = guide.clone();
                Callback::from(move |_: MouseEvent| {
                    let (day, _) = local(&guide, until_ms);
                    let text = guide.text(key!("message-hold.entry"));
                    let entries = [Entry { day, number: 1, text: text.clone() }];
                    let file = calendar(&text, "look", &entries, guide.ports.clock.now().epoch_ms);
                    guide.ports.outside.download("day.ics", "text/calendar", &file);
                })
            }
            _ => Callback::noop(),
        };
        html! {
            <section class="stack" key="resting">
                <p class="muted">{ guide.text(key!("message-hold.kept")) }</p>
                <div class="actions">
                    <button class="button button-quiet" type="button" name="calendar" onclick={remind}>{ guide.text(key!("message-hold.calendar")) }</button>
                    { self.let_go() }
                </div>
            </section>
        }
    }

    /// The copy, once everything allows it.
    pub(super) fn copying(&self) -> Html {
        let guide = self.guide;
        let may = self.step == Step::MayCopy;
        let copy = {
            let (outside, typing, text) =
                (guide.ports.outside.clone(), self.typing.clone(), self.text.clone());
            Callback::from(move |_: MouseEvent| {
                let typing = typing.clone();
                outside.copy(&text, Box::new(move |worked| typing.change(|now| now.copied = Some(worked))));
            })
        };
        let sent = {
            let (guide, draft) = (guide.clone(), self.draft);
            Callback::from(move |_: MouseEvent| {
                if let Some(phase) = Phase::new(5) {
                    // The last task of the phase is to send it once.
                    guide.act(Action::TaskTicked(phase, phase.tasks(), true));
                }
                drop_draft(&guide, draft);
                guide.ports.outside.focus_heading();
            })
        };
        let said: Option<Key> = self
            .now
            .copied
            .map(|worked| if worked { key!("message-copy.done") } else { key!("message-copy.failed") });
        let buttons = may.then(|| {
            html! {
                <>
                    <button class="button" type="button" name="copy" onclick={copy}>{ guide.text(key!("message-copy")) }</button>
                    <button class="button button-quiet" type="button" name="sent" onclick={sent}>{ guide.text(key!("message-copy.sent")) }</button>
                </>
            }
        });
        html! {
            <section class="stack" key="copying">
                <div class="notice-said" role="status">{ for said.map(|key| html! { <p class="notice">{ guide.text(key) }</p> }) }</div>
                <div class="actions">
                    { for buttons }
                    { self.let_go() }
                </div>
            </section>
        }
    }

    fn let_go(&self) -> Html {
        let (guide, draft) = (self.guide.clone(), self.draft);
        let onclick = Callback::from(move |_: MouseEvent| {
            drop_draft(&guide, draft);
            guide.ports.outside.focus_heading();
        });
        html! {
            <button class="button button-plain" type="button" name="drop" {onclick}>{ self.guide.text(key!("message-drop")) }</button>
        }
    }
}
