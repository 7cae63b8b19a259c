//! The twelve rows, in three groups.

use crate::ui::prelude::*;

use crate::domain::changed::{Change, Side};
use crate::domain::choice::Choice;
use crate::key;
use crate::ui::guide::Guide;
use crate::words::families;

/// The list.
pub fn list(guide: &Guide, tap: &Callback<Change>) -> Html {
    html! { <div class="stack stack-wide" key="list">{ for Side::ALL.iter().map(|side| group(guide, *side, tap)) }</div> }
}

fn group(guide: &Guide, side: Side, tap: &Callback<Change>) -> Html {
    let (id, name) = match side {
        Side::They => ("they", key!("changed-group-they")),
        Side::We => ("we", key!("changed-group-we")),
        Side::Me => ("me", key!("changed-group-me")),
    };
    let row = |&change: &Change| {
        html! {
            <li key={change.id()}>
                <button class="button button-quiet changed-row" type="button" name="change" value={change.id()}
                    onclick={tap.reform(move |_: MouseEvent| change)}>
                    { guide.text(families::changed(change)) }
                </button>
            </li>
        }
    };
    let rows = Change::ALL.iter().filter(|change| change.side() == side).map(row);
    html! {
        <section class="stack" key={id}>
            <h2>{ guide.text(name) }</h2>
            <ul class="changed-list">{ for rows }</ul>
        </section>
    }
}
