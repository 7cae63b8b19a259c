//! The engine under test, and what each cannot do.

use std::io::Write;

/// A browser's engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, by chromedriver.
    Chromium,
    /// Firefox, by geckodriver.
    Firefox,
    /// WebKitGTK's small browser, by WebKitWebDriver.
    WebKit,
}

impl Engine {
    /// The one that KINTSUGI_BROWSER names; Chromium where it names none.
    pub fn tested() -> Self {
        match std::env::var("KINTSUGI_BROWSER").as_deref() {
            Err(_) | Ok("" | "chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::WebKit,
            Ok(other) => panic!("KINTSUGI_BROWSER is chromium, firefox or webkit, not {other}"),
        }
    }

    /// Its name, as KINTSUGI_BROWSER has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }
}

/// Something that not every engine or driver can do. A test that needs it says so with [`needs!`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capability {
    /// Commands of the Chrome DevTools Protocol.
    DevTools,
    /// Telling how far the layout has jumped.
    LayoutShifts,
    /// Drawing what it has while a style sheet is on its way.
    DrawsBeforeStyles,
    /// Letting a frame without an origin of its own load files that its policy calls `'self'`.
    FramesWithoutOrigin,
    /// Going back from a page that could not be reached, as the neutral site can't be in these tests.
    HistoryOfErrorPages,
    /// Asking the browser to keep what is stored.
    StorageManager,
    /// Using a file that was asked for ahead, without a cache on disk.
    ReusedPreloads,
    /// Making one tab crash while the rest of the browser goes on.
    Crashes,
    /// Opening a browser with the profile that a killed one left behind.
    ProfilesLeftBehind,
    /// A window narrower than the narrowest phone.
    NarrowWindows,
    /// An engine that has not told the same already.
    OneIsEnough,
}

/// What is missing where, and why. Whatever stands here is named in the summary of a run.
const MISSING: &[(Engine, Capability, &str)] = &[
    (Engine::Firefox, Capability::DevTools, DEV_TOOLS),
    (Engine::WebKit, Capability::DevTools, DEV_TOOLS),
    (Engine::Firefox, Capability::LayoutShifts, "Firefox does not measure how far a layout jumps"),
    (Engine::WebKit, Capability::DrawsBeforeStyles, "WebKit draws nothing while a style sheet is on its way"),
    (Engine::WebKit, Capability::LayoutShifts, "WebKit does not measure how far a layout jumps"),
    (
        Engine::WebKit,
        Capability::FramesWithoutOrigin,
        "WebKit holds nothing for 'self' in a frame without an origin: the guide cannot start there, and shows the help lines",
    ),
    (
        Engine::WebKit,
        Capability::HistoryOfErrorPages,
        "WebKit's small browser can't go back from its page about an address that can't be reached",
    ),
    (Engine::WebKit, Capability::StorageManager, "WebKitGTK has no navigator.storage to ask"),
    (
        Engine::WebKit,
        Capability::ReusedPreloads,
        "WebKit gives fetch() a file that was asked for ahead only out of its cache on disk, which a test's browser has not",
    ),
    (
        Engine::Firefox,
        Capability::Crashes,
        "only Chromium's driver makes one tab crash and leaves the others",
    ),
    (Engine::WebKit, Capability::Crashes, "only Chromium's driver makes one tab crash and leaves the others"),
    (
        Engine::WebKit,
        Capability::ProfilesLeftBehind,
        "a driven WebKitGTK keeps everything in memory, so nothing can be found again after a kill",
    ),
    (Engine::WebKit, Capability::NarrowWindows, "WebKit's small browser has no window narrower than 320 px"),
    (Engine::Firefox, Capability::OneIsEnough, ONE_IS_ENOUGH),
    (Engine::WebKit, Capability::OneIsEnough, ONE_IS_ENOUGH),
];

const DEV_TOOLS: &str = "only Chromium's driver sets forced colours, media and the size of text from outside, prints to a file, and says what keeps a page from being installed";

const ONE_IS_ENOUGH: &str =
    "it is about a server, the rules or endurance and tells nothing about an engine; Chromium runs it";

impl Capability {
    /// Why the engine under test lacks it; nothing where it has it.
    pub fn missing(self) -> Option<&'static str> {
        let here = |(engine, what, _): &&(Engine, Self, _)| *engine == Engine::tested() && *what == self;
        MISSING.iter().find(here).map(|(_, _, reason)| *reason)
    }
}

/// Ends the test here, and says so, where the engine under test lacks one of these.
macro_rules! needs {
    ($($capability:ident),+) => {
        $(if let Some(reason) = $crate::e2e::harness::Capability::$capability.missing() {
            fn here() {}
            $crate::e2e::harness::skip(std::any::type_name_of_val(&here), reason);
            return;
        })+
    };
}
pub(in crate::e2e) use needs;

/// Tells that the test under way is skipped, as [`skip`] does. (libtest names the thread after it, but with one thread for all.)
pub fn skip_here(reason: &str) {
    skip(std::thread::current().name().unwrap_or("a test"), reason);
}

/// Tells that a test is skipped: past the capture of libtest, and in the file that KINTSUGI_SKIPS names.
/// `place` is the path of something inside the test.
pub fn skip(place: &str, reason: &str) {
    let test = place.split("::").filter(|part| !["e2e", "here", "{{closure}}"].contains(part));
    let test: Vec<&str> = test.collect();
    let line = format!("SKIPPED in {}: {}: {reason}\n", Engine::tested().name(), test.join("::"));
    let _ = std::io::stderr().write_all(line.as_bytes());
    if let Some(file) = std::env::var_os("KINTSUGI_SKIPS") {
        let mut file =
            std::fs::OpenOptions::new().append(true).create(true).open(file).expect("the list of skips");
        file.write_all(line.as_bytes()).expect("the list of skips can be written");
    }
}
