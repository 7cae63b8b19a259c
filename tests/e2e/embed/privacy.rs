//! What a curious host learns: that the guide is there, and how tall it is.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::super::harness::{Page, Site};
use super::super::steps::take_check_in;
use super::{blog, element, loader};

/// Every value that the page heard, by message and by event, with numbers taken out.
async fn heard(page: &Page) -> BTreeSet<String> {
    let all = page
        .script(
            "const sorted = one => Object.fromEntries(Object.entries(one).sort());
        return [...messages.map(([, data]) => sorted(data)), ...events]",
            vec![],
        )
        .await;
    let plain = |one: &Value| one.to_string().chars().filter(|letter| !letter.is_ascii_digit()).collect();
    all.as_array().expect("a list").iter().map(plain).collect()
}

#[tokio::test]
async fn answers_outcomes_and_days_are_never_told_to_the_host() {
    let guide = Site::release();
    let body = format!("{}{}", element(&guide, "start=#/check-in home-url=/"), loader(&guide));
    let (_host, page) = blog(&body).await;
    page.enter_guide().await;
    take_check_in(&page, &[("q2", "controlled"), ("q13", "them")]).await;
    for route in ["#/today", "#/support", "#/heal/1", "#/settings"] {
        page.script("location.hash = arguments[0]", vec![json!(route)]).await;
        page.wait_for("h1").await;
    }
    page.script("location.hash = '#/tools/urge'", vec![]).await;
    page.wait_for("[name=breathe]").await;
    page.leave_frame().await;
    // The whole of what can be said, whoever sits in front of it.
    let expected = [
        r#"["kintsugi:ready",null]"#,
        r#"["kintsugi:resize",{"height":}]"#,
        r#"{"height":,"kintsugi":"resize"}"#,
        r#"{"kintsugi":"ready"}"#,
    ];
    assert_eq!(heard(&page).await, expected.map(str::to_owned).into());
    let origins = page.script("return messages.map(([origin]) => origin)", vec![]).await;
    let origins = origins.as_array().expect("a list").clone();
    assert!(origins.iter().all(|origin| *origin == json!(guide.address())));
}

#[tokio::test]
async fn the_host_cannot_read_the_frame_its_store_or_its_address() {
    let guide = Site::release();
    let (_host, page) = blog(&format!("{}{}", element(&guide, ""), loader(&guide))).await;
    page.enter_guide().await;
    page.click("a[href='#/quiet']").await;
    page.wait_for("[data-day]").await;
    assert!(page.storage("kintsugi").await.is_some());
    page.leave_frame().await;
    let read = "const frame = document.querySelector('kintsugi-guide').frame;
        const tries = [() => frame.contentWindow.localStorage, () => frame.contentWindow.document,
            () => frame.contentWindow.location.href, () => frame.contentWindow.kintsugi];
        const refused = tries.filter((read) => { try { read(); return false } catch { return true } });
        return [refused.length, frame.contentDocument, frame.src, localStorage.length, document.cookie]";
    let expected = json!([4, null, format!("{}/?embed=1", guide.address()), 0, ""]);
    assert_eq!(page.script(read, vec![]).await, expected);
}

#[tokio::test]
async fn a_page_that_only_looks_like_the_host_is_neither_heard_nor_answered() {
    let guide = Site::release();
    let (_host, page) = blog(&format!("{}{}", element(&guide, "theme=light"), loader(&guide))).await;
    page.enter_guide().await;
    // From the frame itself: another window than the one around it.
    page.script("postMessage({ kintsugi: 'asked', asked: 'theme=dark' }, '*')", vec![]).await;
    page.leave_frame().await;
    // From another frame of the host, which has the host's origin.
    let stranger = "const other = document.createElement('iframe');
        document.body.append(other);
        const frame = document.querySelector('kintsugi-guide').frame.contentWindow;
        other.contentWindow.eval('parent.target.postMessage({kintsugi: \"asked\", asked: \"theme=dark\"}, \"*\")');";
    page.script(
        &format!("window.target = document.querySelector('kintsugi-guide').frame.contentWindow; {stranger}"),
        vec![],
    )
    .await;
    // From the host, in a shape that is none of the loader's.
    for data in [
        "'theme=dark'",
        "{ kintsugi: 'asked', asked: { theme: 'dark' } }",
        "{ kintsugi: 'other', asked: 'theme=dark' }",
        "null",
    ] {
        page.script(&format!("target.postMessage({data}, '*')"), vec![]).await;
    }
    // What comes to the host from elsewhere moves nothing.
    page.script("postMessage({ kintsugi: 'resize', height: 5000 }, '*')", vec![]).await;
    page.enter_guide().await;
    assert_eq!(page.attr("html", "data-theme").await.as_deref(), Some("light"));
    assert_eq!(page.count("#broken").await, 0);
    page.leave_frame().await;
    let height = page.script("return document.querySelector('kintsugi-guide').offsetHeight", vec![]).await;
    assert_ne!(height, json!(5000));
}

#[tokio::test]
async fn no_address_and_no_request_tells_where_the_frame_stands() {
    let guide = Site::release();
    let body =
        format!("{}{}", element(&guide, "home-url=/a-post-about-me home-label='My post'"), loader(&guide));
    let (host, page) = blog(&body).await;
    page.enter_guide().await;
    page.wait_for("[data-frame=home]").await;
    assert_eq!(
        page.attr("[data-frame=home]", "href").await,
        Some(format!("{}/a-post-about-me", host.address()))
    );
    assert_eq!(page.text("[data-frame=home]").await, "My post");
    let addresses =
        "return [location.href, ...performance.getEntriesByType('resource').map((one) => one.name)].join()";
    let addresses = page.script(addresses, vec![]).await.to_string();
    assert!(!addresses.contains("a-post-about-me") && !addresses.contains("localhost"), "{addresses}");
}
