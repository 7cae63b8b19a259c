//! Compiles the phrases of a language (`content/<language>/message-rules.txt`) into rows of its pack, and refuses what
//! [`message`](crate::domain::message) cannot read, or not in bounded time.

use super::problem::Problem;
use super::source::Source;
use crate::domain::choice::Choice;
use crate::domain::message::Class;
use crate::domain::message::rules::{BETWEEN, CALM, SAME, plain};
use crate::words::families;
use std::collections::{BTreeMap, BTreeSet};

/// The file's name in the folder of its language, without its ending `txt`.
pub const STEM: &str = "message-rules";

/// The most elements of a phrase.
const ELEMENTS: usize = 10;

/// The most gaps (`..`) of a phrase, and the most elements with `?`: each makes a search branch.
const GAPS: usize = 2;
const OPTIONAL: usize = 3;

/// One row a section: the key and its phrases.
pub fn compile(source: &Source) -> (BTreeMap<String, String>, Vec<Problem>) {
    let mut sections: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut section = None;
    let mut problems = Vec::new();
    let mut words = Vec::new();
    for (index, line) in source.text.lines().enumerate() {
        let line = line.trim();
        let place = format!("{}:{}", source.path, index + 1);
        let mut wrong = |reason: String| problems.push(Problem::new(&place, line, reason));
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            section = Some(name).filter(|name| is_section(name));
            if section.is_none() {
                wrong("no class has this name".into());
            } else if sections.insert(name, BTreeSet::new()).is_some() {
                wrong("the section stands further up already".into());
            }
            continue;
        }
        let Some(phrases) = section.and_then(|name| sections.get_mut(name)) else {
            wrong("stands in no section".into());
            continue;
        };
        let rows = if section == Some(SAME) { short_forms(line) } else { phrase(line).map(|row| vec![row]) };
        match rows {
            Err(reason) => wrong(reason),
            Ok(rows) => {
                for row in rows {
                    if section != Some(SAME) {
                        words.push((place.clone(), row.clone()));
                    }
                    if !phrases.insert(row) {
                        wrong("stands in this section already".into());
                    }
                }
            }
        }
    }
    if let Some(same) = sections.get(SAME) {
        problems.extend(short_forms_used(same, &words));
    }
    let rows = sections.into_iter().map(|(section, phrases)| {
        let phrases: Vec<String> = phrases.into_iter().collect();
        (families::rules(section).id().to_owned(), phrases.join(&BETWEEN.to_string()))
    });
    (rows.collect(), problems)
}

fn is_section(name: &str) -> bool {
    name == SAME || name == CALM || Class::from_id(name).is_some_and(Class::has_phrases)
}

/// `u ya = you` as `u=you` and `ya=you`.
fn short_forms(line: &str) -> Result<Vec<String>, String> {
    let (short, long) = line.split_once('=').ok_or("is written `short short = long words`")?;
    let long = all_plain(long)?;
    let short = all_plain(short)?;
    if long.is_empty() || short.is_empty() {
        return Err("is written `short short = long words`".into());
    }
    Ok(short.iter().map(|short| format!("{short}={}", long.join(" "))).collect())
}

fn all_plain(words: &str) -> Result<Vec<String>, String> {
    words.split_whitespace().map(plain_word).collect()
}

fn plain_word(word: &str) -> Result<String, String> {
    let plain = plain(word).filter(|plain| !plain.is_empty() && plain != "'");
    plain.ok_or(format!("`{word}` is no word: it holds a sign that stands between words"))
}

/// A phrase in the form of the pack.
fn phrase(line: &str) -> Result<String, String> {
    let written: Vec<&str> = line.split_whitespace().collect();
    let elements = written.iter().map(|one| element(one)).collect::<Result<Vec<_>, _>>()?;
    let gaps = written.iter().filter(|one| **one == "..").count();
    let optional = written.iter().filter(|one| one.ends_with('?')).count();
    let first = written.first().copied().unwrap_or_default();
    let last = written.last().copied().unwrap_or_default();
    let ends = |element: &str| element != ".." && element.split('|').any(|one| one == ".");
    if written.len() == 1 && ends(last) || written.iter().rev().skip(1).any(|element| ends(element)) {
        Err("a `.` stands in the last part of a phrase and nowhere else".into())
    } else if elements.len() > ELEMENTS {
        Err(format!("has {} elements, the most is {ELEMENTS}", elements.len()))
    } else if gaps > GAPS || optional > OPTIONAL {
        Err(format!("has too many gaps: the most is {GAPS} `..` and {OPTIONAL} `?`"))
    } else if [first, last].contains(&"..")
        || first.ends_with('?')
        || first.split('|').any(|word| word.starts_with(['*', '~']))
    {
        Err("begins or ends with a gap: write a word there".into())
    } else {
        Ok(elements.join(" "))
    }
}

fn element(written: &str) -> Result<String, String> {
    if written == ".." {
        return Ok(written.to_owned());
    }
    let (words, end) = written.strip_suffix('?').map_or((written, ""), |words| (words, "?"));
    let words = words.split('|').map(|word| match word.strip_suffix('~') {
        _ if word == "*" || word == "." => Ok(word.to_owned()),
        Some(beginning) => plain_word(beginning).map(|word| word + "~"),
        None => plain_word(word),
    });
    Ok(words.collect::<Result<Vec<_>, _>>()?.join("|") + end)
}

/// Tells of words in phrases that no text ever holds, because a short form has taken their place.
fn short_forms_used(same: &BTreeSet<String>, phrases: &[(String, String)]) -> Vec<Problem> {
    let known: BTreeMap<&str, &str> = same.iter().filter_map(|row| row.split_once('=')).collect();
    let mut problems = Vec::new();
    for (place, phrase) in phrases {
        for word in phrase.split([' ', '|', '?']) {
            if let Some(long) = known.get(word) {
                problems.push(Problem::new(
                    place,
                    phrase,
                    format!("`{word}` is read as `{long}`: write that"),
                ));
            }
        }
    }
    problems
}
