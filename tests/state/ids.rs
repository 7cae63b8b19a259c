//! Entry ids: unique and in order, whatever the device's clock does.

use kintsugi::progress::EntryId;
use proptest::prelude::*;

use super::driver::Driver;
use super::moves::holds;

const YEAR_MS: i64 = 365 * 86_400_000;

#[test]
fn ids_only_grow_even_when_the_clock_goes_back_a_year() {
    let ticks = prop::collection::vec((-YEAR_MS..YEAR_MS, any::<u32>()), 1..50);
    holds(2_000, ticks, |ticks| {
        let (mut newest, mut clock) = (EntryId::NEVER, 1_770_000_000_000_i64);
        for (step, random) in ticks {
            clock += step;
            let id = EntryId::next(newest, clock, random);
            prop_assert!(id > newest);
            prop_assert_eq!(EntryId::parse(&id.to_string()), Some(id));
            newest = id;
        }
        Ok(())
    });
}

#[test]
fn an_id_by_a_clock_that_goes_on_is_later_than_all_before_it() {
    let before = EntryId::next(EntryId::NEVER, 1_770_000_000_000, u32::MAX);
    let after = EntryId::next(EntryId::NEVER, 1_770_000_000_001, 0);
    assert!(after > before, "the later millisecond wins without knowing of the earlier one");
}

#[test]
fn an_action_is_later_than_everything_it_meets() {
    let mut driver = Driver::on("2026-03-01");
    let first = driver.start_days(30);
    driver.hours_go_by(-24 * 365);
    assert!(driver.start_days(30) > first);
}

#[test]
fn an_id_is_sixteen_small_hexadecimal_digits_and_nothing_else() {
    for text in ["", "1", "000000000000000G", "00000000000000AB", " 00000000000000a", "0x00000000000000"] {
        assert_eq!(EntryId::parse(text), None, "{text}");
    }
    assert_eq!(EntryId::parse("0000000000000000"), Some(EntryId::NEVER));
}

#[test]
fn an_id_far_beyond_the_year_2105_is_refused() {
    assert_eq!(EntryId::parse("ffffffffffffffff"), None);
    let latest = EntryId::next(EntryId::NEVER, i64::MAX, u32::MAX);
    assert_eq!(EntryId::parse(&latest.to_string()), Some(latest));
}

#[test]
fn ids_after_the_last_that_a_clock_can_give_can_still_be_read() {
    let latest = EntryId::next(EntryId::NEVER, i64::MAX, u32::MAX);
    assert!(latest.is_timely());
    let mut id = latest;
    for _ in 0..10_000 {
        let next = EntryId::next(id, 1_770_000_000_000, u32::MAX);
        assert!(next > id && !next.is_timely());
        assert_eq!(EntryId::parse(&next.to_string()), Some(next));
        id = next;
    }
}
