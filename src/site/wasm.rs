//! Leaves out of a WebAssembly module what no browser runs.

/// A module of version 1 with nothing in it.
pub const EMPTY: &[u8] = b"\0asm\x01\0\0\0";

/// The module without its custom sections: names of functions (a third of the bytes), the tools that made it, the features used.
/// `None` when `module` is not a whole WebAssembly module of version 1.
pub fn without_custom_sections(module: &[u8]) -> Option<Vec<u8>> {
    const CUSTOM: u8 = 0;
    let mut rest = module.strip_prefix(EMPTY)?;
    let mut kept = EMPTY.to_vec();
    while let Some(&kind) = rest.first() {
        let (size, digits) = leb128(rest.get(1..)?)?;
        let section = rest.get(..size.checked_add(1 + digits)?)?;
        if kind != CUSTOM {
            kept.extend_from_slice(section);
        }
        rest = &rest[section.len()..];
    }
    Some(kept)
}

/// An unsigned number of at most 32 bits, and how many bytes it took.
fn leb128(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut number = 0;
    for (at, byte) in bytes.iter().enumerate().take(5) {
        number |= usize::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((number, at + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module(sections: &[&[u8]]) -> Vec<u8> {
        [&[b"\0asm\x01\0\0\0".as_slice()], sections].concat().concat()
    }

    #[test]
    fn only_custom_sections_are_left_out() {
        let long = [&[0, 0x81, 0x01][..], &[7; 129]].concat();
        let whole = module(&[&[1, 2, 9, 9], &[0, 3, 1, b'n', 5], &[3, 0], &long]);
        assert_eq!(without_custom_sections(&whole), Some(module(&[&[1, 2, 9, 9], &[3, 0]])));
    }

    #[test]
    fn a_cut_off_module_is_refused() {
        let whole = module(&[&[1, 2, 9, 9]]);
        assert_eq!(without_custom_sections(&whole[..whole.len() - 1]), None);
        assert_eq!(without_custom_sections(&whole[..9]), None);
        assert_eq!(without_custom_sections(b"\0asm"), None);
    }
}
