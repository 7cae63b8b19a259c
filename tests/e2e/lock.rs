//! The lock of a shared device, and backups with a passphrase, in a real browser: nothing plain rests anywhere, and nothing is lost.

use kintsugi::progress::saved;
use serde_json::json;

use super::harness::{Page, Setup, Site, needs};

#[path = "../seal/rust_crypto.rs"]
#[allow(dead_code, reason = "nothing is sealed here by other hands")]
mod rust_crypto;

const PASSPHRASE: &str = "four plain words here";
/// What nobody else may read.
const LETTER: &str = "Dear Zdzislava, the blue bicycle.";
const MINUTE: i64 = 60_000;

/// Everything that this page and its worker keep, in one text: both stores, all caches, and the names of all databases.
const EVERYTHING: &str = "return (async () => {
    const all = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie];
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) all.push(request.url + await (await cache.match(request)).text());
    }
    for (const database of (await indexedDB.databases?.()) ?? []) all.push(database.name);
    return all.join('\\n');
})()";

/// Nothing that the visitor wrote stands anywhere as it is, and what the guide keeps is sealed.
async fn nothing_plain(page: &Page, when: &str) {
    let everything = page.script(EVERYTHING, vec![]).await;
    let everything = everything.as_str().expect("a text");
    for plain in ["Zdzislava", "bicycle", PASSPHRASE, "\\\"sheets\\\"", "\\\"rounds\\\""] {
        assert!(!everything.contains(plain), "{plain} stands there {when}");
    }
    for key in ["kintsugi", "kintsugi.last-good"] {
        if let Some(text) = page.storage(key).await {
            assert!(saved::read_sealed(&text).is_ok(), "{key} is not sealed {when}: {text}");
        }
    }
}

async fn write_a_letter(page: &Page) {
    page.visit("#/tools/letter").await;
    page.click("button[name=new]").await;
    page.fill("#letter-text", LETTER).await;
    page.wait_text("#letter-text-room", "Saved on this device").await;
}

pub async fn fill_in(page: &Page, form: &str, passphrase: &str) {
    for field in ["passphrase", "again"] {
        let field = format!("form[data-form={form}] input[name={field}]");
        if page.count(&field).await > 0 {
            page.fill(&field, passphrase).await;
        }
    }
    page.click(&format!("form[data-form={form}] button[type=submit]")).await;
}

/// Sets the lock in the settings.
pub async fn set_lock(page: &Page) {
    page.visit("#/settings").await;
    page.click("[data-lock=off] summary").await;
    fill_in(page, "lock", PASSPHRASE).await;
    page.wait_for("[data-lock=on]").await;
}

pub async fn unlock(page: &Page) {
    page.wait_for("[data-page=unlock]").await;
    fill_in(page, "unlock", PASSPHRASE).await;
    page.wait_gone("[data-page=unlock]").await;
}

/// A visitor with a letter and a lock. The page was loaded anew before, so that there was a plain last good copy.
pub async fn locked(site: &Site) -> Page {
    let page = Page::open(site, Setup::desk()).await;
    write_a_letter(&page).await;
    page.reload().await;
    page.wait_for("button[name=new]").await;
    assert!(page.storage("kintsugi.last-good").await.is_some_and(|text| text.contains("Zdzislava")));
    set_lock(&page).await;
    page
}

#[tokio::test]
async fn from_setting_the_lock_on_nothing_plain_rests_on_the_device() {
    let site = Site::release();
    let page = locked(&site).await;
    nothing_plain(&page, "right after the lock was set").await;
    page.visit("#/heal/1").await;
    page.choose("task", "2").await;
    page.wait_for("input[name=task][value='2']:checked").await;
    nothing_plain(&page, "after an action").await;
    page.visit("#/settings").await;
    page.click("[name=lock-now]").await;
    page.wait_for("[data-page=unlock]").await;
    nothing_plain(&page, "once it is locked").await;
    assert!(!page.text("body").await.contains("Zdzislava"));
    page.visit("#/tools/letter").await;
    page.wait_for("[data-page=unlock]").await;
    fill_in(&page, "unlock", "four other words here").await;
    page.wait_text("form[data-form=unlock] [role=alert]", "did not open").await;
    unlock(&page).await;
    page.wait_text("main h1", "letters").await;
    page.reload().await;
    page.wait_for("[data-page=unlock]").await;
    nothing_plain(&page, "after a reload").await;
    unlock(&page).await;
    page.click("button[name=open]").await;
    let text = page.script("return document.querySelector('#letter-text').value", vec![]).await;
    assert_eq!(text, json!(LETTER));
    page.visit("#/heal/1").await;
    page.wait_for("input[name=task][value='2']:checked").await;
    assert_eq!(page.console_errors().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_locked_guide_shows_no_home_and_keeps_help_and_leaving_in_reach() {
    let site = Site::release();
    let page = locked(&site).await;
    let watch = "addEventListener('DOMContentLoaded', () => new MutationObserver(() => {
        const home = document.querySelector('.home-doors, .today');
        if (home && home.checkVisibility({ checkVisibilityCSS: true })) globalThis.flashed = true;
    }).observe(document, { subtree: true, childList: true, attributes: true }));";
    page.before_load(watch).await;
    page.visit("#/").await;
    page.reload().await;
    page.wait_for("[data-page=unlock]").await;
    assert_eq!(page.script("return Boolean(globalThis.flashed)", vec![]).await, json!(false));
    for (route, shows) in [("#/tools/urge", "[name=breathe]"), ("#/support", "main h1")] {
        page.visit(route).await;
        page.wait_for(shows).await;
        assert_eq!(page.count("[data-page=unlock]").await, 0, "{route}");
        assert_eq!(page.count(".shell-leave").await, 1);
    }
    for route in ["#/", "#/today", "#/settings", "#/check-in", "#/tools/log", "#/result"] {
        page.visit(route).await;
        page.wait_for("[data-page=unlock]").await;
    }
}

