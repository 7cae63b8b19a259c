//! Cuts the telling texts out of panics that the standard library makes, in the linked program.
//!
//! Where a text is cut between two bytes of a letter, or a result is unwrapped that is none, the library describes at length what
//! stood there, with Unicode's tables of what can be printed: 3 kB of brotli that nobody ever sees. Instead each of these panics
//! becomes that of an `Option` without a value. It still says where it happened, and the notice appears all the same.
//!
//! The linker has kept the relocations (`build.rs`), and what cuts the program in two leaves out what nothing reaches.

use std::collections::BTreeMap;
use std::ops::Range;
use wasmparser::{
    KnownCustom, Linking, Name, Parser, Payload, RelocAddendKind, RelocationEntry, RelocationType,
    SymbolInfo, TypeRef,
};

/// Parts of the names of those panics. The last argument of each is the place in the source.
const TALKATIVE: [&str; 5] = [
    "4core3str16slice_error_fail",
    "4core5slice5index16slice_index_fail",
    "4core9panicking13assert_failed",
    "4core6result13unwrap_failed",
    "6thread5local18panic_access_error",
];

/// The panic that comes in their place; its one argument is the place in the source.
const PLAIN: &str = "4core6option13unwrap_failed";

/// What the code here is made of (WebAssembly's instructions).
const LOCAL_GET: u8 = 0x20;
const CALL: u8 = 0x10;
const UNREACHABLE: u8 = 0x00;
const IDLE: u8 = 0x01;
const END: u8 = 0x0b;

/// The same program with plain panics; `None` when it is not a linked program with names and relocations.
pub fn with_plain_panics(program: &[u8]) -> Option<Vec<u8>> {
    let linked = Linked::of(program)?;
    let named = |part: &'static str| {
        linked.names.iter().filter(move |(_, name)| name.contains(part)).map(|(number, _)| *number)
    };
    let plain = named(PLAIN).next()?;
    let symbol = *linked.symbols.get(&plain)?;
    let mut changed = program.to_vec();
    let mut plainly: Vec<Range<usize>> = Vec::new();
    for function in TALKATIVE.iter().flat_map(|part| named(part)) {
        let (Some(body), Some(arguments)) = (linked.bodies.get(&function), linked.arguments(function)) else {
            continue;
        };
        let place = u8::try_from(arguments.checked_sub(1)?).ok().filter(|place| *place < 0x80)?;
        // No locals of its own, and `CALL_AT` bytes to the number that is called.
        let mut code = vec![0, LOCAL_GET, place, CALL];
        code.extend(padded(plain));
        code.push(UNREACHABLE);
        if code.len() < body.len() {
            code.resize(body.len() - 1, IDLE);
            code.push(END);
            changed.get_mut(body.clone())?.copy_from_slice(&code);
            plainly.push(body.clone());
        }
    }
    let relocations = linked.relocations(&plainly, symbol)?;
    let mut written = program.get(..8)?.to_vec();
    for (id, contents) in &linked.sections {
        let contents = if *contents == linked.reloc_section {
            &relocations[..]
        } else {
            changed.get(contents.clone())?
        };
        written.push(*id);
        number(contents.len() as u64, &mut written);
        written.extend(contents);
    }
    Some(written)
}

/// How many bytes stand before the number of the called function in what takes a body's place.
const CALL_AT: usize = 4;

/// A number in as few bytes as it takes (LEB128).
fn number(mut number: u64, written: &mut Vec<u8>) {
    while number >= 0x80 {
        written.push(number as u8 | 0x80);
        number >>= 7;
    }
    written.push(number as u8);
}

/// The same below zero too.
fn signed(mut number: i64, written: &mut Vec<u8>) {
    while !(-0x40..0x40).contains(&number) {
        written.push(number as u8 | 0x80);
        number >>= 7;
    }
    written.push(number as u8 & 0x7f);
}

/// A number in the five bytes that relocations need.
fn padded(number: u32) -> [u8; 5] {
    let byte = |at: u32| (number >> (7 * at)) as u8 & 0x7f;
    [byte(0) | 0x80, byte(1) | 0x80, byte(2) | 0x80, byte(3) | 0x80, byte(4)]
}

fn narrow(range: &Range<u64>) -> Range<usize> {
    range.start as usize..range.end as usize
}

/// What is known of a linked program. Places are counted from its first byte.
#[derive(Default)]
struct Linked {
    /// How many functions come from outside.
    taken: u32,
    /// How many arguments each type has, and each own function's type.
    types: Vec<usize>,
    functions: Vec<u32>,
    names: BTreeMap<u32, String>,
    symbols: BTreeMap<u32, u32>,
    bodies: BTreeMap<u32, Range<usize>>,
    /// Every section: what it is, and where its contents stand.
    sections: Vec<(u8, Range<usize>)>,
    /// Which section holds the code, and where its contents begin.
    code_section: u32,
    code_start: usize,
    /// The contents of the section of its relocations, and these.
    reloc_section: Range<usize>,
    relocations: Vec<RelocationEntry>,
}

