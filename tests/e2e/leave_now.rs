//! Leaving: at once, by link and by keyboard, in frames and without a network, and what Back finds.

use serde_json::json;
use thirtyfour::Key;

use super::harness::{Page, Setup, Site, needs};

/// The link.
pub const LEAVE: &str = ".shell-leave";
/// Where it leads.
const NEUTRAL: &str = "www.bbc.com/weather";

/// A visitor at a desk. The way out leads nowhere real: no browser of these tests reaches another machine.
async fn guide(site: &Site) -> Page {
    Page::open(site, Setup::desk()).await
}

/// Waits until the neutral site is in the address bar.
pub async fn wait_for_neutral(page: &Page) {
    for _ in 0..200 {
        if page.url().await.contains(NEUTRAL) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(40)).await;
    }
    panic!("still at {}", page.url().await);
}

/// Waits until the page, with all that it held in memory, has given way to a blank one.
async fn went_blank(page: &Page) {
    page.wait_true("location.href === 'about:blank'").await;
    assert_eq!(page.script("return document.body.innerHTML", vec![]).await, json!(""));
}

/// Shift pressed and let go, alone.
async fn shift(page: &Page) {
    page.press_and_let_go(Key::Shift).await;
}

#[tokio::test]
async fn the_link_leaves_in_place_of_the_page_and_back_shows_a_blank_one() {
    needs!(HistoryOfErrorPages);
    let site = Site::release();
    let page = guide(&site).await;
    page.visit("#/").await;
    page.wait_for(".home-doors").await;
    page.visit("#/support").await;
    page.visit("#/tools/urge").await;
    page.wait_for("[name=breathe]").await;
    page.click(LEAVE).await;
    wait_for_neutral(&page).await;
    page.back().await;
    page.wait_text("body", "Open again").await;
    assert!(page.url().await.ends_with("#/support"), "the page that was left is gone from the history");
    assert_eq!(page.text("body").await, "Open again");
    page.reload().await;
    page.wait_text("body", "Open again").await;
    assert_eq!(page.count(".shell").await, 0, "loading it anew shows no more");
    page.click("main button").await;
    page.wait_for(".shell").await;
    page.reload().await;
    page.wait_for(".shell").await;
}

#[tokio::test]
async fn whoever_comes_again_in_the_tab_that_was_left_finds_a_blank_page() {
    let site = Site::release();
    let page = guide(&site).await;
    page.visit("#/").await;
    page.click(LEAVE).await;
    wait_for_neutral(&page).await;
    page.visit_early("#/tools/urge").await;
    page.wait_text("body", "Open again").await;
    assert_eq!(page.text("body").await, "Open again");
    page.click("main button").await;
    page.wait_for(".shell").await;
}

#[tokio::test]
async fn the_link_works_from_the_keyboard() {
    let site = Site::release();
    let page = guide(&site).await;
    page.visit("#/").await;
    page.wait_for(LEAVE).await;
    page.script("document.querySelector('.shell-leave').focus()", vec![]).await;
    page.press(Key::Enter + "").await;
    wait_for_neutral(&page).await;
}

#[tokio::test]
async fn three_presses_of_shift_alone_leave() {
    let site = Site::release();
    let page = guide(&site).await;
    page.visit("#/").await;
    page.wait_for(LEAVE).await;
    for _ in 0..3 {
        shift(&page).await;
    }
    wait_for_neutral(&page).await;
}

#[tokio::test]
async fn capitals_never_leave_nor_does_shift_where_it_is_switched_off() {
    let site = Site::release();
    let page = guide(&site).await;
    page.visit("#/settings").await;
    page.wait_for("[name=shift-exit]").await;
    page.press("ABCDE").await;
    shift(&page).await;
    shift(&page).await;
    page.press("A").await;
    shift(&page).await;
    page.click("[name=shift-exit]").await;
    for _ in 0..3 {
        shift(&page).await;
    }
    page.wait_for(".settings").await;
    assert!(page.url().await.ends_with("#/settings"));
}

#[tokio::test]
async fn without_a_network_the_page_stays_blank() {
    let site = Site::release();
    let page = guide(&site).await;
    page.visit("#/").await;
    page.wait_for(LEAVE).await;
    page.script("Object.defineProperty(navigator, 'onLine', { get: () => false })", vec![]).await;
    page.click(LEAVE).await;
    page.wait_gone(".shell").await;
    went_blank(&page).await;
}

/// A page of another origin with the guide in a frame.
fn host(guide: &Site, sandbox: &str) -> Site {
    let frame = format!(
        "<h1>A blog</h1><iframe {sandbox} width=600 height=600 src='{}/?embed=1#/'></iframe>",
        guide.address()
    );
    Site::of_files(&[("index.html", &frame)])
}

#[tokio::test]
async fn in_a_frame_that_may_not_move_the_window_it_blanks_itself() {
    let site = Site::release();
    let host = host(&site, "sandbox='allow-scripts allow-same-origin'");
    let page = guide(&host).await;
    page.visit("").await;
    page.enter_frame("iframe").await;
    page.click(LEAVE).await;
    page.wait_gone(".shell").await;
    went_blank(&page).await;
    page.leave_frame().await;
    assert_eq!(page.text("h1").await, "A blog");
}

#[tokio::test]
async fn in_an_ordinary_frame_the_whole_window_leaves() {
    let site = Site::release();
    let host = host(&site, "");
    let page = guide(&host).await;
    page.visit("").await;
    page.enter_frame("iframe").await;
    page.click(LEAVE).await;
    page.leave_frame().await;
    wait_for_neutral(&page).await;
}

#[tokio::test]
async fn without_javascript_the_link_leads_away_too() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone().without_scripts()).await;
    page.visit_early("").await;
    page.click(LEAVE).await;
    wait_for_neutral(&page).await;
}

#[tokio::test]
async fn three_capitals_in_a_letter_never_leave() {
    let site = Site::release();
    let page = guide(&site).await;
    page.visit("#/tools/letter").await;
    page.click("[name=new]").await;
    page.click("#letter-text").await;
    // Each capital with a Shift of its own, as hands type them.
    for letter in ["A", "B", "C"] {
        page.press_with(Key::Shift, letter).await;
    }
    page.press(" and on").await;
    page.wait_for("#letter-text").await;
    let written = page.script("return document.querySelector('textarea').value", vec![]).await;
    assert_eq!(written, json!("ABC and on"));
    assert!(page.url().await.starts_with(&site.address()));
}
