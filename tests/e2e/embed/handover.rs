//! From the frame's own store to the full page.

use serde_json::json;

use super::super::harness::{Page, Site, needs};
use super::super::lock::fill_in;
use super::{blog, element, loader};

/// The full page shows nothing that came from a frame, be it sealed, and after a moment it still does not.
async fn nothing_comes(full: &Page) {
    full.wait_for(".settings").await;
    tokio::time::sleep(std::time::Duration::from_millis(600)).await;
    assert_eq!(full.count("#preview, #backup-error, [data-form=unseal]").await, 0);
}

/// Looks into the guide's frame again, after another window was in front.
async fn back_in_the_frame(page: &Page) {
    page.leave_frame().await;
    page.enter_guide().await;
}

/// Presses "Open the full page", but the window that opens stays blank for now. Gives it, and where it is to go.
async fn open_late(page: &Page) -> (Page, serde_json::Value) {
    let blank = "const open = (window.opens ??= window.open.bind(window));
        window.open = (address, target) => { window.wanted = new URL(address, location).href; return open('about:blank', target); }";
    page.script(blank, vec![]).await;
    page.click("[name=open-full]").await;
    let wanted = page.script("return window.wanted", vec![]).await;
    (page.newest_tab().await, wanted)
}

#[tokio::test]
async fn the_frame_says_that_it_keeps_things_only_here_and_hands_them_to_the_full_page_after_a_yes() {
    let guide = Site::release();
    let (_host, page) = blog(&format!("{}{}", element(&guide, ""), loader(&guide))).await;
    page.enter_guide().await;
    page.wait_for(".home-doors").await;
    assert_eq!(page.count("[data-frame=kept]").await, 0, "nothing is kept yet");
    page.click("a[href='#/quiet']").await;
    page.wait_text("[data-frame=kept]", "saved only here").await;
    page.click("[name=open-full]").await;
    let full = page.newest_tab().await;
    full.wait_text("#preview", "1 round of quiet time").await;
    assert_eq!(full.script("return location.origin", vec![]).await, json!(guide.address()));
    assert_eq!(full.storage("kintsugi").await, None, "before the yes nothing was taken");
    full.click("[name=import][value=yes]").await;
    full.wait_for("#import-done").await;
    full.script("location.href = '/#/quiet'", vec![]).await;
    full.wait_for("[data-day]").await;
    assert!(full.storage("kintsugi").await.is_some());
}

#[tokio::test]
async fn each_press_hands_over_once_and_what_the_frame_holds_by_then() {
    let guide = Site::release();
    let (_host, page) = blog(&format!("{}{}", element(&guide, ""), loader(&guide))).await;
    page.enter_guide().await;
    page.click("a[href='#/quiet']").await;
    page.wait_text("[data-frame=kept]", "saved only here").await;
    page.click("[name=open-full]").await;
    let full = page.newest_tab().await;
    full.wait_text("#preview", "1 round of quiet time").await;
    full.reload().await;
    nothing_comes(&full).await;
    back_in_the_frame(&page).await;
    let (full, wanted) = open_late(&page).await;
    back_in_the_frame(&page).await;
    page.script("location.hash = '#/heal/1'", vec![]).await;
    page.choose("task", "1").await;
    page.wait_for("input[name=task]:checked").await;
    full.script("location.href = arguments[0]", vec![wanted]).await;
    full.wait_text("#preview", "1 round of quiet time").await;
    full.click("[name=import][value=yes]").await;
    full.wait_for("#import-done").await;
    let saved = full.storage("kintsugi").await.expect("something is kept");
    let saved: serde_json::Value = serde_json::from_str(&saved).expect("JSON");
    assert_eq!(
        saved["data"]["ticks"].as_object().map(serde_json::Map::len),
        Some(1),
        "ticked after the press"
    );
}

#[tokio::test]
async fn after_a_lock_or_an_erase_in_the_frame_nothing_comes() {
    let guide = Site::release();
    let (_host, page) = blog(&format!("{}{}", element(&guide, ""), loader(&guide))).await;
    page.enter_guide().await;
    page.click("a[href='#/quiet']").await;
    page.wait_text("[data-frame=kept]", "saved only here").await;
    page.script("location.hash = '#/settings'", vec![]).await;
    page.click("[data-lock=off] summary").await;
    fill_in(&page, "lock", "four plain words here").await;
    page.wait_for("[data-lock=on]").await;
    let (full, wanted) = open_late(&page).await;
    back_in_the_frame(&page).await;
    page.click("[name=lock-now]").await;
    page.wait_for("[data-page=unlock]").await;
    full.script("location.href = arguments[0]", vec![wanted]).await;
    nothing_comes(&full).await;
    back_in_the_frame(&page).await;
    fill_in(&page, "unlock", "four plain words here").await;
    page.wait_gone("[data-page=unlock]").await;
    full.reload().await;
    nothing_comes(&full).await;
    back_in_the_frame(&page).await;
    let (full, wanted) = open_late(&page).await;
    back_in_the_frame(&page).await;
    page.script("location.hash = '#/settings'", vec![]).await;
    page.click("[name=erase][value=ask]").await;
    page.click("[name=erase][value=yes]").await;
    page.wait_text("#erased", "Nothing is left.").await;
    full.script("location.href = arguments[0]", vec![wanted]).await;
    nothing_comes(&full).await;
}

