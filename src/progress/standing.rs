//! What the result page may say: the verdict of this visit while it still holds, else what was kept of it.

use super::kept::Kept;
use super::{Action, EntryId, Progress};
use crate::domain::check_in::{Context, Outcome, Plan, Scope, Verdict};
use crate::domain::day::{Day, Now};
use crate::domain::phases::Invitation;
use crate::domain::quiet_time::Round;

/// What there is to say.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Standing {
    /// The verdict of this visit.
    Fresh(Verdict),
    /// The two are back together, and the part on safety brought no stop.
    Together(Verdict),
    /// The letter that was kept; on `a` and `b` also what the stored answers say.
    Kept(Plan, Option<Verdict>),
    /// A check-in has begun and is not over.
    UnderWay,
    /// No check-in yet.
    Nothing,
}

/// How the quiet time stands, for whoever may choose its length.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum QuietState {
    /// None runs toward an end.
    NotBegun,
    /// It runs.
    Running {
        /// Days chosen, 30-60.
        chosen: u8,
    },
    /// Its days are over.
    Done,
    /// It ended early, by invitation or because the two are together.
    EndedEarly,
}

impl Progress {
    /// What the result page may say now. A verdict that news or another tab has overtaken is not shown again.
    pub fn standing(&self) -> Standing {
        let finished = self.sitting.as_ref().zip(self.verdict());
        let plan = self.kept.plan.value;
        match (finished, plan) {
            (Some((sitting, verdict)), _) if sitting.scope == Scope::Safety && !verdict.outcome.is_stop() => {
                match (self.kept.together.value, plan) {
                    (None, Some(plan)) => Standing::Kept(plan, self.kept.recalled()),
                    _ => Standing::Together(verdict),
                }
            }
            (Some((_, verdict)), _) if self.still_holds(&verdict) => Standing::Fresh(verdict),
            (_, Some(plan)) => Standing::Kept(plan, self.kept.recalled()),
            (None, None) if self.sitting.is_some() || self.kept.draft.value.is_some() => Standing::UnderWay,
            _ => Standing::Nothing,
        }
    }

    /// Nothing has changed the plan or the answers since the verdict was given.
    fn still_holds(&self, verdict: &Verdict) -> bool {
        let answers = self.sitting.as_ref().map(|sitting| sitting.answers.storable());
        let finished = self.kept.finished.value.as_ref().map(|finished| &finished.answers);
        match verdict.plan() {
            None => true,
            Some(Plan::C) => self.kept.plan.value == Some(Plan::C),
            plan => self.kept.plan.value == plan && finished == answers.as_ref(),
        }
    }
}

impl Kept {
    /// What the stored answers say of the last check-in; `None` on plan `c`, of which no answers are kept.
    pub fn recalled(&self) -> Option<Verdict> {
        let finished = self.finished.value.as_ref()?;
        let outcome = match self.plan.value? {
            Plan::A => Outcome::TryWithCare,
            Plan::B => Outcome::HealFirst,
            Plan::C => return None,
        };
        let context = Context { quiet_done: finished.quiet_done, softened: false };
        Some(Verdict::recalled(&finished.answers, outcome, context))
    }

    /// How the quiet time stands.
    pub fn quiet_state(&self, now: Now) -> QuietState {
        if self.invited.value.is_some() || self.together.value.is_some() {
            return QuietState::EndedEarly;
        }
        match self.running_toward_an_end() {
            Some(_) if self.facts(now).days_left == Some(0) => QuietState::Done,
            Some((_, _, chosen)) => QuietState::Running { chosen },
            None => QuietState::NotBegun,
        }
    }

    /// What choosing a length does: it starts a quiet time today, or changes the one that runs.
    pub fn choosing_days(&self, days: u8, today: Day) -> Action {
        match self.running_toward_an_end() {
            Some((round, plain, _)) => {
                Action::QuietTimeChanged { round, started: plain.started, days: Some(days) }
            }
            None => Action::QuietTimeStarted { started: today, days: Some(days) },
        }
    }

    /// The invitation that is there to be taken up, if any. That they asked to talk weighs more than that they
    /// are open to it: it needs no phase first.
    pub fn open_invitation(&self) -> Option<Invitation> {
        let may = |one: &Invitation| self.invited.value.is_none() && self.may_take(*one);
        [Invitation::Talk, Invitation::AnswerNow].into_iter().find(may)
    }

    fn running_toward_an_end(&self) -> Option<(EntryId, Round, u8)> {
        let (id, round) = self.current_round().filter(|(_, round)| round.ended.is_none())?;
        Some((id, round, round.length.chosen()?))
    }
}
