//! The first moments: the drawn home, the gate before it, and the program that takes over.

use serde_json::json;
use thirtyfour::Key;

use super::harness::{Page, Setup, Site, needs};

/// Adds up every shift of the layout.
const SHIFTS: &str = "globalThis.shifts = 0;
    new PerformanceObserver(list => { for (const shift of list.getEntries()) globalThis.shifts += shift.value })
        .observe({ type: 'layout-shift', buffered: true });";

/// Notes for every frame whether the doors of the first home are to be seen.
const GLIMPSES: &str = "globalThis.glimpses = 0; globalThis.frames = 0;
    const look = () => {
        globalThis.frames += 1;
        if (document.querySelector('.home-doors')?.checkVisibility()) globalThis.glimpses += 1;
        requestAnimationFrame(look);
    };
    look();";

/// Holds back program and words until the test lets them go.
const HOLD: &str = "const real = fetch, held = new Promise(go => { globalThis.letGo = go });
    globalThis.fetch = async (...asked) => { await held; return real(...asked) };";

async fn let_go(page: &Page) {
    assert_eq!(page.count("[data-boot=home]").await, 1, "the program is not there yet");
    page.script("letGo()", vec![]).await;
}

async fn wait_for_program(page: &Page) {
    page.wait_for("[data-boot=on] .shell").await;
}

#[tokio::test]
async fn the_first_page_can_be_read_and_left_without_any_script() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone().without_scripts()).await;
    page.visit_early("#/support").await;
    page.wait_text("h1", "Want them back?").await;
    page.wait_for(".shell-leave[href='https://www.bbc.com/weather']").await;
    page.wait_for(".home-doors a[href='#/check-in']").await;
    page.wait_text(".boot-static", "needs JavaScript").await;
    page.wait_for(".boot-static a[href='tel:911']").await;
    page.wait_for(".boot-static a[href^='https://findahelpline.com']").await;
    page.click(".boot-static summary").await;
    page.wait_for(".boot-static details[open] a[href='tel:988']").await;
    assert_eq!(page.count(".boot-static details").await, 11, "a list for every country and for the EU");
}

#[tokio::test]
async fn nothing_moves_when_the_program_takes_over() {
    needs!(LayoutShifts);
    let site = Site::release();
    for setup in [Setup::phone(), Setup::desk()] {
        let page = Page::open(&site, setup).await;
        page.before_load(SHIFTS).await;
        page.slow_down(150).await;
        page.visit("").await;
        wait_for_program(&page).await;
        page.wait_for("h1").await;
        assert_eq!(page.script("return globalThis.shifts", vec![]).await, json!(0), "{setup:?}");
    }
}

#[tokio::test]
async fn the_drawn_home_is_the_one_that_the_program_draws() {
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("").await;
    wait_for_program(&page).await;
    let compare = "const page = await new Promise((done, failed) => {
            const asked = new XMLHttpRequest();
            [asked.onload, asked.onerror, asked.responseType] = [() => done(asked.response), failed, 'document'];
            asked.open('GET', './');
            asked.send();
        });
        const drawn = page.querySelector('#app');
        const same = (one, other) => one.nodeName === other.nodeName
            && [...one.childNodes].filter(real).length === [...other.childNodes].filter(real).length
            && (one.nodeType !== 3 || one.data === other.data)
            // A way may be told whole or from here; it leads to the same place.
            && [...one.attributes ?? []].every(({ name, value }) => other.getAttribute(name) === value || name === 'href' && one.href === other.href)
            && [...one.childNodes].filter(real).every((child, at) => same(child, [...other.childNodes].filter(real)[at]));
        const real = node => node.nodeType !== 8 && !(node.nodeType === 3 && node.data === '');
        return same(drawn, document.querySelector('#app'))";
    assert_eq!(page.script(compare, vec![]).await, json!(true));
}

