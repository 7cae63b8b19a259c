//! The break of twenty minutes in a hard talk. It is told from the moment it began, never by counting ticks: a
//! phone that slept, or a page that was loaded again, shows the right time at once.
//!
//! Its start is the one row of the sheet `pause`, so that it is kept like everything else and another tab sees it.

/// How long a break lasts, in milliseconds. Twenty minutes is what clinical practice gives a flooded body to calm.
pub const PAUSE_MS: i64 = 20 * 60 * 1000;

/// Who comes back within an hour after its end still finds the break; later it is over and gone.
const REMEMBERED_MS: i64 = 60 * 60 * 1000;

/// A clock may be set back by this much, in milliseconds, and a break still runs: devices correct themselves.
const SET_BACK_MS: i64 = 60 * 1000;

/// Seconds to go, 0 to 1200, of the break that began at `started_ms`, at `now_ms` (both in milliseconds since 1970);
/// `None` when that was too long ago to matter, or lies ahead because the clock was changed.
pub fn left_s(started_ms: i64, now_ms: i64) -> Option<u16> {
    let elapsed = now_ms.saturating_sub(started_ms);
    let runs = (-SET_BACK_MS..=PAUSE_MS + REMEMBERED_MS).contains(&elapsed);
    // Begun seconds count whole, so that the end is the moment at which nothing is left.
    let left_s = (PAUSE_MS - elapsed.clamp(0, PAUSE_MS) + 999) / 1000;
    runs.then_some(left_s as u16)
}
