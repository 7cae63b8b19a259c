//! What grows with use: entries, hours, changes of page.

use std::time::Duration;

use serde_json::json;

use super::browser::{Browser, Speed};
use super::server::Server;
use super::state;

/// Milliseconds until the quiet page stands, with so many lines in the log; and memory in megabytes.
pub async fn with_entries(server: &Server, lines: usize) -> (f64, f64) {
    let browser = Browser::open(Speed::Full, "() => !!document.querySelector('[data-total]')").await;
    // A text file of the same origin: it can put something into the store before the guide runs.
    browser.load(&format!("{}/LICENSE-MIT", server.address)).await;
    let text = serde_json::Value::String(state::with_lines(lines));
    browser.run(&format!("localStorage.setItem('kintsugi', {text})")).await;
    browser.load(&format!("{}/#/quiet", server.address)).await;
    browser.until("window.bench && bench.usable", Duration::from_secs(60)).await;
    let usable = browser.run("return bench.usable").await.as_f64().unwrap_or_default();
    (usable, browser.memory().await / 1_000_000.0)
}

/// An hour of the wave's clock in virtual time: seconds of processor time, and megabytes more at its end.
pub async fn an_hour_of_ticks(server: &Server) -> (f64, f64) {
    let browser = Browser::open(Speed::Full, "() => !!document.querySelector('main h1')").await;
    browser.load(&format!("{}/#/quiet", server.address)).await;
    browser.until("window.bench && bench.usable", Duration::from_secs(60)).await;
    browser.cdp("Performance.enable", json!({})).await;
    let before = (worked(&browser).await, browser.memory().await);
    let budget = json!({ "policy": "advance", "budget": 3_600_000 });
    browser.cdp("Emulation.setVirtualTimePolicy", budget).await;
    browser.until("performance.now() > 3600000", Duration::from_secs(120)).await;
    let after = (worked(&browser).await, browser.memory().await);
    (after.0 - before.0, (after.1 - before.1) / 1_000_000.0)
}

async fn worked(browser: &Browser) -> f64 {
    let metrics = browser.cdp("Performance.getMetrics", json!({})).await;
    let all = metrics["metrics"].as_array().cloned().unwrap_or_default();
    let task = all.iter().find(|metric| metric["name"] == "TaskDuration");
    task.and_then(|metric| metric["value"].as_f64()).unwrap_or_default()
}

/// Two hundred changes of page: megabytes more at their end, and milliseconds for one.
pub async fn route_changes(server: &Server) -> (f64, f64) {
    let browser = Browser::open(Speed::Full, "() => !!document.querySelector('main h1')").await;
    browser.load(&format!("{}/#/today", server.address)).await;
    browser.until("window.bench && bench.usable", Duration::from_secs(60)).await;
    // Once round first: what every page needs once is no growth.
    round(&browser, 10).await;
    let before = browser.memory().await;
    let took = round(&browser, 200).await;
    ((browser.memory().await - before) / 1_000_000.0, took / 200.0)
}

async fn round(browser: &Browser, changes: u32) -> f64 {
    browser
        .run(&format!(
            "window.round = null; (async () => {{ const begun = performance.now(); \
             const pages = ['#/quiet', '#/path', '#/path/3', '#/heal', '#/tools', '#/support', '#/settings', '#/about', '#/result', '#/today']; \
             for (let i = 0; i < {changes}; i++) {{ location.hash = pages[i % pages.length]; \
             await new Promise((done) => requestAnimationFrame(() => setTimeout(done))); }} \
             window.round = performance.now() - begun; }})()"
        ))
        .await;
    browser.until("window.round !== null", Duration::from_secs(120)).await;
    browser.run("return window.round").await.as_f64().unwrap_or_default()
}

/// The longest interaction of a check-in on a processor four times slower, in milliseconds.
pub async fn interactions(server: &Server) -> f64 {
    let browser =
        Browser::open(Speed::Slow, "() => !!document.querySelector('main input[type=radio]')").await;
    browser.load(&format!("{}/#/check-in/age", server.address)).await;
    browser.until("window.bench && bench.usable", Duration::from_secs(60)).await;
    let mut longest = 0.0_f64;
    for _ in 0..12 {
        for (key, code) in [("1", "Digit1"), ("Enter", "Enter")] {
            let text = if key == "Enter" { "\r" } else { key };
            let press = json!({ "type": "keyDown", "key": key, "code": code, "text": text,
                "windowsVirtualKeyCode": if key == "Enter" { 13 } else { 49 } });
            browser.cdp("Input.dispatchKeyEvent", press).await;
            browser.cdp("Input.dispatchKeyEvent", json!({ "type": "keyUp", "key": key, "code": code })).await;
            tokio::time::sleep(Duration::from_millis(300)).await;
        }
    }
    longest = longest.max(browser.run("return bench.events").await.as_f64().unwrap_or_default());
    longest
}
