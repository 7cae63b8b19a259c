//! Unsent letters: how long one may be, and the seal that keeps it shut until a day.

use super::day::Day;
use super::sheets::{Kind, Sheet};

/// The longest time that a seal holds, in days: ten years. A slip of the finger must not lock words away for good.
pub const LONGEST_SEAL: i32 = 3_653;

/// From so many characters before the end on, the page says how many are left.
pub const NEAR_THE_END: usize = 1_000;

/// From so many letters before the last one on, the page says how many there are.
pub const NEAR_THE_LAST: usize = 5;

/// Why a day is no day to seal a letter until.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SealFault {
    /// There is none, or it can't be read.
    Unreadable,
    /// It is today or over.
    NotAhead,
    /// It lies more than [`LONGEST_SEAL`] days ahead.
    TooFar,
}

/// Whether a letter with this seal is shut.
pub fn is_sealed(sealed: Option<Day>, today: Day) -> bool {
    sealed.is_some_and(|until| until > today)
}

/// The day until which a letter is to be sealed.
///
/// # Errors
/// Says why it can't be.
pub fn seal_until(typed: &str, today: Day) -> Result<Day, SealFault> {
    let day = Day::parse(typed.trim()).ok_or(SealFault::Unreadable)?;
    match day.since(today) {
        ..=0 => Err(SealFault::NotAhead),
        1..=LONGEST_SEAL => Ok(day),
        _ => Err(SealFault::TooFar),
    }
}

/// How many characters a letter takes.
pub fn longest() -> usize {
    match Sheet::Letter.field("text").map(|(_, field)| field.kind) {
        Some(Kind::Text(most)) => usize::from(most),
        _ => 0,
    }
}

/// How much room is left in a letter, in characters; negative where it is too long to be kept. Blanks at the ends
/// are not kept, and don't count.
pub fn room(text: &str) -> i64 {
    let length = text.trim().chars().count();
    i64::try_from(longest()).unwrap_or(0) - i64::try_from(length).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    #[test]
    fn a_seal_holds_until_its_day_and_not_on_it() {
        let until = Some(day("2026-03-08"));
        assert!(is_sealed(until, day("2026-03-07")));
        assert!(!is_sealed(until, day("2026-03-08")));
        assert!(!is_sealed(None, day("2026-03-07")));
    }

    #[test]
    fn a_letter_is_sealed_until_a_day_ahead_within_ten_years() {
        let today = day("2026-03-01");
        assert_eq!(seal_until(" 2026-03-02 ", today), Ok(day("2026-03-02")));
        assert_eq!(seal_until("2036-03-01", today), Ok(day("2036-03-01")));
        assert_eq!(seal_until("2026-03-01", today), Err(SealFault::NotAhead));
        assert_eq!(seal_until("2036-03-03", today), Err(SealFault::TooFar));
        for wrong in ["", "2026-02-30", "soon", "?"] {
            assert_eq!(seal_until(wrong, today), Err(SealFault::Unreadable), "{wrong}");
        }
    }

    #[test]
    fn room_counts_characters_and_not_bytes_or_blanks_at_the_ends() {
        assert_eq!(longest(), 20_000);
        assert_eq!(room("  ß🕯 "), 19_998);
        assert_eq!(room(&"ä".repeat(20_001)), -1);
    }
}
