//! The endings: each a whole one, none a failure (product: "Endings").

use super::choice::choices;
use super::day::Day;

choices! {
    /// How a way through the guide can end.
    Ending {
        /// Both said the same yes.
        Together = "together",
        /// Both said the same no, or one of them did.
        No = "no",
        /// The eight weeks of the Heal path are done.
        Healed = "healed",
        /// The visitor wants something else now.
        NewStart = "new-start",
        /// Waiting is not a plan.
        Waiting = "waiting",
    }
}

choices! {
    /// The word of phase 14, which each writes down alone.
    Word {
        /// Yes.
        Together = "together",
        /// Yes, slowly: not yet an ending.
        Slow = "slow",
        /// No.
        No = "no",
    }
}

/// What the endings rest on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Facts {
    /// Nothing toward the ex opens: plan `c`.
    pub is_stopped: bool,
    /// The last gate of the path is met: both said the same word.
    pub path_is_done: bool,
    /// That word, as the visitor wrote it down; `None` where it was not.
    pub word: Option<Word>,
    /// They said no, asked for no contact, or blocked (L1, N1, N2).
    pub is_refused: bool,
    /// Every week of the Heal path is done.
    pub is_healed: bool,
    /// "I don't want this any more", or somebody new was met.
    pub wants_something_else: bool,
    /// A second re-check still said to heal first, or they asked for space and long have not written.
    pub waits_in_vain: bool,
}

impl Facts {
    /// Whether that ending is there to be chosen.
    pub fn can_reach(self, ending: Ending) -> bool {
        match ending {
            Ending::Together => self.says(Word::Together) && !self.is_stopped,
            Ending::No => self.is_refused || self.says(Word::No),
            Ending::Healed => self.is_healed,
            Ending::NewStart => self.wants_something_else,
            Ending::Waiting => self.waits_in_vain && !self.is_stopped,
        }
    }

    /// Whether that may be the word that both said.
    fn says(self, word: Word) -> bool {
        self.path_is_done && self.word.is_none_or(|said| said == word)
    }

    /// Whether an ending that was chosen still is one. A no stays one on a stop, whatever it rests on can't be kept;
    /// Together ends with a stop, and waiting with a message from them.
    pub fn still_holds(self, ending: Ending) -> bool {
        match ending {
            Ending::No => self.is_stopped || self.can_reach(Ending::No),
            Ending::Healed => true,
            other => self.can_reach(other),
        }
    }
}

impl Ending {
    /// Whether its words speak of the ex; such a one is not offered where the visitor asked to leave them out.
    pub fn mentions_them(self) -> bool {
        self != Self::Healed
    }

    /// Whether it turns to one's own life: all but one do.
    pub fn turns_to_healing(self) -> bool {
        self != Self::Together
    }
}

/// Months of reviews after Together that are worth an entry in a calendar.
pub const REVIEWS: u8 = 12;

/// The day of the `nth` monthly review (from 1) of a life together that began on `day`. Where the month is too short, its
/// last day.
pub fn review(day: Day, nth: u8) -> Day {
    let (year, month, of_month) = day.ymd();
    let months = i32::from(month) - 1 + i32::from(nth);
    let (year, month) = (year + months / 12, (months % 12) as u8 + 1);
    (0..=3).find_map(|less| Day::from_ymd(year, month, of_month.saturating_sub(less))).unwrap_or(day)
}

/// The next monthly review on or after `today`, and its number.
pub fn next_review(day: Day, today: Day) -> (u8, Day) {
    let mut nth = 1;
    while nth < u8::MAX && review(day, nth) < today {
        nth += 1;
    }
    (nth, review(day, nth))
}
