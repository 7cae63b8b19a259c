//! What the endings look at, gathered from the state.

use super::kept::Kept;
use crate::domain::check_in::{Plan, SomeoneNew};
use crate::domain::day::Now;
use crate::domain::endings::Facts;
use crate::domain::heal::Week;
use crate::domain::phases::{PHASES, Phase};
use crate::domain::quiet_days::LONGEST;
use crate::domain::today::WAITING;

/// Re-checks in a row that still say to heal first, after which waiting is no plan (product: "Endings").
pub const STILL_HEALING: u8 = 2;

impl Kept {
    /// What the endings rest on.
    pub fn ending_facts(&self, now: Now) -> Facts {
        let path = self.facts(now);
        let finished = self.finished.value.as_ref();
        let met_someone =
            finished.and_then(|finished| finished.answers.someone_new) == Some(SomeoneNew::Mine);
        Facts {
            path_is_done: Phase::new(PHASES).is_some_and(|last| path.is_met(last)),
            is_over: self.plan.value == Some(Plan::C),
            is_healed: Week::current(&self.heal_done()).is_none(),
            wants_something_else: self.healing.value || met_someone,
            waits_in_vain: self.waits_in_vain(now),
        }
    }

    /// A second re-check still said to heal first, or they asked for space, have not written, and the longest quiet
    /// time has been over for long. A message from them changes it.
    pub fn waits_in_vain(&self, now: Now) -> bool {
        let path = self.facts(now);
        let still =
            self.finished.value.as_ref().is_some_and(|finished| finished.still_healing >= STILL_HEALING);
        let runs = self.current_round().filter(|(_, round)| round.ended.is_none());
        let waited = runs
            .is_some_and(|(_, round)| self.today(now).since(round.started) > i32::from(LONGEST) + WAITING);
        (self.plan.value == Some(Plan::B) && still) || (path.waits_for_their_word() && waited)
    }
}
