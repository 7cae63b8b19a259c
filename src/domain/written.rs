//! What the makers of the path say, as far as a gate looks at it (product: "The path", column "Gate").

use super::promises::Share;

/// Reason cards that are enough: what, an example, and whether it can change.
pub const REASONS: u8 = 3;

/// Days of the habit grid that make a kept change, of 21.
pub const HABIT: u8 = 12;

/// Times they started or asked back, before phase 6 is done.
pub const TURNS: u8 = 2;

/// Days for which the habit that goes with a repair runs on: four weeks.
pub const REPAIR_RUNS: i32 = 28;

/// Good meetings before phase 11 is done.
pub const MEETINGS: u8 = 3;

/// The least mood, 1-5, after a good meeting.
pub const GOOD_MOOD: u8 = 4;

/// Needs, and as many no's, before phase 13 is done.
pub const NEEDS: u8 = 3;

/// What is written, in the current cycle.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Written {
    /// Reason cards that are full.
    pub reasons: u8,
    /// Days ticked of the habit with most of them, 0-21.
    pub habit_days: u8,
    /// Times they started or asked back.
    pub turns: u8,
    /// Days since the repair was made; `None` until then.
    pub repair: Option<i32>,
    /// How much of what was promised held.
    pub promises: Share,
    /// Lines under tell or ask that are not said.
    pub open: u8,
    /// Meetings with a good mood after them.
    pub good_meetings: u8,
    /// Those of them that were their idea.
    pub their_meetings: u8,
    /// Needs.
    pub needs: u8,
    /// No's.
    pub noes: u8,
    /// A word was chosen on the own sheet of phase 14.
    pub word: bool,
}

impl Written {
    /// Days for which the habit after the repair still runs; `None` before the repair.
    pub fn repair_left(&self) -> Option<i32> {
        self.repair.map(|since| (REPAIR_RUNS - since).max(0))
    }

    /// Three good meetings, one of them at least their idea.
    pub fn meetings_are_enough(&self) -> bool {
        self.good_meetings >= MEETINGS && self.their_meetings > 0
    }

    /// Three needs and three no's.
    pub fn needs_are_enough(&self) -> bool {
        self.needs.min(self.noes) >= NEEDS
    }
}
