//! Light or dark, size and motion: there before the first paint, in a frame, beside a lock, and two taps away.

use serde_json::json;

use super::embed::{blog, element, loader};
use super::harness::{Page, Setup, Site, needs};
use super::lock::{set_lock, unlock};

/// Notes how the page is marked whenever that changes, and at every frame once there is a body.
const NOTE: &str = "globalThis.looks = [];
    const note = () => {
        const { theme, size, motion } = document.documentElement.dataset, look = `${theme} ${size} ${motion}`;
        if (looks.at(-1) !== look) looks.push(look);
    };
    new MutationObserver(note)
        .observe(document, { subtree: true, attributes: true, attributeFilter: ['data-theme', 'data-size', 'data-motion'] });
    const frame = () => { if (document.body) note(); requestAnimationFrame(frame) };
    requestAnimationFrame(frame);";

const ROOT: &str = "parseFloat(getComputedStyle(document.documentElement).fontSize)";

async fn choose_all(page: &Page) {
    page.choose("theme", "dark").await;
    page.choose("size", "large").await;
    page.choose("motion", "off").await;
    page.wait_for("html[data-theme=dark][data-size=large][data-motion=off]").await;
}

#[tokio::test]
async fn what_was_chosen_is_there_before_the_first_paint_and_never_goes() {
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("#/settings").await;
    let usual = page.script(&format!("return {ROOT}"), vec![]).await.as_f64().expect("a size");
    choose_all(&page).await;
    page.wait_true(&format!("Math.abs({ROOT} - {usual} * 1.15) < 0.1")).await;
    page.before_load(NOTE).await;
    page.slow_down(150).await;
    page.reload().await;
    page.wait_for("input[name=size][value=large]:checked").await;
    assert_eq!(page.script("return looks", vec![]).await, json!(["dark large off"]));
    page.choose("size", "auto").await;
    page.choose("theme", "auto").await;
    page.wait_gone("html[data-size], html[data-theme]").await;
    page.reload().await;
    page.wait_for("input[name=size][value=auto]:checked").await;
    assert_eq!(page.script("return looks", vec![]).await, json!(["undefined undefined off"]));
}

/// The colour that the browser's own bar takes.
const BAR: &str = "[...document.querySelectorAll('meta[name=theme-color]')].find(({ media }) => matchMedia(media).matches).content";

#[tokio::test]
async fn the_bar_of_the_browser_is_as_dark_as_the_page() {
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("#/settings").await;
    page.wait_for("input[name=theme]").await;
    let usual = page.script(&format!("return {BAR}"), vec![]).await;
    for (theme, colour) in [("dark", "#12161f"), ("light", "#faf7f2")] {
        page.choose("theme", theme).await;
        page.wait_true(&format!("{BAR} === '{colour}'")).await;
        page.reload().await;
        page.wait_true(&format!("{BAR} === '{colour}'")).await;
    }
    page.choose("theme", "auto").await;
    page.wait_true(&format!("{BAR} === {usual}")).await;
}

#[tokio::test]
async fn the_address_asks_for_light_or_dark_before_the_first_paint_too() {
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.before_load(NOTE).await;
    page.visit("?theme=dark").await;
    page.wait_for("[data-boot=on] .shell").await;
    page.wait_true("looks.length").await;
    assert_eq!(page.script("return looks", vec![]).await, json!(["dark undefined undefined"]));
    page.visit("?theme=purple&size=large&motion=off").await;
    page.wait_for("[data-boot=on] .shell").await;
    page.wait_true("looks.length").await;
    assert_eq!(page.script("return looks", vec![]).await, json!(["undefined undefined undefined"]));
}

#[tokio::test]
async fn another_profile_looks_as_it_was_chosen_there() {
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("#/settings").await;
    choose_all(&page).await;
    page.before_load(NOTE).await;
    page.visit("?profile=other#/settings").await;
    page.wait_for("input[name=size]").await;
    page.wait_true("looks.length").await;
    assert_eq!(page.script("return looks", vec![]).await, json!(["undefined undefined undefined"]));
    page.choose("size", "small").await;
    page.wait_for("html[data-size=small]").await;
    page.reload().await;
    page.wait_for("input[name=size][value=small]:checked").await;
    assert_eq!(page.script("return looks", vec![]).await, json!(["undefined small undefined"]));
}

#[tokio::test]
async fn a_frame_keeps_what_was_chosen_in_it() {
    let guide = Site::release();
    let (_host, page) =
        blog(&format!("{}{}", element(&guide, "start=#/settings theme=light"), loader(&guide))).await;
    page.enter_guide().await;
    page.wait_for("html[data-theme=light] input[name=size]").await;
    choose_all(&page).await;
    page.leave_frame().await;
    page.reload().await;
    page.enter_guide().await;
    page.wait_for(
        "html[data-theme=dark][data-size=large][data-motion=off] input[name=size][value=large]:checked",
    )
    .await;
    page.wait_true(&format!("{ROOT} > 18")).await;
}

