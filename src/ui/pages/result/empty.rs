//! No result yet: what this page will say, and the way to it.

use crate::ui::prelude::*;

use super::header;
use crate::key;
use crate::ui::guide::Guide;
use crate::ui::route::Route;
use crate::words::Key;

/// Before any check-in.
pub fn page(guide: &Guide) -> Html {
    invite(guide, key!("result-none"), key!("result-none.lead"), key!("result-none.go"))
}

/// A check-in has begun and waits to be finished.
pub fn under_way(guide: &Guide) -> Html {
    invite(guide, key!("result-under-way"), key!("result-under-way.lead"), key!("result-under-way.go"))
}

fn invite(guide: &Guide, title: Key, lead: Key, go: Key) -> Html {
    html! {
        <article class="result">
            { header(guide, title, Some(lead)) }
            <div class="actions">
                <a class="button" href={Route::CheckIn(None).href()}>{ guide.text(go) }</a>
            </div>
        </article>
    }
}
