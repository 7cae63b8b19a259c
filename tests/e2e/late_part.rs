//! The late part: pages whose code comes after the first one is drawn, by a link, by an address, and not at all.

use serde_json::json;

use super::harness::{Page, Setup, Site};
use super::stalled::{comes_late, notes_lines};
use super::steps::answer_by_pointer;

/// A browser that refuses the late part's code.
pub async fn without_late_part(site: &Site) -> Page {
    site.refuse(&["app_late"]);
    Page::open(site, Setup::phone()).await
}

#[tokio::test]
async fn pages_of_both_parts_open_one_after_the_other() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("#/check-in").await;
    page.wait_for("fieldset[data-question=age]").await;
    answer_by_pointer(&page, "age", &[]).await;
    for (route, sign) in [
        ("#/path", "h1"),
        ("#/settings", "[name=export]"),
        ("#/tools/urge", "h1"),
        ("#/quiet", "h1"),
        ("#/about", "h1"),
    ] {
        page.visit(route).await;
        page.wait_for(sign).await;
    }
    page.visit("#/check-in").await;
    page.wait_for("fieldset[data-question]").await;
    assert_eq!(page.console_errors().await, Vec::<String>::new());
}

#[tokio::test]
async fn an_address_leads_straight_to_a_late_page() {
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("#/path/3").await;
    page.wait_for("main h1").await;
    assert!(page.url().await.ends_with("#/path/3"));
    assert_eq!(page.console_errors().await, Vec::<String>::new());
}

#[tokio::test]
async fn without_the_late_part_the_check_in_works_and_a_late_page_offers_to_try_again() {
    let site = Site::release();
    let page = without_late_part(&site).await;
    page.visit("#/settings").await;
    page.wait_text("main [role=alert]", "did not arrive").await;
    page.visit("#/check-in").await;
    page.wait_for("fieldset[data-question=age]").await;
    answer_by_pointer(&page, "age", &[]).await;
    page.visit("#/settings").await;
    page.click("[name=late-again]").await;
    page.wait_text("main [role=alert]", "did not arrive").await;
    site.refuse(&[]);
    page.click("[name=late-again]").await;
    page.wait_for("[name=export]").await;
    page.wait_true("document.activeElement === document.querySelector('main h1')").await;
    // What was answered meanwhile is still there.
    page.visit("#/check-in").await;
    page.wait_for("fieldset[data-question]").await;
    assert_eq!(page.count("fieldset[data-question=age]").await, 0);
}

#[tokio::test]
async fn whoever_wants_help_finds_a_breath_and_the_help_lines_without_the_late_part() {
    let site = Site::release();
    let page = without_late_part(&site).await;
    for route in ["#/tools/urge", "#/support"] {
        page.visit(route).await;
        page.wait_text("main [role=alert]", "did not arrive").await;
        page.wait_text("[data-stand-in] .lead", "Breathe").await;
        assert_eq!(page.count("main h1").await, 1, "{route}");
        assert!(page.count("[data-stand-in] a[href^='tel:']").await > 10, "{route}");
        assert_eq!(page.count(".shell-leave").await, 1, "{route}");
    }
    site.refuse(&[]);
    page.click("[name=late-again]").await;
    page.wait_for("article[data-region]").await;
    page.wait_true("document.activeElement === document.querySelector('main h1')").await;
    assert_eq!(page.count("[data-stand-in]").await, 0);
}

/// When the browser began to ask for a file, and when it had it, in milliseconds.
async fn asked(page: &Page, name: &str) -> (f64, f64) {
    let script =
        "const one = performance.getEntriesByType('resource').find((one) => one.name.includes(arguments[0]));
        return one && [one.startTime, one.responseEnd];";
    let times = page.script(script, vec![json!(name)]).await;
    let time = |at: usize| times.get(at).and_then(serde_json::Value::as_f64).expect("it was asked for");
    (time(0), time(1))
}

#[tokio::test]
async fn home_comes_first_and_an_address_of_its_own_is_asked_for_side_by_side() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("#/").await;
    page.wait_for("html[data-boot=on] .home").await;
    page.visit("#/tools").await;
    page.wait_for("main h1").await;
    let first = asked(&page, "words-en-first").await;
    for late in ["app_late.", "words-en-more"] {
        assert!(asked(&page, late).await.0 >= first.1, "{late} would be in the way of home");
    }
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("#/path/3").await;
    page.wait_for("main [data-phase]").await;
    let first = asked(&page, "words-en-first").await;
    for late in ["app_late.", "words-en-more"] {
        assert!(asked(&page, late).await.0 <= first.0, "{late} would be waited for after the rest");
    }
}

