//! `bench`: the guide beside its peers, in bench/RESULTS.md.

use std::process::Command;

use crate::browser::ensure_browser;
use crate::build::release;
use crate::environment::{cargo, command, root};
use crate::step::{Outcome, announce, run};
use crate::tools::{WASM, ensure_all};

/// Builds the release and the peers, measures all of them and writes the tables.
pub fn bench() -> Outcome {
    let tools = ensure_all()?;
    let driver = ensure_browser()?;
    release(&tools)?;
    let out = root().join("target/bench");
    let (npm, yew) = (out.join("npm"), out.join("yew"));
    let made = std::fs::create_dir_all(&npm).and_then(|()| {
        std::fs::copy(root().join("bench/peers/package.json"), npm.join("package.json")).map(drop)
    });
    made.map_err(|error| {
        crate::step::Trouble::new(
            format!("target/bench cannot be written: {error}."),
            "Make room in the folder target/ and run the same command again.",
        )
    })?;

    announce("SurveyJS", "a quiz as people would embed it today");
    run(
        Command::new("npm").args(["install", "--no-audit", "--no-fund"]).current_dir(&npm),
        "Install Node.js with npm (Debian: npm), check the network connection, and run the same command again.",
    )?;

    announce("Yew's hello world", "the least that a page made with Yew can be");
    run(
        &mut cargo(&["build", "--release", "--target", WASM, "--example", "yew-hello"]),
        "Read the first error above; the page is bench/peers/yew_hello.rs.",
    )?;
    let built = root().join("target").join(WASM).join("release/examples/yew-hello.wasm");
    run(
        command("wasm-bindgen")
            .args([
                "--target",
                "web",
                "--no-typescript",
                "--remove-name-section",
                "--remove-producers-section",
            ])
            .arg("--out-dir")
            .arg(&yew)
            .arg(built)
            .env("PATH", tools.path()),
        "Run `cargo xtask tools` and the same command again.",
    )?;

    announce("The benchmark", "pages taking turns, some minutes");
    let mut measure = cargo(&["bench", "--features", "site", "--bench", "pages"]);
    run(measure.env("CHROMEDRIVER", driver), "Read the first failure above; bench/pages/ measures.")
}
