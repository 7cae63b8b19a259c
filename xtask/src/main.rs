//! The project's own commands. This file only reads the command line and hands over.

mod bench;
mod blogs;
mod browser;
mod build;
mod check;
mod count;
mod crates;
mod engines;
mod environment;
mod lighthouse;
mod nginx;
mod npm;
mod picture;
mod reproducible;
mod serve;
mod shots;
mod static_server;
#[cfg(test)]
mod static_server_tests;
mod step;
mod test;
mod tools;
mod weight;

use std::process::ExitCode;

use engines::Wanted;

const HELP: &str = "\
Usage: cargo xtask <command>

  serve [--port N]  Build the release and serve it on http://127.0.0.1:8080 (or port N).
  build             Build the release into dist/, and say what it weighs.
  check             The everyday check: formatting, crates, lints, tests that need no browser, words.
  test              Every test there is, in real browsers too: Chromium, and Firefox and WebKit where they
                    are installed. Sets up what is missing.
  test --all-browsers
                    The same, but installs and requires all three.
  test --chromium   The same, in Chromium alone.
  bench             Measure the release beside its peers; the tables go to bench/RESULTS.md.
  advisories        What is known against the crates in use; fails where that can't be learned.
  reproducible      Build the release in two folders, and compare every file.
  pin               Keep the present loader of blogs for all releases to come.
  picture           Draw the pictures of the README and of docs/gallery.md anew.
  shots [--again] [word ...]
                    Pictures of every page in every state, size and theme, into target/shots; with words
                    only those whose names have all of them (`shots today 390`), with --again of the
                    release that is there.
  lighthouse        What Lighthouse says of the release: a report, no test.
  tools             Only set up the build tools.
  help              Show this text.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["serve", rest @ ..] => serve::port(rest).and_then(serve::serve),
        ["build"] => build::build(),
        ["check"] => check::check(),
        ["test"] => test::test(Wanted::Installed),
        ["test", "--all-browsers"] => test::test(Wanted::All),
        ["test", "--chromium"] => test::test(Wanted::Chromium),
        ["pin"] => build::pin(),
        ["bench"] => bench::bench(),
        ["reproducible"] => reproducible::reproducible(),
        ["picture"] => picture::picture(),
        ["lighthouse"] => lighthouse::lighthouse(),
        ["shots", rest @ ..] => shots::shots(rest),
        ["advisories"] => crates::advisories(),
        ["tools"] => tools::ensure_each(),
        ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        [] => {
            eprint!("Say what to do.\n\n{HELP}");
            return ExitCode::from(2);
        }
        [other, ..] => {
            eprint!("There is no command `{other}`, or it takes other arguments.\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("\n{trouble}");
            ExitCode::FAILURE
        }
    }
}
