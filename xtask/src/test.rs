//! `test`: every test there is, natively and in a real browser.

use std::path::Path;

use crate::blogs::ensure_blogs;
use crate::browser::ensure_browser;
use crate::build::release;
use crate::check::native;
use crate::count::Count;
use crate::crates::crates;
use crate::engines::{Engine, Wanted, ensure_engines};
use crate::environment::{cargo, root};
use crate::nginx::ensure_nginx;
use crate::npm::ensure_axe;
use crate::reproducible::elsewhere;
use crate::step::{Outcome, Report, run_counted, run_heard};
use crate::tools::{Tools, WASM, ensure_all, ensure_deny};

/// Sets up what is missing, then runs everything and sums up. The set-up comes first and must work; after that
/// one failed step does not keep the next from running.
pub fn test(wanted: Wanted) -> Outcome {
    let tools = ensure_all()?;
    let deny = ensure_deny()?;
    let driver = ensure_browser()?;
    let (engines, left_out) = ensure_engines(&driver, wanted)?;
    ensure_blogs();
    ensure_axe();
    let mut report = Report::default();
    crates(&mut report, &deny);
    left_out.into_iter().for_each(|line| report.note(line));
    native(&mut report);
    report.tests("in-browser tests", "what only a browser can show", || in_browser(&tools, &driver));
    if report.step("release build", "the end-to-end tests walk through it", || release(&tools)) {
        report.tests(
            "weight and hosting",
            "what the release weighs, and the settings in hosting/",
            on_a_server,
        );
        for engine in &engines {
            let skips = root().join(format!("target/skips-{}.txt", engine.name));
            let mut again = Vec::new();
            report.tests(engine.step, "the release, used as a visitor uses it", || {
                end_to_end(engine, &skips, &mut again)
            });
            let skipped = std::fs::read_to_string(&skips).unwrap_or_default();
            skipped.lines().map(str::to_owned).chain(again).for_each(|line| report.note(line));
        }
        report.step("reproducible", "whoever builds it gets the same bytes", || elsewhere(&tools));
    } else {
        println!("\nThe tests of the release were not run: there is none.");
    }
    report.finish()
}

fn in_browser(tools: &Tools, driver: &Path) -> (Count, Outcome) {
    let mut test = cargo(&["test", "--target", WASM, "--test", "browser"]);
    test.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", &tools.test_runner)
        .env("CHROMEDRIVER", driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", root().join("tests/webdriver.json"));
    run_counted(&mut test, "Read the first failure above; tests/browser.rs names the test.")
}

fn on_a_server() -> (Count, Outcome) {
    let mut test =
        cargo(&["test", "--no-fail-fast", "--test", "hosting", "--test", "weight", "--", "--nocapture"]);
    test.env("KINTSUGI_DIST", root().join("dist"));
    if let Some(nginx) = ensure_nginx() {
        test.env("KINTSUGI_NGINX", nginx);
    }
    run_counted(
        &mut test,
        "Read the first failure above; the settings are in hosting/, the bytes in tests/weight.rs.",
    )
}

/// So many failed tests are tried once more, each alone. A browser that misses its turn on a busy machine misses one or two; where more
/// fail something is wrong.
const TRIED_AGAIN: usize = 3;

/// Runs the end-to-end tests in one engine. `again` gets those that held only when they were tried once more.
fn end_to_end(engine: &Engine, skips: &Path, again: &mut Vec<String>) -> (Count, Outcome) {
    // The tests add to it.
    let _ = std::fs::remove_file(skips);
    let test = |arguments: &[&str]| {
        let mut test = cargo(&[&["test", "--features", "site", "--test", "e2e", "--"], arguments].concat());
        let (variable, driver) = &engine.driver;
        test.env(variable, driver)
            .env("KINTSUGI_BROWSER", engine.name)
            .env("KINTSUGI_SKIPS", skips)
            .env("KINTSUGI_DIST", root().join("dist"));
        test
    };
    let next = "Read the first failure above; pictures of failed pages are in target/shots/. CONTRIBUTING.md says how to run one test \
                in one engine.";
    let mut failed = Vec::new();
    // Two at a time: each test has a whole browser of its own.
    let (mut count, mut outcome) = run_heard(&mut test(&["--test-threads=2"]), next, |line| {
        failed.extend(failed_test(line).map(str::to_owned));
    });
    if outcome.is_err() && (1..=TRIED_AGAIN).contains(&failed.len()) {
        println!("\n    Once more, each alone: {}", failed.join(", "));
        let mut alone = vec!["--test-threads=1", "--exact"];
        alone.extend(failed.iter().map(String::as_str));
        let (second, held) = run_counted(&mut test(&alone), next);
        if held.is_ok() && second.passed as usize == failed.len() {
            count = Count { passed: count.passed + second.passed, failed: 0, ..count };
            outcome = Ok(());
            again.extend(failed.iter().map(|name| {
                format!("TRIED TWICE in {}: {name} failed among others and held alone", engine.name)
            }));
        }
    }
    let skipped = std::fs::read_to_string(skips).unwrap_or_default().lines().count();
    (count.of_which_skipped(u32::try_from(skipped).unwrap_or(0)), outcome)
}

/// The name in a line of the list of failures with which a run of tests ends.
fn failed_test(line: &str) -> Option<&str> {
    line.strip_prefix("    ").filter(|name| name.starts_with("e2e::") && !name.contains(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failed_tests_are_taken_from_the_list_at_the_end_and_from_nowhere_else() {
        assert_eq!(failed_test("    e2e::tabs::a_tab_follows"), Some("e2e::tabs::a_tab_follows"));
        assert_eq!(failed_test("test e2e::tabs::a_tab_follows ... FAILED"), None);
        assert_eq!(failed_test("---- e2e::tabs::a_tab_follows stdout ----"), None);
        assert_eq!(failed_test("    Running tests/e2e.rs"), None);
    }
}
