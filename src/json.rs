//! JSON, as much as the guide writes and reads: the saved state and the packs of words.
//!
//! `serde_json` does more (fractions, borrowing, faults with a line and a column) at five times the bytes (figures in
//! ARCHITECTURE.md). Here a text is JSON or it is not. `tests/json.rs` holds both against each other.

use std::fmt::{self, Display};

/// How deep lists and objects may stand in each other. What the guide writes is six deep; a file from elsewhere
/// must not run the program out of stack.
const DEEPEST: u8 = 100;

/// One value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as it was written.
    Number(String),
    /// A text.
    String(String),
    /// A list.
    Array(Vec<Self>),
    /// An object.
    Object(Map),
}

/// Names and values in the order in which they stand. Few enough to be looked through.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Map(Vec<(String, Value)>);

impl Map {
    /// An object without names.
    pub fn new() -> Self {
        Self::default()
    }

    /// The value under a name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The value under a name, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        self.0.iter_mut().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Puts a value under a new name; `None` where the name is there already.
    pub fn add(&mut self, name: &str, value: Value) -> Option<()> {
        self.get(name).is_none().then(|| self.0.push((name.to_owned(), value)))
    }

    /// Names and values.
    pub fn iter(&self) -> std::slice::Iter<'_, (String, Value)> {
        self.0.iter()
    }

    /// How many names there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no name.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a> IntoIterator for &'a Map {
    type Item = &'a (String, Value);
    type IntoIter = std::slice::Iter<'a, (String, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl FromIterator<(String, Value)> for Map {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(members: I) -> Self {
        Self(members.into_iter().collect())
    }
}

impl Value {
    /// Reads a whole text; `None` when it is not JSON, or nested too deep.
    pub fn parse(text: &str) -> Option<Self> {
        let mut reader = Reader { text, at: 0 };
        let value = reader.value(DEEPEST)?;
        reader.next().is_none().then_some(value)
    }

    /// Whether it is null.
    pub fn is_null(&self) -> bool {
        *self == Self::Null
    }

    /// The bool that it is.
    pub fn as_bool(&self) -> Option<bool> {
        if let Self::Bool(on) = self { Some(*on) } else { None }
    }

    /// The whole number that it is.
    pub fn as_i64(&self) -> Option<i64> {
        let Self::Number(number) = self else { return None };
        match number.strip_prefix('-') {
            Some(number) => number.parse().ok().and_then(|number| 0_i64.checked_sub_unsigned(number)),
            None => self.as_u64().and_then(|number| i64::try_from(number).ok()),
        }
    }

    /// The whole number, not below zero, that it is.
    pub fn as_u64(&self) -> Option<u64> {
        if let Self::Number(number) = self { number.parse().ok() } else { None }
    }

    /// The text that it is.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    /// The list that it is.
    pub fn as_array(&self) -> Option<&[Self]> {
        if let Self::Array(values) = self { Some(values) } else { None }
    }

    /// The object that it is.
    pub fn as_object(&self) -> Option<&Map> {
        if let Self::Object(members) = self { Some(members) } else { None }
    }

    /// The value under a name, where it is an object that has the name.
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.as_object()?.get(name)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number.to_string())
    }
}

/// Whole numbers are written by one way.
macro_rules! numbers {
    ($($type:ty),*) => {
        $(impl From<$type> for Value {
            fn from(number: $type) -> Self {
                Self::from(i64::from(number))
            }
        })*
    };
}

numbers!(u8, u16, i32, u32);

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(number.to_string())
    }
}

impl Display for Value {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let mut text = String::new();
        write(self, &mut text);
        out.write_str(&text)
    }
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => out.push_str(number),
        Value::String(text) => write_text(text, out),
        Value::Array(values) => {
            out.push('[');
            for (at, value) in values.iter().enumerate() {
                comma(at, out);
                write(value, out);
            }
            out.push(']');
        }
        Value::Object(members) => {
            out.push('{');
            for (at, (name, value)) in members.iter().enumerate() {
                comma(at, out);
                write_text(name, out);
                out.push(':');
                write(value, out);
            }
            out.push('}');
        }
    }
}

