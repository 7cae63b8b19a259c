//! `#/summary`: how far somebody is, on one page of paper, with the names they want left out; and a line about it to hand on.
//!
//! Nothing goes anywhere by itself: the page is printed, or the line shared or copied, by the visitor's own hand.

use crate::ui::prelude::*;

use crate::domain::bowl;
use crate::domain::names::without;
use crate::key;
use crate::progress::summary::{Next, Way};
use crate::ui::forms::{is_ticked, value_of};
use crate::ui::guide::Guide;
use crate::ui::parts::mended::{in_words, mended};
use crate::words::families::{self, HealPart};
use crate::words::{Arg, Key};

/// What became of the line that is handed on.
#[derive(Clone, Copy, PartialEq)]
enum Told {
    Nothing,
    Copied,
    Failed,
}

/// The page at `#/summary`.
pub fn summary(guide: &Guide, my: &Memory, (): &()) -> Html {
    let names = my.state(String::new());
    let with_plans = my.state(true);
    let told = my.state(Told::Nothing);
    let way = guide.progress.summary_way(guide.now);
    html! {
        <div class="stack stack-wide">
            <header class="stack no-print">
                <h1 tabindex="-1">{ guide.text(key!("summary-title")) }</h1>
                <p class="lead">{ guide.text(key!("summary-title.lead")) }</p>
            </header>
            { choices(guide, &names, &with_plans) }
            <article class="summary card" data-summary="" aria-labelledby="summary-heading">
                { head(guide, &way) }
                { how_far(guide, &way) }
                { for way.next.as_ref().map(|next| tasks(guide, next)) }
                { for with_plans.get().then(|| plans(guide, &names.read())).flatten() }
            </article>
            { hand_on(guide, &way, &told) }
        </div>
    }
}

/// What to leave out, and the printer.
fn choices(guide: &Guide, names: &State<String>, with_plans: &State<bool>) -> Html {
    let typed = {
        let names = names.clone();
        Callback::from(move |event: InputEvent| names.set(value_of(&event)))
    };
    let ticked = {
        let with_plans = with_plans.clone();
        Callback::from(move |event: Event| with_plans.set(is_ticked(&event)))
    };
    let print = if guide.query.embed {
        // The frame may open no dialog, so the browser would do nothing.
        html! { <p class="muted" data-print="framed">{ guide.text(key!("summary-framed")) }</p> }
    } else {
        let outside = guide.ports.outside.clone();
        let onclick = Callback::from(move |_: MouseEvent| outside.print("[data-summary]"));
        html! { <div class="actions"><button class="button" type="button" name="print" {onclick}>{ guide.text(key!("summary-print")) }</button></div> }
    };
    html! {
        <section class="stack no-print">
            <label class="tick">
                <input type="checkbox" name="plans" checked={with_plans.get()} onchange={ticked} />
                <span>{ guide.text(key!("summary-with-plans")) }</span>
            </label>
            <div class="field">
                <label class="field-label" for="hide">{ guide.text(key!("ending-hide")) }</label>
                <p class="field-hint" id="hide-hint">{ guide.text(key!("ending-hide.hint")) }</p>
                <input class="field-input" id="hide" type="text" name="hide" maxlength="100" autocomplete="off" aria-describedby="hide-hint" oninput={typed} />
            </div>
            { print }
        </section>
    }
}

/// The day, the bowl and the days.
fn head(guide: &Guide, way: &Way) -> Html {
    let kept = &guide.progress.kept;
    let gold = if way.is_healing {
        bowl::by_healing(&kept.heal_done())
    } else {
        bowl::by_path(&kept.facts(guide.now))
    };
    let figure = |name: Key, number: u16| {
        html! { <div key={name.code()}><dt>{ guide.text(name) }</dt><dd>{ number }</dd></div> }
    };
    let days = kept.figures(guide.now).filter(|figures| figures.total > 0).map(|figures| {
        let count = kept
            .countdown(guide.now)
            .filter(|figures| figures.day > 0 && !guide.progress.is_stopped())
            .and_then(|figures| {
                let count =
                    [("day", Arg::Number(figures.day.into())), ("days", Arg::Number(figures.days?.into()))];
                Some(html! { <p>{ guide.say(key!("quiet-day"), &count) }</p> })
            });
        html! {
            <>
                { for count }
                <dl class="summary-figures">
                    { figure(key!("quiet-total"), figures.total) }
                    { figure(key!("quiet-longest"), figures.longest_run) }
                </dl>
            </>
        }
    });
    html! {
        <header class="summary-head">
            <div>{ mended(guide, gold) }</div>
            <div class="summary-days">
                <h2 id="summary-heading">{ guide.text(key!("summary-heading")) }</h2>
                <p class="muted">{ guide.date(guide.today()) }</p>
                <p>{ in_words(guide, gold) }</p>
                { for days }
            </div>
        </header>
    }
}

