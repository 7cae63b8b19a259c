//! The loader for other people's pages, as a file. What it does in a browser is in tests/e2e. Run with `--features site`.
#![cfg(all(not(target_arch = "wasm32"), feature = "site"))]
#![allow(clippy::unwrap_used)]

use kintsugi::site::embed::{PINNED, loader, loaders, pin, pinned_name};
use std::io::Write;
use std::path::{Path, PathBuf};

/// The most bytes of the loader, by brotli 11.
const MOST: usize = 2048;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A project of one loader, in a folder that is gone at the end.
struct Project(PathBuf);

impl Project {
    fn new(test: &str, loader: &str) -> Self {
        let path = std::env::temp_dir().join(format!("kintsugi-{test}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(path.join("src/web")).unwrap();
        let project = Self(path);
        project.write(loader);
        project
    }

    fn write(&self, loader: &str) {
        std::fs::write(self.0.join("src/web/embed.js"), loader).unwrap();
    }

    fn names(&self) -> Vec<String> {
        loaders(&self.0).unwrap().into_iter().map(|(name, _)| name).collect()
    }
}

impl Drop for Project {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_loader_weighs_at_most_two_kilobytes() {
    let loader = loader(root()).unwrap().unwrap();
    let mut sent = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    sent.write_all(loader.as_bytes()).unwrap();
    let sent = sent.into_inner().len();
    assert!(sent <= MOST, "{sent} bytes by brotli, the most is {MOST}");
}

#[test]
fn the_loader_is_a_plain_script_that_does_not_ask_where_it_came_from() {
    let loader = loader(root()).unwrap().unwrap();
    for word in
        ["import ", "import(", "import.meta", "export ", "currentScript", "await ", "localStorage", "cookie"]
    {
        assert!(!loader.contains(word), "{word}");
    }
}

#[test]
fn every_kept_loader_is_what_its_name_says_and_comes_with_the_release() {
    let names: Vec<String> = loaders(root()).unwrap().into_iter().map(|(name, _)| name).collect();
    for entry in std::fs::read_dir(root().join(PINNED)).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        assert!(name == "README.md" || names.contains(&name), "{name}");
    }
    assert!(names.contains(&"embed.js".to_owned()));
}

#[test]
fn a_loader_once_kept_comes_with_every_later_release() {
    let project = Project::new("pins", "first();\n");
    let first = pin(&project.0).unwrap();
    project.write("second();\n");
    let mut expected = vec!["embed.js".to_owned(), first, pinned_name(b"second();\n")];
    expected.sort();
    assert_eq!(project.names(), expected);
    pin(&project.0).unwrap();
    assert_eq!(project.names(), expected, "kept once, shipped once");
}

#[test]
fn a_kept_loader_that_was_changed_stops_the_release() {
    let project = Project::new("changed-pin", "first();\n");
    let first = pin(&project.0).unwrap();
    std::fs::write(project.0.join(PINNED).join(first), "other();\n").unwrap();
    assert!(loaders(&project.0).unwrap_err()[0].to_string().contains("was changed since it was shipped"));
}
