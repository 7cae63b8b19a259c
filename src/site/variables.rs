//! The variables of a text must be the same in every language: one that is unknown would stand on the page in braces, and one that is left
//! out would be missing there.

use super::language::{Language, Pack};
use super::problem::Problem;
use std::collections::{BTreeMap, BTreeSet};

/// Tells of every text of `other` that has not the variables of the same text in the main language.
pub fn differing(main: &Language, other: &Language) -> Vec<Problem> {
    let (wanted, found) = (all(main), all(other));
    let empty = BTreeSet::new();
    let mut problems = Vec::new();
    for (key, variables) in &found {
        let Some(file) = other.files.get(*key).filter(|_| main.files.contains_key(*key)) else { continue };
        let wanted = wanted.get(key).unwrap_or(&empty);
        let mut tell = |reason: String| problems.push(Problem::new(file, *key, reason));
        for unknown in variables.difference(wanted) {
            tell(format!("asks for {{ ${unknown} }}, which the {} text does not have", main.tag));
        }
        for left_out in wanted.difference(variables) {
            tell(format!("leaves out {{ ${left_out} }}, which the {} text has", main.tag));
        }
    }
    problems
}

/// The variables of every text by its key, those of all its variants together.
fn all(language: &Language) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (row, text) in rows(language) {
        found.entry(row.split('[').next().unwrap_or_default()).or_default().extend(variables(text));
    }
    found
}

fn rows(language: &Language) -> impl Iterator<Item = (&String, &String)> {
    [&language.page, &language.first, &language.more].into_iter().flat_map(Pack::iter)
}

fn variables(text: &str) -> impl Iterator<Item = &str> {
    let names = text.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    names.map(|(name, _)| name.trim_start_matches('#'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::packs;
    use crate::site::source::Source;

    fn told(main: &str, other: &str) -> Vec<String> {
        let language = |tag: &str, text| packs::compile(tag, &[Source::new("content/x/home.ftl", text)]).0;
        let problems = differing(&language("en", main), &language("de", other));
        problems.iter().map(|problem| problem.to_string()).collect()
    }

    #[test]
    fn variables_may_stand_elsewhere_and_in_other_variants() {
        let main =
            "a = { $n ->\n    [one] one day until { $date }\n   *[other] { $n } days until { $date }\n }";
        let other = "a = Bis { $date }: { $n ->\n    [one] ein Tag\n   *[other] { $n } Tage\n }";
        assert_eq!(told(main, other), [""; 0]);
    }

    #[test]
    fn a_variable_that_is_unknown_or_left_out_is_told() {
        assert_eq!(
            told("a = On { $date }", "a = Am { $datum }"),
            [
                "content/x/home.ftl: a: asks for { $datum }, which the en text does not have",
                "content/x/home.ftl: a: leaves out { $date }, which the en text has",
            ]
        );
    }
}
