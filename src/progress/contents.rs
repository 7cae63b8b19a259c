//! What a state holds, counted for a person who has to decide about it.

use super::kept::Kept;
use crate::domain::day::Day;

/// The parts of a state, as the preview of a backup names them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contents {
    /// A check-in, finished or under way.
    pub has_check_in: bool,
    /// Rounds of quiet time.
    pub rounds: usize,
    /// Lines of the contact log.
    pub lines: usize,
    /// Tasks and gates ticked, on the path and the Heal path.
    pub ticks: usize,
    /// Pieces of news.
    pub news: usize,
    /// The latest day on which the guide was open.
    pub last_seen: Option<Day>,
}

impl Kept {
    /// What it holds.
    pub fn contents(&self) -> Contents {
        Contents {
            has_check_in: self.finished.value.is_some()
                || self.draft.value.is_some()
                || self.plan.value.is_some(),
            rounds: self.standing_rounds().count(),
            lines: self.log().count(),
            ticks: self.ticks.values().filter(|tick| tick.value.is_some()).count(),
            news: self.changes.len(),
            last_seen: self.seen.value.latest,
        }
    }
}

impl Contents {
    /// Nothing but settings.
    pub fn is_bare(&self) -> bool {
        !self.has_check_in && self.rounds == 0 && self.lines == 0 && self.ticks == 0 && self.news == 0
    }
}
