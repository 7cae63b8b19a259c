//! The one thing to do now: today's text, or another one for whoever asks for it.

use crate::ui::prelude::*;

use super::action_link::{action_link, check_in_link};
use crate::domain::marks::DayPart;
use crate::domain::phases::Phase;
use crate::domain::today::Thing;
use crate::key;
use crate::progress::{Action, TickKey};
use crate::ui::guide::Guide;
use crate::ui::route::Route;
use crate::words::{Key, families};

/// Today's text with its one thing to do; `day` is the line with the date, above the heading.
pub fn now(guide: &Guide, my: &Memory, day: &Html) -> Html {
    let kept = &guide.progress.kept;
    let today = guide.today();
    // How many other texts were asked for today: a tab that stays open begins each day with the day's own.
    let asked = my.state((today, 0_u8));
    let others = Some(asked.get()).filter(|(day, _)| *day == today).map_or(0, |(_, others)| others);
    // The text that "Done" was said to. It is kept for the day; which text it was, only while the page is shown.
    let done_with = my.state(0_u8);

    let thing = guide.progress.today_facts(guide.now).another(others);
    let looks_back = leads_back(thing) && kept.looked_back_today(guide.now);
    let ticked = kept.is_ticked(TickKey::Day(today, DayPart::Thing)) && done_with.get() == others;
    let is_done = looks_back || ticked;
    let another = Callback::from(move |_: MouseEvent| asked.set((today, others.wrapping_add(1))));
    let done = {
        let guide = guide.clone();
        Callback::from(move |_: MouseEvent| {
            done_with.set(others);
            guide.act(Action::DayTicked(DayPart::Thing, today, true));
            // The button goes, so the focus moves on to the one beside it.
            guide.ports.outside.focus("button[name=another]");
        })
    };
    let ways = ways(guide, thing);
    // Writing an if-then plan is offered; not wanting one is done as well.
    let needs_done = ways.is_empty() || matches!(thing, Thing::Day(_)) && !leads_back(thing);
    let done = (needs_done && !is_done).then(|| {
        html! { <button class="button" type="button" name="done" onclick={done}>{ guide.text(key!("today-do-done")) }</button> }
    });
    let said = is_done.then(|| guide.text(key!("today-do-done-said")));
    let card = if is_done { "card card-mended" } else { "card card-lift" };
    html! {
        <>
            <header class="stack">
                { day.clone() }
                <h1 tabindex="-1">{ guide.text(families::today(thing)) }</h1>
                <p>{ guide.text(families::today_text(thing)) }</p>
            </header>
            <section class={card}>
                <h2 class="card-title">{ guide.text(key!("today-one-thing")) }</h2>
                <p>{ guide.text(families::today_do(thing)) }</p>
                <p role="status">{ said }</p>
                <div class="actions">
                    { for done }
                    { for ways }
                    <button class="button button-plain" type="button" name="another" onclick={another}>
                        { guide.text(key!("today-do-other")) }
                    </button>
                </div>
            </section>
        </>
    }
}

/// Whether the one thing is the look-back, or then and now on its page.
fn leads_back(thing: Thing) -> bool {
    matches!(thing, Thing::LookBack | Thing::Day(7 | 14 | 30))
}

/// Where a text leads. The first is the one to take; the rest are as good but quieter.
fn ways(guide: &Guide, thing: Thing) -> Vec<Html> {
    let link = |class: &'static str, name: Key, to: Route| {
        html! { <a {class} href={to.href()}>{ guide.text(name) }</a> }
    };
    let check_in = |class: &'static str| {
        let text = match guide.progress.kept.finished.value {
            Some(_) => key!("quiet-done-recheck"),
            None => key!("home-door-check-in"),
        };
        check_in_link(guide, class, guide.text(text))
    };
    match thing {
        Thing::Recheck => vec![check_in("button")],
        Thing::End => vec![
            check_in("button button-quiet"),
            link("button button-quiet", key!("quiet-done-longer"), Route::Quiet),
            action_link(
                guide,
                "button button-quiet",
                Action::HealingChosen(true),
                Route::Heal,
                guide.text(key!("quiet-done-heal")),
            ),
        ],
        Thing::AfterContact => vec![link("button", key!("today-after-contact.button"), Route::Quiet)],
        Thing::Waiting => vec![link("button", key!("today-waiting.button"), Route::Heal)],
        Thing::Heal(week) => vec![link("button", key!("today-heal"), Route::Week(week))],
        Thing::Day(1 | 2) => {
            let plans = Phase::new(3)
                .map(|phase| link("button button-quiet", key!("today-plan"), Route::Phase(phase)));
            plans.into_iter().collect()
        }
        Thing::Day(30) => vec![link("button", key!("today-day-30.button"), Route::LookBack)],
        Thing::Day(7 | 14) | Thing::LookBack => {
            vec![link("button", key!("today-look-back.button"), Route::LookBack)]
        }
        Thing::Start | Thing::Day(_) | Thing::Gap | Thing::AfterUrge | Thing::Any(_) | Thing::Neutral => {
            Vec::new()
        }
    }
}
