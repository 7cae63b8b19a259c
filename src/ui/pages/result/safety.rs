//! A stop for safety: the ex is a danger (A), the visitor may be one (B), a rule limits contact (C), or several.

use crate::ui::prelude::*;

use super::also::also;
use super::fired;
use super::open_days::open_days;
use super::reasons::why;
use super::saving::saving;
use crate::domain::check_in::{Outcome, QuestionId, RuleId, Verdict, reasons_to_show};
use crate::domain::support::{ForWhom, has_line};
use crate::key;
use crate::ui::guide::Guide;
use crate::ui::parts::help_lines::help_lines_here;
use crate::ui::parts::prose::prose;
use crate::ui::parts::titled::{titled_card, titled_card_with};
use crate::ui::region::country;
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

/// The reasons of a safety stop. Beside A, what the visitor did is no reason: its calm card says enough.
pub fn reasons(verdict: &Verdict) -> Vec<RuleId> {
    let mut reasons = reasons_to_show(&verdict.rules, Outcome::SafetyStop);
    reasons.retain(|&rule| rule != RuleId::S3 || !hurt_by_ex(verdict));
    reasons
}

/// The cards for A, B and C. Where A is among them it comes first, and nothing asks for the visitor's part.
pub fn cards(guide: &Guide, verdict: &Verdict) -> Html {
    let order = (fired(verdict, RuleId::S4) || fired(verdict, RuleId::S5))
        .then(|| titled_card(guide, key!("result-safety-order.title"), key!("result-safety-order")));
    html! {
        <>
            { for hurt_by_ex(verdict).then(|| by_ex(guide)) }
            { for fired(verdict, RuleId::S3).then(|| own(guide, verdict)) }
            { for order }
        </>
    }
}

fn hurt_by_ex(verdict: &Verdict) -> bool {
    fired(verdict, RuleId::S1) || fired(verdict, RuleId::S2)
}

fn by_ex(guide: &Guide) -> Html {
    let for_them =
        |who: ForWhom| matches!(who, ForWhom::Abuse | ForWhom::Men | ForWhom::Stalking | ForWhom::Shelters);
    let none = (!has_line(country(guide), ForWhom::Abuse))
        .then(|| html! { <p>{ guide.text(key!("support-none-abuse")) }</p> });
    html! {
        <>
            { titled_card_with(guide, key!("result-safety-ex.title"), key!("result-safety-ex"), html! {
                { prose(&guide.text(key!("result-safety-ex.plan"))) }
            }) }
            <section class="stack">
                <h2>{ guide.text(key!("support-lines")) }</h2>
                { help_lines_here(guide, for_them) }
                { for none }
            </section>
            <section class="notice">
                <h2 class="notice-title">{ guide.text(key!("result-device-warning.title")) }</h2>
                <p>{ guide.text(key!("result-device-warning")) }</p>
            </section>
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

fn own(guide: &Guide, verdict: &Verdict) -> Html {
    let lines = help_lines_here(guide, |who| who == ForWhom::OwnBehaviour);
    let none = (!has_line(country(guide), ForWhom::OwnBehaviour))
        .then(|| html! { <p>{ guide.text(key!("support-none-own")) }</p> });
    let below = html! { <>{ lines }{ for none }</> };
    if hurt_by_ex(verdict) {
        let title = key!("result-safety-own-second.title");
        titled_card_with(guide, title, key!("result-safety-own-second"), below)
    } else {
        titled_card_with(guide, key!("result-safety-own.title"), key!("result-safety-own"), below)
    }
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
