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

/// Sees that all lines are in the store, and in what each tab holds in memory: its own export, without a reload.
async fn both_hold(first: &Page, second: &Page, all: usize) {
    for tab in [first, second] {
        let folder = tab.downloads().await;
        tab.visit("#/settings").await;
        tab.click("button[name=export]").await;
        assert_eq!(lines(&folder.wait_for_file().await), all);
    }
    assert_eq!(lines(&first.storage("kintsugi").await.expect("something is kept")), all);
}

/// Waits until the log of both tabs has so many lines, drawn or not: the last write of the other has arrived.
async fn both_show(first: &Page, second: &Page, all: usize) {
    let shown = "Number(document.querySelector('[data-lines]').dataset.lines)";
    for _ in 0..1_800 {
        let mut count = [0, 0];
        for (tab, count) in [first, second].into_iter().zip(&mut count) {
            *count = tab.script(&format!("return {shown}"), vec![]).await.as_u64().unwrap_or(0);
        }
        if count == [all as u64; 2] {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    let saved = first.storage("kintsugi").await.unwrap_or_default();
    panic!("the lines are not all in both: {} are in the store", lines(&saved));
}

/// Each tab gives the other its turn by a message, without waiting until its own write has arrived there.
#[tokio::test]
async fn two_tabs_that_write_a_thousand_lines_in_turn_end_with_all_of_them_in_both() {
    let each = 500;
    let site = Site::release();
    let first = Page::open(&site, Setup::desk()).await;
    let second = quiet_tabs(&first).await;
    let turns = format!(
        "const turns = new BroadcastChannel('turns');
        let left = {each};
        window.turn = () => {{
            if (!left--) return;
            {LOG_ONE}
            turns.postMessage('');
        }};
        turns.onmessage = window.turn;"
    );
    for tab in [&first, &second] {
        tab.script(&turns, vec![]).await;
    }
    first.script("turn()", vec![]).await;
    both_show(&first, &second, 2 * each).await;
    both_hold(&first, &second, 2 * each).await;
}

/// Each tab writes by itself, so that the writes meet as they would in life, and never in the same way twice.
#[tokio::test]
async fn two_tabs_that_write_at_the_same_time_lose_nothing() {
    const EACH: usize = 40;
    let site = Site::release();
    let first = Page::open(&site, Setup::desk()).await;
    let second = quiet_tabs(&first).await;
    let many = format!(
        "(async () => {{
            for (let left = {EACH}; left; left--) {{
                {LOG_ONE}
                await new Promise((go) => {{
                    const {{ port1, port2 }} = new MessageChannel();
                    port1.onmessage = go;
                    port2.postMessage(0);
                }});
            }}
        }})()"
    );
    for tab in [&first, &second] {
        tab.script(&many, vec![]).await;
    }
    both_show(&first, &second, 2 * EACH).await;
    both_hold(&first, &second, 2 * EACH).await;
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
