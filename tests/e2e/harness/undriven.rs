//! WebKitGTK's small browser without its driver, under which it keeps everything in memory. What is done in it is done by a script that the
//! test's server puts in front of each page; the script tells the test by asking that server for `LICENSE-MIT?tell=…`.

use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

use super::screen::Screen;
use super::temp::TempFolder;
use super::webkit::{at_home_in, mini_browser, nobody_outside};

/// Starts the browser as the leader of a group. However the test ends, the pipe closes then, and the whole group is killed.
const WATCH: &str = "setsid \"$0\" \"$@\" >/dev/null 2>&1 & exec >/dev/null; cat; kill -KILL -$!";

/// A browser that nobody drives; when dropped it is killed with all its processes, as if the power had gone.
pub struct Undriven {
    watch: Child,
    _screen: Screen,
}

impl Undriven {
    /// Opens it at an address, with the profile in a folder.
    pub fn open(profile: &TempFolder, address: &str) -> Self {
        let screen = Screen::start();
        let mut watch = Command::new("sh");
        watch.args(["-c", WATCH]).arg(mini_browser()).args(nobody_outside()).arg(address);
        at_home_in(&mut watch, profile.path(), &screen);
        watch.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
        Self { watch: watch.spawn().expect("a shell can be started"), _screen: screen }
    }
}

impl Drop for Undriven {
    fn drop(&mut self) {
        drop(self.watch.stdin.take());
        let _ = self.watch.wait();
    }
}
