//! The chosen language: saved with the state, never a state of its own.

use kintsugi::domain::theme::Theme;
use kintsugi::progress::saved;
use kintsugi::progress::{Action, Kept, Setting};

use super::driver::Driver;
use super::saved::{data, sealed};

fn choose(driver: &mut Driver, tag: &str) {
    driver.act(Action::SettingChanged(Setting::Language(tag.to_owned())));
}

fn language(kept: &Kept) -> Option<&str> {
    kept.settings.language.value.as_deref()
}

#[test]
fn a_language_alone_is_not_written_and_goes_along_with_the_first_thing_that_is() {
    let mut driver = Driver::on("2026-03-01");
    choose(&mut driver, "es");
    assert_eq!(driver.progress.to_store(), None);
    driver.act(Action::SettingChanged(Setting::Theme(Theme::Dark)));
    let kept = driver.progress.to_store().expect("a theme is kept");
    let read = saved::read(&saved::write(kept, 1)).expect("it can be read");
    assert_eq!(language(&read.kept), Some("es"));
}

#[test]
fn what_is_no_tag_is_ignored_and_the_later_choice_counts() {
    let mut driver = Driver::on("2026-03-01");
    choose(&mut driver, "de");
    for odd in ["", "x", "ES", "e s", "a/b", "../x", "\"", "much-longer-than-any-tag"] {
        choose(&mut driver, odd);
        assert_eq!(language(driver.kept()), Some("de"), "{odd:?}");
    }
    choose(&mut driver, "pt-br");
    assert_eq!(language(driver.kept()), Some("pt-br"));
}

#[test]
fn two_tabs_agree_on_the_later_choice() {
    let mut one = Driver::on("2026-03-01");
    let mut other = one.other_tab(7);
    choose(&mut one, "es");
    other.hours_go_by(1);
    choose(&mut other, "de");
    let (mut ours, mut theirs) = (one.kept().clone(), other.kept().clone());
    ours.merge(other.kept());
    theirs.merge(one.kept());
    assert_eq!((language(&ours), language(&theirs)), (Some("de"), Some("de")));
}

#[test]
fn a_state_from_before_there_were_languages_is_read_and_a_made_up_one_is_not() {
    let mut driver = Driver::on("2026-03-01");
    driver.act(Action::SettingChanged(Setting::Theme(Theme::Dark)));
    let old = data(driver.kept());
    assert!(old["settings"].get("language").is_none(), "{old}");
    assert!(saved::read(&sealed(&old)).is_ok());
    choose(&mut driver, "es");
    let mut new = data(driver.kept());
    assert_eq!(new["settings"]["language"][0], "es");
    for odd in ["\u{202e}", "../", ""] {
        new["settings"]["language"][0] = odd.into();
        assert!(saved::read(&sealed(&new)).is_err(), "{odd:?}");
    }
}
