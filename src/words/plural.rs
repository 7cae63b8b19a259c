//! Which plural a number takes and how it is written: a port, since the rules of every language live in the browser's `Intl.PluralRules`.

/// Chooses the plural category of a number in one language.
pub trait Plural {
    /// The CLDR category of `number`: `zero`, `one`, `two`, `few`, `many` or `other`.
    fn category(&self, number: i64) -> &'static str;

    /// A number as people write it, given in tenths.
    fn number(&self, tenths: i64) -> String {
        let mut written = (tenths / 10).to_string();
        if tenths % 10 != 0 {
            written.push('.');
            written.push_str(&(tenths % 10).abs().to_string());
        }
        written
    }
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

    #[test]
    fn tenths_are_written_only_where_there_are_any() {
        let written = [0, 5, 40, 67, 100, -20].map(|tenths| EnglishPlural.number(tenths));
        assert_eq!(written, ["0", "0.5", "4", "6.7", "10", "-2"]);
    }
}
