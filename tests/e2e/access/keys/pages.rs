//! From page to page: the focus goes to the heading, and the title of the page says where one is and nothing about why.

use std::collections::BTreeSet;

use serde_json::json;

use super::super::hands::Hands;
use super::super::walk::settled;
use crate::e2e::harness::{Setup, Site};
use crate::e2e::lives::{self, routes};

#[tokio::test]
async fn each_page_begins_at_its_heading_and_has_a_neutral_title() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::phone(), lives::today(lives::calm).as_deref(), "#/support").await;
    let mut titles = BTreeSet::new();
    for route in routes().iter().filter(|route| *route != "#/support") {
        hands.page.script("location.hash = arguments[0]", vec![json!(route)]).await;
        settled(&hands.page).await;
        hands.at("main h1").await;
        let title = hands.page.script("return document.title", vec![]).await;
        titles.insert(title.as_str().expect("a title").to_owned());
    }
    for title in &titles {
        let (place, guide) = title.rsplit_once(" · ").unwrap_or(("", title));
        assert_eq!(guide, "Guide");
        let words = place.trim_end_matches(|letter: char| letter.is_ascii_digit()).trim();
        let neutral = ["", "Today", "Path", "Tools", "Support", "Settings", "About this guide", "Check in"];
        assert!(neutral.contains(&words), "{title} says too much, in the history for all to see");
    }
    assert!(titles.len() > 18, "too few titles to tell pages apart: {titles:?}");
}

#[tokio::test]
async fn the_title_follows_the_language_and_holds_no_hyphens_of_the_narrow_bar() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::phone(), None, "?lang=es#/tools").await;
    let title = hands.page.script("return document.title", vec![]).await;
    assert_eq!(title, "Herramientas · Guía");
}

#[tokio::test]
async fn the_skip_link_and_the_places_can_be_reached_and_lead_on() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::phone(), lives::today(lives::calm).as_deref(), "#/today").await;
    // Somebody who comes by the address, not from another page.
    hands.page.reload().await;
    settled(&hands.page).await;
    hands.listen().await;
    hands.press(thirtyfour::Key::Tab + "", ".skip").await;
    hands.enter("#main").await.hears_nothing().await;
    for place in ["path", "tools", "support", "settings", "today"] {
        hands
            .to(&format!(".shell-nav a[href='#/{place}']"))
            .await
            .enter("main h1")
            .await
            .hears_nothing()
            .await;
        hands.page.wait_for(&format!(".shell-nav a[href='#/{place}'][aria-current=page]")).await;
    }
}

#[tokio::test]
async fn today_offers_the_doors_of_home_before_anything_was_begun() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::phone(), None, "#/").await;
    for _ in 0..2 {
        hands.to(".shell-nav a[href='#/today']").await.enter("main h1").await;
        hands.page.wait_text(".today .home-doors", "I’m about to text them").await;
        hands.to(".shell-name").await.enter("main h1").await;
        hands.page.wait_text(".home .home-doors", "I’m about to text them").await;
    }
    hands.to(".shell-nav a[href='#/today']").await.enter("main h1").await;
    hands.to(".today [data-begins=days]").await.enter("main h1").await;
    hands.page.wait_for("[data-day='0']").await;
    assert_eq!(hands.page.console_errors().await, Vec::<String>::new());
}

#[tokio::test]
async fn leave_now_and_coming_back_keep_the_focus() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::phone(), lives::today(lives::calm).as_deref(), "#/today").await;
    hands.page.script("sessionStorage.setItem('kintsugi-left', '1')", vec![]).await;
    hands.page.reload().await;
    hands.page.wait_for("main button").await;
    hands.listen().await;
    hands.to("button").await.enter("main h1").await;
}

#[tokio::test]
async fn what_changed_is_told_in_one_press_and_answered_where_the_focus_is() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::phone(), lives::today(lives::calm).as_deref(), "#/changed").await;
    hands.to("[name=change][value=hello]").await.enter("#changed-told, #reply-title").await;
    hands.heard().await;
    hands.begin(lives::today(lives::calm).as_deref(), "#/changed").await;
    hands.to("[name=change][value=someone-new]").await.enter("#someone-new, #changed-told").await;
    hands.to("[name=next]").await.enter("#someone-new").await;
    hands.heard().await;
    hands.to("main form [type=submit]").await.enter("input[name=q7]").await.hears("").await;
}
