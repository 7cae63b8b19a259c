//! Who the visitor is: the size of their screen, their clock and their time zone.

use super::clock::{DAY_MS, now_ms};

/// How a browser is set up before the first page. Plain values, so that every run is the same.
#[derive(Clone, Copy, Debug)]
pub struct Setup {
    /// Width of the page in CSS pixels.
    pub width: u32,
    /// Height of the page in CSS pixels.
    pub height: u32,
    /// How far the visitor's clock runs ahead of ours, in milliseconds; behind when negative.
    pub clock_ahead: i64,
    /// The visitor's time zone, by its IANA name.
    pub time_zone: &'static str,
    /// Whether pages may run scripts.
    pub scripts: bool,
    /// Whether the browser lets the test look at a page only once it is loaded.
    pub waits_for_load: bool,
}

impl Setup {
    /// A wide screen.
    pub fn desk() -> Self {
        Self {
            width: 1280,
            height: 800,
            clock_ahead: 0,
            time_zone: "UTC",
            scripts: true,
            waits_for_load: true,
        }
    }

    /// The narrowest phone that must work.
    pub fn phone() -> Self {
        Self { width: 320, height: 640, ..Self::desk() }
    }

    /// The same visitor with another clock, in milliseconds ahead of ours.
    pub fn clock_ahead(self, milliseconds: i64) -> Self {
        Self { clock_ahead: milliseconds, ..self }
    }

    /// The same visitor, whose clock shows this hour of today, whatever the hour here.
    pub fn at_hour(self, hour: i64) -> Self {
        self.clock_ahead(hour * DAY_MS / 24 - now_ms() % DAY_MS)
    }

    /// The same visitor with scripts switched off.
    pub fn without_scripts(self) -> Self {
        Self { scripts: false, ..self }
    }

    /// The same visitor, at whose page the test looks while it still loads. (Only for pages that are gone to by `visit_early`.)
    pub fn at_once(self) -> Self {
        Self { waits_for_load: false, ..self }
    }

    /// The same visitor in another time zone.
    pub fn time_zone(self, name: &'static str) -> Self {
        Self { time_zone: name, ..self }
    }
}
