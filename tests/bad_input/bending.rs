//! Valid samples, bent: bytes, types and lengths changed, pieces doubled, cut and put elsewhere.
//!
//! A case is a seed and a number of changes, so that drawing it costs next to nothing and a failing one shrinks to fewer
//! changes. What it does follows from these two alone.

use kintsugi::json::{Map, Value};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRunner};

/// How many bent inputs each property is tried on.
pub const CASES: u32 = 100_000;

/// Tries a property on [`CASES`] bent inputs.
pub fn bent(most_changes: u8, property: impl Fn(&mut Bend) -> Result<(), TestCaseError>) {
    bent_times(CASES, most_changes, property);
}

/// Tries a property on so many bent inputs.
pub fn bent_times(cases: u32, most_changes: u8, property: impl Fn(&mut Bend) -> Result<(), TestCaseError>) {
    // The default generator, unoptimised, takes longer to draw a case than the guide takes to refuse it.
    let config = Config {
        cases,
        failure_persistence: None,
        rng_algorithm: RngAlgorithm::XorShift,
        ..Config::default()
    };
    let (case, begun) = ((any::<u64>(), 1..=most_changes), std::time::Instant::now());
    let result = TestRunner::new(config).run(&case, |(seed, changes)| property(&mut Bend { seed, changes }));
    println!("tried {cases} in {:?}", begun.elapsed());
    result.unwrap_or_else(|error| panic!("{error}"));
}

/// One case: where its changes come from, and how many there are.
pub struct Bend {
    seed: u64,
    changes: u8,
}

/// Pieces with a meaning somewhere: to JSON, to an address, to a style, to the eye, to a calendar.
pub const PIECES: [&str; 44] = [
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\\",
    "\\u",
    "\\ud83d",
    "0",
    "9",
    "-",
    "e9",
    "1e999",
    ".5",
    "null",
    "true",
    "false",
    " ",
    "\n",
    "\0",
    "=",
    "&",
    "?",
    "#",
    "#/",
    "/",
    "%",
    "%00",
    "%ff",
    "+",
    ";",
    "<",
    "javascript:",
    "\u{202e}",
    "\u{2066}",
    "\u{200b}",
    "\u{200d}",
    "\u{feff}",
    "🙂",
    "ß",
    "{n}",
    "{#n}",
];

/// Texts that stand where another text did.
const TEXTS: [&str; 26] = [
    "",
    "a",
    "b",
    "c",
    "d",
    "x",
    "0",
    "null",
    "none",
    "skip",
    "1969-01-01",
    "1970-01-01",
    "2399-12-31",
    "2400-01-01",
    "0001-01-01",
    "9999-12-31",
    "2024-02-29",
    "2026-02-29",
    "2026-03-29",
    "0000000000000000",
    "0000000000000001",
    "ffffffffffffffff",
    "\u{202e}gnirts\u{202c}",
    "a\u{200b}b\u{200d}",
    "\u{0}",
    "🙂🏽",
];

/// Numbers that stand where another number did.
const NUMBERS: [&str; 22] = [
    "0",
    "-1",
    "1",
    "2",
    "5",
    "6",
    "7",
    "14",
    "15",
    "29",
    "30",
    "60",
    "61",
    "255",
    "256",
    "1439",
    "1440",
    "1e3",
    "0.5",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551616",
];

impl Bend {
    /// The next number, by Steele, Lea and Flood's SplitMix64.
    pub fn next(&mut self) -> u64 {
        self.seed = self.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.seed;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, which is above 0.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// One of these.
    pub fn one<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }

