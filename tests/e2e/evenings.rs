//! The hardest evenings, end to end: an urge at night without a network, a letter on a full device, a lapse and the
//! morning after, a phone that sleeps during the wave, a letter that is burned.

use serde_json::{Value, json};

use super::harness::{DAY_MS, Page, Setup, Site};
use super::steps::{quiet_for_five_days, take_check_in};

const MINUTE_MS: i64 = 60_000;

/// Everything that the device holds, names and texts.
async fn everything_stored(page: &Page) -> String {
    let read = "return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])";
    page.script(read, vec![]).await.as_str().expect("a text").to_owned()
}

/// The urges that are kept: trigger, before, after, end.
async fn urges_kept(page: &Page) -> Value {
    let read = "const kept = JSON.parse(localStorage.getItem('kintsugi'));
                return Object.values(kept?.data.sheets ?? {}).filter(row => row.sheet === 'urge').map(({ values: [of] }) =>
                    [of.trigger, of.before, of.after, of.end].map(value => value ?? '').join());";
    page.script(read, vec![]).await
}

#[tokio::test]
async fn an_urge_at_two_in_the_morning_is_got_through_with_the_network_cut() {
    let mut site = Site::release();
    let page = Page::open(&site, Setup::phone().at_hour(2)).await;
    page.visit("#/").await;
    // The late part is there: its style is put on once all of it has come.
    page.wait_true("document.adoptedStyleSheets.length").await;
    site.cut_network();
    page.click("a.shell-urge").await;
    page.click("[name=breathe]").await;
    page.wait_text("[data-cue]", "Breathe in").await;
    page.click("[name=next]").await;
    page.choose("trigger", "night").await;
    page.click("[name=next]").await;
    page.choose("strength", "9").await;
    page.click("[name=next]").await;
    page.click("[name=wave]").await;
    page.wait_text("[role=timer]", "14:5").await;
    page.wait_text("main", "It is late").await;
    page.click("[name=new-plan]").await;
    page.fill("[name=when]", "it is two in the morning").await;
    page.fill("[name=then]", "turn on the small lamp").await;
    page.click("[name=add-plan]").await;
    page.wait_text("[data-own=plans]", "If it is two in the morning, then I turn on the small lamp").await;
    page.script("scrollTo(0, 0)", vec![]).await;
    page.click("[name=next]").await;
    page.choose("strength", "4").await;
    page.click("[name=next]").await;
    page.wait_text(".tools-one", "At first it was 9. Now it is 4.").await;
    page.click("[name=how][value=passed]").await;
    page.wait_text("h1", "It passed").await;
    assert_eq!(urges_kept(&page).await, json!(["night,9,4,passed"]));
}

#[tokio::test]
async fn an_urge_that_is_left_in_the_middle_is_kept_once_a_number_was_given_and_only_then() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("#/tools/urge").await;
    page.click("[name=skip]").await;
    page.choose("trigger", "photo").await;
    page.visit("#/tools").await;
    page.wait_for("main a[href='#/tools/urge']").await;
    assert_eq!(page.script("return localStorage.length", vec![]).await, json!(0));
    page.click("main a[href='#/tools/urge']").await;
    page.click("[name=skip]").await;
    page.click("[name=next]").await;
    page.choose("strength", "7").await;
    page.visit("#/support").await;
    assert_eq!(urges_kept(&page).await, json!([",7,,"]));
}

#[tokio::test]
async fn an_urge_left_open_until_the_next_day_stays_as_it_was_and_the_next_one_is_another() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("#/tools/urge").await;
    page.click("[name=skip]").await;
    page.click("[name=next]").await;
    page.choose("strength", "9").await;
    page.click("[name=next]").await;
    page.shift_clock_now(DAY_MS).await;
    page.click("[name=next]").await;
    page.choose("strength", "3").await;
    page.click("[name=next]").await;
    page.click("[name=how][value=passed]").await;
    page.wait_text("h1", "It passed").await;
    assert_eq!(urges_kept(&page).await, json!([",9,,", ",,3,passed"]));
}

#[tokio::test]
async fn a_phone_that_sleeps_during_the_wave_wakes_to_the_right_time_and_to_one_urge() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("#/tools/urge").await;
    page.click("[name=skip]").await;
    page.choose("trigger", "lonely").await;
    page.click("[name=next]").await;
    page.choose("strength", "8").await;
    page.click("[name=next]").await;
    page.click("[name=wave]").await;
    page.wait_text("[role=timer]", "14:5").await;
    page.shift_clock_now(9 * MINUTE_MS).await;
    page.wait_text("[role=timer]", "5:5").await;
    page.shift_clock(12 * MINUTE_MS).await;
    page.reload().await;
    page.wait_text("[role=timer]", "2:").await;
    page.shift_clock_now(40 * MINUTE_MS).await;
    page.wait_text("[data-stage='6']", "You stayed").await;
    page.click("[name=next]").await;
    page.choose("strength", "2").await;
    page.click("[name=next]").await;
    page.wait_text(".tools-one", "At first it was 8. Now it is 2.").await;
    page.click("[name=how][value=passed]").await;
    page.wait_text("h1", "It passed").await;
    assert_eq!(urges_kept(&page).await, json!(["lonely,8,2,passed"]));
}

