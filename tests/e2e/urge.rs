//! Urge help in a real browser: the whole way, and the wave's clock.

use super::harness::{Page, Setup, Site};

#[tokio::test]
async fn every_step_can_be_left_out_and_the_end_leads_to_the_log() {
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("#/tools/urge").await;
    page.click("[name=breathe]").await;
    page.wait_text("[data-cue]", "Breathe in").await;
    page.wait_text("[data-cue]", "Hold").await;
    for step in ["[data-cue]", "[name=trigger]", "[name=strength]", "[name=wave]", "[name=strength]"] {
        page.wait_for(step).await;
        page.click("[name=next]").await;
    }
    page.click("[name=how][value=contact]").await;
    page.wait_for("a.button[href='#/quiet']").await;
    assert_eq!(page.script("return localStorage.length", vec![]).await, serde_json::json!(0));
}

#[tokio::test]
async fn the_wave_shows_the_time_that_is_left_after_a_new_load() {
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("#/tools/urge").await;
    page.click("[name=skip]").await;
    page.click("[name=next]").await;
    page.choose("strength", "8").await;
    page.click("[name=next]").await;
    page.click("[name=wave]").await;
    page.wait_text("[role=timer]", "14:5").await;
    page.shift_clock(10 * 60 * 1000).await;
    page.reload().await;
    page.wait_text("[role=timer]", "4:").await;
    assert!(!page.text("[role=timer]").await.contains("14:"));
    page.shift_clock(16 * 60 * 1000).await;
    page.reload().await;
    page.wait_text("[data-stage='6']", "You stayed").await;
}
