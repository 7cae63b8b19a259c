//! axe-core for the tests of accessibility: from npm, into target/axe. Where it can't be had those tests say that they were skipped.

use std::path::PathBuf;
use std::process::Command;

use crate::environment::{places, root};
use crate::step::{already, announce, run};

/// Its version is pinned there.
const WISH: &str = "tests/e2e/access/package.json";

/// The script; nothing, and a line that says so, where it can't be had.
pub fn ensure_axe() -> Option<PathBuf> {
    announce("axe-core", "it checks every page for accessibility");
    let folder = root().join("target/axe");
    let script = folder.join("node_modules/axe-core/axe.min.js");
    let wish = std::fs::read_to_string(root().join(WISH)).ok()?;
    if script.is_file() && std::fs::read_to_string(folder.join("package.json")).is_ok_and(|here| here == wish)
    {
        already("axe-core");
        return Some(script);
    }
    if places("npm", &[]).is_empty() {
        println!("    SKIPPED: axe-core comes from npm, and this machine has none.");
        return None;
    }
    std::fs::create_dir_all(&folder).ok()?;
    std::fs::write(folder.join("package.json"), wish).ok()?;
    let mut install = Command::new("npm");
    install.args(["install", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(&folder);
    let brought = run(&mut install, "Check the network connection and run the same command again.");
    if brought.is_err() || !script.is_file() {
        // Else the next run would take it for done.
        let _ = std::fs::remove_file(folder.join("package.json"));
        println!("    SKIPPED: axe-core could not be fetched.");
        return None;
    }
    Some(script)
}
