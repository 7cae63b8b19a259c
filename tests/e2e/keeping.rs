//! Nothing lost: two tabs, two versions, a store that is full, a backup that joins what is here, and an end without traces.

use serde_json::{Value, json};

use super::harness::{Page, Setup, Site};

fn parsed(saved: &str) -> Value {
    serde_json::from_str(saved).expect("JSON")
}

/// A visitor with a round of quiet time, at the settings.
pub async fn lived_in(site: &Site) -> Page {
    let page = Page::open(site, Setup::desk()).await;
    page.visit("#/").await;
    page.click("a[href='#/quiet']").await;
    page.wait_for("[data-day]").await;
    page.visit("#/settings").await;
    page.wait_for("[name=export]").await;
    page
}

async fn stored(page: &Page) -> Value {
    parsed(&page.storage("kintsugi").await.expect("something is kept"))
}

async fn erase(page: &Page) {
    page.click("[name=erase][value=ask]").await;
    page.click("[name=erase][value=yes]").await;
    page.wait_for("#erased").await;
}

/// What is anywhere in the browser for this origin, as a script of the page finds it.
const TRACES: &str = "const registrations = (await navigator.serviceWorker?.getRegistrations?.()) ?? [];
    return {
        local: Object.keys(localStorage), session: Object.keys(sessionStorage),
        caches: (await globalThis.caches?.keys()) ?? [], workers: registrations.length,
        databases: ((await indexedDB.databases?.()) ?? []).length, cookies: document.cookie,
    }";

async fn traces(page: &Page) -> Value {
    page.script(&format!("return (async () => {{ {TRACES} }})()"), vec![]).await
}

fn none() -> Value {
    json!({ "local": [], "session": [], "caches": [], "workers": 0, "databases": 0, "cookies": "" })
}

/// What is stored becomes that of a newer version: this one with another number, as any tab of its own would have written it.
pub const WRITE_NEWER: &str =
    "const text = localStorage.getItem('kintsugi').replace(/\"schema\":\\d+/, '\"schema\":99');
    localStorage.setItem('kintsugi', text);
    return text";

#[tokio::test]
async fn a_tab_of_an_older_version_never_writes_over_what_a_newer_one_wrote() {
    let site = Site::release();
    let old = lived_in(&site).await;
    let newer = old.new_tab().await;
    newer.visit("#/about").await;
    let text = newer.script(WRITE_NEWER, vec![]).await.as_str().expect("a text").to_owned();
    old.wait_for("[data-health=newer] [name=keep-stored]").await;
    old.click("[name=digit-keys]").await;
    old.visit("#/heal/1").await;
    old.wait_for("input[name=task]").await;
    old.choose("task", "1").await;
    old.wait_for("input[name=task][value='1']:checked").await;
    old.visit("#/quiet").await;
    old.wait_for("[data-day]").await;
    assert_eq!(newer.storage("kintsugi").await.as_deref(), Some(text.as_str()));
    old.reload().await;
    old.wait_for("[data-health=newer]").await;
    old.visit("#/settings").await;
    old.wait_gone("[name=backup]").await;
    assert_eq!(newer.storage("kintsugi").await.as_deref(), Some(text.as_str()));
    // Only the visitor's own yes to erasing everything takes it away.
    erase(&old).await;
    assert_eq!(newer.storage("kintsugi").await, None);
}

