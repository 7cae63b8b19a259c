//! Compares the texts that exist with the texts the program asks for, in both directions.

use super::language::Language;
use super::problem::Problem;
use super::source::Source;
use crate::words::families;
use std::collections::BTreeSet;

/// A place that asks for a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// The key asked for.
    pub key: String,
    /// The file, and the line where it is known.
    pub place: String,
}

/// Where computed keys come from.
const FAMILIES: &str = "src/words/families.rs";

/// The fixed keys of Rust files: each call of the `key` macro with a literal, outside line comments.
pub fn fixed(sources: &[Source]) -> Vec<Use> {
    sources.iter().flat_map(fixed_in).collect()
}

fn fixed_in(source: &Source) -> Vec<Use> {
    let mut uses = Vec::new();
    for (at, call) in source.text.match_indices("key!(") {
        let line_start = source.text[..at].rfind('\n').map_or(0, |end| end + 1);
        let before = &source.text[line_start..at];
        let longer_name = before.ends_with(|last: char| last.is_alphanumeric() || last == '_');
        if longer_name || before.trim_start().starts_with("//") {
            continue;
        }
        let argument = source.text[at + call.len()..].trim_start();
        let literal = argument.strip_prefix('"').and_then(|literal| literal.split_once('"'));
        if let Some((key, _)) = literal.filter(|(key, _)| is_key(key)) {
            uses.push(Use { key: key.to_owned(), place: format!("{}:{}", source.path, source.line(at)) });
        }
    }
    uses
}

fn is_key(text: &str) -> bool {
    text.chars().all(|one| one.is_ascii_alphanumeric() || one == '-' || one == '.')
}

/// The computed keys that must have a text.
pub fn computed() -> Vec<Use> {
    families::all().iter().map(|key| Use { key: key.id().to_owned(), place: FAMILIES.to_owned() }).collect()
}

/// The computed keys that may have a text.
pub fn optional() -> Vec<String> {
    families::optional().iter().map(|key| key.id().to_owned()).collect()
}

/// Tells of every key that is used and has no text in `language`, and of every text that nothing uses.
pub fn compare(uses: &[Use], optional: &[String], language: &Language) -> Vec<Problem> {
    let missing = uses
        .iter()
        .filter(|one| !language.files.contains_key(&one.key))
        .map(|one| Problem::new(&one.place, &one.key, format!("no text for it in content/{}", language.tag)));
    let used: BTreeSet<&str> =
        uses.iter().map(|one| one.key.as_str()).chain(optional.iter().map(String::as_str)).collect();
    let unused = language
        .files
        .iter()
        .filter(|(key, _)| !used.contains(key.as_str()))
        .map(|(key, file)| Problem::new(file, key, "nothing uses this text"));
    missing.chain(unused).collect()
}
