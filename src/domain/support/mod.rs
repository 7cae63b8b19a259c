//! Help lines by country: the data behind the support page and every support card.
//!
//! One table, [`SERVICES`], holds each number once. A row is listed, not vouched for: `verified_on` stays
//! empty until a person has asked the operator, and a page may say "checked" only where it is filled.
//! Left out until somebody confirms them: 3919 in France and 016 in Spain.
//!
//! Names and numbers are proper names and stand here; the words around them are messages of the language
//! packs (`country-<id>`, `for-<id>`).

mod countries;
mod table;
#[cfg(test)]
mod tests;

use super::choice::{Choice, choices};
use countries::{OTHER_EU_MEMBERS, ZONES};
pub use table::{LISTED_ON, SERVICES, Service, Sms};

choices! {
    /// A country whose numbers are listed, or one of two wider regions, in the order of the country list. The id
    /// is lower case, as in the message `country-<id>` and in saved settings.
    Country {
        Us = "us",
        Ca = "ca",
        Gb = "gb",
        Ie = "ie",
        Au = "au",
        Nz = "nz",
        De = "de",
        Fr = "fr",
        Es = "es",
        In = "in",
        /// A member of the European Union without rows of its own.
        Eu = "eu",
        /// Anywhere else, or not known.
        Any = "any",
    }
}

impl Country {
    /// Reads an ISO 3166-1 two-letter code or an [`id`](Self::id), in any case.
    ///
    /// `UK` reads as Great Britain. An EU member without rows of its own reads as the EU. Every other code,
    /// and anything that is no code, gives `None`: the caller then tries its next source.
    pub fn parse(code: &str) -> Option<Self> {
        let code = code.trim();
        if code.eq_ignore_ascii_case("uk") {
            return Some(Self::Gb);
        }
        if OTHER_EU_MEMBERS.iter().any(|member| code.eq_ignore_ascii_case(member)) {
            return Some(Self::Eu);
        }
        Self::ALL.iter().copied().find(|country| code.eq_ignore_ascii_case(country.id()))
    }

    /// The country of an IANA time zone such as `Europe/Dublin`, older names included.
    ///
    /// Only zones of listed countries and of EU members are known; all others give `None`. A time zone says
    /// where a clock is set, not where its owner is, so the page always offers another choice.
    pub fn from_time_zone(zone: &str) -> Option<Self> {
        const PREFIXES: [(&str, Country); 6] = [
            ("Australia/", Country::Au),
            ("Canada/", Country::Ca),
            ("US/", Country::Us),
            ("America/Indiana/", Country::Us),
            ("America/Kentucky/", Country::Us),
            ("America/North_Dakota/", Country::Us),
        ];
        let zone = zone.trim();
        PREFIXES
            .iter()
            .find(|(prefix, _)| zone.starts_with(prefix))
            .map(|(_, country)| *country)
            .or_else(|| ZONES.iter().find(|(_, zones)| zones.contains(&zone)).map(|(country, _)| *country))
    }

    /// Whether the EU's emergency number holds here where the country lists none of its own.
    const fn is_in_eu(self) -> bool {
        matches!(self, Self::Ie | Self::De | Self::Fr | Self::Es | Self::Eu)
    }
}

choices! {
    /// For whom a service is: its message is `for-<id>`.
    ForWhom {
        /// Anyone in danger now.
        Emergency = "emergency",
        /// Thoughts of ending one's life or of self-harm.
        Suicide = "suicide",
        /// Anyone for whom it is too heavy, or who needs to talk.
        Emotional = "emotional",
        /// People hurt, threatened or controlled by a partner or ex.
        Abuse = "abuse",
        /// Men hurt or controlled by a partner.
        Men = "men",
        /// Children and young people.
        Young = "young",
        /// People worried about their own behaviour.
        OwnBehaviour = "own-behaviour",
        /// People who are followed or watched.
        Stalking = "stalking",
        /// People who need a safe place to stay.
        Shelters = "shelters",
    }
}

impl ForWhom {
    /// emotional support, and those lines are for such thoughts as well.
    pub const fn is_for_heavy_moments(self) -> bool {
        matches!(self, Self::Suicide | Self::Emotional)
    }
}

/// The emergency number of a country; `None` where none is listed, so the page says it in words.
pub fn emergency_number(country: Country) -> Option<&'static str> {
    emergency_service(country).map(|service| service.contact)
}

fn emergency_service(country: Country) -> Option<&'static Service> {
    let own = |wanted: Country| {
        SERVICES
            .iter()
            .find(move |service| service.country == wanted && service.for_whom == ForWhom::Emergency)
    };
    own(country).or_else(|| if country.is_in_eu() { own(Country::Eu) } else { None })
}

/// The services to show for a country: its emergency number, findahelpline.com, then its own lines.
pub fn services(country: Country) -> impl Iterator<Item = &'static Service> {
    let everywhere = SERVICES.iter().filter(|service| service.country == Country::Any);
    let own = SERVICES.iter().filter(move |service| {
        service.country == country && country != Country::Any && service.for_whom != ForWhom::Emergency
    });
    emergency_service(country).into_iter().chain(everywhere).chain(own)
}

/// Whether a country has a line of its own of this kind; if not, the page says so and names
/// findahelpline.com, which is not counted here.
pub fn has_line(country: Country, for_whom: ForWhom) -> bool {
    country != Country::Any && services(country).any(|s| s.country != Country::Any && s.for_whom == for_whom)
}
