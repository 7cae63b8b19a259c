//! `shots`: a contact sheet of every page, drawn from the release.

use crate::browser::ensure_browser;
use crate::build::release;
use crate::environment::{cargo, root};
use crate::step::{Outcome, announce, run};
use crate::tools::ensure_all;

/// Pictures every page in every state, size and theme, into target/shots; with words, only those whose names have all of them. After
/// `--again` the release that is in dist/ is taken as it is.
pub fn shots(arguments: &[&str]) -> Outcome {
    let (again, words) = match arguments {
        ["--again", words @ ..] => (true, words),
        words => (false, words),
    };
    let driver = ensure_browser()?;
    if !again || !root().join("dist/index.html").is_file() {
        release(&ensure_all()?)?;
    }
    announce("Pictures of every page", "only eyes can tell whether a page looks right");
    let draw = ["test", "--features", "site", "--test", "e2e", "shots", "--", "--ignored", "--nocapture"];
    let mut draw = cargo(&draw);
    draw.env("CHROMEDRIVER", driver)
        .env("KINTSUGI_DIST", root().join("dist"))
        .env("KINTSUGI_SHOTS", words.join(" "));
    run(&mut draw, "Read the first failure above; tests/e2e/shots takes the pictures.")?;
    println!("\nOpen target/shots/index.html and look.");
    Ok(())
}
