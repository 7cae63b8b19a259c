//! What a visitor finds when the program can't run: what is wrong, a way on, and who can be called.

use super::harness::{Page, Setup, Site};

const NUMBERS: &str = ".boot-static a[href='tel:911']";

/// Waits until the page says what is wrong, and what can be done.
pub async fn says(page: &Page, kind: &str) {
    page.wait_for(&format!("[data-boot={kind}] .boot-trouble .boot-{kind}")).await;
    page.wait_for(".boot-trouble #retry").await;
    page.wait_for(".boot-trouble a[href='https://www.bbc.com/weather']").await;
    page.wait_for(NUMBERS).await;
    page.wait_gone("#app .shell").await;
}

/// Takes a file of the release away; what comes back puts it there again.
fn take_away(site: &Site, start: &str, end: &str) -> impl FnOnce() + use<> {
    let file = site.file(start, end);
    let aside = file.with_extension("aside");
    std::fs::rename(&file, &aside).expect("a file can be moved");
    move || std::fs::rename(&aside, &file).expect("a file can be moved")
}

#[tokio::test]
async fn a_missing_file_is_told_and_loading_again_mends_it() {
    for (start, end) in [
        ("app_bg.", ".wasm"),
        ("app.", ".js"),
        ("words-en-first.", ".json"),
        ("boot.", ".js"),
        ("app.", ".css"),
    ] {
        let site = Site::copy_of_release();
        let put_back = take_away(&site, start, end);
        let page = Page::open(&site, Setup::phone()).await;
        page.visit("#/today").await;
        says(&page, "file").await;
        put_back();
        page.click("#retry").await;
        page.wait_for("[data-boot=on] .shell").await;
        page.wait_gone(".boot-trouble").await;
        assert!(page.url().await.ends_with("#/today"), "the route stays");
    }
}

#[tokio::test]
async fn loading_again_waits_for_no_worker_that_does_not_go() {
    let site = Site::copy_of_release();
    let put_back = take_away(&site, "words-en-first.", ".json");
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("#/today").await;
    says(&page, "file").await;
    put_back();
    let stays = "const worker = { unregister: () => new window.Promise(() => window.wasAsked = true) };
        navigator.serviceWorker.getRegistration = () => window.Promise.resolve(worker)";
    page.script(stays, vec![]).await;
    page.click("#retry").await;
    page.wait_true("window.wasAsked && document.getElementById('loading').checkVisibility()").await;
    page.wait_for("[data-boot=on] .shell").await;
}

#[tokio::test]
async fn a_damaged_file_is_told() {
    for (start, end) in
        [("app_bg.", ".wasm"), ("app.", ".js"), ("words-en-first.", ".json"), ("boot.", ".js")]
    {
        let site = Site::copy_of_release();
        let file = site.file(start, end);
        let mut bytes = std::fs::read(&file).expect("a file can be read");
        bytes.truncate(bytes.len() * 3 / 4);
        std::fs::write(&file, bytes).expect("a file can be written");
        let page = Page::open(&site, Setup::phone()).await;
        page.visit("").await;
        says(&page, "file").await;
    }
}

#[tokio::test]
async fn a_browser_without_webassembly_is_told_so() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.before_load("delete globalThis.WebAssembly").await;
    page.visit("").await;
    says(&page, "blocked").await;
}

#[tokio::test]
async fn a_browser_that_is_too_old_keeps_the_drawn_page_and_the_numbers() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.before_load("CSS.supports = () => false").await;
    page.visit("").await;
    page.wait_text("h1", "Want them back?").await;
    page.wait_for(NUMBERS).await;
    page.wait_for(".shell-leave").await;
    assert_eq!(page.count("[data-boot]").await, 0);
    page.wait_gone(".boot-trouble").await;
}
