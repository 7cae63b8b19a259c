//! Blogs whose styles reach for everything: they don't reach into the frame, and ours don't reach out.

use serde_json::json;

use super::super::harness::{Page, Setup, Site, needs};
use super::{answer_and_reload, blog, blog_with, element, loader};

const HOSTILE: &str = "<style>
    * { all: unset }
    html { font-size: 62.5% }
    button, iframe, a, slot { display: none !important }
    iframe, kintsugi-guide iframe { height: 1px !important; opacity: 0 !important }
</style>";

#[tokio::test]
async fn a_blog_that_resets_and_hides_everything_gets_a_guide_that_works() {
    let guide = Site::release();
    let (_host, page) =
        blog(&format!("{HOSTILE}<div dir=rtl>{}</div>{}", element(&guide, ""), loader(&guide))).await;
    let size =
        "const frame = document.querySelector('kintsugi-guide').frame, box = frame.getBoundingClientRect();
        const style = getComputedStyle(frame);
        return [box.width > 1000, box.height > 600, style.opacity, style.display]";
    page.enter_guide().await;
    page.wait_for("button, a.shell-leave").await;
    let text = "return [getComputedStyle(document.documentElement).fontSize, getComputedStyle(document.body).direction]";
    assert_eq!(page.script(text, vec![]).await, json!(["16px", "ltr"]));
    page.leave_frame().await;
    assert_eq!(page.script(size, vec![]).await, json!([true, true, "1", "block"]));
    answer_and_reload(&page).await;
}

#[tokio::test]
async fn nothing_of_the_guide_changes_the_blog_around_it() {
    let guide = Site::release();
    let body = format!("<h1 class=card>Blog</h1><button class=button>Mine</button>{}", element(&guide, ""));
    let look = "return ['html', 'body', 'h1', 'button'].map((one) => {
        const style = getComputedStyle(document.querySelector(one));
        return [...style].filter((name) => /^(color|font|background|border|margin|padding|display|position|letter|line|text)/.test(name))
            .map((name) => name + style.getPropertyValue(name)).join() })";
    let (_host, page) = blog_with("", &body, Setup::phone()).await;
    let before = page.script(look, vec![]).await;
    let load = "const script = document.createElement('script'); script.src = arguments[0]; document.body.append(script)";
    page.script(load, vec![json!(format!("{}/embed.js", guide.address()))]).await;
    page.enter_guide().await;
    page.wait_for("h1").await;
    page.leave_frame().await;
    assert_eq!(page.script(look, vec![]).await, before);
    assert_eq!(
        page.script("return document.styleSheets.length + document.adoptedStyleSheets.length", vec![]).await,
        json!(0)
    );
}

#[tokio::test]
async fn a_hidden_element_stays_hidden_and_asks_for_nothing() {
    let guide = Site::release();
    let (_host, page) = blog(&format!("{}{}", element(&guide, "hidden"), loader(&guide))).await;
    page.wait_true("document.querySelector('kintsugi-guide').frame").await;
    let state = "const element = document.querySelector('kintsugi-guide'); return [element.offsetHeight, element.frame.src]";
    assert_eq!(page.script(state, vec![]).await, json!([0, ""]));
    page.script("document.querySelector('kintsugi-guide').hidden = false", vec![]).await;
    page.enter_guide().await;
}

/// A page in a sandbox has the origin `null`, and so has every script that stands in an address.
#[tokio::test]
async fn a_page_without_an_origin_cannot_put_a_script_into_the_way_back() {
    needs!(FramesWithoutOrigin);
    let guide = Site::release();
    let frame = format!(
        "<!doctype html><title>A blog</title><iframe name='kintsugi null' width=800 height=600 src='{0}/?embed=1#/support'></iframe>
         <iframe name='kintsugi null' id=about width=800 height=600 src='{0}/?embed=1#/about'></iframe>
         <script>setInterval(() => {{
             for (let at = 0; at < frames.length; at++) frames[at].postMessage({{ kintsugi: 'asked',
                 asked: 'theme=dark&home-label=Back&home-url=' + encodeURIComponent('javascript:alert(1)') }}, '*') }}, 100)</script>",
        guide.address()
    );
    let host =
        Site::of_files_with("Content-Security-Policy: sandbox allow-scripts\r\n", &[("index.html", &frame)])
            .elsewhere();
    let page = Page::open(&host, Setup::desk()).await;
    page.visit("").await;
    page.enter_frame("#about").await;
    // The rest of the message was heard.
    page.wait_for("html[data-theme=dark] main h1").await;
    assert_eq!(page.count("a[href^='javascript:'], [data-frame=home]").await, 0);
}
