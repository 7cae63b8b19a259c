//! What comes from npm when the guide is tested or looked at, each into a folder of its own below target/. Never part of the guide. What
//! can't be had is left out, and said.

use std::path::PathBuf;
use std::process::Command;

use crate::environment::{places, root};
use crate::step::{already, announce, run};

/// A package, and what of it is used.
struct Package {
    name: &'static str,
    why: &'static str,
    /// Pins its version.
    wish: &'static str,
    /// Below target/.
    folder: &'static str,
    /// Below its folder.
    file: &'static str,
}

const AXE: Package = Package {
    name: "axe-core",
    why: "it checks every page for accessibility",
    wish: "tests/e2e/access/package.json",
    folder: "axe",
    file: "node_modules/axe-core/axe.min.js",
};

const LIGHTHOUSE: Package = Package {
    name: "Lighthouse",
    why: "what others measure the guide by",
    wish: "bench/lighthouse/package.json",
    folder: "lighthouse",
    file: "node_modules/lighthouse/cli/index.js",
};

/// axe-core's script, for the tests of accessibility; nothing, and a line that says so, where it can't be had.
pub fn ensure_axe() -> Option<PathBuf> {
    ensure(&AXE)
}

/// Lighthouse's program for Node.js; nothing, and a line that says so, where it can't be had.
pub fn ensure_lighthouse() -> Option<PathBuf> {
    ensure(&LIGHTHOUSE)
}

fn ensure(package: &Package) -> Option<PathBuf> {
    let name = package.name;
    announce(name, package.why);
    let folder = root().join("target").join(package.folder);
    let file = folder.join(package.file);
    let wish = std::fs::read_to_string(root().join(package.wish)).ok()?;
    if file.is_file() && std::fs::read_to_string(folder.join("package.json")).is_ok_and(|here| here == wish) {
        already(name);
        return Some(file);
    }
    if places("npm", &[]).is_empty() {
        println!("    SKIPPED: {name} comes from npm, and this machine has none.");
        return None;
    }
    std::fs::create_dir_all(&folder).ok()?;
    std::fs::write(folder.join("package.json"), wish).ok()?;
    let mut install = Command::new("npm");
    install.args(["install", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(&folder);
    let brought = run(&mut install, "Check the network connection and run the same command again.");
    if brought.is_err() || !file.is_file() {
        // Else the next run would take it for done.
        let _ = std::fs::remove_file(folder.join("package.json"));
        println!("    SKIPPED: {name} could not be fetched.");
        return None;
    }
    Some(file)
}
