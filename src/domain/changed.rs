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
