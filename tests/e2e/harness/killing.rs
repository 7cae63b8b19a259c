//! Ends that nobody expects: a tab that crashes, a browser that is killed.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::json;

use super::page::Page;
use super::session::Session;
use super::temp::TempFolder;
use super::{Setup, Site};

/// The profile of a browser that was killed.
pub struct Killed(pub(super) Arc<TempFolder>);

impl Page {
    /// A page in a browser that shares nothing with any other test, so that it can be killed and its profile opened again.
    pub async fn open_alone(site: &Site, setup: Setup) -> Self {
        Self::open_again(Killed(Arc::new(TempFolder::new("profile"))), site, setup).await
    }

    /// A browser with the profile that a killed one left behind.
    pub async fn open_again(left: Killed, site: &Site, setup: Setup) -> Self {
        Self::of_new(Session::open_in(left.0, None, setup).await, site, setup).await
    }

    /// A page in a browser that was just opened.
    pub(super) async fn of_new(session: Session, site: &Site, setup: Setup) -> Self {
        let tab = session.first.clone();
        Self::set_up(Arc::new(session), tab, site.address(), site.wire(), setup).await
    }

    /// The tab's own process crashes. What else is open in the browser goes on.
    pub async fn crash(&self) {
        let driver = self.in_front().await.expect("the tab is there");
        // Nobody is left to answer.
        let devtools = driver.cdp();
        let crash = devtools.send_raw("Page.crash", json!({}));
        let _ = tokio::time::timeout(Duration::from_secs(2), crash).await;
    }

    /// Kills the whole browser as if the power had gone, by the number of its first process. Its profile stays.
    pub async fn kill_browser(self) -> Killed {
        let profile = Arc::clone(&self.session.profile);
        let process = first_process(profile.path()).expect("the browser runs");
        let killed = Command::new("kill").args(["-KILL", &process.to_string()]).status();
        assert!(killed.is_ok_and(|status| status.success()), "process {process} could not be killed");
        let deadline = Instant::now() + Duration::from_secs(10);
        while first_process(profile.path()).is_some() {
            assert!(Instant::now() < deadline, "process {process} is still there");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Killed(profile)
    }
}

/// The number of the browser's first process: the one that was started with the profile and that is no helper of another. (Chromium has the
/// folder behind `--user-data-dir=`, Firefox as a word of its own.)
fn first_process(profile: &Path) -> Option<u32> {
    let place = profile.as_os_str().as_encoded_bytes();
    let mark = [b"--user-data-dir=", place].concat();
    let processes = std::fs::read_dir("/proc").ok()?.flatten();
    let numbered = processes.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    numbered
        .filter(|number| {
            let line = std::fs::read(format!("/proc/{number}/cmdline")).unwrap_or_default();
            let words: Vec<&[u8]> = line.split(|byte| *byte == 0).collect();
            let is_helper = |word: &&[u8]| word.starts_with(b"--type=") || *word == b"-contentproc";
            (words.contains(&&*mark) || words.contains(&place)) && !words.iter().any(is_helper)
        })
        .min()
}
