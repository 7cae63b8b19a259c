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

/// No id that is read may lie beyond this: the end of the year 2105 leaves room for every later one.
const LATEST: u64 = 4_294_967_296_000 << RANDOM_BITS;

impl EntryId {
    /// The id before all others: "never set".
    pub const NEVER: Self = Self(0);

    /// The next id: for the instant `epoch_ms` (milliseconds since 1970), after `newest`, with random bits.
    pub fn next(newest: Self, epoch_ms: i64, random: u32) -> Self {
        let random = u64::from(random) & ((1 << RANDOM_BITS) - 1);
        let by_clock = (epoch_ms.max(0) as u64).saturating_mul(1 << RANDOM_BITS) | random;
        Self(by_clock.min(LATEST).max(newest.0 + 1 + (random >> 1)))
    }

    /// Reads the sixteen hexadecimal digits of the saved form; `None` for anything else, or beyond 2105.
    pub fn parse(text: &str) -> Option<Self> {
        let plain = text.len() == 16 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let id = u64::from_str_radix(text, 16).ok()?;
        (plain && id <= LATEST).then_some(Self(id))
    }
}

impl fmt::Display for EntryId {
    /// Sixteen hexadecimal digits: a JSON number would lose the last bits in JavaScript.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}
