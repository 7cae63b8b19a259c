//! A whole run with a proxy between the browser and everything: who is asked, for what, and what goes along.

use serde_json::json;

use super::harness::{Heard, Page, Proxy, Setup, Site};
use super::steps::{check_in, quiet_for_five_days, take_check_in};

/// The hosts that the browser itself asks, whatever page is open, even with its background services off. A page of ours could
/// not reach them: its policy lets it connect to its own origin alone, which a test below proves.
const THE_BROWSERS_OWN: [&str; 6] =
    [".google.com", ".googleapis.com", ".gvt1.com", ".duckduckgo.com", ".mozilla.com", ".mozilla.net"];

/// The preview of a snippet that nothing was changed of yet.
const PREVIEW: &str = "embed=1&profile=preview";

/// What was asked for since the first `from` requests, without what the browser itself asked.
fn asked_since(proxy: &Proxy, from: usize) -> Vec<Heard> {
    let own = |one: &Heard| THE_BROWSERS_OWN.iter().any(|host| one.address.contains(host));
    proxy.heard().into_iter().skip(from).filter(|one| !own(one)).collect()
}

/// Nothing about a person goes along with a request, and it goes to the guide's own server.
fn is_plain(one: &Heard, site: &Site) {
    assert!(one.address.starts_with(&format!("{}/", site.address())), "another origin is asked: {one:?}");
    assert_eq!((one.method.as_str(), one.body), ("GET", 0), "{one:?}");
    let is_preview = one.address.split_once('?').is_none_or(|(_, query)| query == PREVIEW);
    assert!(is_preview, "a query goes along: {one:?}");
    for head in ["cookie", "authorization"] {
        assert_eq!(one.head(head), None, "{one:?}");
    }
    // The page names nobody; the worker, which has no page, names its own file, which is the same for everybody. WebKit names the site,
    // without any page of it, when it looks for a newer worker.
    let worker = format!("{}/sw.js", site.address());
    let root = format!("{}/", site.address());
    let names_nobody = |named: &str| named == worker || (one.address == worker && named == root);
    assert!(one.head("referer").is_none_or(names_nobody), "{one:?}");
}

/// Everything a visitor does that could be worth telling to somebody.
async fn live(page: &Page) {
    check_in(page, &[("q13", "them"), ("q6", "unknown"), ("q10", "trust=3 jealousy=2")]).await;
    quiet_for_five_days(page).await;
    page.script("document.querySelector('details:has(input[name=kind])')?.setAttribute('open', '')", vec![])
        .await;
    page.choose("kind", "they-wrote").await;
    page.click("form[data-form=contact] button[type=submit]").await;
    page.visit("#/path/1").await;
    page.choose("task", "1").await;
    page.visit("#/tools/letter").await;
    page.click("[name=new]").await;
    page.fill("#letter-text", "Dear you, it is late.").await;
    page.wait_text("#letter-text-room", "Saved on this device").await;
    page.visit("#/tools/urge").await;
    page.click("[name=breathe]").await;
    page.wait_for("[data-cue]").await;
    page.visit("#/tools/message").await;
    page.wait_for("[data-message]").await;
    for route in
        ["#/today", "#/heal/1", "#/insights", "#/changed", "#/look-back", "#/about", "#/support", "#/ending"]
    {
        page.visit(route).await;
        page.wait_for("main h1").await;
    }
    page.visit("#/settings").await;
    page.click("[name=export]").await;
    page.visit("#/check-in").await;
    take_check_in(page, &[("q2", "controlled")]).await;
}

#[tokio::test]
async fn through_a_whole_run_nobody_is_asked_but_the_guide_s_own_server_and_nothing_about_the_person_goes_along()
 {
    let (site, proxy) = (Site::release(), Proxy::start());
    let page = Page::open_through(&proxy, &site, Setup::desk()).await;
    page.visit("").await;
    page.script("return navigator.serviceWorker.ready.then(() => true)", vec![]).await;
    page.wait_for("[data-boot=on]").await;
    // From here on the page is the worker's.
    page.reload().await;
    let first = asked_since(&proxy, 0);
    assert!(first.len() > 8, "the proxy hears what the page asks for: {first:?}");
    first.iter().for_each(|one| is_plain(one, &site));

    let until = proxy.heard().len();
    live(&page).await;
    page.reload().await;
    page.wait_for("main h1").await;
    // The preview of the snippet shows the guide in a frame; its frame registers no worker of its own.
    page.visit("#/embed").await;
    page.wait_for("iframe.embed-preview").await;
    page.script("document.querySelector('iframe.embed-preview').scrollIntoView()", vec![]).await;
    page.enter_frame("iframe.embed-preview").await;
    page.wait_for("[data-boot=on] main h1").await;
    page.leave_frame().await;
    // The browser looks for a newer version when it finds the time; here it is told to.
    let look =
        "return navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => true)";
    page.script(look, vec![]).await;
    let later = asked_since(&proxy, until);
    let update = format!("{}/sw.js", site.address());
    for one in &later {
        is_plain(one, &site);
        assert!(
            one.address == update || one.address.ends_with(PREVIEW),
            "asked for after the start: {one:?}"
        );
    }
    assert!(later.iter().any(|one| one.address == update), "the look for a newer version is heard");
    println!("asked for at the start: {}, after it: {}", first.len(), later.len());

    assert_eq!(page.cookies().await, 0, "no cookie was set");
    assert_eq!(page.script("return document.cookie", vec![]).await, json!(""));
}

#[tokio::test]
async fn a_page_that_tried_to_tell_somebody_could_not() {
    let (site, proxy) = (Site::release(), Proxy::start());
    let page = Page::open_through(&proxy, &site, Setup::desk()).await;
    page.visit("").await;
    page.wait_for("[data-boot=on]").await;
    let until = proxy.heard().len();
    let tries = "const to = arguments[0], refused = [];
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
        const put = (name, of) => document.body.append(Object.assign(document.createElement(name), of));
        const ways = [() => fetch(to), () => navigator.sendBeacon(to, 'secret'), () => new WebSocket(to.replace('http', 'ws')),
            () => new EventSource(to), () => put('img', { src: to }), () => put('video', { src: to }),
            () => put('iframe', { src: to }), () => put('object', { data: to }), () => put('script', { src: to }),
            () => put('link', { rel: 'stylesheet', href: to }), () => put('link', { rel: 'prefetch', href: to }),
            () => { put('form', { action: to, method: 'post' }); document.body.lastElementChild.submit() }];
        for (const way of ways) {
            try { Promise.resolve(way()).catch(() => {}) } catch { refused.push('thrown') }
        }
        await new Promise((done) => setTimeout(done, 500));
        return refused";
    let elsewhere = Site::of_files(&[("index.html", "")]).elsewhere();
    let refused = page.script(tries, vec![json!(format!("{}/?secret", elsewhere.address()))]).await;
    let refused = refused.as_array().map_or(0, Vec::len);
    assert!(refused >= 10, "{refused} of the ways were refused");
    let asked = asked_since(&proxy, until);
    assert!(asked.iter().all(|one| one.address.starts_with(&site.address())), "{asked:?}");
}
