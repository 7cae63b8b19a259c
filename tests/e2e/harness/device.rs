//! The visitor's device: its size, its clock, its network, and what its console says. Each engine in the way that it has.

use std::panic::Location;
use std::sync::PoisonError;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;

use super::clock;
use super::engine::Engine;
use super::page::Page;

/// Keeps errors where the driver can't tell them. A page that comes from the guide's worker has none of this.
const NOTE_ERRORS: &str = "(() => {
    const errors = globalThis.kintsugiErrors = [], real = console.error;
    console.error = (...said) => { errors.push(said.join(' ')); real(...said) };
    addEventListener('error', event => {
        const { target } = event;
        errors.push(event.message ?? `${target.src ?? target.href} did not load`);
    }, true);
    addEventListener('unhandledrejection', event => errors.push(String(event.reason)));
    addEventListener('securitypolicyviolation', event => errors.push(`refused by ${event.violatedDirective}: ${event.blockedURI}`));
})();";

/// Takes the worker away, whose pages would come without a script in front.
const NO_WORKER: &str = "const all = await navigator.serviceWorker?.getRegistrations() ?? [];
    await Promise.all(all.map(one => one.unregister()));";

impl Page {
    /// What is set before anything is visited.
    pub(super) async fn begin(&self) {
        self.resize(self.setup.width, self.setup.height).await;
        match self.session.engine {
            Engine::Chromium if !self.setup.scripts => {
                self.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
            }
            Engine::Chromium => {}
            Engine::Firefox => {
                let tabs = [self.tab.to_string()];
                self.bidi("session.subscribe", json!({ "events": ["log.entryAdded"], "contexts": tabs }));
            }
            Engine::WebKit => self.wire.put_in_front("errors", NOTE_ERRORS),
        }
        if self.setup.clock_ahead + clock::ahead_ms() != 0 {
            self.shift_clock(self.setup.clock_ahead).await;
        }
    }

    /// Gives the page another size, in CSS pixels; also narrower than a browser's window can be.
    pub async fn resize(&self, width: u32, height: u32) {
        match self.session.engine {
            Engine::Chromium => {
                let size =
                    json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                self.cdp("Emulation.setDeviceMetricsOverride", size).await;
            }
            Engine::Firefox => {
                let size = json!({ "context": self.tab.to_string(), "viewport": { "width": width, "height": height } });
                self.bidi("browsingContext.setViewport", size);
            }
            Engine::WebKit => self.resize_window(width, height).await.expect("a window can be resized"),
        }
    }

