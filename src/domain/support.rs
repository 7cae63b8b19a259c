//! Help lines by country: the data behind the support page and every support card.
//!
//! One table, [`SERVICES`], holds each number once. A row is listed, not vouched for: `verified_on` stays
//! empty until a person has asked the operator, and a page may say "checked" only where it is filled.
//! Left out until somebody confirms them: 3919 in France and 016 in Spain.
//!
//! Names and numbers are proper names and stand here; the words around them are messages of the language
//! packs (`country-<id>`, `for-<id>`).

use super::choice::{Choice, choices};

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

/// ISO 3166-1 codes of the EU members that have no rows of their own.
const OTHER_EU_MEMBERS: [&str; 23] = [
    "AT", "BE", "BG", "CY", "CZ", "DK", "EE", "FI", "GR", "HR", "HU", "IT", "LT", "LU", "LV", "MT", "NL",
    "PL", "PT", "RO", "SE", "SI", "SK",
];

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

/// Time zones by country, from the IANA database (`zone1970.tab` and the `backward` file).
const ZONES: [(Country, &[&str]); 10] = [
    (
        Country::Us,
        &[
            "America/Adak",
            "America/Anchorage",
            "America/Boise",
            "America/Chicago",
            "America/Denver",
            "America/Detroit",
            "America/Fort_Wayne",
            "America/Indianapolis",
            "America/Juneau",
            "America/Knox_IN",
            "America/Los_Angeles",
            "America/Louisville",
            "America/Menominee",
            "America/Metlakatla",
            "America/New_York",
            "America/Nome",
            "America/Phoenix",
            "America/Shiprock",
            "America/Sitka",
            "America/Yakutat",
            "Pacific/Honolulu",
        ],
    ),
    (
        Country::Ca,
        &[
            "America/Atikokan",
            "America/Blanc-Sablon",
            "America/Cambridge_Bay",
            "America/Coral_Harbour",
            "America/Creston",
            "America/Dawson",
            "America/Dawson_Creek",
            "America/Edmonton",
            "America/Fort_Nelson",
            "America/Glace_Bay",
            "America/Goose_Bay",
            "America/Halifax",
            "America/Inuvik",
            "America/Iqaluit",
            "America/Moncton",
            "America/Montreal",
            "America/Nipigon",
            "America/Pangnirtung",
            "America/Rainy_River",
            "America/Rankin_Inlet",
            "America/Regina",
            "America/Resolute",
            "America/St_Johns",
            "America/Swift_Current",
            "America/Thunder_Bay",
            "America/Toronto",
            "America/Vancouver",
            "America/Whitehorse",
            "America/Winnipeg",
            "America/Yellowknife",
        ],
    ),
    (Country::Gb, &["Europe/London", "Europe/Belfast", "GB"]),
    (Country::Ie, &["Europe/Dublin", "Eire"]),
    (Country::Nz, &["Pacific/Auckland", "Pacific/Chatham", "NZ"]),
    (Country::De, &["Europe/Berlin", "Europe/Busingen"]),
    (Country::Fr, &["Europe/Paris"]),
    (Country::Es, &["Europe/Madrid", "Africa/Ceuta", "Atlantic/Canary"]),
    (Country::In, &["Asia/Kolkata", "Asia/Calcutta"]),
    (
        Country::Eu,
        &[
            "Asia/Nicosia",
            "Atlantic/Azores",
            "Atlantic/Madeira",
            "Europe/Amsterdam",
            "Europe/Athens",
            "Europe/Bratislava",
            "Europe/Brussels",
            "Europe/Bucharest",
            "Europe/Budapest",
            "Europe/Copenhagen",
            "Europe/Helsinki",
            "Europe/Lisbon",
            "Europe/Ljubljana",
            "Europe/Luxembourg",
            "Europe/Malta",
            "Europe/Mariehamn",
            "Europe/Nicosia",
            "Europe/Prague",
            "Europe/Riga",
            "Europe/Rome",
            "Europe/Sofia",
            "Europe/Stockholm",
            "Europe/Tallinn",
            "Europe/Vienna",
            "Europe/Vilnius",
            "Europe/Warsaw",
            "Europe/Zagreb",
        ],
    ),
];

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

/// How a service takes text messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sms {
    /// The number to text, digits only.
    pub number: &'static str,
    /// The word the first message has to be, where the service asks for one.
    pub word: Option<&'static str>,
}

