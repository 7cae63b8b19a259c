//! The options of every question, with their public ids (product: "The check-in").
//!
//! Options stand from least to most risky as they are listed; the five safety questions, where "prefer not to
//! say" is shown last but ranks between "no" and "yes", state their own order of risk.

use crate::domain::choice::{Tick, choices};

choices! {
    /// Age gate.
    Age { Adult = "adult", Minor = "minor" }
}

choices! {
    /// q1: thoughts of ending life or self-harm in the last two weeks.
    SelfHarm {
        No = "no",
        /// Yes, but safe right now.
        Safe = "safe",
        /// Yes, and might act.
        Act = "act",
        Skip = "skip",
    }
    risk { No => 0, Skip => 1, Safe => 2, Act => 3 }
}

choices! {
    /// q2: what the ex has ever done. Any tick counts as any.
    ExDid {
        Hurt = "hurt",
        Threatened = "threatened",
        Sex = "sex",
        Controlled = "controlled",
        Followed = "followed",
        Images = "images",
        None = "none",
        Skip = "skip",
    }
    risk { None => 0, Skip => 1, Hurt | Threatened | Sex | Controlled | Followed | Images => 2 }
}

impl Tick for ExDid {
    const APART: u16 = 1 << Self::None as u16 | 1 << Self::Skip as u16;
}

choices! {
    /// q3: afraid of the ex, or changed what they do to avoid the ex's anger.
    Fear { Never = "never", Once = "once", Often = "often", Skip = "skip" }
    risk { Never => 0, Skip => 1, Once => 2, Often => 3 }
}

choices! {
    /// q4: what the visitor has ever done to the ex, in a caution tier and a stop tier.
    OwnDid {
        Hurt = "hurt",
        Threatened = "threatened",
        Sex = "sex",
        Controlled = "controlled",
        Followed = "followed",
        KeptContacting = "kept-contacting",
        Images = "images",
        Afraid = "afraid",
        Thoughts = "thoughts",
        Looked = "looked",
        Names = "names",
        AskedFriends = "asked-friends",
        None = "none",
        Skip = "skip",
    }
    risk {
        None => 0,
        Skip => 1,
        Looked | Names | AskedFriends => 2,
        Hurt | Threatened | Sex | Controlled | Followed | KeptContacting | Images | Afraid | Thoughts => 3,
    }
}

impl Tick for OwnDid {
    const APART: u16 = 1 << Self::None as u16 | 1 << Self::Skip as u16;
}

choices! {
    /// q5: an order or rule that limits contact between the two, now or in the past.
    CourtOrder { No = "no", Any = "any", Unsure = "unsure", Skip = "skip" }
    risk { No => 0, Skip => 1, Unsure => 2, Any => 3 }
}

choices! {
    /// q6: what the ex said or showed about contact.
    ExSays {
        Open = "open",
        Logistics = "logistics",
        Unknown = "unknown",
        Space = "space",
        Final = "final",
        Blocked = "blocked",
        NoContact = "nocontact",
    }
}

choices! {
    /// q7: someone new.
    SomeoneNew {
        Neither = "neither",
        DontKnow = "dontknow",
        ExDating = "exdating",
        Mine = "mine",
        ExCommitted = "excommitted",
    }
}

choices! {
    /// q8: days in the last three months with asking again or writing with no answer.
    Asking { Zero = "0", One = "1", Two = "2", ThreeOrMore = "3" }
}

choices! {
    /// q9: times the two split and reunited before.
    Cycles { Zero = "0", One = "1", Two = "2", ThreeOrMore = "3" }
}

choices! {
    /// How much one cause weighed (q10). Left alone counts as none.
    Weight { None = "0", Small = "1", Big = "2", Main = "3" }
}

choices! {
    /// The nine causes of q10, in the order that breaks ties.
    Cause {
        Communication = "communication",
        Trust = "trust",
        Compatibility = "compatibility",
        External = "external",
        Jealousy = "jealousy",
        Betrayal = "betrayal",
        Neglect = "neglect",
        Future = "future",
        Distance = "distance",
    }
}

choices! {
    /// q11: how well the visitor knows the ex's reasons.
    KnowsWhy { ToldMe = "3", Partly = "2", Guess = "1", NotAtAll = "0" }
}

