//! The native build step. `site check` compares content and program and tells all that is wrong; `site build` is run by Trunk once
//! wasm, glue and page are staged; `site pin` keeps the present loader for later releases.

use kintsugi::site::build::{Profile, build};
use kintsugi::site::embed;
use kintsugi::site::problem::Problem;
use kintsugi::site::project;
use std::env;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    // Trunk says where the source is; by hand, Cargo does.
    let root = env::var("TRUNK_SOURCE_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    let root = Path::new(&root);
    let done = match env::args().nth(1).as_deref() {
        Some("check") => check(root),
        Some("build") => match env::var("TRUNK_STAGING_DIR") {
            Ok(staging) => build(root, Path::new(&staging), profile()),
            Err(_) => Err(vec![Problem::file("site build", "is run by Trunk, which sets TRUNK_STAGING_DIR")]),
        },
        Some("pin") => embed::pin(root).map(|file| println!("{}/{file}", embed::PINNED)),
        _ => Err(vec![Problem::file("site", "say `check`, `build` or `pin`")]),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                eprintln!("{problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn check(root: &Path) -> Result<(), Vec<Problem>> {
    let problems = project::key_problems(root, &project::languages(root)?)?;
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

fn profile() -> Profile {
    if env::var("TRUNK_PROFILE").as_deref() == Ok("release") { Profile::Release } else { Profile::Debug }
}