#[tokio::test]
async fn after_a_lapse_the_log_knows_what_set_it_off_and_the_morning_is_kind() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone().at_hour(22)).await;
    quiet_for_five_days(&page).await;
    page.wait_for("[data-day='5']").await;
    page.click("a.shell-urge").await;
    page.click("[name=skip]").await;
    page.choose("trigger", "alcohol").await;
    page.click("[name=next]").await;
    page.choose("strength", "10").await;
    page.click("[name=next]").await;
    page.click("[name=next]").await;
    page.click("[name=next]").await;
    page.click("[name=how][value=contact]").await;
    page.click("a.button[href='#/quiet']").await;
    page.wait_for("input[name=trigger][value=alcohol]:checked").await;
    page.choose("kind", "sent").await;
    page.click("form[data-form=contact] button[type=submit]").await;
    page.wait_for("[data-lapse] button[name=after][value=carry-on]").await;
    page.shift_clock(Setup::phone().at_hour(22).clock_ahead + 11 * 60 * MINUTE_MS).await;
    page.reload().await;
    page.visit("#/today").await;
    page.wait_text("main", "A new morning").await;
    page.visit("#/quiet").await;
    page.click("button[name=after][value=carry-on]").await;
    page.wait_gone("[data-lapse]").await;
    assert_eq!(page.attr("[data-day]", "data-day").await.as_deref(), Some("6"));
    assert_eq!(
        page.attr("[data-day]", "data-total").await.as_deref(),
        Some("4"),
        "only the day of the lapse is gone"
    );
}

/// Fills the store of the page to the last character.
const FILL: &str = "let piece = 'x'.repeat(1 << 20), name = 0;
    while (piece.length > 0) {
        try { localStorage.setItem('filler' + name++, piece); }
        catch { piece = piece.slice(0, piece.length >> 1); }
    }
    return localStorage.length";

const EMPTY: &str = "Object.keys(localStorage).filter(key => key.startsWith('filler')).forEach(key => localStorage.removeItem(key))";

#[tokio::test]
async fn a_letter_written_while_the_device_is_full_stays_in_the_field_and_is_saved_once_there_is_room() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("#/tools/letter").await;
    page.click("[name=new]").await;
    page.fill("#letter-text", "Dear you, it is late.").await;
    page.wait_text("#letter-text-room", "Saved on this device").await;
    page.script(FILL, vec![]).await;
    // Written on at its end: an emptied field might be saved in between.
    let end = "const field = document.querySelector('#letter-text'); field.focus();
        field.setSelectionRange(field.value.length, field.value.length)";
    page.script(end, vec![]).await;
    page.press(" It is late, and I can not sleep, and there is much more that I want to say.").await;
    page.wait_text("[data-trouble]", "no room left").await;
    page.wait_for("button[name=copy]").await;
    page.wait_for("button[name=keep]").await;
    let kept = page.storage("kintsugi").await.expect("what was saved before");
    assert!(kept.contains("it is late") && !kept.contains("can not sleep"), "{kept}");
    page.click("button[name=back]").await;
    page.wait_text(".log-entry", "I can not sleep").await;
    page.click("button[name=open]").await;
    let field = page.script("return document.querySelector('#letter-text').value", vec![]).await;
    assert!(field.as_str().is_some_and(|text| text.contains("much more")), "{field}");
    page.script(EMPTY, vec![]).await;
    page.fill("#letter-text", "Dear you, I can not sleep. Good night.").await;
    page.wait_text("#letter-text-room", "Saved on this device").await;
    page.reload().await;
    page.wait_text(".log-entry", "Good night").await;
}

