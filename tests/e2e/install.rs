//! The guide as an installed one: what the device reads, what it asks for, and what an empty one offers.

use serde_json::{Value, json};

use super::harness::{Page, Setup, Site, needs};

const CARD: &str = ".home-restore";

/// What the styles do in an installed guide. No browser can be told to show a page as one, so the rules for one are switched on.
async fn as_installed(page: &Page) {
    let switch = "let switched = 0;
        const walk = rules => { for (const rule of rules) {
            const inside = rule.cssRules ?? [];
            if (rule.media && [...inside].some(one => one.selectorText === '.home-restore')) {
                rule.media.mediaText = 'all';
                switched += 1;
            }
            walk(inside);
        } };
        for (const sheet of document.styleSheets) walk(sheet.cssRules);
        return switched > 0";
    assert_eq!(page.script(switch, vec![]).await, json!(true));
}

/// What the page's manifest says.
async fn manifest(page: &Page) -> Value {
    let read =
        "return fetch(document.querySelector('link[rel=manifest]').href).then(answer => answer.json())";
    page.script(read, vec![]).await
}

#[tokio::test]
async fn the_browser_finds_nothing_wrong_with_installing_it() {
    needs!(DevTools);
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("").await;
    let found = page.cdp("Page.getAppManifest", json!({})).await;
    assert_eq!(found["errors"], json!([]), "{found}");
    let read: Value = serde_json::from_str(found["data"].as_str().expect("a text")).expect("JSON");
    let wrong = page.cdp("Page.getInstallabilityErrors", json!({})).await;
    assert_eq!(wrong["installabilityErrors"], json!([]));
    assert_eq!(read, manifest(&page).await);
}

#[tokio::test]
async fn the_device_reads_a_name_and_icons_of_the_sizes_they_say() {
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("").await;
    let manifest = manifest(&page).await;
    assert_eq!((&manifest["name"], &manifest["display"]), (&json!("Guide"), &json!("standalone")));
    for icon in manifest["icons"].as_array().expect("icons") {
        let size = "const image = new Image();
            image.src = arguments[0];
            await image.decode();
            return `${image.naturalWidth}x${image.naturalHeight}`";
        let drawn = page.script(size, vec![icon["src"].clone()]).await;
        assert!(icon["sizes"] == "any" || icon["sizes"] == drawn, "{icon}: {drawn}");
    }
}

#[tokio::test]
async fn every_shortcut_opens_its_page() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("").await;
    let manifest = manifest(&page).await;
    let shortcuts = manifest["shortcuts"].as_array().expect("shortcuts");
    assert_eq!(shortcuts.len(), 2);
    for shortcut in shortcuts {
        let url = shortcut["url"].as_str().expect("an address").trim_start_matches("./");
        page.visit(url).await;
        page.wait_for("main h1").await;
        assert!(page.url().await.ends_with(url), "it has a page of its own");
    }
}

#[tokio::test]
async fn an_installed_guide_that_is_empty_offers_to_bring_in_a_backup() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("").await;
    page.wait_gone(CARD).await;
    as_installed(&page).await;
    page.wait_for(CARD).await;
    page.click(&format!("{CARD} a")).await;
    page.wait_for("input[type=file]").await;
    // Once something is begun, home is another page.
    page.visit("#/heal/1").await;
    page.choose("task", "1").await;
    page.visit("#/").await;
    page.wait_gone(CARD).await;
}

#[tokio::test]
async fn the_browser_is_asked_to_keep_things_once_when_the_first_is_saved() {
    needs!(StorageManager);
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    let count = "globalThis.asked = 0;
        StorageManager.prototype.persist = () => { globalThis.asked += 1; return Promise.resolve(false) }";
    page.before_load(count).await;
    let asked = async || page.script("return globalThis.asked", vec![]).await;
    page.visit("#/heal/1").await;
    page.wait_for("input[name=task]").await;
    assert_eq!(asked().await, json!(0), "nothing is saved yet");
    page.choose("task", "1").await;
    page.choose("task", "2").await;
    page.wait_true("globalThis.asked > 0").await;
    assert_eq!(asked().await, json!(1));
    page.reload().await;
    page.choose("task", "3").await;
    assert_eq!(asked().await, json!(0), "not again");
}
