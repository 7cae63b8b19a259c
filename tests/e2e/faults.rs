//! What goes wrong around the guide, and how much of what somebody did is gone afterwards. Each test counts.

use std::time::{Duration, Instant};

use kintsugi::progress::Kept;
use kintsugi::progress::saved;
use serde_json::json;

use super::harness::{DAY_MS, Page, Setup, Site, needs, now_ms};

const HOUR_MS: i64 = 3_600_000;

/// Begins a count of quiet days, with the form to log something at hand.
pub async fn counting(site: &Site, setup: Setup) -> Page {
    let page = Page::open(site, setup).await;
    begin(&page).await;
    page
}

pub async fn begin(page: &Page) {
    page.visit("#/").await;
    page.click(".home-doors a[href='#/quiet']").await;
    page.wait_for("[data-day]").await;
    open_form(page).await;
}

async fn open_form(page: &Page) {
    page.wait_for("details:has(input[name=kind]), input[name=kind]").await;
    page.script("document.querySelector('details:has(input[name=kind])')?.setAttribute('open', '')", vec![])
        .await;
    page.wait_for("input[name=kind]").await;
}

/// Logs so many lines by the form, faster than hands could.
pub async fn log(page: &Page, lines: usize) {
    let script = "for (let line = 0; line < arguments[0]; line++) {
        const form = document.querySelector('input[name=kind]').form;
        form.querySelector('input[name=kind][value=they-wrote]').click();
        form.requestSubmit();
    }";
    page.script(script, vec![json!(lines)]).await;
}

/// Sets the clock of the open page, and waits until the form shows it: what it showed before may be a future that it refuses.
pub async fn set_clock(page: &Page, milliseconds: i64) {
    page.shift_clock_now(milliseconds).await;
    form_follows(page).await;
}

/// Waits until the form to log something shows the date and the hour that the page's clock has.
async fn form_follows(page: &Page) {
    let follows = "(() => {
        const now = new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString();
        const [date, time] = ['date', 'time'].map((one) => document.querySelector(`#contact-${one}`).value);
        return now.startsWith(`${date}T${time.slice(0, 2)}`);
    })()";
    page.wait_true(follows).await;
}

/// What stands in the store, which must be a whole state whenever it is looked at.
async fn stored(page: &Page) -> Option<Kept> {
    let text = page.storage("kintsugi").await?;
    match saved::read(&text) {
        Ok(saved) => Some(saved.kept),
        Err(fault) => panic!("torn or corrupt: {fault:?}: {text}"),
    }
}

pub async fn lines(page: &Page) -> usize {
    stored(page).await.map_or(0, |kept| kept.contacts.len())
}

/// The store takes so many more writes, then one is refused as on a full device, then it takes them again.
const REFUSE_ONE: &str = "const real = Storage.prototype.setItem;
    let left = arguments[0];
    Storage.prototype.setItem = function (...given) {
        if (left-- === 0) {
            Storage.prototype.setItem = real;
            throw new DOMException('no room', 'QuotaExceededError');
        }
        return real.apply(this, given);
    }";

/// The store takes nothing any more, as on a full device.
pub const NO_ROOM: &str =
    "Storage.prototype.setItem = () => { throw new DOMException('no room', 'QuotaExceededError') }";

#[tokio::test]
async fn whichever_write_is_refused_the_store_stays_whole_and_the_next_one_brings_everything() {
    let site = Site::release();
    for refused in 0..4 {
        let page = counting(&site, Setup::phone()).await;
        page.script(REFUSE_ONE, vec![json!(refused)]).await;
        for done in 1..=6 {
            log(&page, 1).await;
            let kept = lines(&page).await;
            assert!(kept + 1 >= done, "write {refused}: {kept} of {done} are kept");
        }
        assert_eq!(lines(&page).await, 6, "the loss after write {refused} was refused, once there is room");
        page.reload().await;
        page.wait_for("[data-day]").await;
        assert_eq!(lines(&page).await, 6);
    }
}

#[tokio::test]
async fn a_write_refused_right_before_the_end_loses_that_one_thing_and_no_more() {
    let site = Site::release();
    let page = counting(&site, Setup::phone()).await;
    log(&page, 3).await;
    page.script(NO_ROOM, vec![]).await;
    log(&page, 1).await;
    page.wait_text("main", "room").await;
    page.reload().await;
    page.wait_for("[data-day]").await;
    assert_eq!(lines(&page).await, 3, "the loss is the one line that the page said it had no room for");
}

/// Site data that somebody clears in the browser's own settings is meant to be gone. The open page takes it as it takes "erase
/// everything" in another tab, and goes on from nothing.
#[tokio::test]
async fn a_store_that_is_cleared_under_the_open_page_stays_cleared_and_the_page_goes_on() {
    let site = Site::release();
    let page = counting(&site, Setup::phone()).await;
    log(&page, 3).await;
    page.script("localStorage.clear(); document.dispatchEvent(new Event('visibilitychange'))", vec![]).await;
    page.wait_gone("[data-day]").await;
    assert_eq!(lines(&page).await, 0, "nothing of it is written again");
    begin(&page).await;
    log(&page, 2).await;
    assert_eq!(lines(&page).await, 2);
    assert_eq!(page.count("#broken").await, 0);
}

