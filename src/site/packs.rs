//! Compiles all texts of a language, and writes the packs the page loads.

use super::fluent;
use super::language::{Language, Pack};
use super::message_rules;
use super::plurals;
use super::problem::Problem;
use super::source::Source;
use crate::words::{Key, pack};
use std::collections::BTreeMap;

/// What of the drawn home (`language::DRAWN`) Today says, too, to somebody who has not begun: it travels in both.
const DRAWN_AND_SAID: [&str; 3] = ["home-door", "home-free", "home-support"];

/// What it calls itself, for the list of languages.
const NAME: &str = "language-name";

/// The line above a page that is not there yet. A language with this line is partial.
const PARTLY: &str = "language-partly";

/// Which pages are in a partial language: the ends of their addresses after `#/`, with spaces between; one that ends in `/` stands for all
/// that begin so, and `home` for the first page.
const PAGES: &str = "language-pages";

/// Compiles the content files of one language; gives all problems, not only the first.
pub fn compile(tag: &str, sources: &[Source]) -> (Language, Vec<Problem>) {
    let mut language = Language { tag: tag.to_owned(), name: tag.to_owned(), ..Language::default() };
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
            if text.key == NAME {
                language.name = text.rows.into_iter().next().map(|(_, name)| name).unwrap_or_default();
                continue;
            }
            language.is_partial |= [PARTLY, PAGES].contains(&text.key.as_str());
            if let Some(earlier) = language.files.get(&text.key) {
                let reason = format!("the key stands in {earlier} already");
                problems.push(Problem::new(&source.path, text.key, reason));
                continue;
            }
            language.pack(source.stem(), &text.key).extend(text.rows);
            language.files.insert(text.key, source.path.clone());
        }
    }
    problems.extend(same_code(&language));
    let said = |key: &str| DRAWN_AND_SAID.iter().any(|said| key.starts_with(said));
    let said: Vec<_> = language.drawn.iter().filter(|(key, _)| said(key)).collect();
    language.more.extend(said.into_iter().map(|(key, text)| (key.clone(), text.clone())));
    problems.extend(plurals::lacking(&language));
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
