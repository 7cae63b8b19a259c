//! Every page in little room: nothing to scroll sideways, nothing under the bars, nothing without its words.

use serde_json::{Value, json};

use super::harness::{Page, Setup, Site, needs};
use super::shots::{goes, lives, lives::Life};

/// What sticks out of the window sideways, if anything makes the page scroll.
const TOO_WIDE: &str = "const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.body.querySelectorAll('*')].filter(one => one.getBoundingClientRect().right > room + 1)
        .map(one => `${one.tagName}.${one.getAttribute('class')}: ${one.textContent.slice(0, 40)}`).slice(0, 5)";

/// Controls of the page that lie under a bar after they took the focus, where they would have had the room.
const COVERED: &str = "const box = css => document.querySelector(css).getBoundingClientRect();
    const sticks = css => getComputedStyle(document.querySelector(css)).position === 'sticky';
    const covered = [];
    for (const one of document.querySelectorAll('main :is(a[href], button, input, select, textarea, summary)')) {
        if (one.disabled || !one.checkVisibility()) continue;
        one.focus();
        // A browser brings the caret of a field into view, and leaves the rest of the field where it is.
        const { top, height: whole } = one.getBoundingClientRect();
        const height = Math.min(whole, 44), bottom = one.matches('textarea') ? top + height : top + whole;
        const first = sticks('.shell-top') ? box('.shell-top').bottom : 0;
        const last = arguments[0] && sticks('.shell-nav') ? box('.shell-nav').top : innerHeight;
        if (whole < last - first - 100 && (top < first - 1 || bottom > last + 1)) {
            covered.push(`${one.tagName} ${one.name ?? ''} ${one.textContent.slice(0, 40)}: ${top}-${bottom}, free ${first}-${last}`);
        }
    }
    return covered.slice(0, 5)";

/// Links and buttons that say nothing.
const NAMELESS: &str = "return [...document.querySelectorAll('a, button, summary, h1, h2, h3')]
    .filter(one => one.checkVisibility() && !one.textContent.trim() && !one.getAttribute('aria-label'))
    .map(one => one.outerHTML.slice(0, 80))";

/// Goes through all pages of a life and asks something of each; gives what was wrong.
async fn asks(page: &Page, life: &Life, script: &str, of: Value) -> Vec<String> {
    let mut wrong = Vec::new();
    for route in &life.routes {
        goes(page, route).await;
        let found = page.script(script, vec![of.clone()]).await;
        let found = found.as_array().into_iter().flatten();
        wrong.extend(found.map(|one| format!("{} {route}: {one}", life.name)));
    }
    wrong
}

/// The lives that show every page at its emptiest and its fullest.
fn some() -> Vec<Life> {
    lives::all().into_iter().filter(|life| !["ended", "healing"].contains(&life.name)).collect()
}

#[tokio::test]
async fn no_page_scrolls_sideways_at_280_px_or_at_320_px_with_text_of_twice_the_size() {
    needs!(DevTools);
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    let mut wrong = Vec::new();
    for life in some() {
        lives(&page, &life, life.query).await;
        for (width, text) in [(280, "100%"), (280, "200%"), (320, "200%")] {
            page.resize(width, 640).await;
            page.script("document.documentElement.style.fontSize = arguments[0]", vec![json!(text)]).await;
            let found = asks(&page, &life, TOO_WIDE, Value::Null).await;
            wrong.extend(found.into_iter().map(|one| format!("{width} px, {text}, {one}")));
        }
        page.script("document.documentElement.style.fontSize = ''", vec![]).await;
    }
    assert!(wrong.is_empty(), "{} places:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test]
async fn no_bar_covers_what_takes_the_focus_and_everything_has_its_words() {
    needs!(DevTools);
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    let mut wrong = Vec::new();
    for life in some() {
        lives(&page, &life, life.query).await;
        wrong.extend(asks(&page, &life, NAMELESS, Value::Null).await);
        // A phone, a high window in which the lower bar stays, and a page at 400 %.
        for (width, height) in [(320, 640), (390, 800), (320, 256)] {
            page.resize(width, height).await;
            wrong.extend(asks(&page, &life, COVERED, json!(width < 700)).await);
        }
    }
    assert!(wrong.is_empty(), "{} places:\n{}", wrong.len(), wrong.join("\n"));
}
