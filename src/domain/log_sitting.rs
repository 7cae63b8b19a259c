//! The plain log's cap: ten minutes at a sitting, then a rest. Long writing that digs for a why made people worse
//! who were searching for one; plain lines did not (Sbarra and others, 2013).
//!
//! A sitting is told from its start, never by counting ticks, so that sleep and a new load change nothing.

/// How long a sitting may last, in milliseconds: ten minutes.
pub const SITTING_MS: i64 = 10 * 60 * 1000;

/// After so many milliseconds from its start the next sitting may begin: an hour.
pub const AGAIN_MS: i64 = 60 * 60 * 1000;

/// Where the visitor is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sitting {
    /// Nothing has been written for a while.
    Fresh,
    /// It runs.
    Open {
        /// Milliseconds to go, 1 to [`SITTING_MS`].
        left_ms: i64,
    },
    /// That is enough for now.
    Resting {
        /// Milliseconds until the field opens again.
        left_ms: i64,
    },
}

impl Sitting {
    /// Whether lines may be written.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Resting { .. })
    }
}

/// The start of the last sitting: of the lines, oldest first, each that comes an hour or more after the start of one
/// begins the next. `typing_since` is the first key of what is no line yet. What lies ahead, because a clock was
/// set back, does not count. All in milliseconds since 1970.
pub fn start(lines: impl Iterator<Item = i64>, typing_since: Option<i64>, now_ms: i64) -> Option<i64> {
    let next = |start: Option<i64>, moment: i64| match start {
        Some(start) if moment.saturating_sub(start) < AGAIN_MS => Some(start.min(moment)),
        _ => Some(moment),
    };
    let past = |moment: &i64| *moment <= now_ms;
    let by_lines = lines.filter(past).fold(None, next);
    typing_since.filter(past).map_or(by_lines, |since| next(by_lines, since))
}

/// Where a sitting that began at `start_ms` stands at `now_ms`.
pub fn sitting(start_ms: Option<i64>, now_ms: i64) -> Sitting {
    match start_ms.map(|start| now_ms.saturating_sub(start)) {
        Some(gone @ 0..SITTING_MS) => Sitting::Open { left_ms: SITTING_MS - gone },
        Some(gone @ SITTING_MS..AGAIN_MS) => Sitting::Resting { left_ms: AGAIN_MS - gone },
        _ => Sitting::Fresh,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: i64 = 60_000;

    #[test]
    fn a_sitting_lasts_ten_minutes_and_rests_until_an_hour_is_over() {
        let at = |minute: i64| sitting(Some(0), minute * MINUTE);
        assert_eq!(at(0), Sitting::Open { left_ms: 10 * MINUTE });
        assert_eq!(at(9), Sitting::Open { left_ms: MINUTE });
        assert_eq!(at(10), Sitting::Resting { left_ms: 50 * MINUTE });
        assert_eq!(at(59), Sitting::Resting { left_ms: MINUTE });
        assert_eq!(at(60), Sitting::Fresh);
        assert!(at(9).is_open() && !at(10).is_open() && at(60).is_open());
    }

    #[test]
    fn nothing_written_is_a_fresh_start() {
        assert_eq!(start([].into_iter(), None, 0), None);
        assert_eq!(sitting(None, 5), Sitting::Fresh);
    }

    #[test]
    fn the_first_line_is_the_start_also_after_a_new_load_and_a_late_line_does_not_make_the_rest_longer() {
        let lines = || [-90 * MINUTE, 2 * MINUTE, 7 * MINUTE, 11 * MINUTE].into_iter();
        assert_eq!(start(lines(), None, 12 * MINUTE), Some(2 * MINUTE));
        assert_eq!(sitting(start(lines(), None, 62 * MINUTE), 62 * MINUTE), Sitting::Fresh);
        assert_eq!(start(lines().chain([62 * MINUTE]), None, 63 * MINUTE), Some(62 * MINUTE));
    }

    #[test]
    fn the_first_key_starts_a_sitting_before_any_line() {
        assert_eq!(start([].into_iter(), Some(MINUTE), 2 * MINUTE), Some(MINUTE));
        assert_eq!(start([3 * MINUTE].into_iter(), Some(MINUTE), 4 * MINUTE), Some(MINUTE));
        assert_eq!(start([MINUTE].into_iter(), Some(3 * MINUTE), 4 * MINUTE), Some(MINUTE));
        assert_eq!(start([MINUTE].into_iter(), Some(61 * MINUTE), 61 * MINUTE), Some(61 * MINUTE));
    }

    #[test]
    fn a_clock_set_back_shuts_nobody_out() {
        assert_eq!(start([30 * MINUTE].into_iter(), Some(30 * MINUTE), 0), None);
        assert_eq!(sitting(Some(30 * MINUTE), 0), Sitting::Fresh);
        assert_eq!(sitting(Some(i64::MIN), i64::MAX), Sitting::Fresh);
    }
}
