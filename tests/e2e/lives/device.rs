//! A life on the device of a browser, and the way from view to view in it, by script.

use serde_json::json;

use super::{Life, View};
use crate::e2e::harness::{Page, now_ms};

/// The route is drawn, with all its parts.
const DRAWN: &str = "const [route] = arguments;
    location.hash = route;
    const until = performance.now() + 8000;
    for (;;) {
        await new Promise(next => setTimeout(next, 10));
        if (document.querySelector('main h1') && !document.querySelector('main > div > [role=status].muted:only-child')) break;
        if (performance.now() > until) return false;
    }
    await new Promise(next => requestAnimationFrame(() => requestAnimationFrame(next)));
    scrollTo(0, 0);
    return true;";

/// Clicks on the first of what the selector finds.
const CLICK: &str = "const [css] = arguments, one = document.querySelector(css);
    if (!one) return false;
    one.click();
    await new Promise(next => setTimeout(next, 30));
    await new Promise(next => requestAnimationFrame(() => requestAnimationFrame(next)));
    return true;";

/// Puts a life on the device, sets the clock to its moment, and opens the guide at a page that needs all parts, with what the address
/// asks for.
pub async fn live(page: &Page, life: &Life, query: &str) {
    // A file of the same origin that runs no program.
    page.visit_early("LICENSE-MIT").await;
    let put = "sessionStorage.clear(); localStorage.clear();
        for (const [key, text] of Object.entries(arguments[0])) localStorage.setItem(key, text);";
    page.script(put, vec![json!(life.storage)]).await;
    page.shift_clock(life.now - now_ms()).await;
    page.visit(&format!("{query}#/support")).await;
    page.wait_for(".support-list").await;
}

/// Goes to a view.
pub async fn go(page: &Page, view: &View) {
    if !view.clicks.is_empty() {
        // A page that stays the same would keep what was opened on it.
        page.script(DRAWN, vec![json!("#/support")]).await;
    }
    assert_eq!(page.script(DRAWN, vec![json!(view.route)]).await, true, "{} is drawn", view.route);
    for css in view.clicks {
        assert_eq!(page.script(CLICK, vec![json!(css)]).await, true, "{} has no {css}", view.name());
    }
}
