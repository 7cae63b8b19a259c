//! Two tabs of one visitor.

use super::harness::{Page, Setup, Site};
use super::steps::LOG_ONE;

/// How many lines of the log a saved text holds.
fn lines(saved: &str) -> usize {
    let saved: serde_json::Value = serde_json::from_str(saved).expect("JSON");
    saved["data"]["contacts"].as_object().expect("a log").len()
}

/// The quiet page in this tab and in a second one, both ready to log.
async fn quiet_tabs(first: &Page) -> Page {
    first.visit("#/quiet").await;
    first.wait_for("input[name=started]").await;
    first.click("form:has(input[name=started]) button[type=submit]").await;
    first.wait_for("input[name=kind], details").await;
    first.reload().await;
    let second = first.new_tab().await;
    second.visit("#/quiet").await;
    for tab in [first, &second] {
        tab.script(
            "document.querySelector('details:has(input[name=kind])')?.setAttribute('open', '')",
            vec![],
        )
        .await;
        tab.wait_for("input[name=kind]").await;
    }
    second
}

#[tokio::test]
async fn two_tabs_that_write_five_hundred_lines_each_in_turn_end_with_all_thousand_in_both() {
    let site = Site::release();
    let first = Page::open(&site, Setup::desk()).await;
    let second = quiet_tabs(&first).await;
    for _ in 0..500 {
        first.script(LOG_ONE, vec![]).await;
        second.script(LOG_ONE, vec![]).await;
    }
    assert_eq!(lines(&first.storage("kintsugi").await.expect("something is kept")), 1000);
    // What each tab holds in memory: its own export, without a reload.
    for tab in [&first, &second] {
        let folder = tab.downloads().await;
        tab.visit("#/settings").await;
        tab.click("button[name=export]").await;
        assert_eq!(lines(&folder.wait_for_file().await), 1000);
    }
}

/// Waits until a tab has written all its lines.
async fn is_done(tab: &Page) {
    for _ in 0..600 {
        if tab.script("return window.done", vec![]).await == serde_json::json!(true) {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the lines are not written");
}

/// Each tab writes by itself, so that the writes meet as they would in life, and never in the same way twice.
#[tokio::test]
async fn two_tabs_that_write_at_the_same_time_lose_nothing() {
    const EACH: usize = 40;
    let site = Site::release();
    let first = Page::open(&site, Setup::desk()).await;
    let second = quiet_tabs(&first).await;
    let many = format!(
        "window.done = false;
        (async () => {{
            for (let left = {EACH}; left; left--) {{
                {LOG_ONE}
                await new Promise((go) => {{
                    const {{ port1, port2 }} = new MessageChannel();
                    port1.onmessage = go;
                    port2.postMessage(0);
                }});
            }}
            window.done = true;
        }})()"
    );
    for tab in [&first, &second] {
        tab.script(&many, vec![]).await;
    }
    for tab in [&first, &second] {
        is_done(tab).await;
    }
    for tab in [&first, &second] {
        let folder = tab.downloads().await;
        tab.visit("#/settings").await;
        tab.click("button[name=export]").await;
        assert_eq!(lines(&folder.wait_for_file().await), 2 * EACH);
    }
    assert_eq!(lines(&first.storage("kintsugi").await.expect("something is kept")), 2 * EACH);
}

#[tokio::test]
async fn a_tab_follows_the_other_live() {
    let site = Site::release();
    let first = Page::open(&site, Setup::phone()).await;
    first.visit("#/heal/1").await;
    first.wait_for("input[name=task]").await;
    let second = first.new_tab().await;
    second.visit("#/heal/1").await;
    second.wait_for("input[name=task]").await;
    second.choose("task", "2").await;
    first.wait_for("input[name=task][value='2']:checked").await;
}
