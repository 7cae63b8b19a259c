//! An action that arrives twice counts once, whatever it is and whatever state it meets.

use kintsugi::domain::day::Now;
use kintsugi::progress::reduce;
use proptest::prelude::*;

use super::driver::Driver;
use super::moves::{holds, moves, play};

#[test]
fn an_action_applied_twice_equals_the_action_applied_once() {
    holds(20_000, moves(24), |moves| {
        let mut driver = Driver::on("2026-03-01");
        let mut differing = None;
        play(&mut driver, &moves, |driver, stamped| {
            let once = reduce(&driver.progress, stamped);
            if reduce(&once, stamped) != once {
                differing = Some(stamped.clone());
            }
        });
        prop_assert!(differing.is_none(), "{differing:?}");
        Ok(())
    });
}

#[test]
fn no_clock_makes_the_reducer_panic() {
    let clocks = [i64::MIN, -62_200_000_000_000, -1, 0, 4_294_967_296_000, 253_402_400_000_000, i64::MAX];
    holds(500, (moves(12), 0..clocks.len(), -840i32..840), |(moves, clock, offset)| {
        let mut driver = Driver::on("2026-03-01");
        let half = moves.len() / 2;
        play(&mut driver, &moves[..half], |_, _| ());
        driver.now = Now::at(clocks[clock], offset);
        play(&mut driver, &moves[half..], |_, _| ());
        let _ = driver.kept().facts(driver.now);
        Ok(())
    });
}
