//! `reproducible`: the release built once more, from a copy of the sources in another folder, has the same bytes in every file.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::build::release_in;
use crate::environment::{answer, command, root};
use crate::step::{Outcome, Trouble, announce};
use crate::tools::{Tools, ensure_all};

const LOOK: &str = "Compare the two files; a path, a date or a random order has got into the build.";

/// Builds here and elsewhere, and compares.
pub fn reproducible() -> Outcome {
    let tools = ensure_all()?;
    release_in(&root(), &tools)?;
    elsewhere(&tools)
}

/// Builds elsewhere, and compares with the release that lies in dist/.
pub fn elsewhere(tools: &Tools) -> Outcome {
    announce("The release once more", "in another folder, sharing nothing but what was fetched");
    // A longer path than this one, and nowhere near it.
    let place = std::env::temp_dir().join(format!("kintsugi-again-{}", std::process::id()));
    let copy = place.join("the-same-sources/in-another-folder");
    let outcome = copy_sources(&copy)
        .map_err(trouble)
        .and_then(|()| release_in(&copy, tools))
        .and_then(|()| same(&root().join("dist"), &copy.join("dist")));
    if outcome.is_ok() {
        fs::remove_dir_all(&place).map_err(trouble)?;
    }
    outcome
}

fn trouble(error: io::Error) -> Trouble {
    Trouble::new(format!("A file can't be read or written: {error}."), LOOK)
}

/// Every file that git knows of or would take in.
fn copy_sources(copy: &Path) -> io::Result<()> {
    let mut list = command("git");
    list.args(["ls-files", "--cached", "--others", "--exclude-standard"]);
    let files = answer(&mut list).ok_or_else(|| io::Error::other("git does not list the sources"))?;
    for file in files.lines() {
        let (from, to) = (root().join(file), copy.join(file));
        // A file may be removed and not yet known to git as that.
        if from.is_file() {
            fs::create_dir_all(to.parent().unwrap_or(copy))?;
            fs::copy(from, to)?;
        }
    }
    Ok(())
}

fn same(one: &Path, other: &Path) -> Outcome {
    let (one, other) = (files(one, "").map_err(trouble)?, files(other, "").map_err(trouble)?);
    let mut names: Vec<&String> = one.keys().chain(other.keys()).collect();
    names.sort();
    names.dedup();
    let mut differing = Vec::new();
    for name in names {
        let bytes = |files: &BTreeMap<String, PathBuf>| files.get(name).map(fs::read).transpose();
        if bytes(&one).map_err(trouble)? != bytes(&other).map_err(trouble)? {
            differing.push(name.as_str());
        }
    }
    if !differing.is_empty() {
        return Err(Trouble::new(format!("These files differ: {}.", differing.join(", ")), LOOK));
    }
    println!("    All {} files have the same bytes.", one.len());
    Ok(())
}

/// Every file under a folder, by its path from there.
fn files(folder: &Path, before: &str) -> io::Result<BTreeMap<String, PathBuf>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = format!("{before}{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            found.extend(files(&path, &format!("{name}/"))?);
        } else {
            found.insert(name, path);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_with_other_bytes_and_a_file_too_many_are_told() {
        let place = std::env::temp_dir().join(format!("kintsugi-same-{}", std::process::id()));
        for (path, text) in
            [("one/a", "1"), ("one/b/c", "2"), ("two/a", "1"), ("two/b/c", "3"), ("two/d", "4")]
        {
            fs::create_dir_all(place.join(path).parent().unwrap()).unwrap();
            fs::write(place.join(path), text).unwrap();
        }
        let told = same(&place.join("one"), &place.join("two")).unwrap_err().to_string();
        assert!(told.contains("These files differ: b/c, d."), "{told}");
        assert!(same(&place.join("one"), &place.join("one")).is_ok());
        fs::remove_dir_all(place).unwrap();
    }
}
