//! The plural forms of every language, natively: what the browser's `Intl.PluralRules` says at run time (Unicode CLDR).

use super::language::{Language, Pack};
use super::problem::Problem;
use crate::words::{EnglishPlural, Plural};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::collections::BTreeSet;
use unic_langid::LanguageIdentifier;

/// Numbers that are tried to learn which forms a language has. Nothing in the guide counts further.
const TRIED: i64 = 1_000;

/// The rules of one language.
pub struct NativePlural(Option<PluralRules>);

impl NativePlural {
    /// The rules of a language by its tag. What CLDR does not know is counted as in English, as browsers do where that is the
    /// device's language.
    pub fn of(tag: &str) -> Self {
        let base = tag.split('-').next().unwrap_or_default();
        let known = base
            .parse()
            .ok()
            .and_then(|tag: LanguageIdentifier| PluralRules::create(tag, PluralRuleType::CARDINAL).ok());
        Self(known)
    }

    /// The forms that whole numbers from 0 to a thousand take.
    pub fn forms(&self) -> BTreeSet<&'static str> {
        (0..=TRIED).map(|number| self.category(number)).collect()
    }
}

impl Plural for NativePlural {
    fn category(&self, number: i64) -> &'static str {
        match self.0.as_ref().and_then(|rules| rules.select(number).ok()) {
            Some(PluralCategory::ZERO) => "zero",
            Some(PluralCategory::ONE) => "one",
            Some(PluralCategory::TWO) => "two",
            Some(PluralCategory::FEW) => "few",
            Some(PluralCategory::MANY) => "many",
            Some(PluralCategory::OTHER) => "other",
            None => EnglishPlural.category(number),
        }
    }
}

/// Tells of every choice that lacks a form of its language, and of every form that the language does not have.
pub fn lacking(language: &Language) -> Vec<Problem> {
    let rules = NativePlural::of(&language.tag);
    let forms = rules.forms();
    [&language.first, &language.more]
        .into_iter()
        .flat_map(|pack| {
            pack.iter().filter(|(_, text)| text.starts_with("{#")).map(move |(row, _)| (pack, row))
        })
        .flat_map(|(pack, row)| {
            let variants = variants(pack, row);
            let exact: Vec<i64> = variants.iter().filter_map(|name| name.parse().ok()).collect();
            // A form that only numbers with a text of their own would take is not needed.
            let needed = |form: &&str| (0..=TRIED).any(|n| rules.category(n) == *form && !exact.contains(&n));
            let lacks = forms.iter().copied().filter(needed).filter(|form| !variants.contains(form));
            let lacks = lacks.map(|form| format!("lacks the form [{form}], which {} has", language.tag));
            let is_form = |name: &&&str| name.parse::<i64>().is_err() && !forms.contains(*name);
            let strange = variants.iter().filter(is_form);
            let strange =
                strange.map(|form| format!("has the form [{form}], which {} never takes", language.tag));
            let file = language.files.get(row.split('[').next().unwrap_or_default());
            let file = file.cloned().unwrap_or_default();
            lacks.chain(strange).map(|reason| Problem::new(&file, row, reason)).collect::<Vec<_>>()
        })
        .collect()
}

/// The names of the variants that stand directly under a choice.
fn variants<'a>(pack: &'a Pack, row: &str) -> Vec<&'a str> {
    let inside = |key: &'a String| key.strip_prefix(row)?.strip_prefix('[')?.strip_suffix(']');
    pack.keys().filter_map(inside).filter(|name| !name.contains('[')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::packs;
    use crate::site::source::Source;

    fn told(tag: &str, text: &str) -> Vec<String> {
        let (_, problems) = packs::compile(tag, &[Source::new("content/x/home.ftl", text)]);
        problems.iter().map(|problem| problem.to_string()).collect()
    }

    #[test]
    fn each_language_has_its_own_forms() {
        for (tag, forms) in [
            ("en", "one other"),
            ("es", "one other"),
            ("de", "one other"),
            ("ja", "other"),
            ("pl", "few many one"),
            ("ar", "few many one other two zero"),
            ("qaa", "one other"),
        ] {
            assert_eq!(
                NativePlural::of(tag).forms().into_iter().collect::<Vec<_>>().join(" "),
                forms,
                "{tag}"
            );
        }
    }

    #[test]
    fn a_form_that_is_lacking_or_never_taken_is_told() {
        let text = "a = { $n ->\n    [one] x\n   *[other] y\n }";
        assert_eq!(told("en", text), [""; 0]);
        assert_eq!(told("ja", text), ["content/x/home.ftl: a: has the form [one], which ja never takes"]);
        assert_eq!(told("cs", text), ["content/x/home.ftl: a: lacks the form [few], which cs has"]);
        let only_other = "a = { $n ->\n    [0] x\n   *[other] y\n }";
        assert_eq!(told("en", only_other), ["content/x/home.ftl: a: lacks the form [one], which en has"]);
        let own_text = "a = { $n ->\n    [1] x\n   *[other] y\n }";
        assert_eq!(told("en", own_text), [""; 0]);
    }

    #[test]
    fn both_choices_of_a_text_need_their_forms() {
        let text = "a = { $n ->\n    [one] x\n   *[other] y\n } { $m ->\n   *[other] z\n }";
        let told = told("en", text);
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told.iter().all(|one| one.contains("lacks the form [one]")), "{told:?}");
    }
}
