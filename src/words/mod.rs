//! What the page says: looks a text up in the compiled language packs, fills in its variables and picks its plural.
//!
//! Texts are written in `content/<lang>/*.ftl` and compiled natively by `site`, so that the page carries no Fluent parser. The
//! rows of a pack are keys and texts; `pack` has its written form, in which a key is four characters (`code`). Three shapes of
//! text exist in it:
//!
//! | Row | Means |
//! |---|---|
//! | `home-title`, `Hello` | a text |
//! | `ends`, `It ends on {date}.` | a text with a variable |
//! | `left`, `{#n}`; `left[one]`, `…`; `left[other]`, `…` | a text chosen by the number `n` |
//!
//! The choice of a number first looks for the number itself (`left[0]`), then for its plural category, then for `other`. A chosen
//! text may itself be such a choice, which is how a text with two numbers works.

mod blocks;
mod code;
pub mod families;
mod key;
pub mod pack;
mod plural;

pub use blocks::{Block, blocks};
pub use key::Key;
#[cfg(not(target_arch = "wasm32"))]
pub use key::bracket;
pub use plural::{EnglishPlural, Plural};

use std::rc::Rc;

/// A value for a `{variable}` of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A whole number, written as the language does; it can also choose a plural.
    Number(i64),
    /// Words or a date, already in the visitor's language.
    Text(&'a str),
}

/// What should be a pack is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadPack;

/// Every text of one language that has arrived so far.
#[derive(Clone)]
pub struct Words {
    rows: Vec<(u32, String)>,
    plural: Rc<dyn Plural>,
}

impl Words {
    /// Reads a compiled pack.
    ///
    /// # Errors
    /// [`BadPack`] when `pack` was not written by [`pack::write`].
    pub fn parse(pack: &str, plural: Rc<dyn Plural>) -> Result<Self, BadPack> {
        let mut words = Self { rows: Vec::new(), plural };
        words.add(pack)?;
        Ok(words)
    }

    /// Adds a further pack of the same language. (No key stands in two packs; the build sees to that.)
    ///
    /// # Errors
    /// [`BadPack`] as in [`Words::parse`]; nothing has changed then.
    pub fn add(&mut self, pack: &str) -> Result<(), BadPack> {
        self.rows.extend(pack::read(pack).ok_or(BadPack)?);
        Ok(())
    }

    /// Whether a text is here: some hints are optional, and the second pack arrives after the first screen.
    pub fn has(&self, key: &Key) -> bool {
        self.find(key).is_some()
    }

    /// Looked through from the front: a thousand numbers side by side take no time to speak of.
    fn find(&self, key: &Key) -> Option<&str> {
        self.rows.iter().find(|(code, _)| *code == key.code()).map(|(_, text)| text.as_str())
    }

    /// The text of `key`, for a text without variables.
    pub fn text(&self, key: Key) -> String {
        self.say(key, &[])
    }

    /// The text of `key` with its `{variables}` filled in.
    ///
    /// Never fails: a missing key gives its own id and a missing variable stays in its braces. That a text exists for every key is
    /// the build's business (`site check`).
    pub fn say(&self, key: Key, args: &[(&str, Arg)]) -> String {
        let mut key = key;
        loop {
            let Some(text) = self.find(&key) else { return key.says() };
            let Some(name) = choice(text) else { return fill(text, args, self.plural.as_ref()) };
            let Some(Arg::Number(number)) = value(args, name) else { return key.says() };
            key = self.variant(&key, number);
        }
    }

    /// A number as the language writes it, given in tenths.
    pub fn number(&self, tenths: i64) -> String {
        self.plural.number(tenths)
    }

    /// The variant of `key` that fits `number`.
    fn variant(&self, key: &Key, number: i64) -> Key {
        let exact = key.variant(&number.to_string());
        if self.find(&exact).is_some() {
            return exact;
        }
        let category = key.variant(self.plural.category(number));
        if self.find(&category).is_some() { category } else { key.variant("other") }
    }
}

fn choice(text: &str) -> Option<&str> {
    text.strip_prefix("{#")?.strip_suffix('}')
}

fn value<'a>(args: &[(&str, Arg<'a>)], name: &str) -> Option<Arg<'a>> {
    args.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
}

