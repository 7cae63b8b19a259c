//! Turns what Trunk has staged into the release folder: every file named by its bytes, and `index.html` pointing to those names.
//!
//! A file's name depends on its bytes and its bytes on the names in it, so files are named from the bottom up: wasm, then the glue
//! that names the wasm, then the page that names all.

use super::packs::{self, Language};
use super::problem::Problem;
use super::{embed, name, page, project, script, styles, wasm};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Which build Trunk makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// For work on the program: function names stay in the wasm, and no policy keeps out Trunk's reload script.
    Debug,
    /// For visitors.
    Release,
}

/// What Trunk stages.
const WASM: &str = "app_bg.wasm";
const GLUE: &str = "app.js";

/// Files of `src/web` that get a name of their bytes.
const BOOT: &str = "boot.mjs";
const ICON: &str = "icon.svg";

/// Files that keep their name at the root because others point to it, where they exist.
const FIXED: [&str; 4] = ["src/web/sw.js", "src/web/manifest.webmanifest", "LICENSE-MIT", "LICENSE-APACHE"];

/// Builds the release of the project at `root` in `staging`, the folder in which Trunk has put wasm, glue and page.
///
/// # Errors
/// Everything that is wrong with the content; else the first file that cannot be read, understood or written.
pub fn build(root: &Path, staging: &Path, profile: Profile) -> Result<(), Vec<Problem>> {
    let languages = project::languages(root)?;
    let problems = project::key_problems(root, &languages)?;
    match profile {
        Profile::Release if !problems.is_empty() => return Err(problems),
        // While the program grows, a text may come before its page or after it.
        _ if !problems.is_empty() => eprintln!(
            "{} keys without a text or texts without a use; `site check` lists them",
            problems.len()
        ),
        _ => {}
    }
    let mut release = Release { staging, files: BTreeMap::new() };
    release.program(profile)?;
    release.styles(root)?;
    // Many servers do not know that `.mjs` is a script, and browsers then refuse it.
    let boot = project::source(root, &format!("src/web/{BOOT}"))?;
    release.add(BOOT, "js", script::squeeze(&boot.text).as_bytes())?;
    release.add(ICON, "svg", &read(&root.join("src/web").join(ICON))?)?;
    for language in &languages {
        release.words(language)?;
    }
    for path in FIXED.map(|path| root.join(path)) {
        if let (true, Some(file)) = (path.exists(), path.file_name()) {
            write(&staging.join(file), &read(&path)?)?;
        }
    }
    for (file, bytes) in embed::loaders(root)? {
        write(&staging.join(file), &bytes)?;
    }
    release.pages(&languages, profile, embed::loader(root)?.as_deref())
}

/// A release in the making.
struct Release<'a> {
    staging: &'a Path,
    /// Source name to final name of each file so far.
    files: BTreeMap<String, String>,
}

impl Release<'_> {
    fn add(&mut self, source_name: &str, ending: &str, bytes: &[u8]) -> Result<String, Vec<Problem>> {
        let stem = source_name.split('.').next().unwrap_or(source_name);
        let file = name::by_bytes(stem, ending, bytes);
        write(&self.staging.join(&file), bytes)?;
        self.files.insert(source_name.to_owned(), file.clone());
        Ok(file)
    }

    fn program(&mut self, profile: Profile) -> Result<(), Vec<Problem>> {
        if self.staging.join("snippets").exists() {
            return Err(failed(
                self.staging,
                "a dependency brings JavaScript snippets, which this build does not name by their bytes",
            ));
        }
        let path = self.staging.join(WASM);
        let mut module = read(&path)?;
        if profile == Profile::Release {
            module =
                wasm::without_custom_sections(&module).ok_or_else(|| failed(&path, "is not WebAssembly"))?;
        }
        let wasm = self.add(WASM, "wasm", &module)?;
        remove(&path)?;

        let path = self.staging.join(GLUE);
        let glue = read_text(&path)?;
        if !glue.contains(WASM) {
            return Err(failed(&path, &format!("does not name {WASM}")));
        }
        self.add(GLUE, "js", script::squeeze(&glue.replace(WASM, &wasm)).as_bytes())?;
        remove(&path)
    }

    fn styles(&mut self, root: &Path) -> Result<(), Vec<Problem>> {
        let order = project::source(root, styles::ORDER)?;
        let sheet = styles::join(&order.text, &project::sources(root, "styles", "css")?)?;
        self.add("app.css", "css", styles::squeeze(&sheet).as_bytes()).map(drop)
    }

    fn words(&mut self, language: &Language) -> Result<(), Vec<Problem>> {
        for (part, pack) in [("first", &language.first), ("more", &language.more)] {
            self.add(&format!("words-{}-{part}.json", language.tag), "json", packs::json(pack).as_bytes())?;
        }
        Ok(())
    }

    /// The page at the root in the main language, and one in a folder of its own for each further language.
    fn pages(
        &self,
        languages: &[Language],
        profile: Profile,
        loader: Option<&str>,
    ) -> Result<(), Vec<Problem>> {
        let path = self.staging.join(page::PAGE);
        let source = read_text(&path)?;
        for language in languages {
            let mut files = self.files.clone();
            for part in ["first", "more"] {
                if let Some(file) = self.files.get(&format!("words-{}-{part}.json", language.tag)) {
                    files.insert(format!("words-{part}.json"), file.clone());
                }
            }
            let main = language.tag == packs::MAIN;
            let root = if main { "./" } else { "../" };
            let mut html = page::fill(&source, language, &files, root).map_err(|problem| vec![problem])?;
            html = embed::with_links(&html, loader, languages, root);
            if profile == Profile::Release {
                html = page::with_policy(&html).map_err(|problem| vec![problem])?;
            }
            if main {
                write(&path, html.as_bytes())?;
            } else {
                let folder = self.staging.join(&language.tag);
                fs::create_dir_all(&folder).map_err(|error| failed(&folder, &error.to_string()))?;
                write(&folder.join(page::PAGE), html.as_bytes())?;
            }
        }
        Ok(())
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Vec<Problem>> {
    fs::read(path).map_err(|error| failed(path, &format!("cannot be read: {error}")))
}

fn read_text(path: &Path) -> Result<String, Vec<Problem>> {
    fs::read_to_string(path).map_err(|error| failed(path, &format!("cannot be read: {error}")))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Vec<Problem>> {
    fs::write(path, bytes).map_err(|error| failed(path, &format!("cannot be written: {error}")))
}

fn remove(path: &Path) -> Result<(), Vec<Problem>> {
    fs::remove_file(path).map_err(|error| failed(path, &format!("cannot be removed: {error}")))
}

fn failed(path: &Path, reason: &str) -> Vec<Problem> {
    vec![Problem::file(path.display().to_string(), reason)]
}
