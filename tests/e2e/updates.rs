//! One version after the other: announced, taken when the visitor says so, and never mixed.

use serde_json::{Value, json};

use super::harness::{Deploy, Page, Setup, Site, needs};
use super::offline::{KEPT, kept};

/// The button that takes a newer version.
pub const RELOAD: &str = "[name=take-new-version]";

/// A server that has this release.
pub fn served(deploy: &Deploy) -> Site {
    let site = Site::of_files(&[]);
    deploy.put(site.folder());
    site
}

/// A release that is told apart by its first heading.
pub fn version(number: u8) -> Deploy {
    Deploy::new(&format!("Version {number}"), &format!("Fassung {number}"))
}

/// The files of the release that this page was made of, by their names.
async fn used(page: &Page) -> Vec<String> {
    let read = "const named = [...document.querySelectorAll('link[href], script[src]')].map(one => one.href ?? one.src);
        const loaded = performance.getEntriesByType('resource').map(entry => entry.name);
        return [...new Set([...named, ...loaded, ...Object.values(document.getElementById('boot').dataset)])]
            .map(name => name.split('/').pop()).filter(name => /[0-9a-f]{64}/.test(name))";
    let read = page.script(read, vec![]).await;
    read.as_array().expect("names").iter().filter_map(|name| name.as_str().map(str::to_owned)).collect()
}

async fn is_made_of(page: &Page, deploy: &Deploy) {
    let names = used(page).await;
    assert!(names.len() > 5, "{names:?}");
    for name in names {
        assert!(deploy.has(&name), "{name} is of another version");
    }
}

/// Has the browser look for a newer version, and waits until it is installed or refused.
async fn look_for_newer(page: &Page) {
    let look = "const ready = await navigator.serviceWorker.ready;
        await ready.update().catch(() => {});
        const next = ready.installing;
        if (next) await new Promise(done => next.addEventListener('statechange', done));
        return next?.state ?? 'none'";
    page.script(look, vec![]).await;
}

#[tokio::test]
async fn twenty_versions_come_one_by_one_and_never_mix() {
    needs!(OneIsEnough);
    let mut now = version(0);
    let site = served(&now);
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("").await;
    kept(&page).await;
    page.script("localStorage.setItem('of-the-visitor', 'kept')", vec![]).await;
    for number in 1..=20 {
        let next = version(number);
        next.put(site.folder());
        page.reload().await;
        page.wait_text("[data-boot=on] h1", &format!("Version {}", number - 1)).await;
        is_made_of(&page, &now).await;
        page.click(RELOAD).await;
        page.wait_text("[data-boot=on] h1", &format!("Version {number}")).await;
        page.wait_gone(RELOAD).await;
        is_made_of(&page, &next).await;
        now = next;
    }
    let expected: serde_json::Map<String, Value> =
        now.kept("en").iter().map(|(path, digest)| (path.clone(), json!(digest))).collect();
    assert_eq!(page.script(KEPT, vec![]).await, json!([expected]), "nothing is left of older versions");
    assert_eq!(page.storage("of-the-visitor").await.as_deref(), Some("kept"));
}

/// A visitor to whom this version came, while version 2 lies on the server already.
async fn with_a_newer_one(first: &Deploy) -> (Site, Page) {
    let site = served(first);
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("").await;
    kept(&page).await;
    version(2).put(site.folder());
    (site, page)
}

#[tokio::test]
async fn a_version_that_nobody_asks_for_waits() {
    let first = version(1);
    let (_site, page) = with_a_newer_one(&first).await;
    for _ in 0..3 {
        page.reload().await;
        page.wait_text("[data-boot=on] h1", "Version 1").await;
        page.wait_for(RELOAD).await;
    }
    is_made_of(&page, &first).await;
}

#[tokio::test]
async fn a_new_version_that_does_not_take_over_is_asked_for_again_and_the_page_loads_anew_all_the_same() {
    let (_site, page) = with_a_newer_one(&version(1)).await;
    page.reload().await;
    page.wait_for(RELOAD).await;
    let deaf = "window.asked = 0; ServiceWorker.prototype.postMessage = () => { window.asked += 1 }";
    page.script(deaf, vec![]).await;
    page.click(RELOAD).await;
    page.click(RELOAD).await;
    assert_eq!(page.script("return window.asked", vec![]).await, json!(2), "as often as it is pressed");
    page.wait_true("window.asked === undefined").await;
    page.click(RELOAD).await;
    page.wait_text("[data-boot=on] h1", "Version 2").await;
}

