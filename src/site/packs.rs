//! All texts of a language, sorted into the packs the page loads.

use super::fluent;
use super::message_rules;
use super::problem::Problem;
use super::source::Source;
use crate::words::{Key, pack};
use std::collections::BTreeMap;

/// The file whose texts the first part needs (`ui::app`) all of; they travel beside the wasm.
const FIRST: &str = "check-in";

/// What else the first part says, with all attributes: what stands around every page, and in place of a late one.
const ALSO_FIRST: [&str; 20] = [
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

/// The language every key is written in first; its page lies at the root of the site.
pub const MAIN: &str = "en";

/// The texts of a pack by key; choices stand in it as rows of their own.
pub type Pack = BTreeMap<String, String>;

/// All texts of one language.
#[derive(Clone, Debug, Default)]
pub struct Language {
    /// The language tag: the name of its folder.
    pub tag: String,
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

/// Compiles the content files of one language; gives all problems, not only the first.
pub fn compile(tag: &str, sources: &[Source]) -> (Language, Vec<Problem>) {
    let mut language = Language { tag: tag.to_owned(), ..Language::default() };
    let mut problems = Vec::new();
    for source in sources {
        if source.stem() == message_rules::STEM {
            let (rows, wrong) = message_rules::compile(source);
            problems.extend(wrong);
            language.files.extend(rows.keys().map(|key| (key.clone(), source.path.clone())));
            language.more.extend(rows);
            continue;
        }
        let (texts, wrong) = fluent::compile(source);
        problems.extend(wrong);
        for text in texts {
            if let Some(earlier) = language.files.get(&text.key) {
                let reason = format!("the key stands in {earlier} already");
                problems.push(Problem::new(&source.path, text.key, reason));
                continue;
            }
            let pack = match source.stem() {
                PAGE => &mut language.page,
                FIRST => &mut language.first,
                _ if ALSO_FIRST.contains(&text.key.split('.').next().unwrap_or_default()) => {
                    &mut language.first
                }
                _ if DRAWN.iter().any(|drawn| text.key.starts_with(drawn)) => &mut language.drawn,
                _ => &mut language.more,
            };
            pack.extend(text.rows);
            language.files.insert(text.key, source.path.clone());
        }
    }
    problems.extend(same_code(&language));
    (language, problems)
}

/// The page knows a text by the code of its key alone: two with the same code would be one. Another name for one of
/// them is all it takes.
fn same_code(language: &Language) -> Vec<Problem> {
    let mut known = BTreeMap::new();
    let rows = language.first.keys().chain(language.more.keys()).chain(language.drawn.keys());
    let same = rows.filter_map(|id| Some((id, known.insert(Key::of(id).code(), id)?)));
    same.map(|(id, earlier)| {
        let file = language.files.get(id.split('[').next().unwrap_or_default()).map_or("", String::as_str);
        Problem::new(file, id, format!("has the same code as {earlier}: give one of them another name"))
    })
    .collect()
}

/// The pack as the text the page loads.
pub fn json(pack: &Pack) -> String {
    pack::write(pack.iter().map(|(key, text)| (key.as_str(), text.as_str())))
}
