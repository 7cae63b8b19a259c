//! What may be done with the message now: practice, hold, copy, or nothing (product: "First message").

use super::Review;
use super::builder::Check;
use crate::domain::check_in::Plan;
use crate::domain::choice::Choice;
use crate::domain::phases;

/// How long a message rests before it may be copied, in milliseconds (24 hours).
pub const HOLD_MS: i64 = 24 * 60 * 60 * 1000;

/// A clock may be set back by this much, in milliseconds, without a word: devices correct themselves.
const SET_BACK_MS: i64 = 60 * 1000;

/// The rest of a message before it may be copied.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Hold {
    /// When it began, in milliseconds since 1970.
    pub since_ms: i64,
}

impl Hold {
    /// The hold as of `now_ms`. One that lies ahead, because the clock was set back, begins again now: nobody waits longer
    /// than 24 hours from today, and nobody less. What is stored should be this.
    pub fn seen(self, now_ms: i64) -> Self {
        if self.since_ms.saturating_sub(now_ms) > SET_BACK_MS { Self { since_ms: now_ms } } else { self }
    }

    /// When it ends, in milliseconds since 1970.
    pub fn ends_ms(self) -> i64 {
        self.since_ms.saturating_add(HOLD_MS)
    }

    /// Milliseconds to go, 0 to [`HOLD_MS`] and at most a minute more.
    pub fn left_ms(self, now_ms: i64) -> i64 {
        self.seen(now_ms).ends_ms().saturating_sub(now_ms).max(0)
    }

    /// Whether the 24 hours are over.
    pub fn is_over(self, now_ms: i64) -> bool {
        self.left_ms(now_ms) == 0
    }
}

/// What decides about a message, beside its words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Facts {
    /// Any stop, also one that the check-in under way has just given.
    pub stopped: bool,
    /// The stored letter; without one there has been no check-in.
    pub letter: Option<Plan>,
    /// The state of phase 5.
    pub phase: phases::State,
    /// The one message of this round has gone out.
    pub sent: bool,
    /// The rest of the words that are on the page; `None` where none began, or the words have changed since.
    pub hold: Option<Hold>,
    /// The clock, in milliseconds since 1970.
    pub now_ms: i64,
}

/// What may be done with a message now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// A stop, or no check-in yet: the tool is closed.
    Locked,
    /// They have written back: the step is done, and this tool with it.
    Past,
    /// One round, one message: it has gone.
    Sent,
    /// Phase 5 is not open: writing is practice.
    Practice,
    /// Being written; the rest begins when the visitor says so.
    Writing {
        /// Every tick is set, and the words do not stand against it.
        may_hold: bool,
    },
    /// It rests.
    Held {
        /// Until then, in milliseconds since 1970.
        until_ms: i64,
    },
    /// It has rested, but a tick is missing or the words stand against it.
    NotYet,
    /// It may be copied.
    MayCopy,
}

impl State {
    /// What these facts, these ticks and that review allow.
    pub fn of(facts: Facts, ticks: &[Check], review: &Review) -> Self {
        let closed = match (facts.stopped, facts.letter) {
            (true, _) | (_, None | Some(Plan::C)) => Some(Self::Locked),
            _ if facts.phase == phases::State::Closed => Some(Self::Locked),
            _ if facts.phase == phases::State::Met => Some(Self::Past),
            _ if facts.sent => Some(Self::Sent),
            _ if facts.phase == phases::State::Readable => Some(Self::Practice),
            _ => None,
        };
        if let Some(closed) = closed {
            return closed;
        }
        let ready = review.may_copy && Check::ALL.iter().all(|check| ticks.contains(check));
        match facts.hold.map(|hold| hold.seen(facts.now_ms)) {
            None => Self::Writing { may_hold: ready },
            Some(hold) if !hold.is_over(facts.now_ms) => Self::Held { until_ms: hold.ends_ms() },
            Some(_) if ready => Self::MayCopy,
            Some(_) => Self::NotYet,
        }
    }

    /// Its public id: the end of the key of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Locked => "locked",
            Self::Past => "past",
            Self::Sent => "sent",
            Self::Practice => "practice",
            Self::Writing { .. } => "writing",
            Self::Held { .. } => "held",
            Self::NotYet => "not-yet",
            Self::MayCopy => "may-copy",
        }
    }

    /// Every id.
    pub const IDS: [&'static str; 8] =
        ["locked", "past", "sent", "practice", "writing", "held", "not-yet", "may-copy"];
}