#[tokio::test]
async fn a_locked_guide_looks_as_it_was_chosen() {
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("#/settings").await;
    choose_all(&page).await;
    page.visit("#/heal/1").await;
    page.choose("task", "1").await;
    set_lock(&page).await;
    page.before_load(NOTE).await;
    page.reload().await;
    page.wait_for("[data-page=unlock]").await;
    assert_eq!(page.script("return looks", vec![]).await, json!(["dark large off"]));
    unlock(&page).await;
    page.wait_for("input[name=size][value=large]:checked").await;
    page.click("[name=lock-now]").await;
    page.wait_for("[data-page=unlock]").await;
    assert_eq!(page.script("return looks", vec![]).await, json!(["dark large off"]));
    let stored = page.storage("kintsugi").await.expect("it is kept");
    assert!(stored.ends_with(r#""look":{"theme":"dark","size":"large","motion":"off"}}"#), "{stored}");
}

#[tokio::test]
async fn every_comfort_is_two_taps_from_anywhere() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    let controls =
        ["theme", "size", "motion", "day-start", "region", "digit-keys", "shift-exit", "leave-ex-out"];
    for route in
        ["#/", "#/today", "#/quiet", "#/path/3", "#/tools/urge", "#/support", "#/check-in", "#/about"]
    {
        page.visit(route).await;
        page.click(".shell-nav a[href='#/settings']").await;
        page.wait_for("[name=size]").await;
        for name in controls {
            let is_open = format!(
                "return document.querySelector('main [name={name}]').checkVisibility() &&
                !document.querySelector('details [name={name}]')"
            );
            assert_eq!(page.script(&is_open, vec![]).await, json!(true), "{name} from {route}");
        }
    }
    // The second tap counts at once.
    for name in ["digit-keys", "shift-exit", "leave-ex-out"] {
        let ticked = format!("document.querySelector('[name={name}]').checked");
        let before = page.script(&format!("return {ticked}"), vec![]).await;
        page.click(&format!("[name={name}]")).await;
        page.wait_true(&format!("{ticked} !== {before}")).await;
    }
    page.set_value("[name=day-start]", "2").await;
    page.set_value("[name=region]", "nz").await;
    page.reload().await;
    page.wait_for("[name=leave-ex-out]:checked").await;
    assert_eq!(page.count("[name=digit-keys]:checked, [name=shift-exit]:checked").await, 0);
    let chosen =
        "return ['day-start', 'region'].map((name) => document.querySelector(`[name=${name}]`).value)";
    assert_eq!(page.script(chosen, vec![]).await, json!(["2", "nz"]));
}

#[tokio::test]
async fn less_motion_leaves_the_breath_and_none_leaves_nothing() {
    needs!(DevTools);
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    let moving = "document.getAnimations().length > 0";
    let quick = "return getComputedStyle(document.documentElement).getPropertyValue('--quick')";
    for (motion, breathes) in [("auto", true), ("less", true), ("off", false)] {
        page.visit("#/settings").await;
        page.choose("motion", motion).await;
        page.visit("#/tools/urge").await;
        let took = page.script(quick, vec![]).await;
        assert_eq!(took.as_str().expect("a time").starts_with('0'), motion != "auto", "{motion}: {took}");
        page.click("main button").await;
        page.wait_for("[data-cue=in]").await;
        // A colour that was changing when the look was chosen may be on its way still; a breath never ends.
        page.wait_true(&format!("({moving}) === {breathes}")).await;
    }
    // Nothing moves more than the device asks for.
    page.visit("#/settings").await;
    page.choose("motion", "less").await;
    let asks = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
    page.cdp("Emulation.setEmulatedMedia", asks).await;
    page.visit("#/tools/urge").await;
    page.click("main button").await;
    page.wait_for("[data-cue=in]").await;
    assert_eq!(page.script(&format!("return {moving}"), vec![]).await, json!(false));
}

/// What stands beyond the page's edge, if anything makes the page scroll sideways.
const WIDE: &str = "const { scrollWidth, clientWidth } = document.scrollingElement;
    const wide = [...document.querySelectorAll('body *')].map(one => [one, Math.ceil(one.getBoundingClientRect().right)]);
    return scrollWidth <= innerWidth ? [] : wide.filter(([, right]) => right > clientWidth)
        .map(([one, right]) => `${one.localName}.${one.className} to ${right} of ${clientWidth}`);";

#[tokio::test]
async fn the_largest_text_fits_the_narrowest_phone() {
    the_largest_text_fits(320).await;
}

#[tokio::test]
async fn the_largest_text_fits_a_sidebar() {
    needs!(NarrowWindows);
    the_largest_text_fits(280).await;
}

async fn the_largest_text_fits(width: u32) {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("#/settings").await;
    page.choose("size", "largest").await;
    page.wait_for("html[data-size=largest]").await;
    page.resize(width, 640).await;
    for lang in ["en", "es"] {
        for route in [
            "#/",
            "#/check-in",
            "#/today",
            "#/quiet",
            "#/path",
            "#/tools/urge",
            "#/support",
            "#/settings",
            "#/summary",
        ] {
            page.visit(&format!("?lang={lang}{route}")).await;
            page.wait_for("main h1, main fieldset").await;
            let wide = page.script(WIDE, vec![]).await;
            assert_eq!(wide, json!([]), "{route} in {lang} at {width}: wider than the page");
        }
    }
}
