//! The endings: each a whole one, none a failure (product: "Endings").

use super::choice::choices;

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

/// What the endings rest on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Facts {
    /// The last gate of the path is met: both said the same word.
    pub path_is_done: bool,
    /// They said no, asked for no contact, or a check-in ended in a stop.
    pub is_over: bool,
    /// Every week of the Heal path is done.
    pub is_healed: bool,
    /// The Heal path was chosen, or somebody new was met.
    pub wants_something_else: bool,
    /// A second re-check still said to heal first, or they asked for space and long have not written.
    pub waits_in_vain: bool,
}

impl Facts {
    /// Whether that ending is there to be chosen.
    pub fn can_reach(self, ending: Ending) -> bool {
        match ending {
            Ending::Together => self.path_is_done,
            Ending::No => self.path_is_done || self.is_over,
            Ending::Healed => self.is_healed,
            Ending::NewStart => self.wants_something_else,
            Ending::Waiting => self.waits_in_vain,
        }
    }
}
