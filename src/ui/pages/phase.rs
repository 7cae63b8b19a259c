//! `#/path/<1-14>`: one phase: what it is for, its tasks, its gate, when to stop, and how to go about it.

use crate::ui::prelude::*;

use super::path::what_opens;
use crate::domain::check_in::{Plan, Scope};
use crate::domain::choice::Choice;
use crate::domain::phases::{Facts, PHASES, Phase, State};
use crate::domain::sheets::Sheet;
use crate::key;
use crate::progress::{Action, TickKey};
use crate::ui::guide::Guide;
use crate::ui::parts::action_link::action_link;
use crate::ui::parts::ending_link::ending_link;
use crate::ui::parts::gate::gate;
use crate::ui::parts::prose::{paragraphs, prose};
use crate::ui::parts::sheet::{pause, sheet_form};
use crate::ui::parts::tasks::{Task, Tasks, task_list};
use crate::ui::route::Route;
use crate::words::families::{self, PhasePart, phase_part};
use crate::words::{Arg, Key};

/// The page of a phase.
pub fn page(guide: &Guide, phase: Phase) -> Html {
    let facts = guide.progress.kept.facts(guide.now);
    match facts.state(phase) {
        State::Closed => closed(guide, &facts, phase),
        _ => Page { guide, facts: &facts, phase }.draw(),
    }
}

/// On a stop: nothing of the phase, not even its name, and what helps instead.
fn closed(guide: &Guide, facts: &Facts, phase: Phase) -> Html {
    let text = if facts.is_shown(phase) { key!("path-closed") } else { key!("path-not-yours") };
    html! {
        <article class="stack stack-wide" data-phase={phase.number().to_string()} data-state={State::Closed.id()}>
            <h1 tabindex="-1">{ guide.text(key!("path-title")) }</h1>
            { prose(&guide.text(text)) }
            <div class="actions">
                <a class="button" href={Route::Heal.href()}>{ guide.text(key!("heal-title")) }</a>
                <a class="button button-quiet" href={Route::Quiet.href()}>{ guide.text(key!("today-plain-quiet")) }</a>
                <a class="button button-quiet" href={Route::Tools.href()}>{ guide.text(key!("interface-tools")) }</a>
                <a class="button button-quiet" href={Route::Support.href()}>{ guide.text(key!("interface-support")) }</a>
            </div>
        </article>
    }
}

/// The page of a phase that can be read.
struct Page<'a> {
    guide: &'a Guide,
    facts: &'a Facts,
    phase: Phase,
}

