//! One browser with a fresh profile, slowed down as asked.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};

mod chromedriver;

const WATCH: &str = include_str!("watch.js");

/// How fast network and processor are.
#[derive(Clone, Copy)]
pub enum Speed {
    /// 150 ms of delay, 1.6 Mbit/s down, a processor four times slower: a cheap phone on a bad evening.
    Slow,
    /// As the machine is.
    Full,
}

/// A browser; it and its profile are gone when dropped.
pub struct Browser {
    driver: WebDriver,
    profile: PathBuf,
}

impl Browser {
    /// Opens one.
    pub async fn open(speed: Speed, probe: &str) -> Self {
        static NEXT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
        let number = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let profile = std::env::temp_dir().join(format!("kintsugi-bench-{}-{number}", std::process::id()));
        let options = json!({ "args": [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--disable-background-networking", "--no-first-run", "--lang=en-US", "--window-size=390,800",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
            format!("--user-data-dir={}", profile.display()),
        ] });
        let wishes = json!({ "goog:chromeOptions": options });
        let wishes: Capabilities = serde_json::from_value(wishes).expect("these are capabilities");
        let driver = WebDriver::builder(chromedriver::address(), wishes)
            .request_timeout(Duration::from_secs(240))
            .await
            .expect("chromedriver opens a browser");
        let browser = Self { driver, profile };
        if let Speed::Slow = speed {
            let network = json!({ "offline": false, "latency": 150,
                "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8 });
            browser.cdp("Network.enable", json!({})).await;
            browser.cdp("Network.emulateNetworkConditions", network).await;
            browser.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await;
        }
        let source = WATCH.replace("PROBE", probe);
        browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
        browser
    }

    /// A command of the DevTools protocol.
    pub async fn cdp(&self, command: &str, parameters: Value) -> Value {
        self.driver.cdp().send_raw(command, parameters).await.unwrap_or_default()
    }

    /// Loads an address from nothing: a change of the part after # alone would load nothing.
    pub async fn load(&self, address: &str) -> bool {
        let _ = self.driver.goto("about:blank").await;
        self.driver.goto(address).await.is_ok()
    }

    /// What a function body in JavaScript returns.
    pub async fn run(&self, script: &str) -> Value {
        self.driver.execute(script, vec![]).await.map_or(Value::Null, |done| done.json().clone())
    }

    /// Waits until an expression in JavaScript is true; false when that takes longer than the patience.
    pub async fn until(&self, expression: &str, patience: Duration) -> bool {
        let begun = Instant::now();
        while begun.elapsed() < patience {
            if self.run(&format!("return !!({expression})")).await == Value::Bool(true) {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        false
    }

    /// The page's memory in bytes, the wasm's own included, after the rubbish was taken out.
    pub async fn memory(&self) -> f64 {
        self.cdp("HeapProfiler.collectGarbage", json!({})).await;
        let usage = self.cdp("Runtime.getHeapUsage", json!({})).await;
        ["usedSize", "embedderHeapUsedSize", "backingStorageSize"]
            .iter()
            .filter_map(|part| usage[*part].as_f64())
            .sum()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let id = self.driver.session_id().to_string();
        if self.driver.clone().leak().is_ok() {
            let _ = chromedriver::close(&id);
        }
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}
