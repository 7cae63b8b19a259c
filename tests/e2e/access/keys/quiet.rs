//! The quiet time by keyboard alone.

use super::super::hands::Hands;
use crate::e2e::harness::{Setup, Site};
use crate::e2e::lives;

#[tokio::test]
async fn a_quiet_time_is_begun() {
    let site = Site::release();
    let hands =
        Hands::open(&site, Setup::phone(), lives::today(lives::checked_in).as_deref(), "#/quiet").await;
    let submit = "form:has(input[name=started]) [type=submit]";
    hands.to(submit).await.enter("#quiet-started").await.hears("").await;
    hands.to("[name=today]").await.enter("[name=today]").await.hears_nothing().await;
    hands.to("select[name=days]").await;
    hands.page.press(thirtyfour::Key::Down + "").await;
    hands.to(submit).await.enter("main h1").await.hears_nothing().await;
    hands.page.wait_for("[data-day='0']").await;
    hands.to("[data-form=correct] summary").await.enter("[data-form=correct] summary").await;
    hands.to("#quiet-corrected-days").await;
    hands.to("[data-form=correct] [type=submit]").await.enter("main h1").await.hears("").await;
}

#[tokio::test]
async fn a_look_is_noted_and_taken_back() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::phone(), lives::today(lives::calm).as_deref(), "#/quiet").await;
    let submit = "[data-form=contact] [type=submit]";
    hands.to(submit).await.enter("input[name=kind]").await.hears("").await;
    let kind = "input[name=kind][value=checked]";
    while !hands
        .page
        .script("return document.activeElement.matches('[value=checked]:checked')", vec![])
        .await
        .as_bool()
        .unwrap_or(true)
    {
        hands.page.press(thirtyfour::Key::Down + "").await;
    }
    hands.at(kind).await.hears_nothing().await;
    // The way by the arrows led over a slip, for which trigger and note opened.
    hands.page.wait_for("[data-form=contact] details[open]").await;
    hands.to("#contact-note").await.types("It was late").await.hears_nothing().await;
    hands.to(submit).await.enter(submit).await.hears("").await;
    hands.to(".notice-said [name=undo]").await.enter("#quiet-log-form").await.hears("").await;
}

#[tokio::test]
async fn a_slip_asks_how_to_go_on_and_either_way_leads_to_the_top() {
    let site = Site::release();
    for after in ["carry-on", "begin-again"] {
        let hands = Hands::open(&site, Setup::phone(), lives::today(lives::calm).as_deref(), "#/quiet").await;
        hands.to("input[name=kind]").await.space("input[name=kind][value=sent]:checked").await;
        hands.to("[data-form=contact] [type=submit]").await.enter("#quiet-lapse").await;
        assert!(hands.heard().await.len() <= 1);
        hands.to(&format!("[name=after][value={after}]")).await.enter("main h1").await.hears("").await;
        hands.to(".log [name=undo]").await.enter("#quiet-log").await.hears("").await;
    }
}