#[tokio::test]
async fn a_backup_joins_what_is_here_and_can_go_again() {
    let site = Site::release();
    let page = lived_in(&site).await;
    let backup = page.storage("kintsugi").await.expect("something is kept");
    let round = parsed(&backup)["data"]["rounds"].clone();
    erase(&page).await;
    page.visit("#/heal/1").await;
    page.wait_for("input[name=task]").await;
    page.choose("task", "1").await;
    page.visit("#/settings").await;
    page.upload("#backup", &backup).await;
    page.wait_text("[data-preview=comes]", "1 round of quiet time").await;
    page.wait_gone("[data-preview=goes]").await;
    page.choose("way", "replace").await;
    page.wait_text("[data-preview=goes]", "1 task ticked").await;
    page.choose("way", "merge").await;
    page.wait_gone("[data-preview=goes]").await;
    page.click("[name=import][value=yes]").await;
    page.wait_for("#import-done [name=undo-import]").await;
    let both = stored(&page).await;
    assert_eq!(both["data"]["rounds"], round);
    assert_eq!(both["data"]["ticks"].as_object().map(serde_json::Map::len), Some(1));
    page.click("[name=undo-import]").await;
    page.wait_text("#import-done", "as it was before").await;
    let back = stored(&page).await;
    assert_eq!(back["data"]["rounds"], json!({}));
    assert_eq!(back["data"]["ticks"], both["data"]["ticks"]);
    // The other way.
    page.upload("#backup", &backup).await;
    page.choose("way", "replace").await;
    page.click("[name=import][value=yes]").await;
    page.wait_for("#import-done [name=undo-import]").await;
    assert_eq!(stored(&page).await["data"]["ticks"], json!({}));
    page.click("[name=undo-import]").await;
    page.wait_text("#import-done", "as it was before").await;
    assert_eq!(stored(&page).await["data"]["ticks"], both["data"]["ticks"]);
}

#[tokio::test]
async fn a_backup_that_does_not_fit_says_so_and_leaves_everything_whole() {
    let site = Site::release();
    let page = lived_in(&site).await;
    page.visit("#/heal/1").await;
    page.wait_for("input[name=task]").await;
    page.choose("task", "1").await;
    page.visit("#/settings").await;
    page.reload().await;
    page.wait_for("[name=export]").await;
    let backup = page.storage("kintsugi").await.expect("something is kept");
    page.visit("#/heal/1").await;
    page.wait_for("input[name=task]").await;
    for task in ["2", "3", "4"] {
        page.choose("task", task).await;
    }
    let big = page.storage("kintsugi").await.expect("something is kept");
    page.visit("#/settings").await;
    erase(&page).await;
    page.upload("#backup", &backup).await;
    page.click("[name=import][value=yes]").await;
    page.wait_for("#import-done").await;
    // Somebody else on this origin fills the store to the last hundred characters.
    let fill = "let size = 4096 * 1024, text = '';
        while (size >= 1) {
            try { localStorage.setItem('theirs', text + 'x'.repeat(size)); text += 'x'.repeat(size) } catch { size /= 2 }
        }
        localStorage.setItem('theirs', text.slice(100));
        return text.length";
    page.script(fill, vec![]).await;
    let before = [page.storage("kintsugi").await, page.storage("kintsugi.last-good").await];
    for way in ["merge", "replace"] {
        page.upload("#backup", &big).await;
        page.choose("way", way).await;
        page.click("[name=import][value=yes]").await;
        page.wait_text("#backup-error", "does not fit").await;
        assert_eq!(
            [page.storage("kintsugi").await, page.storage("kintsugi.last-good").await],
            before,
            "{way}"
        );
        assert_eq!(page.count("#import-done").await, 0);
    }
    page.visit("#/heal/1").await;
    page.wait_for("input[name=task][value='1']:checked").await;
    assert_eq!(page.count("input[name=task]:checked").await, 1, "in memory as well");
}

#[tokio::test]
async fn keeping_nothing_in_one_tab_keeps_nothing_in_the_other_and_takes_nothing_from_its_screen() {
    let site = Site::release();
    let one = lived_in(&site).await;
    let other = one.new_tab().await;
    other.visit("#/quiet").await;
    other.wait_for("[data-day]").await;
    one.click("[name=stop-saving][value=ask]").await;
    one.click("[name=stop-saving][value=yes]").await;
    one.wait_for("[data-saving=off]").await;
    other.visit("#/settings").await;
    other.wait_for("[data-saving=off]").await;
    other.click("[name=digit-keys]").await;
    other.visit("#/quiet").await;
    other.wait_for("[data-day]").await;
    one.wait_for("[data-saving=off]").await;
    assert_eq!(other.script("return localStorage.length", vec![]).await, json!(0));
}

