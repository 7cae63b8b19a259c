//! Addresses: anybody can make a link to the guide, with anything behind `?` and `#`.

use kintsugi::domain::choice::Choice;
use kintsugi::domain::quiet_days;
use kintsugi::domain::support::Country;
use kintsugi::domain::theme::Theme;
use kintsugi::progress::store::Keys;
use kintsugi::ui::{Query, Route};
use proptest::prelude::*;

use super::bending::{Bend, bent};

const HASHES: [&str; 14] = [
    "",
    "#",
    "#/",
    "#/check-in",
    "#/check-in/q10",
    "#/result",
    "#/today",
    "#/path/14",
    "#/heal/8",
    "#/tools/urge",
    "#/tools/letter",
    "#/support",
    "#/embed",
    "#main",
];

const QUERIES: [&str; 8] = [
    "",
    "?lang=en&theme=dark&region=GB&accent=2f6f6a&days=45&profile=my-2&embed=1",
    "?days=60",
    "?days=-1&days=9999999999",
    "?profile=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "?theme=auto&theme=light",
    "?over=1&profile=a",
    "?region=uk&lang=de-AT",
];

/// One of the samples, bent; one in fifty as long as no address bar takes.
fn drawn(bend: &mut Bend, samples: &[&str]) -> String {
    let sample = bend.one(samples).to_owned();
    let text = bend.text(&sample);
    if bend.below(50) == 0 { text.repeat(2_000) } else { text }
}

#[test]
fn a_bent_hash_is_a_page_with_one_address_or_changes_nothing() {
    bent(4, |bend| {
        let hash = drawn(bend, &HASHES);
        let route = Route::parse(&hash);
        let is_route = hash.is_empty() || hash == "#" || hash.starts_with("#/");
        prop_assert_eq!(route.is_some(), is_route, "{}", hash);
        if let Some(route) = route {
            prop_assert_eq!(Route::parse(&route.href()), Some(route));
            // Whatever was asked for, the address that is drawn is one of the guide's own.
            prop_assert!(route == Route::Home || route.href() == hash, "{}", hash);
        }
        Ok(())
    });
}

/// What a query leads to has its bounds, whatever it says.
fn holds(query: &Query) -> Result<(), TestCaseError> {
    let keys = Keys::of(query.profile.as_deref());
    prop_assert!(keys.main.len() <= "kintsugi:".len() + 32 && Keys::is_ours(&keys.main));
    prop_assert!(
        keys.main
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b":-".contains(&byte))
    );
    let offer =
        kintsugi::progress::Offer { suggested: 45, least: 45, reasons: Vec::new(), by_check_in: true };
    let days = offer.begin_with(query.days);
    prop_assert!((45..=quiet_days::LONGEST).contains(&days));
    let _ =
        (query.region.as_deref().and_then(Country::parse), query.theme.as_deref().and_then(Theme::from_id));
    let _ = query.accent.as_deref().and_then(kintsugi::domain::colour::Colour::parse);
    Ok(())
}

#[test]
fn a_bent_query_asks_for_nothing_that_is_out_of_bounds() {
    let first = Query::parse(QUERIES[1]);
    bent(5, |bend| {
        let text = drawn(bend, &QUERIES);
        let query = Query::parse(&text);
        holds(&query)?;
        prop_assert_eq!(&query.home, &None, "an address names no way back");
        let anew = first.asked_anew(&text, None);
        holds(&anew)?;
        prop_assert_eq!((&anew.profile, anew.embed), (&first.profile, first.embed));
        Ok(())
    });
}
