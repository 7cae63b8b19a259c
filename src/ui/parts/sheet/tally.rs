//! The tally of phase 6: who started, and how often.

use crate::ui::prelude::*;

use crate::domain::sheets::{Kind, Sheet};
use crate::ui::guide::Guide;
use crate::words::families;

/// A figure for each of the answers.
pub fn tally(guide: &Guide) -> Html {
    let Some((_, field)) = Sheet::Turns.field("who") else { return Html::default() };
    let Kind::Choice(ids) = field.kind else { return Html::default() };
    let figure = |id: &&'static str| {
        let count = guide.progress.kept.rows(Sheet::Turns).filter(|row| row.value(field.id) == *id).count();
        html! {
            <div key={*id} data-turns={*id}>
                <dt>{ guide.text(families::sheet_option(Sheet::Turns, field.id, id)) }</dt>
                <dd>{ count }</dd>
            </div>
        }
    };
    html! { <dl class="figures">{ for ids.iter().map(figure) }</dl> }
}
