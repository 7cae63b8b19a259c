//! When an open guide locks itself: some minutes after anybody touched it, by the device's clock, so that time in which the device
//! slept counts as well. The shell tells what happens and obeys.

/// The minutes that can be chosen.
pub const MINUTES: [u8; 4] = [1, 5, 15, 60];

/// The minutes where none were chosen.
pub const USUAL: u8 = 5;

/// How often the other tabs are told that this one is in use, in milliseconds.
const TELL_MS: i64 = 5_000;

/// The time since the guide was last touched, in any tab. Times are milliseconds since 1970.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Idle {
    minutes: u8,
    touched: i64,
    told: Option<i64>,
}

/// What a touch leads to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Touch {
    /// It came too late: the guide is to lock, whatever was touched.
    Lock,
    /// The time runs anew, and the other tabs are to hear of it.
    Tell,
    /// The time runs anew.
    Rest,
}

impl Idle {
    /// Touched just now.
    pub fn since(minutes: u8, now_ms: i64) -> Self {
        Self { minutes, touched: now_ms, told: None }
    }

    /// Other minutes were chosen.
    pub fn choose(&mut self, minutes: u8) {
        self.minutes = minutes;
    }

    /// Whether it is time to lock. A clock that was set back begins the time anew: what was touched seems to lie ahead.
    pub fn is_due(&mut self, now_ms: i64) -> bool {
        if now_ms < self.touched {
            self.touched = now_ms;
            self.told = None;
        }
        now_ms.saturating_sub(self.touched) >= i64::from(self.minutes) * 60_000
    }

    /// Somebody touched this tab.
    pub fn touch(&mut self, now_ms: i64) -> Touch {
        if self.is_due(now_ms) {
            return Touch::Lock;
        }
        self.touched = now_ms;
        if self.told.is_some_and(|told| now_ms.saturating_sub(told) < TELL_MS) {
            return Touch::Rest;
        }
        self.told = Some(now_ms);
        Touch::Tell
    }

    /// Somebody touched another tab. Where it was time to lock here already, that comes first.
    pub fn touched_elsewhere(&mut self, now_ms: i64) {
        if !self.is_due(now_ms) {
            self.touched = now_ms;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: i64 = 60_000;

    #[test]
    fn it_locks_after_the_chosen_minutes_and_not_before() {
        for minutes in MINUTES {
            let mut idle = Idle::since(minutes, 1_000);
            let due = 1_000 + i64::from(minutes) * MINUTE;
            assert!(!idle.is_due(due - 1) && idle.is_due(due) && idle.is_due(i64::MAX));
        }
    }

    #[test]
    fn a_touch_begins_the_time_anew_here_and_elsewhere() {
        let mut idle = Idle::since(1, 0);
        assert_eq!(idle.touch(50_000), Touch::Tell);
        assert!(!idle.is_due(100_000));
        idle.touched_elsewhere(100_000);
        assert!(!idle.is_due(159_999) && idle.is_due(160_000));
    }

    #[test]
    fn the_first_touch_after_a_long_sleep_locks_and_opens_nothing() {
        let mut idle = Idle::since(5, 0);
        assert_eq!(idle.touch(8 * 60 * MINUTE), Touch::Lock);
        assert_eq!(idle.touch(8 * 60 * MINUTE + 1), Touch::Lock, "nor does the second");
        idle.touched_elsewhere(8 * 60 * MINUTE + 2);
        assert!(idle.is_due(8 * 60 * MINUTE + 3), "a tab that woke later does not keep this one open");
    }

    #[test]
    fn other_tabs_hear_of_touches_at_most_every_five_seconds() {
        let mut idle = Idle::since(5, 0);
        let told = (0..100).filter(|at| idle.touch(at * 250) == Touch::Tell).count();
        assert_eq!(told, 5);
    }

    #[test]
    fn a_clock_that_was_set_back_neither_locks_at_once_nor_never() {
        let mut idle = Idle::since(1, 365 * 24 * 60 * MINUTE);
        assert!(!idle.is_due(0));
        assert!(idle.is_due(MINUTE));
    }

    #[test]
    fn other_minutes_count_from_the_last_touch() {
        let mut idle = Idle::since(60, 0);
        idle.choose(1);
        assert!(idle.is_due(MINUTE));
    }
}
