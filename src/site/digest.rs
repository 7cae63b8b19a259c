//! SHA-256 in the two ways that names and pages write it.

use sha2::{Digest, Sha256};

/// In 64 hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// As `integrity` and the policy want it: `sha256-` and base64.
pub fn of(bytes: &[u8]) -> String {
    as_source(&Sha256::digest(bytes))
}

/// The digest that stands in a file's name, as `integrity` wants it.
pub fn in_name(name: &str) -> Option<String> {
    let digits = name.split('.').find(|part| part.len() == 64)?;
    let pairs = digits.as_bytes().chunks(2);
    let bytes: Option<Vec<u8>> =
        pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect();
    Some(as_source(&bytes?))
}

fn as_source(digest: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut written = "sha256-".to_owned();
    for group in digest.chunks(3) {
        let bits =
            group.iter().enumerate().fold(0_u32, |bits, (at, byte)| bits | u32::from(*byte) << (16 - 8 * at));
        for at in 0..4 {
            let letter = char::from(LETTERS[(bits >> (18 - 6 * at)) as usize & 63]);
            written.push(if at <= group.len() { letter } else { '=' });
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_reads_the_same_from_bytes_and_from_a_name() {
        let name = format!("app.{}.js", hex(b"a"));
        assert_eq!(in_name(&name), Some(of(b"a")));
        assert_eq!(of(b"a"), "sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=");
        assert_eq!(in_name("app.js"), None);
    }
}
