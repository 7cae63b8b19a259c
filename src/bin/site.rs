//! The native build step. `site check` compares content and program and tells all that is wrong; `site build` is run by Trunk once
//! wasm, glue and page are staged; `site pin` keeps the present loader for later releases.

use kintsugi::site::build::{Profile, build};
use kintsugi::site::embed;
use kintsugi::site::problem::Problem;
use kintsugi::site::split::split;
use kintsugi::site::{project, twins};
use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    // Trunk says where the source is; by hand, Cargo does.
    let root = env::var("TRUNK_SOURCE_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    let root = Path::new(&root);
    let done = match env::args().nth(1).as_deref() {
        Some("check") => check(root),
        Some("build") => match env::var("TRUNK_STAGING_DIR") {
            Ok(staging) => release(root, Path::new(&staging)),
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

/// The program that Trunk has let cargo build. This one lies beside it in cargo's folder, as `debug/site`.
fn linked() -> PathBuf {
    let own = env::current_exe().unwrap_or_default();
    own.ancestors().nth(2).unwrap_or(Path::new("")).join("wasm32-unknown-unknown/release/app.wasm")
}

fn release(root: &Path, staging: &Path) -> Result<(), Vec<Problem>> {
    let site = site()?;
    if env::var("TRUNK_PROFILE").as_deref() != Ok("release") {
        return build(root, staging, Profile::Debug, site.as_deref());
    }
    split(&linked(), staging)?;
    build(root, staging, Profile::Release, site.as_deref())?;
    twins::write(staging).map_err(|error| {
        vec![Problem::file(staging.display().to_string(), format!("its files can't be compressed: {error}"))]
    })
}

/// The address that the release will stand at, with a slash at its end, where somebody says it.
fn site() -> Result<Option<String>, Vec<Problem>> {
    let Some(site) = env::var("KINTSUGI_SITE_URL").ok().filter(|site| !site.is_empty()) else {
        return Ok(None);
    };
    if !site.starts_with("https://") && !site.starts_with("http://") {
        return Err(vec![Problem::file(
            "KINTSUGI_SITE_URL",
            "must be a whole address, like https://example.org/guide/",
        )]);
    }
    Ok(Some(format!("{}/", site.trim_end_matches('/'))))
}
