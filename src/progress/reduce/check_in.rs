//! The check-in: opening, answering, and what a finished one leaves on the device.

use super::Step;
use crate::domain::check_in::{
    Context, Plan, QuestionId, RuleId, Scope, Sitting, Verdict, device_may_be_watched,
};
use crate::domain::choice::Choice;
use crate::domain::quiet_time::Length;
use crate::progress::id::EntryId;
use crate::progress::kept::{Draft, Finished, Kept};
use crate::progress::{Progress, Saving};

impl Step {
    pub(super) fn open_check_in(&self, next: &mut Progress, question: Option<QuestionId>) {
        let over = next.sitting.as_ref().is_none_or(|sitting| sitting.is_over() && question.is_none());
        if over {
            let draft = next.kept.draft.value.clone();
            let scope = draft.as_ref().map_or(Scope::Recheck, |draft| draft.scope);
            self.start_check_in(next, scope, draft);
        }
        if let (Some(sitting), Some(question)) = (&mut next.sitting, question) {
            sitting.go_to(question);
        }
    }

    /// Begins a check-in, where a draft was left or from its first question. Without answers from before there
    /// is nothing to ask again: it is a first one.
    pub(super) fn start_check_in(&self, next: &mut Progress, scope: Scope, draft: Option<Draft>) {
        let known = next.kept.answers_for_recheck(self.now);
        let quiet_done = next.kept.facts(self.now).days_left == Some(0);
        let scope = if known.is_none() { Scope::First } else { scope };
        next.before_sitting = Some(Box::new(next.kept.clone()));
        next.sitting = Some(match (draft.filter(|draft| draft.scope == scope), scope) {
            (Some(draft), _) => {
                Sitting::resume(scope, draft.answers, known.unwrap_or_default(), draft.quiet_done)
            }
            (None, Scope::First) => Sitting::first(),
            (None, _) => Sitting::again(scope, known.unwrap_or_default(), quiet_done),
        });
    }

    pub(super) fn after_answer(&self, next: &mut Progress) {
        let Some(sitting) = &next.sitting else { return };
        let watched = device_may_be_watched(&sitting.answers);
        let storable = sitting.answers.storable();
        let stops = RuleId::ALL
            .iter()
            .any(|rule| rule.outcome().is_stop() && rule.fires(&sitting.answers, Context::default()));
        let quiet_done = sitting.quiet_done();
        let scope = sitting.scope;
        let verdict = sitting.verdict().ok();

        if watched && next.saving == Saving::On {
            let at_rest = without_this_sitting(&next.kept, next.before_sitting.as_deref(), self.id);
            next.saving = Saving::Paused { at_rest: Box::new(at_rest) };
        }
        if stops && scope != Scope::First {
            // A stop in a re-check counts at once, even if the check-in is never finished.
            self.downgrade(next);
        }
        match verdict {
            None => next.kept.draft.set(Some(Draft { scope, answers: storable, quiet_done }), self.id),
            Some(verdict) => self.finish_check_in(next, &verdict, scope, quiet_done),
        }
    }

    pub(super) fn finish_check_in(
        &self,
        next: &mut Progress,
        verdict: &Verdict,
        scope: Scope,
        quiet_done: bool,
    ) {
        let Some(plan) = verdict.plan() else {
            // A minor, or someone who might act: nothing of this sitting is kept.
            next.kept = without_this_sitting(&next.kept, next.before_sitting.as_deref(), self.id);
            self.downgrade(next);
            return;
        };
        let today = next.kept.today(self.now);
        let storable = next.sitting.as_ref().map(|sitting| sitting.answers.storable()).unwrap_or_default();
        next.kept.draft.set(None, self.id);

        if plan == Plan::C {
            // Nothing of what led to a stop stays, beyond what was kept before.
            self.downgrade(next);
            self.stop(&mut next.kept);
            return;
        }
        if scope == Scope::Safety {
            // Back together: the part on safety brought no stop. The plan stays; 7-14 open in any order.
            let plan = next.kept.plan.value.unwrap_or(Plan::B);
            next.kept.plan.set(Some(plan), self.id);
            next.kept.together.set(Some(today), self.id);
            self.end_round(&mut next.kept);
            return;
        }
        next.kept.plan.set(Some(plan), self.id);
        if let Some(suggestion) = &verdict.quiet {
            self.raise_to_suggestion(&mut next.kept, suggestion.days, suggestion.least);
        }
        let after_quiet = next.kept.facts(self.now).days_left == Some(0);
        let finished = Finished { answers: storable, on: today, quiet_done, after_quiet };
        next.kept.finished.set(Some(finished), self.id);
    }

    /// A stop was given: a stored `a` or `b` becomes `c` at once, on the device too.
    pub(super) fn downgrade(&self, next: &mut Progress) {
        let lower = |kept: &mut Kept| {
            if matches!(kept.plan.value, Some(Plan::A | Plan::B)) {
                self.stop(kept);
            }
        };
        lower(&mut next.kept);
        if let Saving::Paused { at_rest } = &mut next.saving {
            lower(at_rest);
        }
    }

    /// Plan `c`: no answers are kept, and no countdown runs toward contact.
    pub(super) fn stop(&self, kept: &mut Kept) {
        kept.plan.set(Some(Plan::C), self.id);
        kept.finished.set(None, self.id);
        self.with_current_round(kept, |round| round.length.set(Length::Open, self.id));
    }
}

/// `kept` as it would be if the sitting had written nothing.
fn without_this_sitting(kept: &Kept, before: Option<&Kept>, id: EntryId) -> Kept {
    let mut rest = kept.clone();
    let (plan, finished) =
        before.map(|before| (before.plan.value, before.finished.value.clone())).unwrap_or_default();
    if rest.plan.value != plan {
        rest.plan.set(plan, id);
    }
    if rest.finished.value != finished {
        rest.finished.set(finished, id);
    }
    if rest.draft.value.is_some() {
        rest.draft.set(None, id);
    }
    rest
}
