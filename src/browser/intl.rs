//! Dates, times and plurals by the browser's own `Intl`.

use js_sys::Intl::{DateTimeFormat, PluralRules};
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::domain::day::Day;
use crate::ports::Intl;
use crate::words::{EnglishPlural, Plural};

/// One language of the browser.
pub struct BrowserIntl {
    plural: PluralRules,
    date: DateTimeFormat,
    time: DateTimeFormat,
}

impl BrowserIntl {
    /// The rules of a language (BCP 47 tag).
    pub fn of(language: &str) -> Self {
        let locales = Array::of1(&JsValue::from_str(language));
        let format = |options: &[(&str, &str)]| {
            let chosen = Object::new();
            for (name, value) in options {
                // Setting a field of a plain object of ours can't fail.
                let _ = Reflect::set(&chosen, &JsValue::from_str(name), &JsValue::from_str(value));
            }
            DateTimeFormat::new(locales.unchecked_ref(), chosen.unchecked_ref())
        };
        Self {
            plural: PluralRules::new(locales.unchecked_ref(), Object::new().unchecked_ref()),
            // Days are civil: they are shown in UTC, where they were made, whatever zone the visitor is in.
            date: format(&[
                ("weekday", "short"),
                ("day", "numeric"),
                ("month", "long"),
                ("year", "numeric"),
                ("timeZone", "UTC"),
            ]),
            time: format(&[("hour", "numeric"), ("minute", "2-digit"), ("timeZone", "UTC")]),
        }
    }
}

/// A format applied to an instant (milliseconds since 1970, UTC).
fn formatted(format: &DateTimeFormat, epoch_ms: f64) -> String {
    let date = js_sys::Date::new(&JsValue::from_f64(epoch_ms));
    let function: js_sys::Function = format.format().unchecked_into();
    function.call1(&JsValue::UNDEFINED, &date).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

impl Plural for BrowserIntl {
    fn category(&self, number: i64) -> &'static str {
        match self.plural.select(number as f64).as_string().as_deref() {
            Some("zero") => "zero",
            Some("one") => "one",
            Some("two") => "two",
            Some("few") => "few",
            Some("many") => "many",
            Some(_) => "other",
            None => EnglishPlural.category(number),
        }
    }
}

impl Intl for BrowserIntl {
    fn date(&self, day: Day) -> String {
        let (year, month, day) = day.ymd();
        let date = js_sys::Date::new_with_year_month_day(0, 0, 1);
        date.set_utc_full_year_with_month_date(year.unsigned_abs(), i32::from(month) - 1, i32::from(day));
        date.set_utc_hours(12);
        formatted(&self.date, date.get_time())
    }

    fn time(&self, minute: u16) -> String {
        formatted(&self.time, f64::from(minute) * 60_000.0)
    }
}