impl Linked {
    fn of(program: &[u8]) -> Option<Self> {
        let mut linked = Self::default();
        for payload in Parser::new(0).parse_all(program) {
            let payload = payload.ok()?;
            if let Some((id, contents)) = payload.as_section() {
                linked.sections.push((id, narrow(&contents)));
            }
            let section = u32::try_from(linked.sections.len().saturating_sub(1)).ok()?;
            match payload {
                Payload::TypeSection(types) => {
                    for group in types {
                        let types = group.ok()?.into_types();
                        linked.types.extend(types.map(|one| one.unwrap_func().params().len()));
                    }
                }
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        linked.taken += u32::from(matches!(import.ok()?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::FunctionSection(functions) => {
                    linked.functions = functions.into_iter().collect::<Result<_, _>>().ok()?;
                }
                Payload::CodeSectionStart { range, .. } => {
                    linked.code_start = range.start as usize;
                    linked.code_section = section;
                }
                Payload::CodeSectionEntry(body) => {
                    let number = linked.taken + u32::try_from(linked.bodies.len()).ok()?;
                    linked.bodies.insert(number, narrow(&body.range()));
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Name(names) => {
                        for part in names {
                            if let Ok(Name::Function(all)) = part {
                                for name in all {
                                    let name = name.ok()?;
                                    linked.names.insert(name.index, name.name.to_owned());
                                }
                            }
                        }
                    }
                    KnownCustom::Linking(parts) => {
                        for part in parts {
                            if let Linking::SymbolTable(symbols) = part.ok()? {
                                for (at, symbol) in symbols.into_iter().enumerate() {
                                    if let SymbolInfo::Func { index, .. } = symbol.ok()? {
                                        linked.symbols.insert(index, u32::try_from(at).ok()?);
                                    }
                                }
                            }
                        }
                    }
                    KnownCustom::Reloc(relocations) if relocations.section_index() == linked.code_section => {
                        linked.reloc_section = linked.sections.last()?.1.clone();
                        linked.relocations =
                            relocations.entries().into_iter().collect::<Result<_, _>>().ok()?;
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        (!linked.reloc_section.is_empty()).then_some(linked)
    }

    fn arguments(&self, function: u32) -> Option<usize> {
        let own = function.checked_sub(self.taken)? as usize;
        self.types.get(*self.functions.get(own)? as usize).copied()
    }

    /// The section of the code's relocations, with one call of `symbol` in each of these bodies in place of all that stood there.
    fn relocations(&self, plainly: &[Range<usize>], symbol: u32) -> Option<Vec<u8>> {
        let is_within = |entry: &RelocationEntry| {
            plainly.iter().any(|body| body.contains(&(entry.offset as usize + self.code_start)))
        };
        let mut entries: Vec<RelocationEntry> =
            self.relocations.iter().filter(|entry| !is_within(entry)).copied().collect();
        for body in plainly {
            let offset = u32::try_from(body.start + CALL_AT - self.code_start).ok()?;
            let ty = RelocationType::FunctionIndexLeb;
            entries.push(RelocationEntry { ty, offset, index: symbol, addend: 0 });
        }
        entries.sort_by_key(|entry| entry.offset);
        let mut section = Vec::new();
        number(SECTION.len() as u64, &mut section);
        section.extend(SECTION.as_bytes());
        number(self.code_section.into(), &mut section);
        number(entries.len() as u64, &mut section);
        for entry in entries {
            section.push(entry.ty as u8);
            number(entry.offset.into(), &mut section);
            number(entry.index.into(), &mut section);
            if entry.ty.addend_kind() != RelocAddendKind::None {
                signed(entry.addend, &mut section);
            }
        }
        Some(section)
    }
}

/// The name of the section of the code's relocations.
const SECTION: &str = "reloc.CODE";

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_a_reader_of_webassembly_reads_them() {
        for value in [0, 1, 127, 128, 300, 16_384, u64::from(u32::MAX)] {
            let mut written = Vec::new();
            number(value, &mut written);
            assert_eq!(wasmparser::BinaryReader::new(&written, 0).read_var_u64().unwrap(), value);
        }
        for value in [0, 1, -1, 63, 64, -64, -65, 8_191, -100_000] {
            let mut written = Vec::new();
            signed(value, &mut written);
            assert_eq!(wasmparser::BinaryReader::new(&written, 0).read_var_i64().unwrap(), value);
        }
        for value in [0, 200, 5_000_000] {
            assert_eq!(wasmparser::BinaryReader::new(&padded(value), 0).read_var_u32().unwrap(), value);
        }
    }

    #[test]
    fn what_is_not_linked_with_relocations_is_refused() {
        assert!(with_plain_panics(super::super::wasm::EMPTY).is_none());
        assert!(with_plain_panics(b"\0asm").is_none());
        assert!(with_plain_panics(b"").is_none());
    }
}
