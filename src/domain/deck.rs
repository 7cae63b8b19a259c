//! The question deck of phase 12: one card at a time, either may pass, used ones rest.

/// Cards in the deck. Their words are in content, `deck-<n>`.
pub const CARDS: u8 = 64;

/// Cards in each of its groups, from light to deep.
pub const GROUP: u8 = 16;

/// How many groups there are.
pub const GROUPS: u8 = CARDS / GROUP;

/// What lies on top of the deck.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Top {
    /// The card, 1 to [`CARDS`].
    pub card: u8,
    /// Cards of its group that do not rest, this one included.
    pub left: u8,
    /// Every card has been used at least once.
    pub again: bool,
}

impl Top {
    /// The group of the card, 1 to [`GROUPS`].
    pub fn group(self) -> u8 {
        self.card.div_ceil(GROUP)
    }
}

/// The card on top, after `passed` passes, where `used` are the cards that were used, each as often as it was. A
/// card that was used rests until all the others were used as often.
pub fn top(used: &[u8], passed: usize) -> Top {
    let times = |card: u8| used.iter().filter(|one| **one == card).count();
    let round = (1..=CARDS).map(times).min().unwrap_or(0);
    let rests = |card: &u8| times(*card) > round;
    let there = (1..=CARDS).filter(|card| !rests(card)).count();
    // There is always one card that was used least.
    let card =
        (1..=CARDS).filter(|card| !rests(card)).nth(passed.checked_rem(there).unwrap_or(0)).unwrap_or(1);
    let first = (card - 1) / GROUP * GROUP + 1;
    let left = (first..first + GROUP).filter(|card| !rests(card)).count() as u8;
    Top { card, left, again: round > 0 }
}
