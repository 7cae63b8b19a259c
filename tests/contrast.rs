//! Every pair of colours that words, edges and drawings stand in, worked out from styles/tokens.css: light, dark, and where more
//! contrast is asked for. WCAG 2.2: words 4.5 to 1 (1.4.3), what is needed to see a control or a drawing 3 to 1 (1.4.11).

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// On which grounds the words of a colour stand.
const WORDS: &[(&str, &[&str])] = &[
    ("--ink", GROUNDS),
    ("--ink", &[PALE_DAY]),
    ("--muted", GROUNDS),
    ("--action", GROUNDS),
    ("--clay", GROUNDS),
    ("--gold", GROUNDS),
    ("--on-action", &["--action", PRESSED]),
    // "Leave now".
    ("--paper", &["--ink"]),
];

/// What words may stand on, whatever their colour.
const GROUNDS: &[&str] = &["--paper", "--surface", "--sunk", "--action-wash", "--clay-wash", "--gold-wash"];

/// A button under the pointer.
const PRESSED: &str = "color-mix(in srgb, var(--action) 86%, var(--ink))";

/// A day on which somebody looked.
const PALE_DAY: &str = "color-mix(in srgb, var(--action) 26%, var(--paper))";

/// Grounds that never carry a word: bars, ticks and the like.
const WITHOUT_WORDS: &[&str] = &["--line", "--gold-line"];

/// Colours of words where there are none: the drop of gold in the name's sign, and a mark beside its words.
const NO_WORDS: &[&str] = &["--gold-line"];

/// What shows where a control ends, what is chosen, and where the focus is.
const EDGES: &[(&str, &[&str])] = &[
    ("--edge", &["--paper", "--surface"]),
    ("--action", &["--paper", "--surface"]),
    ("--clay", &["--paper", "--surface", "--clay-wash"]),
    ("--on-action", &["--action"]),
    ("--on-gold", &["--gold-line"]),
    ("--ink", GROUNDS),
];

/// Lines of the bowl: a mended one shows by its gold or by the dark edge of that.
const GLAZES: [&str; 3] = ["--glaze-1", "--glaze-2", "--glaze-3"];

type Rgb = [f64; 3];

/// The tokens in one look.
struct Look {
    name: &'static str,
    tokens: BTreeMap<String, String>,
    switch: &'static str,
}

fn tokens_file() -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("styles/tokens.css")).unwrap()
}

/// The tokens that a stretch of the file sets; the first in it counts.
fn tokens_in(css: &str) -> BTreeMap<String, String> {
    let mut tokens = BTreeMap::new();
    for line in css.lines() {
        if let Some((name, value)) = line.trim().strip_suffix(';').and_then(|line| line.split_once(": ")) {
            tokens.entry(name.to_owned()).or_insert_with(|| value.to_owned());
        }
    }
    tokens
}

fn looks() -> [Look; 4] {
    let file = tokens_file();
    let plain = tokens_in(&file[file.find("/* Table and text */").unwrap()..]);
    let more = file.split_once("prefers-contrast: more").unwrap().1;
    let mut strong = plain.clone();
    strong.extend(tokens_in(&more[..more.find("@media").unwrap()]));
    [
        Look { name: "light", tokens: plain.clone(), switch: "--light" },
        Look { name: "dark", tokens: plain, switch: "--dark" },
        Look { name: "light, more contrast", tokens: strong.clone(), switch: "--light" },
        Look { name: "dark, more contrast", tokens: strong, switch: "--dark" },
    ]
}

impl Look {
    /// What a value of a property comes to.
    fn colour(&self, value: &str) -> Rgb {
        let value = value.trim();
        if let Some(mix) = value.strip_prefix("color-mix(in srgb, ").and_then(|mix| mix.strip_suffix(')')) {
            let (one, rest) = mix.split_once("%, ").unwrap();
            let (one, share) = one.rsplit_once(' ').unwrap();
            let (one, other) = (self.colour(one), self.colour(rest));
            let share = share.parse::<f64>().unwrap() / 100.0;
            return [0, 1, 2].map(|part| one[part] * share + other[part] * (1.0 - share));
        }
        if let Some(hex) = value.strip_prefix('#') {
            let digits: Vec<f64> = hex.chars().map(|digit| f64::from(digit.to_digit(16).unwrap())).collect();
            return match digits.as_slice() {
                [red, green, blue] => [*red, *green, *blue].map(|digit| digit * 17.0 / 255.0),
                [a, b, c, d, e, f] => [(a, b), (c, d), (e, f)].map(|(high, low)| (high * 16.0 + low) / 255.0),
                _ => panic!("{value} is no colour"),
            };
        }
        // A switch that is on lets its fallback through.
        for part in value.split("var(").skip(1) {
            let (name, fallback) = part.split_once(", ").unwrap_or((part, ""));
            if name == self.switch {
                return self.colour(fallback.trim_end_matches([')', ' ']));
            }
        }
        let name = value.strip_prefix("var(").and_then(|name| name.strip_suffix(')')).unwrap_or(value);
        match self.tokens.get(name) {
            Some(value) => self.colour(value),
            None => panic!("{value} has no value ({})", self.name),
        }
    }

