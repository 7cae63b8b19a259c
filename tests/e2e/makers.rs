//! The makers in a real browser: a card is written, changed, removed and brought back, and a reload changes nothing.

use super::harness::{Page, Setup, Site};
use super::steps::{check_in, take_check_in};

/// Writes a row on the sheet: each field with its text.
async fn write(page: &Page, sheet: &str, fields: &[(&str, &str)]) {
    for (field, text) in fields {
        page.fill(&format!("#sheet-{sheet}-{field}"), text).await;
    }
    save(page, sheet).await;
}

async fn save(page: &Page, sheet: &str) {
    page.click(&format!("[data-form={sheet}] button[type=submit]")).await;
}

/// The page's today, and so many days on.
async fn day(page: &Page, ahead: i64) -> String {
    let read = "const now = new Date(), day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + arguments[0], 12);
                return day.toISOString().slice(0, 10)";
    page.script(read, vec![ahead.into()]).await.as_str().expect("a day").to_owned()
}

/// A visitor on plan `a`, back together: phases 7 to 14 are open.
async fn back_together(page: &Page) {
    check_in(page, &[]).await;
    page.visit("#/changed").await;
    page.click("button[name=change][value=together]").await;
    page.wait_for("[data-change=together]").await;
    page.visit("#/check-in").await;
    take_check_in(page, &[]).await;
}

async fn reload(page: &Page, css: &str) {
    page.reload().await;
    page.wait_for(css).await;
}

#[tokio::test]
async fn a_reason_card_is_written_changed_removed_and_brought_back() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    check_in(&page, &[]).await;
    page.visit("#/path/1").await;

    // Sent empty, it says what is missing and keeps what was typed elsewhere.
    write(&page, "reasons", &[("example", "That evening in May")]).await;
    page.wait_for("#sheet-reasons-what[aria-invalid=true]").await;
    page.wait_for("#sheet-reasons-what-error").await;
    let typed = page.script("return document.querySelector('#sheet-reasons-example').value", vec![]).await;
    assert_eq!(typed, serde_json::json!("That evening in May"));
    page.choose("change", "together").await;
    write(&page, "reasons", &[("what", "We stopped talking")]).await;
    page.wait_text("[data-sheet=reasons] .sheet-rows", "That evening in May").await;
    page.wait_gone("#sheet-reasons-what-error").await;
    assert_eq!(page.attr("#sheet-reasons-what", "aria-invalid").await, None);
    reload(&page, ".sheet-row").await;
    page.wait_text(".sheet-row", "We stopped talking").await;

    // Changed.
    page.click("button[name=edit]").await;
    page.wait_for("button[name=cancel]").await;
    page.wait_for("#sheet-reasons-what:focus").await;
    write(&page, "reasons", &[("what", "We never talked")]).await;
    page.wait_text(".sheet-row", "We never talked").await;
    page.wait_gone("button[name=cancel]").await;
    assert_eq!(page.count(".sheet-row").await, 1);

    // Removed and brought back; removed for good.
    page.click("button[name=remove]").await;
    page.wait_gone(".sheet-row").await;
    page.click("[data-sheet=reasons] button[name=undo]").await;
    page.wait_text(".sheet-row", "We never talked").await;
    reload(&page, ".sheet-row").await;
    page.click("button[name=remove]").await;
    page.wait_gone(".sheet-row").await;
    reload(&page, "[data-form=reasons]").await;
    assert_eq!(page.count(".sheet-row").await, 0);
    assert!(!page.storage("kintsugi").await.expect("something is kept").contains("never talked"));
    assert_eq!(page.console_errors().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_day_of_the_habit_grid_is_ticked_and_one_ahead_is_not() {
    let site = Site::release();
    // At two in the morning it is still the evening before.
    for hour in [12, 2] {
        let page = Page::open(&site, Setup::phone().at_hour(hour)).await;
        check_in(&page, &[]).await;
        page.visit("#/path/4").await;
        write(&page, "habit", &[("habit", "Ask one more question")]).await;
        page.wait_for("input[name=habit-day]").await;
        assert_eq!(page.count("input[name=habit-day]").await, 21);
        page.choose("habit-day", "1").await;
        page.choose("habit-day", "9").await;
        page.wait_text("[data-sheet=habit] legend", "1 of 21").await;
        reload(&page, "input[name=habit-day]").await;
        assert_eq!(page.count("input[name=habit-day]:checked").await, 1);
        assert_eq!(page.count("input[name=habit-day][value='1']:checked").await, 1);
    }
}

#[tokio::test]
async fn two_promises_a_week_are_kept_and_a_third_is_refused_beside_its_day() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    back_together(&page).await;
    page.visit("#/path/9").await;
    page.wait_for("[data-form=promises]").await;
    for (what, ahead) in [("Bring the books", 1), ("Call on Sunday", 2)] {
        page.set_date("#sheet-promises-by", &day(&page, ahead).await).await;
        write(&page, "promises", &[("what", what)]).await;
        page.wait_text(".sheet-rows", what).await;
    }
    page.set_date("#sheet-promises-by", &day(&page, 3).await).await;
    write(&page, "promises", &[("what", "One more")]).await;
    page.wait_for("#sheet-promises-by-error").await;
    assert_eq!(page.count(".sheet-row").await, 2);
    page.set_date("#sheet-promises-by", &day(&page, 8).await).await;
    save(&page, "promises").await;
    page.wait_text(".sheet-rows", "One more").await;

    // Said how it went, on the page of the log itself.
    page.visit("#/tools/promises").await;
    page.click(".sheet-row:last-child button[name=edit]").await;
    page.wait_for("button[name=cancel]").await;
    page.choose("state", "kept").await;
    save(&page, "promises").await;
    page.wait_text("[data-sheet=promises]", "1 of 1 promise was kept").await;
    reload(&page, ".sheet-row").await;
    page.wait_text("[data-sheet=promises]", "1 of 1 promise was kept").await;
    page.click(".sheet-row:last-child button[name=remove]").await;
    page.click("button[name=undo]").await;
    page.wait_text("[data-sheet=promises]", "1 of 1 promise was kept").await;
    assert_eq!(page.count(".sheet-row").await, 3);
    assert_eq!(page.console_errors().await, Vec::<String>::new());
}

#[tokio::test]
async fn the_break_goes_on_after_a_new_load() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    back_together(&page).await;
    page.visit("#/path/7").await;
    page.click("button[name=pause][value=start]").await;
    page.wait_text("[role=timer]", "19:5").await;
    page.shift_clock(10 * 60 * 1000).await;
    page.reload().await;
    page.wait_text("[role=timer]", "9:").await;
    page.shift_clock(21 * 60 * 1000).await;
    page.reload().await;
    page.wait_text("[data-stage='6']", "Twenty minutes are over").await;
    page.click("button[name=pause][value=end]").await;
    page.wait_for("button[name=pause][value=start]").await;
}
