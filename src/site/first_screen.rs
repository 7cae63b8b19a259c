//! Parts the style sheet in two: what the page carries itself, so that its first screen needs no other file, and what comes after it.

use std::collections::BTreeSet;

/// Layers that the page carries whole, and that the file therefore leaves out. (Which layer wins is said once, at the very beginning, so
/// a layer may stand anywhere.)
const WHOLE: [&str; 2] = ["@layer tokens", "@layer base"];

/// What has no part in a first screen: paper, and what takes a visitor's doing.
const LATER: [&str; 6] = [":hover", ":active", ":focus", ":checked", ":disabled", "::backdrop"];

/// The squeezed sheet `css` in two parts: for the page whose markup is `html`, and for the file.
pub fn part(css: &str, html: &str) -> (String, String) {
    let drawn = Drawn::in_html(html);
    let (mut first, mut file) = (String::new(), String::new());
    for item in items(css) {
        match item {
            Item::Line(line) => {
                first.push_str(line);
                file.push_str(line);
            }
            Item::Block { prelude, inside } if WHOLE.contains(&prelude) => {
                first.push_str(&format!("{prelude}{{{inside}}}"));
            }
            Item::Block { prelude, inside } => {
                first.push_str(&drawn.block(prelude, inside));
                file.push_str(&format!("{prelude}{{{inside}}}"));
            }
        }
    }
    (first, file)
}

/// One thing at the top of a sheet or of a block of rules.
enum Item<'a> {
    /// A statement up to its `;`.
    Line(&'a str),
    /// What stands before the braces and what stands in them.
    Block { prelude: &'a str, inside: &'a str },
}

fn items(css: &str) -> Vec<Item<'_>> {
    let mut found = Vec::new();
    let mut rest = css;
    while let Some(at) = rest.find(['{', ';']) {
        if rest[at..].starts_with(';') {
            found.push(Item::Line(&rest[..=at]));
            rest = &rest[at + 1..];
        } else {
            let end = closing(&rest[at..]) + at;
            found.push(Item::Block { prelude: rest[..at].trim(), inside: &rest[at + 1..end] });
            rest = rest.get(end + 1..).unwrap_or_default();
        }
    }
    found
}

/// Where the brace is closed that `css` begins with; the end where it never is.
fn closing(css: &str) -> usize {
    let mut depth = 0_usize;
    let mut quote = None;
    for (at, letter) in css.char_indices() {
        match (quote, letter) {
            (Some(open), _) if open == letter => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(letter),
            (None, '{') => depth += 1,
            (None, '}') if depth == 1 => return at,
            (None, '}') => depth -= 1,
            _ => {}
        }
    }
    css.len()
}

/// What the markup of a page has.
struct Drawn<'a> {
    tags: BTreeSet<&'a str>,
    classes: BTreeSet<&'a str>,
    attributes: BTreeSet<&'a str>,
}

impl<'a> Drawn<'a> {
    fn in_html(html: &'a str) -> Self {
        let mut drawn = Self {
            // gate.js puts `data-boot` on the page.
            attributes: BTreeSet::from(["data-boot"]),
            tags: BTreeSet::new(),
            classes: BTreeSet::new(),
        };
        for (at, _) in html.match_indices('<') {
            let tag = html[at + 1..].split('>').next().unwrap_or_default();
            let name = tag.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
            drawn.tags.insert(name);
            // Odd pieces are values.
            let pieces: Vec<&str> = tag.split('"').collect();
            for pair in pieces.chunks(2) {
                let attribute = pair[0].trim_end_matches('=').rsplit(' ').next().unwrap_or_default();
                drawn.attributes.insert(attribute);
                if attribute == "class" {
                    drawn.classes.extend(pair.get(1).copied().unwrap_or_default().split_whitespace());
                }
            }
        }
        drawn
    }

