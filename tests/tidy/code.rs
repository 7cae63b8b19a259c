//! What a piece of code names, comments left aside.

/// The names in the code that begin with one of these words, each with its line.
pub fn names(text: &str, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let code = without_comment(line);
        for word in words {
            let named = code.match_indices(word).any(|(at, _)| !code[..at].ends_with(is_name_part));
            if named {
                found.push(format!("line {} names {word}", index + 1));
            }
        }
    }
    found
}

/// The modules out of `modules` that the code takes from the root of the crate, in either way of writing:
/// `crate::ui::app` or `crate::{domain, ui::app}`.
pub fn modules_named(text: &str, modules: &[&str]) -> Vec<String> {
    let code: String = text.lines().map(without_comment).collect::<Vec<_>>().join(" ");
    let mut found = Vec::new();
    for (at, mark) in code.match_indices("crate::") {
        if code[..at].ends_with(is_name_part) {
            continue;
        }
        let rest = &code[at + mark.len()..];
        let firsts = rest.strip_prefix('{').map_or_else(|| vec![first_name(rest)], firsts_in_braces);
        found.extend(
            firsts
                .into_iter()
                .filter(|name| modules.contains(name))
                .map(|name| format!("names crate::{name}")),
        );
    }
    found
}

/// The first name of each path in a list like `domain::{day, year}, ui::app}`.
fn firsts_in_braces(list: &str) -> Vec<&str> {
    let mut firsts = vec![first_name(list)];
    let mut depth = 0;
    for (at, letter) in list.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => firsts.push(first_name(&list[at + 1..])),
            _ => {}
        }
    }
    firsts
}

fn first_name(code: &str) -> &str {
    let code = code.trim_start();
    &code[..code.find(|letter| !is_name_part(letter)).unwrap_or(code.len())]
}

fn is_name_part(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// A line up to its comment. The two slashes of an address (`https://`) begin none.
fn without_comment(line: &str) -> &str {
    let comment = line.match_indices("//").find(|(at, _)| !line[..*at].ends_with(':'));
    comment.map_or(line, |(at, _)| &line[..at])
}
