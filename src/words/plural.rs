//! Which plural a number takes: a port, since the rules of every language live in the browser's `Intl.PluralRules`.

/// Chooses the plural category of a number in one language.
pub trait Plural {
    /// The CLDR category of `number`: `zero`, `one`, `two`, `few`, `many` or `other`.
    fn category(&self, number: i64) -> &'static str;
}

/// English whole numbers: 1 is `one`, all else is `other` (CLDR, rules for `en`). Twin of the browser's rules for native tests and
/// prerendering, and the fallback where `Intl` is missing.
pub struct EnglishPlural;

impl Plural for EnglishPlural {
    fn category(&self, number: i64) -> &'static str {
        if number == 1 { "one" } else { "other" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_is_singular_in_english() {
        for (number, category) in
            [(-1, "other"), (0, "other"), (1, "one"), (2, "other"), (11, "other"), (21, "other")]
        {
            assert_eq!(EnglishPlural.category(number), category, "{number}");
        }
    }
}