choices! {
    /// q12: can the main cause change.
    CanChange { ThroughMe = "3", BothWork = "2", OnlyThey = "1", No = "0" }
}

choices! {
    /// q13: who ended it.
    EndedBy { Me = "me", Both = "both", Drift = "drift", Them = "them" }
}

choices! {
    /// q14: whose part it was.
    Part { Both = "both", MostlyMe = "mostlyme", MostlyThem = "mostlythem", AllMe = "allme", AllThem = "allthem" }
}

choices! {
    /// q15: one thing that hurt the ex, named with no "but".
    Named { Yes = "3", WithEffort = "2", No = "0" }
}

choices! {
    /// q16: what has been done about it.
    Change { Kept = "3", Started = "2", ThoughtAboutIt = "1", Nothing = "0" }
}

choices! {
    /// q17: when it ended.
    Ended {
        OverAYear = "gt12m",
        ThreeToTwelveMonths = "3to12m",
        SixWeeksToThreeMonths = "6wto3m",
        TwoToSixWeeks = "2to6w",
        UnderTwoWeeks = "lt2w",
    }
}

choices! {
    /// q18: checking on the ex, last week.
    Checking { Never = "0", OnceOrTwice = "1", MostDays = "2", ManyTimesADay = "3" }
}

choices! {
    /// q19: sleep, food and work, last week.
    Coping { Fine = "0", SomeBadDays = "1", MostDays = "2", Barely = "3" }
}

choices! {
    /// q20: what the visitor wants most.
    Wants { Differently = "differently", Unsure = "unsure", OldLife = "oldlife", Pain = "pain", Win = "win" }
}

choices! {
    /// q21: if they say no or never reply.
    IfNo { Accept = "accept", HurtStop = "hurtstop", TryAgain = "tryagain", CantBear = "cantbear" }
}

choices! {
    /// q22: reasons to stay in touch.
    StayInTouch { Work = "work", Money = "money", Home = "home", Children = "children", None = "none" }
    risk { None => 0, Work | Money | Home | Children => 1 }
}

impl Tick for StayInTouch {
    const APART: u16 = 1 << Self::None as u16;
}

impl KnowsWhy {
    /// Points toward READY, 0-3.
    pub fn points(self) -> u8 {
        3 - self as u8
    }
}

impl Part {
    /// Points toward RESP, 0-3.
    pub fn points(self) -> u8 {
        match self {
            Self::Both => 3,
            Self::MostlyMe => 2,
            Self::MostlyThem | Self::AllMe => 1,
            Self::AllThem => 0,
        }
    }
}

impl Named {
    /// Points toward RESP, 0-3.
    pub fn points(self) -> u8 {
        match self {
            Self::Yes => 3,
            Self::WithEffort => 2,
            Self::No => 0,
        }
    }
}

impl Change {
    /// Points toward RESP, 0-3.
    pub fn points(self) -> u8 {
        3 - self as u8
    }
}

impl Wants {
    /// Points toward READY, 0-3.
    pub fn points(self) -> u8 {
        match self {
            Self::Differently => 3,
            Self::Unsure | Self::OldLife => 1,
            Self::Pain | Self::Win => 0,
        }
    }
}

impl IfNo {
    /// Points toward READY, 0-3.
    pub fn points(self) -> u8 {
        match self {
            Self::Accept | Self::HurtStop => 3,
            Self::TryAgain | Self::CantBear => 0,
        }
    }
}

impl Ended {
    /// The answer that the calendar gives `days` after this one was given. Counts from the latest end that the
    /// answer allows, so that it never says more time has passed than has.
    pub fn after(self, days: i32) -> Self {
        let at_least: i32 = match self {
            Self::OverAYear => 366,
            Self::ThreeToTwelveMonths => 92,
            Self::SixWeeksToThreeMonths => 42,
            Self::TwoToSixWeeks => 14,
            Self::UnderTwoWeeks => 0,
        };
        match days.max(0).saturating_add(at_least) {
            ..14 => Self::UnderTwoWeeks,
            14..42 => Self::TwoToSixWeeks,
            42..92 => Self::SixWeeksToThreeMonths,
            92..366 => Self::ThreeToTwelveMonths,
            _ => Self::OverAYear,
        }
    }
}