#[tokio::test]
async fn a_first_check_in_by_its_address_comes_before_the_late_part_and_a_begun_one_with_it() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("#/check-in").await;
    page.wait_for("fieldset[data-question=age]").await;
    page.visit("#/tools").await;
    page.wait_for("main h1").await;
    let first = asked(&page, "words-en-first").await;
    for late in ["app_late.", "words-en-more"] {
        assert!(asked(&page, late).await.0 >= first.1, "{late} would be in the way of the first question");
    }
    page.visit("#/check-in").await;
    answer_by_pointer(&page, "age", &[]).await;
    answer_by_pointer(&page, "q13", &[]).await;
    page.reload().await;
    page.wait_for("fieldset[data-question]:not([data-question=age], [data-question=q13])").await;
    let first = asked(&page, "words-en-first").await;
    for late in ["app_late.", "words-en-more"] {
        assert!(asked(&page, late).await.0 <= first.0, "{late} reads what is saved, and would be waited for");
    }
}

#[tokio::test]
async fn what_is_saved_stays_as_it_is_while_the_late_part_does_not_come() {
    let site = Site::release();
    // A worker would have the late part in its keeping.
    site.refuse(&["sw.js"]);
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("#/").await;
    page.click("[data-begins=healing]").await;
    page.wait_for("main h1").await;
    let stored = "return ['kintsugi', 'kintsugi.last-good'].map((key) => localStorage.getItem(key));";
    let before = page.script(stored, vec![]).await;

    site.refuse(&["sw.js", "app_late"]);
    for route in ["#/", "#/check-in", "#/support"] {
        page.go("about:blank").await;
        page.visit(route).await;
        page.wait_text("main [role=alert]", "did not arrive").await;
        assert_eq!(
            page.count("fieldset[data-question]").await,
            0,
            "{route}: an answer would not know what was saved"
        );
    }
    assert_eq!(page.script(stored, vec![]).await, before);
    site.refuse(&[]);
    page.go("about:blank").await;
    page.visit("#/heal").await;
    page.wait_for("main h1").await;
    let healing = "return JSON.parse(localStorage.getItem('kintsugi')).data.healing[0];";
    assert_eq!(page.script(healing, vec![]).await, json!(true));
}

#[tokio::test]
async fn the_first_pages_do_not_wait_for_a_late_part_that_takes_its_time() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    // Held back and never let through.
    site.hold_back("app_late");
    page.visit("#/check-in/age").await;
    page.wait_for("fieldset[data-question=age]").await;
    answer_by_pointer(&page, "age", &[]).await;
    page.visit("#/settings").await;
    page.wait_text("main [role=status]", "One moment.").await;
    page.visit("#/support").await;
    page.wait_for("main h1").await;
}

#[tokio::test]
async fn a_late_part_that_takes_long_can_be_asked_for_again_and_the_help_lines_are_there() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    // The first time it is never answered.
    let stalls = "let asked = 0;
        const real = fetch;
        globalThis.fetch = (what, how) => String(what).includes('app_late') && String(what).includes('.wasm') && !asked++
            ? new Promise(() => {}) : real(what, how);";
    page.before_load(stalls).await;
    page.before_load(&notes_lines("main")).await;
    page.visit("#/settings").await;
    page.wait_text("main [role=status]", "One moment.").await;
    comes_late(&page).await;
    page.click("main [name=late-again]").await;
    page.wait_text("main h1", "Settings").await;
    page.wait_gone("[name=late-again]").await;
    assert_eq!(page.console_errors().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_damaged_late_part_is_refused() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    // In its place comes another file, as from a server between two releases.
    let other = "const real = fetch;
        globalThis.fetch = (url, how) => real(String(url).includes('app_late') ? 'index.html' : url, how);";
    page.before_load(other).await;
    page.visit("#/settings").await;
    page.wait_text("main [role=alert]", "did not arrive").await;
}

/// Lets the late part wait until the test says `comes()`.
const WAITS: &str = "const real = fetch;
    globalThis.fetch = (what, how) => String(what).includes('app_late') && String(what).includes('.wasm')
        ? new Promise(done => globalThis.comes = () => done(real(what, how))) : real(what, how);";

#[tokio::test]
async fn what_was_chosen_and_typed_before_the_late_part_came_stays() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.before_load(WAITS).await;
    page.visit("#/check-in").await;
    page.wait_for("fieldset[data-question=age]").await;
    page.choose("age", "adult").await;
    let at = "const radio = globalThis.radio ??= document.querySelector('[name=age]:checked');
        return [radio.isConnected, radio.checked, radio.getBoundingClientRect().top]";
    let before = page.script(at, vec![]).await;
    page.wait_true("globalThis.comes").await;
    page.script("comes()", vec![]).await;
    page.wait_true("document.adoptedStyleSheets.length").await;
    // The program joins its parts and draws again; nothing moves under the finger.
    page.script("for (let at = 0; at < 20; at++) await new Promise(requestAnimationFrame)", vec![]).await;
    assert_eq!(page.script(at, vec![]).await, before);
    assert_eq!(before[1], true);
}