    /// The text after its changes. It may be cut in the middle of a character, which is then replaced.
    pub fn text(&mut self, sample: &str) -> String {
        let mut bytes = sample.as_bytes().to_vec();
        for _ in 0..self.changes {
            self.change_bytes(&mut bytes);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }

    fn change_bytes(&mut self, bytes: &mut Vec<u8>) {
        let at = self.below(bytes.len() + 1);
        let until = (at + self.below(12)).min(bytes.len());
        match self.below(8) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..until)),
            2 => {
                let piece = bytes[at..until].to_vec();
                let to = self.below(bytes.len() + 1);
                drop(bytes.splice(to..to, piece));
            }
            3 => {
                let (piece, times) = (self.one(&PIECES), self.below(40));
                drop(bytes.splice(at..at, piece.repeat(times).bytes()));
            }
            4 if at < bytes.len() => bytes[at] ^= 1 << self.below(8),
            5 if at < bytes.len() => bytes[at] = self.next() as u8,
            6 => drop(bytes.splice(at..until, self.one(&PIECES).bytes())),
            _ => drop(bytes.splice(at..at, self.one(&PIECES).bytes())),
        }
    }

    /// Changes the tree: values for others of the same type or of another, members left out, added and doubled.
    pub fn tree(&mut self, tree: &mut Value) {
        for _ in 0..self.changes {
            let at = self.below(places(tree));
            let place = place(tree, at);
            *place = self.instead(std::mem::replace(place, Value::Null));
        }
    }

    /// What may stand in place of a value.
    fn instead(&mut self, value: Value) -> Value {
        match (self.below(14).min(9), value) {
            (0, _) => Value::Null,
            (1, _) => Value::Bool(self.below(2) == 0),
            (2, _) => Value::Array(Vec::new()),
            (3, _) => Value::Object(Map::new()),
            (4, value) => Value::Array(vec![value]),
            (5, value) => (0..self.below(60)).fold(value, |inner, _| Value::Array(vec![inner])),
            (_, Value::Object(members)) => self.other_members(&members),
            (_, Value::Array(values)) => self.other_values(values),
            (6, Value::String(text)) => Value::String(self.text(&text)),
            (7, Value::String(text)) => Value::String(text.repeat(self.below(700))),
            (_, Value::String(_)) => Value::String(self.one(&TEXTS).to_owned()),
            (6, Value::Bool(on)) => Value::Bool(!on),
            _ => Value::Number(self.one(&NUMBERS).to_owned()),
        }
    }

    fn other_members(&mut self, members: &Map) -> Value {
        let mut members: Vec<(String, Value)> = members.iter().cloned().collect();
        if members.is_empty() {
            return Value::Object([(self.one(&TEXTS).to_owned(), Value::Null)].into_iter().collect());
        }
        let at = self.below(members.len());
        match self.below(4) {
            0 => drop(members.remove(at)),
            // The same name twice.
            1 => members.push(members[at].clone()),
            2 => members[at].0 = self.one(&TEXTS).to_owned(),
            _ => members[at].0 = self.text(&members[at].0.clone()),
        }
        Value::Object(members.into_iter().collect())
    }

    fn other_values(&mut self, mut values: Vec<Value>) -> Value {
        if values.is_empty() {
            return Value::Array(vec![Value::Null]);
        }
        let at = self.below(values.len());
        match self.below(3) {
            0 => drop(values.remove(at)),
            1 => values.push(values[at].clone()),
            _ => values.swap(0, at),
        }
        Value::Array(values)
    }
}

/// How many values there are in a tree.
fn places(tree: &Value) -> usize {
    1 + match tree {
        Value::Array(values) => values.iter().map(places).sum(),
        Value::Object(members) => members.iter().map(|(_, value)| places(value)).sum(),
        _ => 0,
    }
}

/// The value with that number, counting as [`places`] does.
fn place(tree: &mut Value, at: usize) -> &mut Value {
    let mut left = match at.checked_sub(1) {
        None => return tree,
        Some(left) => left,
    };
    let mut holds = |value: &Value| {
        let count = places(value);
        let here = left < count;
        left -= if here { 0 } else { count };
        here
    };
    match tree {
        Value::Array(values) => {
            let index = values.iter().position(&mut holds).unwrap();
            place(&mut values[index], left)
        }
        Value::Object(members) => {
            let name = members.iter().find(|(_, value)| holds(value)).unwrap().0.clone();
            // Of two values under one name this is the first, which may be the smaller one.
            let value = members.get_mut(&name).unwrap();
            let left = left % places(value);
            place(value, left)
        }
        _ => tree,
    }
}
