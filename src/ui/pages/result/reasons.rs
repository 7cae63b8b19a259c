//! "Why": at most three reasons, each with its first step; the rest under "More".

use crate::ui::prelude::*;

use crate::domain::check_in::{Answers, Outcome, RuleId};
use crate::domain::choice::Choice;
use crate::key;
use crate::ui::guide::Guide;
use crate::words::{Key, families};

/// How many reasons are shown at once.
const AT_ONCE: usize = 3;

/// The section. Nothing where there is no reason to give.
pub fn why(guide: &Guide, rules: &[RuleId], answers: Option<&Answers>) -> Html {
    under(guide, key!("result-why"), rules, answers)
}

/// The same under another title.
pub fn under(guide: &Guide, title: Key, rules: &[RuleId], answers: Option<&Answers>) -> Html {
    if rules.is_empty() {
        return Html::default();
    }
    let hurt_and_left = answers.is_some_and(Answers::was_hurt_and_left);
    let list = |rules: &[RuleId]| {
        html! {
            <ol class="result-reasons">
                { for rules.iter().map(|&rule| reason(guide, rule, hurt_and_left)) }
            </ol>
        }
    };
    let (first, rest) = rules.split_at(rules.len().min(AT_ONCE));
    let more = (!rest.is_empty()).then(|| {
        html! {
            <details class="disclosure">
                <summary>{ guide.text(key!("result-more")) }</summary>
                <div class="disclosure-body stack">{ list(rest) }</div>
            </details>
        }
    });
    html! {
        <section class="stack">
            <h2>{ guide.text(title) }</h2>
            { list(first) }
            { for more }
        </section>
    }
}

fn reason(guide: &Guide, rule: RuleId, hurt_and_left: bool) -> Html {
    let (why, step) = match rule {
        // Whoever was betrayed and left is not asked for more of their own part than there is.
        RuleId::H14 | RuleId::H15 if hurt_and_left => {
            (key!("result-hurt-and-left"), Some(key!("result-hurt-and-left.step")))
        }
        rule => {
            let has_step = rule.outcome() == Outcome::HealFirst;
            (families::rule(rule), has_step.then(|| families::rule_step(rule)))
        }
    };
    let step = step.map(|step| {
        html! {
            <p class="result-step">
                <span class="result-step-label">{ guide.text(key!("result-first-step")) }</span>
                <span>{ guide.text(step) }</span>
            </p>
        }
    });
    html! { <li class="result-reason" key={rule.id()}><p>{ guide.text(why) }</p>{ for step }</li> }
}
