//! Each word of the frame's sandbox is needed: with it something works that fails without.

use serde_json::json;

use super::super::harness::{Engine, Page, Setup, Site, needs};
use super::{blog, element, loader};

/// The loader's sandbox.
const WORDS: &str = "allow-scripts allow-same-origin allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

/// The guide in a plain frame with the loader's sandbox but for one word, at a route.
pub async fn without(guide: &Site, word: &str, route: &str) -> (Site, Page) {
    let words: Vec<_> = WORDS.split(' ').filter(|one| *one != word).collect();
    assert!(words.len() == 6 || word.is_empty(), "{word} is none of the words");
    let address = format!("{}/?embed=1{route}", guide.address());
    let body = format!(
        "<h1>Blog</h1><iframe sandbox='{}' width=600 height=900 src='{address}'></iframe>",
        words.join(" ")
    );
    let host = Site::of_files(&[("index.html", &super::page(&body))]).elsewhere();
    let page = Page::open(&host, Setup::desk()).await;
    page.visit("").await;
    page.enter_frame("iframe").await;
    (host, page)
}

/// Answers the age gate; says whether the next question came, within so many tenths of a second.
async fn goes_on(page: &Page, tenths: u32) -> bool {
    page.choose("age", "adult").await;
    // Not by a click: the driver waits in vain for a form that the browser holds back.
    page.script("document.querySelector('form').requestSubmit()", vec![]).await;
    for _ in 0..tenths {
        if page.count("fieldset[data-question=age]").await == 0 {
            return true;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    false
}

/// Presses Leave now; says whether the whole window went, within so many tenths of a second.
async fn leaves(page: &Page, tenths: u32) -> bool {
    page.click_away("a.shell-leave").await;
    page.leave_frame().await;
    for _ in 0..tenths {
        if page.url().await.contains("bbc.com") {
            return true;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    false
}

#[tokio::test]
async fn questions_go_on_only_where_forms_are_allowed() {
    let guide = Site::release();
    let (_host, page) = without(&guide, "", "#/check-in/age").await;
    assert!(goes_on(&page, 100).await);
    // No test holds more than one browser: two that wait for each other's would wait for ever.
    drop(page);
    let (_host, page) = without(&guide, "allow-forms", "#/check-in/age").await;
    // WebKit tells the page of the wish to send even where nothing may be sent, and the guide sends nothing.
    assert_eq!(goes_on(&page, 15).await, Engine::tested() == Engine::WebKit);
}

#[tokio::test]
async fn leave_now_takes_the_whole_window_only_where_that_is_allowed() {
    let guide = Site::release();
    let (_host, page) = without(&guide, "", "#/").await;
    assert!(leaves(&page, 150).await);
    drop(page);
    let (_host, page) = without(&guide, "allow-top-navigation-by-user-activation", "#/").await;
    assert!(!leaves(&page, 20).await);
    page.enter_frame("iframe").await;
    assert_eq!(page.script("return document.body.innerHTML", vec![]).await, json!(""), "but it is blank");
}

#[tokio::test]
async fn in_a_frame_without_an_origin_there_is_the_guide_or_at_least_who_to_call() {
    let guide = Site::release();
    let (_host, page) = without(&guide, "allow-same-origin", "#/support").await;
    page.wait_for("a[href='tel:911'], [data-region]").await;
}

#[tokio::test]
async fn nothing_can_be_kept_where_the_frame_has_no_origin() {
    needs!(FramesWithoutOrigin);
    let guide = Site::release();
    let (_host, page) = without(&guide, "allow-same-origin", "#/settings").await;
    page.wait_for("[data-health=blocked]").await;
}

#[tokio::test]
async fn a_backup_lands_in_the_downloads_from_the_loaders_frame() {
    let guide = Site::release();
    let (_host, page) = blog(&format!("{}{}", element(&guide, ""), loader(&guide))).await;
    let folder = page.downloads().await;
    page.enter_guide().await;
    let sandbox = page.script("return window.frameElement", vec![]).await;
    assert_eq!(sandbox, json!(null));
    page.click("a[href='#/quiet']").await;
    page.wait_for("[data-day]").await;
    page.click("[name=frame-backup]").await;
    assert!(folder.wait_for_file().await.contains("\"schema\""));
}

#[tokio::test]
async fn a_help_link_opens_in_a_window_that_is_free_of_the_frames_limits() {
    let guide = Site::release();
    let (_host, page) = blog(&format!("{}{}", element(&guide, "start=#/support"), loader(&guide))).await;
    page.enter_guide().await;
    page.wait_for("main a[href*='findahelpline']").await;
    page.click("main a[href*='findahelpline']").await;
    page.wait_true("document.querySelector(\"main a[href*='findahelpline']\").target === '_blank'").await;
    page.wait_for(".shell").await;
    page.leave_frame().await;
    let windows = page.windows().await;
    assert_eq!(windows, 2, "the help page has a window of its own");
}

#[tokio::test]
async fn leave_now_in_the_loaders_frame_takes_the_whole_window() {
    let guide = Site::release();
    let (_host, page) = blog(&format!("{}{}", element(&guide, ""), loader(&guide))).await;
    page.enter_guide().await;
    assert!(leaves(&page, 150).await);
}

#[tokio::test]
async fn the_loaders_sandbox_is_the_one_measured_here() {
    let guide = Site::release();
    let (_host, page) = blog(&format!("{}{}", element(&guide, ""), loader(&guide))).await;
    page.enter_guide().await;
    page.leave_frame().await;
    let frame = "const { sandbox, allow } = document.querySelector('kintsugi-guide').frame; return [sandbox.value, allow]";
    assert_eq!(page.script(frame, vec![]).await, json!([WORDS, "clipboard-write"]));
}

#[tokio::test]
async fn a_text_can_be_copied_from_the_frame() {
    let guide = Site::release();
    let (_host, page) = blog(&format!("{}{}", element(&guide, "start=#/embed"), loader(&guide))).await;
    page.enter_guide().await;
    page.click("[name=copy-snippet]").await;
    page.wait_text("main p[role=status]", "Copied").await;
}
