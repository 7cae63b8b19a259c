//! The plan of the day: five minutes, one thing to work on, the week's small thing, each with a tick.

use crate::ui::prelude::*;

use crate::domain::daily::Work;
use crate::domain::marks::DayPart;
use crate::key;
use crate::progress::{Action, TickKey};
use crate::ui::guide::Guide;
use crate::ui::route::Route;
use crate::words::Key;
use crate::words::families::{self, HealPart};

/// The plan; nothing before its words have arrived.
pub fn day_plan(guide: &Guide) -> Option<Html> {
    if !guide.words.has(&key!("daily-title")) {
        return None;
    }
    let plan = guide.progress.daily_plan(guide.now);
    let ticks =
        |part: DayPart| (guide.progress.is_done(&plan, part), Action::DayTicked(part, plan.day, true));
    let core = [
        families::daily("body", plan.core),
        families::daily("people", plan.core),
        families::daily("line", plan.core),
    ];
    let (theme, day) = plan.theme;
    // What a theme is for is said once, when it begins.
    let lead =
        (day == 1).then(|| html! { <p class="muted">{ guide.text(families::weekly_lead(theme)) }</p> });
    let work = plan.work.map(|work| {
        let (done, tick) = ticks(DayPart::Module);
        let tick = match work {
            Work::Module(..) => tick,
            Work::Heal(week, task) => Action::HealTaskTicked(week, task, true),
        };
        row(guide, "module", name(work), &[text(work)], done, tick)
    });
    let way = match plan.work {
        Some(Work::Heal(week, _)) => Some(html! {
            <a class="button button-plain" href={Route::Week(week).href()}>{ guide.text(key!("today-heal")) }</a>
        }),
        _ => None,
    };
    let swap = plan.other.map(|task| {
        html! {
            <button class="button button-plain" type="button" name="swap" onclick={guide.acts::<MouseEvent>(Action::TaskSwapped(task))}>
                { guide.text(key!("daily-swap")) }
            </button>
        }
    });
    let swapped = plan.swapped.then(|| guide.text(key!("daily-swapped")));
    let late = plan.late.map(|work| {
        let yesterday = plan.day.plus(-1);
        let done = guide.progress.kept.is_ticked(TickKey::Day(yesterday, DayPart::Module));
        let tick = Action::DayTicked(DayPart::Module, yesterday, true);
        html! { <div class="task-list">{ row(guide, "late", key!("daily-late"), &[text(work)], done, tick) }</div> }
    });
    let (core_done, core_tick) = ticks(DayPart::Core);
    let (theme_done, theme_tick) = ticks(DayPart::Weekly);
    let work_done = plan.work.is_none() || guide.progress.is_done(&plan, DayPart::Module);
    let all = (core_done && theme_done && work_done).then(|| guide.text(key!("daily-all-done")));
    html! {
        <section class="stack" data-daily="">
            <h2>{ guide.text(key!("daily-title")) }</h2>
            <p class="muted">{ guide.text(key!("daily-title.lead")) }</p>
            <div class="task-list">
                { row(guide, "core", key!("daily-core"), &core, core_done, core_tick) }
                { for work }
            </div>
            <div class="actions">{ for swap }{ for way }</div>
            <p class="small muted" role="status">{ swapped }</p>
            { for lead }
            <div class="task-list">
                { row(guide, "weekly", families::weekly(theme), &[families::weekly_task(theme, day)], theme_done, theme_tick) }
            </div>
            { for late }
            <p role="status">{ all }</p>
        </section>
    }
    .into()
}

/// What the task belongs to.
fn name(work: Work) -> Key {
    match work {
        Work::Module(cause, _) => families::module(cause),
        Work::Heal(week, _) => families::heal(week.number()),
    }
}

fn text(work: Work) -> Key {
    match work {
        Work::Module(cause, task) => families::module_task(cause, task),
        Work::Heal(week, task) => families::heal_part(week.number(), HealPart::Task(task)),
    }
}

/// One part with its tick. `tick` is what ticking it means.
fn row(guide: &Guide, value: &'static str, name: Key, lines: &[Key], done: bool, tick: Action) -> Html {
    let tick = match tick {
        Action::DayTicked(part, day, _) => Action::DayTicked(part, day, !done),
        Action::HealTaskTicked(week, task, _) => Action::HealTaskTicked(week, task, !done),
        other => other,
    };
    let lines =
        lines.iter().map(|line| html! { <span class="task-line">{ guide.text(line.clone()) }</span> });
    html! {
        <label class="task">
            <input type="checkbox" name="daily" value={value} checked={done} onchange={guide.acts::<Event>(tick)} />
            <span class="task-text"><span class="task-done">{ guide.text(name) }</span>{ for lines }</span>
        </label>
    }
}
