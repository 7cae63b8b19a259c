//! What is wrong, and where to mend it.

use std::fmt;

/// One thing that keeps the site from being built.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file to mend, from the project's folder, with a line where one is known.
    pub file: String,
    /// The key of the text it is about; empty when it is about the file as a whole.
    pub key: String,
    /// What is wrong, as a sentence without a full stop.
    pub reason: String,
}

impl Problem {
    /// A problem with one text.
    pub fn new(file: impl Into<String>, key: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { file: file.into(), key: key.into(), reason: reason.into() }
    }

    /// A problem with a whole file.
    pub fn file(file: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::new(file, "", reason)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.key.is_empty() {
            write!(out, "{}: {}", self.file, self.reason)
        } else {
            write!(out, "{}: {}: {}", self.file, self.key, self.reason)
        }
    }
}
