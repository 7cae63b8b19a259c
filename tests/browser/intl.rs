//! Plurals, dates and numbers by the browser's own rules.

use kintsugi::browser::BrowserIntl;
use kintsugi::domain::day::Day;
use kintsugi::ports::Intl;
use kintsugi::words::Plural;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn plurals_follow_the_language() {
    let english = BrowserIntl::of("en");
    assert_eq!([0, 1, 2, 21].map(|number| english.category(number)), ["other", "one", "other", "other"]);
    let polish = BrowserIntl::of("pl");
    assert_eq!([1, 2, 5].map(|number| polish.category(number)), ["one", "few", "many"]);
}

#[wasm_bindgen_test]
fn a_day_is_written_out_as_that_day_in_every_zone() {
    let day = Day::from_ymd(2026, 3, 1).unwrap();
    let english = BrowserIntl::of("en-GB").date(day);
    for part in ["Sun", "1 March 2026"] {
        assert!(english.contains(part), "{english}");
    }
    assert!(BrowserIntl::of("de").date(day).contains("1. März 2026"));
}

#[wasm_bindgen_test]
fn a_time_is_written_as_people_there_write_it() {
    assert!(BrowserIntl::of("en-GB").time(16 * 60 + 5).contains("16:05"));
    assert!(BrowserIntl::of("en-US").time(21 * 60).contains("9:00"));
    let german = BrowserIntl::of("de").time(0);
    assert!(german.contains("0:00"), "{german}");
}

#[wasm_bindgen_test]
fn a_number_is_written_as_people_there_write_it() {
    assert_eq!(BrowserIntl::of("en").number(67), "6.7");
    assert_eq!(BrowserIntl::of("de").number(67), "6,7");
    assert_eq!(BrowserIntl::of("de").number(20_260), "2026");
    assert_eq!(BrowserIntl::of("fa").number(300), "۳۰");
}

#[wasm_bindgen_test]
fn another_language_takes_over_at_once() {
    let intl = BrowserIntl::of("en");
    intl.speak("pl");
    assert_eq!(intl.category(5), "many");
    assert_eq!(intl.number(5), "0,5");
}
