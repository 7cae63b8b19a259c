//! The neutral front page at `#/`: on plan `c`, and where nothing is saved.

use crate::ui::prelude::*;

use crate::key;
use crate::ui::guide::Guide;
use crate::ui::route::Route;
use crate::words::Key;

/// The page at `#/` where the screen should say nothing about anyone.
pub fn neutral(guide: &Guide) -> Html {
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
