//! `lighthouse`: what Lighthouse says of the release. A report, no test: its scores change with its version and with the machine.

use std::path::Path;
use std::process::Command;

use crate::browser::ensure_browser;
use crate::build::release;
use crate::environment::root;
use crate::npm::ensure_lighthouse;
use crate::static_server::StaticServer;
use crate::step::{Outcome, Trouble, announce, run};
use crate::tools::ensure_all;

/// The pages that a search engine or a stranger's link leads to.
const PAGES: [(&str, &str); 3] = [("en", ""), ("es", "es/"), ("de", "de/")];

/// What is scored. Speed is measured by `bench`, beside its peers.
const CATEGORIES: &str = "accessibility,best-practices,seo";

const CHROME: &str = "--headless --no-sandbox --disable-gpu --disable-background-networking --no-first-run --disable-dev-shm-usage";

/// Builds the release, serves it, and prints the scores and what was found.
pub fn lighthouse() -> Outcome {
    ensure_browser()?;
    release(&ensure_all()?)?;
    let Some(program) = ensure_lighthouse() else {
        return Err(Trouble::new("there is no Lighthouse.", "Install Node.js with npm (Debian: npm)."));
    };
    let server = StaticServer::start(&root().join("dist"), 0).map_err(|error| {
        Trouble::new(format!("nothing can listen on this machine: {error}."), "Look at what hinders it.")
    })?;
    announce("Lighthouse", "accessibility, best practices, search engines");
    for (language, place) in PAGES {
        // Lighthouse puts `.report.html` and `.report.json` behind it.
        let report = root().join(format!("target/lighthouse/{language}"));
        run(
            Command::new("node")
                .arg(&program)
                .arg(format!("{}/{place}", server.address()))
                .args(["--quiet", "--output=json", "--output=html"])
                .arg(format!("--only-categories={CATEGORIES}"))
                .arg(format!("--chrome-flags={CHROME}"))
                .arg(format!("--output-path={}", report.display())),
            "Read what Lighthouse says above.",
        )?;
        tell(language, &report.with_extension("report.json"))?;
    }
    println!("\nThe whole reports are in target/lighthouse.");
    Ok(())
}

fn tell(language: &str, report: &Path) -> Outcome {
    let unreadable = || Trouble::new(format!("{} can't be read.", report.display()), "Look at it.");
    let text = std::fs::read_to_string(report).map_err(|_| unreadable())?;
    let report: serde_json::Value = serde_json::from_str(&text).map_err(|_| unreadable())?;
    for category in report["categories"].as_object().into_iter().flat_map(|all| all.values()) {
        let score = category["score"].as_f64().unwrap_or_default() * 100.0;
        println!("    {language}: {} {score:.0}", category["title"].as_str().unwrap_or_default());
    }
    for audit in report["audits"].as_object().into_iter().flat_map(|all| all.values()) {
        if audit["scoreDisplayMode"] == "binary" && audit["score"] == 0 {
            println!("      not met: {}", audit["title"].as_str().unwrap_or_default());
        }
    }
    Ok(())
}
