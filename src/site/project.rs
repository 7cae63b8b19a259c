//! Reads the project's source folder.

use super::keys::{self, Use};
use super::language::{self, Language};
use super::packs;
use super::problem::Problem;
use super::source::Source;
use super::{manifest, page, support, variables};
use std::path::Path;

/// Every language of `content/`, compiled, the main one first.
///
/// # Errors
/// All that is wrong with any content file.
pub fn languages(root: &Path) -> Result<Vec<Language>, Vec<Problem>> {
    let mut tags = names(root, "content")?;
    tags.sort_by_key(|tag| (tag != language::MAIN, tag.clone()));
    let mut languages = Vec::new();
    let mut problems = Vec::new();
    for tag in tags {
        let folder = format!("content/{tag}");
        let mut files = sources(root, &folder, "ftl")?;
        files.extend(sources(root, &folder, "txt")?);
        let (language, wrong) = packs::compile(&tag, &files);
        languages.push(language);
        problems.extend(wrong);
    }
    if let Some((main, others)) = languages.split_first_mut() {
        for other in others {
            if other.is_partial {
                other.complete(main);
            }
            problems.extend(variables::differing(main, other));
        }
    }
    if problems.is_empty() { Ok(languages) } else { Err(problems) }
}

/// What is wrong between the texts of `languages` and what the program asks for.
///
/// # Errors
/// When the program's source cannot be read.
pub fn key_problems(root: &Path, languages: &[Language]) -> Result<Vec<Problem>, Vec<Problem>> {
    let mut uses: Vec<Use> = keys::fixed(&sources(root, "src", "rs")?);
    uses.extend(keys::computed());
    uses.extend(page::keys(&source(root, page::PAGE)?));
    uses.extend(page::keys(&source(root, manifest::SOURCE)?));
    uses.extend(
        support::KEYS.map(|key| Use { key: key.to_owned(), place: "src/site/support.rs".to_owned() }),
    );
    let optional = keys::optional();
    let nameless = languages.iter().filter(|language| language.name == language.tag).map(|language| {
        let file = format!("content/{}/language.ftl", language.tag);
        Problem::new(file, "language-name", "the language has to say what it is called in its own words")
    });
    let compared = languages.iter().flat_map(|language| keys::compare(&uses, &optional, language));
    Ok(nameless.chain(compared).collect())
}

/// The file at `path` under `root`.
///
/// # Errors
/// When it cannot be read as text.
pub fn source(root: &Path, path: &str) -> Result<Source, Vec<Problem>> {
    let text = std::fs::read_to_string(root.join(path)).map_err(|error| unreadable(path, &error))?;
    Ok(Source::new(path, &text))
}

/// The files under `folder`, at any depth, whose names end in `.ending`, sorted by path.
///
/// # Errors
/// When the folder or a file in it cannot be read.
pub fn sources(root: &Path, folder: &str, ending: &str) -> Result<Vec<Source>, Vec<Problem>> {
    let mut found = Vec::new();
    for name in names(root, folder)? {
        let path = format!("{folder}/{name}");
        if root.join(&path).is_dir() {
            found.extend(sources(root, &path, ending)?);
        } else if name.ends_with(&format!(".{ending}")) {
            found.push(source(root, &path)?);
        }
    }
    Ok(found)
}

/// The names in a folder, sorted, so that the same sources always give the same release.
fn names(root: &Path, folder: &str) -> Result<Vec<String>, Vec<Problem>> {
    let entries = std::fs::read_dir(root.join(folder)).map_err(|error| unreadable(folder, &error))?;
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| unreadable(folder, &error))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

fn unreadable(path: &str, error: &std::io::Error) -> Vec<Problem> {
    vec![Problem::file(path, format!("cannot be read: {error}"))]
}