#[tokio::test]
async fn a_letter_is_saved_at_a_pause_and_when_the_page_is_hidden_or_left() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("#/tools/letter").await;
    page.click("[name=new]").await;
    page.fill("#letter-text", "First").await;
    page.wait_text("#letter-text-room", "Saved on this device").await;
    let hide = "const field = document.querySelector('#letter-text');
                field.value = 'First, second';
                field.dispatchEvent(new Event('input', { bubbles: true }));
                document.dispatchEvent(new Event('visibilitychange'));
                return localStorage.getItem('kintsugi').includes('First, second')";
    assert_eq!(page.script(hide, vec![]).await, json!(true));
    let leave = "const field = document.querySelector('#letter-text');
                 field.value = 'First, second, third';
                 field.dispatchEvent(new Event('input', { bubbles: true }));
                 location.hash = '#/tools'";
    page.script(leave, vec![]).await;
    page.wait_for("main a[href='#/tools/letter']").await;
    assert!(everything_stored(&page).await.contains("First, second, third"));
}

#[tokio::test]
async fn a_letter_that_is_burned_leaves_no_copy_on_the_device() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("#/tools/letter").await;
    page.click("[name=new]").await;
    page.fill("#letter-text", "the words that hurt").await;
    page.wait_text("#letter-text-room", "Saved on this device").await;
    // A new load copies what can be read to the last good copy.
    page.reload().await;
    page.click("button[name=open]").await;
    page.fill("#letter-text", "the words that hurt, and more").await;
    page.wait_text("#letter-text-room", "Saved on this device").await;
    assert!(
        everything_stored(&page).await.matches("the words that hurt").count() >= 2,
        "also the last good copy"
    );
    page.fill("#letter-text", "the words that hurt, once more").await;
    page.click("[name=burn][value=ask]").await;
    page.click("[name=burn][value=yes]").await;
    page.wait_for("[data-gone]").await;
    // A late save would come within the pause of a second.
    page.wait_text("h1", "It is gone").await;
    let rest = "return new Promise(done => setTimeout(done, 1500))";
    page.script(rest, vec![]).await;
    let stored = everything_stored(&page).await;
    assert!(!stored.contains("the words that hurt"), "{stored}");
    page.reload().await;
    page.wait_text("main", "No letter yet").await;
    assert!(!everything_stored(&page).await.contains("the words that hurt"));
}

#[tokio::test]
async fn a_sealed_letter_opens_on_its_day() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone().at_hour(12)).await;
    page.visit("#/tools/letter").await;
    page.click("[name=new]").await;
    page.fill("#letter-text", "Dear you").await;
    page.click("summary").await;
    let day = "return new Date(Date.now() + 3 * 864e5).toISOString().slice(0, 10)";
    let until = page.script(day, vec![]).await.as_str().expect("a day").to_owned();
    page.set_date("#letter-seal", &until).await;
    page.click("[name=seal]").await;
    page.wait_text(".log-entry", "Sealed until").await;
    page.click("[name=open]").await;
    page.wait_text("h1", "This letter is sealed").await;
    assert_eq!(page.count("#letter-text").await, 0);
    page.shift_clock(Setup::phone().at_hour(12).clock_ahead + 3 * DAY_MS).await;
    page.reload().await;
    page.wait_text(".log-entry", "Dear you").await;
    page.click("[name=open]").await;
    page.wait_for("#letter-text").await;
}

#[tokio::test]
async fn the_plain_log_closes_after_ten_minutes_and_keeps_what_stood_in_the_field() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("#/tools/log").await;
    page.fill("#log-line", "soup").await;
    page.click("[name=add]").await;
    page.wait_text("main .log", "soup").await;
    page.fill("#log-line", "half a thought").await;
    page.shift_clock_now(11 * MINUTE_MS).await;
    page.wait_for("[data-rest]").await;
    page.wait_text("main .log", "half a thought").await;
    page.shift_clock(11 * MINUTE_MS).await;
    page.reload().await;
    page.wait_for("[data-rest]").await;
    page.wait_text("main .log", "half a thought").await;
    page.shift_clock(61 * MINUTE_MS).await;
    page.reload().await;
    page.wait_for("#log-line").await;
}

#[tokio::test]
async fn a_message_that_must_not_be_sent_is_marked_opens_support_and_is_nowhere_to_be_copied() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("#/check-in").await;
    page.wait_for("fieldset[data-question]").await;
    take_check_in(&page, &[]).await;
    page.visit("#/tools/message").await;
    page.wait_for("[data-message=practice]").await;
    page.wait_text("main", "This is practice").await;
    page.click("details > summary").await;
    page.fill("[name=trial]", "I saw you were online last night").await;
    page.wait_for("[data-flag=watching]").await;
    page.wait_text("mark[data-class=stop]", "saw you were online").await;
    page.fill("[name=trial]", "I can't live without you").await;
    page.wait_for("details [data-card=support] a[href]").await;
    page.wait_for("[data-flag=self-harm]").await;
    assert_eq!(page.count("[name=copy], [name=hold]").await, 0);
    assert!(!everything_stored(&page).await.contains("without you"));
}
