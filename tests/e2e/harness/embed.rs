//! The guide inside another page: its element keeps the frame in a shadow root, where no selector reaches.

use std::panic::Location;
use std::sync::PoisonError;
use std::time::{Duration, Instant};

use thirtyfour::WindowHandle;

use super::page::Page;
use super::session::Session;

/// How long the guide may take to stand in its frame.
const PATIENCE: Duration = Duration::from_secs(30);

impl Page {
    /// Waits until the guide stands in the frame of the page's element; from here on all helpers look inside it.
    #[track_caller]
    pub fn enter_guide(&self) -> impl Future<Output = ()> {
        let here = Location::caller();
        async move {
            let frame = "const frame = document.querySelector('kintsugi-guide')?.frame;
                return frame?.className === 'open' ? frame : null";
            let deadline = Instant::now() + PATIENCE;
            loop {
                let found = async {
                    let driver = self.in_front().await?;
                    self.enter(driver.execute(frame, vec![]).await?.element()?).await
                };
                match found.await {
                    Ok(()) => return,
                    Err(error) => {
                        assert!(Instant::now() < deadline, "{here}: the guide does not come: {error}")
                    }
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
    }

    /// How many tabs and windows there are.
    pub async fn windows(&self) -> usize {
        self.session.windows().await.len()
    }

    /// The other window, which the page has opened, as soon as it is there.
    #[track_caller]
    pub fn newest_tab(&self) -> impl Future<Output = Self> {
        let here = Location::caller();
        async move { self.other_tab(here).await }
    }

    async fn other_tab(&self, here: &Location<'_>) -> Self {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let windows = self.session.windows().await;
            // Drivers tell them in any order.
            let is_new = |window: &WindowHandle| !known(&self.session).contains(window);
            if let Some(newest) = windows.into_iter().find(is_new) {
                return self.beside(newest).await;
            }
            if Instant::now() > deadline {
                self.fail(here, "another window", "was not opened", None).await;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

/// The windows that a test has to do with already.
fn known(session: &Session) -> Vec<WindowHandle> {
    session.known.lock().unwrap_or_else(PoisonError::into_inner).clone()
}
