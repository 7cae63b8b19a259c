//! Dates, times, numbers and plurals by the browser's own `Intl`.

use std::cell::RefCell;

use js_sys::Intl::{DateTimeFormat, NumberFormat, PluralRules};
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::domain::day::Day;
use crate::ports::Intl;
use crate::words::{EnglishPlural, Plural};

/// The browser's rules for one language at a time.
pub struct BrowserIntl(RefCell<Formats>);

impl BrowserIntl {
    /// The rules of a language (BCP 47 tag).
    pub fn of(language: &str) -> Self {
        Self(RefCell::new(Formats::of(language)))
    }

    /// From now on the rules of another language.
    pub fn speak(&self, language: &str) {
        *self.0.borrow_mut() = Formats::of(language);
    }
}

struct Formats {
    plural: PluralRules,
    number: NumberFormat,
    date: DateTimeFormat,
    time: DateTimeFormat,
}

impl Formats {
    fn of(language: &str) -> Self {
        let locales = Array::of1(&JsValue::from_str(language));
        let format = |options: &[(&str, &str)]| {
            let chosen = Object::new();
            for (name, value) in options {
                // Setting a field of a plain object of ours can't fail.
                let _ = Reflect::set(&chosen, &JsValue::from_str(name), &JsValue::from_str(value));
            }
            DateTimeFormat::new(locales.unchecked_ref(), chosen.unchecked_ref())
        };
        // A year or a count of a few thousand days is written without marks between its digits.
        let plain = Object::new();
        let _ = Reflect::set(&plain, &JsValue::from_str("useGrouping"), &JsValue::FALSE);
        Self {
            plural: PluralRules::new(locales.unchecked_ref(), Object::new().unchecked_ref()),
            number: NumberFormat::new(locales.unchecked_ref(), plain.unchecked_ref()),
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
    applied(format.format().unchecked_into(), &js_sys::Date::new(&JsValue::from_f64(epoch_ms)))
}

fn applied(format: js_sys::Function, value: &JsValue) -> String {
    format.call1(&JsValue::UNDEFINED, value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

impl Plural for BrowserIntl {
    fn category(&self, number: i64) -> &'static str {
        match self.0.borrow().plural.select(number as f64).as_string().as_deref() {
            Some("zero") => "zero",
            Some("one") => "one",
            Some("two") => "two",
            Some("few") => "few",
            Some("many") => "many",
            Some(_) => "other",
            None => EnglishPlural.category(number),
        }
    }

    fn number(&self, tenths: i64) -> String {
        let number = JsValue::from_f64(tenths as f64 / 10.0);
        applied(self.0.borrow().number.format().unchecked_into(), &number)
    }
}

impl Intl for BrowserIntl {
    fn date(&self, day: Day) -> String {
        let (year, month, day) = day.ymd();
        let date = js_sys::Date::new_with_year_month_day(0, 0, 1);
        date.set_utc_full_year_with_month_date(year.unsigned_abs(), i32::from(month) - 1, i32::from(day));
        date.set_utc_hours(12);
        formatted(&self.0.borrow().date, date.get_time())
    }

    fn time(&self, minute: u16) -> String {
        formatted(&self.0.borrow().time, f64::from(minute) * 60_000.0)
    }
}
