//! The age gate and the 22 questions: ids, kinds, and which check-in asks them.

use super::choices::*;
use crate::domain::choice::{Choice, Tick, choices, place_of};

choices! {
    /// The id of a question. Listed in the order of a first check-in (product: "Order").
    QuestionId {
        Age = "age",
        Q13 = "q13",
        Q17 = "q17",
        Q19 = "q19",
        Q1 = "q1",
        Q2 = "q2",
        Q3 = "q3",
        Q4 = "q4",
        Q5 = "q5",
        Q6 = "q6",
        Q7 = "q7",
        Q8 = "q8",
        Q9 = "q9",
        Q10 = "q10",
        Q11 = "q11",
        Q12 = "q12",
        Q14 = "q14",
        Q15 = "q15",
        Q16 = "q16",
        Q18 = "q18",
        Q20 = "q20",
        Q21 = "q21",
        Q22 = "q22",
    }
}

/// How a question is answered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// One of several options: radio buttons.
    One,
    /// Any number of options, some of which stand alone: tick boxes.
    Many,
    /// A weight for each of the nine causes: nine groups of radio buttons.
    Causes,
}

/// Which questions a check-in asks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Scope {
    /// The age gate and all 22 questions.
    First,
    /// The questions whose answers can have changed since (product: "Re-check").
    Recheck,
    /// The part "Safety and wishes", asked when the two are back together.
    Safety,
}

impl QuestionId {
    /// How it is answered.
    pub fn kind(self) -> Kind {
        match self {
            Self::Q2 | Self::Q4 | Self::Q22 => Kind::Many,
            Self::Q10 => Kind::Causes,
            _ => Kind::One,
        }
    }

    /// q1-q5: each can be skipped, none is ever stored, and a missing answer counts as skipped.
    pub fn is_safety(self) -> bool {
        matches!(self, Self::Q1 | Self::Q2 | Self::Q3 | Self::Q4 | Self::Q5)
    }

    /// Whether the answer may be written to the device at all: not the age, not q1-q5.
    pub fn may_be_stored(self) -> bool {
        self != Self::Age && !self.is_safety()
    }

    /// The ids of its options in the order shown (q10: the weights each cause can have).
    pub fn options(self) -> &'static [&'static str] {
        match self {
            Self::Age => Age::IDS,
            Self::Q1 => SelfHarm::IDS,
            Self::Q2 => ExDid::IDS,
            Self::Q3 => Fear::IDS,
            Self::Q4 => OwnDid::IDS,
            Self::Q5 => CourtOrder::IDS,
            Self::Q6 => ExSays::IDS,
            Self::Q7 => SomeoneNew::IDS,
            Self::Q8 => Asking::IDS,
            Self::Q9 => Cycles::IDS,
            Self::Q10 => Weight::IDS,
            Self::Q11 => KnowsWhy::IDS,
            Self::Q12 => CanChange::IDS,
            Self::Q13 => EndedBy::IDS,
            Self::Q14 => Part::IDS,
            Self::Q15 => Named::IDS,
            Self::Q16 => Change::IDS,
            Self::Q17 => Ended::IDS,
            Self::Q18 => Checking::IDS,
            Self::Q19 => Coping::IDS,
            Self::Q20 => Wants::IDS,
            Self::Q21 => IfNo::IDS,
            Self::Q22 => StayInTouch::IDS,
        }
    }

    /// The same as a list.
    pub fn option_ids(self) -> Vec<&'static str> {
        self.options().to_vec()
    }

    /// Whether an option of a tick list stands alone: it clears all others.
    pub fn stands_alone(self, id: &str) -> bool {
        place_of(self.options(), id).is_some_and(|at| self.apart() & (1 << at) != 0)
    }

    /// Which options of a tick list stand alone, a bit for each; none of other kinds of question.
    fn apart(self) -> u16 {
        match self {
            Self::Q2 => ExDid::APART,
            Self::Q4 => OwnDid::APART,
            Self::Q22 => StayInTouch::APART,
            _ => 0,
        }
    }

    /// What ticking the option `id` clears in a tick list: "none" and "prefer not to say" stand alone. Empty for
    /// other kinds of question and unknown ids.
    pub fn cleared_by(self, id: &str) -> Vec<&'static str> {
        let apart = self.apart();
        let Some(ticked) = place_of(self.options(), id).filter(|_| apart != 0) else { return Vec::new() };
        let alone = |at: usize| apart & (1 << at) != 0;
        let others = self.options().iter().enumerate().filter(|(at, _)| *at != ticked);
        others.filter(|(at, _)| alone(ticked) || alone(*at)).map(|(_, id)| *id).collect()
    }

    /// Whether a check-in of that scope can ask it.
    pub fn is_in(self, scope: Scope) -> bool {
        match scope {
            Scope::First => true,
            // q17 comes from the calendar; age, q10, q11, q13 and q22 are kept.
            Scope::Recheck => {
                !matches!(self, Self::Age | Self::Q10 | Self::Q11 | Self::Q13 | Self::Q17 | Self::Q22)
            }
            Scope::Safety => self.is_wish_or_safety(),
        }
    }

    /// The part "Safety and wishes": q1-q9.
    pub fn is_wish_or_safety(self) -> bool {
        self.is_safety() || matches!(self, Self::Q6 | Self::Q7 | Self::Q8 | Self::Q9)
    }

    /// Its number in a check-in of that scope, from 1, and how many there are; the age gate is not counted.
    pub fn number(self, scope: Scope) -> (usize, usize) {
        let counted: Vec<Self> =
            Self::ALL.iter().copied().filter(|one| one.is_in(scope) && *one != Self::Age).collect();
        (counted.iter().position(|&one| one == self).map_or(0, |at| at + 1), counted.len())
    }
}
