//! `check`: what to run every day, without a browser.

use crate::crates::crates;
use crate::environment::{cargo, root};
use crate::step::{Outcome, Report, Trouble, run, run_counted};
use crate::tools::{WASM, ensure_deny, ensure_target};

/// Test files that need a browser or a release, and are therefore not part of the everyday check.
const NEED_MORE: [&str; 4] = ["browser", "e2e", "hosting", "weight"];

const TIDY_UP: &str = "Read the first message above and mend it.";

/// Formatting, crates, lints, native tests and words.
pub fn check() -> Outcome {
    ensure_target()?;
    let deny = ensure_deny()?;
    let mut report = Report::default();
    report.step("formatting", "one shape for all code", || {
        run(&mut cargo(&["fmt", "--all", "--", "--check"]), "Run `cargo fmt --all`.")
    });
    crates(&mut report, &deny);
    report.step("lints, native", "the rules, the site builder, the tests and these commands", || {
        let arguments =
            ["clippy", "--workspace", "--all-targets", "--features", "site", "--", "-D", "warnings"];
        run(&mut cargo(&arguments), TIDY_UP)
    });
    report.step("lints, wasm", "the page and its in-browser tests", || {
        let mut clippy = cargo(&["clippy", "--target", WASM, "--lib", "--bin", "app", "--test", "browser"]);
        run(clippy.args(["--", "-D", "warnings"]), TIDY_UP)
    });
    native(&mut report);
    report.finish()
}

/// Every step that tests natively: unit and integration tests, examples in the documentation, the words.
pub fn native(report: &mut Report) {
    report.tests("native tests", "rules, properties, rendering, structure", || match native_tests() {
        Ok(names) => {
            let mut test =
                cargo(&["test", "--no-fail-fast", "--workspace", "--features", "site", "--lib", "--bins"]);
            for name in names {
                test.args(["--test", &name]);
            }
            // The same random cases on every machine, so that a failure here is a failure there. A plain
            // `cargo test` draws new ones each time: that is how a rare case is found.
            test.env("PROPTEST_RNG_SEED", "20261123");
            run_counted(&mut test, TIDY_UP)
        }
        Err(trouble) => (crate::count::Count { failed: 1, ..Default::default() }, Err(trouble)),
    });
    report.tests("examples in the documentation", "they must compile and hold", || {
        run_counted(&mut cargo(&["test", "--no-fail-fast", "--doc", "--features", "site"]), TIDY_UP)
    });
    report.step("words", "every text a visitor reads, in every language", || {
        let mut check = cargo(&["run", "--quiet", "--bin", "site", "--features", "site", "--", "check"]);
        run(&mut check, "Mend the named messages in content/.")
    });
}

/// Names of the test files in tests/ that need neither a browser nor a release.
fn native_tests() -> Outcome<Vec<String>> {
    let cannot =
        |error| Trouble::new(format!("the folder tests/ cannot be read: {error}."), "Look at tests/.");
    let mut names = Vec::new();
    for entry in std::fs::read_dir(root().join("tests")).map_err(cannot)? {
        let path = entry.map_err(cannot)?.path();
        let name = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if path.extension().is_some_and(|end| end == "rs") && !NEED_MORE.contains(&name) {
            names.push(name.to_owned());
        }
    }
    names.sort();
    Ok(names)
}
