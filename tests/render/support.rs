//! The support page: who can help where.

use kintsugi::domain::check_in::QuestionId;
use kintsugi::domain::support::Country;
use kintsugi::progress::{Action, Setting};

use super::visit::{Visit, words};

fn said(id: &'static str) -> String {
    words().text(kintsugi::words::Key::fixed(id))
}

fn support(region: &str) -> String {
    let mut visit = Visit::new();
    visit.query.region = Some(region.into());
    visit.show("#/support")
}

fn position(page: &str, part: &str) -> usize {
    page.find(part).unwrap_or_else(|| panic!("no {part:?} in {page}"))
}

#[test]
fn the_emergency_number_stands_first_and_findahelpline_next() {
    for (region, number) in [("US", "911"), ("UK", "999"), ("AT", "112"), ("NZ", "111")] {
        let page = support(region);
        let list = &page[position(&page, "<ul class=\"support-list\">")..];
        let emergency = position(list, &format!("tel:{number}\""));
        let anywhere = position(list, "https://findahelpline.com/");
        assert!(emergency < anywhere, "{region}");
        let other = list[emergency + 5..].find("tel:").map(|at| emergency + 5 + at);
        assert!(other.is_none_or(|other| anywhere < other), "{region}");
    }
}

#[test]
fn where_no_emergency_number_is_listed_the_page_says_so_in_words() {
    assert!(Visit::new().show("#/support").contains(&said("support-emergency-unknown")));
    assert!(support("IN").contains(&said("support-emergency-unknown")));
    assert!(!support("US").contains(&said("support-emergency-unknown")));
}

#[test]
fn the_chosen_region_is_remembered() {
    let visit = Visit::new();
    visit.act(Action::SettingChanged(Setting::Region(Some(Country::Es))));
    let page = visit.reload().show("#/support");
    assert!(page.contains("Numbers for Spain.") && page.contains("tel:024"), "{page}");
    assert!(page.contains("<option value=\"es\" selected"));
}

#[test]
fn what_a_country_lacks_is_said_and_what_it_has_is_not() {
    let (us, gb, ie) = (support("US"), support("GB"), support("FR"));
    assert!(us.contains(&said("support-none-own")) && !us.contains(&said("support-none-abuse")));
    assert!(!gb.contains(&said("support-none-own")) && gb.contains("tel:08088024040"));
    assert!(ie.contains(&said("support-none-abuse")) && ie.contains(&said("support-none-young")));
}

#[test]
fn nothing_claims_to_be_checked_and_the_page_says_that_numbers_change() {
    let page = support("US");
    assert!(page.contains("Numbers change.") && page.contains("2026-11-22"), "{page}");
    assert!(!page.contains("Checked with the service on") && !page.to_lowercase().contains("verified"));
}

#[test]
fn what_to_do_in_the_next_minutes_stands_on_the_page() {
    let page = support("US");
    for part in
        ["support-scared.title", "support-tell-one.line", "support-plan.title", "support-device.title"]
    {
        assert!(page.contains(&said(part)), "{part} in {page}");
    }
}

#[test]
fn during_a_check_in_a_site_opens_in_a_window_of_its_own_so_that_no_answer_is_lost() {
    let site = "href=\"https://findahelpline.com/\"";
    let link = |page: &str| {
        let from = page[..position(page, site)].rfind("<a ").unwrap();
        page[from..].split('>').next().unwrap().to_owned()
    };
    let mut visit = Visit::new();
    visit.query.region = Some("US".into());
    assert!(!link(&visit.show("#/support")).contains("target"));
    visit.act(Action::CheckInOpened(None));
    visit.act(Action::QuestionAnswered(QuestionId::Age, vec!["adult".into()]));
    visit.act(Action::QuestionAnswered(QuestionId::Q1, vec!["safe".into()]));
    let opens = link(&visit.show("#/check-in/q2"));
    assert!(opens.contains("target=\"_blank\"") && opens.contains("rel=\"noreferrer\""), "{opens}");
}
