//! `build`: the release, from the sources to the folder dist/.

use std::path::Path;

use crate::environment::{cargo, cargo_home, command, root};
use crate::step::{Outcome, announce, run};
use crate::tools::{Tools, ensure_all};
use crate::weight;

/// Sets up what is missing and builds the release.
pub fn build() -> Outcome {
    release(&ensure_all()?)?;
    weight::print(&root().join("dist"))?;
    println!("\nThe release is in dist/.");
    Ok(())
}

/// Builds the release with tools that are there.
pub fn release(tools: &Tools) -> Outcome {
    announce("The release", "what a visitor gets, in dist/");
    release_in(&root(), tools)
}

/// Builds the release of the sources in a folder, into `dist` there.
pub fn release_in(folder: &Path, tools: &Tools) -> Outcome {
    // Trunk below works without network, so everything it compiles must be on the machine first.
    let mut fetch = cargo(&["fetch"]);
    run(fetch.current_dir(folder), "Check the network connection and run the same command again.")?;
    run(
        command(&tools.trunk)
            .args(["build", "--release", "--offline", "--dist", "dist"])
            .current_dir(folder)
            .env("PATH", tools.path())
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", without_places(folder))
            // Trunk 0.21 wants `true` or `false` here, while the custom is any value at all.
            .env_remove("NO_COLOR"),
        "Read the first error above, mend it, and run `cargo xtask build` again.",
    )
}

/// Keeps the loader as a release would ship it now, for those who pin it.
pub fn pin() -> Outcome {
    announce("The present loader", "a page that pins it must find it in every release to come");
    run(
        &mut cargo(&["run", "--quiet", "--bin", "site", "--features", "site", "--", "pin"]),
        "Mend src/web/embed.js and run the same command again.",
    )
}

/// Flags that leave the folders of this machine out of the program: where crates lie, and where the project does. They are for the wasm
/// alone, so that nothing native is compiled anew for them.
fn without_places(folder: &Path) -> String {
    let registries = cargo_home().map(|home| home.join("registry/src"));
    let crates = registries.and_then(|folder| std::fs::read_dir(folder).ok()).into_iter().flatten().flatten();
    let mut places: Vec<_> = crates.map(|place| (place.path(), "crates")).collect();
    places.push((folder.to_owned(), "guide"));
    // Cargo parts these flags at spaces: a folder with one in its name stays as it is.
    places.retain(|(place, _)| !place.display().to_string().contains(' '));
    let flags: Vec<String> = places
        .iter()
        .map(|(place, name)| format!("--remap-path-prefix={}={name}", place.display()))
        .collect();
    flags.join(" ")
}
