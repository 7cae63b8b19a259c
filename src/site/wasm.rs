//! Makes the linked WebAssembly modules smaller on their way to the visitor. What they do stays the same.
//!
//! Custom sections go: no browser runs names of functions and the like. Functions stand in the order of their bytes,
//! so that like stands beside like, which brotli sends in 1.3 % less. And what the glue gives to the first module, and
//! the first to the late one, is named by a letter or two on both sides: the names that the tools make are long, and
//! many end in sixteen random digits, which nothing makes smaller.

use std::collections::BTreeMap;
use std::convert::Infallible;

use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, ExportSection, FunctionSection, ImportSection, Module};
use wasmparser::{
    CodeSectionReader, CustomSectionReader, ExportSectionReader, FunctionBody, FunctionSectionReader,
    ImportSectionReader, Parser, Payload, TypeRef,
};

/// A module of version 1 with nothing in it.
pub const EMPTY: &[u8] = b"\0asm\x01\0\0\0";

/// Old names and the new ones.
pub type Names = BTreeMap<String, String>;

/// The same module, smaller, with new names for what it takes and gives. `None` when `module` is not a whole
/// WebAssembly module.
pub fn smaller(module: &[u8], takes: &Names, gives: &Names) -> Option<Vec<u8>> {
    let mut changes = Changes::of(module, takes, gives)?;
    let mut encoded = Module::new();
    changes.parse_core_module(&mut encoded, Parser::new(0), module).ok()?;
    Some(encoded.finish())
}

/// New names for all that a module takes but for what `keeps` says of its source and name. `None` when it is not WebAssembly.
pub fn short_names(module: &[u8], keeps: impl Fn(&str, &str) -> bool) -> Option<Names> {
    let mut names = Names::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ImportSection(imports) = payload.ok()? {
            for import in imports.into_imports() {
                let import = import.ok()?;
                let name = import.name;
                if !keeps(import.module, name) && !names.contains_key(name) {
                    names.insert(name.to_owned(), letters(names.len()));
                }
            }
        }
    }
    Some(names)
}

/// The glue with the new names. `None` when one of them stands in it not just once.
pub fn renamed(glue: &str, names: &Names) -> Option<String> {
    let mut lines: Vec<String> = glue.lines().map(str::to_owned).collect();
    for (old, new) in names {
        let mut places = lines.iter_mut().filter_map(|line| {
            let indent = line.len() - line.trim_start().len();
            let rest = line[indent..].strip_prefix(old)?.strip_prefix(':')?;
            let renamed = format!("{}{new}:{rest}", &line[..indent]);
            Some((line, renamed))
        });
        let (line, renamed) = places.next()?;
        if places.next().is_some() {
            return None;
        }
        *line = renamed;
    }
    Some(lines.join("\n") + "\n")
}

/// What is written otherwise than it was read.
struct Changes<'a> {
    takes: &'a Names,
    gives: &'a Names,
    /// For each function of the module's own, which one of the old comes in its place.
    order: Vec<usize>,
    /// For each function, those taken from outside first, its new number.
    numbers: Vec<u32>,
}

