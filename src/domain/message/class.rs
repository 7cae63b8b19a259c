//! What can be said about a message: classes, and how serious each is (product: "First message").

use crate::domain::choice::{Choice, choices};

choices! {
    /// A reason to look at some words again, the most serious first.
    Class {
        SelfHarm = "self-harm",
        Threat = "threat",
        Watching = "watching",
        AfterRefusal = "after-refusal",
        Ultimatum = "ultimatum",
        Pressure = "pressure",
        Guilt = "guilt",
        Love = "love",
        BreakupTalk = "breakup-talk",
        Blame = "blame",
        Jealousy = "jealousy",
        Sexual = "sexual",
        Bargain = "bargain",
        ThirdParty = "third-party",
        SorryBut = "sorry-but",
        /// Over [`LONGEST`](super::structure::LONGEST) characters.
        TooLong = "too-long",
        /// More than one question.
        Questions = "questions",
        /// Over [`LONG`](super::structure::LONG) characters.
        Long = "long",
        /// More than [`SENTENCES`](super::structure::SENTENCES) sentences.
        Sentences = "sentences",
        /// Capitals, or more than one exclamation mark.
        Shouting = "shouting",
        /// "Us" and "we".
        Us = "us",
        /// Need, want, wish.
        Wanting = "wanting",
        /// Remember.
        Remember = "remember",
    }
}

/// How serious a class is, the most serious first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Tier {
    /// Somebody may be in danger: opens the support card, never copied.
    Crisis,
    /// Can frighten or goes against a no: never copied.
    Stop,
    /// Better left out.
    Change,
    /// Better otherwise.
    Tip,
    /// May be quite all right.
    Look,
}

impl Class {
    /// How serious it is.
    pub fn tier(self) -> Tier {
        match self {
            Self::SelfHarm => Tier::Crisis,
            one if one <= Self::AfterRefusal => Tier::Stop,
            one if one <= Self::Questions => Tier::Change,
            one if one <= Self::Shouting => Tier::Tip,
            _ => Tier::Look,
        }
    }

    /// Whether it is found by phrases of the language; the others are found by the shape of the text.
    pub fn has_phrases(self) -> bool {
        !(Self::TooLong..=Self::Shouting).contains(&self)
    }

    /// The classes that phrases find.
    pub fn with_phrases() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|one| one.has_phrases())
    }
}
