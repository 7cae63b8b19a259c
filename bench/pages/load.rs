//! How long a page takes from nothing until its first question answers.

use std::time::Duration;

use serde_json::Value;

use super::browser::{Browser, Speed};
use super::peers::Peer;
use super::server::Server;

/// What one load gave.
#[derive(Clone, Copy, Default)]
pub struct Load {
    /// Kilobytes until usable.
    pub bytes: f64,
    /// Kilobytes in all.
    pub all: f64,
    /// Requests that the network answered, until usable.
    pub requests: f64,
    /// First contentful paint, in milliseconds.
    pub fcp: f64,
    /// Largest contentful paint, in milliseconds.
    pub lcp: f64,
    /// The first question answers, in milliseconds.
    pub usable: f64,
    /// Total blocking time until then, in milliseconds.
    pub blocked: f64,
    /// Cumulative layout shift.
    pub cls: f64,
    /// Memory, in megabytes.
    pub memory: f64,
}

const PATIENCE: Duration = Duration::from_secs(60);

/// The three ways to come to a page: for the first time, again, and again without a network.
pub async fn three(peer: &Peer) -> [Option<Load>; 3] {
    let server = Server::start(&peer.folder).expect("a port is free");
    let address = format!("{}{}", server.address, peer.path);
    let browser = Browser::open(Speed::Slow, peer.probe).await;
    let cold = one(&browser, &address).await;
    // A worker takes the page over once it is installed.
    let ready = "!navigator.serviceWorker || navigator.serviceWorker.controller || !document.scripts.length";
    let _ = browser.until(ready, Duration::from_secs(8)).await;
    let warm = one(&browser, &address).await;
    server.cut(true);
    let offline = one(&browser, &address).await;
    [cold, warm, offline]
}

async fn one(browser: &Browser, address: &str) -> Option<Load> {
    browser.load(address).await.then_some(())?;
    browser.until("window.bench", Duration::from_secs(2)).await.then_some(())?;
    browser.until("bench.usable", PATIENCE).await.then_some(())?;
    // What comes after the first question must not move anything either.
    tokio::time::sleep(Duration::from_secs(2)).await;
    let said = browser.run("return bench.result()").await;
    let number = |name: &str| said[name].as_f64().unwrap_or_default();
    (said != Value::Null).then_some(())?;
    Some(Load {
        bytes: number("bytes") / 1000.0,
        all: number("all") / 1000.0,
        requests: number("requests"),
        fcp: number("fcp"),
        lcp: number("lcp"),
        usable: number("usable"),
        blocked: number("blocked"),
        cls: number("cls"),
        memory: browser.memory().await / 1_000_000.0,
    })
}

/// The median of each figure.
pub fn median(loads: &[Load]) -> Load {
    let middle = |figure: fn(&Load) -> f64| {
        let mut all: Vec<f64> = loads.iter().map(figure).collect();
        all.sort_by(f64::total_cmp);
        all.get(all.len() / 2).copied().unwrap_or_default()
    };
    Load {
        bytes: middle(|load| load.bytes),
        all: middle(|load| load.all),
        requests: middle(|load| load.requests),
        fcp: middle(|load| load.fcp),
        lcp: middle(|load| load.lcp),
        usable: middle(|load| load.usable),
        blocked: middle(|load| load.blocked),
        cls: middle(|load| load.cls),
        memory: middle(|load| load.memory),
    }
}