impl<'a> Changes<'a> {
    fn of(module: &[u8], takes: &'a Names, gives: &'a Names) -> Option<Self> {
        let mut taken = 0;
        let mut bodies: Vec<&[u8]> = Vec::new();
        for payload in Parser::new(0).parse_all(module) {
            match payload.ok()? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        taken += usize::from(matches!(import.ok()?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
                _ => {}
            }
        }
        let mut order: Vec<usize> = (0..bodies.len()).collect();
        order.sort_by_key(|&at| bodies[at]);
        let mut numbers: Vec<u32> = (0..u32::try_from(taken + order.len()).ok()?).collect();
        for (place, &at) in order.iter().enumerate() {
            numbers[taken + at] = u32::try_from(taken + place).ok()?;
        }
        Some(Self { takes, gives, order, numbers })
    }
}

/// The new name, where there is one.
fn new<'a>(names: &'a Names, old: &'a str) -> &'a str {
    names.get(old).map_or(old, String::as_str)
}

/// A short name: `a` to `z`, then `aa` and so on.
fn letters(number: usize) -> String {
    let last = char::from(b'a' + (number % 26) as u8);
    match number / 26 {
        0 => last.to_string(),
        before => letters(before - 1) + &last.to_string(),
    }
}

impl Reencode for Changes<'_> {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error> {
        self.numbers.get(function as usize).copied().ok_or(Error::InvalidCodeSectionSize)
    }

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader,
    ) -> Result<(), Error> {
        for import in section.into_imports() {
            let import = import?;
            let ty = self.entity_type(import.ty)?;
            imports.import(import.module, new(self.takes, import.name), ty);
        }
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: ExportSectionReader,
    ) -> Result<(), Error> {
        for export in section {
            let export = export?;
            let (kind, index) =
                (self.export_kind(export.kind)?, self.external_index(export.kind, export.index)?);
            exports.export(new(self.gives, export.name), kind, index);
        }
        Ok(())
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader,
    ) -> Result<(), Error> {
        let types = section.into_iter().collect::<Result<Vec<u32>, _>>()?;
        for at in self.order.clone() {
            functions.function(self.type_index(types[at])?);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader,
    ) -> Result<(), Error> {
        let bodies = section.into_iter().collect::<Result<Vec<FunctionBody>, _>>()?;
        for at in self.order.clone() {
            self.parse_function_body(code, bodies[at].clone())?;
        }
        Ok(())
    }

    fn parse_custom_section(&mut self, _: &mut Module, _: CustomSectionReader) -> Result<(), Error> {
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use wasm_encoder::{
        CustomSection, EntityType, ExportKind, ExportSection, Function, TypeSection, ValType,
    };

    /// Takes two functions, has two of its own with different types, and names sections for people.
    fn module() -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        types.ty().function([], [ValType::I32]);
        module.section(&types);
        let mut imports = ImportSection::new();
        imports.import("./glue.js", "__first_0123456789abcdef", EntityType::Function(0));
        imports.import("./glue.js", "__second_0123456789abcdef", EntityType::Function(1));
        module.section(&imports);
        let mut functions = FunctionSection::new();
        functions.function(1).function(0);
        module.section(&functions);
        let mut exports = ExportSection::new();
        exports.export("number", ExportKind::Func, 2);
        exports.export("act", ExportKind::Func, 3);
        module.section(&exports);
        let mut code = CodeSection::new();
        let mut number = Function::new([(1, ValType::I32)]);
        number.instructions().i32_const(7).end();
        code.function(&number);
        let mut act = Function::new([]);
        act.instructions().call(2).drop().call(1).drop().call(0).end();
        code.function(&act);
        module.section(&code);
        module.section(&CustomSection { name: "name".into(), data: (&[7; 300]).into() });
        module.finish()
    }

    /// What a module exports: each name with what its function does.
    fn exported(module: &[u8]) -> Vec<(String, String)> {
        let (mut bodies, mut exports) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(module) {
            match payload.unwrap() {
                Payload::CodeSectionEntry(body) => bodies.push(body),
                Payload::ExportSection(section) => {
                    exports.extend(section.into_iter().map(|one| one.unwrap()))
                }
                _ => {}
            }
        }
        let does = |index: u32| {
            let operators = bodies[index as usize - 2].get_operators_reader().unwrap();
            operators.into_iter().map(|one| format!("{:?};", one.unwrap())).collect::<String>()
        };
        exports.iter().map(|one| (one.name.to_owned(), does(one.index))).collect()
    }

    fn plain(module: &[u8]) -> Option<Vec<u8>> {
        smaller(module, &Names::new(), &Names::new())
    }

    #[test]
    fn functions_change_their_places_and_are_found_there() {
        let before = module();
        let after = plain(&before).unwrap();
        let act = |number: u32| {
            format!(
                "Call {{ function_index: {number} }};Drop;Call {{ function_index: 1 }};Drop;Call {{ function_index: 0 }};End;"
            )
        };
        let number = "I32Const { value: 7 };End;".to_owned();
        assert_eq!(exported(&before), [("number".into(), number.clone()), ("act".into(), act(2))]);
        assert_eq!(exported(&after), [("number".into(), number), ("act".into(), act(3))]);
    }

    #[test]
    fn what_the_glue_gives_has_short_names_in_both() {
        let names = short_names(&module(), |_, _| false).unwrap();
        let after = smaller(&module(), &names, &Names::new()).unwrap();
        let short = |name: &str| names.get(name).map(String::as_str);
        assert_eq!(
            (short("__first_0123456789abcdef"), short("__second_0123456789abcdef")),
            (Some("a"), Some("b"))
        );
        assert_eq!(short_names(&after, |_, _| false).unwrap().into_keys().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(short_names(&module(), |_, name| name.starts_with("__first")).unwrap().len(), 1);

        let glue = "const gives = {\n  __second_0123456789abcdef: function() { return 1; },\n  __first_0123456789abcdef: (a) => a,\n};";
        let expected = "const gives = {\n  b: function() { return 1; },\n  a: (a) => a,\n};\n";
        assert_eq!(renamed(glue, &names).as_deref(), Some(expected));
        assert_eq!(renamed("  __first_0123456789abcdef: 1,", &names), None);
        assert_eq!(renamed(&[glue, glue].join("\n"), &names), None);
    }

    #[test]
    fn what_a_module_gives_has_its_new_name() {
        let names = Names::from([("act".to_owned(), "a".to_owned())]);
        let after = smaller(&module(), &Names::new(), &names).unwrap();
        assert_eq!(exported(&after).into_iter().map(|(name, _)| name).collect::<Vec<_>>(), ["number", "a"]);
    }

    #[test]
    fn short_names_never_meet() {
        let names: Vec<String> = [0, 1, 25, 26, 27, 51, 52, 701, 702].map(letters).into();
        assert_eq!(names, ["a", "b", "z", "aa", "ab", "az", "ba", "zz", "aaa"]);
    }

    #[test]
    fn custom_sections_go() {
        let (before, after) = (module(), plain(&module()).unwrap());
        assert!(
            before.windows(7).any(|bytes| bytes == [7; 7]) && !after.windows(7).any(|bytes| bytes == [7; 7])
        );
    }

    #[test]
    fn a_cut_off_module_is_refused() {
        let whole = module();
        assert!(plain(&whole[..whole.len() - 1]).is_none());
        assert!(plain(&whole[..9]).is_none());
        assert!(plain(b"\0asm").is_none());
    }
}