#[tokio::test]
async fn nobody_sees_the_first_home_on_the_way_to_another_page() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.before_load(GLIMPSES).await;
    page.visit("").await;
    // The test sees a first visit.
    page.wait_true("globalThis.glimpses > 0").await;
    page.slow_down(100).await;
    let seen = async |route: &str, what: &str| {
        page.visit(route).await;
        wait_for_program(&page).await;
        assert_eq!(page.script("return globalThis.glimpses", vec![]).await, json!(0), "{what}");
    };
    seen("?#/support", "a route").await;
    // Something saved: quiet days, begun by the door.
    page.visit("").await;
    page.click(".home-doors a[href='#/quiet']").await;
    page.wait_for("[data-day]").await;
    seen("", "something saved").await;
}

#[tokio::test]
async fn a_frame_is_never_shown_the_home_of_a_whole_window() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    let look = "globalThis.wide = 0;
        const look = () => {
            const shell = document.querySelector('.shell-top');
            if (shell?.checkVisibility() && getComputedStyle(shell).position === 'sticky') globalThis.wide += 1;
            requestAnimationFrame(look);
        };
        look();";
    page.before_load(look).await;
    page.slow_down(100).await;
    page.visit("?embed=1").await;
    wait_for_program(&page).await;
    assert_eq!(page.script("return globalThis.wide", vec![]).await, json!(0));
}

#[tokio::test]
async fn a_tab_that_was_left_shows_no_home_at_all() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("").await;
    page.script("sessionStorage.setItem('kintsugi-left', '1')", vec![]).await;
    page.before_load(GLIMPSES).await;
    page.slow_down(100).await;
    page.visit("?").await;
    page.wait_text("body", "Open again").await;
    assert_eq!(page.script("return globalThis.glimpses", vec![]).await, json!(0));
}

#[tokio::test]
async fn the_focus_stays_on_its_link_when_the_program_takes_over() {
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.before_load(HOLD).await;
    page.visit_early("").await;
    page.script("document.querySelector('.home-doors a[href=\"#/heal\"]').focus()", vec![]).await;
    let_go(&page).await;
    wait_for_program(&page).await;
    page.wait_for(".home-doors a[href='#/heal']:focus").await;
    page.press(Key::Enter + "").await;
    page.wait_text("h1", "Heal").await;
}

#[tokio::test]
async fn a_link_pressed_before_the_program_is_there_lands_where_it_says() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.before_load(HOLD).await;
    page.visit_early("").await;
    page.click("a.shell-urge").await;
    let_go(&page).await;
    page.wait_for("[data-boot=on] [name=breathe]").await;
}

#[tokio::test]
async fn a_bar_shows_that_the_guide_is_on_its_way_when_it_takes_long() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.before_load(HOLD).await;
    page.visit_early("").await;
    let early =
        "return performance.now() > 400 || getComputedStyle(document.getElementById('loading')).visibility";
    let early = page.script(early, vec![]).await;
    assert!(early == json!(true) || early == json!("hidden"), "not for a short wait: {early}");
    page.wait_true("getComputedStyle(document.getElementById('loading')).visibility === 'visible'").await;
    assert_eq!(page.count("[data-boot=home]").await, 1);
    let_go(&page).await;
    wait_for_program(&page).await;
    page.wait_gone("#loading").await;
}

#[tokio::test]
async fn program_and_words_travel_side_by_side_and_once() {
    needs!(ReusedPreloads);
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.slow_down(300).await;
    page.visit("").await;
    let read =
        "return performance.getEntriesByType('resource').filter(entry => entry.initiatorType !== 'other')
        .map(entry => [entry.name.split('/').pop().split('.')[0], entry.startTime, entry.responseEnd])";
    let read = page.script(read, vec![]).await;
    let entries = read.as_array().expect("a list");
    let times = |name: &str| -> Vec<(f64, f64)> {
        let named = entries.iter().filter(|entry| entry[0] == name);
        named.map(|entry| (entry[1].as_f64().unwrap_or(0.0), entry[2].as_f64().unwrap_or(0.0))).collect()
    };
    let (wasm, words, glue) = (times("app_bg"), times("words-en-first"), times("app"));
    // The words are asked for as soon as boot.js is there: half of what one answer takes is left for reading it.
    let boot = times("boot");
    assert!(words[0].0 < boot[0].1 + 150.0 && wasm[0].0 < words[0].1, "{read}");
    assert_eq!((wasm.len(), words.len()), (1, 1), "{read}");
    assert!(glue.len() <= 2, "the glue and the style: {read}");
}
