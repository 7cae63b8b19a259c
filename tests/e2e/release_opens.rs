//! The release as a whole, before any single page: it opens, and it asks nobody else for anything.

use super::harness::{Page, Setup, Site};

#[tokio::test]
async fn the_release_opens_without_an_error_in_the_console() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("").await;
    page.wait_for("h1").await;
    assert_eq!(page.console_errors().await, Vec::<String>::new());
}

#[tokio::test]
async fn the_release_asks_only_its_own_address() {
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("").await;
    page.wait_for("h1").await;
    let asked = "return performance.getEntriesByType('resource').map(entry => new URL(entry.name).origin)";
    let asked = page.script(asked, vec![]).await;
    let asked = asked.as_array().expect("a list of addresses");
    assert!(!asked.is_empty(), "the release is more than one file");
    assert!(asked.iter().all(|origin| origin == site.address().as_str()), "{asked:?}");
}

#[tokio::test]
async fn in_a_frame_nothing_stays_fixed() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("?embed=1").await;
    page.wait_for("html[data-embed] h1").await;
    let fixed = "return [...document.querySelectorAll('*')].map(one => getComputedStyle(one).position)
        .filter(position => position == 'fixed' || position == 'sticky').length";
    assert_eq!(page.script(fixed, vec![]).await, 0);
}
