//! Reads how many tests passed and failed from the lines test runners print.

use std::fmt;
use std::ops::AddAssign;

/// Tests that passed, that failed, and that were skipped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Number of tests that passed.
    pub passed: u32,
    /// Number of tests that failed.
    pub failed: u32,
    /// Number of tests that were skipped, by name and with a reason.
    pub skipped: u32,
}

impl Count {
    /// The counts in a line like `test result: ok. 3 passed; 0 failed; ...`; zero in any other line.
    pub fn in_line(line: &str) -> Self {
        let Some((_, counts)) = line.split_once("test result:") else { return Self::default() };
        Self { passed: number_before(counts, "passed"), failed: number_before(counts, "failed"), skipped: 0 }
    }

    /// The same run, when so many of the tests that ended well had skipped themselves.
    pub fn of_which_skipped(self, skipped: u32) -> Self {
        Self { passed: self.passed.saturating_sub(skipped), skipped, ..self }
    }
}

/// The number that stands right before a word, or 0.
fn number_before(text: &str, word: &str) -> u32 {
    let words: Vec<&str> = text.split([' ', ';', '.']).filter(|part| !part.is_empty()).collect();
    words.windows(2).find(|pair| pair[1] == word).and_then(|pair| pair[0].parse().ok()).unwrap_or(0)
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 { write!(out, ", {} skipped", self.skipped) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_line_gives_its_counts() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out";
        assert_eq!(Count::in_line(line), Count { passed: 12, failed: 3, skipped: 0 });
    }

    #[test]
    fn other_lines_give_nothing() {
        assert_eq!(Count::in_line("running 12 tests"), Count::default());
        assert_eq!(Count::in_line("test result_of_a_thing ... ok"), Count::default());
    }

    #[test]
    fn a_count_reads_as_one_plain_line() {
        let count = Count { passed: 12, failed: 3, skipped: 0 };
        assert_eq!(count.to_string(), "12 passed, 3 failed");
        assert_eq!(count.of_which_skipped(2).to_string(), "10 passed, 3 failed, 2 skipped");
    }
}
