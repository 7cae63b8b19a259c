//! A part of a running browser that shares nothing with its other parts, neither what is stored nor workers, files or cookies: Firefox
//! calls it a user context. It takes a tenth of the time that a start takes, and is emptied when the test leaves it.

use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Value, json};
use thirtyfour::WindowHandle;

use super::engine::Engine;
use super::session::{AT_ONCE, Browser, Kind};

/// One test's part of a browser.
pub struct Room {
    id: Value,
    /// The tabs that are none of the test's.
    pub outside: Vec<WindowHandle>,
}

/// Browsers that run and that nobody uses. They end with the tests.
static IDLE: Mutex<Vec<Arc<Browser>>> = Mutex::new(Vec::new());

/// Whether the engine under test has rooms, and starts slowly enough for them to be worth while.
pub fn are_there() -> bool {
    Engine::tested() == Engine::Firefox
}

/// A browser of this kind that runs already.
pub fn idle(kind: Kind) -> Option<Arc<Browser>> {
    let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
    let at = idle.iter().position(|browser| browser.kind == kind)?;
    Some(idle.swap_remove(at))
}

impl Room {
    /// Makes a room, and the first tab in it.
    pub async fn enter(browser: &Browser) -> (Self, WindowHandle) {
        let outside = browser.driver.windows().await.expect("windows can be counted");
        let id = ask(browser, "browser.createUserContext", json!({}))["userContext"].take();
        let room = Self { id, outside };
        let first = room.new_tab(browser);
        (room, first)
    }

    /// Opens a tab in it.
    pub fn new_tab(&self, browser: &Browser) -> WindowHandle {
        let wish = json!({ "type": "tab", "userContext": self.id });
        let tab = ask(browser, "browsingContext.create", wish);
        WindowHandle::from(tab["context"].as_str().expect("a tab has a name"))
    }

    /// Empties it and closes its tabs. The browser then waits for the next test, unless this one has failed: who knows why.
    pub fn leave(self, browser: &Arc<Browser>) {
        let bidi = browser.bidi.as_ref().expect("Firefox has BiDi");
        let gone = bidi.send("browser.removeUserContext", json!({ "userContext": self.id }));
        // What its last pages have said is of no interest to the next test.
        if std::thread::panicking() || gone.is_err() || bidi.heard().is_err() {
            return;
        }
        let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
        idle.push(Arc::clone(browser));
        let oldest = (idle.len() > AT_ONCE).then(|| idle.remove(0));
        // It closes here, and nobody need wait for that.
        drop(idle);
        drop(oldest);
    }
}

fn ask(browser: &Browser, command: &str, wish: Value) -> Value {
    let bidi = browser.bidi.as_ref().expect("Firefox has BiDi");
    bidi.send(command, wish).unwrap_or_else(|error| panic!("{command}: {error}"))
}
