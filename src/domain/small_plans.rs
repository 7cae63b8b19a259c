//! The small plans of phase 11: how many there are, near each other and far apart.

use std::ops::RangeInclusive;

/// Plans for two who live near each other. Their words are in content, `small-plan-<n>`.
pub const NEAR: RangeInclusive<u8> = 1..=30;

/// Plans for two who live far apart.
pub const FAR: RangeInclusive<u8> = 31..=44;

/// Plans shown at a time.
pub const SHOWN: u8 = 6;

/// The plans on a page, counted from 0; after the last page comes the first again.
pub fn page(far: bool, page: u8) -> impl Iterator<Item = u8> {
    let (all, count) = if far { (FAR, FAR.len() as u8) } else { (NEAR, NEAR.len() as u8) };
    let skipped = page % count.div_ceil(SHOWN) * SHOWN;
    all.skip(usize::from(skipped)).take(usize::from(SHOWN))
}

/// What is picked after one was picked or put back: at most two, the last two. 0 is none, and stands last.
pub fn pick(picked: [u8; 2], plan: u8, on: bool) -> [u8; 2] {
    match picked {
        [first, second] if !on && first == plan => [second, 0],
        [first, second] if !on && second == plan => [first, 0],
        picked if !on || picked.contains(&plan) => picked,
        [0, _] => [plan, 0],
        [first, 0] => [first, plan],
        [_, second] => [second, plan],
    }
}
