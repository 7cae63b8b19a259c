//! What axe-core finds while something is wrong, or has to be said: nothing, on the narrowest phone, in light, dark and forced colours.
//! Each notice is brought about as in the test that is about it.

use super::axe::{Looker, checker};
use crate::e2e::embed::page as in_a_blog;
use crate::e2e::embed::sandbox::without;
use crate::e2e::faults::{BREAK_IT, NO_ROOM, counting, log, set_clock};
use crate::e2e::harness::{DAY_MS, Page, Setup, Site};
use crate::e2e::keeping::{WRITE_NEWER, do_much, lived_in};
use crate::e2e::late_part::without_late_part;
use crate::e2e::leave_now::{LEAVE, wait_for_neutral};
use crate::e2e::lock::{fill_in, locked};
use crate::e2e::offline::kept;
use crate::e2e::settings::NO_STORE;
use crate::e2e::stalled;
use crate::e2e::summary::{NO_PRINTER, after, plans};
use crate::e2e::trouble::says;
use crate::e2e::updates::{RELOAD, served, version};

/// The window gets as narrow as the narrowest phone.
async fn narrow(page: &Page) {
    let Setup { width, height, .. } = Setup::phone();
    page.resize(width, height).await;
}

#[tokio::test]
async fn where_nothing_can_be_kept() {
    let checker = checker!();
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.before_load(NO_STORE).await;
    let mut looker = Looker::new(&page, &checker).await;
    page.visit("").await;
    looker.sees(".notice[data-health=blocked]").await;
    page.click(".home-doors a[href='#/quiet']").await;
    page.wait_for("[data-day]").await;
    looker.sees(".notice[data-health=blocked] a[href='#/settings']").await;
    page.visit("#/settings").await;
    looker.sees("main [data-health=blocked]").await;
    looker.finds_nothing();
}

#[tokio::test]
async fn where_a_frame_has_no_origin_and_keeps_everything_in_memory() {
    let checker = checker!();
    let guide = Site::release();
    let (_host, page) = without(&guide, "allow-same-origin", "#/").await;
    page.leave_frame().await;
    page.script("document.querySelector('iframe').width = 320", vec![]).await;
    page.enter_frame("iframe").await;
    let mut looker = Looker::of_a_process_of_its_own(&page, &checker);
    page.click("a[href='#/quiet']").await;
    page.wait_for("[data-day]").await;
    looker.sees(".notice[data-health=blocked]").await;
    looker.sees("[data-frame=kept] [name=frame-backup]").await;
    looker.finds_nothing();
    drop(page);
    // What it says there, once more where colours can be forced: the browser draws a frame of the same site with the page around it.
    let frame =
        format!("<iframe title=Guide width=320 height=640 src='{}/?embed=1#/'></iframe>", guide.address());
    let host = Site::of_files(&[("index.html", &in_a_blog(&frame))]);
    let page = Page::open(&host, Setup::phone()).await;
    page.before_load(NO_STORE).await;
    page.visit("").await;
    page.enter_frame("iframe").await;
    let mut looker = Looker::new(&page, &checker).await;
    page.click("a[href='#/quiet']").await;
    page.wait_for("[data-day]").await;
    looker.sees(".notice[data-health=blocked]").await;
    looker.sees("[data-frame=kept] [name=frame-backup]").await;
    looker.finds_nothing();
}

#[tokio::test]
async fn where_the_store_is_full() {
    let checker = checker!();
    let site = Site::release();
    let page = counting(&site, Setup::phone()).await;
    let mut looker = Looker::new(&page, &checker).await;
    page.script(NO_ROOM, vec![]).await;
    log(&page, 1).await;
    looker.sees(".notice[data-health=full] a[href='#/settings']").await;
    looker.finds_nothing();
}

