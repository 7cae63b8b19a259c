//! The keys 1 to 9 on a question. (tests/e2e/check_in.rs takes the whole check-in by keyboard.)

use serde_json::json;

use super::super::hands::Hands;
use super::super::walk::settled;
use crate::e2e::harness::{Setup, Site};

const CHOSEN: &str = "return document.querySelector('.choice input:checked')?.value ?? ''";

/// Nothing on the page has the focus.
const NOWHERE: &str = "document.activeElement.blur(); return document.activeElement === document.body";

#[tokio::test]
async fn a_digit_chooses_an_answer_also_where_nothing_has_the_focus() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::desk(), None, "#/check-in/age").await;
    let page = &hands.page;
    // A page that was just loaded has its focus nowhere.
    assert_eq!(page.script("return document.activeElement === document.body", vec![]).await, true);
    hands.press("1", "input[name=age][value=adult]").await.enter("main h1").await;
    page.wait_for("[data-question=q13]").await;
    hands.press("3", "input[name=q13]:checked").await;
    assert_eq!(page.script(NOWHERE, vec![]).await, true);
    hands.press("2", "input[name=q13]:checked").await;
    assert_eq!(page.script(CHOSEN, vec![]).await, "both");
    // In the address of the page, or with a key that means something else, it is no answer.
    for keys in ["0", "a"] {
        page.press(keys).await;
    }
    page.press_with(thirtyfour::Key::Control, "1").await;
    settled(page).await;
    assert_eq!(page.script(CHOSEN, vec![]).await, "both");
}

#[tokio::test]
async fn a_digit_in_a_text_field_or_elsewhere_is_no_answer() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::desk(), None, "#/check-in").await;
    let page = &hands.page;
    let field = "const field = document.createElement('input');
        document.querySelector('form.quiz').append(field);
        field.focus()";
    page.script(field, vec![]).await;
    page.press("1").await;
    let typed = "return document.activeElement.value";
    assert_eq!(page.script(typed, vec![]).await, "1");
    assert_eq!(page.script(CHOSEN, vec![]).await, "");
    hands.to(".shell-name").await;
    page.press("1").await;
    settled(page).await;
    assert_eq!(page.script(CHOSEN, vec![]).await, "");
}

#[tokio::test]
async fn digits_that_are_switched_off_choose_nothing() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::desk(), None, "#/settings").await;
    hands.to("input[name=digit-keys]").await.space("input[name=digit-keys]:not(:checked)").await;
    let page = &hands.page;
    page.visit("#/check-in").await;
    page.wait_for("[data-question=age]").await;
    for focus in [NOWHERE, "document.querySelector('[name=age]').focus()"] {
        page.script(focus, vec![]).await;
        page.press("1").await;
        settled(page).await;
        assert_eq!(page.script(CHOSEN, vec![]).await, json!(""));
    }
    assert_eq!(page.count(".choice-key").await, 0);
}

#[tokio::test]
async fn sending_nothing_leads_to_the_first_answer_and_is_said_once() {
    let site = Site::release();
    let hands = Hands::open(&site, Setup::phone(), None, "#/check-in").await;
    hands.to("form.quiz [type=submit]").await.enter("input[name=age][value=adult]").await;
    hands.hears("Please choose").await;
    hands.space("input[name=age]:checked").await.hears_nothing().await;
    hands.enter("main h1").await.hears_nothing().await;
    hands.to("button[name=back]").await.enter("main h1").await.hears_nothing().await;
}
