//! The check-in: opening, answering, and what a finished one leaves on the device.

use super::Step;
use crate::domain::check_in::{
    Answers, ExSays, Plan, QuestionId, Scope, Sitting, Verdict, device_may_be_watched,
};
use crate::progress::kept::{Draft, Finished};
use crate::progress::{Progress, Saving};

/// What a first visit needs before the late part of the program is there. Both ways hold for the same answers.
impl Step {
    /// Nothing was ever finished: what a stop or a re-check would have to look at is not there.
    fn is_first_visit(next: &Progress) -> bool {
        next.kept.finished.value.is_none() && next.kept.plan.value.is_none() && next.kept.rounds.is_empty()
    }

    pub(super) fn open_first_check_in(
        &self,
        next: &mut Progress,
        question: Option<QuestionId>,
    ) -> Option<()> {
        if !Self::is_first_visit(next) {
            return None;
        }
        if next.sitting.is_none() {
            let draft = next.kept.draft.value.clone();
            self.start_first_check_in(next, draft);
        }
        if let (Some(sitting), Some(question)) = (&mut next.sitting, question) {
            sitting.go_to(question);
        }
        Some(())
    }

    /// The last answer gives the verdict, and that is late.
    pub(super) fn answer_first_check_in(
        &self,
        next: &mut Progress,
        question: QuestionId,
        ids: &[String],
    ) -> Option<()> {
        if !Self::is_first_visit(next) {
            return None;
        }
        let Some(draft) = self.take_answer(next, question, ids) else { return Some(()) };
        if next.sitting.as_ref().is_none_or(Sitting::is_over) {
            return None;
        }
        next.kept.draft.set(Some(draft), self.id);
        Some(())
    }

    /// A check-in from its first question, or from where one was left.
    fn start_first_check_in(&self, next: &mut Progress, draft: Option<Draft>) {
        next.before_sitting = Some(Box::new(next.kept.clone()));
        next.sitting = Some(match draft.filter(|draft| draft.scope == Scope::First) {
            Some(draft) => Sitting::resume(Scope::First, draft.answers, Answers::default(), draft.quiet_done),
            None => Sitting::first(),
        });
    }

    /// The answer counts, and saving pauses if it says that somebody may open this device. Gives what is to be kept of
    /// the sitting; `None` where the answer makes no sense.
    fn take_answer(&self, next: &mut Progress, question: QuestionId, ids: &[String]) -> Option<Draft> {
        let sitting = next.sitting.as_mut()?;
        let watched_before = device_may_be_watched(&sitting.answers);
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        if !sitting.answer(question, &ids) {
            return None;
        }
        // Only the answer that says so: after a yes to saving the rest of the sitting asks no second time.
        let watched = !watched_before && device_may_be_watched(&sitting.answers);
        let draft = Draft {
            scope: sitting.scope,
            answers: sitting.answers.storable(),
            quiet_done: sitting.quiet_done(),
        };
        if watched {
            self.pause_saving(next);
        }
        Some(draft)
    }
}

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
        let Some(known) = next.kept.answers_for_recheck(self.now) else {
            return self.start_first_check_in(next, draft);
        };
        let quiet_done = next.kept.quiet_is_over(self.now);
        next.before_sitting = Some(Box::new(next.kept.clone()));
        next.sitting = Some(match draft.filter(|draft| draft.scope == scope) {
            Some(draft) => Sitting::resume(scope, draft.answers, known, draft.quiet_done),
            None if scope == Scope::First => Sitting::first(),
            None => Sitting::again(scope, known, quiet_done),
        });
    }

    pub(super) fn answer(&self, next: &mut Progress, question: QuestionId, ids: &[String]) {
        let Some(draft) = self.take_answer(next, question, ids) else { return };
        let Some(sitting) = &next.sitting else { return };
        let stops = sitting.gives_a_stop();
        let verdict = sitting.verdict().ok();
        if stops {
            // It counts at once, even if the check-in is never finished.
            self.lower_plan(next);
        }
        match verdict {
            None => next.kept.draft.set(Some(draft), self.id),
            Some(verdict) => self.finish_check_in(next, &verdict, draft),
        }
    }

    fn finish_check_in(&self, next: &mut Progress, verdict: &Verdict, draft: Draft) {
        let plan = verdict.plan();
        let still_healing = self.still_healing(next, plan, draft.scope);
        if verdict.outcome.is_stop() {
            self.finish_with_stop(next, plan);
            return;
        }
        self.lift_own_stop(next);
        next.kept.draft.set(None, self.id);
        if draft.scope == Scope::Safety {
            self.come_together(next);
            return;
        }
        next.kept.plan.set(plan, self.id);
        if draft.answers.ex_says == Some(ExSays::Space) && next.kept.invited.value.is_some() {
            // Who was open to contact, or wanted to talk, asks for time now: their last word counts.
            next.kept.invited.set(None, self.id);
        }
        if let Some(suggestion) = &verdict.quiet {
            self.raise_to_suggestion(&mut next.kept, suggestion.days, suggestion.least);
        }
        let finished = Finished {
            answers: draft.answers,
            on: next.kept.today(self.now),
            quiet_done: draft.quiet_done,
            // A date in doubt is asked about by the gate itself.
            after_quiet: next.kept.facts(self.now).days_left == Some(0),
            by: self.id,
            still_healing,
        };
        self.decide(&mut next.kept, plan, Some(finished));
        if let Saving::Paused { at_rest } = &mut next.saving
            && (plan, at_rest.plan.value) == (Some(Plan::B), Some(Plan::A))
        {
            // What rests on the device must not be bolder than what was just found.
            let finished = at_rest.finished.value.clone();
            self.decide(at_rest, Some(Plan::B), finished);
        }
    }

    /// How many re-checks in a row said to heal first, with the one that gives `plan` now. It goes by what stood
    /// before the sitting, so that an answer changed at its end does not count twice.
    fn still_healing(&self, next: &Progress, plan: Option<Plan>, scope: Scope) -> u8 {
        let before = next.before_sitting.as_deref().filter(|kept| kept.plan.value == Some(Plan::B));
        let again = scope == Scope::Recheck && plan == Some(Plan::B);
        let before = before.and_then(|kept| kept.finished.value.as_ref()).filter(|_| again);
        before.map_or(0, |before| before.still_healing.saturating_add(1))
    }

    /// The part on safety brought no stop: the plan stays, 7-14 open in any order.
    fn come_together(&self, next: &mut Progress) {
        if next.kept.plan.value.is_none() {
            let finished = next.kept.finished.value.clone();
            self.decide(&mut next.kept, Some(Plan::B), finished);
        }
        let today = next.kept.today(self.now);
        next.kept.together.set(Some(today), self.id);
        self.end_round(&mut next.kept);
    }

    /// The sitting is left behind; what it wrote stays.
    pub(super) fn leave_sitting(&self, next: &mut Progress) {
        next.sitting = None;
        next.before_sitting = None;
    }
}
