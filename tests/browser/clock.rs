//! The device's clock behind its port.

use kintsugi::browser::BrowserClock;
use kintsugi::ports::Clock;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn the_clock_shows_the_civil_day_and_minute_where_the_visitor_is() {
    let before = js_sys::Date::new_0();
    let now = BrowserClock.now();
    let after = js_sys::Date::new_0();
    let read = |date: &js_sys::Date| {
        let minute = date.get_hours() * 60 + date.get_minutes();
        ((date.get_full_year() as i32, date.get_month() as u8 + 1, date.get_date() as u8), minute as u16)
    };
    // A minute may begin between the two readings.
    assert!([read(&before), read(&after)].contains(&(now.civil.ymd(), now.minute)), "{now:?}");
    assert!((before.get_time()..=after.get_time()).contains(&(now.epoch_ms as f64)));
}

#[wasm_bindgen_test]
fn the_clock_keeps_the_offset_of_the_zone_at_this_instant() {
    let date = js_sys::Date::new_0();
    let now = BrowserClock.now();
    let minutes_utc = now.epoch_ms.div_euclid(60_000).rem_euclid(24 * 60);
    let ahead = (i64::from(now.minute) - minutes_utc).rem_euclid(24 * 60);
    assert_eq!(ahead, (-(date.get_timezone_offset() as i64)).rem_euclid(24 * 60));
}

#[wasm_bindgen_test]
fn the_zone_is_named_as_the_browser_names_it() {
    let zone = js_sys::eval("Intl.DateTimeFormat().resolvedOptions().timeZone").unwrap().as_string();
    assert!(zone.is_some());
    assert_eq!(BrowserClock.time_zone(), zone);
}
