//! The release folder: what `site build` makes of what Trunk has staged. Run with `--features site`.
#![cfg(all(not(target_arch = "wasm32"), feature = "site"))]
#![allow(clippy::unwrap_used)]

use kintsugi::site::build::{Profile, build};
use kintsugi::site::name;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A folder of its own for one test, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let path = std::env::temp_dir().join(format!("kintsugi-{test}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn put(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const WASM: &[u8] = b"\0asm\x01\0\0\0\x00\x03\x01nn";

/// A small project in two languages, with its `staged` folder as Trunk leaves it.
fn project(test: &str) -> Folder {
    let folder = Folder::new(test);
    folder.put("content/en/home.ftl", "home-title = Hello");
    folder.put("content/en/page.ftl", "page-title = Guide");
    folder.put("content/de/home.ftl", "home-title = Hallo");
    folder.put("content/de/page.ftl", "page-title = Wegweiser");
    folder.put("styles/order.txt", "a.css\n");
    folder.put("styles/a.css", "a { color: red }");
    folder.put("src/lib.rs", "");
    folder.put("src/web/boot.mjs", "start();\n");
    folder.put("src/web/speak.mjs", "speak();\n");
    folder.put("src/web/language.js", "choose()\n");
    folder.put("src/web/gate.js", "// why\ngo()\n");
    folder.put("src/web/icon.svg", "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0h1v1z\"/></svg>");
    folder
        .put("src/web/manifest.webmanifest", "{\"name\":\"[[page-title]]\",\"icons\":[\"./icon-192.png\"]}");
    folder.put("src/web/sw.js", "keep(\"[[version]]\", \"[[files]]\");\n");
    folder.put("LICENSE-MIT", "free");
    let page = "<html lang=\"[[lang]]\" dir=\"[[dir]]\"><meta charset=\"utf-8\"><title>[[page-title]]</title><a href=\"./app.css\">\n\
                <a href=\"./app.js\"><a href=\"./app_bg.wasm\"><a href=\"./app_late.wasm\"><a href=\"./app_late.css\"><a href=\"./boot.mjs\" data-worker=\"./sw.js\" data-speak=\"./speak.mjs\"><a href=\"./words-first.json\">\n\
                <script>{{gate}}</script><style>{{styles}}</style><main>{{home}}</main><footer>{{support}}</footer>";
    folder.put("index.html", page);
    folder.put("staged/index.html", page);
    folder.put("staged/app.js", "  load('app_bg.wasm');\n");
    folder.put("staged/app_bg.wasm", WASM);
    folder
}

fn built(folder: &Folder) -> BTreeMap<String, Vec<u8>> {
    let staged = folder.0.join("staged");
    build(&folder.0, &staged, Profile::Debug, None).unwrap();
    files(&staged, "")
}

fn files(folder: &Path, before: &str) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{before}{}", path.file_name().unwrap().to_string_lossy());
        if path.is_dir() {
            found.extend(files(&path, &format!("{name}/")));
        } else {
            found.insert(name, fs::read(path).unwrap());
        }
    }
    found
}

fn text(files: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    String::from_utf8(files[name].clone()).unwrap()
}

#[test]
fn every_file_but_the_fixed_ones_is_named_by_its_final_bytes() {
    let files = built(&project("names"));
    let fixed = ["LICENSE-MIT", "de/index.html", "index.html", "manifest.webmanifest", "sw.js"];
    for (file, bytes) in &files {
        let (stem, ending) = (file.split('.').next().unwrap(), file.rsplit('.').next().unwrap());
        assert!(fixed.contains(&file.as_str()) || *file == name::by_bytes(stem, ending, bytes), "{file}");
    }
    // Program and its late part, glue, two styles, boot, languages, icon; five drawn icons; two packs in two languages; the worker's list.
    assert_eq!(files.len(), fixed.len() + 8 + 5 + 4 + 1, "{:?}", files.keys());
}

/// The paths of hosting/_headers under which files are kept for ever.
fn kept_for_ever() -> Vec<String> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("hosting/_headers")).unwrap();
    let mut rules = Vec::new();
    let mut rule = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with('/') {
            rule = line.to_owned();
        } else if line.trim() == "Cache-Control: public, max-age=31536000, immutable" {
            rules.push(rule.clone());
        }
    }
    rules
}

#[test]
fn the_header_file_names_the_beginning_of_every_name_with_a_digest_and_no_other() {
    let files = built(&project("headers"));
    let rules = kept_for_ever();
    let fits = |rule: &str, file: &str| {
        let path = format!("/{file}");
        rule.strip_suffix('*').map_or(rule == path, |start| path.starts_with(start))
    };
    for file in files.keys() {
        let has_digest = file.split('.').any(|part| part.len() == 64);
        let rules = rules.iter().filter(|rule| fits(rule, file)).count();
        assert_eq!(rules, usize::from(has_digest), "{file}: hosting/_headers needs its beginning, once");
    }
    for rule in &rules {
        assert!(
            files.keys().any(|file| fits(rule, file)),
            "{rule} in hosting/_headers: no file of a release"
        );
    }
}

