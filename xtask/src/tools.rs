//! The build tools: found where they are, or installed under target/tools. Nothing is fetched when the right
//! version is there already.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::environment::{answer, cargo, command, path_with, places, root};
use crate::step::{Outcome, Trouble, already, announce, run};

/// Trunk's version. 0.22 needs a newer compiler than the one rust-toolchain.toml names.
const TRUNK: &str = "0.21.14";

/// cargo-deny's version.
const DENY: &str = "0.20.2";

/// The target of the page itself.
pub const WASM: &str = "wasm32-unknown-unknown";

const OFFLINE: &str =
    "Check the network connection and run the same command again; nothing that is done is lost.";

/// Where the build tools are.
pub struct Tools {
    /// Trunk itself.
    pub trunk: PathBuf,
    /// wasm-bindgen's test runner; wasm-bindgen itself lies beside it.
    pub test_runner: PathBuf,
}

impl Tools {
    /// PATH on which these very tools come first: Trunk takes its helpers from there.
    pub fn path(&self) -> std::ffi::OsString {
        let folders = [&self.test_runner, &self.trunk].into_iter().filter_map(|tool| tool.parent());
        path_with(&folders.map(Path::to_path_buf).collect::<Vec<_>>())
    }
}

/// Sets up everything that is built from a crate, as far as it is missing.
pub fn ensure_each() -> Outcome {
    ensure_all()?;
    ensure_deny().map(drop)
}

/// Sets up the wasm target, Trunk and wasm-bindgen, as far as they are missing.
pub fn ensure_all() -> Outcome<Tools> {
    ensure_target()?;
    let trunk = ensure_trunk()?;
    let test_runner = ensure_wasm_bindgen()?;
    Ok(Tools { trunk, test_runner })
}

/// Makes sure that the compiler can build for the browser.
pub fn ensure_target() -> Outcome {
    announce("The compiler's wasm target", "the page runs as WebAssembly");
    let mut question = command("rustc");
    question.args(["--print", "target-libdir", "--target", WASM]);
    if answer(&mut question).is_some_and(|folder| Path::new(&folder).is_dir()) {
        already(WASM);
        return Ok(());
    }
    run(
        command("rustup").args(["target", "add", WASM]),
        "Install rustup from https://rustup.rs, or add the wasm32-unknown-unknown target by your system's packages.",
    )
}

fn ensure_trunk() -> Outcome<PathBuf> {
    announce("Trunk", "it builds the release");
    if let Some(found) = find("trunk", TRUNK) {
        already(&format!("trunk {TRUNK}"));
        return Ok(found);
    }
    // Without its default features it can fetch nothing, which it need not.
    install("trunk", TRUNK, &["--locked", "--no-default-features"], &["--no-default-features"])?;
    find("trunk", TRUNK).ok_or_else(|| vanished("trunk"))
}

/// Makes sure that cargo-deny is there.
pub fn ensure_deny() -> Outcome<PathBuf> {
    announce("cargo-deny", "it looks at what comes in from others");
    if let Some(found) = find("cargo-deny", DENY) {
        already(&format!("cargo-deny {DENY}"));
        return Ok(found);
    }
    install("cargo-deny", DENY, &["--locked"], &[])?;
    find("cargo-deny", DENY).ok_or_else(|| vanished("cargo-deny"))
}

/// Makes sure that wasm-bindgen of the version in Cargo.lock is there; gives its test runner.
fn ensure_wasm_bindgen() -> Outcome<PathBuf> {
    announce("wasm-bindgen", "its tool must match the library to the digit");
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).map_err(|error| {
        Trouble::new(format!("Cargo.lock cannot be read: {error}."), "Run `cargo generate-lockfile`.")
    })?;
    let version = locked_version(&lock, "wasm-bindgen").ok_or_else(|| {
        Trouble::new(
            "Cargo.lock names no wasm-bindgen.",
            "Run `cargo generate-lockfile` and look at Cargo.toml.",
        )
    })?;
    let both = || find("wasm-bindgen", version).and(find("wasm-bindgen-test-runner", version));
    if let Some(found) = both() {
        already(&format!("wasm-bindgen {version}"));
        return Ok(found);
    }
    // The tool's own lock file may name releases that a registry does not hold yet, so it comes second.
    install("wasm-bindgen-cli", version, &["--no-default-features"], &["--no-default-features", "--locked"])?;
    both().ok_or_else(|| vanished("wasm-bindgen"))
}

/// The version of a package in the text of a Cargo.lock.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

/// Where a tool of exactly this version lies.
pub fn find(name: &str, version: &str) -> Option<PathBuf> {
    places(name, &[root().join("target/tools/bin")]).into_iter().find(|tool| {
        answer(Command::new(tool).arg("--version")).is_some_and(|said| says_version(&said, version))
    })
}

/// Whether the words of a tool's `--version` hold exactly this version.
fn says_version(said: &str, version: &str) -> bool {
    said.split_whitespace().any(|word| word == version)
}

/// Installs one tool under target/tools, the `first` way, else the `second`.
pub fn install(package: &str, version: &str, first: &[&str], second: &[&str]) -> Outcome {
    println!("    Not here yet. Building it takes some minutes, once.");
    if run(&mut installation(package, version, first), OFFLINE).is_ok() {
        return Ok(());
    }
    println!("    That way did not work; trying the other one.");
    run(&mut installation(package, version, second), OFFLINE)
}

fn installation(package: &str, version: &str, flags: &[&str]) -> Command {
    let mut install = cargo(&["install", package, "--version", version, "--root", "target/tools"]);
    install
        .args(flags)
        .env("CARGO_TARGET_DIR", root().join("target/tools-build"))
        // These tools work for seconds; time spent on making them fast is lost.
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "false");
    install
}

fn vanished(tool: &str) -> Trouble {
    Trouble::new(
        format!("{tool} was installed but cannot be found."),
        "Remove the folder target/tools and run the same command again.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.9\"\n";

    #[test]
    fn the_lock_file_gives_the_version_of_the_package_with_exactly_that_name() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.9"));
        assert_eq!(locked_version(LOCK, "wasm-bindgen-futures"), Some("0.4.1"));
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }

    #[test]
    fn a_longer_version_number_is_not_the_same_version() {
        assert!(says_version("trunk 0.21.1", "0.21.1"));
        assert!(!says_version("trunk 0.21.14", "0.21.1"));
    }
}
