//! A network that takes a request and never answers: whoever waits finds the lines to call, a way out and a way on after some seconds.

use serde_json::json;
use thirtyfour::Key;

use super::harness::{Page, Setup, Site, needs};

/// Notes when a number to call can first be seen (`seenAt`), and whether the keyboard reached one before (`reachedEarly`). `place` is
/// where the numbers stand.
pub fn notes_lines(place: &str) -> String {
    format!(
        "const look = () => {{
            const link = document.querySelector('{place} a[href^=\"tel:\"]');
            if (link?.checkVisibility() && getComputedStyle(link).visibility === 'visible') globalThis.seenAt ??= performance.now();
            if (link && globalThis.seenAt === undefined) {{
                link.focus();
                if (document.activeElement === link) globalThis.reachedEarly = true;
            }}
            requestAnimationFrame(look);
        }};
        look();"
    )
}

/// Waits until a number to call is there, and looks whether that took the seconds in which a page usually comes.
pub async fn comes_late(page: &Page) {
    page.wait_true("globalThis.seenAt").await;
    let seen = page.script("return seenAt > 5500", vec![]).await;
    assert_eq!(seen, json!(true), "not before it takes long");
    assert_eq!(page.script("return !!globalThis.reachedEarly", vec![]).await, json!(false), "nor by Tab");
}

/// A browser for a page of which this file never comes, until it is let go.
pub async fn without(file: (&str, &str), setup: Setup) -> (Site, Page) {
    let site = Site::copy_of_release();
    let path = site.file(file.0, file.1);
    site.hold_back(&path.file_name().expect("a file has a name").to_string_lossy());
    let page = Page::open(&site, setup.at_once()).await;
    page.before_load(&notes_lines(".boot-static")).await;
    (site, page)
}

pub const CODE: (&str, &str) = ("app_bg.", ".wasm");
const BOOT: (&str, &str) = ("boot.", ".js");

#[tokio::test]
async fn whoever_waits_for_the_program_finds_the_lines_a_way_out_and_a_way_on() {
    for file in [BOOT, CODE, ("words-en-first.", ".json")] {
        finds_the_lines_without(file).await;
    }
}

#[tokio::test]
async fn whoever_waits_for_the_styles_does_too() {
    needs!(DrawsBeforeStyles);
    finds_the_lines_without(("app.", ".css")).await;
}

async fn finds_the_lines_without(file: (&str, &str)) {
    let (site, page) = without(file, Setup::phone()).await;
    page.visit_early("#/tools/urge").await;
    comes_late(&page).await;
    page.wait_text(".boot-wait [role=status] h1", "on its way").await;
    page.wait_for(".boot-wait a[href='https://www.bbc.com/weather']").await;
    page.press(Key::Tab + "").await;
    page.wait_for(".boot-wait [name=retry]:focus").await;
    assert_eq!(page.count("[data-boot=wait] .boot-trouble").await, 1, "{file:?}");
    page.wait_gone(".boot-trouble").await;
    site.let_go();
    page.wait_for("[data-boot=on] main [name=breathe]").await;
    page.wait_gone(".boot-static").await;
    page.wait_gone("#loading").await;
}

#[tokio::test]
async fn loading_again_keeps_the_route_where_no_script_came() {
    let (site, page) = without(BOOT, Setup::phone()).await;
    page.visit_early("?theme=dark#/support").await;
    comes_late(&page).await;
    page.script("window.stays = true", vec![]).await;
    page.click(".boot-wait [name=retry]").await;
    page.wait_true("!window.stays").await;
    site.let_go();
    page.wait_for("[data-boot=on] main [data-region]").await;
    assert!(page.url().await.ends_with("?theme=dark#/support"), "{}", page.url().await);
}

#[tokio::test]
async fn the_drawn_home_stays_where_it_is_and_the_lines_come_below() {
    needs!(LayoutShifts);
    for setup in [Setup::phone(), Setup::desk()] {
        let (site, page) = without(CODE, setup).await;
        let shifts = "globalThis.shifts = 0;
            new PerformanceObserver(list => { for (const shift of list.getEntries()) globalThis.shifts += shift.value })
                .observe({ type: 'layout-shift', buffered: true });";
        page.before_load(shifts).await;
        page.visit_early("").await;
        page.wait_for("[data-boot=home] .home-doors").await;
        comes_late(&page).await;
        page.wait_text(".boot-slow[role=status]", "on its way").await;
        page.wait_for(".boot-slow [name=retry]").await;
        let below = "return document.querySelector('.boot-static').getBoundingClientRect().top
            >= document.querySelector('.shell').getBoundingClientRect().bottom";
        assert_eq!(page.script(below, vec![]).await, json!(true), "{setup:?}");
        let mains = "return [...document.querySelectorAll('main, [role=main]')].filter(one => one.checkVisibility()).length";
        assert_eq!(page.script(mains, vec![]).await, json!(1));
        site.let_go();
        page.wait_for("[data-boot=on] .shell").await;
        page.wait_gone(".boot-static").await;
        assert_eq!(page.script("return globalThis.shifts", vec![]).await, json!(0), "{setup:?}");
    }
}

#[tokio::test]
async fn who_asks_for_support_on_the_drawn_home_has_the_lines_at_once() {
    let (site, page) = without(CODE, Setup::phone()).await;
    page.visit_early("").await;
    page.click(".shell-nav a[href='#/support']").await;
    page.wait_true("globalThis.seenAt").await;
    let waits = "return document.querySelector('.boot-static').getAnimations().length";
    assert_eq!(page.script(waits, vec![]).await, json!(0), "it is not for a time that they are there");
    assert_eq!(page.count("[data-boot=home]").await, 1);
    site.let_go();
    page.wait_for("[data-boot=on] main [data-region]").await;
    page.wait_gone(".boot-static").await;
}

#[tokio::test]
async fn they_come_late_also_where_nothing_is_to_move() {
    needs!(DevTools);
    for by_device in [true, false] {
        let (_site, page) = without(CODE, Setup::phone()).await;
        if by_device {
            let asks = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
            page.cdp("Emulation.setEmulatedMedia", asks).await;
        } else {
            // gate.js reads what is saved as it stands.
            page.before_load("localStorage.kintsugi = '{\"motion\":\"off\"}'").await;
        }
        page.visit_early("#/support").await;
        comes_late(&page).await;
        assert_eq!(page.count("html[data-motion=off]").await, usize::from(!by_device));
    }
}