#[tokio::test]
async fn after_some_minutes_it_locks_itself_and_what_was_being_typed_is_there_again() {
    let site = Site::release();
    let page = locked(&site).await;
    page.visit("#/tools/letter").await;
    page.click("button[name=open]").await;
    page.fill("#letter-text", "Dear Zdzislava, half a sent").await;
    // The lid is closed for an hour, in the middle of a word.
    page.shift_clock_now(60 * MINUTE).await;
    page.wait_for("[data-page=unlock]").await;
    nothing_plain(&page, "after it locked itself").await;
    unlock(&page).await;
    page.click("button[name=open]").await;
    let text = page.script("return document.querySelector('#letter-text').value", vec![]).await;
    assert_eq!(text, json!("Dear Zdzislava, half a sent"));
    page.shift_clock_now(64 * MINUTE).await;
    page.wait_for("#letter-text").await;
    page.press("x").await;
    assert_eq!(page.count("[data-page=unlock]").await, 0, "four minutes are no rest of five");
}

#[tokio::test]
async fn two_tabs_agree_about_the_lock_and_lose_nothing() {
    let site = Site::release();
    let first = Page::open(&site, Setup::desk()).await;
    write_a_letter(&first).await;
    let second = first.new_tab().await;
    second.visit("#/heal/1").await;
    second.wait_for("input[name=task]").await;
    set_lock(&first).await;
    // The other tab does not have the key: it closes too, and writes nothing plain.
    second.wait_for("[data-page=unlock]").await;
    nothing_plain(&second, "in the other tab").await;
    unlock(&second).await;
    for at in 0..20 {
        second.choose("task", if at % 2 == 0 { "2" } else { "3" }).await;
        first.script("document.querySelector('input[name=leave-ex-out]').click()", vec![]).await;
    }
    nothing_plain(&first, "while both write").await;
    first.visit("#/heal/1").await;
    for task in ["2", "3"] {
        let ticked = format!("return document.querySelector(\"input[name=task][value='{task}']\").checked");
        assert_eq!(
            first.script(&ticked, vec![]).await,
            second.script(&ticked, vec![]).await,
            "task {task} is the same in both"
        );
    }
    // Locked in one, locked in both.
    first.visit("#/settings").await;
    first.click("[name=lock-now]").await;
    second.wait_for("[data-page=unlock]").await;
    first.wait_for("[data-page=unlock]").await;
    // Taken away in one, open in both.
    unlock(&first).await;
    first.click("[name=unset-lock][value=ask]").await;
    first.click("[name=unset-lock][value=yes]").await;
    second.wait_gone("[data-page=unlock]").await;
    second.wait_for("input[name=task]").await;
    assert!(first.storage("kintsugi").await.is_some_and(|text| text.contains("Zdzislava")));
}

#[tokio::test]
async fn another_passphrase_takes_the_place_of_the_one_so_far() {
    let site = Site::release();
    let page = locked(&site).await;
    page.click("[data-lock=on] summary").await;
    let so_far = "form[data-form=relock] input[name=so-far]";
    for (old, says) in [("not the one so far", "did not open"), (PASSPHRASE, "")] {
        page.fill(so_far, old).await;
        fill_in(&page, "relock", "four other words here").await;
        if !says.is_empty() {
            page.wait_text("form[data-form=relock] [role=alert]", says).await;
            // Not the first field of the new one: there is nothing wrong with that.
            page.wait_true("document.activeElement.name === 'so-far'").await;
            let invalid = page.script(
                "return [...document.querySelectorAll('[aria-invalid=true]')].map(one => one.name)",
                vec![],
            );
            assert_eq!(invalid.await, json!(["so-far"]));
            // What it is called can be read above it, and what is wrong with it right below.
            let around = format!(
                "(field => {{
                const label = field.labels[0], {{ left, top }} = label.getBoundingClientRect();
                return document.elementFromPoint(left + 4, top + 4) === label
                    && field.closest('.field').nextElementSibling.textContent.includes('{says}');
            }})(document.activeElement)"
            );
            page.wait_true(&around).await;
        }
    }
    page.wait_text("#lock-done", "from now on").await;
    page.reload().await;
    page.wait_for("[data-page=unlock]").await;
    fill_in(&page, "unlock", PASSPHRASE).await;
    page.wait_text("form[data-form=unlock] [role=alert]", "did not open").await;
    fill_in(&page, "unlock", "four other words here").await;
    page.wait_gone("[data-page=unlock]").await;
}

