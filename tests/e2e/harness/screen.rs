//! A screen for browsers that must have one: one Xvfb for all tests of a run.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

/// Starts the screen, which tells its number, and ends it with the tests, however they end.
const WATCH: &str = "Xvfb -displayfd 1 -screen 0 1600x1200x24 -nolisten tcp 2>/dev/null & exec >/dev/null; cat; kill -KILL 0";

/// Its name, like `:7`. It is started when the first test asks.
pub fn display() -> &'static str {
    static SCREEN: OnceLock<(String, Child)> = OnceLock::new();
    &SCREEN.get_or_init(start).0
}

fn start() -> (String, Child) {
    let mut watch = Command::new("sh");
    watch.args(["-c", WATCH]).stdin(Stdio::piped()).stdout(Stdio::piped()).process_group(0);
    let mut watch = watch.spawn().expect("a shell can be started");
    let mut number = String::new();
    let said = watch.stdout.as_mut().expect("the output is a pipe");
    let read = BufReader::new(said).read_line(&mut number);
    assert!(
        read.is_ok() && !number.trim().is_empty(),
        "Xvfb did not start: install Debian's package xvfb, or use `cargo xtask test --all-browsers`."
    );
    (format!(":{}", number.trim()), watch)
}
