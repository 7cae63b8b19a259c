//! The question deck of phase 12: one card at a time. Either may pass; used cards rest.

use crate::ui::prelude::*;

use super::Page;
use crate::domain::deck::{self, Top};
use crate::domain::sheets::Sheet;
use crate::key;
use crate::progress::Action;
use crate::words::families;

/// The card on top.
pub fn top(page: &Page<'_>) -> Top {
    let used: Vec<u8> =
        page.guide.progress.kept.rows(Sheet::Deck).filter_map(|row| row.number("card")).collect();
    deck::top(&used, page.shown.passed.into())
}

/// The card, and what may be done with it.
pub fn card(page: &Page<'_>) -> Html {
    let (guide, top) = (page.guide, top(page));
    let pass = page.on(|state, _: MouseEvent| state.passed = (state.passed + 1) % deck::CARDS);
    let used = Action::SheetWritten {
        sheet: Sheet::Deck,
        row: None,
        values: vec![top.card.to_string(), String::new()],
    };
    let again =
        top.again.then(|| html! { <p class="muted small">{ guide.text(key!("deck-title.over")) }</p> });
    html! {
        <section class="card sheet no-print" aria-labelledby="deck-title">
            <h2 class="card-title" id="deck-title">{ guide.text(key!("deck-title")) }</h2>
            <p>{ guide.text(key!("deck-title.lead")) }</p>
            <div class="card card-sunk" data-card={top.card.to_string()}>
                <p class="eyebrow">{ guide.text(families::deck_group(top.group())) }</p>
                <p class="lead" role="status">{ guide.text(families::deck(top.card)) }</p>
                <p class="muted small">{ guide.count(key!("deck-left"), "left", top.left) }</p>
                <div class="actions">
                    <button class="button button-quiet" type="button" name="answered" onclick={guide.acts::<MouseEvent>(used)}>
                        { guide.text(key!("deck-title.answered")) }
                    </button>
                    <button class="button button-plain" type="button" name="pass" onclick={pass}>
                        { guide.text(key!("deck-title.pass")) }
                    </button>
                </div>
            </div>
            <p class="muted small">{ guide.text(key!("deck-title.rest")) }</p>
            { for again }
        </section>
    }
}
