//! The late part: pages whose code comes after the first one is drawn, by a link, by an address, and not at all.

use super::harness::{Page, Setup, Site};
use super::steps::answer_by_pointer;

/// A browser that refuses the late part's code.
async fn without_late_part(site: &Site) -> Page {
    site.refuse(&["app_late"]);
    Page::open(site, Setup::phone()).await
}

#[tokio::test]
async fn pages_of_both_parts_open_one_after_the_other() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("#/check-in").await;
    page.wait_for("fieldset[data-question=age]").await;
    answer_by_pointer(&page, "age", &[]).await;
    for (route, sign) in [
        ("#/path", "h1"),
        ("#/settings", "[name=export]"),
        ("#/tools/urge", "h1"),
        ("#/quiet", "h1"),
        ("#/about", "h1"),
    ] {
        page.visit(route).await;
        page.wait_for(sign).await;
    }
    page.visit("#/check-in").await;
    page.wait_for("fieldset[data-question]").await;
    assert_eq!(page.console_errors().await, Vec::<String>::new());
}

#[tokio::test]
async fn an_address_leads_straight_to_a_late_page() {
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("#/path/3").await;
    page.wait_for("main h1").await;
    assert!(page.url().await.ends_with("#/path/3"));
    assert_eq!(page.console_errors().await, Vec::<String>::new());
}

#[tokio::test]
async fn without_the_late_part_the_first_pages_work_and_a_late_one_offers_to_try_again() {
    let site = Site::release();
    let page = without_late_part(&site).await;
    page.visit("#/settings").await;
    page.wait_text("main [role=alert]", "did not arrive").await;
    page.visit("#/check-in").await;
    page.wait_for("fieldset[data-question=age]").await;
    answer_by_pointer(&page, "age", &[]).await;
    page.visit("#/tools/urge").await;
    page.wait_for("main h1").await;
    page.visit("#/settings").await;
    page.click("[name=late-again]").await;
    page.wait_text("main [role=alert]", "did not arrive").await;
    site.refuse(&[]);
    page.click("[name=late-again]").await;
    page.wait_for("[name=export]").await;
    // What was answered meanwhile is still there.
    page.visit("#/check-in").await;
    page.wait_for("fieldset[data-question]").await;
    assert_eq!(page.count("fieldset[data-question=age]").await, 0);
}

#[tokio::test]
async fn the_first_pages_do_not_wait_for_a_late_part_that_takes_its_time() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    // Held back and never let through.
    site.hold_back("app_late");
    page.visit("#/check-in/age").await;
    page.wait_for("fieldset[data-question=age]").await;
    answer_by_pointer(&page, "age", &[]).await;
    page.visit("#/settings").await;
    page.wait_text("main [role=status]", "One moment.").await;
    page.visit("#/support").await;
    page.wait_for("main h1").await;
}

#[tokio::test]
async fn a_damaged_late_part_is_refused() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    // In its place comes another file, as from a server between two releases.
    let other = "const real = fetch;
        globalThis.fetch = (url, how) => real(String(url).includes('app_late') ? 'index.html' : url, how);";
    page.before_load(other).await;
    page.visit("#/settings").await;
    page.wait_text("main [role=alert]", "did not arrive").await;
}