    fn contrast(&self, one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(self.colour(one)) + 0.05, luminance(self.colour(other)) + 0.05);
        if one > other { one / other } else { other / one }
    }

    fn needs(&self, one: &str, other: &str, least: f64) -> Option<String> {
        let is = self.contrast(one, other);
        (is < least).then(|| format!("{}: {one} on {other}: {is:.2}, not {least}", self.name))
    }
}

/// Relative luminance, as WCAG has it.
fn luminance(colour: Rgb) -> f64 {
    let [red, green, blue] =
        colour.map(|part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The tokens that the values of a property name in all styles but the tokens themselves.
fn used(is: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    let mut found = BTreeSet::new();
    for file in std::fs::read_dir(folder).unwrap().flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if !name.ends_with(".css") || name == "tokens.css" {
            continue;
        }
        let css = std::fs::read_to_string(file.path()).unwrap();
        for line in css.lines() {
            let Some((property, value)) = line.trim().trim_end_matches(';').split_once(": ") else {
                continue;
            };
            if !is(property) {
                continue;
            }
            if value.starts_with("color-mix(") {
                found.insert(value.to_owned());
            } else if let Some(token) = value.strip_prefix("var(").and_then(|token| token.strip_suffix(')')) {
                found.insert(token.to_owned());
            }
        }
    }
    found
}

#[track_caller]
fn holds(faults: impl Iterator<Item = String>) {
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn words_keep_four_and_a_half_to_one_on_all_that_they_stand_on() {
    let looks = looks();
    let pairs = WORDS.iter().flat_map(|(words, grounds)| grounds.iter().map(move |ground| (*words, *ground)));
    holds(pairs.flat_map(|(words, ground)| {
        looks.iter().filter_map(move |look| look.needs(words, ground, 4.5)).collect::<Vec<_>>()
    }));
}

#[test]
fn edges_marks_and_the_ring_around_the_focus_keep_three_to_one() {
    let looks = looks();
    let pairs = EDGES.iter().flat_map(|(edge, grounds)| grounds.iter().map(move |ground| (*edge, *ground)));
    holds(pairs.flat_map(|(edge, ground)| {
        looks.iter().filter_map(move |look| look.needs(edge, ground, 3.0)).collect::<Vec<_>>()
    }));
}

#[test]
fn a_mended_line_of_the_bowl_shows_on_every_glaze() {
    for look in looks() {
        for glaze in GLAZES {
            let best = ["--gold-line", "--gold-deep"].map(|line| look.contrast(line, glaze));
            assert!(best[0].max(best[1]) >= 3.0, "{}: gold on {glaze}: {best:?}", look.name);
        }
    }
}

#[test]
fn no_colour_of_words_and_no_ground_is_left_out_here() {
    let known: BTreeSet<&str> =
        WORDS.iter().map(|(words, _)| *words).chain(NO_WORDS.iter().copied()).collect();
    for words in used(|property| property == "color") {
        assert!(known.contains(words.as_str()), "say in WORDS on what {words} stands");
    }
    let known: BTreeSet<&str> = WORDS
        .iter()
        .flat_map(|(_, grounds)| grounds.iter().copied())
        .chain(WITHOUT_WORDS.iter().copied())
        .collect();
    for ground in used(|property| property.starts_with("background")) {
        assert!(known.contains(ground.as_str()), "say in WORDS which words stand on {ground}");
    }
}

#[test]
fn the_sums_are_those_of_the_standard() {
    let look = Look { name: "none", tokens: BTreeMap::new(), switch: "--light" };
    assert!((look.contrast("#000", "#fff") - 21.0).abs() < 1e-9);
    assert!((look.contrast("#777777", "#ffffff") - 4.48).abs() < 0.005);
    let half = look.colour("color-mix(in srgb, #ffffff 50%, #000000)");
    assert!(half.iter().all(|part| (part - 0.5).abs() < 1e-9));
}
