//! `sw.js` and the list of files that it keeps.

use super::{digest, language};
use std::collections::BTreeMap;

/// The worker's name, in `src/web` and in the release.
pub const NAME: &str = "sw.js";

/// Endings of files that no page asks for under that name: pictures of the installed guide, and twins that a server picks by itself.
const LEFT_OUT: [&str; 3] = [".br", ".gz", ".png"];

/// How the names of the loaders for blogs begin. Only other sites ask for them.
const LOADER: &str = "embed";

/// The list of the files of a release (path to bytes) as JSON, in groups: what belongs to one language alone stands under its tag, all else
/// under the empty name; path, SHA-256, for each. It has all that a page may ask for, so neither the worker itself, nor the licences, nor
/// the loaders for blogs, nor the pictures that a device asks for when it installs the guide.
///
/// The page of a language stands last: where it is kept, all else of its group is.
pub fn list(files: &BTreeMap<String, Vec<u8>>, tags: &[&str]) -> String {
    let mut groups: BTreeMap<&str, Vec<[String; 2]>> = tags.iter().map(|tag| (*tag, Vec::new())).collect();
    let kept = files.iter().filter(|(path, _)| {
        *path != NAME
            && !path.starts_with("LICENSE")
            && !path.starts_with(LOADER)
            && !LEFT_OUT.iter().any(|end| path.ends_with(end))
    });
    for (path, bytes) in kept {
        let is_of =
            |tag: &&&str| path.starts_with(&format!("{tag}/")) || path.starts_with(&format!("words-{tag}-"));
        let tag = tags.iter().find(is_of).copied().unwrap_or_default();
        groups.entry(tag).or_default().push([path.clone(), digest::hex(bytes)]);
    }
    for rows in groups.values_mut() {
        rows.sort_by_key(|[path, _]| (path.ends_with(".html"), path.clone()));
    }
    serde_json::json!(groups).to_string()
}

/// The worker for the list of that name, with the tag of the main language. A version is told by everything that makes it: the list, and the worker's own text.
pub fn fill(script: &str, list: &str) -> String {
    let script = script.replace("[[files]]", list).replace("[[main]]", language::MAIN);
    let version = digest::hex(script.as_bytes());
    script.replace("[[version]]", &version[..16])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_has_every_file_that_a_page_may_ask_for() {
        let files: BTreeMap<String, Vec<u8>> = [
            "LICENSE-MIT",
            "de/index.html",
            "embed.js",
            "icon.png",
            "index.html",
            "index.html.br",
            "sw.js",
            "words-de-a.json",
            "words-en-a.json",
        ]
        .map(|path| (path.to_owned(), b"a".to_vec()))
        .into();
        let digest = digest::hex(b"a");
        let expected = serde_json::json!({
            "": [["index.html", digest]],
            "de": [["words-de-a.json", digest], ["de/index.html", digest]],
            "en": [["words-en-a.json", digest]],
        });
        assert_eq!(list(&files, &["en", "de"]), expected.to_string());
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
