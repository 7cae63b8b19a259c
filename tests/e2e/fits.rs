//! Every page in little room: nothing to scroll sideways, nothing under the bars, nothing without its words.

use serde_json::json;

use super::harness::{Page, Setup, Site, needs};
use super::lives::{self, go, live};

/// What sticks out of the window sideways, if anything makes the page scroll.
const TOO_WIDE: &str = "const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.body.querySelectorAll('*')].filter(one => one.getBoundingClientRect().right > room + 1)
        .map(one => `${one.tagName}.${one.getAttribute('class')}: ${one.textContent.slice(0, 40)}`).slice(0, 5)";

/// Controls of the page that lie under a bar after Tab came to them, where they would have had the room.
const COVERED: &str = "const box = css => document.querySelector(css).getBoundingClientRect();
    const sticks = css => getComputedStyle(document.querySelector(css)).position === 'sticky';
    const covered = [];
    for (const one of document.querySelectorAll('main :is(a[href], button, input, select, textarea, summary)')) {
        if (one.disabled || !one.checkVisibility()) continue;
        one.focus();
        // A browser brings the caret of a field into view; the rest of it comes once the key is let go.
        one.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab', code: 'Tab', bubbles: true }));
        const { top, bottom, height: whole } = one.getBoundingClientRect();
        const first = sticks('.shell-top') ? box('.shell-top').bottom : 0;
        const last = sticks('.shell-nav') ? box('.shell-nav').top : innerHeight;
        if (whole < last - first - 100 && (top < first - 1 || bottom > last + 1)) {
            covered.push(`${one.tagName} ${one.name ?? ''} ${one.textContent.slice(0, 40)}: ${top}-${bottom}, free ${first}-${last}`);
        }
    }
    return covered.slice(0, 5)";

/// Links and buttons that say nothing.
const NAMELESS: &str = "return [...document.querySelectorAll('a, button, summary, h1, h2, h3')]
    .filter(one => one.checkVisibility() && !one.textContent.trim() && !one.getAttribute('aria-label'))
    .map(one => one.outerHTML.slice(0, 80))";

/// The lives that show every page at its emptiest and its fullest, and in other words.
const LIVES: [&str; 6] = ["nobody", "day-12", "full", "stopped", "spanish", "german"];

/// Widths and heights of a page, in CSS pixels, each with a size of its text, in percent.
type Rooms<'a> = &'a [(u32, u32, u32)];

/// Goes through all pages of these lives in each of these rooms, and finds nothing wrong by any of the scripts.
async fn nothing_wrong(rooms: Rooms<'_>, scripts: &[&str]) {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    let mut wrong = Vec::new();
    for life in lives::all().iter().filter(|life| LIVES.contains(&life.name)) {
        live(&page, life, life.query).await;
        for &(width, height, text) in rooms {
            page.resize(width, height).await;
            let size = json!(format!("{text}%"));
            page.script("document.documentElement.style.fontSize = arguments[0]", vec![size]).await;
            for view in &life.views {
                go(&page, view).await;
                for script in scripts {
                    let found = page.script(script, vec![]).await;
                    let found = found.as_array().into_iter().flatten();
                    let place = format!("{width} px, {text} %, {}, {}", life.name, view.name());
                    wrong.extend(found.map(|one| format!("{place}: {one}")));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} places:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test]
async fn no_page_scrolls_sideways_at_280_px_or_at_320_px_with_text_of_twice_the_size() {
    needs!(DevTools);
    nothing_wrong(&[(280, 640, 100), (280, 640, 200), (320, 640, 200)], &[TOO_WIDE]).await;
}

#[tokio::test]
async fn no_bar_covers_what_takes_the_focus_and_everything_has_its_words() {
    needs!(DevTools);
    // A phone, a high window in which the lower bar stays, and a page at 400 %.
    nothing_wrong(&[(320, 640, 100), (390, 800, 100), (320, 256, 100)], &[NAMELESS, COVERED]).await;
}
