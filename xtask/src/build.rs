//! `build`: the release, from the sources to the folder dist/.

use crate::environment::{cargo, command, root};
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
    // Trunk below works without network, so everything it compiles must be on the machine first.
    run(&mut cargo(&["fetch"]), "Check the network connection and run the same command again.")?;
    run(
        command(&tools.trunk)
            .args(["build", "--release", "--offline", "--dist", "dist"])
            .env("PATH", tools.path())
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