fn fill(text: &str, args: &[(&str, Arg)], plural: &dyn Plural) -> String {
    let mut said = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        said.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            rest = &rest[before.len()..];
            break;
        };
        match value(args, name) {
            Some(Arg::Text(words)) => said.push_str(words),
            Some(Arg::Number(number)) => said.push_str(&plural.number(number.saturating_mul(10))),
            None => said.push_str(&rest[before.len()..rest.len() - tail.len()]),
        }
        rest = tail;
    }
    said.push_str(rest);
    said
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    use crate::json::Value;

    /// The pack of a JSON list of keys and texts.
    fn packed(rows: &str) -> String {
        let rows = Value::parse(rows).unwrap();
        let rows: Vec<&str> = rows.as_array().unwrap().iter().map(|row| row.as_str().unwrap()).collect();
        pack::write(rows.as_chunks::<2>().0.iter().map(|&[id, text]| (id, text)))
    }

    fn words(rows: &str) -> Words {
        Words::parse(&packed(rows), Rc::new(EnglishPlural)).ok().unwrap()
    }

    fn days(words: &Words, n: i64) -> String {
        words.say(Key::fixed("days"), &[("n", Arg::Number(n))])
    }

    #[test]
    fn a_text_is_found_by_its_key() {
        assert_eq!(words(r#"["greeting","Hello"]"#).text(Key::fixed("greeting")), "Hello");
    }

    #[test]
    fn a_missing_key_says_its_own_id() {
        assert_eq!(words("[]").text(Key::fixed("greeting")), "greeting");
    }

    #[test]
    fn variables_are_filled_in_wherever_they_stand() {
        let words = words(r#"["a","{name}: day {n} of {days}, {name}"]"#);
        let args = [("n", Arg::Number(3)), ("days", Arg::Number(-40)), ("name", Arg::Text("Sam"))];
        assert_eq!(words.say(Key::fixed("a"), &args), "Sam: day 3 of -40, Sam");
    }

    #[test]
    fn a_variable_without_a_value_stays_in_its_braces() {
        assert_eq!(words(r#"["a","Day {n}."]"#).text(Key::fixed("a")), "Day {n}.");
    }

    #[test]
    fn a_value_with_braces_is_not_read_as_a_variable() {
        let words = words(r#"["a","{name} and {n}"]"#);
        assert_eq!(words.say(Key::fixed("a"), &[("name", Arg::Text("{n}"))]), "{n} and {n}");
    }

    #[test]
    fn an_open_brace_at_the_end_is_kept() {
        assert_eq!(words(r#"["a","{n} and {"]"#).say(Key::fixed("a"), &[("n", Arg::Number(1))]), "1 and {");
    }

    #[test]
    fn a_number_chooses_its_exact_text_then_its_category_then_other() {
        let pack = r#"["days","{#n}","days[0]","none yet","days[one]","one day","days[other]","{n} days"]"#;
        let words = words(pack);
        assert_eq!(days(&words, 0), "none yet");
        assert_eq!(days(&words, 1), "one day");
        assert_eq!(days(&words, 2), "2 days");
    }

    #[test]
    fn a_category_without_a_text_falls_back_to_other() {
        assert_eq!(days(&words(r#"["days","{#n}","days[other]","{n} d"]"#), 1), "1 d");
    }

    #[test]
    fn two_numbers_of_one_text_choose_one_after_the_other() {
        let words = words(
            r#"["a","{#n}","a[one]","{#m}","a[one][one]","1 and 1","a[one][other]","1 and {m}","a[other]","{n} of"]"#,
        );
        let say = |n, m| words.say(Key::fixed("a"), &[("n", Arg::Number(n)), ("m", Arg::Number(m))]);
        assert_eq!(say(1, 1), "1 and 1");
        assert_eq!(say(1, 7), "1 and 7");
        assert_eq!(say(3, 7), "3 of");
    }

    #[test]
    fn a_choice_without_its_number_says_the_key() {
        let words = words(r#"["days","{#n}","days[other]","{n} days"]"#);
        assert_eq!(words.text(Key::fixed("days")), "days");
        assert_eq!(words.say(Key::fixed("days"), &[("n", Arg::Text("three"))]), "days");
    }

    #[test]
    fn a_second_pack_extends_the_first() {
        let mut words = words(r#"["a","A"]"#);
        assert!(!words.has(&Key::fixed("b")));
        assert_eq!(words.add(&packed(r#"["b","B"]"#)), Ok(()));
        assert_eq!((words.text(Key::fixed("a")), words.text(Key::fixed("b"))), ("A".into(), "B".into()));
    }

    #[test]
    fn a_pack_holds_any_texts_under_their_keys() {
        let ids: Vec<String> = (0..500).map(|number| format!("key-{number}.part[other]")).collect();
        let texts: Vec<String> = (0..500).map(|number| format!("Text {number}\n\"quoted\"")).collect();
        let rows = ids.iter().map(String::as_str).zip(texts.iter().map(String::as_str));
        let mut read = pack::read(&pack::write(rows)).unwrap();
        let mut expected: Vec<(u32, String)> =
            ids.iter().map(|id| Key::of(id).code()).zip(texts.iter().cloned()).collect();
        read.sort();
        expected.sort();
        assert_eq!(read, expected);
    }

    #[test]
    fn a_damaged_pack_is_refused_and_changes_nothing() {
        let mut words = words(r#"["a","A"]"#);
        let cut_off = packed(r#"["a","A"]"#).replace(",\"A\"", "");
        for damaged in
            ["", "[", "{}", "[]", r#"["1",1]"#, r#"["!","B"]"#, r#"["","B"]"#, r#"["W","B"]"#, &cut_off]
        {
            assert_eq!(words.add(damaged), Err(BadPack), "{damaged}");
            assert!(Words::parse(damaged, Rc::new(EnglishPlural)).is_err(), "{damaged}");
        }
        assert_eq!(words.text(Key::fixed("a")), "A");
    }
}
