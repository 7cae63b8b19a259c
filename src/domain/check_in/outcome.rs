//! The seven outcomes, and the letter that is kept of them.

use crate::domain::choice::choices;

choices! {
    /// Where a check-in leads. Listed from the most severe: the first that fires wins.
    Outcome {
        Minor = "minor",
        Crisis = "crisis",
        SafetyStop = "safety-stop",
        NoContactRequested = "no-contact-requested",
        LetGo = "let-go",
        HealFirst = "heal-first",
        TryWithCare = "try-with-care",
    }
}

choices! {
    /// What is kept of an outcome on the device: a neutral letter.
    Plan {
        /// Try with care.
        A = "a",
        /// Heal first.
        B = "b",
        /// Every stop that keeps anything.
        C = "c",
    }
}

impl Outcome {
    /// Outcomes 1-5: nothing toward the ex opens, no countdown is shown.
    pub fn is_stop(self) -> bool {
        !matches!(self, Self::HealFirst | Self::TryWithCare)
    }
}
