//! How the element comes: late, without a jump, once, and as a plain link where it can't.

use serde_json::json;

use super::super::harness::{Page, Setup, Site, needs};
use super::{blog, blog_with, element, loader, page};

/// What the page asked the guide's site for, by path.
async fn asked(page: &Page, guide: &Site) -> Vec<String> {
    let names =
        page.script("return performance.getEntriesByType('resource').map((one) => one.name)", vec![]).await;
    let names = names.as_array().expect("a list").iter().filter_map(|name| name.as_str());
    names.filter_map(|name| name.strip_prefix(&guide.address())).map(str::to_owned).collect()
}

#[tokio::test]
async fn nothing_but_the_loader_is_asked_for_until_the_reader_comes_near_and_then_nothing_jumps() {
    let guide = Site::release();
    let far = format!("<p id=far>{}</p>", "Some text. ".repeat(2_000));
    let body = format!(
        "<div style='min-height:4000px'>{far}</div>{}<p>After</p>{}",
        element(&guide, ""),
        loader(&guide)
    );
    let (_host, page) = blog(&body).await;
    page.wait_true("customElements.get('kintsugi-guide')").await;
    page.wait_true("document.querySelector('kintsugi-guide').frame").await;
    assert_eq!(asked(&page, &guide).await, ["/embed.js"]);
    // 400 px below the window's edge: near, and still out of sight.
    let near = "const top = document.querySelector('kintsugi-guide').getBoundingClientRect().top + scrollY;
        scrollTo(0, top - innerHeight - 400); return scrollY";
    let at = page.script(near, vec![]).await;
    page.wait_true("events.some(([kind]) => kind === 'kintsugi:resize')").await;
    assert_eq!(page.script("return scrollY", vec![]).await, at, "the reader stays where they were");
    assert_eq!(page.script("return document.activeElement.tagName", vec![]).await, json!("BODY"));
    page.script("scrollBy(0, 900)", vec![]).await;
    page.enter_guide().await;
    page.wait_for("h1").await;
    let fits = "return document.documentElement.scrollHeight <= innerHeight + 1
        && document.documentElement.scrollWidth <= innerWidth";
    assert_eq!(page.script(fits, vec![]).await, json!(true), "no scrollbars");
    page.leave_frame().await;
    assert_eq!(page.script("return shift", vec![]).await, json!(0));
}

#[tokio::test]
async fn a_guide_at_the_top_of_a_page_moves_nothing_that_is_seen() {
    needs!(LayoutShifts);
    let guide = Site::release();
    // At the top the loader stands before the element and is waited for, as docs/embedding.md says.
    let first = loader(&guide).replace("async ", "");
    let (_host, page) = blog(&format!("{first}{}<p>After</p>", element(&guide, ""))).await;
    page.enter_guide().await;
    page.wait_for("h1").await;
    page.leave_frame().await;
    assert_eq!(page.script("return shift", vec![]).await, json!(0));
    assert_eq!(page.script("return document.activeElement.tagName", vec![]).await, json!("BODY"));
}

#[tokio::test]
async fn the_frame_has_the_links_words_for_its_title_and_the_link_steps_back() {
    let guide = Site::release();
    let (_host, page) = blog(&format!("{}{}", element(&guide, ""), loader(&guide))).await;
    page.enter_guide().await;
    page.leave_frame().await;
    let title = "return document.querySelector('kintsugi-guide').frame.title";
    assert_eq!(page.script(title, vec![]).await, json!("The guide"));
    page.wait_gone("kintsugi-guide a").await;
}

