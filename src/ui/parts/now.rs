//! The one thing to do now: today's text, or another one for whoever asks for it.

use crate::ui::prelude::*;

use super::action_link::{action_link, check_in_link};
use crate::domain::today::Thing;
use crate::key;
use crate::progress::Action;
use crate::ui::guide::Guide;
use crate::ui::route::Route;
use crate::words::{Key, families};

/// Today's text with its one thing to do; `day` is the line with the date, above the heading.
pub fn now(guide: &Guide, my: &Memory, day: &Html) -> Html {
    let others = my.state(0_u8);
    let is_done = my.state(false);

    let facts = guide.progress.today_facts(guide.now);
    let thing = facts.another(others.get());
    let another = {
        let (others, is_done) = (others.clone(), is_done.clone());
        Callback::from(move |_: MouseEvent| {
            is_done.set(false);
            others.change(|others| *others = others.wrapping_add(1));
        })
    };
    let done = {
        let (is_done, outside) = (is_done.clone(), guide.ports.outside.clone());
        Callback::from(move |_: MouseEvent| {
            is_done.set(true);
            // The button goes, so the focus moves on to the one beside it.
            outside.focus("button[name=another]");
        })
    };
    let ways = ways(guide, thing);
    let has_ways = !ways.is_empty();
    let done = (!has_ways && !is_done.get()).then(|| {
        html! { <button class="button" type="button" name="done" onclick={done}>{ guide.text(key!("today-do-done")) }</button> }
    });
    let said = is_done.get().then(|| guide.text(key!("today-do-done-said")));
    let card = if is_done.get() { "card card-mended" } else { "card card-lift" };
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
                    { for ways }
                    { for done }
                    <button class="button button-plain" type="button" name="another" onclick={another}>
                        { guide.text(key!("today-do-other")) }
                    </button>
                </div>
            </section>
        </>
    }
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
        Thing::Start | Thing::Day(_) | Thing::Gap | Thing::Any(_) | Thing::Neutral => Vec::new(),
    }
}
