//! What a stop does: the letter, the answers, and everything that counts toward contact.

use super::Step;
use super::saving::without_this_sitting;
use crate::domain::check_in::Plan;
use crate::domain::day::Now;
use crate::domain::quiet_time::Length;
use crate::progress::kept::{Finished, Kept};
use crate::progress::{Progress, Saving};

/// What rests on the device, after a stop in a visit that saves nothing itself: a letter `a` or `b` that another tab stored
/// there becomes `c`. `None` where there is nothing to lower. `kept` is the visit's own state, with all that rests in it.
pub fn lowered(at_rest: &Kept, kept: &Kept) -> Option<Kept> {
    let stopped = kept.plan.value == Some(Plan::C) && kept.plan.at > at_rest.plan.at;
    let bolder = matches!(at_rest.plan.value, Some(Plan::A | Plan::B));
    (stopped && bolder).then(|| {
        let mut lowered = at_rest.clone();
        // It is the stop that happened already, so it has that one's id; a stop looks at no clock.
        Step { id: kept.plan.at, now: Now::at(0, 0) }.stop(&mut lowered);
        lowered
    })
}

impl Step {
    /// Sets the letter and the check-in behind it. Always both: when two tabs meet, the later pair wins whole, and
    /// no letter stands beside answers that it does not come from.
    pub(super) fn decide(&self, kept: &mut Kept, plan: Option<Plan>, finished: Option<Finished>) {
        kept.plan.set(plan, self.id);
        kept.finished.set(finished, self.id);
    }

    /// A stored `a` or `b` becomes `c`, on the device too while saving is paused.
    pub(super) fn lower_plan(&self, next: &mut Progress) {
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

    /// A check-in ended in a stop. Nothing of what led to it stays beyond what was kept before; without a letter
    /// (a minor, or someone who might act) nothing of the sitting stays at all.
    pub(super) fn finish_with_stop(&self, next: &mut Progress, letter: Option<Plan>) {
        if letter.is_none() {
            next.kept = without_this_sitting(&next.kept, next.before_sitting.as_deref(), self.id);
        }
        next.kept.draft.set(None, self.id);
        self.lower_plan(next);
        if letter.is_some() {
            self.stop(&mut next.kept);
        }
        // Days begun before the check-in stay in the record, and lead nowhere.
        self.count_toward_nothing(&mut next.kept);
        if let Saving::Paused { at_rest } = &mut next.saving {
            self.count_toward_nothing(at_rest);
        }
    }

    /// News that is a stop: it ends a check-in under way, whose answers were given before it.
    pub(super) fn stop_by_news(&self, next: &mut Progress) {
        self.leave_sitting(next);
        self.lower_plan(next);
        next.kept.draft.set(None, self.id);
        self.stop(&mut next.kept);
    }

    /// A stop that a sitting itself brought about, and then took back by another answer: what stood before it
    /// stands again.
    pub(super) fn lift_own_stop(&self, next: &mut Progress) {
        let Some(before) = next.before_sitting.as_deref() else { return };
        if next.kept.plan.value != Some(Plan::C) || before.plan.value == Some(Plan::C) {
            return;
        }
        let (plan, finished) = (before.plan.value, before.finished.value.clone());
        self.decide(&mut next.kept, plan, finished);
        next.kept.invited.set(before.invited.value, self.id);
        next.kept.together.set(before.together.value, self.id);
        for (id, round) in before.rounds.iter() {
            if let Some(now) = next.kept.rounds.get_mut(id)
                && now.length.value == Length::Open
            {
                now.length.set(round.length.value, self.id);
            }
        }
    }

    /// Plan `c`: no answers are kept, and nothing counts toward contact.
    fn stop(&self, kept: &mut Kept) {
        self.decide(kept, Some(Plan::C), None);
        self.count_toward_nothing(kept);
    }

    /// No countdown runs, no invitation holds, and no message waits. Every round is opened, not only the one that runs: undoing a
    /// lapse can bring an earlier one back.
    fn count_toward_nothing(&self, kept: &mut Kept) {
        for round in kept.rounds.values_mut().filter(|round| round.length.value != Length::Open) {
            round.length.set(Length::Open, self.id);
        }
        if kept.invited.value.is_some() {
            kept.invited.set(None, self.id);
        }
        if kept.together.value.is_some() {
            kept.together.set(None, self.id);
        }
        self.drop_message(kept);
    }
}
