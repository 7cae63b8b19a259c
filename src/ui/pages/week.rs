//! `#/heal/<1-8>`: one week of the Heal path.

use crate::ui::prelude::*;

use crate::domain::heal::{TASKS_A_WEEK, WEEKS, Week};
use crate::key;
use crate::progress::{Action, TickKey};
use crate::ui::guide::Guide;
use crate::ui::parts::ending_link::ending_link;
use crate::ui::parts::prose::paragraphs;
use crate::ui::parts::tasks::{Task, Tasks, task_list};
use crate::ui::route::Route;
use crate::words::families::{self, HealPart};

/// The page of a week. It can be worked on at any time.
pub fn page(guide: &Guide, week: Week) -> Html {
    let number = week.number();
    let kept = &guide.progress.kept;
    let text = |part: HealPart| {
        let plain = families::heal_plain(number, part);
        let left_out = kept.settings.leave_ex_out.value && guide.words.has(&plain);
        guide.text(if left_out { plain } else { families::heal_part(number, part) })
    };
    let task = |task| Task {
        number: task,
        text: text(HealPart::Task(task)),
        done: text(HealPart::Done(task)),
        is_ticked: kept.is_ticked(TickKey::Heal(week, task)),
    };
    let tasks: Vec<Task> = (1..=TASKS_A_WEEK).map(task).collect();
    let is_done = tasks.iter().all(|task| task.is_ticked);
    let ticked = {
        let guide = guide.clone();
        Callback::from(move |(task, on)| guide.act(Action::HealTaskTicked(week, task, on)))
    };
    html! {
        <article class="stack stack-wide" data-week={number.to_string()}>
            <header class="stack">
                <p class="eyebrow">{ guide.count(key!("heal-week"), "number", number) }</p>
                <h1 tabindex="-1">{ guide.text(families::heal(number)) }</h1>
                <p class="lead">{ text(HealPart::Goal) }</p>
            </header>
            { guide.part(task_list, Tasks { title: guide.text(key!("heal-tasks")), tasks, can_tick: true, ticked }) }
            <div role="status">{ for is_done.then(|| mended(guide, number)) }</div>
            { for (number == WEEKS).then(|| ending_link(guide)).flatten() }
            <section class="prose">
                <h2>{ guide.text(key!("heal-note")) }</h2>
                { paragraphs(&text(HealPart::Note)) }
            </section>
            <section class="prose">
                <h2>{ guide.text(key!("heal-evidence")) }</h2>
                <p class="prose-source">{ text(HealPart::Evidence) }</p>
            </section>
            <p class="muted">{ guide.text(key!("heal-need")) }</p>
            { beside(guide, number) }
        </article>
    }
}

fn mended(guide: &Guide, number: u8) -> Html {
    let text = if number == WEEKS { key!("heal-week-done.rim") } else { key!("heal-week-done") };
    html! { <p class="notice notice-mended">{ guide.text(text) }</p> }
}

fn beside(guide: &Guide, number: u8) -> Html {
    let before = number.checked_sub(1).and_then(Week::new).map(|week| {
        let text = guide.count(key!("heal-before"), "number", week.number());
        html! { <a class="button button-plain" href={Route::Week(week).href()}>{ text }</a> }
    });
    let after = Week::new(number + 1).map(|week| {
        let text = guide.count(key!("heal-next"), "number", week.number());
        html! { <a class="button button-quiet" href={Route::Week(week).href()}>{ text }</a> }
    });
    html! {
        <nav class="actions" aria-label={guide.text(key!("heal-beside"))}>
            { for after }
            { for before }
            <a class="button button-plain" href={Route::Heal.href()}>{ guide.text(key!("heal-back")) }</a>
        </nav>
    }
}
