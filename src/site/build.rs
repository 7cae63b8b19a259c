//! Turns what Trunk has staged into the release folder: every file named by its bytes, and `index.html` pointing to those names.
//!
//! A file's name depends on its bytes and its bytes on the names in it, so files are named from the bottom up: wasm, then the glue
//! that names the wasm, then the page that names all, then the worker that keeps all.

use super::language::{self, Language};
use super::packs;
use super::problem::Problem;
use super::split::LATE;
use super::{
    embed, first_screen, home, icons, manifest, name, page, project, script, styles, support, wasm, worker,
};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Which build Trunk makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// For work on the program: function names stay in the wasm, no policy keeps out Trunk's reload script, and no worker keeps an old
    /// version.
    Debug,
    /// For visitors.
    Release,
}

/// What Trunk stages.
const WASM: &str = "app_bg.wasm";
const GLUE: &str = "app.js";

/// Files of `src/web` that get a name of their bytes.
const BOOT: &str = "boot.mjs";
const SPEAK: &str = "speak.mjs";
const ICON: &str = "icon.svg";

/// The script that stands in the page itself, and its most bytes.
const GATE: &str = "src/web/gate.js";
const GATE_BYTES: usize = 600;

/// The script behind it that goes to the visitor's language, where there are several, and its most bytes.
const CHOICE: &str = "src/web/language.js";
const CHOICE_BYTES: usize = 700;

/// Where the page says which worker to take.
const WORKER_PLACE: &str = " data-worker=\"./sw.js\"";

/// The manifest's name in the release.
const MANIFEST: &str = "manifest.webmanifest";

/// Files that keep their name at the root because others point to it, where they exist.
const FIXED: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];

/// Builds the release of the project at `root` in `staging`, the folder in which Trunk has put wasm, glue and page. `site` is the address
/// at which it will stand, where that is known.
///
/// # Errors
/// Everything that is wrong with the content; else the first file that cannot be read, understood or written.
pub fn build(root: &Path, staging: &Path, profile: Profile, site: Option<&str>) -> Result<(), Vec<Problem>> {
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
    let mut release = Release {
        root,
        staging,
        profile,
        languages: &languages,
        files: BTreeMap::new(),
        parts: page::Parts::default(),
    };
    release.program()?;
    release.styles()?;
    release.scripts()?;
    release.pictures()?;
    for language in &languages {
        release.words(language)?;
    }
    release.fixed()?;
    release.pages(site)?;
    release.worker()
}

/// The program as visitors get it.
struct Smaller {
    first: Vec<u8>,
    late: Vec<u8>,
    glue: String,
}

impl Smaller {
    /// `None` when a part is not WebAssembly, or the glue does not give each thing that the first part takes just once.
    fn of(first: &[u8], late: &[u8], glue: &str) -> Option<Self> {
        let from_glue = wasm::short_names(first, |_, _| false)?;
        // What the glue calls by its name keeps it.
        let from_first = wasm::short_names(late, |source, name| {
            source != "__wasm_split" || glue.contains(&format!("wasm.{name}"))
        })?;
        Some(Self {
            first: wasm::smaller(first, &from_glue, &from_first)?,
            late: wasm::smaller(late, &from_first, &wasm::Names::new())?,
            glue: wasm::renamed(glue, &from_glue)?,
        })
    }
}

/// A release in the making.
struct Release<'a> {
    root: &'a Path,
    staging: &'a Path,
    profile: Profile,
    /// The main language first.
    languages: &'a [Language],
    /// Source name to final name of each file so far.
    files: BTreeMap<String, String>,
    /// What stands in the page itself in every language.
    parts: page::Parts,
}

