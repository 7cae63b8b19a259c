//! The verdict that the rules reach on a check-in.

use super::answers::Answers;
use super::choices::{Cause, ExSays, StayInTouch};
use super::order::asked;
use super::outcome::{Outcome, Plan};
use super::question::{QuestionId, Scope};
use super::rules::{Context, RuleId};
use crate::domain::choice::Choice;
use crate::domain::quiet_days::{self, Suggestion};

/// What a finished check-in says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verdict {
    /// The most severe outcome that fired.
    pub outcome: Outcome,
    /// Every rule that fired, in the product's order.
    pub rules: Vec<RuleId>,
    /// Suggested quiet days; only for the two outcomes that are not stops.
    pub quiet: Option<Suggestion>,
    /// The causes to show.
    pub causes: Vec<Cause>,
    /// They asked for space: they write first.
    pub they_write_first: bool,
    /// They are open to contact and nothing stands against it: an answer now is as good as quiet days first.
    pub may_answer_now: bool,
    /// Ways in which the two must stay in touch; empty where they need not.
    pub low_contact: Vec<StayInTouch>,
}

impl Verdict {
    /// The letter to keep; `None` for a minor and for someone who might act (C1), of whom nothing is kept.
    pub fn plan(&self) -> Option<Plan> {
        match self.outcome {
            Outcome::Minor => None,
            Outcome::Crisis if self.rules.contains(&RuleId::C1) => None,
            Outcome::HealFirst => Some(Plan::B),
            Outcome::TryWithCare => Some(Plan::A),
            _ => Some(Plan::C),
        }
    }

    /// The other stops that fired besides the outcome itself.
    pub fn also(&self) -> Vec<Outcome> {
        let mut also: Vec<Outcome> = self.rules.iter().map(|rule| rule.outcome()).collect();
        also.dedup();
        also.retain(|outcome| outcome.is_stop() && *outcome != self.outcome);
        also
    }

    /// What can be said again of a check-in that gave `outcome`, from its stored answers alone. Every reason that
    /// rests on an answer which is never stored is left out, so the list may be empty.
    pub fn recalled(answers: &Answers, outcome: Outcome, context: Context) -> Self {
        let said = |rule: &RuleId| rule.fires(answers, context) && !rule.rests_on_unsaved_answers();
        let mut rules: Vec<RuleId> = RuleId::ALL.iter().copied().filter(said).collect();
        if outcome == Outcome::TryWithCare {
            rules = vec![RuleId::T1];
        }
        Self::on(answers, outcome, rules)
    }

    fn on(answers: &Answers, outcome: Outcome, rules: Vec<RuleId>) -> Self {
        let low_contact = answers.stay_in_touch.map(|ticks| ticks.iter().collect()).unwrap_or_default();
        Self {
            outcome,
            quiet: (!outcome.is_stop()).then(|| quiet_days::suggest(answers, outcome)),
            causes: answers.causes.map(|causes| causes.top()).unwrap_or_default(),
            they_write_first: answers.ex_says == Some(ExSays::Space),
            may_answer_now: outcome == Outcome::TryWithCare && answers.ex_says == Some(ExSays::Open),
            low_contact: without_none(low_contact),
            rules,
        }
    }

    /// The reasons to show, changeable ones first. The totals (H15, H16) are only shown alone.
    pub fn reasons(&self) -> Vec<RuleId> {
        reasons_to_show(&self.rules, self.outcome)
    }
}

/// The rules of `outcome` among `rules`, in the order in which a person can best use them.
pub fn reasons_to_show(rules: &[RuleId], outcome: Outcome) -> Vec<RuleId> {
    let is_total = |rule: &RuleId| matches!(rule, RuleId::H15 | RuleId::H16);
    let mut shown: Vec<RuleId> = rules.iter().copied().filter(|rule| rule.outcome() == outcome).collect();
    if shown.iter().any(|rule| !is_total(rule)) {
        shown.retain(|rule| !is_total(rule));
    }
    (0..=RuleId::LAST_SHOWN)
        .flat_map(|order| shown.iter().copied().filter(move |rule| rule.order_shown() == order))
        .collect()
}

/// A check-in that cannot be judged yet: these questions were asked, or should be known, and have no answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Incomplete {
    /// The unanswered questions, in order.
    pub missing: Vec<QuestionId>,
}

/// Judges a check-in: every rule is evaluated, the most severe outcome wins.
///
/// Fails closed. A safety question that was asked and has no answer counts as "prefer not to say"; answers to
/// questions that the check-in did not reach fire nothing; any other gap gives no verdict.
///
/// # Errors
/// [`Incomplete`] names the questions that lack an answer.
pub fn evaluate(answers: &Answers, scope: Scope, context: Context) -> Result<Verdict, Incomplete> {
    let asked = asked(answers, scope);
    let mut counted = answers.clone();
    let mut missing = Vec::new();
    let ended_early = asked.len() < QuestionId::ALL.iter().filter(|question| question.is_in(scope)).count();
    for &question in QuestionId::ALL {
        if asked.contains(&question) {
            if question.is_safety() && !counted.has(question) {
                counted.take(question, &["skip"]);
            } else if !counted.has(question) {
                missing.push(question);
            }
        } else if question.is_in(scope) || scope == Scope::Safety {
            counted.forget(question);
        } else if question.may_be_stored() && !counted.has(question) && !ended_early {
            missing.push(question);
        }
    }
    if !missing.is_empty() {
        return Err(Incomplete { missing });
    }

    let mut rules: Vec<RuleId> =
        RuleId::ALL.iter().copied().filter(|rule| rule.fires(&counted, context)).collect();
    if rules.is_empty() {
        rules.push(RuleId::T1);
    }
    Ok(Verdict::on(&counted, rules[0].outcome(), rules))
}

fn without_none(mut ways: Vec<StayInTouch>) -> Vec<StayInTouch> {
    ways.retain(|&way| way != StayInTouch::None);
    ways
}
