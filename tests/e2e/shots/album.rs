//! The folder with the pictures and its contact sheet.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use kintsugi::seal::base64;

use super::THEMES;

/// One picture: of what, how wide, in which theme.
pub struct Shot<'a> {
    pub route: &'a str,
    /// The life or check-in behind it.
    pub state: &'a str,
    /// In CSS pixels.
    pub width: u32,
    pub theme: &'a str,
}

impl Shot<'_> {
    /// Its file's name: `path-3.full.390.dark`.
    fn name(&self) -> String {
        let route = self.route.trim_start_matches(['#', '/']).replace('/', "-");
        let route = if route.is_empty() { "home" } else { &route };
        format!("{route}.{}.{}.{}", self.state, self.width, self.theme)
    }
}

/// The pictures of this run.
pub struct Album {
    folder: PathBuf,
    /// Only pictures whose name has all of these words are taken.
    words: Vec<String>,
    taken: Vec<String>,
}

impl Album {
    /// An album in target/shots, of what KINTSUGI_SHOTS asks for.
    pub fn open() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/shots");
        fs::create_dir_all(&folder).expect("target can be written");
        let words = std::env::var("KINTSUGI_SHOTS").unwrap_or_default();
        Self { folder, words: words.split_whitespace().map(str::to_owned).collect(), taken: Vec::new() }
    }

    pub fn wants(&self, shot: &Shot<'_>) -> bool {
        let name = format!(".{}.", shot.name());
        self.words.iter().all(|word| name.contains(word.as_str()))
    }

    pub fn wants_any(&self, route: &str, state: &str, widths: &[u32]) -> bool {
        let all = widths.iter().flat_map(|&width| THEMES.map(|theme| Shot { route, state, width, theme }));
        // A question's own name is not known before it is asked.
        route == "#/check-in" && self.words.iter().any(|word| word.contains("check-in"))
            || all.into_iter().any(|shot| self.wants(&shot))
    }

    /// Keeps a picture, as Chromium gives it.
    pub fn keep(&mut self, shot: &Shot<'_>, base64: &str) {
        let name = shot.name();
        let png = base64::read(base64).unwrap_or_default();
        assert!(png.starts_with(b"\x89PNG"), "{name} is no picture");
        fs::write(self.folder.join(format!("{name}.png")), png).expect("target can be written");
        self.taken.push(name);
    }

    /// Writes the contact sheet.
    pub fn close(self) {
        assert!(!self.taken.is_empty(), "no page has all of the words {:?}", self.words);
        let mut sheet = String::from(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Every page</title><style>\
             body{font:14px system-ui;margin:1rem;background:#777;color:#fff}\
             div{display:flex;gap:1rem;overflow-x:auto;align-items:start}\
             a{color:inherit;flex:none}img{display:block;max-height:60vh}h2{font-size:1rem}</style>\n",
        );
        let mut group = "";
        for name in &self.taken {
            let mut parts = name.rsplitn(3, '.');
            let (theme, width) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
            let of = parts.next().unwrap_or_default();
            if of != group {
                let end = if group.is_empty() { "" } else { "</div>" };
                let _ = write!(sheet, "{end}<h2>{of}</h2><div>");
                group = of;
            }
            let _ = writeln!(
                sheet,
                "<a href=\"{name}.png\">{width} {theme}<img loading=\"lazy\" alt=\"\" src=\"{name}.png\"></a>"
            );
        }
        let file = self.folder.join("index.html");
        fs::write(&file, sheet + "</div>").expect("target can be written");
        println!("{} pictures; the sheet is {}", self.taken.len(), file.display());
    }
}
