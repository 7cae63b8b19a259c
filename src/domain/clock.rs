//! What to believe when the device's clock jumps (product: "Clock").

use super::day::{Day, Now};
use super::today::GAP;

/// A jump ahead of more days than this, with no visit between, is asked about before a gate opens.
const TRUSTED_JUMP: i32 = 2;

/// The clock is looked at once a minute while the page is awake; anything longer was a sleep. In milliseconds.
const LOOK_MS: i64 = 90_000;

/// Whether a reading is what comes after another within one look: no sleep, no new day, no clock set and no zone changed between.
pub fn goes_on(before: Now, now: Now) -> bool {
    (0..=LOOK_MS).contains(&now.epoch_ms.saturating_sub(before.epoch_ms))
        && now.civil == before.civil
        && (0..=2).contains(&(i32::from(now.minute) - i32::from(before.minute)))
}

/// What is remembered of the clock.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Seen {
    /// The first day on which the guide was open.
    pub first: Option<Day>,
    /// The last day on which the guide was opened after more than [`GAP`] days without a visit.
    pub back: Option<Day>,
    /// The latest day on which the guide was open.
    pub latest: Option<Day>,
    /// The clock jumped ahead and nobody has said yet that the date is right.
    pub jump_in_doubt: bool,
}

/// What the clock says, held against what was seen before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reading {
    /// The clock goes on as clocks do.
    Steady,
    /// One day behind: a flight over the date line. The latest day holds, silently.
    HeldQuietly,
    /// Further behind: the latest day holds, and the visitor is told and asked.
    Behind,
    /// It jumped ahead: the days count, but a gate asks first.
    JumpInDoubt,
}

impl Seen {
    /// The day to count with, for a clock that shows `clock`: never before the latest day seen.
    pub fn today(self, clock: Day) -> Day {
        self.latest.map_or(clock, |latest| latest.max(clock))
    }

    /// What that clock is to be taken for.
    pub fn reading(self, clock: Day) -> Reading {
        match self.latest.map(|latest| clock.since(latest)) {
            Some(-1) => Reading::HeldQuietly,
            Some(behind) if behind < -1 => Reading::Behind,
            Some(ahead) if self.jump_in_doubt || ahead > TRUSTED_JUMP => Reading::JumpInDoubt,
            _ => Reading::Steady,
        }
    }

    /// After a visit on a day when the clock shows `clock`.
    pub fn visited(self, clock: Day) -> Self {
        let away = self.latest.is_some_and(|latest| clock.since(latest) > GAP);
        Self {
            first: self.first.or(Some(clock)),
            back: if away { Some(clock) } else { self.back },
            latest: Some(self.today(clock)),
            jump_in_doubt: self.reading(clock) == Reading::JumpInDoubt || self.jump_in_doubt,
        }
    }

    /// After the visitor said that the date is right: counting starts from it again.
    pub fn confirmed(self, clock: Day) -> Self {
        let back = self.back.filter(|back| *back <= clock);
        Self { first: self.first.min(Some(clock)), back, latest: Some(clock), jump_in_doubt: false }
    }
}
