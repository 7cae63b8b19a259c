//! The small-plan picker of phase 11: a few ideas at a time, near or far apart, and two of them to offer.

use crate::ui::prelude::*;

use super::Page;
use crate::domain::small_plans;
use crate::key;
use crate::ui::forms::input;
use crate::words::{Arg, families};

/// The picker.
pub fn picker(page: &Page<'_>) -> Html {
    let (guide, state) = (page.guide, page.shown);
    let way = |far: bool| {
        let text =
            guide.text(if far { key!("small-plans-title.far") } else { key!("small-plans-title.near") });
        let onchange = page.on(move |state, _: Event| {
            state.far = far;
            state.page = 0;
        });
        html! {
            <label key={text.clone()}>
                <input type="radio" name="far" value={if far { "1" } else { "0" }} checked={state.far == far} {onchange} />
                <span>{ text }</span>
            </label>
        }
    };
    let onchange = page.on(|state, event: Event| {
        if let Some(input) = input(&event)
            && let Ok(plan) = input.value().parse()
        {
            state.picked = small_plans::pick(state.picked, plan, input.checked());
        }
    });
    let plan = |plan: u8| {
        html! {
            <label class="tick" key={plan}>
                <input type="checkbox" name="small-plan" value={plan.to_string()}
                    checked={state.picked.contains(&plan)} onchange={onchange.clone()} />
                <span>{ guide.text(families::small_plan(plan)) }</span>
            </label>
        }
    };
    let more = page.on(|state, _: MouseEvent| state.page = state.page.wrapping_add(1));
    html! {
        <section class="card sheet no-print" aria-labelledby="small-plans-title">
            <h2 class="card-title" id="small-plans-title">{ guide.text(key!("small-plans-title")) }</h2>
            <p>{ guide.text(key!("small-plans-title.lead")) }</p>
            <div class="scale chips">{ way(false) }{ way(true) }</div>
            <div>{ for small_plans::page(state.far, state.page).map(plan) }</div>
            <div class="actions">
                <button class="button button-plain" type="button" name="more" onclick={more}>
                    { guide.text(key!("small-plans-more")) }
                </button>
            </div>
            <div role="status">{ for offer(page) }</div>
        </section>
    }
}

/// The two that are picked, as one may offer them.
fn offer(page: &Page<'_>) -> Option<Html> {
    let (guide, [one, two]) = (page.guide, page.shown.picked);
    if two == 0 {
        return None;
    }
    let (one, two) = (guide.text(families::small_plan(one)), guide.text(families::small_plan(two)));
    let args = [("one", Arg::Text(&one)), ("two", Arg::Text(&two))];
    Some(html! {
        <div class="card card-sunk" data-offer="">
            <h3>{ guide.text(key!("small-plans-offer-title")) }</h3>
            <p>{ guide.text(key!("small-plans-offer-title.text")) }</p>
            <p>{ guide.say(key!("small-plans-title.offer"), &args) }</p>
        </div>
    })
}