/// One listed service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Service {
    /// Where it can be reached.
    pub country: Country,
    /// Its own name; for an emergency number and the EU-wide lines, which have none, the number.
    pub name: &'static str,
    /// The number or address as people write it there.
    pub contact: &'static str,
    /// The number to call, digits only, as dialled inside the country.
    pub tel: Option<&'static str>,
    /// Where to text, if the list says that it takes texts.
    pub sms: Option<Sms>,
    /// The web address, if the service is reached by one.
    pub url: Option<&'static str>,
    /// Whom it is for.
    pub for_whom: ForWhom,
    /// The day it was listed, `YYYY-MM-DD`.
    pub listed_on: &'static str,
    /// The day a person checked it with the operator, `YYYY-MM-DD`; `None` until then.
    pub verified_on: Option<&'static str>,
}

/// The day the whole table was put together, `YYYY-MM-DD`.
pub const LISTED_ON: &str = "2026-11-22";

const fn line(
    country: Country,
    for_whom: ForWhom,
    name: &'static str,
    contact: &'static str,
    tel: &'static str,
) -> Service {
    Service {
        country,
        name,
        contact,
        tel: Some(tel),
        sms: None,
        url: None,
        for_whom,
        listed_on: LISTED_ON,
        verified_on: None,
    }
}

const fn site(
    country: Country,
    for_whom: ForWhom,
    name: &'static str,
    contact: &'static str,
    url: &'static str,
) -> Service {
    Service { tel: None, url: Some(url), ..line(country, for_whom, name, contact, "") }
}

const fn emergency(country: Country, number: &'static str) -> Service {
    line(country, ForWhom::Emergency, number, number, number)
}

const fn with_text(service: Service, number: &'static str, word: Option<&'static str>) -> Service {
    Service { sms: Some(Sms { number, word }), ..service }
}

/// Every listed service. Within a country the order is the order on the page.
pub const SERVICES: [Service; 38] = {
    use Country::{Any, Au, Ca, De, Es, Eu, Fr, Gb, Ie, In, Nz, Us};
    use ForWhom::{Abuse, Emotional, Men, OwnBehaviour, Shelters, Stalking, Suicide, Young};
    [
        site(Any, Emotional, "findahelpline.com", "findahelpline.com", "https://findahelpline.com/"),
        emergency(Us, "911"),
        with_text(line(Us, Suicide, "988 Suicide & Crisis Lifeline", "988", "988"), "988", None),
        with_text(
            line(Us, Abuse, "National Domestic Violence Hotline", "1-800-799-7233", "18007997233"),
            "88788",
            Some("START"),
        ),
        line(Us, Young, "love is respect", "1-866-331-9474", "18663319474"),
        emergency(Ca, "911"),
        line(Ca, Suicide, "988 Suicide Crisis Helpline", "988", "988"),
        site(Ca, Shelters, "sheltersafe.ca", "sheltersafe.ca", "https://sheltersafe.ca/"),
        line(Ca, Young, "Kids Help Phone", "1-800-668-6868", "18006686868"),
        emergency(Gb, "999"),
        line(Gb, Emotional, "Samaritans", "116 123", "116123"),
        line(Gb, Abuse, "National Domestic Abuse Helpline (Refuge, England)", "0808 2000 247", "08082000247"),
        line(
            Gb,
            Abuse,
            "Scotland’s Domestic Abuse and Forced Marriage Helpline",
            "0800 027 1234",
            "08000271234",
        ),
        line(Gb, Abuse, "Live Fear Free (Wales)", "0808 80 10 800", "08088010800"),
        line(
            Gb,
            Abuse,
            "Northern Ireland Domestic and Sexual Abuse Helpline",
            "0808 802 1414",
            "08088021414",
        ),
        line(Gb, Men, "Men’s Advice Line", "0808 801 0327", "08088010327"),
        line(Gb, OwnBehaviour, "Respect Phoneline", "0808 802 4040", "08088024040"),
        line(Gb, Stalking, "National Stalking Helpline", "0808 802 0300", "08088020300"),
        line(Gb, Young, "Childline", "0800 1111", "08001111"),
        emergency(Ie, "999"),
        line(Ie, Emotional, "Samaritans", "116 123", "116123"),
        line(Ie, Abuse, "Women’s Aid", "1800 341 900", "1800341900"),
        emergency(Au, "000"),
        line(Au, Suicide, "Lifeline", "13 11 14", "131114"),
        line(Au, Abuse, "1800RESPECT", "1800 737 732", "1800737732"),
        line(Au, OwnBehaviour, "Men’s Referral Service", "1300 766 491", "1300766491"),
        line(Au, Young, "Kids Helpline", "1800 55 1800", "1800551800"),
        emergency(Nz, "111"),
        line(Nz, Emotional, "1737 Need to talk?", "1737", "1737"),
        line(Nz, Abuse, "Women’s Refuge", "0800 733 843", "0800733843"),
        emergency(Eu, "112"),
        line(Eu, Emotional, "116 123", "116 123", "116123"),
        line(Eu, Abuse, "116 016", "116 016", "116016"),
        line(De, Abuse, "Hilfetelefon", "116 016", "116016"),
        line(De, Emotional, "TelefonSeelsorge", "0800 111 0 111", "08001110111"),
        line(Fr, Suicide, "3114", "3114", "3114"),
        line(Es, Suicide, "024", "024", "024"),
        line(In, Emotional, "Tele-MANAS", "14416", "14416"),
    ]
};

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

