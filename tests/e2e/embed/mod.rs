//! The guide on somebody's blog: a page of another site with the element, the loader and whatever the blog has of its own.

mod blogs;
mod handover;
mod hostile;
mod hugo;
mod layout;
mod live;
mod loading;
mod pins;
mod privacy;
pub mod sandbox;
mod snippet;
mod wordpress;

use super::harness::{Page, Setup, Site};

/// The element with its plain link.
pub fn element(guide: &Site, attributes: &str) -> String {
    format!("<kintsugi-guide {attributes}><a href='{}/'>The guide</a></kintsugi-guide>", guide.address())
}

/// The loader's tag.
pub fn loader(guide: &Site) -> String {
    format!("<script async src='{}/embed.js'></script>", guide.address())
}

/// A blog's page: notes every message, event, warning and shift of its layout, as a curious host could.
pub fn page(body: &str) -> String {
    format!(
        "<!doctype html><html lang=en><meta charset=utf-8><link rel=icon href=data:,>
         <meta name=viewport content='width=device-width'><title>A blog</title>
         <script>
           window.messages = []; window.events = []; window.warnings = []; window.shift = 0;
           addEventListener('message', (event) => messages.push([event.origin, event.data]));
           for (const kind of ['ready', 'resize', 'error'])
             addEventListener('kintsugi:' + kind, (event) => events.push([event.type, event.detail]));
           console.warn = (...said) => warnings.push(said.join(' '));
           new PerformanceObserver((list) => {{ for (const one of list.getEntries()) shift += one.value; }})
             .observe({{ type: 'layout-shift', buffered: true }});
         </script>
         <body>{body}</body></html>"
    )
}

/// A blog with that body, on another site than the guide, opened at a desk.
pub async fn blog(body: &str) -> (Site, Page) {
    blog_with("", body, Setup::desk()).await
}

/// The same with header lines of its own, on another device.
pub async fn blog_with(headers: &str, body: &str, setup: Setup) -> (Site, Page) {
    let host = Site::of_files_with(headers, &[("index.html", &page(body))]).elsewhere();
    let page = Page::open(&host, setup).await;
    page.visit("").await;
    (host, page)
}

/// A person answers the first three questions, loads the page again, and finds them answered. The guide stands in the
/// page's element.
pub async fn answer_and_reload(page: &Page) {
    page.enter_guide().await;
    page.click("a[href^='#/check-in']").await;
    for (question, option) in [("age", "adult"), ("q13", "me"), ("q17", "gt12m"), ("q19", "0")] {
        page.wait_for(&format!("fieldset[data-question={question}]")).await;
        page.choose(question, option).await;
        page.click("form button[type=submit]").await;
    }
    page.wait_for("fieldset[data-question=q1]").await;
    page.leave_frame().await;
    page.reload().await;
    page.enter_guide().await;
    let saved = page.storage("kintsugi").await.expect("the answers are kept");
    let saved: serde_json::Value = serde_json::from_str(&saved).expect("JSON");
    let answers = saved["data"].to_string();
    for answer in ["\"q13\"", "\"q17\"", "\"q19\""] {
        assert!(answers.contains(answer), "{answer} in {answers}");
    }
    page.script("location.hash = '#/check-in/q17'", vec![]).await;
    page.wait_for("input[name=q17][value=gt12m]:checked").await;
}