#[tokio::test]
async fn a_change_that_is_sent_twice_is_made_once_and_the_page_says_what_opens() {
    let site = Site::release();
    let page = locked(&site).await;
    page.click("[data-lock=on] summary").await;
    for (field, passphrase) in
        [("so-far", PASSPHRASE), ("passphrase", "four other words here"), ("again", "four other words here")]
    {
        page.fill(&format!("form[data-form=relock] input[name={field}]"), passphrase).await;
    }
    // Enter, and Enter again while nothing seems to happen; in between the page says that something does.
    let twice = "const form = document.querySelector('form[data-form=relock]');
        form.requestSubmit();
        await new Promise((then) => setTimeout(then, 60));
        const says = form.querySelector('[role=status]').textContent;
        form.requestSubmit();
        return says";
    let says = page.script(&format!("return (async () => {{ {twice} }})()"), vec![]).await;
    assert!(says.as_str().is_some_and(|says| says.contains("One moment")), "{says}");
    page.wait_text("#lock-done", "from now on").await;
    page.reload().await;
    page.wait_for("[data-page=unlock]").await;
    fill_in(&page, "unlock", PASSPHRASE).await;
    page.wait_text("form[data-form=unlock] [role=alert]", "did not open").await;
    fill_in(&page, "unlock", "four other words here").await;
    page.wait_gone("[data-page=unlock]").await;
}

#[tokio::test]
async fn whoever_forgot_the_passphrase_can_erase_everything_and_begin_anew() {
    let site = Site::release();
    for route in ["#/settings", "#/"] {
        let page = locked(&site).await;
        page.visit(route).await;
        page.reload().await;
        page.wait_for("[data-page=unlock]").await;
        page.click("[data-page=unlock] summary").await;
        page.click("[name=erase][value=ask]").await;
        page.click("[name=erase][value=yes]").await;
        page.wait_text("#erased", "Nothing is left.").await;
        assert_eq!(page.script("return localStorage.length", vec![]).await, json!(0));
        page.click("[data-page=unlock] a[href='#/']").await;
        page.wait_for(".home-doors").await;
        page.wait_true("document.activeElement === document.querySelector('main h1')").await;
        page.reload().await;
        page.wait_for(".home-doors").await;
    }
}

#[tokio::test]
async fn leaving_locks_and_opening_again_asks_for_the_passphrase() {
    needs!(HistoryOfErrorPages);
    let site = Site::release();
    let page = locked(&site).await;
    let other = page.new_tab().await;
    other.visit("#/tools/letter").await;
    unlock(&other).await;
    page.click(".shell-leave").await;
    other.wait_for("[data-page=unlock]").await;
    page.back().await;
    page.wait_text("body", "Open again").await;
    page.click("main button").await;
    page.wait_for("[data-page=unlock]").await;
}

#[tokio::test]
async fn a_backup_with_a_passphrase_opens_here_and_elsewhere_and_only_with_it() {
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    write_a_letter(&page).await;
    let folder = page.downloads().await;
    page.visit("#/settings").await;
    page.click("details:has(form[data-form=seal]) summary").await;
    fill_in(&page, "seal", "short").await;
    page.wait_text("form[data-form=seal] [role=alert]", "at least 12").await;
    fill_in(&page, "seal", PASSPHRASE).await;
    let file = folder.wait_for_file().await;
    assert!(!file.contains("Zdzislava"));

    // By other hands: AES and PBKDF2 of the RustCrypto project.
    let sealed = saved::read_sealed(&file).expect("a sealed file");
    let key = rust_crypto::key(PASSPHRASE, &sealed.header);
    let plain = rust_crypto::open(&key, &sealed).expect("it opens");
    assert!(plain.contains(LETTER) && saved::read(&plain).is_ok());

    page.click("[name=erase][value=ask]").await;
    page.click("[name=erase][value=yes]").await;
    page.wait_for("#erased").await;
    page.upload("#backup", &file).await;
    page.wait_for("form[data-form=unseal]").await;
    fill_in(&page, "unseal", "four other words here").await;
    page.wait_text("form[data-form=unseal] [role=alert]", "did not open").await;
    fill_in(&page, "unseal", PASSPHRASE).await;
    page.wait_for("#preview").await;
    page.click("[name=import][value=yes]").await;
    page.wait_for("#import-done").await;
    assert!(page.storage("kintsugi").await.is_some_and(|text| text.contains(LETTER)));
}

#[tokio::test]
async fn where_the_browser_does_not_seal_the_page_says_why_and_everything_else_works() {
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.before_load("Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });").await;
    write_a_letter(&page).await;
    page.reload().await;
    page.visit("#/settings").await;
    page.wait_text("[data-lock=none]", "https").await;
    page.wait_text("[data-sealing=none]", "https").await;
    assert_eq!(page.count("form[data-form]").await, 0);
    assert!(page.storage("kintsugi").await.is_some_and(|text| text.contains("Zdzislava")));
}