/// How far each part of the way is.
fn how_far(guide: &Guide, way: &Way) -> Html {
    let rows = (1..).zip(&way.shares).map(|(number, (done, all))| {
        let name = if way.is_healing { families::heal(number) } else { families::group(number) };
        let count = [("done", Arg::Number((*done).into())), ("total", Arg::Number((*all).into()))];
        html! { <div key={number}><dt>{ guide.text(name) }</dt><dd>{ guide.say(key!("path-tasks-count"), &count) }</dd></div> }
    });
    let title = if way.is_healing { key!("heal-weeks") } else { key!("summary-path") };
    html! { <section><h3>{ guide.text(title) }</h3><dl class="summary-far">{ for rows }</dl></section> }
}

/// What comes next, with a box to tick by hand.
fn tasks(guide: &Guide, next: &Next) -> Html {
    let leave_out = guide.progress.kept.settings.leave_ex_out.value;
    let task = |&(task, is_done): &(u8, bool)| {
        let text = match next {
            Next::Phase(phase, _) => families::task(phase.number(), task),
            Next::Week(week, _) => {
                let plain = families::heal_plain(week.number(), HealPart::Task(task));
                let is_plain = leave_out && guide.words.has(&plain);
                if is_plain { plain } else { families::heal_part(week.number(), HealPart::Task(task)) }
            }
        };
        let done = is_done.then(|| {
            html! { <span class="visually-hidden">{ guide.text(key!("summary-done")) }{ " " }</span> }
        });
        html! { <li key={task} data-done={is_done.then_some("")}>{ for done }{ guide.text(text) }</li> }
    };
    let (title, all) = match next {
        Next::Phase(phase, all) => (families::phase(phase.number()), all),
        Next::Week(week, all) => (families::heal(week.number()), all),
    };
    let title = guide.say(key!("summary-next"), &[("title", Arg::Text(&guide.text(title)))]);
    html! { <section><h3>{ title }</h3><ul class="summary-tasks">{ for all.iter().map(task) }</ul></section> }
}

/// The visitor's own plans, as far as they fit.
fn plans(guide: &Guide, names: &str) -> Option<Html> {
    let (plans, is_cut) = guide.progress.kept.summary_plans(|words| without(words, names));
    let mut rows = plans.iter().map(|[when, then]| {
        let words = [("when", Arg::Text(when)), ("then", Arg::Text(then))];
        html! { <li>{ guide.say(key!("urge-plan"), &words) }</li> }
    });
    let first = rows.next()?;
    let cut =
        is_cut.then(|| html! { <p class="muted small" data-cut="">{ guide.text(key!("summary-cut")) }</p> });
    Some(html! {
        <section>
            <h3>{ guide.text(key!("summary-plans")) }</h3>
            <ul class="summary-plans">{ first }{ for rows }</ul>
            { for cut }
        </section>
    })
}

/// A line that says nothing about anybody, to share where the device can, else to copy.
fn hand_on(guide: &Guide, way: &Way, told: &State<Told>) -> Html {
    let days = guide.progress.kept.figures(guide.now).map_or(0, |figures| figures.total);
    let tasks: i64 = way.shares.iter().map(|(done, _)| i64::from(*done)).sum();
    let mut line = guide.count(key!("summary-line"), "days", days);
    if tasks > 0 {
        line.push(' ');
        line.push_str(&guide.count(key!("summary-line-tasks"), "tasks", tasks));
    }
    let button = if guide.ports.outside.can_share() {
        let (outside, line) = (guide.ports.outside.clone(), line.clone());
        let onclick = Callback::from(move |_: MouseEvent| outside.share(&line));
        html! { <button class="button button-quiet" type="button" name="share" {onclick}>{ guide.text(key!("urge-friend.share")) }</button> }
    } else {
        let (outside, line, told) = (guide.ports.outside.clone(), line.clone(), told.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            let told = told.clone();
            let done = move |worked: bool| told.set(if worked { Told::Copied } else { Told::Failed });
            outside.copy(&line, Box::new(done));
        });
        html! { <button class="button button-quiet" type="button" name="copy" {onclick}>{ guide.text(key!("urge-friend.copy")) }</button> }
    };
    let told = match told.get() {
        Told::Nothing => None,
        Told::Copied => Some(guide.text(key!("urge-friend.copied"))),
        Told::Failed => Some(guide.text(key!("urge-friend.failed"))),
    };
    html! {
        <section class="stack no-print">
            <h2>{ guide.text(key!("summary-share")) }</h2>
            <p>{ guide.text(key!("summary-share.text")) }</p>
            <p class="tools-draft">{ line }</p>
            <div class="actions">{ button }</div>
            <p role="status">{ for told }</p>
        </section>
    }
}
