//! `#/`: four doors on the first visit, Today for those who return, a neutral front page where the screen should
//! say nothing about anyone.

use yew::prelude::*;

use super::today::Today;
use crate::domain::check_in::Plan;
use crate::domain::quiet_days::SHORTEST;
use crate::key;
use crate::progress::{Action, Saving};
use crate::ui::guide::{Guide, use_guide};
use crate::ui::parts::bowl::Bowl;
use crate::ui::parts::prose::Prose;
use crate::ui::route::Route;
use crate::words::Key;

/// The page at `#/`.
#[component]
pub fn Home() -> Html {
    let guide = use_guide();
    if guide.progress.is_new() {
        first_visit(&guide)
    } else if guide.progress.kept.plan.value == Some(Plan::C) || guide.progress.saving != Saving::On {
        neutral(&guide)
    } else {
        html! { <Today /> }
    }
}

fn first_visit(guide: &Guide) -> Html {
    let gold = guide.progress.kept.gold(guide.now);
    let count_days = {
        let started = guide.today();
        guide.acts_and_goes(Action::QuietTimeStarted { started, days: Some(SHORTEST) }, Route::Quiet)
    };
    let heal = guide.acts_and_goes(Action::HealingChosen(true), Route::Heal);
    html! {
        <div class="home">
            <div class="home-hero">
                <Bowl seams={gold.seams} rim={gold.rim} label={guide.text(key!("home-bowl"))} />
                <div class="stack">
                    <h1 tabindex="-1">{ guide.text(key!("home-line")) }</h1>
                    <p class="lead">{ guide.text(key!("home-line.lead")) }</p>
                </div>
            </div>
            <section class="stack" aria-label={guide.text(key!("home-doors"))}>
                <ul class="home-doors">
                    { door(guide, key!("home-door-urge"), key!("home-door-urge.text"), Route::Urge, None) }
                    { door(guide, key!("home-door-check-in"), key!("home-door-check-in.text"), Route::CheckIn(None), None) }
                    { door(guide, key!("home-door-quiet"), key!("home-door-quiet.text"), Route::Quiet, Some(count_days)) }
                    { door(guide, key!("home-door-heal"), key!("home-door-heal.text"), Route::Heal, Some(heal)) }
                </ul>
                <p class="home-promise">{ guide.text(key!("home-free")) }</p>
                <p><a href={Route::Support.href()}>{ guide.text(key!("home-support")) }</a></p>
            </section>
            <section class="stack">
                <h2>{ guide.text(key!("home-about-title")) }</h2>
                <Prose text={guide.text(key!("home-about"))} />
            </section>
        </div>
    }
}

/// A door is a link; where opening it also begins something, that happens on the way.
fn door(guide: &Guide, name: Key, text: Key, to: Route, begins: Option<Callback<MouseEvent>>) -> Html {
    let onclick = begins.map(|begin| {
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            begin.emit(event);
        })
    });
    html! {
        <li class="card card-link">
            <div>
                <h2 class="card-title"><a href={to.href()} {onclick}>{ guide.text(name) }</a></h2>
                <p class="muted small">{ guide.text(text) }</p>
            </div>
        </li>
    }
}

fn neutral(guide: &Guide) -> Html {
    html! {
        <div class="home">
            <div class="stack">
                <h1 tabindex="-1">{ guide.text(key!("home-neutral")) }</h1>
                <p class="lead">{ guide.text(key!("home-neutral.text")) }</p>
            </div>
            <ul class="home-doors">
                { plain_door(guide, key!("home-neutral.today"), Route::Today) }
                { plain_door(guide, key!("home-neutral.tools"), Route::Tools) }
                { plain_door(guide, key!("home-neutral.support"), Route::Support) }
            </ul>
        </div>
    }
}

fn plain_door(guide: &Guide, name: Key, to: Route) -> Html {
    html! { <li class="card card-link"><h2 class="card-title"><a href={to.href()}>{ guide.text(name) }</a></h2></li> }
}