#[tokio::test]
async fn a_clock_a_year_ahead_and_back_again_loses_nothing_and_is_asked_about() {
    let site = Site::release();
    let page = counting(&site, Setup::phone()).await;
    log(&page, 3).await;
    set_clock(&page, 365 * DAY_MS).await;
    page.wait_for("[data-clock=jump]").await;
    log(&page, 1).await;
    set_clock(&page, 0).await;
    page.wait_for("[data-clock=behind]").await;
    log(&page, 1).await;
    set_clock(&page, -365 * DAY_MS).await;
    page.wait_for("[data-clock=behind]").await;
    log(&page, 1).await;
    assert_eq!(lines(&page).await, 6, "lost: none");
    page.click("[name=date-right]").await;
    page.wait_true("document.activeElement === document.querySelector('main h1')").await;
    page.shift_clock_now(0).await;
    page.reload().await;
    page.wait_for("[data-day]").await;
    open_form(&page).await;
    log(&page, 1).await;
    assert_eq!(lines(&page).await, 7, "lost: none");
    let total = page.attr("[data-total]", "data-total").await;
    assert!(
        total.is_some_and(|total| total.parse::<u32>().is_ok_and(|total| total <= 2)),
        "no day is made up"
    );
}

/// The zone of the open page is another from now on, so many minutes ahead of UTC, as after a flight.
async fn fly(page: &Page, ahead: i32) {
    let land = "Date.prototype.getTimezoneOffset = () => -arguments[0]; "
        .replace("-arguments[0]", &(-ahead).to_string());
    page.script(&format!("{land} document.dispatchEvent(new Event('visibilitychange'))"), vec![]).await;
    form_follows(page).await;
}

#[tokio::test]
async fn flights_across_the_date_line_lose_no_line_and_no_day() {
    let site = Site::release();
    let page = counting(&site, Setup::phone()).await;
    let mut last = 0;
    for ahead in [840, -720, 0, 765, -600, 60] {
        fly(&page, ahead).await;
        log(&page, 1).await;
        let total = page.attr("[data-total]", "data-total").await.expect("a total");
        let total: u32 = total.parse().expect("a number");
        assert!(total >= last && total <= 2, "{total} days after {last}");
        last = total;
    }
    assert_eq!(lines(&page).await, 6, "lost: none");
    assert_eq!(page.count("#broken").await, 0);
}

/// Milliseconds from now to an instant.
fn until(instant_ms: i64) -> i64 {
    instant_ms - now_ms()
}

#[tokio::test]
async fn the_nights_on_which_the_clock_changes_are_one_day_like_any_other() {
    // Europe/Dublin, 28 March 2027 and 31 October 2027: the instants of 20:00 on the evening before.
    for evening in [1_806_177_600_000_i64, 1_824_922_800_000] {
        let site = Site::release();
        let setup = Setup::phone().time_zone("Europe/Dublin").clock_ahead(until(evening));
        let page = counting(&site, setup).await;
        assert_eq!(page.attr("[data-day]", "data-day").await.as_deref(), Some("0"));
        let mut days = Vec::new();
        for hour in 1..=42 {
            set_clock(&page, until(evening + hour * HOUR_MS)).await;
            if hour % 6 == 0 {
                log(&page, 1).await;
            }
            days.push(page.attr("[data-day]", "data-day").await.expect("a day"));
        }
        assert!(days.is_sorted() && days.last().is_some_and(|day| day == "2"), "{days:?}");
        let ones = days.iter().filter(|day| *day == "1").count();
        assert!((22..=26).contains(&ones), "the day after has {ones} hours: {days:?}");
        assert_eq!(lines(&page).await, 7, "lost: none");
    }
}

/// Makes the program break. A page that can no longer be changed is the one thing that it takes for granted.
pub const BREAK_IT: &str = "const real = Node.prototype.insertBefore;
    Node.prototype.insertBefore = function () { Node.prototype.insertBefore = real; throw new Error('forced') };
    location.hash = '#/support'";

#[tokio::test]
async fn when_the_program_breaks_the_page_says_so_the_data_is_safe_and_loading_it_again_goes_on() {
    let site = Site::release();
    let page = counting(&site, Setup::phone()).await;
    log(&page, 5).await;
    page.script(BREAK_IT, vec![]).await;
    page.wait_for("#broken a[href='']").await;
    page.wait_for("#broken a[download]").await;
    assert_eq!(lines(&page).await, 5, "lost: none");
    let file = "return fetch(document.querySelector('#broken a[download]').href).then((file) => file.text(), String)";
    let copy = page.script(file, vec![]).await;
    if let Some(text) = copy.as_str().filter(|text| text.starts_with('{')) {
        assert!(saved::read(text).is_ok(), "the file holds all of it");
    }
    page.click("#broken a[href='']").await;
    page.wait_for("[data-boot=on] .shell").await;
    assert_eq!(page.count("#broken").await, 0);
    page.visit("#/quiet").await;
    page.wait_for("[data-day]").await;
    assert_eq!(lines(&page).await, 5, "lost: none");
}

