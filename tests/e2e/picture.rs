//! The pictures in the README and in docs/gallery.md, made by the project itself: `cargo xtask picture`.

use std::path::Path;

use kintsugi::seal::base64;

use super::harness::{Page, Setup, Site, needs};

#[tokio::test]
#[ignore = "writes docs/home.png: run `cargo xtask picture`"]
async fn the_first_page_is_drawn_for_the_readme() {
    needs!(OneIsEnough);
    let site = Site::release();
    let page = Page::open(&site, Setup { width: 900, height: 720, ..Setup::desk() }).await;
    page.visit("").await;
    page.wait_for(".home-doors").await;
    let drawn = page.screenshot("readme").await;
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    std::fs::create_dir_all(&docs).expect("the folder docs can be made");
    std::fs::copy(drawn, docs.join("home.png")).expect("the picture can be kept");
}

/// The pictures of docs/gallery.md: file, life, route, theme.
#[cfg(feature = "site")]
const GALLERY: [(&str, &str, &str, &str); 8] = [
    ("home", "nobody", "#/", "light"),
    ("check-in", "nobody", "#/check-in", "light"),
    ("today", "day-12", "#/today", "dark"),
    ("quiet", "day-12", "#/quiet", "light"),
    ("path", "full", "#/path", "light"),
    ("phase", "day-12", "#/path/1", "light"),
    ("urge", "day-12", "#/tools/urge", "dark"),
    ("ending", "ended", "#/ending", "light"),
];

/// Most bytes of one of them.
#[cfg(feature = "site")]
const MOST: usize = 60_000;

#[cfg(feature = "site")]
#[tokio::test]
#[ignore = "writes docs/gallery: run `cargo xtask picture`"]
async fn the_gallery_is_drawn() {
    use super::lives::{self, View, go, live};
    use serde_json::json;

    needs!(OneIsEnough);
    let site = Site::release();
    let page = Page::open(&site, Setup { width: 390, height: 780, ..Setup::desk() }).await;
    page.cdp("Emulation.setScrollbarsHidden", json!({ "hidden": true })).await;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/gallery");
    std::fs::create_dir_all(&folder).expect("the folder docs can be written");
    let all = lives::all();
    for (name, of, route, theme) in GALLERY {
        let life = all.iter().find(|life| life.name == of).expect("a life of that name");
        live(&page, life, life.query).await;
        go(&page, &View { route: route.to_owned(), clicks: &[] }).await;
        let look = json!({ "features": [
            { "name": "prefers-color-scheme", "value": theme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ] });
        page.cdp("Emulation.setEmulatedMedia", look).await;
        let clip = json!({ "x": 0, "y": 0, "width": 390, "height": 780, "scale": 1.5 });
        let wish = json!({ "format": "webp", "quality": 80, "clip": clip });
        let taken = page.cdp("Page.captureScreenshot", wish).await;
        let picture = base64::read(taken["data"].as_str().unwrap_or_default()).unwrap_or_default();
        assert!(picture.starts_with(b"RIFF") && picture.len() < MOST, "{name}: {} bytes", picture.len());
        std::fs::write(folder.join(format!("{name}.webp")), picture).expect("the picture can be kept");
    }
}
