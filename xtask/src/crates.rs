//! What comes in from others: which crates there are, under which licences, from where, and what is known against them.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::environment::{cargo, command};
use crate::step::{Outcome, Report, Trouble, run};
use crate::tools::ensure_deny;

const SETTINGS: &str = "Read the first error above. deny.toml says what may come in, and why.";

/// Why there may be nothing to hold the crates against.
const NOT_REACHABLE: &str = "advisory database not reachable";

/// Holds the crates of the whole workspace against deny.toml, without a network, and against what is known to be dangerous, where that
/// can be learned.
pub fn crates(report: &mut Report, deny: &Path) {
    report.step("crates", "bans, licences and sources, as deny.toml says", || {
        // Whatever Cargo.lock names, for other systems as well; nothing is asked for that is here already.
        run(
            &mut cargo(&["fetch", "--locked"]),
            "Check the network connection and run the same command again.",
        )?;
        run(
            command(deny).args([
                "--offline",
                "--locked",
                "check",
                "--hide-inclusion-graph",
                "bans",
                "licenses",
                "sources",
            ]),
            SETTINGS,
        )
    });
    if can_learn(deny) {
        report.step("advisories", "what is known against these crates", || look_up(deny));
    } else {
        println!("    skipped: {NOT_REACHABLE}");
        report.step(
            "advisories, skipped: database not reachable",
            "what is known against these crates",
            || Ok(()),
        );
    }
}

/// `advisories`: the same look-up where it must not be skipped.
pub fn advisories() -> Outcome {
    let deny = ensure_deny()?;
    if can_learn(&deny) {
        return look_up(&deny);
    }
    Err(Trouble::new(
        format!("{NOT_REACHABLE}."),
        "Check the network connection and run the same command again.",
    ))
}

/// Fetches the database of what is known; false where that is not possible. An older copy would hide what is new.
fn can_learn(deny: &Path) -> bool {
    let mut fetch = command(deny);
    fetch
        .args(["--log-level", "off", "fetch", "db"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    // Nobody is there to be asked for a name and a password.
    patient(&mut fetch).env("GIT_TERMINAL_PROMPT", "0").status().is_ok_and(|status| status.success())
}

/// Has git give up on a line that stands still.
fn patient(fetch: &mut Command) -> &mut Command {
    fetch.env("GIT_HTTP_LOW_SPEED_LIMIT", "1000").env("GIT_HTTP_LOW_SPEED_TIME", "20")
}

fn look_up(deny: &Path) -> Outcome {
    run(
        command(deny).args(["--offline", "--locked", "check", "--hide-inclusion-graph", "advisories"]),
        "Read the first error above: take a newer version of that crate, or do without it.",
    )
}