fn comma(at: usize, out: &mut String) {
    if at > 0 {
        out.push(',');
    }
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for one in text.chars() {
        match one {
            '"' | '\\' => {
                out.push('\\');
                out.push(one);
            }
            '\n' => out.push_str("\\n"),
            '\0'..' ' => {
                out.push_str("\\u00");
                for digit in [one as u32 / 16, one as u32 % 16] {
                    out.extend(char::from_digit(digit, 16));
                }
            }
            _ => out.push(one),
        }
    }
    out.push('"');
}

struct Reader<'a> {
    text: &'a str,
    /// In bytes; always between two characters.
    at: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no space; it stays to be read.
    fn next(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
        self.peek()
    }

    /// Takes `mark` if it comes next.
    fn takes(&mut self, mark: u8) -> bool {
        let is_next = self.next() == Some(mark);
        self.at += usize::from(is_next);
        is_next
    }

    /// Everything up to the first byte that is not `wanted`.
    fn run(&mut self, wanted: impl Fn(u8) -> bool) -> &'a str {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length = rest.bytes().position(|byte| !wanted(byte)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    fn value(&mut self, deeper: u8) -> Option<Value> {
        match self.next()? {
            b'"' => self.string().map(Value::String),
            b'[' => self.members(deeper, b']', |reader, deeper| reader.value(deeper)).map(Value::Array),
            b'{' => {
                let member = |reader: &mut Self, deeper| {
                    reader.next();
                    let name = reader.string()?;
                    if reader.takes(b':') { Some((name, reader.value(deeper)?)) } else { None }
                };
                self.members(deeper, b'}', member).map(|members| Value::Object(Map(members)))
            }
            _ => self.word(),
        }
    }

    fn word(&mut self) -> Option<Value> {
        let word = self.run(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.'));
        match word {
            "null" => Some(Value::Null),
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            _ => is_number(word).then(|| Value::Number(word.to_owned())),
        }
    }

    /// What stands between the mark that comes next and `end`, with a comma between two.
    fn members<T>(
        &mut self,
        deeper: u8,
        end: u8,
        member: impl Fn(&mut Self, u8) -> Option<T>,
    ) -> Option<Vec<T>> {
        let deeper = deeper.checked_sub(1)?;
        self.at += 1;
        let mut members = Vec::new();
        if self.takes(end) {
            return Some(members);
        }
        loop {
            members.push(member(self, deeper)?);
            if self.takes(end) {
                return Some(members);
            }
            if !self.takes(b',') {
                return None;
            }
        }
    }

    fn string(&mut self) -> Option<String> {
        let mut text = String::new();
        if self.peek() != Some(b'"') {
            return None;
        }
        self.at += 1;
        loop {
            text.push_str(self.run(|byte| byte >= b' ' && byte != b'"' && byte != b'\\'));
            let mark = self.peek()?;
            self.at += 1;
            match mark {
                b'"' => return Some(text),
                b'\\' => text.push(self.escaped()?),
                _ => return None,
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let mark = self.peek()?;
        self.at += 1;
        Some(match mark {
            b'"' | b'\\' | b'/' => char::from(mark),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.code(),
            _ => return None,
        })
    }

    /// One character by its number in UTF-16, which may be written as two.
    fn code(&mut self) -> Option<char> {
        let high = self.unit()?;
        if !(0xd800..0xdc00).contains(&high) {
            return char::from_u32(high);
        }
        if self.text.get(self.at..self.at + 2)? != "\\u" {
            return None;
        }
        self.at += 2;
        let low = self.unit().filter(|low| (0xdc00..0xe000).contains(low))?;
        char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00))
    }

    fn unit(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        self.at += 4;
        digits.chars().try_fold(0, |unit, digit| Some(unit * 16 + digit.to_digit(16)?))
    }
}

/// Digits, without a needless zero before them, and perhaps a sign, a fraction and a power of ten.
fn is_number(word: &str) -> bool {
    let word = word.strip_prefix('-').unwrap_or(word);
    let (word, power) = word.split_once(['e', 'E']).unwrap_or((word, "0"));
    let (whole, fraction) = word.split_once('.').unwrap_or((word, "0"));
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let power = power.strip_prefix(['-', '+']).unwrap_or(power);
    let is_plain = whole.len() == 1 || !whole.starts_with('0');
    is_plain && all_digits(whole) && all_digits(fraction) && all_digits(power)
}