#[tokio::test]
async fn another_tab_is_left_as_it_is_and_keeps_its_files() {
    let (first, second) = (version(1), version(2));
    let site = served(&first);
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("").await;
    kept(&page).await;
    let other = page.new_tab().await;
    other.visit("#/tools/urge").await;
    other.click("[name=breathe]").await;
    other.wait_for("[data-cue]").await;
    second.put(site.folder());
    page.reload().await;
    page.click(RELOAD).await;
    page.wait_text("[data-boot=on] h1", "Version 2").await;
    other.wait_for("[data-cue]").await;
    let old = first.file("words-en-first.", ".json");
    let old = old.file_name().expect("a name").to_string_lossy().into_owned();
    let read = "return fetch(arguments[0]).then(answer => answer.ok)";
    assert_eq!(other.script(read, vec![json!(old)]).await, json!(true));
}

#[tokio::test]
async fn what_is_saved_stays_through_an_update() {
    let (first, second) = (version(1), version(2));
    let site = served(&first);
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("").await;
    kept(&page).await;
    page.click(".home-doors a[href='#/quiet']").await;
    page.wait_for("[data-day='0']").await;
    let saved = page.storage("kintsugi").await;
    assert!(saved.is_some());
    second.put(site.folder());
    page.reload().await;
    page.click(RELOAD).await;
    page.wait_gone(RELOAD).await;
    page.wait_for("[data-boot=on] [data-day='0']").await;
    is_made_of(&page, &second).await;
    assert_eq!(page.storage("kintsugi").await, saved);
}

#[tokio::test]
async fn a_deploy_that_dies_half_way_leaves_the_old_version_whole() {
    let first = version(1);
    let mut site = served(&first);
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("").await;
    kept(&page).await;
    // Each time another version, and none of them is ever whole: a browser may look once more, at its leisure, between two of them.
    for (number, start, end) in
        [(2, "words-en-first.", ".json"), (3, "index", ".html"), (4, "files.", ".json"), (5, "app.", ".css")]
    {
        let broken = version(number);
        let file = broken.file(start, end);
        let bytes = std::fs::read(&file).expect("a file can be read");
        std::fs::write(&file, &bytes[..bytes.len() / 2]).expect("a file can be written");
        broken.put(site.folder());
        look_for_newer(&page).await;
        page.reload().await;
        page.wait_text("[data-boot=on] h1", "Version 1").await;
        is_made_of(&page, &first).await;
        page.wait_gone(RELOAD).await;
    }
    // The last half of a version may still be on its way to be refused.
    look_for_newer(&page).await;
    let expected: serde_json::Map<String, Value> =
        first.kept("en").iter().map(|(path, digest)| (path.clone(), json!(digest))).collect();
    assert_eq!(page.script(KEPT, vec![]).await, json!([expected]));
    // A whole one comes.
    let whole = version(6);
    whole.put(site.folder());
    look_for_newer(&page).await;
    page.reload().await;
    page.click(RELOAD).await;
    page.wait_text("[data-boot=on] h1", "Version 6").await;
    site.cut_network();
    page.reload().await;
    page.wait_text("[data-boot=on] h1", "Version 6").await;
    is_made_of(&page, &whole).await;
}

#[tokio::test]
async fn an_update_leaves_the_caches_of_others_alone() {
    let (first, second) = (version(1), version(2));
    let site = served(&first);
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("").await;
    kept(&page).await;
    page.script("return caches.open('of another program').then(() => true)", vec![]).await;
    second.put(site.folder());
    page.reload().await;
    page.click(RELOAD).await;
    page.wait_text("[data-boot=on] h1", "Version 2").await;
    let names = page.script("return caches.keys()", vec![]).await;
    let names = names.as_array().expect("names");
    assert!(names.len() == 2 && names.contains(&json!("of another program")), "{names:?}");
}
