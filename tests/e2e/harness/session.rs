//! One browser with a fresh profile, for one test.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use serde_json::json;
use thirtyfour::{Capabilities, WebDriver, WindowHandle};

use super::chromedriver;
use super::temp::TempFolder;

/// Browsers open at a time; more than that and each waits for the others.
const AT_ONCE: usize = 2;

/// A browser; it is closed and its profile removed when the last page of it is dropped, also on a panic.
pub struct Session {
    // Fields are dropped in this order: first the browser, then its profile, then the right to have one.
    pub driver: WebDriver,
    pub profile: Arc<TempFolder>,
    _seat: Seat,
    /// The tab that commands go to.
    pub current: Mutex<Option<WindowHandle>>,
}

impl Session {
    /// Opens a browser with a fresh profile, as soon as there is room for one more.
    pub async fn open() -> Self {
        Self::open_in(Arc::new(TempFolder::new("profile")), None).await
    }

    /// Opens a browser with a profile that another may have left, and with all that it asks for going through a proxy, if there is one.
    pub async fn open_in(profile: Arc<TempFolder>, proxy: Option<&str>) -> Self {
        let seat = Seat::take();
        let options = json!({ "args": [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--no-first-run",
            "--lang=en-US",
            // Nothing outside this machine is asked for. Without this the browser's own look-ups hold up its first
            // window for five seconds on machines without a name server.
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
            format!("--user-data-dir={}", profile.path().display()),
        ] });
        let mut wishes = json!({ "goog:chromeOptions": options, "goog:loggingPrefs": { "browser": "ALL" } });
        if let Some(proxy) = proxy {
            // Without the last word a browser goes to this machine itself past the proxy.
            wishes["proxy"] = json!({ "proxyType": "manual", "httpProxy": proxy, "sslProxy": proxy, "noProxy": ["<-loopback>"] });
        }
        let wishes: Capabilities = serde_json::from_value(wishes).expect("these are capabilities");
        let driver = WebDriver::builder(chromedriver::address(), wishes)
            .request_timeout(Duration::from_secs(60))
            .await
            .expect("chromedriver opens a browser");
        Self { driver, profile, _seat: seat, current: Mutex::new(None) }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // The driver's own farewell would go through a connection that only the waiting test could serve.
        let id = self.driver.session_id().to_string();
        if self.driver.clone().leak().is_ok() && chromedriver::close(&id).is_err() {
            eprintln!("A browser could not be closed; it goes when the tests end.");
        }
    }
}

/// The right to have a browser open.
struct Seat;

static TAKEN: Mutex<usize> = Mutex::new(0);
static FREED: Condvar = Condvar::new();

impl Seat {
    fn take() -> Self {
        let taken = TAKEN.lock().unwrap_or_else(PoisonError::into_inner);
        let mut taken =
            FREED.wait_while(taken, |taken| *taken >= AT_ONCE).unwrap_or_else(PoisonError::into_inner);
        *taken += 1;
        Self
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        *TAKEN.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        FREED.notify_one();
    }
}