impl Release<'_> {
    fn add(&mut self, source_name: &str, ending: &str, bytes: &[u8]) -> Result<String, Vec<Problem>> {
        let stem = source_name.split('.').next().unwrap_or(source_name);
        let file = name::by_bytes(stem, ending, bytes);
        write(&self.staging.join(&file), bytes)?;
        self.files.insert(source_name.to_owned(), file.clone());
        Ok(file)
    }

    /// A file whose name at the root stays as it is.
    fn keep(&mut self, file: &str, bytes: &[u8]) -> Result<(), Vec<Problem>> {
        self.files.insert(file.to_owned(), file.to_owned());
        write(&self.staging.join(file), bytes)
    }

    fn program(&mut self) -> Result<(), Vec<Problem>> {
        if self.staging.join("snippets").exists() {
            return Err(failed(
                self.staging,
                "a dependency brings JavaScript snippets, which this build does not name by their bytes",
            ));
        }
        let linked = self.staging.join(WASM);
        let path = self.staging.join(GLUE);
        let (mut first, mut glue) = (read(&linked)?, read_text(&path)?);
        // While the program is worked on it is whole, and what boot.mjs brings later holds nothing.
        let mut late = wasm::EMPTY.to_vec();
        if self.staging.join(LATE).exists() {
            late = read(&self.staging.join(LATE))?;
            remove(&self.staging.join(LATE))?;
        }
        if self.profile == Profile::Release {
            let smaller = Smaller::of(&first, &late, &glue).ok_or_else(|| {
                failed(&linked, "and its parts or their glue are not as this build knows them")
            })?;
            (first, late, glue) = (smaller.first, smaller.late, smaller.glue);
        }
        let wasm = self.add(WASM, "wasm", &first)?;
        self.add(LATE, "wasm", &late)?;
        remove(&linked)?;
        if !glue.contains(WASM) {
            return Err(failed(&path, &format!("does not name {WASM}")));
        }
        self.add(GLUE, "js", script::squeeze(&glue.replace(WASM, &wasm)).as_bytes())?;
        remove(&path)
    }

    /// The style of the first screen goes into the page, the rest into a file, and that of the late part into another.
    fn styles(&mut self) -> Result<(), Vec<Problem>> {
        let order = project::source(self.root, styles::ORDER)?;
        let (sheet, late) = styles::join(&order.text, &project::sources(self.root, "styles", "css")?)?;
        let mut drawn = read_text(&self.staging.join(page::PAGE))?;
        if let Some(main) = self.languages.first() {
            drawn += &home::draw(main, self.languages, "./").map_err(|problem| vec![problem])?;
        }
        let (first, file) = first_screen::part(&styles::squeeze(&sheet), &drawn);
        self.parts.styles = first;
        self.add("app.css", "css", file.as_bytes())?;
        self.add("app_late.css", "css", styles::squeeze(&late).as_bytes()).map(drop)
    }

    fn scripts(&mut self) -> Result<(), Vec<Problem>> {
        // Many servers do not know that `.mjs` is a script, and browsers then refuse it.
        let boot = project::source(self.root, &format!("src/web/{BOOT}"))?;
        self.add(BOOT, "js", script::squeeze(&boot.text).as_bytes())?;
        let speak = project::source(self.root, &format!("src/web/{SPEAK}"))?;
        self.add(SPEAK, "js", script::squeeze(&speak.text).as_bytes())?;
        let inline = |path: &str, most: usize| {
            let text = script::squeeze(&project::source(self.root, path)?.text).trim_end().to_owned();
            let reason = format!("has {} bytes in the page, the most is {most}", text.len());
            if text.len() > most { Err(vec![Problem::file(path, reason)]) } else { Ok(text) }
        };
        self.parts.gate = inline(GATE, GATE_BYTES)?;
        if self.languages.len() > 1 {
            // One script, so that the policy names one digest.
            self.parts.gate += &["\n", &inline(CHOICE, CHOICE_BYTES)?].concat();
        }
        Ok(())
    }

    fn pictures(&mut self) -> Result<(), Vec<Problem>> {
        let bowl = project::source(self.root, icons::BOWL)?;
        self.add(ICON, "svg", bowl.text.as_bytes())?;
        for (icon, bytes) in icons::draw(&bowl.text).map_err(|problem| vec![problem])? {
            self.add(icon, "png", &bytes)?;
        }
        Ok(())
    }

    fn words(&mut self, language: &Language) -> Result<(), Vec<Problem>> {
        for (part, pack) in [("first", &language.first), ("more", &language.more)] {
            self.add(&format!("words-{}-{part}.json", language.tag), "json", packs::json(pack).as_bytes())?;
        }
        Ok(())
    }

    fn fixed(&mut self) -> Result<(), Vec<Problem>> {
        for path in FIXED.map(|path| self.root.join(path)) {
            if let (true, Some(file)) = (path.exists(), path.file_name()) {
                self.keep(&file.to_string_lossy(), &read(&path)?)?;
            }
        }
        for (file, bytes) in embed::loaders(self.root)? {
            self.keep(&file, &bytes)?;
        }
        if let Some(main) = self.languages.first() {
            let source = project::source(self.root, manifest::SOURCE)?;
            let manifest = manifest::fill(&source, main, &self.files).map_err(|problem| vec![problem])?;
            self.keep(MANIFEST, manifest.as_bytes())?;
        }
        Ok(())
    }

    /// The page at the root in the main language, and one in a folder of its own for each further language.
    fn pages(&mut self, site: Option<&str>) -> Result<(), Vec<Problem>> {
        let path = self.staging.join(page::PAGE);
        let mut source = read_text(&path)?;
        let loader = embed::loader(self.root)?;
        if self.profile == Profile::Debug {
            source = source.replace(WORKER_PLACE, "");
        }
        for language in self.languages {
            let html =
                self.page(&source, language, site, loader.as_deref()).map_err(|problem| vec![problem])?;
            if language.tag == language::MAIN {
                write(&path, html.as_bytes())?;
            } else {
                let folder = self.staging.join(&language.tag);
                fs::create_dir_all(&folder).map_err(|error| failed(&folder, &error.to_string()))?;
                write(&folder.join(page::PAGE), html.as_bytes())?;
            }
        }
        Ok(())
    }

    fn page(
        &self,
        source: &str,
        language: &Language,
        site: Option<&str>,
        loader: Option<&str>,
    ) -> Result<String, Problem> {
        let mut files = self.files.clone();
        files.insert(worker::NAME.to_owned(), worker::NAME.to_owned());
        for part in ["first", "more"] {
            if let Some(file) = self.files.get(&format!("words-{}-{part}.json", language.tag)) {
                files.insert(format!("words-{part}.json"), file.clone());
            }
        }
        let picture = files.get("icon-512.png").map_or("", String::as_str);
        let root = if language.tag == language::MAIN { "./" } else { "../" };
        let parts = page::Parts {
            home: home::draw(language, self.languages, root)?,
            support: support::draw(language)?,
            social: page::social(language, self.languages, site, picture),
            ..self.parts.clone()
        };
        let html = parts.put_in(&page::fill(source, language, &files, root)?)?;
        let html = embed::with_links(&html, loader, self.languages, root);
        if self.profile == Profile::Release { page::with_policy(&html) } else { Ok(html) }
    }

    /// The list of everything that is here by now, and the worker for it.
    fn worker(&mut self) -> Result<(), Vec<Problem>> {
        let source = project::source(self.root, &format!("src/web/{}", worker::NAME))?;
        let mut files = BTreeMap::new();
        read_all(self.staging, "", &mut files)?;
        let tags: Vec<&str> = self.languages.iter().map(|language| language.tag.as_str()).collect();
        let list = self.add("files.json", "json", worker::list(&files, &tags).as_bytes())?;
        self.keep(worker::NAME, worker::fill(&script::squeeze(&source.text), &list).as_bytes())
    }
}

/// Every file under a folder, by its path from there.
fn read_all(folder: &Path, before: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Result<(), Vec<Problem>> {
    let unreadable = |error: std::io::Error| failed(folder, &format!("cannot be read: {error}"));
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let name = format!("{before}{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            read_all(&path, &format!("{name}/"), files)?;
        } else {
            files.insert(name, read(&path)?);
        }
    }
    Ok(())
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