    /// As much of a block as the page needs; empty when it needs nothing.
    fn block(&self, prelude: &str, inside: &str) -> String {
        let kept: String = if prelude.starts_with("@media print") {
            return String::new();
        } else if prelude.starts_with("@layer")
            || prelude.starts_with("@media")
            || prelude.starts_with("@container")
        {
            items(inside)
                .iter()
                .map(|item| match item {
                    Item::Line(line) => (*line).to_owned(),
                    Item::Block { prelude, inside } => self.block(prelude, inside),
                })
                .collect()
        } else if prelude.starts_with('@') {
            return String::new();
        } else {
            let needed: Vec<&str> =
                parts(prelude, ',').into_iter().filter(|one| self.may_match(one)).collect();
            return if needed.is_empty() {
                String::new()
            } else {
                format!("{}{{{inside}}}", needed.join(","))
            };
        };
        if kept.is_empty() { kept } else { format!("{prelude}{{{kept}}}") }
    }

    /// Whether something on the page, as it first is, may match the selector. What `:not()` leaves out may be missing.
    fn may_match(&self, selector: &str) -> bool {
        let selector = without_not(selector);
        if LATER.iter().any(|later| selector.contains(later)) {
            return false;
        }
        let named = |mark: char, known: &BTreeSet<&str>| {
            selector.match_indices(mark).all(|(at, _)| {
                let name =
                    selector[at + 1..].split(|letter: char| !is_name(letter)).next().unwrap_or_default();
                known.contains(name)
            })
        };
        let tags = selector.split([' ', '>', '+', '~']).all(|compound| {
            let tag = compound.split(|letter: char| !is_name(letter)).next().unwrap_or_default();
            tag.is_empty() || self.tags.contains(tag)
        });
        tags && named('.', &self.classes) && named('[', &self.attributes)
    }
}

fn is_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

/// The selector without each `:not(…)`.
fn without_not(selector: &str) -> String {
    let mut kept = String::new();
    let mut rest = selector;
    while let Some((before, after)) = rest.split_once(":not(") {
        kept.push_str(before);
        let mut depth = 1;
        let end = after.char_indices().find_map(|(at, letter)| {
            match letter {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            (depth == 0).then_some(at + 1)
        });
        rest = end.and_then(|end| after.get(end..)).unwrap_or_default();
    }
    kept.push_str(rest);
    kept
}

/// Parts a list at its marks outside of brackets.
fn parts(list: &str, mark: char) -> Vec<&str> {
    let (mut found, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, letter) in list.char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ if letter == mark && depth == 0 => {
                found.push(list[start..at].trim());
                start = at + letter.len_utf8();
            }
            _ => {}
        }
    }
    found.push(list[start..].trim());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str =
        "<html lang=\"en\"><div class=\"card home\"><a href=\"#/\" aria-current=\"page\">Go</a></div>";

    fn first(css: &str) -> String {
        part(css, PAGE).0
    }

    #[test]
    fn only_rules_that_may_match_the_page_come_first_and_the_file_has_all() {
        let css = "@layer a,b;@layer parts{.card{x:1}.other{x:2}.card,.gone{x:3}}";
        assert_eq!(part(css, PAGE), ("@layer a,b;@layer parts{.card{x:1}.card{x:3}}".into(), css.into()));
    }

    #[test]
    fn two_layers_move_whole_into_the_page() {
        let css = "@layer tokens{:root{--a: \"}\"}}@layer base{table{x:1}}@layer parts{table{x:1}}";
        let moved = "@layer tokens{:root{--a: \"}\"}}@layer base{table{x:1}}";
        assert_eq!(part(css, PAGE), (moved.into(), "@layer parts{table{x:1}}".into()));
    }

    #[test]
    fn conditions_stay_around_what_they_hold_and_go_with_nothing_in_them() {
        let css = "@layer parts{@container main (inline-size >= 1rem){.card > a[aria-current]{x:1}}@media print{.card{x:2}}@media (a){.b{x:3}}}";
        assert_eq!(
            first(css),
            "@layer parts{@container main (inline-size >= 1rem){.card > a[aria-current]{x:1}}}"
        );
    }

    #[test]
    fn what_takes_a_visitors_doing_comes_later() {
        assert_eq!(
            first(".card:hover{x:1}a:not(:hover, .z){x:2}[data-boot=\"on\"] a{x:3}[data-x] a{x:4}"),
            "a:not(:hover, .z){x:2}[data-boot=\"on\"] a{x:3}"
        );
    }
}
