//! Rounds of quiet time: their start, their length, their end.

use super::Step;
use crate::domain::check_in::{Outcome, Plan};
use crate::domain::day::Day;
use crate::domain::quiet_days::{self, LONGEST, SHORTEST, SHORTEST_TO_HEAL};
use crate::domain::quiet_time::{Length, check_date};
use crate::progress::id::EntryId;
use crate::progress::kept::{Kept, RoundEntry};
use crate::progress::register::Register;

impl Step {
    pub(super) fn start_quiet_time(&self, kept: &mut Kept, started: Day, days: Option<u8>) {
        if !self.may_start(kept, started, None) || kept.rounds.contains_key(&self.id) {
            return;
        }
        let length = length_for(kept.plan.value, days, kept.suggested_days());
        kept.rounds.insert(self.id, self.round(started, length, None));
    }

    pub(super) fn change_quiet_time(&self, kept: &mut Kept, round: EntryId, started: Day, days: Option<u8>) {
        if !self.may_start(kept, started, Some(round)) {
            return;
        }
        let plan = kept.plan.value;
        let by_check_in = kept.suggested_days();
        if let Some(entry) = kept.rounds.get_mut(&round) {
            let suggested = match entry.length.value {
                Length::Days { suggested, .. } => Some(suggested),
                Length::Open => by_check_in,
            };
            entry.started.set(started, self.id);
            entry.length.set(length_for(plan, days, suggested), self.id);
        }
    }

    fn may_start(&self, kept: &Kept, started: Day, correcting: Option<EntryId>) -> bool {
        let in_order = kept.earliest_start(correcting).is_none_or(|earliest| started >= earliest);
        in_order && check_date(started, kept.today(self.now)).is_ok()
    }

    pub(super) fn round(&self, started: Day, length: Length, begun_by: Option<EntryId>) -> RoundEntry {
        RoundEntry {
            started: Register::new(started, self.id),
            length: Register::new(length, self.id),
            ended: Register::new(None, self.id),
            begun_by,
        }
    }

    pub(super) fn with_current_round(&self, kept: &mut Kept, change: impl FnOnce(&mut RoundEntry)) {
        if let Some((id, _)) = kept.current_round()
            && let Some(entry) = kept.rounds.get_mut(&id)
        {
            change(entry);
        }
    }

    pub(super) fn stop_counting(&self, kept: &mut Kept) {
        let is_open = kept.current_round().is_some_and(|(_, round)| round.length == Length::Open);
        if is_open {
            self.end_round(kept);
        }
    }

    pub(super) fn end_round(&self, kept: &mut Kept) {
        let today = kept.today(self.now);
        self.with_current_round(kept, |round| {
            if round.ended.value.is_none() {
                round.ended.set(Some(today), self.id);
            }
        });
    }

    /// A check-in may lengthen the quiet time, and never shortens it. Every round that was not ended is raised:
    /// undoing a lapse can bring an earlier one back.
    pub(super) fn raise_to_suggestion(&self, kept: &mut Kept, days: u8, least: u8) {
        for round in kept.rounds.values_mut().filter(|round| round.ended.value.is_none()) {
            let length = match round.length.value {
                Length::Open => Length::Days { chosen: days, suggested: days },
                Length::Days { chosen, suggested } => {
                    Length::Days { chosen: chosen.max(least), suggested: suggested.max(days) }
                }
            };
            if round.length.value != length {
                round.length.set(length, self.id);
            }
        }
    }
}

impl Kept {
    /// The days that the last check-in suggested; `None` without one.
    pub fn suggested_days(&self) -> Option<u8> {
        let finished = self.finished.value.as_ref()?;
        let outcome =
            if self.plan.value == Some(Plan::B) { Outcome::HealFirst } else { Outcome::TryWithCare };
        Some(quiet_days::suggest(&finished.answers, outcome).days)
    }
}

/// The length of a quiet time under a plan: open on a stop; else within 30-60, and at least 45 on heal-first.
fn length_for(plan: Option<Plan>, days: Option<u8>, suggested: Option<u8>) -> Length {
    let least = if plan == Some(Plan::B) { SHORTEST_TO_HEAL } else { SHORTEST };
    match days {
        Some(days) if plan != Some(Plan::C) => Length::Days {
            chosen: days.clamp(least, LONGEST),
            suggested: suggested.unwrap_or(least).clamp(least, LONGEST),
        },
        _ => Length::Open,
    }
}