#[tokio::test]
async fn without_the_second_words_there_is_help_and_what_was_begun_is_kept_once_they_came() {
    for damage in [true, false] {
        let site = Site::copy_of_release();
        let file = site.file("words-en-more.", ".json");
        let whole = std::fs::read(&file).expect("a file can be read");
        if damage {
            std::fs::write(&file, &whole[..whole.len() / 2]).expect("a file can be written");
        } else {
            std::fs::remove_file(&file).expect("a file can be removed");
        }
        let page = Page::open(&site, Setup::phone()).await;
        // Who wants help finds a breath and the help lines.
        page.visit("#/tools/urge").await;
        page.wait_text("[data-stand-in] .lead", "Breathe").await;
        page.visit("").await;
        page.click(".home-doors a[href='#/quiet']").await;
        page.wait_text("main [role=alert]", "did not arrive").await;
        // The door's thirty days wait in memory, as the page has said.
        assert_eq!(stored(&page).await, None);
        std::fs::write(&file, &whole).expect("a file can be written");
        page.click("[name=late-again]").await;
        page.wait_for("[data-day]").await;
        assert_eq!(stored(&page).await.map(|kept| kept.rounds.len()), Some(1), "lost: none");
    }
}

#[tokio::test]
async fn without_a_worker_that_works_everything_but_offline_works() {
    for broken in [
        None,
        Some("this is no script"),
        Some("addEventListener('install', (event) => event.waitUntil(Promise.reject()))"),
    ] {
        let site = Site::copy_of_release();
        let worker = site.folder().join("sw.js");
        match broken {
            None => std::fs::remove_file(&worker).expect("a file can be removed"),
            Some(script) => std::fs::write(&worker, script).expect("a file can be written"),
        }
        let page = counting(&site, Setup::phone()).await;
        log(&page, 2).await;
        page.reload().await;
        page.wait_for("[data-boot=on] [data-day]").await;
        assert_eq!(lines(&page).await, 2, "lost: none");
        assert_eq!(page.count("#broken").await, 0);
    }
}

#[tokio::test]
async fn a_damaged_copy_in_the_worker_s_keeping_is_mended_by_loading_again() {
    let site = Site::release();
    let page = counting(&site, Setup::phone()).await;
    log(&page, 2).await;
    page.script("return navigator.serviceWorker.ready.then(() => true)", vec![]).await;
    let damage = "for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const { url } of await cache.keys()) if (url.includes('words-en-first')) await cache.put(url, new Response('['));
    }";
    page.script(damage, vec![]).await;
    page.visit_early("?#/quiet").await;
    page.wait_for("[data-boot=file] #retry").await;
    page.click("#retry").await;
    page.wait_for("[data-boot=on] [data-day]").await;
    assert_eq!(lines(&page).await, 2, "lost: none");
}

#[tokio::test]
async fn a_tab_that_crashes_has_lost_no_finished_action() {
    needs!(Crashes);
    let site = Site::release();
    let page = counting(&site, Setup::desk()).await;
    let witness = page.new_tab().await;
    witness.visit("#/support").await;
    log(&page, 40).await;
    page.crash().await;
    witness.reload().await;
    assert_eq!(lines(&witness).await, 40, "lost: none");
}

#[tokio::test]
async fn a_tab_that_crashes_in_the_middle_of_a_letter_has_lost_at_most_five_seconds_of_it() {
    needs!(Crashes);
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("#/tools/letter").await;
    page.click("[name=new]").await;
    page.wait_for("#letter-text").await;
    let witness = page.new_tab().await;
    witness.visit("#/support").await;
    // A key each tenth of a second without any pause; the text itself tells when each was pressed.
    let type_on = "const field = document.querySelector('#letter-text'), begun = Date.now();
        setInterval(() => {
            field.value += ` ${Date.now() - begun}`;
            field.dispatchEvent(new Event('input', { bubbles: true }));
        }, 100)";
    page.script(type_on, vec![]).await;
    let begun = Instant::now();
    tokio::time::sleep(Duration::from_millis(8_700)).await;
    let typed = page.script("return document.querySelector('#letter-text').value", vec![]).await;
    page.crash().await;
    println!("crashed after {:?}", begun.elapsed());
    let last =
        |text: &str| text.split(' ').next_back().and_then(|time| time.parse::<i64>().ok()).unwrap_or(0);
    let letter = stored(&witness).await.and_then(|kept| kept.sheets.values().next().cloned());
    let words = letter.and_then(|row| row.values.value).map(|values| values[0].clone()).unwrap_or_default();
    let typed = typed.as_str().unwrap_or_default().trim_start().to_owned();
    assert!(typed.starts_with(&words), "what is there is what was typed");
    let lost = last(&typed) - last(&words);
    println!("lost: {lost} ms of typing");
    assert!((0..=5_200).contains(&lost), "{lost} ms of typing are lost");
}