impl Page<'_> {
    fn draw(&self) -> Html {
        let number = self.phase.number();
        // What is not the visitor's comes before what is.
        let notes_first = number == 2;
        let gate = (self.facts.plan != Some(Plan::C)).then(|| self.guide.part(gate, self.phase));
        html! {
            <article class="stack stack-wide" data-phase={number.to_string()} data-state={self.facts.state(self.phase).id()}>
                <header class="stack">
                    <p class="eyebrow">{ self.guide.count(key!("path-phase"), "number", number) }</p>
                    <h1 tabindex="-1">{ self.guide.text(families::phase(number)) }</h1>
                    <p class="lead">{ self.part(PhasePart::Goal) }</p>
                </header>
                { self.standing() }
                { for notes_first.then(|| self.notes()) }
                { self.tasks() }
                { self.makers() }
                { for gate }
                { for (number == PHASES).then(|| ending_link(self.guide)).flatten() }
                { self.stop() }
                <div>
                    { for (!notes_first && self.facts.shows_notes(self.phase)).then(|| self.folded_notes()) }
                    <details class="disclosure">
                        <summary><h2 class="disclosure-title">{ self.guide.text(key!("path-evidence")) }</h2></summary>
                        <p class="disclosure-body prose-source">{ self.part(PhasePart::Evidence) }</p>
                    </details>
                </div>
                { self.beside() }
            </article>
        }
    }

    fn text(&self, key: Key) -> String {
        self.guide.text(key)
    }

    fn part(&self, part: PhasePart) -> String {
        self.text(phase_part(self.phase.number(), part))
    }

    /// What is special about this phase now: why it can only be read, whose turn it is, silence.
    fn standing(&self) -> Html {
        let facts = self.facts;
        let five = self.phase.number() == 5;
        if facts.state(self.phase) == State::Readable {
            return self.why_only_readable();
        }
        if five && facts.is_silent() && !facts.is_met(self.phase) {
            return html! {
                <section class="card">
                    { prose(&self.guide.text(key!("path-silence"))) }
                    <div class="actions">{ self.heal_link("button button-quiet") }</div>
                </section>
            };
        }
        if facts.together && self.phase.number() >= 7 {
            return self.note(html! { <p>{ self.guide.text(key!("path-any-order")) }</p> });
        }
        Html::default()
    }

    fn why_only_readable(&self) -> Html {
        let facts = self.facts;
        match facts.plan {
            None => self.note(html! {
                <>
                    <p>{ self.guide.text(key!("path-read-ahead")) }</p>
                    <p>{ self.guide.text(key!("path-check-in")) }</p>
                    <p><a href={Route::CheckIn(None).href()}>{ self.guide.text(key!("path-check-in.button")) }</a></p>
                </>
            }),
            Some(Plan::C) => self.note(html! {
                <>
                    <p>{ self.guide.text(key!("path-read-only")) }</p>
                    <p>{ self.heal_link("") }</p>
                </>
            }),
            Some(Plan::A | Plan::B) => {
                let their_word = self.phase.number() == 5 && facts.waits_for_their_word();
                let opens = if their_word {
                    paragraphs(&self.guide.text(key!("path-their-word")))
                } else {
                    html! { <p>{ what_opens(self.guide, facts, self.phase) }</p> }
                };
                self.note(html! { <><p>{ self.guide.text(key!("path-read-ahead")) }</p>{ opens }</> })
            }
        }
    }

    fn note(&self, inner: Html) -> Html {
        html! { <div class="notice" role="note">{ inner }</div> }
    }

    fn heal_link(&self, class: &'static str) -> Html {
        html! { <a {class} href={Route::Heal.href()}>{ self.guide.text(key!("heal-title")) }</a> }
    }

    fn tasks(&self) -> Html {
        let (kept, phase) = (&self.guide.progress.kept, self.phase);
        let cycle = kept.cycle();
        let task = |number| Task {
            number,
            text: self.text(families::task(phase.number(), number)),
            done: self.text(families::task_done(phase.number(), number)),
            is_ticked: kept.is_ticked(TickKey::Task(cycle, phase, number)),
        };
        let tasks: Vec<Task> = (1..=phase.tasks()).map(task).collect();
        let ticked = {
            let guide = self.guide.clone();
            Callback::from(move |(task, on)| guide.act(Action::TaskTicked(phase, task, on)))
        };
        let can_tick = self.facts.can_work(phase);
        self.guide
            .part(task_list, Tasks { title: self.guide.text(key!("path-tasks")), tasks, can_tick, ticked })
    }

    /// What the phase leaves in the hand.
    fn makers(&self) -> Html {
        let maker = |sheet: Sheet| match sheet {
            Sheet::Message => self.message(),
            Sheet::Pause => pause::part(self.guide),
            sheet => self.guide.keyed(sheet.id(), sheet_form, (sheet, false)),
        };
        html! { <>{ for Sheet::of(self.phase).map(maker) }</> }
    }

    /// The message builder is a tool of its own.
    fn message(&self) -> Html {
        let to = Route::Message;
        html! {
            <section class="card card-link" key="message">
                <div>
                    <h2 class="card-title"><a href={to.href()}>{ self.guide.text(key!("path-message")) }</a></h2>
                    <p class="muted">{ self.guide.text(key!("path-message.text")) }</p>
                </div>
            </section>
        }
    }

    fn stop(&self) -> Html {
        let way_out = if self.facts.plan == Some(Plan::C) {
            html! { <a href={Route::Support.href()}>{ self.guide.text(key!("interface-support")) }</a> }
        } else {
            let recheck = Action::CheckInStarted(Scope::Recheck);
            action_link(
                self.guide,
                "",
                recheck,
                Route::CheckIn(None),
                self.guide.text(key!("path-stop-link")),
            )
        };
        html! {
            <section class="notice notice-stop" aria-labelledby="stop-title">
                <h2 class="notice-title" id="stop-title">{ self.guide.text(key!("path-stop-title")) }</h2>
                <p>{ self.part(PhasePart::Stop) }</p>
                <p>{ way_out }</p>
            </section>
        }
    }

    fn notes(&self) -> Html {
        html! {
            <section class="prose">
                <h2>{ self.guide.text(key!("path-note")) }</h2>
                { paragraphs(&self.part(PhasePart::Note)) }
            </section>
        }
    }

    /// The same for those who want it: a page with its tasks is long enough.
    fn folded_notes(&self) -> Html {
        html! {
            <details class="disclosure">
                <summary><h2 class="disclosure-title">{ self.guide.text(key!("path-note")) }</h2></summary>
                <div class="disclosure-body prose">{ paragraphs(&self.part(PhasePart::Note)) }</div>
            </details>
        }
    }

    fn beside(&self) -> Html {
        let (before, after) = self.facts.neighbours(self.phase);
        let link = |to: Phase, key: Key| {
            let title = self.text(families::phase(to.number()));
            let text = self.guide.say(key, &[("title", Arg::Text(&title))]);
            html! { <a class="button button-quiet" href={Route::Phase(to).href()}>{ text }</a> }
        };
        html! {
            <nav class="actions" aria-label={self.guide.text(key!("path-beside"))}>
                { for before.map(|before| link(before, key!("path-before"))) }
                { for after.map(|after| link(after, key!("path-next"))) }
                <a class="button button-plain" href={Route::Path.href()}>{ self.guide.text(key!("path-all")) }</a>
            </nav>
        }
    }
}
