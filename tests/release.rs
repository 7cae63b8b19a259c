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
    folder.put("src/web/icon.svg", "<svg/>");
    folder.put("src/web/sw.js", "// worker");
    folder.put("LICENSE-MIT", "free");
    let page = "<html lang=\"[[lang]]\"><meta charset=\"utf-8\"><title>[[page-title]]</title><a href=\"./app.css\">\n\
                <a href=\"./app.js\"><a href=\"./app_bg.wasm\"><a href=\"./boot.mjs\"><a href=\"./words-first.json\">";
    folder.put("index.html", page);
    folder.put("staged/index.html", page);
    folder.put("staged/app.js", "  load('app_bg.wasm');\n");
    folder.put("staged/app_bg.wasm", WASM);
    folder
}

fn built(folder: &Folder) -> BTreeMap<String, Vec<u8>> {
    let staged = folder.0.join("staged");
    build(&folder.0, &staged, Profile::Debug).unwrap();
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
    let fixed = ["LICENSE-MIT", "de/index.html", "index.html", "sw.js"];
    for (file, bytes) in &files {
        let (stem, ending) = (file.split('.').next().unwrap(), file.rsplit('.').next().unwrap());
        assert!(fixed.contains(&file.as_str()) || *file == name::by_bytes(stem, ending, bytes), "{file}");
    }
    assert_eq!(files.len(), 4 + 5 + 4, "{:?}", files.keys());
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
    for name in [wasm, glue, find("app", ".css"), find("boot", ".js"), find("words-en-first", ".json")] {
        assert!(page.contains(&format!("\"./{name}\"")), "{name}: {page}");
    }
}

#[test]
fn a_further_language_has_its_page_in_a_folder_and_shares_the_program() {
    let files = built(&project("languages"));
    let page = text(&files, "de/index.html");
    assert!(page.starts_with("<html lang=\"de\"><meta charset=\"utf-8\">"), "{page}");
    assert!(page.contains("<title>Wegweiser</title>"), "{page}");
    for (tag, folder) in [("en", "../"), ("de", "../de/")] {
        assert!(page.contains(&format!("hreflang=\"{tag}\" href=\"{folder}\"")), "{page}");
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
fn a_release_with_keys_that_lack_a_text_is_refused() {
    let folder = project("refused");
    let problems = build(&folder.0, &folder.0.join("staged"), Profile::Release).unwrap_err();
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(
        told.contains(&"src/words/families.rs: q22.opt-none: no text for it in content/de".into()),
        "{told:?}"
    );
    assert!(told.contains(&"content/en/home.ftl: home-title: nothing uses this text".into()), "{told:?}");
}
