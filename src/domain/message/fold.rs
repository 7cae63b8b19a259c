//! One character as the rules see it: small, without accents, however it was typed.
//!
//! It does by small tables what Unicode's NFKC and case folding do for the letters that phones and fancy fonts make. Whole tables
//! would cost the page 30 kB, and the browser's own `normalize` loses the places in the original text.

/// What one character is to the rules.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fold {
    /// A letter or digit.
    Letter(char),
    /// One character that stands for several letters.
    Ligature(&'static str),
    /// A picture: a word by itself.
    Picture(char),
    /// An apostrophe, if letters stand on both sides.
    Apostrophe,
    /// May end a sentence: `.`, `!`, `?`, or `\n` for all that ends one by itself.
    End(char),
    /// White space.
    Space,
    /// Any other sign between words.
    Sign,
    /// Nothing that a person sees as a character of its own: joiners, direction marks, accents, skin tones.
    Unseen,
}

/// The letters U+00C0 to U+017F without their accents.
const LATIN: &[u8; 192] = b"aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// FB00 to FB06.
const LIGATURES: [&str; 7] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

pub(super) fn fold(typed: char) -> Fold {
    use Fold::{Apostrophe, End, Letter, Ligature, Picture, Sign, Space, Unseen};
    let code = typed as u32;
    let nth = |from: u32, of: u32| Letter((b'a' + ((code - from) % of) as u8) as char);
    match code {
        // Full-width forms of ASCII.
        0xFF01..=0xFF5E => return ascii((code - 0xFEE0) as u8),
        0..=0x7F => return ascii(code as u8),
        // Letters in circles, boxes and the styles of formulas, which "fancy font" keyboards make.
        0x249C..=0x24E9 => return nth(0x249C, 26),
        0x1D400..=0x1D6A3 => return nth(0x1D400, 26),
        0x1F130..=0x1F189 if (code - 0x1F130) % 32 < 26 => return nth(0x1F130, 32),
        0x1D7CE..=0x1D7FF => return Letter((b'0' + ((code - 0x1D7CE) % 10) as u8) as char),
        _ => {}
    }
    match code {
        0xAD | 0x300..=0x36F | 0x180E | 0x1AB0..=0x1AFF | 0x200B..=0x200F | 0x202A..=0x202E => Unseen,
        0x2060..=0x206F | 0x20D0..=0x20FF | 0xFE00..=0xFE0F | 0xFEFF => Unseen,
        0x1F3FB..=0x1F3FF | 0xE0000..=0xE01EF => Unseen,
        0xB4 | 0x2B9..=0x2BC | 0x2018..=0x201B | 0x2032 => Apostrophe,
        0x3002 => End('\n'),
        0x85 | 0x2028 | 0x2029 => End('\n'),
        0xA0 | 0x2000..=0x200A | 0x202F | 0x205F | 0x3000 => Space,
        0x80..=0xBF | 0x2010..=0x205E | 0x3001..=0x303F => Sign,
        0xC0..=0x17F => match LATIN[(code - 0xC0) as usize] {
            b' ' => Sign,
            letter => Letter(letter as char),
        },
        // Capitals of Greek and Cyrillic.
        0x391..=0x3A9 | 0x410..=0x42F => Letter(char::from_u32(code + 32).unwrap_or(typed)),
        0x400..=0x40F => Letter(char::from_u32(code + 80).unwrap_or(typed)),
        0xFB00..=0xFB06 => Ligature(LIGATURES[(code - 0xFB00) as usize]),
        0x2190..=0x2BFF | 0x1F000..=0x1FAFF => Picture(typed),
        _ => Letter(typed),
    }
}

fn ascii(byte: u8) -> Fold {
    match byte {
        b'\'' | b'`' => Fold::Apostrophe,
        b'.' | b'!' | b'?' | b'\n' => Fold::End(byte as char),
        b'\r' => Fold::End('\n'),
        b'\t' | b' ' => Fold::Space,
        _ if byte.is_ascii_alphanumeric() => Fold::Letter(byte.to_ascii_lowercase() as char),
        _ => Fold::Sign,
    }
}

/// The characters of `text` as a person counts them, at most `most`, and the bytes they take.
pub(super) fn measure(text: &str, most: usize) -> (usize, usize) {
    let mut seen = 0;
    let mut joined = false;
    for (at, typed) in text.char_indices() {
        let one = fold(typed);
        if one != Fold::Unseen && !(joined && matches!(one, Fold::Picture(_))) {
            if seen == most {
                return (seen, at);
            }
            seen += 1;
        }
        joined = typed == '\u{200D}';
    }
    (seen, text.len())
}

/// The words of `text` in their plain form; an apostrophe parts two words like a blank.
pub fn plain_words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for typed in text.chars() {
        match (fold(typed), words.last_mut()) {
            (Fold::Letter(letter), Some(word)) => word.push(letter),
            (Fold::Ligature(letters), Some(word)) => word.push_str(letters),
            (Fold::Unseen, _) => {}
            _ => words.push(String::new()),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// A letter without capital and accent; what is no letter stays.
pub fn plain_letter(typed: char) -> char {
    if let Fold::Letter(letter) = fold(typed) { letter } else { typed }
}