#[tokio::test]
async fn what_the_frame_holds_joins_what_the_full_page_has_already() {
    let guide = Site::release();
    let (_host, page) = blog(&format!("{}{}", element(&guide, ""), loader(&guide))).await;
    let own = page.new_tab().await;
    own.go(&format!("{}/#/heal/1", guide.address())).await;
    own.wait_for("input[name=task]").await;
    own.choose("task", "1").await;
    own.wait_for("input[name=task]:checked").await;
    page.enter_guide().await;
    page.click("a[href='#/quiet']").await;
    page.wait_text("[data-frame=kept]", "saved only here").await;
    page.click("[name=open-full]").await;
    let full = page.newest_tab().await;
    full.wait_text("[data-preview=comes]", "1 round of quiet time").await;
    full.wait_gone("[data-preview=goes]").await;
    full.click("[name=import][value=yes]").await;
    full.wait_for("#import-done").await;
    let saved = full.storage("kintsugi").await.expect("something is kept");
    let saved: serde_json::Value = serde_json::from_str(&saved).expect("JSON");
    assert_eq!(saved["data"]["rounds"].as_object().map(serde_json::Map::len), Some(1));
    assert_eq!(saved["data"]["ticks"].as_object().map(serde_json::Map::len), Some(1));
}

#[tokio::test]
async fn erasing_in_a_frame_empties_the_frames_own_store_and_shows_it() {
    let guide = Site::release();
    let (_host, page) = blog(&format!("{}{}", element(&guide, "start='#/settings'"), loader(&guide))).await;
    page.enter_guide().await;
    page.click("[name=digit-keys]").await;
    page.wait_for("[name=export]").await;
    page.click("[name=erase][value=ask]").await;
    page.click("[name=erase][value=yes]").await;
    page.wait_text("#erased", "Nothing is left.").await;
    let left = page.script("return localStorage.length + sessionStorage.length", vec![]).await;
    assert_eq!(left, json!(0));
}

#[tokio::test]
async fn the_full_page_takes_nothing_from_a_stranger() {
    let guide = Site::release();
    // A page of another origin opens the full page as the frame would, and answers whatever it asks.
    let answer = format!(
        "<button onclick=\"window.full = window.open('{}/?over=1#/settings')\">Open</button>
         <script>setInterval(() => window.full?.postMessage({{ kintsugi: 'handover', backup: '{{}}' }}, '*'), 50)</script>",
        guide.address()
    );
    let (_host, page) = blog(&answer).await;
    page.click("button").await;
    let full = page.newest_tab().await;
    full.wait_for(".settings").await;
    tokio::time::sleep(std::time::Duration::from_millis(600)).await;
    assert_eq!(full.count("#preview, #backup-error").await, 0);
    assert_eq!(page.script("return messages", vec![]).await, json!([]), "nor is the stranger asked");
}

#[tokio::test]
async fn where_the_store_is_blocked_the_frame_says_so_and_still_offers_a_copy() {
    needs!(FramesWithoutOrigin);
    let guide = Site::release();
    let blocked = "<script>document.addEventListener('DOMContentLoaded', () => {})</script>";
    let host = Site::of_files(&[(
        "index.html",
        &super::page(&format!(
            "{blocked}<iframe sandbox='allow-scripts allow-forms' width=600 height=900 src='{}/?embed=1#/'></iframe>",
            guide.address()
        )),
    )])
    .elsewhere();
    let page = super::Page::open(&host, super::Setup::desk()).await;
    page.visit("").await;
    page.enter_frame("iframe").await;
    page.click("a[href='#/quiet']").await;
    page.wait_text(".notice", "keeps nothing").await;
    page.wait_for("[data-frame=kept] [name=frame-backup]").await;
}

#[tokio::test]
async fn on_the_guides_own_site_there_is_one_store_and_nothing_to_hand_over() {
    let guide = Site::release();
    let page = super::Page::open(&guide, super::Setup::desk()).await;
    page.visit("#/").await;
    page.click("a[href='#/quiet']").await;
    page.wait_for("[data-day]").await;
    let frame =
        "const frame = document.createElement('iframe'); frame.src = './?embed=1#/quiet'; frame.id = 'own';
        frame.height = 900; document.body.prepend(frame)";
    page.script(frame, vec![]).await;
    page.enter_frame("#own").await;
    page.wait_for("[data-day]").await;
    assert_eq!(page.count("[data-frame=kept]").await, 0);
}
