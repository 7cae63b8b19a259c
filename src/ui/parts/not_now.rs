//! What stands in place of a page that is about the ex, for a minor and for someone who might act (C1): why there
//! is nothing here, and who can help. Neither a count nor a word about anyone else.

use crate::ui::prelude::*;

use super::prose::prose;
use super::support_card::support_card;
use crate::domain::check_in::Outcome;
use crate::key;
use crate::ui::guide::Guide;
use crate::ui::route::Route;

/// The page in place of the page.
pub fn not_now(guide: &Guide) -> Html {
    let young = guide.progress.verdict().is_some_and(|verdict| verdict.outcome == Outcome::Minor);
    let (title, text, card) = if young {
        (key!("not-now-young"), key!("not-now-young.text"), Html::default())
    } else {
        (key!("not-now-heavy"), key!("not-now-heavy.text"), support_card(guide, Html::default()))
    };
    html! {
        <div class="stack stack-wide" data-not-now={if young { "young" } else { "heavy" }}>
            <header class="stack">
                <h1 tabindex="-1">{ guide.text(title) }</h1>
                { prose(&guide.text(text)) }
            </header>
            { card }
            <div class="actions">
                <a class="button" href={Route::Support.href()}>{ guide.text(key!("not-now-support")) }</a>
            </div>
        </div>
    }
}
