//! The files of the project, as texts with their paths.

use std::path::Path;

/// One text file.
pub struct File {
    /// Path from the project's folder, with forward slashes.
    pub path: String,
    /// What is in it.
    pub text: String,
}

impl File {
    /// A file that exists only in a test.
    pub fn of_text(text: &str) -> Self {
        Self { path: "planted".to_owned(), text: text.to_owned() }
    }

    /// Whether the file lies somewhere in this folder.
    pub fn is_in(&self, folder: &str) -> bool {
        self.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    }

    /// Whether the file is Rust.
    pub fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// The lines of which something is true, each with its number.
    pub fn lines_with(&self, is_so: impl Fn(&str) -> bool) -> Vec<String> {
        let numbered = self.text.lines().enumerate().filter(|(_, line)| is_so(line));
        numbered.map(|(index, line)| format!("line {}: {}", index + 1, line.trim())).collect()
    }
}

/// Folders that hold nothing of our own making.
const NOT_OURS: [&str; 4] = [".git", "target", "dist", "node_modules"];

/// Every text file of the project.
pub fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    collect(root, "", &mut files);
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<File>) {
    for entry in std::fs::read_dir(folder).expect("the project's folders can be read") {
        let entry = entry.expect("an entry can be read");
        let name = entry.file_name().to_string_lossy().into_owned();
        if NOT_OURS.contains(&name.as_str()) {
            continue;
        }
        let path = format!("{prefix}{name}");
        if entry.file_type().expect("an entry has a type").is_dir() {
            collect(&entry.path(), &format!("{path}/"), files);
        } else if let Ok(text) = std::fs::read_to_string(entry.path()) {
            // Anything else is a picture or the like.
            files.push(File { path, text });
        }
    }
}