#[cfg(test)]
mod tests {
    use super::*;

    /// Country, contact and whom it is for, written a second time by hand from the product's list.
    const LISTED: [(Country, &str, &str); 38] = [
        (Country::Any, "findahelpline.com", "emotional"),
        (Country::Us, "911", "emergency"),
        (Country::Ca, "911", "emergency"),
        (Country::Gb, "999", "emergency"),
        (Country::Ie, "999", "emergency"),
        (Country::Eu, "112", "emergency"),
        (Country::Au, "000", "emergency"),
        (Country::Nz, "111", "emergency"),
        (Country::Us, "988", "suicide"),
        (Country::Us, "1-800-799-7233", "abuse"),
        (Country::Us, "1-866-331-9474", "young"),
        (Country::Ca, "988", "suicide"),
        (Country::Ca, "sheltersafe.ca", "shelters"),
        (Country::Ca, "1-800-668-6868", "young"),
        (Country::Gb, "116 123", "emotional"),
        (Country::Gb, "0808 2000 247", "abuse"),
        (Country::Gb, "0800 027 1234", "abuse"),
        (Country::Gb, "0808 80 10 800", "abuse"),
        (Country::Gb, "0808 802 1414", "abuse"),
        (Country::Gb, "0808 801 0327", "men"),
        (Country::Gb, "0808 802 4040", "own-behaviour"),
        (Country::Gb, "0808 802 0300", "stalking"),
        (Country::Gb, "0800 1111", "young"),
        (Country::Ie, "116 123", "emotional"),
        (Country::Ie, "1800 341 900", "abuse"),
        (Country::Au, "13 11 14", "suicide"),
        (Country::Au, "1800 737 732", "abuse"),
        (Country::Au, "1300 766 491", "own-behaviour"),
        (Country::Au, "1800 55 1800", "young"),
        (Country::Nz, "1737", "emotional"),
        (Country::Nz, "0800 733 843", "abuse"),
        (Country::Eu, "116 123", "emotional"),
        (Country::Eu, "116 016", "abuse"),
        (Country::De, "116 016", "abuse"),
        (Country::De, "0800 111 0 111", "emotional"),
        (Country::Fr, "3114", "suicide"),
        (Country::Es, "024", "suicide"),
        (Country::In, "14416", "emotional"),
    ];

    #[test]
    fn every_listed_service_is_in_the_table_and_nothing_else_is() {
        for (country, contact, for_whom) in LISTED {
            let found = SERVICES
                .iter()
                .filter(|s| s.country == country && s.contact == contact && s.for_whom.id() == for_whom)
                .count();
            assert_eq!(found, 1, "{contact} in {}", country.id());
        }
        assert_eq!(SERVICES.len(), LISTED.len());
    }

    #[test]
    fn numbers_that_wait_for_confirmation_are_left_out() {
        assert!(SERVICES.iter().all(|s| s.tel != Some("3919") && s.tel != Some("016")));
    }

    #[test]
    fn the_number_dialled_is_the_number_shown() {
        for service in &SERVICES {
            let Some(tel) = service.tel else { continue };
            let shown: String = service.contact.chars().filter(char::is_ascii_digit).collect();
            assert_eq!(tel, shown, "{}", service.name);
        }
    }

    #[test]
    fn every_service_can_be_reached_by_a_number_or_an_https_address() {
        for service in &SERVICES {
            match service.url {
                Some(url) => {
                    assert_eq!(url, format!("https://{}/", service.contact));
                    assert_eq!(service.tel, None, "{}", service.name);
                }
                None => assert!(service.tel.is_some_and(|tel| tel.len() >= 3), "{}", service.name),
            }
        }
    }

    #[test]
    fn texting_is_offered_only_where_the_list_says_so() {
        let texts: Vec<_> = SERVICES.iter().filter_map(|s| s.sms.map(|sms| (s.contact, sms))).collect();
        assert_eq!(
            texts,
            [
                ("988", Sms { number: "988", word: None }),
                ("1-800-799-7233", Sms { number: "88788", word: Some("START") }),
            ]
        );
    }

    #[test]
    fn nothing_claims_to_be_checked_before_a_person_has_checked_it() {
        assert!(SERVICES.iter().all(|s| s.verified_on.is_none() && s.listed_on == "2026-11-22"));
    }

