//! One step of a command: say what and why, run it, and on failure say what to do next.

use std::fmt;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::count::Count;

/// Why a step failed, and what the reader can do about it.
#[derive(Debug)]
pub struct Trouble {
    what: String,
    next: String,
}

impl Trouble {
    /// `what` happened, and what to do `next`; both are whole sentences.
    pub fn new(what: impl Into<String>, next: impl Into<String>) -> Self {
        Self { what: what.into(), next: next.into() }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Stopped: {}\nNext: {}", self.what, self.next)
    }
}

/// The result of anything a command does.
pub type Outcome<T = ()> = Result<T, Trouble>;

/// Says what begins now, and why.
pub fn announce(what: &str, why: &str) {
    println!("\n==> {what} ({why})");
}

/// Says that nothing had to be done.
pub fn already(what: &str) {
    println!("    {what}: already here, nothing to do");
}

/// Runs a command to its end; `next` is the advice shown when it fails.
pub fn run(command: &mut Command, next: &str) -> Outcome {
    let shown = show(command);
    println!("    $ {shown}");
    match command.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Trouble::new(format!("`{shown}` ended with {status}."), next)),
        Err(error) => Err(Trouble::new(format!("`{shown}` could not start: {error}."), next)),
    }
}

/// Runs a test command, passes its output on line by line, and adds up its `test result:` lines.
/// A run that fails without naming a failed test (it did not compile, say) counts as one failure.
pub fn run_counted(command: &mut Command, next: &str) -> (Count, Outcome) {
    run_heard(command, next, |_| {})
}

/// The same, with each line of the output given to `hear`, too.
pub fn run_heard(command: &mut Command, next: &str, mut hear: impl FnMut(&str)) -> (Count, Outcome) {
    let shown = show(command);
    println!("    $ {shown}");
    let mut count = Count::default();
    let mut outcome = read_lines(command, &shown, next, |line| {
        count += Count::in_line(line);
        hear(line);
    });
    if outcome.is_ok() && count.failed > 0 {
        outcome = Err(Trouble::new(format!("`{shown}` reported failed tests."), next));
    }
    if outcome.is_err() && count.failed == 0 {
        count.failed = 1;
    }
    (count, outcome)
}

fn read_lines(command: &mut Command, shown: &str, next: &str, mut hear: impl FnMut(&str)) -> Outcome {
    let broken = |error: std::io::Error| Trouble::new(format!("`{shown}` could not run: {error}."), next);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(broken)?;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = line.map_err(broken)?;
            let line = String::from_utf8_lossy(&line);
            hear(&line);
            // A closed terminal is no reason to stop testing.
            let _ = writeln!(std::io::stdout(), "{line}");
        }
    }
    let status = child.wait().map_err(broken)?;
    if status.success() { Ok(()) } else { Err(Trouble::new(format!("`{shown}` ended with {status}."), next)) }
}

/// The command as one would type it, without the folders of this machine in front of the program.
fn show(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let mut shown = program.file_name().unwrap_or(command.get_program()).to_string_lossy().into_owned();
    for argument in command.get_args() {
        shown.push(' ');
        shown.push_str(&argument.to_string_lossy());
    }
    shown
}

/// How one step went.
struct Done {
    name: &'static str,
    took: Duration,
    count: Option<Count>,
    outcome: Outcome,
}

/// Runs steps one after the other, also past a failed one, and tells at the end how each went.
#[derive(Default)]
pub struct Report {
    done: Vec<Done>,
    notes: Vec<String>,
}

impl Report {
    /// Runs a step that either works or does not; says whether it worked.
    pub fn step(&mut self, name: &'static str, why: &str, work: impl FnOnce() -> Outcome) -> bool {
        announce(name, why);
        let start = Instant::now();
        let outcome = work();
        self.keep(Done { name, took: start.elapsed(), count: None, outcome })
    }

    /// Runs a step that also counts tests; says whether all of them passed.
    pub fn tests(&mut self, name: &'static str, why: &str, work: impl FnOnce() -> (Count, Outcome)) -> bool {
        announce(name, why);
        let start = Instant::now();
        let (count, outcome) = work();
        self.keep(Done { name, took: start.elapsed(), count: Some(count), outcome })
    }

    /// Something that the summary must say: a test that was skipped, say, and why, or one that held only the second time.
    pub fn note(&mut self, line: String) {
        self.notes.push(line);
    }

    fn keep(&mut self, done: Done) -> bool {
        let fine = done.outcome.is_ok();
        if let Err(trouble) = &done.outcome {
            println!("\n{trouble}");
        }
        self.done.push(done);
        fine
    }

    /// Sum over all test runs so far. A step without tests adds one failure when it failed.
    fn total(&self) -> Count {
        let mut total = Count::default();
        for done in &self.done {
            match &done.count {
                Some(count) => total += *count,
                None if done.outcome.is_err() => total.failed += 1,
                None => {}
            }
        }
        total
    }

    /// Prints one line a step and then, as the very last line, `N passed, N failed`.
    pub fn finish(self) -> Outcome {
        println!("\nHow it went");
        for done in &self.done {
            let mark = if done.outcome.is_ok() { "ok    " } else { "FAILED" };
            let counted = done.count.map(|count| format!("  {count}")).unwrap_or_default();
            println!("  {mark} {:>7.1} s  {}{counted}", done.took.as_secs_f64(), done.name);
        }
        if !self.notes.is_empty() {
            println!("\nWhat was left out, or tried twice");
            self.notes.iter().for_each(|line| println!("  {line}"));
        }
        let failures: Vec<String> = self
            .done
            .iter()
            .filter_map(|done| {
                done.outcome.as_ref().err().map(|trouble| format!("{}: {}", done.name, trouble.next))
            })
            .collect();
        println!("\n{}", self.total());
        if failures.is_empty() {
            return Ok(());
        }
        Err(Trouble::new(
            "not every step passed; the first lines of each failure are above.",
            failures.join("\n      "),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worked() -> Outcome {
        Ok(())
    }

    fn broke() -> Outcome {
        Err(Trouble::new("It broke.", "Mend it."))
    }

    #[test]
    fn a_report_sums_the_counts_of_all_its_test_runs() {
        let mut report = Report::default();
        report.tests("one", "a trial", || (Count { passed: 3, failed: 0, skipped: 0 }, worked()));
        report.tests("two", "a trial", || (Count { passed: 4, failed: 2, skipped: 0 }, broke()));
        assert_eq!(report.total(), Count { passed: 7, failed: 2, skipped: 0 });
        assert!(report.finish().is_err());
    }

    #[test]
    fn a_step_without_tests_counts_only_when_it_fails() {
        let mut report = Report::default();
        assert!(report.step("fine", "a trial", worked));
        assert!(!report.step("broken", "a trial", broke));
        assert_eq!(report.total(), Count { passed: 0, failed: 1, skipped: 0 });
    }

    #[test]
    fn a_test_run_that_cannot_start_counts_as_one_failure() {
        let (count, outcome) = run_counted(&mut Command::new("no-such-program-anywhere"), "Install it.");
        assert_eq!(count, Count { passed: 0, failed: 1, skipped: 0 });
        assert!(outcome.is_err_and(|trouble| trouble.to_string().contains("Install it.")));
    }

    #[test]
    fn trouble_always_says_what_to_do_next() {
        let said = Trouble::new("It broke.", "Mend it.").to_string();
        assert_eq!(said, "Stopped: It broke.\nNext: Mend it.");
    }
}
