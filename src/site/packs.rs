//! All texts of a language, sorted into the packs the page loads.

use super::fluent;
use super::message_rules;
use super::problem::Problem;
use super::source::Source;
use crate::json::Value;
use std::collections::BTreeMap;

/// The files whose texts the pages of the first part need (`ui::app` draws them); they travel beside the wasm.
const FIRST: [&str; 6] = ["interface", "home", "check-in", "result", "support", "urge"];

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
            language.files.insert(text.key, source.path.clone());
            let pack = match source.stem() {
                PAGE => &mut language.page,
                stem if FIRST.contains(&stem) => &mut language.first,
                _ => &mut language.more,
            };
            pack.extend(text.rows);
        }
    }
    (language, problems)
}

/// The pack as the JSON text the page loads: key, text, key, text, sorted by key.
pub fn json(pack: &Pack) -> String {
    let rows = pack.iter().flat_map(|(key, text)| [key, text]);
    Value::Array(rows.map(|row| Value::String(row.clone())).collect()).to_string()
}
