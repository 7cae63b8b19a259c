//! The picture in the README, made by the project itself: `cargo xtask picture`.

use std::path::Path;

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
