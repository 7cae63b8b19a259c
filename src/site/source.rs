//! A text file as a value.

/// A text file: where it lies in the project, and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The path from the project's folder, with `/` between its parts.
    pub path: String,
    /// The content, with `\n` line ends.
    pub text: String,
}

impl Source {
    /// A file of that path and content; line ends of any kind become `\n`.
    pub fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.replace("\r\n", "\n") }
    }

    /// The file's name without folders and without its last ending.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// The number of the line, from 1, that holds the byte at `offset`.
    pub fn line(&self, offset: usize) -> usize {
        1 + self.text.bytes().take(offset).filter(|&byte| byte == b'\n').count()
    }
}
