//! A tab that stays open for days shows the day that has come.

use super::harness::{DAY_MS, Page, Setup, Site};
use super::steps::{check_in, quiet_for_five_days};

/// A visitor at noon, and how far a day later is from now.
async fn at_noon(site: &Site) -> (Page, i64) {
    let setup = Setup::phone().at_hour(12);
    (Page::open(site, setup).await, setup.clock_ahead + DAY_MS)
}

async fn heading(page: &Page) -> String {
    let text = page.script("return document.querySelector('h1').textContent", vec![]).await;
    text.as_str().expect("a text").to_owned()
}

#[tokio::test]
async fn a_form_that_nobody_touched_proposes_the_day_that_has_come() {
    let site = Site::release();
    let (page, a_day_later) = at_noon(&site).await;
    check_in(&page, &[]).await;
    page.visit("#/path/4").await;
    page.wait_for("#sheet-habit-start").await;
    let shown = "document.querySelector('#sheet-habit-start').value";
    let today = "new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10)";
    page.wait_true(&format!("{shown} === {today}")).await;
    page.shift_clock_now(a_day_later).await;
    page.wait_true(&format!("{shown} === {today}")).await;
}

#[tokio::test]
async fn today_begins_with_its_own_text_however_many_others_were_asked_for_the_day_before() {
    let site = Site::release();
    let (page, a_day_later) = at_noon(&site).await;
    quiet_for_five_days(&page).await;
    page.visit("#/today").await;
    let before = heading(&page).await;
    page.click("[name=another]").await;
    page.wait_true(&format!("document.querySelector('h1').textContent !== {before:?}")).await;
    let another = heading(&page).await;
    page.shift_clock_now(a_day_later).await;
    page.wait_true(&format!("document.querySelector('h1').textContent !== {another:?}")).await;
    let after = heading(&page).await;
    page.shift_clock(a_day_later).await;
    page.reload().await;
    page.wait_for("[name=another]").await;
    assert_eq!(heading(&page).await, after);
}
