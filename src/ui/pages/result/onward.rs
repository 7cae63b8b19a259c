//! Heal first, or try with care: reasons, what broke, quiet days, and what else is worth knowing.

use crate::ui::prelude::*;

use super::causes::causes;
use super::days::{Days, days};
use super::early::early;
use super::reasons::why;
use super::saving::saving;
use crate::domain::check_in::{Answers, Outcome, Verdict};
use crate::key;
use crate::ui::guide::Guide;
use crate::ui::parts::prose::paragraphs;
use crate::ui::parts::titled::titled_card;
use crate::ui::route::Route;

/// What stands below the heading, in this visit and after a reload.
pub fn sections(guide: &Guide, verdict: &Verdict, answers: &Answers) -> Html {
    let be_fair = answers
        .takes_all_blame()
        .then(|| titled_card(guide, key!("result-self-compassion.title"), key!("result-self-compassion")));
    let wait =
        verdict.they_write_first.then(|| titled_card(guide, key!("result-wait.title"), key!("result-wait")));
    let low_contact = (!verdict.low_contact.is_empty())
        .then(|| titled_card(guide, key!("result-low-contact.title"), key!("result-low-contact")));
    let odds = (verdict.outcome == Outcome::TryWithCare).then(|| {
        html! {
            <section class="notice" data-card="odds">
                <h2 class="notice-title">{ guide.text(key!("result-odds.title")) }</h2>
                { paragraphs(&guide.text(key!("result-odds"))) }
            </section>
        }
    });
    let aside = guide.progress.kept.open_invitation().is_some();
    let quiet = verdict
        .quiet
        .clone()
        .map(|suggestion| guide.part(days, Days { suggestion, outcome: verdict.outcome, aside }));
    html! {
        <>
            { why(guide, &verdict.reasons(), Some(answers)) }
            { guide.part(saving, ()) }
            { causes(guide, verdict, answers) }
            { for be_fair }
            { early(guide, verdict) }
            { for quiet }
            { for wait }
            { for low_contact }
            { for odds }
            { also_good(guide, verdict.outcome) }
        </>
    }
}

/// What comes after the quiet days, and the way out that is just as good.
fn also_good(guide: &Guide, outcome: Outcome) -> Html {
    let then = if outcome == Outcome::HealFirst {
        html! {
            <>
                <p>{ guide.text(key!("result-recheck-14")) }</p>
                <p><a href={Route::CheckIn(None).href()}>{ guide.text(key!("result-again")) }</a></p>
            </>
        }
    } else {
        html! { <p>{ guide.text(key!("result-stop-any-time")) }</p> }
    };
    html! {
        <section class="stack">
            { then }
            <div class="actions">
                <a class="button button-quiet" href={Route::Path.href()}>{ guide.text(key!("result-path")) }</a>
                <a class="button button-quiet" href={Route::Heal.href()}>{ guide.text(key!("result-heal")) }</a>
            </div>
        </section>
    }
}
