//! The list of languages, and pages that are not there yet in one.

use kintsugi::ports::Language;
use kintsugi::site::{packs, project};
use kintsugi::words::{EnglishPlural, Words};
use std::rc::Rc;

use super::visit::Visit;

fn in_two_languages() -> Visit {
    let visit = Visit::new();
    let language = |tag: &str, name: &str, address: &str| Language {
        tag: tag.to_owned(),
        name: name.to_owned(),
        address: address.to_owned(),
    };
    *visit.outside.languages.borrow_mut() =
        vec![language("en", "English", "./"), language("de", "Deutsch", "./de/")];
    *visit.outside.language.borrow_mut() = "en".to_owned();
    visit
}

/// What the German pages have.
fn german() -> Words {
    let languages = project::languages(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let german = languages.iter().find(|one| one.tag == "de").unwrap();
    let mut words = Words::parse(&packs::json(&german.first), Rc::new(EnglishPlural)).ok().unwrap();
    words.add(&packs::json(&german.more)).unwrap();
    words
}

#[test]
fn where_there_is_one_language_nothing_is_offered() {
    assert!(!Visit::new().show("#/").contains("languages"));
    assert!(!Visit::new().show("#/settings").contains("languages"));
}

#[test]
fn home_and_settings_offer_each_language_by_its_own_name_as_a_plain_link() {
    for route in ["#/", "#/settings"] {
        let page = in_two_languages().show(route);
        let german = "href=\"./de/\" hreflang=\"de\" lang=\"de\"";
        assert!(page.contains(german) && page.contains(">Deutsch</a>"), "{page}");
        let current = page.split("hreflang=\"en\"").nth(1).unwrap().split('>').next().unwrap();
        assert!(current.contains("aria-current=\"true\""), "{current}");
        assert_eq!(page.matches("class=\"languages\"").count(), 1, "{page}");
    }
    assert!(!in_two_languages().show("#/check-in/age").contains("class=\"languages\""));
}

#[test]
fn a_page_that_is_not_there_in_german_says_so_and_is_marked_as_english() {
    let visit = in_two_languages();
    *visit.outside.language.borrow_mut() = "de".to_owned();
    for route in ["#/about", "#/heal", "#/path/3"] {
        let page = visit.show_in(route, german());
        assert!(
            page.contains("data-notice=\"partly\"") && page.contains("<div lang=\"en\" dir=\"ltr\">"),
            "{page}"
        );
    }
    for route in ["#/", "#/check-in/age", "#/support", "#/result"] {
        let page = visit.show_in(route, german());
        assert!(!page.contains("data-notice=\"partly\""), "{route}: {page}");
    }
    assert!(!visit.show("#/about").contains("data-notice=\"partly\""));
}
