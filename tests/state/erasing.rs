//! "Erase everything" means everything, in every tab, and nothing comes back.

use kintsugi::ports::News;
use kintsugi::progress::{Action, Kept, Saving, saved};

use super::device::{Device, settle};
use super::driver::date;

fn is_empty(kept: &Kept) -> bool {
    !kept.has_begun()
}

#[test]
fn erasing_empties_memory_and_both_keys() {
    let device = Device::new();
    device.open().log();
    let tab = device.open();
    assert!(device.text().is_some() && device.last_good().is_some());
    tab.act(Action::Erased);
    assert!(device.text().is_none() && device.last_good().is_none() && is_empty(&tab.progress().kept));
}

#[test]
fn an_erase_in_one_tab_empties_the_other() {
    let device = Device::new();
    let (one, other) = (device.open(), device.open());
    one.log();
    settle(&[&one, &other]);
    one.act(Action::Erased);
    settle(&[&one, &other]);
    assert!(is_empty(&other.progress().kept) && device.text().is_none());
}

#[test]
fn a_tab_that_acts_before_it_hears_of_an_erase_brings_nothing_back() {
    let device = Device::new();
    let (one, other) = (device.open(), device.open());
    for _ in 0..5 {
        one.log();
    }
    settle(&[&one, &other]);
    one.act(Action::Erased);
    other.log();
    assert_eq!((other.lines(), device.lines()), (1, 1), "only what came after");
    settle(&[&one, &other]);
    assert_eq!((one.lines(), other.lines(), device.lines()), (1, 1, 1));
}

#[test]
fn old_news_after_an_erase_brings_nothing_back() {
    let device = Device::new();
    let (one, other) = (device.open(), device.open());
    one.log();
    let old = device.text();
    settle(&[&one, &other]);
    one.act(Action::Erased);
    settle(&[&one, &other]);
    for tab in [&one, &other] {
        tab.keeper.hear(&News::Stored { key: Some("kintsugi".into()), text: old.clone() });
        assert!(is_empty(&tab.progress().kept) && device.text().is_none());
    }
}

#[test]
fn late_news_of_an_erase_keeps_what_came_after_it() {
    let device = Device::new();
    let (one, other) = (device.open(), device.open());
    one.log();
    settle(&[&one, &other]);
    one.act(Action::Erased);
    one.log();
    one.log();
    settle(&[&one, &other]);
    assert_eq!((one.lines(), other.lines(), device.lines()), (2, 2, 2));
}

#[test]
fn clearing_the_whole_store_counts_as_an_erase() {
    let device = Device::new();
    let tab = device.open();
    tab.log();
    device.memory_remove_all();
    tab.keeper.hear(&News::Stored { key: None, text: None });
    assert!(is_empty(&tab.progress().kept));
}

#[test]
fn erasing_works_again_after_the_clock_went_back() {
    let device = Device::new();
    let (one, other) = (device.open(), device.open());
    one.log();
    settle(&[&one, &other]);
    one.act(Action::Erased);
    settle(&[&one, &other]);
    device.set_clock(super::driver::at("2025-03-01", 12));
    one.log();
    let covered = device.text();
    device.put(&saved::write(&Kept::default(), 1));
    other.keeper.hear(&News::Stored { key: Some("kintsugi".into()), text: covered });
    assert_eq!(other.lines(), 1, "a new entry is not taken for an old one");
}

#[test]
fn erasing_keeps_the_wish_about_saving() {
    let device = Device::new();
    let tab = device.open();
    tab.act(Action::SavingStopped);
    tab.act(Action::Erased);
    tab.act(Action::QuietTimeStarted { started: date("2026-03-01"), days: None });
    assert_eq!((tab.progress().saving.clone(), device.text()), (Saving::Off, None));

    let tab = device.open();
    tab.act(Action::CheckInOpened(None));
    for (question, ids) in [("age", "adult"), ("q13", "me"), ("q17", "lt2w"), ("q19", "0"), ("q1", "no")] {
        tab.answer(question, ids);
    }
    tab.answer("q2", "hurt");
    tab.act(Action::Erased);
    tab.log();
    assert_eq!(device.text(), None, "saving waits for a yes, as before");
}
