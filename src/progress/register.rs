//! A value that the latest change wins, whichever order the changes arrive in.

use super::id::EntryId;

/// A value with the id of the action that last set it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Register<T> {
    /// The value.
    pub value: T,
    /// The action that set it; [`EntryId::NEVER`] for a default.
    pub at: EntryId,
}

impl<T> Register<T> {
    /// A value set by that action.
    pub fn new(value: T, at: EntryId) -> Self {
        Self { value, at }
    }

    /// Sets the value, unless a later action did so already.
    pub fn set(&mut self, value: T, at: EntryId) {
        if at >= self.at {
            *self = Self { value, at };
        }
    }

    /// Whether any action ever set it.
    pub fn was_set(&self) -> bool {
        self.at != EntryId::NEVER
    }
}

impl<T: Clone> Register<T> {
    /// Takes over the other's value where it is the later one. One action sets one value, so equal ids mean equal
    /// values, and no two tabs can disagree for ever.
    pub fn merge(&mut self, other: &Self) {
        if other.at > self.at {
            *self = other.clone();
        }
    }
}