#[tokio::test]
async fn an_erase_leaves_no_trace_of_any_kind_and_shows_it() {
    let site = Site::release();
    let page = lived_in(&site).await;
    page.script("return navigator.serviceWorker.ready.then(() => true)", vec![]).await;
    page.reload().await;
    page.wait_for("[name=export]").await;
    assert_ne!(traces(&page).await, none(), "there is something to erase");
    erase(&page).await;
    page.wait_for("#erased [data-clean]").await;
    for place in ["memory", "store", "tab", "files", "worker"] {
        page.wait_text(&format!("#erased [data-place={place}]"), "nothing.").await;
    }
    assert_eq!(traces(&page).await, none());
    // The page that is still open asks its worker for more; that leaves nothing either.
    page.script("return fetch(document.baseURI).then(() => true)", vec![]).await;
    page.visit("#/about").await;
    page.wait_for("h1").await;
    assert_eq!(traces(&page).await, none());
}

#[tokio::test]
async fn a_worker_that_the_browser_is_slow_to_let_go_of_is_told_in_time_and_goes_with_what_it_kept_meanwhile()
{
    let site = Site::release();
    let page = lived_in(&site).await;
    // A promise of the page's own: that of a driver's script is none to the guide in Firefox.
    let hold = "const slow = ServiceWorkerRegistration.prototype, real = slow.unregister;
        slow.unregister = function () { return new window.Promise(done => { window.letGo = () => done(real.call(this)) }) };
        return navigator.serviceWorker.ready.then(({ scope }) => scope)";
    let scope = page.script(hold, vec![]).await;
    erase(&page).await;
    page.wait_text("#erased .notice-title", "Not everything could be removed.").await;
    page.wait_text("#erased [data-place=store]", "nothing.").await;
    page.wait_text("#erased [data-place=files]", "nothing.").await;
    page.wait_text("#erased [data-place=worker]", "1 is still there.").await;
    let goes = "return caches.open(`kintsugi ${arguments[0]} late`).then(() => letGo())";
    page.script(goes, vec![scope]).await;
    page.wait_text("#erased", "Nothing is left.").await;
    assert_eq!(traces(&page).await, none());
}

#[tokio::test]
async fn an_erase_works_without_a_network() {
    let mut site = Site::release();
    let page = lived_in(&site).await;
    page.script("return navigator.serviceWorker.ready.then(() => true)", vec![]).await;
    page.reload().await;
    page.wait_for("[name=export]").await;
    site.cut_network();
    page.reload().await;
    page.wait_for("[name=export]").await;
    erase(&page).await;
    page.wait_text("#erased", "Nothing is left.").await;
    assert_eq!(traces(&page).await, none());
}

#[tokio::test]
async fn other_profiles_are_named_and_go_after_a_yes_of_their_own() {
    let site = Site::release();
    let page = lived_in(&site).await;
    let sam = page.new_tab().await;
    sam.visit("?profile=sam#/").await;
    sam.click("a[href='#/quiet']").await;
    sam.wait_for("[data-day]").await;
    erase(&page).await;
    page.wait_text(".settings-erase", "kintsugi:sam").await;
    assert!(page.storage("kintsugi:sam").await.is_some());
    page.click("[name=erase-others][value=ask]").await;
    page.click("[name=erase-others][value=yes]").await;
    page.wait_gone("[name=erase-others]").await;
    assert_eq!(page.script("return localStorage.length", vec![]).await, json!(0));
    sam.visit("?profile=sam#/").await;
    sam.wait_for(".home-doors").await;
}

/// So much is done that a backup is due.
pub async fn do_much(page: &Page) {
    let tick = "for (const one of document.querySelectorAll('input[name=task]')) one.checked || one.click()";
    for week in 1..=6 {
        page.visit(&format!("#/heal/{week}")).await;
        page.wait_for("input[name=task]").await;
        page.script(tick, vec![]).await;
    }
}

#[tokio::test]
async fn a_word_about_a_backup_comes_late_and_goes_with_one() {
    let site = Site::release();
    let page = lived_in(&site).await;
    do_much(&page).await;
    page.visit("#/today").await;
    page.wait_for("[data-nudge=backup]").await;
    page.downloads().await;
    page.visit("#/settings").await;
    page.click("[name=export]").await;
    page.visit("#/today").await;
    page.wait_for(".today").await;
    page.wait_gone("[data-nudge=backup]").await;
    page.reload().await;
    page.wait_for(".today").await;
    assert_eq!(page.count("[data-nudge=backup]").await, 0);
}
