//! The server is gone after one visit, and the guide is still there.

use serde_json::json;

use super::harness::{Deploy, Page, Setup, Site};

/// Waits until the worker keeps everything and answers from its own files.
pub async fn kept(page: &Page) {
    page.script("return navigator.serviceWorker.ready.then(() => true)", vec![]).await;
    page.wait_for("[data-boot=on]").await;
    nothing_is_on_its_way(page).await;
}

/// Waits until the page has the last file of its start: browsers complain about what is still on its way when the page or the server goes.
async fn nothing_is_on_its_way(page: &Page) {
    page.wait_true("performance.getEntriesByType('resource').some(one => one.name.includes('/speak.'))")
        .await;
}

/// Every address of the guide that is a page of its own.
const ROUTES: [&str; 16] = [
    "#/",
    "#/check-in/age",
    "#/result",
    "#/today",
    "#/quiet",
    "#/path",
    "#/path/3",
    "#/heal",
    "#/heal/2",
    "#/changed",
    "#/tools",
    "#/tools/urge",
    "#/support",
    "#/settings",
    "#/about",
    "#/no/such/route",
];

#[tokio::test]
async fn after_one_visit_every_page_opens_without_the_server() {
    let mut site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("").await;
    kept(&page).await;
    site.cut_network();
    page.reload().await;
    page.wait_text("h1", "Want them back?").await;
    for route in ROUTES {
        page.visit(route).await;
        nothing_is_on_its_way(&page).await;
        page.reload().await;
        page.wait_for("[data-boot=on] main h1").await;
    }
    nothing_is_on_its_way(&page).await;
    page.visit("?theme=dark&region=GB&days=40#/support").await;
    page.wait_for("html[data-theme=dark] a[href='tel:116123']").await;
    nothing_is_on_its_way(&page).await;
    page.visit("index.html#/about").await;
    page.wait_for("[data-boot=on] main h1").await;
    let errors = page.console_errors().await;
    assert!(
        errors.iter().all(|error| error.contains("sw.js")),
        "only the look for a newer version fails: {errors:?}"
    );
}

#[tokio::test]
async fn urge_help_works_to_its_end_without_the_server() {
    let mut site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("").await;
    kept(&page).await;
    site.cut_network();
    page.reload().await;
    page.click("a.shell-urge").await;
    page.click("[name=breathe]").await;
    for step in ["[data-cue]", "[name=trigger]", "[name=strength]", "[name=wave]", "[name=strength]"] {
        page.wait_for(step).await;
        page.click("[name=next]").await;
    }
    page.wait_for("[name=how][value=passed]").await;
}

#[tokio::test]
async fn an_unknown_place_under_the_guide_leads_to_it_with_and_without_the_server() {
    let mut site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("").await;
    kept(&page).await;
    for cut in [false, true] {
        if cut {
            site.cut_network();
        }
        page.visit("no/such/place?x=1#/support").await;
        page.wait_for("[data-boot=on] [data-region]").await;
        assert_eq!(page.url().await, format!("{}/#/support", site.address()));
    }
}

#[tokio::test]
async fn one_archive_works_at_the_root_and_under_a_path_of_one_server() {
    let mut site = Site::copy_of_release();
    let below = site.folder().join("some/path");
    let deploy = Deploy::new("Down here", "Hier unten");
    std::fs::create_dir_all(&below).expect("a folder can be made");
    deploy.add(&below);
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("").await;
    kept(&page).await;
    page.visit("some/path/").await;
    page.wait_text("[data-boot=on] h1", "Down here").await;
    page.script("return navigator.serviceWorker.ready.then(ready => ready.scope)", vec![]).await;
    page.wait_for("[data-boot=on]").await;
    let scopes = "return navigator.serviceWorker.getRegistrations()
        .then(all => Promise.all(all.map(async one => [new URL(one.scope).pathname, Boolean(one.active)])))";
    let both = json!([["/", true], ["/some/path/", true]]);
    for _ in 0..100 {
        if page.script(scopes, vec![]).await == both {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(page.script(scopes, vec![]).await, both);
    site.cut_network();
    page.reload().await;
    page.wait_text("[data-boot=on] h1", "Down here").await;
    page.visit("").await;
    page.wait_text("[data-boot=on] h1", "Want them back?").await;
}

#[tokio::test]
async fn only_files_of_the_guide_are_kept_each_with_its_own_bytes() {
    let site = Site::of_files(&[]);
    let deploy = Deploy::new("Hello", "Hallo");
    deploy.put(site.folder());
    std::fs::write(site.folder().join("other.txt"), "not ours").expect("a file can be written");
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("").await;
    kept(&page).await;
    page.reload().await;
    page.script("return fetch('other.txt').then(answer => answer.text())", vec![]).await;
    let listed = page.script(KEPT, vec![]).await;
    let expected: serde_json::Map<String, serde_json::Value> =
        deploy.kept("en").iter().map(|(path, digest)| (path.clone(), json!(digest))).collect();
    assert_eq!(listed, json!([expected]), "one cache, and in it the files for all and those of one language");
}

/// What each cache holds: path and SHA-256 of the bytes.
pub const KEPT: &str = "const scope = (await navigator.serviceWorker.ready).scope;
    const hex = bytes => [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('');
    const all = [];
    for (const name of await caches.keys()) {
        const cache = await caches.open(name), files = {};
        for (const request of await cache.keys()) {
            const bytes = await (await cache.match(request)).arrayBuffer();
            files[request.url.replace(scope, '')] = hex(await crypto.subtle.digest('SHA-256', bytes));
        }
        all.push(files);
    }
    return all";
