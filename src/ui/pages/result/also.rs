//! "This is true as well": the other stops that fired, in words.

use crate::ui::prelude::*;

use super::danger;
use crate::domain::check_in::{Outcome, Verdict, reasons_to_show};
use crate::domain::choice::Choice;
use crate::key;
use crate::ui::guide::Guide;
use crate::ui::parts::titled::titled_card;
use crate::words::families;

/// The section. Nothing where no other stop fired.
pub fn also(guide: &Guide, verdict: &Verdict) -> Html {
    let others = verdict.also();
    if others.is_empty() {
        return Html::default();
    }
    html! {
        <section class="stack" data-part="also">
            <h2>{ guide.text(key!("result-also")) }</h2>
            { for others.into_iter().map(|outcome| stop(guide, verdict, outcome)) }
        </section>
    }
}

fn stop(guide: &Guide, verdict: &Verdict, outcome: Outcome) -> Html {
    let what_helps = match outcome {
        Outcome::SafetyStop => danger::cards(guide, verdict),
        Outcome::NoContactRequested => {
            titled_card(guide, key!("result-no-contact.title"), key!("result-no-contact"))
        }
        _ => Html::default(),
    };
    let reasons = match outcome {
        Outcome::SafetyStop => danger::reasons(verdict),
        outcome => reasons_to_show(&verdict.rules, outcome),
    };
    html! {
        <div class="stack" key={outcome.id()}>
            { for reasons.into_iter().map(|rule| html! { <p key={rule.id()}>{ guide.text(families::rule(rule)) }</p> }) }
            { what_helps }
        </div>
    }
}
