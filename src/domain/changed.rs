//! "Something changed": what each piece of news does (product: table under "Something changed").

use super::check_in::Plan;
use super::choice::choices;
use super::quiet_time::ContactKind;

choices! {
    /// A piece of news, told in one tap.
    Change {
        Practical = "practical",
        Hello = "hello",
        Talk = "talk",
        Angry = "angry",
        No = "no",
        Blocked = "blocked",
        Stop = "stop",
        SomeoneNew = "someone-new",
        Together = "together",
        EndedAgain = "ended-again",
        LetGo = "let-go",
        Scared = "scared",
    }
}

/// Whose news it is: one group of rows on the page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    /// They did something.
    They,
    /// It is between the two.
    We,
    /// It is about the visitor alone.
    Me,
}

impl Side {
    /// The groups, in the order shown.
    pub const ALL: [Self; 3] = [Self::They, Self::We, Self::Me];
}

/// How long a breath is taken before a kind reply, in milliseconds (20 minutes).
pub const BREATH_MS: i64 = 20 * 60 * 1000;

/// Whole minutes left of the breath that began at `began_ms`, both in milliseconds since 1970; 0 once it is over.
/// Counts by the clock, so that a sleeping device loses no time; a clock set back never makes it longer.
pub fn breath_left(began_ms: i64, now_ms: i64) -> u8 {
    let left = BREATH_MS - now_ms.saturating_sub(began_ms).clamp(0, BREATH_MS);
    left.div_euclid(60_000) as u8 + u8::from(left % 60_000 > 0)
}

/// Where a piece of news leads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Leads {
    /// Advice on the spot.
    Advice,
    /// A re-check; if it goes well the quiet time may end today.
    Recheck,
    /// q7 again.
    AskSomeoneNew,
    /// The part on safety and wishes again.
    SafetyAgain,
    /// A new round begins today.
    NewRound,
    /// The Heal path.
    Heal,
    /// Support.
    Support,
}

impl Change {
    /// Whose news it is.
    pub fn side(self) -> Side {
        match self {
            Self::LetGo | Self::Scared => Side::Me,
            Self::SomeoneNew | Self::Together | Self::EndedAgain => Side::We,
            _ => Side::They,
        }
    }

    /// Whether it takes a second press, after its words were read: what it does can't be taken back. A refusal
    /// closes the way, "it ended again" begins a new round, "I don't want this any more" turns to healing. On
    /// plan `c` nothing of that is left to do.
    pub fn asks_first(self, plan: Option<Plan>) -> bool {
        plan != Some(Plan::C) && (self.is_refusal() || matches!(self, Self::EndedAgain | Self::LetGo))
    }

    /// Whether it leaves a trace on the device. "I'm scared" leaves none: somebody else may open it.
    pub fn is_kept(self) -> bool {
        self != Self::Scared
    }

    /// Where it leads. On plan `c` no row offers a reply or a re-check: every row leads to advice, to healing
    /// or to support.
    pub fn leads(self, plan: Option<Plan>) -> Leads {
        match self {
            Self::Scared => Leads::Support,
            Self::LetGo | Self::No | Self::Blocked | Self::Stop => Leads::Heal,
            _ if plan == Some(Plan::C) => Leads::Advice,
            Self::Practical | Self::Hello | Self::Angry => Leads::Advice,
            Self::Talk => Leads::Recheck,
            Self::SomeoneNew => Leads::AskSomeoneNew,
            Self::Together => Leads::SafetyAgain,
            Self::EndedAgain => Leads::NewRound,
        }
    }

    /// What it adds to the contact log. None of it is a lapse.
    pub fn logs(self) -> Option<ContactKind> {
        match self {
            Self::Practical | Self::Hello | Self::Talk | Self::Angry => Some(ContactKind::TheyWrote),
            _ => None,
        }
    }

    /// They gave an answer that ends the way toward them: said no (L1), blocked (N2), asked to stop (N1).
    pub fn is_refusal(self) -> bool {
        matches!(self, Self::No | Self::Blocked | Self::Stop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::choice::Choice;

    const MINUTE: i64 = 60_000;

    #[test]
    fn twenty_minutes_are_counted_down_in_whole_minutes() {
        let left = |passed| breath_left(1_000, 1_000 + passed);
        assert_eq!(left(0), 20);
        assert_eq!(left(1), 20);
        assert_eq!(left(MINUTE), 19);
        assert_eq!(left(20 * MINUTE - 1), 1);
        assert_eq!(left(20 * MINUTE), 0);
    }

    #[test]
    fn a_night_asleep_ends_the_breath_and_a_clock_set_back_does_not_lengthen_it() {
        assert_eq!(breath_left(0, 8 * 60 * MINUTE), 0);
        assert_eq!(breath_left(60 * MINUTE, 0), 20);
    }

    #[test]
    fn what_cannot_be_taken_back_asks_first_and_nothing_else_does() {
        for &change in Change::ALL {
            let asks = matches!(change.id(), "no" | "blocked" | "stop" | "ended-again" | "let-go");
            assert_eq!(change.asks_first(Some(Plan::A)), asks, "{}", change.id());
            assert_eq!(change.asks_first(None), asks, "{}", change.id());
            assert!(!change.asks_first(Some(Plan::C)), "{}", change.id());
            assert!(!(change.asks_first(None) && change.logs().is_some()), "{}", change.id());
        }
    }

    #[test]
    fn being_scared_is_never_kept() {
        assert!(Change::ALL.iter().all(|&change| change.is_kept() == (change != Change::Scared)));
    }
}
