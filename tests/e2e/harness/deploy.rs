//! Further releases, made by the project's own `site build` out of the program in dist/ and changed words and styles. A new version, and
//! a second language, for tests of what lies around the program.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use kintsugi::site::build::{Profile, build};

use super::site::{copy, file_in, release_folder};
use super::temp::TempFolder;

/// A release, ready to be put on a server.
pub struct Deploy {
    folder: TempFolder,
    /// The SHA-256 of every file that the worker may keep, by its path, in groups: one a language, and under no name what is for all.
    files: BTreeMap<String, BTreeMap<String, String>>,
}

impl Deploy {
    /// A release whose first heading is this, in English and with a copy of the English words as a second language, `de`, whose first
    /// heading is `second`.
    pub fn new(heading: &str, second: &str) -> Self {
        Self::changed(|project, root| {
            let style = project.join("styles/home.css");
            change(&style, |css| format!("{css}\n@layer pages {{ .home {{ --version: \"{heading}\" }} }}"));
            for (language, heading) in [("en", heading), ("de", second)] {
                let words = project.join("content").join(language);
                copy(&root.join("content/en"), &words);
                change(&words.join("home.ftl"), |text| with_heading(text, heading));
            }
        })
    }

    /// A release with all languages of the project and what `more` puts beside them, given the folder `content`.
    pub fn with_languages(more: impl FnOnce(&Path)) -> Self {
        Self::changed(|project, root| {
            copy(&root.join("content"), &project.join("content"));
            more(&project.join("content"));
        })
    }

    /// A release of a copy of the project, with styles and words as `make` leaves them: it gets the copy and the project.
    fn changed(make: impl FnOnce(&Path, &Path)) -> Self {
        let (project, folder) = (TempFolder::new("project"), TempFolder::new("deploy"));
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for name in ["src", "index.html", "LICENSE-MIT", "LICENSE-APACHE"] {
            std::os::unix::fs::symlink(root.join(name), project.path().join(name))
                .expect("a link can be made");
        }
        copy(&root.join("styles"), &project.path().join("styles"));
        make(project.path(), root);
        stage(root, folder.path());
        let built = build(project.path(), folder.path(), Profile::Release, None);
        assert!(built.is_ok(), "{built:?}");
        let list =
            std::fs::read_to_string(file_in(folder.path(), "files.", ".json")).expect("a list of files");
        let files: BTreeMap<String, Vec<(String, String)>> = serde_json::from_str(&list).expect("groups");
        let files = files.into_iter().map(|(tag, pairs)| (tag, pairs.into_iter().collect())).collect();
        Self { folder, files }
    }

    /// Puts the release into a served folder in place of everything that is there.
    pub fn put(&self, served: &Path) {
        for entry in std::fs::read_dir(served).expect("the folder can be read").flatten() {
            let path = entry.path();
            let gone =
                if path.is_dir() { std::fs::remove_dir_all(&path) } else { std::fs::remove_file(&path) };
            gone.expect("an old file can be removed");
        }
        self.add(served);
    }

    /// Puts the release into a served folder beside what is there.
    pub fn add(&self, served: &Path) {
        copy(self.folder.path(), served);
    }

    /// The SHA-256 of every file that the worker keeps for a visitor of one language, by its path.
    pub fn kept(&self, tag: &str) -> BTreeMap<String, String> {
        let groups = ["", tag].into_iter().filter_map(|tag| self.files.get(tag));
        groups.flatten().map(|(path, digest)| (path.clone(), digest.clone())).collect()
    }

    /// Whether the release has a file of this name.
    pub fn has(&self, name: &str) -> bool {
        self.folder.path().join(name).is_file()
    }

    /// The path of the one file of the release whose name begins and ends so.
    pub fn file(&self, start: &str, end: &str) -> PathBuf {
        file_in(self.folder.path(), start, end)
    }
}

/// What Trunk would stage, taken back out of the release in dist/.
fn stage(root: &Path, staging: &Path) {
    let wasm = file_in(&release_folder(), "app_bg.", ".wasm");
    let glue = file_in(&release_folder(), "app.", ".js");
    std::fs::copy(&wasm, staging.join("app_bg.wasm")).expect("the program can be copied");
    let late = file_in(&release_folder(), "app_late.", ".wasm");
    std::fs::copy(late, staging.join("app_late.wasm")).expect("its late part can be copied");
    let name = wasm.file_name().expect("a name").to_string_lossy().into_owned();
    let glue = std::fs::read_to_string(glue).expect("the glue can be read").replace(&name, "app_bg.wasm");
    std::fs::write(staging.join("app.js"), glue).expect("the glue can be written");
    let trunk = std::fs::read_to_string(root.join("Trunk.toml")).expect("Trunk.toml can be read");
    let pattern = |name: &str| {
        let line =
            trunk.lines().find_map(|line| line.strip_prefix(&format!("{name} = '"))).expect("a pattern");
        line.trim_end_matches('\'').replace("{js}", "app.js").replace("{wasm}", "app_bg.wasm")
    };
    let page = std::fs::read_to_string(root.join("index.html")).expect("the page can be read");
    let link = page.lines().find(|line| line.contains("data-trunk")).expect("the page names the program");
    let loads = [pattern("pattern_script"), pattern("pattern_preload")].concat();
    std::fs::write(staging.join("index.html"), page.replace(link, &loads)).expect("the page can be written");
}

fn with_heading(text: String, heading: &str) -> String {
    let line = text.lines().find(|line| line.starts_with("home-line = ")).expect("the first heading");
    // The heading stands in the page alone; this one in the first pack, so that it differs too.
    text.replace(line, &format!("home-line = {heading}"))
        .replace("home-disclaimer = ", &format!("home-disclaimer = {heading}. "))
}

fn change(file: &Path, into: impl FnOnce(String) -> String) {
    let text = std::fs::read_to_string(file).expect("a file can be read");
    std::fs::write(file, into(text)).expect("a file can be written");
}
