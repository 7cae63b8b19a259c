//! The tables of bench/RESULTS.md.

use std::fmt::Write as _;

use super::load::{Load, median};
use super::peers::{GUIDE_NAME, Peer};

/// What grows with use.
pub struct Grown {
    /// Lines in the log; milliseconds until the page stands, megabytes.
    pub entries: Vec<(usize, (f64, f64))>,
    /// An hour of ticks: seconds of work, megabytes more.
    pub ticks: (f64, f64),
    /// Two hundred changes of page: megabytes more, milliseconds for one.
    pub routes: (f64, f64),
    /// The longest interaction at a quarter of the speed, in milliseconds.
    pub interaction: f64,
}

const HEAD: &str = "| Page | kB until usable | kB in all | requests | FCP ms | LCP ms | usable ms | TBT ms | CLS | MB |\n\
    |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n";

/// The whole file.
pub fn text(peers: &[Peer], loads: &[[Vec<Load>; 3]], grown: &Grown, rounds: u32) -> String {
    let mut text = String::from(
        "# Benchmark\n\nMade by `cargo xtask bench`; do not edit. Only ratios within one run mean something.\n\n",
    );
    let _ = writeln!(text, "{}\n", machine());
    let _ = writeln!(
        text,
        "Slow 4G (150 ms, 1.6 Mbit/s), processor 4x slower, brotli 11 for all, medians of {rounds} rounds, pages taking \
         turns, each round a fresh browser profile. The guide is opened at its home, and its link to the check-in is \
         taken as soon as it is drawn. Bytes are what the network carried, heads included.\n\n{HEAD}{}",
        rows(peers, loads)
    );
    let cold: Vec<Load> = loads.iter().map(|ways| median(&ways[0])).collect();
    if let [guide, plain, _, survey, ..] = cold.as_slice() {
        let _ = writeln!(
            text,
            "Cold, the guide's FCP is {:.2} times the plain page's (reach for 1.15), usable {:.2} times SurveyJS's (reach for 0.5).\n",
            guide.fcp / plain.fcp.max(1.0),
            guide.usable / survey.usable.max(1.0)
        );
    }
    text.push_str("## What grows\n\nAt full speed.\n\n| Lines in the log | ms until the quiet page stands | more than with none | MB |\n|---:|---:|---:|---:|\n");
    let none = grown.entries.first().map_or(0.0, |(_, (ms, _))| *ms);
    for (lines, (ms, mb)) in &grown.entries {
        let _ = writeln!(text, "| {lines} | {ms:.0} | {:.0} | {mb:.1} |", ms - none);
    }
    let _ = writeln!(
        text,
        "\n- One hour of ticks in virtual time: {:.2} s of processor time, {:+.2} MB.\n- 200 changes of page: {:+.2} MB, {:.1} ms each.\n\
         - The longest interaction of the check-in at a quarter of the speed: {:.0} ms.",
        grown.ticks.0, grown.ticks.1, grown.routes.0, grown.routes.1, grown.interaction
    );
    text
}

fn rows(peers: &[Peer], loads: &[[Vec<Load>; 3]]) -> String {
    let mut rows = String::new();
    for (peer, ways) in peers.iter().zip(loads) {
        for (way, loads) in ["", ", again", ", again, offline"].iter().zip(ways) {
            // Only the guide is meant to come back without a network.
            if loads.is_empty() || (!way.is_empty() && peer.name != GUIDE_NAME) {
                continue;
            }
            let load = median(loads);
            let _ = writeln!(
                rows,
                "| {}{way} | {:.1} | {:.1} | {:.0} | {:.0} | {:.0} | {:.0} | {:.0} | {:.3} | {:.1} |",
                peer.name,
                load.bytes,
                load.all,
                load.requests,
                load.fcp,
                load.lcp,
                load.usable,
                load.blocked,
                load.cls,
                load.memory
            );
        }
    }
    rows
}

/// Date, kind of machine, versions: no names.
fn machine() -> String {
    let said = |program: &str, arguments: &[&str]| {
        let output = std::process::Command::new(program).args(arguments).output().ok()?;
        Some(String::from_utf8_lossy(&output.stdout).trim().to_owned()).filter(|said| !said.is_empty())
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let date = said("date", &["-u", "+%Y-%m-%d"]).unwrap_or_default();
    let browser = said("chromium", &["--version"]).unwrap_or_else(|| "Chromium".to_owned());
    let browser = browser.split(" built").next().unwrap_or_default().to_owned();
    let system =
        format!("{}, {} {}", said("uname", &["-m"]).unwrap_or_default(), std::env::consts::OS, cores);
    let rustc = said("rustc", &["--version"]).unwrap_or_default();
    format!("{date}, {system} cores, {browser}, {rustc}, survey-core and survey-js-ui 2.5.38.")
}