#[tokio::test]
async fn where_what_is_stored_is_damaged_or_of_a_newer_version() {
    let checker = checker!();
    let site = Site::release();
    let page = lived_in(&site).await;
    narrow(&page).await;
    let mut looker = Looker::new(&page, &checker).await;
    let damage = "for (const key of Object.keys(localStorage)) localStorage.setItem(key, localStorage.getItem(key).slice(0, -9))";
    for (script, notice) in [
        (WRITE_NEWER, "[data-health=newer] [name=keep-stored]"),
        (damage, ".notice[role=alert][data-health=unreadable] [name=write-over]"),
    ] {
        page.script(script, vec![]).await;
        for route in ["#/", "#/settings"] {
            page.visit(route).await;
            page.reload().await;
            looker.sees(notice).await;
        }
    }
    looker.finds_nothing();
}

#[tokio::test]
async fn where_the_clock_was_set_back_or_has_jumped() {
    let checker = checker!();
    let site = Site::release();
    let page = counting(&site, Setup::phone()).await;
    let mut looker = Looker::new(&page, &checker).await;
    set_clock(&page, 365 * DAY_MS).await;
    looker.sees("[data-clock=jump]").await;
    set_clock(&page, 0).await;
    looker.sees("[data-clock=behind] [name=date-right]").await;
    looker.finds_nothing();
}

#[tokio::test]
async fn without_a_network_and_for_a_language_that_does_not_come() {
    let checker = checker!();
    let mut site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    let mut looker = Looker::new(&page, &checker).await;
    page.visit("").await;
    kept(&page).await;
    site.cut_network();
    page.reload().await;
    page.wait_for("[data-boot=on] h1").await;
    page.click(".languages a[hreflang=de]").await;
    looker.sees("[data-notice=language]").await;
    page.visit("#/support").await;
    looker.sees("article[data-region]").await;
    looker.finds_nothing();
}

#[tokio::test]
async fn where_a_page_is_not_there_yet_in_the_language() {
    let checker = checker!();
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    let mut looker = Looker::new(&page, &checker).await;
    page.visit("de/#/about").await;
    looker.sees("[data-notice=partly]").await;
    looker.finds_nothing();
}

#[tokio::test]
async fn when_a_newer_version_is_ready() {
    let checker = checker!();
    let site = served(&version(1));
    let page = Page::open(&site, Setup::phone()).await;
    let mut looker = Looker::new(&page, &checker).await;
    page.visit("").await;
    kept(&page).await;
    version(2).put(site.folder());
    page.reload().await;
    looker.sees(RELOAD).await;
    looker.finds_nothing();
}

#[tokio::test]
async fn while_the_guide_is_locked() {
    let checker = checker!();
    let site = Site::release();
    let page = locked(&site).await;
    narrow(&page).await;
    let mut looker = Looker::new(&page, &checker).await;
    looker.sees("[data-lock=on]").await;
    page.reload().await;
    looker.sees("[data-page=unlock] form[data-form=unlock]").await;
    fill_in(&page, "unlock", "four other words here").await;
    page.wait_text("form[data-form=unlock] [role=alert]", "did not open").await;
    looker.sees("form[data-form=unlock] [role=alert] *").await;
    page.click("[data-page=unlock] summary").await;
    page.click("[name=erase][value=ask]").await;
    looker.sees("[name=erase][value=yes]").await;
    page.click("[name=erase][value=yes]").await;
    looker.sees("[data-page=unlock] #erased").await;
    looker.finds_nothing();
}

#[tokio::test]
async fn where_the_program_does_not_start() {
    let checker = checker!();
    for (start, end) in [("app_bg.", ".wasm"), ("app.", ".css"), ("boot.", ".js")] {
        let site = Site::copy_of_release();
        std::fs::remove_file(site.file(start, end)).expect("a file can be removed");
        let page = Page::open(&site, Setup::phone()).await;
        let mut looker = Looker::new(&page, &checker).await;
        page.visit("#/today").await;
        says(&page, "file").await;
        looker.sees("[data-boot=file] .boot-trouble .boot-file").await;
        looker.finds_nothing();
    }
    for (script, notice) in [
        ("delete globalThis.WebAssembly", "[data-boot=blocked] .boot-trouble .boot-blocked"),
        ("CSS.supports = () => false", "html:not([data-boot]) .boot-static a[href='tel:911']"),
    ] {
        let site = Site::release();
        let page = Page::open(&site, Setup::phone()).await;
        page.before_load(script).await;
        let mut looker = Looker::new(&page, &checker).await;
        page.visit("").await;
        looker.sees(notice).await;
        looker.finds_nothing();
    }
}

