//! Tools for hard moments, by keyboard alone.

use super::super::hands::Hands;
use crate::e2e::harness::{Setup, Site};
use crate::e2e::lives;

#[tokio::test]
async fn urge_help_leads_from_heading_to_heading_to_its_end() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::phone(), lives::today(lives::calm).as_deref(), "#/today").await;
    hands.to(".shell-urge").await.enter("main h1").await;
    hands.to("[name=breathe]").await.enter("main h1").await;
    hands.to("[name=next]").await.enter("main h1").await;
    hands.to("input[name=trigger]").await.space("input[name=trigger]:checked").await.hears_nothing().await;
    hands.to("[name=next]").await.enter("main h1").await;
    hands.to("input[name=strength]").await.space("input[name=strength]:checked").await.hears_nothing().await;
    hands.to("[name=next]").await.enter("main h1").await;
    hands.to("[name=wave]").await.enter("main h1").await;
    hands.page.wait_for("[role=timer]").await;
    hands.hears_nothing().await;
    hands.to("[name=new-plan]").await.enter("#urge-when").await;
    hands.types("it is late").await.to("#urge-then").await.types("I go to bed").await;
    hands.enter("[name=new-plan]").await.hears("").await;
    hands.to(".tools-one [name=next]").await.enter("main h1").await;
    hands.to("[name=next]").await.enter("main h1").await;
    hands.to("[name=how][value=passed]").await.enter("main h1").await;
    hands.to("main a.button").await;
}

#[tokio::test]
async fn the_clock_of_a_wave_says_nothing_while_it_ticks() {
    let site = Site::release();
    let hands =
        Hands::open(&site, Setup::phone(), lives::today(lives::calm).as_deref(), "#/tools/urge").await;
    for step in ["[name=skip]", "[name=next]", "[name=next]", "[name=wave]"] {
        hands.to(step).await.enter("main h1").await;
    }
    hands.page.wait_for("[role=timer]").await;
    hands.heard().await;
    let ticks = "const clock = document.querySelector('[role=timer]');
        for (let tick = 0, text = clock.textContent; tick < 3;) {
            await new Promise(next => setTimeout(next, 50));
            if (clock.textContent !== text) [tick, text] = [tick + 1, clock.textContent];
        }";
    hands.page.script(ticks, vec![]).await;
    hands.hears_nothing().await;
}

#[tokio::test]
async fn a_letter_is_written_copied_kept_and_burned() {
    let site = Site::release();
    let hands =
        Hands::open(&site, Setup::phone(), lives::today(lives::calm).as_deref(), "#/tools/letter").await;
    hands.to("[name=new]").await.enter("main h1").await;
    hands.to("#letter-text").await.types("Dear you").await;
    hands.page.wait_text("#letter-text-room", "Saved on this device").await;
    hands.hears_nothing().await;
    hands.to("[name=copy]").await.enter("[name=copy]").await.hears("").await;
    // Sealing without a day says so at the field.
    hands.to("details summary").await.enter("summary").await;
    hands.to("[name=seal]").await.enter("#letter-seal").await.hears("").await;
    hands.to("[name=back]").await.enter("main h1").await.hears_nothing().await;
    hands.to("[name=open]").await.enter("main h1").await;
    hands.to("[name=burn]").await.enter("#burn-asked").await;
    hands.to("[name=burn][value=no]").await.enter("[name=burn][value=ask]").await;
    hands.enter("#burn-asked").await.hears_nothing().await;
    hands.to("[name=burn][value=yes]").await.enter("main h1").await;
    hands.to("main a.button").await;
}

#[tokio::test]
async fn a_first_message_is_put_together_held_and_let_go() {
    let site = Site::release();
    let hands =
        Hands::open(&site, Setup::phone(), lives::today(lives::may_write).as_deref(), "#/tools/message")
            .await;
    hands.to("input[name=greeting]").await.space("input[name=greeting]:checked").await;
    hands.to("[name=own]").await.types("The park is green").await;
    hands.heard().await;
    let checks = hands.page.count("[name=check]").await;
    assert_eq!(checks, 7);
    for check in 1..=checks {
        let css = format!(".choice:nth-child({check}) [name=check]");
        hands.to(&css).await.space(&format!("{css}:checked")).await;
    }
    hands.heard().await;
    hands.to("[name=hold]").await.enter("main h1").await;
    hands.page.wait_for("[data-message=held]").await;
    hands.to("[name=drop]").await.enter("main h1").await;
}

#[tokio::test]
async fn a_plain_line_is_noted_changed_and_removed() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::phone(), lives::today(lives::calm).as_deref(), "#/tools/log").await;
    hands.to("#log-line").await.to("form [type=submit]").await.enter("#log-line").await.hears("").await;
    hands.types("Soup with Ana").await.to("form [type=submit]").await;
    hands.page.press(thirtyfour::Key::Enter + "").await;
    hands.page.wait_text("main .log", "Soup with Ana").await;
    hands.at("#log-line, form [type=submit]").await.hears("").await;
    hands.to("[name=edit]").await.enter("#log-edit, #log-line, .log textarea, .log input").await;
    hands.to("[name=cancel]").await.enter("#log-line").await;
    hands.to("[name=remove]").await;
    hands.page.press(thirtyfour::Key::Enter + "").await;
    hands.page.wait_gone("[name=remove]").await;
    hands.at("main h1, main h2, [name=undo], #log-line").await.hears("").await;
}
