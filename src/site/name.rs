//! Names files by their bytes, so that a changed file never hides behind an old name.

use super::digest;

/// `stem.<SHA-256 of the bytes>.ending`.
///
/// All 64 hexadecimal digits: whoever loads the file can check it against its own name, and no second list of digests has to be kept.
pub fn by_bytes(stem: &str, ending: &str, bytes: &[u8]) -> String {
    format!("{stem}.{}.{ending}", digest::hex(bytes))
}
