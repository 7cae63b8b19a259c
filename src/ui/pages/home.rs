//! `#/`: four doors on the first visit, Today for those who return, a neutral front page where the screen should
//! say nothing about anyone.

use crate::ui::prelude::*;

use crate::key;
use crate::ui::guide::Guide;
use crate::ui::parts::bowl::{Bowl, bowl};
use crate::ui::parts::doors::doors;
use crate::ui::parts::prose::prose;
use crate::ui::parts::restore_card::restore_card;
use crate::ui::route::Route;
use crate::words::Key;

/// The page at `#/`, except for those whose home [`is_today`].
pub fn page(guide: &Guide) -> Html {
    let first = guide.progress.is_new() && !guide.progress.kept.settings.leave_ex_out.value;
    if first { first_visit(guide) } else { neutral(guide) }
}

/// Whether Today is what stands at `#/`.
pub fn is_today(guide: &Guide) -> bool {
    !guide.progress.is_new() && !guide.progress.is_discreet()
}

fn first_visit(guide: &Guide) -> Html {
    let gold = guide.progress.kept.gold(guide.now);
    html! {
        <div class="home">
            <div class="home-hero">
                { bowl(Bowl { seams: gold.seams, rim: gold.rim, label: guide.text(key!("home-bowl")), small: false }) }
                <div class="stack">
                    <h1 tabindex="-1">{ guide.text(key!("home-line")) }</h1>
                    <p class="lead">{ guide.text(key!("home-line.lead")) }</p>
                </div>
            </div>
            { restore_card(guide) }
            { doors(guide) }
            <section class="stack">
                <h2>{ guide.text(key!("home-about-title")) }</h2>
                { prose(&guide.text(key!("home-about"))) }
            </section>
        </div>
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