#[tokio::test]
async fn a_second_loader_or_a_later_element_does_no_harm() {
    let guide = Site::release();
    let twice = loader(&guide).replace("async", "defer");
    let body = format!("{twice}{}{}{}", loader(&guide), element(&guide, "profile=one"), loader(&guide));
    let (_host, page) = blog(&body).await;
    page.enter_guide().await;
    page.leave_frame().await;
    // Moved about, and one more put in by a script, its link last.
    let more = "const first = document.querySelector('kintsugi-guide');
        const second = document.createElement('kintsugi-guide');
        document.body.prepend(second);
        second.append(first.querySelector('a').cloneNode(true));
        document.body.append(first);";
    page.script(more, vec![]).await;
    page.wait_true("document.querySelector('kintsugi-guide').frame?.className === 'open'").await;
    page.enter_guide().await;
    page.wait_for("h1").await;
    assert_eq!(page.console_errors().await, Vec::<String>::new());
}

#[tokio::test]
async fn what_is_malformed_or_unknown_is_told_once_and_the_guide_opens() {
    let guide = Site::release();
    let wrong = "theme=pink accent=red region=England days=many profile='A B' start=javascript:alert(1) home-url=https://other.example/ constructor=1 flavour=mint class=wide data-x=1";
    let (_host, page) = blog(&format!("{}{}", element(&guide, wrong), loader(&guide))).await;
    page.enter_guide().await;
    page.wait_for("h1").await;
    let address = page.script("return location.href", vec![]).await;
    assert_eq!(
        address,
        json!(format!("{}/?embed=1#/", guide.address()))
            .as_str()
            .map_or(json!(null), |text| json!(text.trim_end_matches("#/")))
    );
    page.leave_frame().await;
    let warned = page.script("return warnings.sort()", vec![]).await;
    let warned: Vec<_> = warned.as_array().expect("a list").iter().filter_map(|one| one.as_str()).collect();
    let names: Vec<_> = warned.iter().filter_map(|one| one.split(": ").nth(2)?.split('=').next()).collect();
    assert_eq!(
        names,
        ["accent", "constructor", "days", "flavour", "home-url", "profile", "region", "start", "theme"],
        "{warned:?}"
    );
    page.script(
        "document.querySelector('kintsugi-guide').frame.contentWindow.postMessage('hello', '*')",
        vec![],
    )
    .await;
    page.script("document.querySelector('kintsugi-guide').setAttribute('days', '40')", vec![]).await;
    assert_eq!(page.script("return warnings.length", vec![]).await, json!(names.len()), "each only once");
}

#[tokio::test]
async fn where_frames_are_blocked_the_link_remains() {
    let guide = Site::release();
    let policy = format!(
        "Content-Security-Policy: frame-src 'none'; script-src 'unsafe-inline' {}\r\n",
        guide.address()
    );
    let body = format!("{}{}", element(&guide, ""), loader(&guide));
    let (_host, page) = blog_with(&policy, &body, Setup::phone()).await;
    page.wait_true("events.some(([kind]) => kind === 'kintsugi:error')").await;
    page.wait_for("kintsugi-guide a").await;
    let height = page.script("return document.querySelector('kintsugi-guide').offsetHeight", vec![]).await;
    assert!(height.as_i64().is_some_and(|height| height < 100), "no hole is left: {height}");
    page.click("kintsugi-guide a").await;
    page.wait_for("h1").await;
}

#[tokio::test]
async fn without_the_loader_there_is_the_link() {
    let guide = Site::release();
    let (_host, page) = blog(&element(&guide, "theme=dark")).await;
    page.click("kintsugi-guide a").await;
    page.wait_for(".home-doors").await;
}

#[tokio::test]
async fn a_page_that_is_opened_from_a_folder_of_its_own_finds_the_guide_where_its_link_says() {
    let files = [("deep/er/index.html", String::new())];
    let guide = Site::release();
    let body = format!("{}{}", element(&guide, "start=#/tools/urge"), loader(&guide));
    let host = Site::of_files(
        &files.map(|(path, _)| (path, page(&body))).each_ref().map(|(path, text)| (*path, text.as_str())),
    )
    .elsewhere();
    let page = Page::open(&host, Setup::phone()).await;
    page.visit("deep/er/").await;
    page.enter_guide().await;
    page.wait_for("[name=breathe]").await;
}
