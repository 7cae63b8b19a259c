//! A language of the guide: its texts, each in the pack in which it travels.

use std::collections::{BTreeMap, BTreeSet};

/// The file whose texts the first part needs (`ui::app`) all of; they travel beside the wasm.
const FIRST: &str = "check-in";

/// What else the first part says, with all attributes: what stands around every page, and in place of a late one.
const ALSO_FIRST: [&str; 22] = [
    "interface-name",
    "interface-skip",
    "interface-places",
    "interface-today",
    "interface-path",
    "interface-tools",
    "interface-support",
    "interface-settings",
    "interface-about",
    "interface-urge",
    "interface-leave",
    "interface-open-again",
    "interface-loading",
    "home-disclaimer",
    "language-title",
    "language-failed",
    "late-failed",
    "late-breathe",
    "broken-title",
    "broken-text",
    "broken-reload",
    "broken-keep",
];

/// The home of a first visit: drawn into `index.html`, and taken over from there (`ui::drawn`).
const DRAWN: [&str; 7] =
    ["home-line", "home-door", "home-free", "home-about", "home-support", "home-restore", "home-bowl"];

/// The file whose texts stand in `index.html` itself and in no pack.
const PAGE: &str = "page";

/// The files that even a partial language must have: what somebody needs in the first minutes. Those it has not come from the main language.
pub const PART: [&str; 7] = ["interface", "home", "page", "check-in", "result", "support", "urge"];

/// Languages that are written from the right (Unicode CLDR, `characterOrder`), by the first part of their tags.
const FROM_THE_RIGHT: [&str; 12] = ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"];

/// The language every key is written in first; its page lies at the root of the site.
pub const MAIN: &str = "en";

/// The texts of a pack by key; choices stand in it as rows of their own.
pub type Pack = BTreeMap<String, String>;

/// All texts of one language.
#[derive(Clone, Debug, Default)]
pub struct Language {
    /// The language tag: the name of its folder.
    pub tag: String,
    /// What it calls itself; its tag where it does not say.
    pub name: String,
    /// Some of its files are not there yet.
    pub is_partial: bool,
    /// Texts of `index.html`.
    pub page: Pack,
    /// Texts of the first screens.
    pub first: Pack,
    /// All other texts.
    pub more: Pack,
    /// Texts that only the drawn home shows; they are in no pack that the page loads.
    pub drawn: Pack,
    /// The file of every key.
    pub files: BTreeMap<String, String>,
}

impl Language {
    /// `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        let base = self.tag.split('-').next().unwrap_or_default();
        if FROM_THE_RIGHT.contains(&base) { "rtl" } else { "ltr" }
    }

    /// The pack in which a text of a file travels.
    pub(super) fn pack(&mut self, stem: &str, key: &str) -> &mut Pack {
        match stem {
            PAGE => &mut self.page,
            FIRST => &mut self.first,
            _ if ALSO_FIRST.contains(&key.split('.').next().unwrap_or_default()) => &mut self.first,
            _ if DRAWN.iter().any(|drawn| key.starts_with(drawn)) => &mut self.drawn,
            _ => &mut self.more,
        }
    }

    /// Takes from the main language the files that a partial one does not have yet. What is missing in a file that is there, or of
    /// [`PART`], stays missing, so that the build tells of it.
    pub fn complete(&mut self, main: &Self) {
        let own: BTreeSet<String> = self.files.values().map(|path| stem(path).to_owned()).collect();
        for (key, path) in &main.files {
            let stem = stem(path);
            if own.contains(stem) || PART.contains(&stem) {
                continue;
            }
            let variants = format!("{key}[");
            let is_of = |row: &str| row == key || row.starts_with(&variants);
            let rows = main.first.iter().chain(&main.more).chain(&main.drawn).filter(|(row, _)| is_of(row));
            let rows: Vec<_> = rows.map(|(row, text)| (row.clone(), text.clone())).collect();
            self.pack(stem, key).extend(rows);
            self.files.insert(key.clone(), path.clone());
        }
    }
}

/// The way to the page of a language; `root` is the way to the site's root.
pub fn address(language: &Language, root: &str) -> String {
    if language.tag == MAIN { root.to_owned() } else { format!("{root}{}/", language.tag) }
}

/// The name of a file without folder and ending.
pub fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.split('.').next().unwrap_or_default()
}
