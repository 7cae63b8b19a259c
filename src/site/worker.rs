//! `sw.js` and the list of files that it keeps.

use super::digest;
use std::collections::BTreeMap;

/// The worker's name, in `src/web` and in the release.
pub const NAME: &str = "sw.js";

/// Endings of files that no page asks for under that name: pictures of the installed guide, and twins that a server picks by itself.
const LEFT_OUT: [&str; 3] = [".br", ".gz", ".png"];

/// How the names of the loaders for blogs begin. Only other sites ask for them.
const LOADER: &str = "embed";

/// The list of the files of a release (path to bytes) as JSON: path, SHA-256, for each. It has all that a page may ask for, so neither the
/// worker itself, nor the licences, nor the loaders for blogs, nor the pictures that a device asks for when it installs the guide.
pub fn list(files: &BTreeMap<String, Vec<u8>>) -> String {
    let kept = files.iter().filter(|(path, _)| {
        *path != NAME
            && !path.starts_with("LICENSE")
            && !path.starts_with(LOADER)
            && !LEFT_OUT.iter().any(|end| path.ends_with(end))
    });
    let rows: Vec<[String; 2]> = kept.map(|(path, bytes)| [path.clone(), digest::hex(bytes)]).collect();
    serde_json::json!(rows).to_string()
}

/// The worker for the list of that name. A version is told by everything that makes it: the list, and the worker's own text.
pub fn fill(script: &str, list: &str) -> String {
    let script = script.replace("[[files]]", list);
    let version = digest::hex(script.as_bytes());
    script.replace("[[version]]", &version[..16])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_has_every_file_that_a_page_may_ask_for() {
        let files: BTreeMap<String, Vec<u8>> =
            ["LICENSE-MIT", "de/index.html", "embed.js", "icon.png", "index.html", "index.html.br", "sw.js"]
                .map(|path| (path.to_owned(), b"a".to_vec()))
                .into();
        let digest = digest::hex(b"a");
        assert_eq!(list(&files), format!("[[\"de/index.html\",\"{digest}\"],[\"index.html\",\"{digest}\"]]"));
    }

    #[test]
    fn another_list_or_another_worker_is_another_version() {
        let versions = [
            ("v [[version]] [[files]]", "a"),
            ("v [[version]] [[files]]", "b"),
            ("w [[version]] [[files]]", "a"),
        ]
        .map(|(script, list)| fill(script, list).split(' ').nth(1).unwrap_or_default().to_owned());
        assert!(versions[0] != versions[1] && versions[0] != versions[2], "{versions:?}");
    }
}
