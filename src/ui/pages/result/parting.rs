//! They asked for no contact, or it is time to let go: reasons in plain words, and the Heal path.

use crate::ui::prelude::*;

use super::also::also;
use super::causes::causes;
use super::fired;
use super::open_days::open_days;
use super::reasons::why;
use super::saving::saving;
use crate::domain::check_in::{Answers, Outcome, RuleId, Verdict};
use crate::key;
use crate::ui::guide::Guide;
use crate::ui::parts::titled::titled_card;
use crate::ui::route::Route;
use crate::words::families;

/// What stands below the heading.
pub fn sections(guide: &Guide, verdict: &Verdict) -> Html {
    let answers = guide.progress.sitting.as_ref().map(|sitting| &sitting.answers);
    let in_peace = (verdict.outcome == Outcome::NoContactRequested)
        .then(|| titled_card(guide, key!("result-no-contact.title"), key!("result-no-contact")));
    let hard_night = fired(verdict, RuleId::L4)
        .then(|| titled_card(guide, key!("result-hard-night.title"), key!("result-hard-night")));
    let be_fair = answers
        .is_some_and(Answers::takes_all_blame)
        .then(|| titled_card(guide, key!("result-self-compassion.title"), key!("result-self-compassion")));
    // Only L4 and L5 come after the question about causes; before it there is nothing to draw.
    let broke = answers.filter(|_| !verdict.causes.is_empty()).map(|answers| causes(guide, verdict, answers));
    html! {
        <>
            { why(guide, &verdict.reasons(), None) }
            { for in_peace }
            { for hard_night }
            { for broke }
            { for be_fair }
            { guide.part(saving, ()) }
            { also(guide, verdict) }
            <section class="card card-lift">
                <h2 class="card-title">{ guide.text(key!("result-next")) }</h2>
                <div class="actions">
                    <a class="button" href={Route::Heal.href()}>{ guide.text(families::outcome_next(verdict.outcome)) }</a>
                    <a class="button button-quiet" href={Route::Tools.href()}>{ guide.text(key!("result-tools")) }</a>
                </div>
            </section>
            { open_days(guide) }
        </>
    }
}