    #[test]
    fn codes_are_read_in_any_case() {
        assert_eq!(Country::parse("nz"), Some(Country::Nz));
        assert_eq!(Country::parse("NZ"), Some(Country::Nz));
        assert_eq!(Country::parse(" iN "), Some(Country::In));
    }

    #[test]
    fn uk_reads_as_great_britain() {
        assert_eq!(Country::parse("UK"), Some(Country::Gb));
        assert_eq!(Country::parse("uk"), Some(Country::Gb));
    }

    #[test]
    fn an_eu_member_without_its_own_lines_gets_the_eu_lines() {
        for member in OTHER_EU_MEMBERS {
            assert_eq!(Country::parse(member), Some(Country::Eu), "{member}");
        }
        assert_eq!(Country::parse("at"), Some(Country::Eu));
        assert_eq!(Country::parse("de"), Some(Country::De));
    }

    #[test]
    fn a_code_that_is_no_listed_country_reads_as_nothing() {
        for garbage in ["", " ", "xx", "u", "usa", "united states", "de-at", "ß", "<b>", "CH", "NO", "JP"] {
            assert_eq!(Country::parse(garbage), None, "{garbage:?}");
        }
    }

    #[test]
    fn every_country_reads_back_from_its_own_id() {
        for country in Country::ALL.iter().copied() {
            assert_eq!(Country::parse(country.id()), Some(country));
        }
    }

    #[test]
    fn a_time_zone_leads_to_its_country() {
        for (zone, country) in [
            ("America/New_York", Country::Us),
            ("America/Indiana/Knox", Country::Us),
            ("Pacific/Honolulu", Country::Us),
            ("America/Toronto", Country::Ca),
            ("Europe/London", Country::Gb),
            ("Europe/Dublin", Country::Ie),
            ("Australia/Sydney", Country::Au),
            ("Pacific/Auckland", Country::Nz),
            ("Europe/Berlin", Country::De),
            ("Europe/Paris", Country::Fr),
            ("Atlantic/Canary", Country::Es),
            ("Asia/Calcutta", Country::In),
            ("Europe/Vienna", Country::Eu),
        ] {
            assert_eq!(Country::from_time_zone(zone), Some(country), "{zone}");
        }
    }

    #[test]
    fn a_time_zone_elsewhere_leads_to_no_country() {
        for zone in
            ["", "UTC", "Europe/Zurich", "Europe/Oslo", "America/Mexico_City", "Asia/Tokyo", "America/"]
        {
            assert_eq!(Country::from_time_zone(zone), None, "{zone}");
        }
    }

    #[test]
    fn no_time_zone_belongs_to_two_countries() {
        let mut all: Vec<_> = ZONES.iter().flat_map(|(_, zones)| zones.iter()).collect();
        let listed = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), listed);
    }

    #[test]
    fn the_emergency_number_stands_first_and_findahelpline_next() {
        for country in Country::ALL.iter().copied() {
            let mut shown = services(country);
            if let Some(number) = emergency_number(country) {
                assert_eq!(shown.next().map(|s| (s.for_whom, s.contact)), Some((ForWhom::Emergency, number)));
            }
            assert_eq!(shown.next().map(|s| s.contact), Some("findahelpline.com"), "{}", country.id());
            assert!(shown.all(|s| s.country == country && s.for_whom != ForWhom::Emergency));
        }
    }

    #[test]
    fn emergency_numbers_are_those_of_the_country_or_of_the_eu() {
        for (country, number) in [
            (Country::Us, Some("911")),
            (Country::Ca, Some("911")),
            (Country::Gb, Some("999")),
            (Country::Ie, Some("999")),
            (Country::Au, Some("000")),
            (Country::Nz, Some("111")),
            (Country::De, Some("112")),
            (Country::Fr, Some("112")),
            (Country::Es, Some("112")),
            (Country::Eu, Some("112")),
            (Country::In, None),
            (Country::Any, None),
        ] {
            assert_eq!(emergency_number(country), number, "{}", country.id());
        }
    }

    #[test]
    fn every_country_has_a_line_of_its_own_for_someone_who_thinks_of_suicide() {
        for country in Country::ALL.iter().copied().filter(|c| *c != Country::Any) {
            let own = services(country).any(|s| s.country == country && s.for_whom.is_for_heavy_moments());
            assert!(own, "{}", country.id());
        }
    }

    #[test]
    fn a_country_without_an_own_behaviour_line_is_known_as_such() {
        let with: Vec<_> =
            Country::ALL.iter().copied().filter(|c| has_line(*c, ForWhom::OwnBehaviour)).collect();
        assert_eq!(with, [Country::Gb, Country::Au]);
        assert!(!has_line(Country::Any, ForWhom::Emotional));
        assert!(!has_line(Country::Ca, ForWhom::Abuse));
    }
}