    /// Resizes the window until the page in it has the size.
    async fn resize_window(&self, width: u32, height: u32) -> WebDriverResult<()> {
        let driver = self.in_front().await?;
        let (mut wide, mut high) = (width, height);
        for _ in 0..50 {
            let inner = driver.execute("return [innerWidth, innerHeight]", vec![]).await?;
            let (inner_width, inner_height): (u32, u32) = inner.convert()?;
            if (inner_width, inner_height) == (width, height) {
                return Ok(());
            }
            let outer = driver.get_window_rect().await?;
            // The page follows its window a moment later: what lies around it is small.
            let around = |outer: i64, inner: u32| u32::try_from(outer - i64::from(inner)).unwrap_or(0);
            let (beside, above) = (around(outer.width, inner_width), around(outer.height, inner_height));
            if beside < 60 && above < 120 {
                (wide, high) = (width + beside, height + above);
            }
            driver.set_window_rect(0, 0, wide, high).await?;
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("the window does not take the size {width}×{height}")
    }

    /// From the next load on, the page's clock runs so many milliseconds ahead of ours.
    pub async fn shift_clock(&self, milliseconds: i64) {
        let earlier = self.clock_script.lock().unwrap_or_else(PoisonError::into_inner).take();
        let script = clock::shifted(milliseconds);
        let kept = match self.session.engine {
            Engine::Chromium => {
                if let Some(earlier) = earlier {
                    let which = json!({ "identifier": earlier });
                    self.cdp("Page.removeScriptToEvaluateOnNewDocument", which).await;
                }
                self.put_in_front("clock", &script).await
            }
            Engine::Firefox => {
                if let Some(earlier) = earlier {
                    self.bidi("script.removePreloadScript", json!({ "script": earlier }));
                }
                self.put_in_front("clock", &script).await
            }
            Engine::WebKit => self.put_in_front("clock", &script).await,
        };
        *self.clock_script.lock().unwrap_or_else(PoisonError::into_inner) = Some(kept);
    }

    /// The clock of the page that is open runs so many milliseconds ahead of ours from now on, and the page wakes as after
    /// a night with the lid closed.
    pub async fn shift_clock_now(&self, milliseconds: i64) {
        let wakes = "document.dispatchEvent(new Event('visibilitychange'));";
        self.script(&format!("{} {wakes}", clock::shifted(milliseconds)), vec![]).await;
    }

    /// The clock of the page that is open runs so many milliseconds ahead of ours from now on. The page has been in sight all the time:
    /// nothing wakes it.
    pub async fn shift_clock_in_sight(&self, milliseconds: i64) {
        self.script(&clock::shifted(milliseconds), vec![]).await;
    }

    /// From the next load on, runs a script before any of the page's own.
    pub async fn before_load(&self, script: &str) {
        self.put_in_front("", script).await;
    }

    /// Loads the page anew as a visitor does. (Firefox's driver would go past the guide's worker.)
    pub(super) async fn load_anew(&self) -> WebDriverResult<()> {
        let driver = self.in_front().await?;
        if self.session.engine != Engine::Firefox || !self.setup.scripts {
            return driver.refresh().await;
        }
        driver.execute("window.kintsugiOld = true; location.reload()", vec![]).await?;
        if is_new(driver).await { Ok(()) } else { driver.refresh().await }
    }

    /// Goes to an address. (Firefox's driver no longer waits after five seconds in which nothing began: a worker that is busy may hold
    /// a page back for as long.)
    pub(super) async fn go_to(&self, address: &str) -> WebDriverResult<()> {
        let driver = self.in_front().await?;
        let is_watched =
            self.session.engine == Engine::Firefox && self.setup.scripts && self.setup.waits_for_load;
        let mark = "const bare = href => href.split('#')[0];
            return window.kintsugiOld = bare(arguments[0]) !== bare(location.href)";
        let leaves = is_watched
            && driver
                .execute(mark, vec![json!(address)])
                .await
                .is_ok_and(|leaves| leaves.convert().unwrap_or(false));
        driver.goto(address).await?;
        if leaves {
            is_new(driver).await;
        }
        Ok(())
    }

    /// Makes every answer of the site take so many milliseconds longer.
    pub async fn slow_down(&self, latency: u32) {
        self.wire.slow_down(Duration::from_millis(latency.into()));
    }

    /// Puts a script in front of every page; gives what the browser calls it.
    async fn put_in_front(&self, name: &'static str, script: &str) -> Value {
        match self.session.engine {
            Engine::Chromium => {
                let source = json!({ "source": script });
                self.cdp("Page.addScriptToEvaluateOnNewDocument", source).await["identifier"].take()
            }
            Engine::Firefox => {
                let function = format!("() => {{ {script} }}");
                let tabs = [self.tab.to_string()];
                let wish = json!({ "functionDeclaration": function, "contexts": tabs });
                self.bidi("script.addPreloadScript", wish)["script"].take()
            }
            Engine::WebKit => {
                self.wire.put_in_front(name, script);
                self.wire.refuse_worker();
                // On a blank page there is none to take away.
                if self.url().await.starts_with("http") {
                    self.script(NO_WORKER, vec![]).await;
                }
                Value::Null
            }
        }
    }

    /// Errors in the browser's console since the last call: failed scripts and broken policies, and what the page itself complains
    /// about; in Chromium failed requests, too. WebKit tells those of the document that is open, where it came from the network.
    #[track_caller]
    pub fn console_errors(&self) -> impl Future<Output = Vec<String>> {
        let here = Location::caller();
        async move {
            match self.session.engine {
                Engine::Chromium => {
                    let log = async { self.in_front().await?.browser_log().await }.await;
                    let log = self.done(here, "the console", "cannot be read", log).await;
                    log.into_iter().filter(|one| one.level == "SEVERE").map(|one| one.message).collect()
                }
                Engine::Firefox => {
                    let heard = self.session.bidi.as_ref().expect("Firefox has BiDi").heard();
                    let heard = heard.expect("the console can be read").into_iter();
                    heard.filter(|one| one["level"] == "error").map(|one| one["text"].to_string()).collect()
                }
                Engine::WebKit => {
                    let read = "return globalThis.kintsugiErrors?.splice(0) ?? []";
                    let read = self.script(read, vec![]).await;
                    read.as_array().into_iter().flatten().map(Value::to_string).collect()
                }
            }
        }
    }

    /// Any command of the Chrome DevTools Protocol, for what has no helper. Only Chromium knows it.
    #[track_caller]
    pub fn cdp(&self, command: &str, parameters: Value) -> impl Future<Output = Value> {
        let here = Location::caller();
        async move {
            assert!(
                self.session.engine == Engine::Chromium,
                "{here}: {command}: only Chromium has the DevTools Protocol. Take a way that all engines have, \
                 or begin the test with needs!(DevTools)."
            );
            let answer = async {
                self.in_front().await?;
                self.session.driver.cdp().send_raw(command, parameters).await
            };
            self.done(here, command, "was refused", answer.await).await
        }
    }

    /// A command of WebDriver BiDi, in Firefox.
    #[track_caller]
    fn bidi(&self, command: &str, parameters: Value) -> Value {
        let here = Location::caller();
        let bidi = self.session.bidi.as_ref().expect("Firefox has BiDi");
        bidi.send(command, parameters).unwrap_or_else(|error| panic!("{here}: {command}: {error}"))
    }
}

/// Waits until a document without the mark of the one before is there, whole. Says whether it came.
async fn is_new(driver: &thirtyfour::WebDriver) -> bool {
    let look = "return !window.kintsugiOld && document.readyState === 'complete'";
    let deadline = Instant::now() + Duration::from_secs(30);
    // Between two documents there may be none to ask.
    while !driver.execute(look, vec![]).await.is_ok_and(|is_new| is_new.convert().unwrap_or(false)) {
        if Instant::now() > deadline {
            return false;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    true
}
