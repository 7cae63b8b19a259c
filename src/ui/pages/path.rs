//! `#/path`: the bowl and the fourteen phases in their seven groups. On a stop the Heal path takes its place.

use crate::ui::prelude::*;

use super::heal;
use crate::domain::bowl;
use crate::domain::check_in::Plan;
use crate::domain::phases::{Facts, GROUPS, Phase, State};
use crate::key;
use crate::ui::guide::Guide;
use crate::ui::parts::mended::{in_words, mended};
use crate::ui::parts::prose::prose;
use crate::ui::parts::summary_link::summary_link;
use crate::ui::route::Route;
use crate::words::{Arg, families};

/// The page at `#/path`.
pub fn page(guide: &Guide) -> Html {
    match guide.progress.kept.plan.value {
        // Not even the names of the phases are shown.
        Some(Plan::C) => heal::page(guide),
        _ => all_phases(guide),
    }
}

fn all_phases(guide: &Guide) -> Html {
    let facts = guide.progress.kept.facts(guide.now);
    let gold = bowl::by_path(&facts);
    html! {
        <div class="stack stack-wide">
            <div class="path-top">
                <header class="stack">
                    <h1 tabindex="-1">{ guide.text(key!("path-title")) }</h1>
                    { prose(&guide.text(key!("path-intro"))) }
                </header>
                <div class="path-bowl">
                    { mended(guide, gold) }
                    <p class="muted small" aria-hidden="true">{ in_words(guide, gold) }</p>
                </div>
            </div>
            { above(guide, &facts) }
            <div class="path">{ for (1..=GROUPS).map(|number| group(guide, &facts, number, gold.seams[usize::from(number) - 1])) }</div>
            <section class="card card-link">
                <div>
                    <h2 class="card-title"><a href={Route::Heal.href()}>{ guide.text(key!("heal-title")) }</a></h2>
                    <p class="muted small">{ guide.text(key!("quiet-done-heal.what")) }</p>
                </div>
            </section>
            { summary_link(guide) }
        </div>
    }
}

/// What is to be known before the list: how to begin, or what is special now.
fn above(guide: &Guide, facts: &Facts) -> Html {
    let kept = &guide.progress.kept;
    if facts.plan.is_none() {
        return html! {
            <section class="card">
                <h2 class="card-title">{ guide.text(key!("path-check-in.title")) }</h2>
                <p>{ guide.text(key!("path-check-in")) }</p>
                <div class="actions">
                    <a class="button" href={Route::CheckIn(None).href()}>{ guide.text(key!("path-check-in.button")) }</a>
                </div>
            </section>
        };
    }
    let note = |text: String| html! { <div class="notice" role="note"><p>{ text }</p></div> };
    let healing = kept.healing.value.then(|| note(guide.text(key!("path-healing"))));
    let together = facts.together.then(|| note(guide.text(key!("path-any-order"))));
    html! { <>{ for healing }{ for together }</> }
}

fn group(guide: &Guide, facts: &Facts, number: u8, percent: u8) -> Html {
    let phases = Phase::all().filter(|phase| phase.group() == number);
    let id = format!("group-{number}");
    html! {
        <section class="path-group" key={number} data-mended={(percent == 100).then_some("")} aria-labelledby={id.clone()}>
            <h2 class="path-group-title" {id}>{ guide.text(families::group(number)) }</h2>
            <ol class="path-list">{ for phases.map(|phase| row(guide, facts, phase)) }</ol>
        </section>
    }
}

fn row(guide: &Guide, facts: &Facts, phase: Phase) -> Html {
    use crate::domain::choice::Choice;
    let state = facts.state(phase);
    html! {
        <li class="path-phase" key={phase.number()} data-state={state.id()}>
            <span class="path-number" aria-hidden="true">{ phase.number() }</span>
            <a href={Route::Phase(phase).href()}>{ guide.text(families::phase(phase.number())) }</a>
            <span class="path-state">{ standing(guide, facts, phase, state) }</span>
        </li>
    }
}

/// The state of a phase in words: how far it is, or what opens it.
fn standing(guide: &Guide, facts: &Facts, phase: Phase, state: State) -> String {
    let count =
        [("done", Arg::Number(facts.done(phase).into())), ("total", Arg::Number(phase.tasks().into()))];
    let tasks = guide.say(key!("path-tasks-count"), &count);
    let named = |key| guide.say(key, &[("tasks", Arg::Text(&tasks))]);
    match state {
        State::Met => named(key!("path-state-met")),
        State::Open => named(key!("path-state-open")),
        _ if facts.opens_next() == Some(phase) => what_opens(guide, facts, phase),
        _ if facts.plan.is_none() => tasks,
        _ => guide.text(key!("path-state-readable")),
    }
}

/// What must come before a phase opens.
pub fn what_opens(guide: &Guide, facts: &Facts, phase: Phase) -> String {
    if phase.number() == 5 && facts.waits_for_their_word() && facts.own_part_is_met() {
        return guide.text(key!("path-opens-when-they-write"));
    }
    guide.text(families::opens_when(phase.number()))
}
