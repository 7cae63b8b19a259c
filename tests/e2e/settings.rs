//! Settings in a real browser: a backup, what is kept, erasing, and a browser that keeps nothing.

use serde_json::json;

use super::harness::{Page, Setup, Site};
use super::keeping::lived_in;

/// Chooses a file with that text.
async fn choose(page: &Page, text: &str) {
    let choose = "const file = new File([arguments[0]], 'some.json'), data = new DataTransfer();
        data.items.add(file);
        const input = document.querySelector('#backup');
        input.files = data.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));";
    page.script(choose, vec![json!(text)]).await;
}

#[tokio::test]
async fn a_backup_comes_back_after_everything_was_erased() {
    let site = Site::release();
    let page = lived_in(&site).await;
    let stored = page.storage("kintsugi").await.expect("something is kept");
    page.click("[name=erase][value=ask]").await;
    page.click("[name=erase][value=yes]").await;
    page.wait_text("#erased", "Nothing is left.").await;
    assert_eq!(page.script("return localStorage.length", vec![]).await, json!(0));
    choose(&page, &stored).await;
    page.wait_text("#preview", "1 round of quiet time").await;
    page.click("[name=import][value=yes]").await;
    page.wait_for("#import-done").await;
    assert!(page.storage("kintsugi").await.is_some());
    page.click("[name=erase][value=ask]").await;
    page.click("[name=erase][value=yes]").await;
    page.wait_gone("#import-done").await;
}

#[tokio::test]
async fn each_file_that_is_no_backup_is_refused_with_its_reason_and_changes_nothing() {
    let site = Site::release();
    let page = lived_in(&site).await;
    let stored = page.storage("kintsugi").await.expect("something is kept");
    for (text, reason) in [
        ("a shopping list", "not a backup"),
        (r#"{"schema":99}"#, "newer version"),
        (&stored.replace("auto", "dark"), "changed or damaged"),
        (&"x".repeat(5_000_001), "too big"),
    ] {
        choose(&page, text).await;
        page.wait_text("#backup-error", reason).await;
    }
    assert_eq!(page.storage("kintsugi").await, Some(stored));
}

#[tokio::test]
async fn keeping_nothing_empties_the_store_at_once_and_can_be_taken_back() {
    let site = Site::release();
    let page = lived_in(&site).await;
    page.click("[name=stop-saving][value=ask]").await;
    page.click("[name=stop-saving][value=yes]").await;
    page.wait_for("[data-saving=off]").await;
    assert_eq!(page.script("return localStorage.length", vec![]).await, json!(0));
    page.click("[name=allow-saving]").await;
    page.wait_for("[data-saving=on]").await;
    assert!(page.storage("kintsugi").await.is_some());
}

/// As in a sandboxed frame, or where site data is blocked: even asking for the store throws.
pub const NO_STORE: &str = "for (const store of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, store, { get() { throw new DOMException('refused', 'SecurityError') } })";

#[tokio::test]
async fn where_the_browser_keeps_nothing_the_guide_says_so_and_works() {
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.before_load(NO_STORE).await;
    page.visit("#/settings").await;
    page.wait_text(".notice", "keeps nothing for this page").await;
    page.click("[name=digit-keys]").await;
    page.wait_for("[data-health=blocked]").await;
    page.click("[name=erase][value=ask]").await;
    page.click("[name=erase][value=yes]").await;
    page.wait_text("#erased [data-place=store]", "keep nothing").await;
    assert_eq!(page.count("#broken").await, 0);
}

#[tokio::test]
async fn a_file_that_could_not_be_made_is_told_where_the_visitor_looks() {
    let site = Site::release();
    let page = lived_in(&site).await;
    page.script("URL.createObjectURL = () => { throw new Error('refused') }", vec![]).await;
    page.click("[name=export]").await;
    page.wait_text("[data-notice=download-failed]", "Nothing is lost").await;
    let seen = "const top = document.querySelector('[data-notice]').getBoundingClientRect().top;
        return top >= 0 && top < innerHeight";
    assert_eq!(page.script(seen, vec![]).await, json!(true));
    page.click("[name=seen]").await;
    page.wait_gone("[data-notice=download-failed]").await;
}
