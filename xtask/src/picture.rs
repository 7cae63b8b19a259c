//! `picture`: the picture in the README, drawn from the release.

use crate::browser::ensure_browser;
use crate::build::release;
use crate::environment::{cargo, root};
use crate::step::{Outcome, announce, run};
use crate::tools::ensure_all;

/// Builds the release, opens its first page and keeps what it looks like in docs/home.png.
pub fn picture() -> Outcome {
    let tools = ensure_all()?;
    let driver = ensure_browser()?;
    release(&tools)?;
    announce("The picture", "the README shows what the first page looks like");
    let mut draw = cargo(&["test", "--test", "e2e", "picture", "--", "--ignored"]);
    draw.env("CHROMEDRIVER", driver).env("KINTSUGI_DIST", root().join("dist"));
    run(&mut draw, "Read the first failure above; tests/e2e/picture.rs draws it.")
}
