//! A key as four characters. The page and the packs know keys by these alone: the names themselves came to 8 kB of
//! brotli. `view/` includes this file, as it writes keys into markup.

/// The characters of a code, six bits each.
const ALPHABET: &[u8; 64] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/// Where the hash of a name begins (FNV-1a).
pub const START: u32 = 0x811c_9dc5;

/// Goes on with the hash of a name.
pub const fn hash(start: u32, name: &[u8]) -> u32 {
    let (mut hash, mut rest) = (start, name);
    while let [byte, after @ ..] = rest {
        hash = (hash ^ *byte as u32).wrapping_mul(0x0100_0193);
        rest = after;
    }
    hash
}

/// The four characters for a hash. Two names with the same ones are a mistake that the build tells of.
pub const fn code(hash: u32) -> [u8; 4] {
    letters((hash >> 24) ^ (hash & 0xff_ffff))
}

/// The four characters for a number of 24 bits.
pub const fn letters(bits: u32) -> [u8; 4] {
    [
        ALPHABET[(bits >> 18) as usize & 63],
        ALPHABET[(bits >> 12) as usize & 63],
        ALPHABET[(bits >> 6) as usize & 63],
        ALPHABET[bits as usize & 63],
    ]
}

/// The six bits of a character.
#[allow(dead_code, reason = "markup writes codes and reads none")]
pub fn digit(letter: u8) -> Option<u32> {
    ALPHABET.iter().position(|one| *one == letter).and_then(|at| u32::try_from(at).ok())
}
