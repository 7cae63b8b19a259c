//! What the first message looks at, gathered from the state.

use super::Progress;
use super::kept::Kept;
use super::sheets::Row;
use crate::domain::day::Now;
use crate::domain::message::state::{Facts, Hold};
use crate::domain::phases::{Phase, State};
use crate::domain::sheets::Sheet;

/// The phase of the first message.
const REACHING_OUT: u8 = 5;

impl Kept {
    /// The draft that is kept for its rest, if there is one.
    pub fn message_draft(&self) -> Option<Row<'_>> {
        self.rows(Sheet::Message).next_back()
    }
}

impl Row<'_> {
    /// When the rest of a draft began.
    pub fn hold(&self) -> Option<Hold> {
        self.value("held").parse().ok().map(|since_ms| Hold { since_ms })
    }
}

impl Progress {
    /// What decides about the message. `hold` is the rest of the words that are on the page.
    pub fn message_facts(&self, now: Now, hold: Option<Hold>) -> Facts {
        let path = self.kept.facts(now);
        Facts {
            stopped: self.is_stopped(),
            letter: self.kept.plan.value,
            phase: Phase::new(REACHING_OUT).map_or(State::Closed, |phase| path.state(phase)),
            sent: self.kept.message_sent(self.kept.cycle()).is_some(),
            hold,
            now_ms: now.epoch_ms,
        }
    }
}
