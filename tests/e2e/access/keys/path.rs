//! The path, its tasks, gates and makers, by keyboard alone.

use super::super::hands::Hands;
use crate::e2e::harness::{Setup, Site};
use crate::e2e::lives;

#[tokio::test]
async fn tasks_are_ticked_and_a_gate_says_what_it_waits_for_and_opens() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::phone(), lives::today(lives::calm).as_deref(), "#/path").await;
    hands.to("main a[href='#/path/2']").await.enter("main h1").await.hears_nothing().await;
    for task in 1..=4 {
        let css = format!("input[name=task][value='{task}']");
        hands.to(&css).await.space(&format!("{css}:checked")).await.hears_nothing().await;
    }
    hands.to("input[name=gate]").await.space("input[name=gate]:checked").await.hears("").await;
    hands.space("input[name=gate]:not(:checked)").await;
    // A phase that is only to be read.
    hands.begin(lives::today(lives::calm).as_deref(), "#/path/6").await;
    hands.to("input[name=task]").await.space("input[name=task]:not(:checked)").await.hears("").await;
    hands.to("input[name=gate]").await.space("input[name=gate]:not(:checked)").await.hears("").await;
}

#[tokio::test]
async fn a_maker_is_filled_in_changed_removed_and_brought_back() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::phone(), lives::today(lives::calm).as_deref(), "#/path/1").await;
    let form = "[data-form=reasons]";
    let submit = format!("{form} [type=submit]");
    hands.to(&submit).await.enter("#sheet-reasons-what").await.hears("").await;
    hands.types("We stopped talking").await.hears_nothing().await;
    hands.to(&format!("{form} input[name=change]")).await.space("input[name=change]:checked").await;
    hands.to(&submit).await.enter(&submit).await.hears("").await;
    hands.to("[name=edit]").await.enter("#sheet-reasons-what").await;
    hands
        .to(&format!("{form} [name=cancel]"))
        .await
        .enter("#sheet-reasons-title")
        .await
        .hears_nothing()
        .await;
    hands.to("[name=remove]").await.enter("#sheet-reasons-title").await.hears("").await;
    hands.to("[data-sheet=reasons] [name=undo]").await.enter("#sheet-reasons-title").await;
    hands.page.wait_for(".sheet-row").await;
}

#[tokio::test]
async fn a_habit_grid_a_deck_and_small_plans_keep_the_focus() {
    let site = Site::release();
    let stored = lives::today(lives::written);
    let hands = Hands::open(&site, Setup::phone(), stored.as_deref(), "#/path/4").await;
    hands.to("input[name=habit-day]").await.space("input[name=habit-day]:checked").await;
    hands.begin(lives::today(lives::back_together).as_deref(), "#/path/12").await;
    hands.to("[name=pass]").await.enter("[name=pass]").await.hears("").await;
    hands.begin(lives::today(lives::back_together).as_deref(), "#/path/11").await;
    hands.to("[name=far]").await;
    hands.to("[name=small-plan], [name=another]").await;
    hands.begin(lives::today(lives::back_together).as_deref(), "#/path/7").await;
    hands.to("[name=pause]").await;
    hands.page.press(thirtyfour::Key::Enter + "").await;
    hands.at("#pause-title").await;
}

#[tokio::test]
async fn a_week_of_healing_is_ticked_and_mends_the_bowl() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::phone(), lives::today(lives::calm).as_deref(), "#/heal").await;
    hands.to("main a[href='#/heal/1']").await.enter("main h1").await;
    for task in 1..=4 {
        let css = format!("input[name=task][value='{task}']");
        hands.to(&css).await.space(&format!("{css}:checked")).await;
        if task < 4 {
            hands.hears_nothing().await;
        }
    }
    hands.hears("").await;
}

#[tokio::test]
async fn a_look_back_and_the_mood_of_the_day_are_noted() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::phone(), lives::today(lives::calm).as_deref(), "#/today").await;
    hands.to("[name=mood]").await.space("[name=mood]:checked").await.hears("").await;
    hands.to("button[name=done]").await;
    hands.page.press(thirtyfour::Key::Enter + "").await;
    hands.page.wait_gone("button[name=done]").await;
    hands.at("button[name=another], main h1, main h2, #now").await;
    hands.to("input[name=daily]").await.space("input[name=daily]:checked").await;
    hands.begin(lives::today(lives::calm).as_deref(), "#/look-back").await;
    hands.to("[data-form=look-back] input[type=radio]").await.space("input[type=radio]:checked").await;
    hands.to("[data-form=look-back] [type=submit]").await;
    hands.page.press(thirtyfour::Key::Enter + "").await;
    hands.page.wait_gone("[data-form=look-back]").await;
    hands.at("main h1, #sheet-look-back-title").await.hears("").await;
}
