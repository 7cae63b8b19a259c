//! Pages drawn from states that came from elsewhere: whatever was taken in, no page panics over it, and no text becomes markup.

use std::cell::Cell;

use kintsugi::json::Value;
use kintsugi::ports::Storage;
use kintsugi::progress::saved;
use proptest::prelude::*;

use super::bending::bent_times;
use super::samples::{data, sealed, states};
use super::visit::Visit;

const PAGES: [&str; 24] = [
    "#/",
    "#/check-in",
    "#/result",
    "#/today",
    "#/quiet",
    "#/path",
    "#/path/1",
    "#/path/9",
    "#/path/14",
    "#/heal",
    "#/heal/2",
    "#/changed",
    "#/look-back",
    "#/ending",
    "#/tools",
    "#/tools/urge",
    "#/tools/letter",
    "#/tools/log",
    "#/tools/promises",
    "#/tools/message",
    "#/insights",
    "#/support",
    "#/settings",
    "#/about",
];

/// How many states that were taken in are drawn, a few pages each.
const DRAWN: u32 = 150;

#[test]
fn every_page_can_be_drawn_from_whatever_was_taken_in() {
    let all: Vec<Value> = states().iter().map(data).collect();
    let drawn = Cell::new(0);
    bent_times(40_000, 2, |bend| {
        if drawn.get() >= DRAWN {
            return Ok(());
        }
        let mut data = all[bend.below(all.len())].clone();
        bend.tree(&mut data);
        let text = sealed(&data);
        if saved::read(&text).is_ok() {
            drawn.set(drawn.get() + 1);
            let visit = Visit::new();
            visit.storage.write("kintsugi", &text).unwrap();
            let visit = visit.reload();
            for _ in 0..3 {
                let page = bend.one(&PAGES);
                prop_assert!(visit.show(page).contains("<main"), "{}", page);
            }
        }
        Ok(())
    });
    assert_eq!(drawn.get(), DRAWN, "too few states were taken in");
}

#[test]
fn words_that_look_like_markup_or_turn_the_direction_stay_words() {
    let odd = "<img src=x onerror=alert(1)>\u{202e}gnirts\u{2066}\u{200b}</p><script>alert(2)</script>&amp;";
    let visit = Visit::new();
    visit.at("2026-03-01", 12);
    visit.write(kintsugi::domain::sheets::Sheet::Line, &[odd]);
    visit.write(kintsugi::domain::sheets::Sheet::Letter, &[odd, ""]);
    let mut seen = 0;
    for page in PAGES {
        let html = visit.show(page);
        seen += html.matches("gnirts").count();
        assert!(!html.contains("<img") && !html.contains("<script"), "{page}");
    }
    assert!(seen >= 2, "the words are shown");
}
