//! What a stop for safety says where it stands, above all or among others: its reasons, and a card for A, B and C each.

use crate::ui::prelude::*;

use super::fired;
use crate::domain::check_in::{Outcome, RuleId, Verdict, reasons_to_show};
use crate::domain::support::{ForWhom, has_line};
use crate::key;
use crate::ui::guide::Guide;
use crate::ui::parts::help_lines::help_lines_here;
use crate::ui::parts::prose::prose;
use crate::ui::parts::titled::{titled_card, titled_card_with};
use crate::ui::region::country;

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

/// A: the ex is a danger.
pub fn hurt_by_ex(verdict: &Verdict) -> bool {
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
