//! The snippet builder: what it gives works as pasted.

use serde_json::json;

use super::super::harness::{Page, Setup, Site};
use super::{answer_and_reload, blog};

/// The builder with some choices made; gives the snippet.
async fn built(guide: &Site, kind: &str) -> String {
    let page = Page::open(guide, Setup::desk()).await;
    page.visit("#/embed").await;
    page.wait_for("#embed-snippet").await;
    page.choose("kind", kind).await;
    page.set_value("[name=embed-theme]", "dark").await;
    page.set_value("[name=embed-accent]", "#e0b65a").await;
    page.set_value("[name=embed-home-url]", "/my-post?a=1&b=2").await;
    page.wait_true("document.querySelector('.embed-preview')?.getAttribute('src').includes('accent=')").await;
    page.enter_frame(".embed-preview").await;
    page.wait_for("html[data-embed][data-theme=dark] h1").await;
    page.leave_frame().await;
    page.click("[name=copy-snippet]").await;
    page.wait_text("main p[role=status]", "Copied").await;
    page.script("return document.querySelector('#embed-snippet').value", vec![])
        .await
        .as_str()
        .expect("a text")
        .to_owned()
}

#[tokio::test]
async fn the_element_works_as_pasted_also_with_its_loader_pinned() {
    let guide = Site::release();
    for kind in ["element", "pinned"] {
        let (host, page) = blog(&built(&guide, kind).await).await;
        page.enter_guide().await;
        page.wait_for("html[data-theme=dark] [data-frame=home]").await;
        assert_eq!(
            page.attr("[data-frame=home]", "href").await,
            Some(format!("{}/my-post?a=1&b=2", host.address()))
        );
        page.leave_frame().await;
        assert_eq!(page.script("return warnings", vec![]).await, json!([]));
        answer_and_reload(&page).await;
    }
}

#[tokio::test]
async fn the_frame_alone_and_the_link_alone_work_as_pasted() {
    let guide = Site::release();
    let (_host, page) = blog(&built(&guide, "frame").await).await;
    page.enter_frame("iframe").await;
    page.wait_for("html[data-theme=dark] .home-doors").await;
    page.leave_frame().await;
    page.wait_for("p a").await;
    drop(page);
    let (_host, page) = blog(&built(&guide, "link").await).await;
    page.click("a").await;
    page.wait_for(".home-doors").await;
}