#[test]
fn references_point_to_the_final_names_from_the_bottom_up() {
    let files = built(&project("references"));
    let find = |stem: &str, ending: &str| {
        files
            .keys()
            .find(|name| name.starts_with(&format!("{stem}.")) && name.ends_with(ending))
            .unwrap()
            .clone()
    };
    let (wasm, glue) = (find("app_bg", ".wasm"), find("app", ".js"));
    assert_eq!(text(&files, &glue), format!("load('{wasm}');\n"));
    let page = text(&files, "index.html");
    for name in [
        wasm,
        glue,
        find("app", ".css"),
        find("app_late", ".wasm"),
        find("app_late", ".css"),
        find("boot", ".js"),
        find("words-en-first", ".json"),
    ] {
        assert!(page.contains(&format!("\"./{name}\"")), "{name}: {page}");
    }
}

#[test]
fn a_further_language_has_its_page_in_a_folder_and_shares_the_program() {
    let files = built(&project("languages"));
    let page = text(&files, "de/index.html");
    assert!(page.starts_with("<html lang=\"de\" dir=\"ltr\"><meta charset=\"utf-8\">"), "{page}");
    assert!(page.contains("<title>Wegweiser</title>"), "{page}");
    for (tag, folder) in [("en", "../"), ("de", "../de/")] {
        assert!(page.contains(&format!("hreflang=\"{tag}\" title=\"{tag}\" href=\"{folder}\"")), "{page}");
    }
    let words = files.keys().find(|name| name.starts_with("words-de-first.")).unwrap();
    assert!(page.contains(&format!("\"../{words}\"")), "{page}");
    assert!(text(&files, "index.html").contains("<title>Guide</title>"));
}

#[test]
fn the_same_sources_give_the_same_bytes() {
    assert_eq!(built(&project("first-time")), built(&project("second-time")));
}

#[test]
fn the_first_page_and_the_help_lines_stand_in_the_page_in_its_own_language() {
    let folder = project("drawn");
    folder.put("content/de/home.ftl", "home-title = Hallo\nhome-line = Erst einmal durch die Nacht");
    let files = built(&folder);
    let (main, other) = (text(&files, "index.html"), text(&files, "de/index.html"));
    assert!(other.contains("<h1 tabindex=\"-1\">Erst einmal durch die Nacht</h1>"), "{other}");
    assert!(!main.contains("Erst einmal") && main.contains("href=\"#/check-in\""), "{main}");
    for page in [main, other] {
        assert!(
            page.contains("href=\"tel:112\"") && page.contains("<script>go()\nchoose()</script>"),
            "{page}"
        );
    }
}

#[test]
fn the_worker_keeps_every_file_by_its_digest() {
    let files = built(&project("worker"));
    let worker = text(&files, "sw.js");
    let list = files.keys().find(|name| name.starts_with("files.")).unwrap();
    assert!(worker.contains(&format!("\"{list}\"")), "{worker}");
    let kept: BTreeMap<String, String> =
        serde_json::from_str::<BTreeMap<String, Vec<(String, String)>>>(&text(&files, list))
            .unwrap()
            .into_values()
            .flatten()
            .collect();
    for (file, bytes) in files.iter().filter(|(file, _)| {
        !["sw.js", "LICENSE-MIT", list].contains(&file.as_str()) && !file.ends_with(".png")
    }) {
        assert_eq!(kept[file], kintsugi::site::digest::hex(bytes), "{file}");
    }
    let pictures = files.keys().filter(|file| file.ends_with(".png")).count();
    assert_eq!(kept.len(), files.len() - 3 - pictures);
}

#[test]
fn a_build_for_work_on_the_program_has_no_worker_to_take() {
    assert!(!text(&built(&project("no-worker")), "index.html").contains("data-worker"));
}

#[test]
fn a_gate_that_grows_beyond_its_bytes_is_refused() {
    let folder = project("gate");
    folder.put("src/web/gate.js", format!("{};\n", "a".repeat(600)));
    let problems = build(&folder.0, &folder.0.join("staged"), Profile::Debug, None).unwrap_err();
    assert_eq!(problems[0].to_string(), "src/web/gate.js: has 601 bytes in the page, the most is 600");
}

#[test]
fn a_release_with_keys_that_lack_a_text_is_refused() {
    let folder = project("refused");
    let problems = build(&folder.0, &folder.0.join("staged"), Profile::Release, None).unwrap_err();
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(
        told.contains(&"src/words/families.rs: q22.opt-none: no text for it in content/de".into()),
        "{told:?}"
    );
    assert!(told.contains(&"content/en/home.ftl: home-title: nothing uses this text".into()), "{told:?}");
}
