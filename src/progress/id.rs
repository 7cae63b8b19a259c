//! Entry ids: unique, and ordered by when the shell made them, even when the device's clock goes back.

use std::fmt;

/// The id of an action and of the entry it adds.
///
/// A hybrid clock: 42 bits of milliseconds since 1970 and 22 random bits, but always later than the newest id
/// known. So two tabs never make the same id in practice (one in four million within one millisecond), and the
/// later of two changes is the one with the greater id.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash, Default)]
pub struct EntryId(u64);

const RANDOM_BITS: u32 = 22;

/// The greatest id that a clock gives: the end of the year 2105.
const LATEST: u64 = 4_294_967_296_000 << RANDOM_BITS;

/// The greatest id that is read. Every id is later than the newest known, so behind the last one that a clock or
/// a backup may bring there is room for 500 million more.
const GREATEST: u64 = LATEST + (1 << 50);

impl EntryId {
    /// The id before all others: "never set".
    pub const NEVER: Self = Self(0);

    /// The next id: for the instant `epoch_ms` (milliseconds since 1970), after `newest`, with random bits.
    pub fn next(newest: Self, epoch_ms: i64, random: u32) -> Self {
        let random = u64::from(random) & ((1 << RANDOM_BITS) - 1);
        let by_clock = (epoch_ms.max(0) as u64).saturating_mul(1 << RANDOM_BITS) | random;
        Self(by_clock.min(LATEST).max(newest.0.saturating_add(1 + (random >> 1))))
    }

    /// The instant at which it was made, in milliseconds since 1970; later than that where the clock had been set back.
    pub fn epoch_ms(self) -> i64 {
        i64::try_from(self.0 >> RANDOM_BITS).unwrap_or(i64::MAX)
    }

    /// Whether it lies within what a clock can give. An id from a file must: those that follow it are written
    /// to the device and have to be readable there.
    pub fn is_timely(self) -> bool {
        self.0 <= LATEST
    }

    /// Reads the sixteen hexadecimal digits of the saved form; `None` for anything else, or far beyond 2105.
    pub fn parse(text: &str) -> Option<Self> {
        let plain = text.len() == 16 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let id = u64::from_str_radix(text, 16).ok()?;
        (plain && id <= GREATEST).then_some(Self(id))
    }
}

impl fmt::Display for EntryId {
    /// Sixteen hexadecimal digits: a JSON number would lose the last bits in JavaScript.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}
