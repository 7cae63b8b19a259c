//! Which country's numbers to show: asked for by the address, else chosen before, else guessed from the time zone.

use super::guide::Guide;
use crate::domain::support::Country;

/// The country for support numbers (product: "Resources to bundle").
pub fn country(guide: &Guide) -> Country {
    let asked = guide.query.region.as_deref().and_then(Country::parse);
    asked.or(guide.progress.kept.settings.region.value).unwrap_or_else(|| guessed(guide))
}

/// The country that the device itself points to.
pub fn guessed(guide: &Guide) -> Country {
    guide.ports.clock.time_zone().as_deref().and_then(Country::from_time_zone).unwrap_or(Country::Any)
}
