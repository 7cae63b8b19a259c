//! A stop for safety: the ex is a danger (A), the visitor may be one (B), a rule limits contact (C), or several.

use crate::ui::prelude::*;

use super::also::also;
use super::danger::{cards, hurt_by_ex, reasons};
use super::fired;
use super::open_days::open_days;
use super::reasons::why;
use super::saving::saving;
use crate::domain::check_in::{Outcome, QuestionId, RuleId, Verdict};
use crate::key;
use crate::ui::guide::Guide;
use crate::ui::parts::titled::titled_card_with;
use crate::ui::route::Route;
use crate::words::families;

/// What stands below the heading.
pub fn sections(guide: &Guide, verdict: &Verdict) -> Html {
    html! {
        <>
            { why(guide, &reasons(verdict), None) }
            { cards(guide, verdict) }
            { guide.part(saving, ()) }
            { worried(guide, verdict) }
            { also(guide, verdict) }
            { next(guide, verdict) }
            { open_days(guide) }
        </>
    }
}

/// After S1 or S2 the question about own acts was not asked. Whoever wants to can still answer it.
pub fn worried(guide: &Guide, verdict: &Verdict) -> Html {
    let answered = guide.progress.sitting.as_ref().is_some_and(|sitting| sitting.answers.has(QuestionId::Q4));
    if answered || !hurt_by_ex(verdict) {
        return Html::default();
    }
    let href = Route::CheckIn(Some(QuestionId::Q4)).href();
    titled_card_with(
        guide,
        key!("result-worried.title"),
        key!("result-worried"),
        html! {
            <div class="actions"><a class="button button-quiet" {href}>{ guide.text(key!("result-worried.go")) }</a></div>
        },
    )
}

/// The one next step: a line to call.
fn next(guide: &Guide, verdict: &Verdict) -> Html {
    let only_own = fired(verdict, RuleId::S3) && !hurt_by_ex(verdict);
    let label =
        if only_own { key!("result-safety-own.next") } else { families::outcome_next(Outcome::SafetyStop) };
    html! {
        <section class="card card-lift">
            <h2 class="card-title">{ guide.text(key!("result-next")) }</h2>
            <div class="actions">
                <a class="button" href={Route::Support.href()}>{ guide.text(label) }</a>
                <a class="button button-quiet" href={Route::Heal.href()}>{ guide.text(key!("result-heal")) }</a>
            </div>
        </section>
    }
}