#[tokio::test]
async fn when_the_program_breaks() {
    let checker = checker!();
    let site = Site::release();
    let page = counting(&site, Setup::phone()).await;
    let mut looker = Looker::new(&page, &checker).await;
    page.script(BREAK_IT, vec![]).await;
    looker.sees("#broken[role=alert] a[download]").await;
    looker.finds_nothing();
}

#[tokio::test]
async fn when_the_late_part_does_not_come() {
    let checker = checker!();
    let site = Site::release();
    let page = without_late_part(&site).await;
    let mut looker = Looker::new(&page, &checker).await;
    for route in ["#/settings", "#/path/3", "#/tools/urge"] {
        page.visit(route).await;
        looker.sees("main [role=alert] + p [name=late-again]").await;
    }
    looker.finds_nothing();
}

/// It takes a moment, in which the focus waits at the page and not at a heading that goes again.
#[tokio::test]
async fn while_the_program_takes_long() {
    let checker = checker!();
    for (route, said) in
        [("#/tools/urge", "[data-boot=wait] .boot-wait h1"), ("", "[data-boot=home] .boot-slow[role=status]")]
    {
        let (_site, page) = stalled::without(stalled::CODE, Setup::phone()).await;
        let mut looker = Looker::new(&page, &checker).await;
        page.visit_early(route).await;
        stalled::comes_late(&page).await;
        looker.sees(said).await;
        looker.finds_nothing();
    }
}

#[tokio::test]
async fn while_the_late_part_is_on_its_way() {
    let checker = checker!();
    let site = Site::release();
    site.hold_back("app_late");
    let page = Page::open(&site, Setup::phone()).await;
    let mut looker = Looker::new(&page, &checker).await;
    page.visit("#/tools/urge").await;
    looker.sees("main [data-stand-in] a[href^='tel:']").await;
    looker.finds_nothing();
    let mut looker = Looker::new(&page, &checker).await;
    page.visit("#/settings").await;
    looker.sees("main [role=status].muted").await;
    looker.misses_only_a_heading();
}

#[tokio::test]
async fn when_a_backup_is_due_and_when_no_file_could_be_made() {
    let checker = checker!();
    let site = Site::release();
    let page = lived_in(&site).await;
    narrow(&page).await;
    do_much(&page).await;
    let mut looker = Looker::new(&page, &checker).await;
    page.visit("#/today").await;
    looker.sees("[data-nudge=backup] [name=nudge-later]").await;
    page.visit("#/settings").await;
    page.script("URL.createObjectURL = () => { throw new Error('refused') }", vec![]).await;
    page.click("[name=export]").await;
    looker.sees("[data-notice=download-failed] [name=seen]").await;
    looker.finds_nothing();
}

/// The page is meant to be empty: a heading would tell whose it was.
#[tokio::test]
async fn after_leave_now_there_is_one_button_and_only_a_heading_is_missed() {
    let checker = checker!();
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    let mut looker = Looker::new(&page, &checker).await;
    page.visit("#/").await;
    page.click(LEAVE).await;
    wait_for_neutral(&page).await;
    page.visit_early("#/tools/urge").await;
    page.wait_text("body", "Open again").await;
    looker.sees("main button").await;
    looker.misses_only_a_heading();
}

#[tokio::test]
async fn the_summary_on_paper_begins_below_the_heading_that_stays_on_the_screen() {
    let checker = checker!();
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.before_load(NO_PRINTER).await;
    page.visit("#/summary").await;
    after(&page, plans(2, "walk by the water")).await;
    let mut looker = Looker::new(&page, &checker).await;
    page.click("button[name=print]").await;
    looker.sees_on_paper("html[data-print] .summary.print-sheet").await;
    looker.misses_only_a_heading();
}
