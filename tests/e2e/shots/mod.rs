//! Pictures of every page, to be looked at: `cargo xtask shots`. They say nothing by themselves; who changes how a page looks reads the
//! contact sheet (target/shots/index.html) as a visitor would.
//!
//! One browser. A life (`lives`) is put on the device, the clock is set, and then the page goes from route to route and is pictured in
//! every size and theme.

mod album;

use serde_json::json;

use super::harness::{Page, Setup, Site, needs};
use super::lives::{self, View, go, live};
use super::steps::{answer_by_pointer, question_shown};
use album::{Album, Shot};

/// Widths of a page, in CSS pixels.
const WIDTHS: [u32; 4] = [320, 390, 768, 1280];

/// Width of the guide's frame on a narrow blog, in CSS pixels.
const FRAME: u32 = 280;

const THEMES: [&str; 2] = ["light", "dark"];

/// Height of the window, in CSS pixels; a picture is as high as its page, up to the highest.
const HIGH: u32 = 800;
const HIGHEST: u32 = 9_000;

/// Every check-in that is pictured: name, and the answers that differ from "all else best".
const CHECK_INS: [(&str, &[(&str, &str)]); 8] = [
    ("try-with-care", &[("q10", "communication=3 trust=2 distance=1")]),
    ("heal-first", &[("q19", "3"), ("q16", "0"), ("q13", "them"), ("q10", "neglect=3")]),
    ("let-go", &[("q6", "final")]),
    ("no-contact-requested", &[("q6", "blocked")]),
    ("safety-stop", &[("q2", "hurt followed")]),
    ("own-stop", &[("q4", "kept-contacting")]),
    ("crisis", &[("q1", "act")]),
    ("minor", &[("age", "minor")]),
];

/// What a page looks like now, in every size and theme. The window is as high as the page, so that the bars stand at its ends.
async fn picture(page: &Page, album: &mut Album, route: &str, state: &str, framed: bool) {
    let widths: &[u32] = if framed { &[FRAME] } else { &WIDTHS };
    for &width in widths {
        let shots = THEMES.map(|theme| Shot { route, state, width, theme });
        let wanted: Vec<_> = shots.into_iter().filter(|shot| album.wants(shot)).collect();
        if wanted.is_empty() {
            continue;
        }
        page.resize(width, HIGH).await;
        let high = page.script("return document.documentElement.scrollHeight", vec![]).await;
        page.resize(width, high.as_f64().map_or(HIGH, |high| (high as u32).clamp(HIGH, HIGHEST))).await;
        for shot in &wanted {
            let scheme = json!({ "features": [
                { "name": "prefers-color-scheme", "value": shot.theme },
                { "name": "prefers-reduced-motion", "value": "reduce" },
            ] });
            page.cdp("Emulation.setEmulatedMedia", scheme).await;
            let taken = page.cdp("Page.captureScreenshot", json!({ "optimizeForSpeed": true })).await;
            album.keep(shot, taken["data"].as_str().unwrap_or_default());
        }
    }
    page.resize(widths[0], HIGH).await;
}

#[tokio::test]
#[ignore = "writes target/shots: run `cargo xtask shots`"]
async fn every_page_is_pictured() {
    needs!(OneIsEnough);
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.cdp("Emulation.setScrollbarsHidden", json!({ "hidden": true })).await;
    let mut album = Album::open();
    for life in lives::all() {
        let framed = if life.query.is_empty() { "?embed=1" } else { &format!("{}&embed=1", life.query) };
        for (framed, query) in [(false, life.query), (true, framed)] {
            let width = if framed { &[FRAME][..] } else { &WIDTHS };
            // What a click opens is looked at by the tests.
            let is_wanted =
                |view: &&View| view.clicks.is_empty() && album.wants_any(&view.route, life.name, width);
            let views: Vec<_> = life.views.iter().filter(is_wanted).collect();
            if views.is_empty() {
                continue;
            }
            live(&page, &life, query).await;
            for view in views {
                go(&page, view).await;
                picture(&page, &mut album, &view.route, life.name, framed).await;
            }
        }
    }
    for (name, answers) in CHECK_INS {
        // Every question once, on the longest way; of the others only the end.
        let asks = name == "try-with-care";
        let wanted = album.wants_any("#/result", name, &WIDTHS)
            || asks && album.wants_any("#/check-in", "questions", &WIDTHS);
        if !wanted {
            continue;
        }
        live(&page, &lives::nobody(), "").await;
        page.resize(320, HIGH).await;
        page.visit("#/check-in").await;
        while let Some(question) = question_shown(&page).await {
            if asks {
                let route = format!("#/check-in/{question}");
                picture(&page, &mut album, &route, "questions", false).await;
            }
            answer_by_pointer(&page, &question, answers).await;
        }
        page.script("scrollTo(0, 0)", vec![]).await;
        picture(&page, &mut album, "#/result", name, false).await;
    }
    album.close();
}
