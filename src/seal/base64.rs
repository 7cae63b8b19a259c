//! Base64 as in RFC 4648, section 4: with padding, without line breaks, and read strictly, so that every text has one form only.

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The bytes as text.
pub fn write(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let joined = three.iter().fold(0_u32, |joined, byte| joined << 8 | u32::from(*byte))
            << (8 * (3 - three.len()));
        for place in 0..4 {
            let letter = LETTERS.get((joined >> (18 - 6 * place)) as usize & 63);
            // Two bytes fill three letters, one byte two.
            let letter = letter.filter(|_| place <= three.len());
            text.push(char::from(*letter.unwrap_or(&b'=')));
        }
    }
    text
}

/// The bytes of a text; `None` where this is not what [`write`] would have written.
pub fn read(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(4) {
        return None;
    }
    let padding = text.bytes().rev().take_while(|letter| *letter == b'=').count();
    let letters = text.as_bytes().get(..text.len() - padding)?;
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    for four in letters.chunks(4) {
        let mut joined = 0_u32;
        for letter in four {
            joined = joined << 6 | value(*letter)?;
        }
        joined <<= 6 * (4 - four.len());
        let [_, all @ ..] = joined.to_be_bytes();
        let (whole, rest) = all.split_at(four.len() - 1);
        bytes.extend_from_slice(whole);
        if four.len() < 2 || rest.iter().any(|byte| *byte != 0) {
            return None;
        }
    }
    (padding == (4 - letters.len() % 4) % 4).then_some(bytes)
}

fn value(letter: u8) -> Option<u32> {
    let value = match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(value.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_standard_come_out() {
        let examples = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ];
        for (plain, text) in examples {
            assert_eq!(write(plain.as_bytes()), text);
            assert_eq!(read(text).as_deref(), Some(plain.as_bytes()), "{text}");
        }
        assert_eq!(write(&[0xff, 0xef, 0xbe, 0xfb]), "/+++".to_owned() + "+w==");
    }

    #[test]
    fn every_length_and_byte_comes_back() {
        let bytes: Vec<u8> = (0..=255).collect();
        for length in 0..=256 {
            assert_eq!(read(&write(&bytes[..length])).as_deref(), Some(&bytes[..length]));
        }
    }

    #[test]
    fn no_other_writing_of_the_same_bytes_is_read() {
        for wrong in [
            "Zg", "Zg=", "Zh==", "Zm9=", "Zg==\n", " Zg=", "Zg==Zg==", "=", "====", "A===", "Z-==",
            "Zm9v====", "Zé=",
        ] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
    }
}
