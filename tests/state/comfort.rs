//! How the guide looks and moves: saved with the state, agreed on by tabs, and found in the saved text before the first paint.

use kintsugi::domain::choice::Choice;
use kintsugi::domain::comfort::{Comfort, Motion, TextSize};
use kintsugi::domain::theme::Theme;
use kintsugi::progress::saved;
use kintsugi::progress::{Action, Kept, Setting};

use super::device::Device;
use super::driver::Driver;
use super::lock::{PASSPHRASE, locked_device, nothing_plain, unlock};
use super::saved::{data, sealed};

const LARGE: Action = Action::SettingChanged(Setting::TextSize(TextSize::Large));
const STILL: Action = Action::SettingChanged(Setting::Motion(Motion::Off));

fn look(kept: &Kept) -> (TextSize, Motion) {
    (kept.settings.size.value, kept.settings.motion.value)
}

#[test]
fn what_was_chosen_is_kept_and_read_again_and_what_is_usual_again_leaves_nothing_behind() {
    let mut driver = Driver::on("2026-03-01");
    assert_eq!(driver.progress.to_store(), None);
    driver.act(LARGE);
    driver.act(STILL);
    let kept = driver.progress.to_store().expect("a size is kept");
    let read = saved::read(&saved::write(kept, 1)).expect("it can be read").kept;
    assert_eq!(look(&read), (TextSize::Large, Motion::Off));
    assert_eq!(&read, kept);
    driver.act(Action::SettingChanged(Setting::TextSize(TextSize::Usual)));
    driver.act(Action::SettingChanged(Setting::Motion(Motion::Auto)));
    assert_eq!(driver.progress.to_store(), None);
}

#[test]
fn every_choice_comes_back_from_its_written_form() {
    for &size in TextSize::ALL {
        for &motion in Motion::ALL {
            let mut driver = Driver::on("2026-03-01");
            driver.act(Action::SettingChanged(Setting::TextSize(size)));
            driver.act(Action::SettingChanged(Setting::Motion(motion)));
            let read = saved::read(&saved::write(driver.kept(), 1)).expect("it can be read").kept;
            assert_eq!(&read, driver.kept());
        }
    }
}

#[test]
fn two_tabs_agree_on_the_later_choice_also_where_that_is_the_usual_one() {
    let mut one = Driver::on("2026-03-01");
    one.act(LARGE);
    one.act(STILL);
    let mut other = one.other_tab(7);
    other.hours_go_by(1);
    other.act(Action::SettingChanged(Setting::TextSize(TextSize::Usual)));
    let written = saved::read(&saved::write(other.kept(), 1)).expect("it can be read").kept;
    let (mut ours, mut theirs) = (one.kept().clone(), written.clone());
    ours.merge(&written);
    theirs.merge(one.kept());
    assert_eq!(
        (look(&ours), look(&theirs)),
        ((TextSize::Usual, Motion::Off), (TextSize::Usual, Motion::Off))
    );
}

#[test]
fn a_state_from_before_is_read_and_a_made_up_choice_is_not() {
    let mut driver = Driver::on("2026-03-01");
    driver.act(Action::SettingChanged(Setting::Theme(Theme::Dark)));
    let old = data(driver.kept());
    assert!(old["settings"].get("size").is_none() && old["settings"].get("motion").is_none(), "{old}");
    assert!(saved::read(&sealed(&old)).is_ok());
    driver.act(LARGE);
    driver.act(STILL);
    let new = data(driver.kept());
    assert!(saved::read(&sealed(&new)).is_ok());
    for name in ["size", "motion"] {
        for odd in ["", "huge", "Large"] {
            let mut bent = new.clone();
            bent["settings"][name][0] = odd.into();
            assert!(saved::read(&sealed(&bent)).is_err(), "{name} {odd:?}");
        }
    }
}

/// The script that runs before the first paint looks for a name, a colon, perhaps a bracket, and the id of the choice.
const GATE: &str = include_str!("../../src/web/gate.js");

#[test]
fn the_script_before_the_first_paint_finds_what_was_chosen_in_the_text_as_it_is_saved() {
    assert!(GATE.contains(r#"/"(theme|size|motion)":\[?"(?!auto)(\w+)/g"#), "{GATE}");
    let device = Device::new();
    let tab = device.open();
    tab.act(Action::SettingChanged(Setting::Theme(Theme::Dark)));
    tab.act(LARGE);
    tab.act(STILL);
    let text = device.text().expect("it is kept");
    for chosen in [r#""theme":["dark""#, r#""size":["large""#, r#""motion":["off""#] {
        assert_eq!(text.matches(chosen).count(), 1, "{chosen} in {text}");
    }
}

#[test]
fn no_typed_words_can_be_taken_for_a_choice() {
    let device = Device::new();
    let tab = device.open();
    super::lock::write(&tab, r#""theme":["dark" "size":"large" \"motion\":[\"off\""#);
    let text = device.text().expect("it is kept");
    for chosen in [r#""theme":["dark"#, r#""size":"large"#, r#""motion":["off"#] {
        assert!(!text.contains(chosen), "{chosen} in {text}");
    }
}

#[test]
fn beside_what_is_sealed_stands_only_how_it_looks() {
    let (device, tab) = locked_device();
    assert!(device.text().is_some_and(|text| !text.contains("look")), "nothing was chosen");
    tab.act(Action::SettingChanged(Setting::Theme(Theme::Dark)));
    tab.act(LARGE);
    assert!(nothing_plain(&device));
    let text = device.text().expect("it is kept");
    assert!(text.ends_with(r#""look":{"theme":"dark","size":"large"}}"#), "{text}");
    assert_eq!(saved::read(&text), Err(saved::Fault::Sealed));
    let next = device.open();
    assert!(next.keeper.is_locked() && next.keeper.is_closed());
    assert_eq!(unlock(&next, PASSPHRASE), Ok(()));
    let usual = Comfort { theme: Theme::Dark, size: TextSize::Large, motion: Motion::Auto };
    assert_eq!(next.progress().kept.settings.comfort(), usual);
    next.act(Action::SettingChanged(Setting::Theme(Theme::Auto)));
    next.act(Action::SettingChanged(Setting::TextSize(TextSize::Usual)));
    assert!(device.text().is_some_and(|text| !text.contains("look")), "and goes again");
}

#[test]
fn a_look_beside_anything_plain_or_of_another_shape_is_no_saved_text() {
    let mut driver = Driver::on("2026-03-01");
    driver.act(LARGE);
    let with = |text: &str, look: &str| format!("{},\"look\":{look}}}", text.strip_suffix('}').unwrap());
    let plain = saved::write(driver.kept(), 1);
    assert_eq!(saved::read(&with(&plain, "{}")), Err(saved::Fault::NotOurs));
    let (device, _) = locked_device();
    let text = device.text().expect("it is kept");
    assert_eq!(saved::read(&with(&text, r#"{"theme":"dark"}"#)), Err(saved::Fault::Sealed));
    for odd in ["1", "[]", "null", "\"dark\""] {
        assert_eq!(saved::read(&with(&text, odd)), Err(saved::Fault::NotOurs), "{odd}");
    }
}
