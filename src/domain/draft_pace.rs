//! When a text that is being written is saved: at each pause, when the field is left, and at the latest some
//! seconds after its first word that is not saved yet.
//!
//! The shell tells what happens and asks when to look again; it decides nothing. Times are milliseconds since
//! 1970, from one clock. A clock that was set back counts as time gone by: saving early does no harm.

/// A pause in typing, in milliseconds.
pub const PAUSE_MS: i64 = 1_000;

/// The longest time that a word waits to be saved, in milliseconds. Browsers put what is stored on the disk some
/// seconds late themselves, so more often would gain nothing.
pub const LONGEST_MS: i64 = 5_000;

/// What waits to be saved.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DraftPace {
    /// The first and the last change since the last save.
    waiting: Option<(i64, i64)>,
}

impl DraftPace {
    /// The text was changed.
    pub fn typed(&mut self, now_ms: i64) {
        let first = self.waiting.map_or(now_ms, |(first, _)| first);
        self.waiting = Some((first, now_ms));
    }

    /// Milliseconds until the text is to be saved, 0 for now; `None` while nothing waits.
    pub fn due_in(&self, now_ms: i64) -> Option<i64> {
        let (first, last) = self.waiting?;
        if now_ms < last {
            return Some(0);
        }
        let at = last.saturating_add(PAUSE_MS).min(first.saturating_add(LONGEST_MS));
        Some(at.saturating_sub(now_ms).max(0))
    }

    /// Whether it is to be saved now: its time has come, or the field or the page is being left.
    pub fn is_due(&self, now_ms: i64, leaving: bool) -> bool {
        self.due_in(now_ms).is_some_and(|wait| leaving || wait == 0)
    }

    /// It was handed on to be saved.
    pub fn saved(&mut self) {
        self.waiting = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The times at which a text is saved that is changed at these times, looked at each 10 ms.
    fn saves(changes: &[i64], until: i64) -> Vec<i64> {
        let mut pace = DraftPace::default();
        let mut saves = Vec::new();
        for now in (0..=until).step_by(10) {
            if changes.contains(&now) {
                pace.typed(now);
            }
            if pace.is_due(now, false) {
                pace.saved();
                saves.push(now);
            }
        }
        saves
    }

    #[test]
    fn a_pause_of_a_second_saves_once() {
        assert_eq!(saves(&[0, 200, 400], 10_000), [1_400]);
        assert_eq!(saves(&[0, 400, 2_000], 10_000), [1_400, 3_000]);
    }

    #[test]
    fn whoever_never_pauses_is_saved_every_five_seconds_and_no_more_often() {
        let changes: Vec<i64> = (0..=20_000).step_by(500).collect();
        let saves = saves(&changes, 30_000);
        assert_eq!(saves, [5_000, 10_500, 16_000, 21_000]);
        assert!(saves.windows(2).all(|pair| pair[1] - pair[0] >= LONGEST_MS));
    }

    #[test]
    fn leaving_the_field_saves_at_once_and_only_what_waits() {
        let mut pace = DraftPace::default();
        assert!(!pace.is_due(0, true));
        pace.typed(0);
        assert!(!pace.is_due(10, false) && pace.is_due(10, true));
        pace.saved();
        assert!(!pace.is_due(20, true));
        assert_eq!(pace.due_in(20), None);
    }

    #[test]
    fn a_clock_that_jumps_saves_rather_than_waits() {
        let mut pace = DraftPace::default();
        pace.typed(10_000);
        assert!(pace.is_due(0, false) && pace.is_due(i64::MAX, false) && pace.is_due(i64::MIN, false));
        pace.typed(i64::MAX);
        assert!(pace.is_due(i64::MAX, false));
    }
}
