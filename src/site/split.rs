//! Cuts what `#[late]` functions alone reach out of the linked program, into a module of its own.
//!
//! The cut is made before wasm-bindgen, whose output no longer says who calls whom. So Trunk's run of wasm-bindgen over
//! the whole program is thrown away, and the first part goes through it here. The late part takes memory, table and
//! stack of the first: it is instantiated with the first part's exports, under the name `__wasm_split`.

use super::plain_panics::with_plain_panics;
use super::problem::Problem;
use std::fmt::Display;
use std::fs;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::{Options, transform};

/// The file of the late part, beside those that Trunk stages.
pub const LATE: &str = "app_late.wasm";

/// Replaces the program in `staging`, as Trunk has put it there, by its first part, and adds the late part. `linked` is
/// the program as the linker made it.
///
/// # Errors
/// When the program can't be read or cut, or has no late part.
pub fn split(linked: &Path, staging: &Path) -> Result<(), Vec<Problem>> {
    let program = fs::read(linked).map_err(|error| failed(linked, &error))?;
    let program = with_plain_panics(&program)
        .ok_or_else(|| failed(linked, &"its panics are not as this build knows them"))?;
    let scratch = staging.join("split");
    let first = scratch.join("first.wasm");
    let mut options = Options::new(&program);
    options.output_dir = &scratch;
    options.main_out_path = &first;
    let parts = transform(options).map_err(|error| failed(linked, &error))?;
    let [late] = parts.split_modules.as_slice() else {
        return Err(failed(linked, &format!("has {} late parts instead of one", parts.split_modules.len())));
    };
    fs::rename(late, staging.join(LATE)).map_err(|error| failed(late, &error))?;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(&first).out_name("app").typescript(false).omit_default_module_path(false);
    // The late part asks for the table by the name that the linker gave it.
    bindgen.keep_lld_exports(true);
    bindgen
        .web(true)
        .and_then(|bindgen| bindgen.generate(staging))
        .map_err(|error| failed(linked, &error))?;
    fs::remove_dir_all(&scratch).map_err(|error| failed(&scratch, &error))
}

fn failed(path: &Path, reason: &dyn Display) -> Vec<Problem> {
    vec![Problem::file(path.display().to_string(), format!("cannot be split: {reason:#}"))]
}
