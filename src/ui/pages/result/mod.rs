//! `#/result`: what a check-in says, in warm words, with its reasons and one clear next step.
//!
//! One file an outcome: `minor`, `crisis`, `safety`, `parting` (they asked for no contact, or it is time to let
//! go), `onward` (heal first, or try with care), `together`. `kept` is the page after a reload, `empty` the page
//! before any check-in. The rest are sections that several of them show.

mod also;
mod causes;
mod crisis;
mod danger;
mod days;
mod early;
mod empty;
mod kept;
mod minor;
mod onward;
mod open_days;
mod parting;
mod reasons;
mod safety;
mod saving;
mod together;

use crate::ui::prelude::*;

use crate::domain::check_in::{Outcome, RuleId, Verdict};
use crate::domain::choice::Choice;
use crate::progress::Standing;
use crate::ui::guide::Guide;
use crate::ui::parts::prose::paragraphs;
use crate::words::{Key, families};

/// The page at `#/result`.
pub fn page(guide: &Guide) -> Html {
    match guide.progress.standing() {
        Standing::Fresh(verdict) => fresh(guide, &verdict),
        Standing::Together(verdict) => together::page(guide, &verdict),
        Standing::Kept(plan, recalled) => kept::page(guide, plan, recalled.as_ref()),
        Standing::UnderWay => empty::under_way(guide),
        Standing::Nothing => empty::page(guide),
    }
}

/// The verdict of this visit.
fn fresh(guide: &Guide, verdict: &Verdict) -> Html {
    let sections = match verdict.outcome {
        Outcome::Minor => minor::sections(guide),
        Outcome::Crisis => crisis::sections(guide, verdict),
        Outcome::SafetyStop => safety::sections(guide, verdict),
        Outcome::NoContactRequested | Outcome::LetGo => parting::sections(guide, verdict),
        Outcome::HealFirst | Outcome::TryWithCare => fresh_onward(guide, verdict),
    };
    html! {
        <article class="result" data-outcome={verdict.outcome.id()} data-rules={rule_ids(verdict)}
            data-days={verdict.quiet.as_ref().map(|quiet| quiet.days.to_string())}>
            { header(guide, families::outcome(verdict.outcome), lead(verdict)) }
            { sections }
        </article>
    }
}

fn fresh_onward(guide: &Guide, verdict: &Verdict) -> Html {
    let answers = guide.progress.sitting.as_ref().map(|sitting| &sitting.answers);
    answers.map(|answers| onward::sections(guide, verdict, answers)).unwrap_or_default()
}

/// In a crisis the numbers come before any further word, so the page itself says the first words below them.
fn lead(verdict: &Verdict) -> Option<Key> {
    (verdict.outcome != Outcome::Crisis).then(|| families::outcome_lead(verdict.outcome))
}

fn header(guide: &Guide, title: Key, lead: Option<Key>) -> Html {
    let lead = lead.map(|lead| html! { <div class="prose lead">{ paragraphs(&guide.text(lead)) }</div> });
    html! {
        <header class="stack">
            <h1 tabindex="-1">{ guide.text(title) }</h1>
            { for lead }
        </header>
    }
}

/// For tests and for whoever builds on the page; never shown.
fn rule_ids(verdict: &Verdict) -> String {
    let ids: Vec<&str> = verdict.rules.iter().map(|rule| rule.id()).collect();
    ids.join(" ")
}

fn fired(verdict: &Verdict, rule: RuleId) -> bool {
    verdict.rules.contains(&rule)
}
