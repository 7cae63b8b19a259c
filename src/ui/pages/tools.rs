//! `#/tools`: one card for each tool there is.

use crate::ui::prelude::*;

use crate::domain::sheets::Sheet;
use crate::key;
use crate::ui::guide::Guide;
use crate::ui::route::Route;
use crate::words::Key;

/// The page at `#/tools`.
pub fn page(guide: &Guide) -> Html {
    let speaks = guide.progress.mentions_ex();
    let changed =
        speaks.then(|| card(guide, Route::Changed, key!("tools-changed"), key!("tools-changed.text")));
    let [days, days_text] = if speaks {
        [key!("tools-quiet"), key!("tools-quiet.text")]
    } else {
        [key!("tools-days"), key!("tools-days.text")]
    };
    let own = guide.progress.may_speak_of_ex().then(|| {
        html! {
            <>
                { card(guide, Route::Letter, key!("tools-letter"), key!("tools-letter.text")) }
                { card(guide, Route::Log, key!("tools-log"), key!("tools-log.text")) }
                { card(guide, Route::Insights, key!("tools-insights"), key!("tools-insights.text")) }
                { for changed }
                { card(guide, Route::Quiet, days, days_text) }
            </>
        }
    });
    let message = (speaks && !guide.progress.is_stopped())
        .then(|| card(guide, Route::Message, key!("message-title"), key!("tools-message.text")));
    let promises = (speaks && Sheet::Promises.can_write(&guide.progress.kept.facts(guide.now)))
        .then(|| card(guide, Route::Promises, key!("sheet-promises"), key!("sheet-promises.lead")));
    html! {
        <div class="stack stack-wide">
            <header class="stack">
                <h1 tabindex="-1">{ guide.text(key!("tools-title")) }</h1>
                <p class="lead">{ guide.text(key!("tools-title.lead")) }</p>
            </header>
            <ul class="card-list card-list-two">
                { card(guide, Route::Urge, key!("tools-urge"), key!("tools-urge.text")) }
                { for own }
                { for message }
                { for promises }
                { card(guide, Route::Support, key!("tools-support"), key!("tools-support.text")) }
            </ul>
        </div>
    }
}

fn card(guide: &Guide, to: Route, name: Key, text: Key) -> Html {
    html! {
        <li class="card card-link" key={to.href()}>
            <div>
                <h2 class="card-title"><a href={to.href()}>{ guide.text(name) }</a></h2>
                <p class="muted">{ guide.text(text) }</p>
            </div>
        </li>
    }
}
