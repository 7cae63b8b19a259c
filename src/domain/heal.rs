//! The Heal path: eight weeks that need nothing from the ex (product: "Heal path").

/// How many weeks there are; the eighth is the closing ritual.
pub const WEEKS: u8 = 8;

/// Tasks of each week. Their words are in content, `heal-<n>.task-<m>`.
pub const TASKS_A_WEEK: u8 = 4;

/// A week of the Heal path, 1-8. All are open at any time; nobody is held to the order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Week(u8);

impl Week {
    /// The week with that number; `None` outside 1-8.
    pub fn new(number: u8) -> Option<Self> {
        (1..=WEEKS).contains(&number).then_some(Self(number))
    }

    /// All eight, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=WEEKS).map(Self)
    }

    /// Its number, 1-8.
    pub fn number(self) -> u8 {
        self.0
    }

    /// The first week with a task left, where `done` counts the tasks of each week, week 1 first; `None` when
    /// all are done.
    pub fn current(done: &[u8; 8]) -> Option<Self> {
        Self::all().find(|week| done[usize::from(week.0) - 1] < TASKS_A_WEEK)
    }
}
