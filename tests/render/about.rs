//! The About page: method, limits, privacy, sources.

use super::visit::{Visit, words};

#[test]
fn the_method_limits_privacy_and_status_are_all_told() {
    let page = Visit::new().show("#/about");
    for id in [
        "about-method.title",
        "about-rule-heal.title",
        "about-limits.title",
        "about-status.title",
        "about-disclaimer.title",
        "about-never-kept.title",
        "about-sources.title",
    ] {
        let title = words().text(kintsugi::words::Key::fixed(id)).replace('\'', "&#x27;");
        assert!(page.contains(&title), "{title} in {page}");
    }
}

#[test]
fn every_source_stands_in_a_group() {
    let page = Visit::new().show("#/about");
    assert_eq!(page.matches("<details").count(), 7);
    for source in ["Halpern-Meekin", "Sbarra", "Lewicki", "Gottman", "Gollwitzer", "Campbell"] {
        assert!(page.contains(source), "{source}");
    }
}
