//! The device's clock and time zone.

use wasm_bindgen::JsValue;

use crate::domain::day::Now;
use crate::ports::Clock;

/// The browser's clock.
pub struct BrowserClock;

impl Clock for BrowserClock {
    fn now(&self) -> Now {
        let date = js_sys::Date::new_0();
        // `getTimezoneOffset` counts minutes behind UTC, for this very instant: DST is in it.
        Now::at(date.get_time() as i64, -(date.get_timezone_offset() as i32))
    }

    fn time_zone(&self) -> Option<String> {
        let format = js_sys::Intl::DateTimeFormat::default();
        let options = format.resolved_options();
        js_sys::Reflect::get(&options, &JsValue::from_str("timeZone")).ok()?.as_string()
    }
}
