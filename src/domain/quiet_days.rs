//! How many quiet days the check-in suggests, and why (product: "Quiet days").
//!
//! 30 to 60 days is a convention, not a finding; the pages say so.

use super::check_in::{
    Answers, Asking, Cause, Checking, Coping, Cycles, Ended, EndedBy, ExSays, Outcome, Weight,
};
use super::choice::choices;

/// The shortest quiet time, in days.
pub const SHORTEST: u8 = 30;
/// The longest quiet time, in days.
pub const LONGEST: u8 = 60;
/// The shortest quiet time for someone who is to heal first, in days.
pub const SHORTEST_TO_HEAL: u8 = 45;
/// What each reason for more time adds, in days.
const EXTRA: u8 = 5;

choices! {
    /// A reason for more quiet days than the shortest.
    Reason {
        Them = "them",
        Recent = "recent",
        Checking = "checking",
        Coping = "coping",
        Asking = "asking",
        Cycles = "cycles",
        Jealousy = "jealousy",
        Trust = "trust",
        Floor = "floor",
        Space = "space",
    }
}

/// A suggested length with its reasons.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Suggestion {
    /// Days, 30-60.
    pub days: u8,
    /// Why it is more than 30, in the product's order.
    pub reasons: Vec<Reason>,
    /// The shortest length that may be chosen instead: 30, or 45 where healing comes first.
    pub least: u8,
}

impl Suggestion {
    /// The length to begin the choice with: the suggestion, or a wish for more, never above the longest.
    pub fn with_wish(&self, wish: Option<u8>) -> u8 {
        wish.map_or(self.days, |wish| wish.clamp(self.days, LONGEST))
    }
}

/// The suggestion for these answers. Unanswered questions add nothing.
pub fn suggest(a: &Answers, outcome: Outcome) -> Suggestion {
    let least = if outcome == Outcome::HealFirst { SHORTEST_TO_HEAL } else { SHORTEST };
    let cause = |cause: Cause| a.causes.is_some_and(|causes| causes.weight(cause) >= Weight::Big);
    let extras = [
        (Reason::Them, a.ended_by == Some(EndedBy::Them)),
        (Reason::Recent, a.ended.is_some_and(|ended| ended >= Ended::TwoToSixWeeks)),
        (Reason::Checking, a.checking.is_some_and(|checking| checking >= Checking::MostDays)),
        (Reason::Coping, a.coping.is_some_and(|coping| coping >= Coping::MostDays)),
        (Reason::Asking, a.asking.is_some_and(|asking| asking >= Asking::One)),
        (Reason::Cycles, a.cycles.is_some_and(|cycles| cycles >= Cycles::One)),
        (Reason::Jealousy, cause(Cause::Jealousy)),
        (Reason::Trust, cause(Cause::Trust) || cause(Cause::Betrayal)),
    ];
    let mut reasons: Vec<Reason> =
        extras.iter().filter(|(_, applies)| *applies).map(|&(reason, _)| reason).collect();
    let mut days = SHORTEST + EXTRA * reasons.len() as u8;
    if days < least {
        days = least;
        reasons.push(Reason::Floor);
    }
    if a.ex_says == Some(ExSays::Space) {
        days = LONGEST;
        reasons = vec![Reason::Space];
    }
    Suggestion { days: days.min(LONGEST), reasons, least }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_lengthens_the_first_choice_and_never_shortens_it() {
        let suggestion = Suggestion { days: 40, reasons: Vec::new(), least: 30 };
        let with = |wish| suggestion.with_wish(wish);
        assert_eq!([with(None), with(Some(30)), with(Some(50)), with(Some(200))], [40, 40, 50, 60]);
    }
}
