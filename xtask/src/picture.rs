//! `picture`: the pictures in the README and in docs/gallery.md, drawn from the release.

use crate::browser::ensure_browser;
use crate::build::release;
use crate::environment::{cargo, root};
use crate::step::{Outcome, announce, run};
use crate::tools::ensure_all;

/// Builds the release, opens its first page and some others, and keeps what they look like in docs/home.png and docs/gallery.
pub fn picture() -> Outcome {
    let tools = ensure_all()?;
    let driver = ensure_browser()?;
    release(&tools)?;
    announce("The pictures", "README and gallery show what the guide looks like");
    let mut draw = cargo(&["test", "--features", "site", "--test", "e2e", "e2e::picture", "--", "--ignored"]);
    draw.env("CHROMEDRIVER", driver).env("KINTSUGI_DIST", root().join("dist"));
    run(&mut draw, "Read the first failure above; tests/e2e/picture.rs draws it.")
}
