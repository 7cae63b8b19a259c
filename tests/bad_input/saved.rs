//! The saved state, as it may stand in a store that somebody or something else has touched.

use std::cell::Cell;
use std::time::{Duration, Instant};

use kintsugi::json::Value;
use kintsugi::progress::saved::{self, Fault, LONGEST};
use proptest::prelude::*;

use super::bending::{CASES, bent, bent_times};
use super::bounds::{live_with, out_of_bounds};
use super::samples::{data, sealed, states};

#[test]
fn a_bent_text_is_refused_or_says_what_it_said_before() {
    let states = states();
    let texts: Vec<String> = states.iter().map(|kept| saved::write(kept, 1)).collect();
    bent(3, |bend| {
        let at = bend.below(texts.len());
        if let Ok(saved) = saved::read(&bend.text(&texts[at])) {
            prop_assert_eq!(&saved.kept, &states[at], "only what lies around the data may differ");
        }
        Ok(())
    });
}

#[test]
fn bent_values_under_a_right_checksum_are_refused_or_lie_within_their_bounds() {
    let all: Vec<Value> = states().iter().map(data).collect();
    let taken = Cell::new(0);
    bent(2, |bend| {
        let mut data = all[bend.below(all.len())].clone();
        bend.tree(&mut data);
        if let Ok(saved) = saved::read(&sealed(&data)) {
            taken.set(taken.get() + 1);
            prop_assert_eq!(out_of_bounds(&saved.kept), None, "{}", data);
            if bend.below(10) == 0 {
                let again = saved::read(&saved::write(&saved.kept, 1)).map(|saved| saved.kept);
                prop_assert_eq!(again, Ok(saved.kept));
            }
        }
        Ok(())
    });
    println!("taken in: {}", taken.get());
    assert!(taken.get() > CASES / 100, "hardly anything gets as far as the bounds");
}

#[test]
fn the_guide_can_live_with_whatever_it_took_in() {
    let all: Vec<Value> = states().iter().map(data).collect();
    bent_times(20_000, 2, |bend| {
        let mut data = all[bend.below(all.len())].clone();
        bend.tree(&mut data);
        if let Ok(saved) = saved::read(&sealed(&data)) {
            live_with(&saved.kept);
        }
        Ok(())
    });
}

#[test]
fn a_mood_or_a_task_that_there_is_none_of_cannot_be() {
    for (name, most) in [("mood.2026-03-01", 5), ("swap.2026-03-01", 14)] {
        for (number, expected) in [(most, None), (most + 1, Some(Fault::Impossible("marks")))] {
            let text = data(&kintsugi::progress::Kept::default()).to_string();
            let mark = format!("\"marks\":{{\"{name}\":[{number},\"0000000000000001\"]}}");
            let text = text.replace("\"marks\":{}", &mark);
            assert!(text.contains(&mark), "{text}");
            let read = saved::read(&sealed(&Value::parse(&text).unwrap()));
            assert_eq!(read.err(), expected, "{name} {number}");
        }
    }
}

#[test]
fn a_text_longer_than_any_store_is_refused_by_its_length_alone() {
    for piece in ["[", "{\"a\":", "x", "\"", "é", "{\"schema\":2,"] {
        let bomb = piece.repeat(LONGEST / piece.len() + 1);
        let begun = Instant::now();
        assert_eq!(saved::read(&bomb).err(), Some(Fault::TooLong));
        assert!(begun.elapsed() < Duration::from_millis(50), "it was read first: {:?}", begun.elapsed());
    }
}

#[test]
fn what_is_nested_a_million_deep_is_refused_at_any_place() {
    let deep = |open: &str, close: &str| open.repeat(1_000_000) + &close.repeat(1_000_000);
    for nest in [deep("[", "]"), deep("{\"a\":", "}")] {
        for text in
            [nest.clone(), format!("{{\"schema\":2,\"revision\":1,\"checksum\":\"\",\"data\":{nest}}}")]
        {
            assert_eq!(saved::read(&text).err(), Some(Fault::NotOurs));
        }
    }
}
