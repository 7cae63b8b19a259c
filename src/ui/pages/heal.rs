//! `#/heal`: the eight weeks of the Heal path, the bowl they mend, and choosing it.

use crate::ui::prelude::*;

use crate::domain::bowl;
use crate::domain::check_in::Plan;
use crate::domain::heal::{TASKS_A_WEEK, Week};
use crate::key;
use crate::progress::Action;
use crate::ui::guide::Guide;
use crate::ui::parts::ending_link::ending_link;
use crate::ui::parts::mended::{in_words, mended};
use crate::ui::parts::prose::prose;
use crate::ui::parts::summary_link::summary_link;
use crate::ui::route::Route;
use crate::words::{Arg, families};

/// The page at `#/heal`, and at `#/path` on a stop.
pub fn page(guide: &Guide) -> Html {
    let done = guide.progress.kept.heal_done();
    let gold = bowl::by_healing(&done);
    let weeks_done = done.iter().filter(|&&tasks| tasks == TASKS_A_WEEK).count() as i64;
    let progress = (weeks_done > 0).then(|| {
        html! { <p class="muted">{ guide.count(key!("heal-progress"), "done", weeks_done) }</p> }
    });
    html! {
        <div class="stack stack-wide">
            <div class="path-top">
                <header class="stack">
                    <h1 tabindex="-1">{ guide.text(key!("heal-title")) }</h1>
                    { prose(&guide.text(key!("heal-intro"))) }
                </header>
                <div class="path-bowl">
                    { mended(guide, gold) }
                    <p class="muted small" aria-hidden="true">{ in_words(guide, gold) }</p>
                </div>
            </div>
            { next(guide, &done) }
            { for ending_link(guide) }
            <section class="stack">
                <h2>{ guide.text(key!("heal-weeks")) }</h2>
                { for progress }
                <ol class="path-list">{ for Week::all().map(|week| row(guide, week, &done)) }</ol>
                <p class="muted">{ guide.text(key!("heal-read-on")) }</p>
            </section>
            { daily(guide) }
            { for choosing(guide) }
            { summary_link(guide) }
            <div class="notice" role="note">
                <p>{ guide.text(key!("heal-stuck")) }</p>
                <p><a href={Route::Support.href()}>{ guide.text(key!("interface-support")) }</a></p>
            </div>
        </div>
    }
}

/// The next week, or the end of all eight.
fn next(guide: &Guide, done: &[u8; 8]) -> Html {
    let Some(week) = Week::current(done) else {
        return html! {
            <section class="card card-mended">
                <h2 class="card-title">{ guide.text(key!("heal-done-title")) }</h2>
                { prose(&guide.text(key!("heal-done"))) }
            </section>
        };
    };
    let text = if done.iter().all(|&tasks| tasks == 0) {
        guide.text(key!("heal-begin"))
    } else {
        guide.count(key!("heal-next"), "number", week.number())
    };
    html! { <div class="actions"><a class="button" href={Route::Week(week).href()}>{ text }</a></div> }
}

fn row(guide: &Guide, week: Week, done: &[u8; 8]) -> Html {
    let is_next = Week::current(done) == Some(week);
    let done = done[usize::from(week.number()) - 1];
    let is_done = done == TASKS_A_WEEK;
    let count = [("done", Arg::Number(done.into())), ("total", Arg::Number(TASKS_A_WEEK.into()))];
    let tasks = guide.say(key!("path-tasks-count"), &count);
    let standing =
        if is_done { guide.say(key!("path-state-met"), &[("tasks", Arg::Text(&tasks))]) } else { tasks };
    // Only the next week stands out: all are open, and eight of the same would be a wall.
    let state = match (is_done, is_next) {
        (true, _) => Some("met"),
        (false, true) => Some("open"),
        (false, false) => None,
    };
    html! {
        <li class="path-phase" key={week.number()} data-state={state}>
            <span class="path-number" aria-hidden="true">{ week.number() }</span>
            <a href={Route::Week(week).href()}>{ guide.text(families::heal(week.number())) }</a>
            <span class="path-state">{ standing }</span>
        </li>
    }
}

/// The five minutes that belong to every day.
fn daily(guide: &Guide) -> Html {
    html! {
        <section class="card card-sunk">
            <h2 class="card-title">{ guide.text(key!("heal-daily")) }</h2>
            <p>{ guide.text(key!("heal-daily.body")) }</p>
            <p>{ guide.text(key!("heal-daily.people")) }</p>
            <p>{ guide.text(key!("heal-daily.log")) }</p>
        </section>
    }
}

/// Making it one's path, and the way back. On a stop it is the path already.
fn choosing(guide: &Guide) -> Option<Html> {
    let kept = &guide.progress.kept;
    if kept.plan.value == Some(Plan::C) {
        return None;
    }
    let card = if kept.healing.value {
        html! {
            <section class="card" data-healing="">
                <p role="status">{ guide.text(key!("heal-chosen")) }</p>
                <div class="actions">
                    <button class="button button-quiet" type="button" name="healing" value="no"
                        onclick={guide.acts_and_goes::<MouseEvent>(Action::HealingChosen(false), Route::Path)}>
                        { guide.text(key!("heal-chosen.back")) }
                    </button>
                </div>
            </section>
        }
    } else {
        html! {
            <section class="card">
                <h2 class="card-title">{ guide.text(key!("heal-choose.title")) }</h2>
                <p>{ guide.text(key!("heal-choose")) }</p>
                <div class="actions">
                    <button class="button button-quiet" type="button" name="healing" value="yes"
                        onclick={guide.acts::<MouseEvent>(Action::HealingChosen(true))}>
                        { guide.text(key!("heal-choose.button")) }
                    </button>
                </div>
            </section>
        }
    };
    Some(card)
}
