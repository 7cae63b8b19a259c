//! `#[late]`: a function whose code is in the late part of the program.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Error, FnArg, Ident, ItemFn, Pat, Result};

/// The function as it is; and in a release for the browser a pair instead: an import that callers see, and an export
/// with the code. `site::split` finds such pairs by their names, moves what only exports reach into a module of its
/// own, and makes each import a call into it.
///
/// Both halves of a pair are written here from one signature, so they agree on how values are passed.
pub fn written(function: &ItemFn) -> Result<TokenStream> {
    let ItemFn { attrs, vis, sig, block } = function;
    let arguments = sig.inputs.iter().map(name).collect::<Result<Vec<_>>>()?;
    let (name, inputs, output) = (&sig.ident, &sig.inputs, &sig.output);
    let (import, export) = (half("import", name)?, half("export", name)?);
    Ok(quote! {
        #[cfg(any(not(target_family = "wasm"), debug_assertions))]
        #function

        #[cfg(all(target_family = "wasm", not(debug_assertions)))]
        #(#attrs)*
        #vis fn #name(#inputs) #output {
            // What is imported from a module of this name is looked for among the exports.
            #[link(wasm_import_module = "__wasm_split_placeholder__")]
            #[allow(improper_ctypes)]
            unsafe extern "C" {
                safe fn #import(#inputs) #output;
            }
            #[unsafe(no_mangle)]
            #[allow(improper_ctypes_definitions)]
            extern "C" fn #export(#inputs) #output #block
            #import(#(#arguments),*)
        }
    })
}

fn name(argument: &FnArg) -> Result<&Ident> {
    match argument {
        FnArg::Typed(argument) => match argument.pat.as_ref() {
            Pat::Ident(name) => Ok(&name.ident),
            other => Err(Error::new_spanned(other, "an argument of a late function is a plain name")),
        },
        FnArg::Receiver(own) => Err(Error::new_spanned(own, "a late function has no `self`")),
    }
}

/// The name of one half, as `wasm_split_cli_support` 0.2 looks for it: the part's name, and 32 hexadecimal digits that
/// tell pairs apart. The linker refuses two late functions of one name.
fn half(which: &str, function: &Ident) -> Result<Ident> {
    let name = function.to_string();
    if name.len() > 16 {
        return Err(Error::new_spanned(function, "the name of a late function has 16 letters at most"));
    }
    let digits: String = name.bytes().map(|byte| format!("{byte:02x}")).collect();
    Ok(format_ident!("__wasm_split_00late00_{which}_{digits:0>32}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written_of(function: &str) -> std::result::Result<String, String> {
        let function = syn::parse_str(function).map_err(|error| error.to_string())?;
        written(&function).map(|tokens| tokens.to_string()).map_err(|error| error.to_string())
    }

    #[test]
    fn both_halves_of_a_pair_have_the_same_digits_and_arguments() {
        let pair = written_of("pub fn page(guide: &Guide) -> Html { draw(guide) }").unwrap_or_default();
        for half in ["import", "export"] {
            let expected = format!("{half}_00000000000000000000000070616765 (guide : & Guide) -> Html");
            assert!(pair.contains(&expected), "{expected}: {pair}");
        }
        assert!(pair.contains("import_00000000000000000000000070616765 (guide) }"), "{pair}");
    }

    #[test]
    fn what_no_pair_can_be_made_of_is_refused() {
        assert!(written_of("fn page(&self) {}").is_err());
        assert!(written_of("fn page((a, b): (u8, u8)) {}").is_err());
        assert!(written_of("fn a_name_that_is_too_long() {}").is_err());
    }
}
