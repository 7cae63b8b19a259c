//! The table held against the product's list.

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
    for zone in ["", "UTC", "Europe/Zurich", "Europe/Oslo", "America/Mexico_City", "Asia/Tokyo", "America/"] {
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
    let with: Vec<_> = Country::ALL.iter().copied().filter(|c| has_line(*c, ForWhom::OwnBehaviour)).collect();
    assert_eq!(with, [Country::Gb, Country::Au]);
    assert!(!has_line(Country::Any, ForWhom::Emotional));
    assert!(!has_line(Country::Ca, ForWhom::Abuse));
}
