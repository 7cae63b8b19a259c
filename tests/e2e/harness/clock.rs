//! The clock of the tests, and a shifted one: the page believes it is another time, and time goes on from there.

use std::time::{SystemTime, UNIX_EPOCH};

/// A day, in milliseconds.
pub const DAY_MS: i64 = 24 * 60 * 60_000;

/// How many milliseconds the clock of the tests runs ahead of the machine's: the hours that KINTSUGI_HOURS_AHEAD names, so that a test
/// which holds at some hours of the day alone can be found at any.
pub fn ahead_ms() -> i64 {
    let Ok(hours) = std::env::var("KINTSUGI_HOURS_AHEAD") else { return 0 };
    hours.parse::<i64>().expect("KINTSUGI_HOURS_AHEAD is a whole number of hours") * DAY_MS / 24
}

/// The clock of the tests, in milliseconds since 1970.
pub fn now_ms() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock after 1970");
    i64::try_from(now.as_millis()).expect("a clock before the year 292 million") + ahead_ms()
}

/// A script, run before any of the page's own, after which `Date.now()` and `new Date()` run ahead of the
/// clock of the tests by so many milliseconds. `Intl` formats of "now" without an argument are not shifted.
pub fn shifted(milliseconds: i64) -> String {
    let milliseconds = milliseconds + ahead_ms();
    format!(
        "(() => {{
            const Real = window.KintsugiRealDate ?? window.Date;
            const now = () => Real.now() + ({milliseconds});
            window.KintsugiRealDate = Real;
            window.Date = new Proxy(Real, {{
                construct: (date, given, target) => Reflect.construct(date, given.length ? given : [now()], target),
                apply: () => new Real(now()).toString(),
                get: (date, name) => (name === 'now' ? now : Reflect.get(date, name)),
            }});
        }})();"
    )
}
