//! A browser that holds nothing yet, for one test.

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver, WindowHandle};

use super::Setup;
use super::bidi::Bidi;
use super::driver::Driver;
use super::engine::Engine;
use super::room::{self, Room};
use super::temp::TempFolder;
use super::webkit;

/// Browsers open at a time; more than that and each waits for the others.
pub const AT_ONCE: usize = 2;

/// An address at which nobody listens. Nothing outside this machine is asked for by any test.
pub(super) const NOWHERE: &str = "127.0.0.1";
pub(super) const NO_PORT: &str = "9";

/// A running browser; it is closed and its profile removed when nobody holds it any more, also on a panic.
pub struct Browser {
    // Fields are dropped in this order: first the browser, then its profile.
    pub driver: WebDriver,
    /// Which engine it is.
    pub engine: Engine,
    /// The way to Firefox that is more than WebDriver.
    pub bidi: Option<Bidi>,
    program: Driver,
    /// Where what it keeps lies; another browser may open it again.
    pub profile: Arc<TempFolder>,
    /// What is set for as long as it runs.
    pub kind: Kind,
}

/// What can't be changed once a browser runs: its time zone, whether pages may run scripts, and whether commands wait for them to load.
pub type Kind = (&'static str, bool, bool);

impl Browser {
    /// One that serves many tests is dropped by none of them, and `sweeps` its profile away by itself.
    async fn open(profile: Arc<TempFolder>, sweeps: bool, proxy: Option<&str>, setup: Setup) -> Self {
        let engine = Engine::tested();
        let downloads = profile.path().join("downloads");
        std::fs::create_dir_all(&downloads).expect("a folder for downloads can be made");
        let mut wishes = match engine {
            Engine::Chromium => chromium(profile.path(), proxy),
            Engine::Firefox => firefox(profile.path(), &downloads, proxy, setup),
            Engine::WebKit => webkit::wishes(profile.path(), &downloads, proxy, setup),
        };
        if !setup.waits_for_load {
            wishes["pageLoadStrategy"] = json!("none");
        }
        let wishes: Capabilities = serde_json::from_value(wishes).expect("these are capabilities");
        let program = Driver::start(engine, profile.path(), sweeps, setup.time_zone);
        // A connection lives in the runtime of the test that has opened it. The next test in this browser must not find one that is
        // just going with the last.
        let client = reqwest::Client::builder().timeout(Duration::from_secs(60)).pool_max_idle_per_host(0);
        let driver = WebDriver::builder(program.address(), wishes)
            .client(client.build().expect("a client without anything special"))
            .await
            .expect("the driver opens a browser");
        let address = driver.capabilities().get("webSocketUrl").and_then(Value::as_str);
        let bidi = address.filter(|_| engine == Engine::Firefox).map(Bidi::connect);
        Self { driver, engine, bidi, program, profile, kind: kind(setup) }
    }

    /// The folder that downloads land in, but for Chromium's, which is told for each tab.
    pub fn downloads(&self) -> PathBuf {
        self.profile.path().join("downloads")
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver's own farewell would go through a connection that only the waiting test could serve.
        let id = self.driver.session_id().to_string();
        if self.driver.clone().leak().is_ok() && self.program.close(&id).is_err() {
            eprintln!("A browser could not be closed; its driver ends it.");
        }
    }
}

fn kind(setup: Setup) -> Kind {
    (setup.time_zone, setup.scripts, setup.waits_for_load)
}

/// A browser in which one test is alone, with nothing kept.
pub struct Session {
    // Fields are dropped in this order: first what the test has of the browser, last the right to have one.
    room: Option<Room>,
    browser: Arc<Browser>,
    _seat: Seat,
    /// The first tab.
    pub first: WindowHandle,
    /// The tabs that the test knows of.
    pub known: Mutex<Vec<WindowHandle>>,
    /// The tab that commands go to.
    pub current: Mutex<Option<WindowHandle>>,
}

impl Deref for Session {
    type Target = Browser;

    fn deref(&self) -> &Browser {
        &self.browser
    }
}

impl Session {
    /// Opens a browser, as soon as there is room for one more. Where an engine takes long to start, a room of one that runs.
    pub async fn open(setup: Setup) -> Self {
        if !room::are_there() {
            return Self::open_in(Arc::new(TempFolder::new("profile")), None, setup).await;
        }
        let seat = Seat::take();
        let browser = match room::idle(kind(setup)) {
            Some(browser) => browser,
            None => Arc::new(Browser::open(Arc::new(TempFolder::new("profile")), true, None, setup).await),
        };
        let (room, first) = Room::enter(&browser).await;
        Self::of(browser, Some(room), first, seat)
    }

    /// Opens a browser with a profile that another may have left, and with all that it asks for going through a proxy, if there is one.
    pub async fn open_in(profile: Arc<TempFolder>, proxy: Option<&str>, setup: Setup) -> Self {
        let seat = Seat::take();
        let browser = Browser::open(profile, false, proxy, setup).await;
        let first = browser.driver.window().await.expect("a new browser has a tab");
        Self::of(Arc::new(browser), None, first, seat)
    }

    fn of(browser: Arc<Browser>, room: Option<Room>, first: WindowHandle, seat: Seat) -> Self {
        Self { room, browser, _seat: seat, first, known: Mutex::default(), current: Mutex::new(None) }
    }

    /// Opens another tab beside the first.
    pub async fn new_tab(&self) -> WindowHandle {
        match &self.room {
            Some(room) => room.new_tab(&self.browser),
            None => self.driver.new_tab().await.expect("a browser can have another tab"),
        }
    }

    /// The tabs and windows of this test.
    pub async fn windows(&self) -> Vec<WindowHandle> {
        let all = self.driver.windows().await.expect("windows can be counted");
        let outside = self.room.as_ref().map(|room| &room.outside);
        all.into_iter().filter(|one| outside.is_none_or(|outside| !outside.contains(one))).collect()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if let Some(room) = self.room.take() {
            room.leave(&self.browser);
        }
    }
}

fn chromium(profile: &Path, proxy: Option<&str>) -> Value {
    let options = json!({ "args": [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--no-first-run",
        "--lang=en-US",
        // Without this the browser's own look-ups hold up its first window for five seconds on machines without a
        // name server.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
        format!("--user-data-dir={}", profile.display()),
    ] });
    let mut wishes = json!({ "goog:chromeOptions": options, "goog:loggingPrefs": { "browser": "ALL" } });
    if let Some(proxy) = proxy {
        // Without the last word a browser goes to this machine itself past the proxy.
        wishes["proxy"] = json!({ "proxyType": "manual", "httpProxy": proxy, "sslProxy": proxy, "noProxy": ["<-loopback>"] });
    }
    wishes
}

fn firefox(profile: &Path, downloads: &Path, proxy: Option<&str>, setup: Setup) -> Value {
    let (host, port) = proxy.and_then(|proxy| proxy.split_once(':')).unwrap_or((NOWHERE, NO_PORT));
    let port: u16 = port.parse().expect("an address of a proxy ends in a port");
    let preferences = json!({
        "javascript.enabled": setup.scripts,
        "network.proxy.type": 1,
        "network.proxy.http": host,
        "network.proxy.http_port": port,
        "network.proxy.ssl": host,
        "network.proxy.ssl_port": port,
        // A watching proxy hears also what goes to this machine itself.
        "network.proxy.allow_hijacking_localhost": proxy.is_some(),
        "network.dns.disablePrefetch": true,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "app.normandy.enabled": false,
        // Each browser opens few pages, and is opened often.
        "dom.ipc.processPrelaunch.enabled": false,
        "browser.tabs.remote.separatePrivilegedContentProcess": false,
        "browser.sessionstore.resume_from_crash": false,
        "browser.newtabpage.enabled": false,
        "browser.startup.homepage_override.mstone": "ignore",
        "browser.download.folderList": 2,
        "browser.download.dir": downloads,
        "browser.download.useDownloadDir": true,
        "browser.download.alwaysOpenPanel": false,
        "browser.helperApps.neverAsk.saveToDisk": "application/json,text/calendar,text/plain,application/octet-stream",
    });
    let options = json!({ "args": ["-headless", "-profile", profile], "prefs": preferences });
    json!({ "webSocketUrl": true, "moz:firefoxOptions": options })
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
