//! The page's own macros: `#[late]`, and `html!` with Yew's syntax at a fraction of its bytes.
//!
//! Yew's own `html!` writes code for each element. This one writes the fixed part of the markup as one short text and
//! code only for what changes; `crate::ui::view` of the page builds the elements from both. What stands in the text
//! is described in [`template`].

#[path = "../../src/words/code.rs"]
mod code;
mod late;
mod markup;
mod template;

use proc_macro::TokenStream;

/// Markup in Yew's syntax, as far as the page uses it.
///
/// Elements, fragments, `{ expression }`, `{ for expression }`, `if`. Of attributes: texts, `{expression}`, `{name}`,
/// `key`, listeners; `checked` and `value` of an input are properties, as with Yew. Components, `ref`, `@{tag}` and
/// `~property` are not known here: a part of the page is an expression (`crate::ui::part`).
#[proc_macro]
pub fn html(input: TokenStream) -> TokenStream {
    match syn::parse::<markup::Root>(input) {
        Ok(root) => template::written(&root.0).into(),
        Err(error) => error.into_compile_error().into(),
    }
}

/// A function whose code is in the late part of the program, as is all that only it reaches: it arrives after the first
/// page is drawn, and until then the function must not be called. In a native or a debug build it is a plain function.
#[proc_macro_attribute]
pub fn late(_: TokenStream, function: TokenStream) -> TokenStream {
    let written = syn::parse(function).and_then(|function| late::written(&function));
    written.unwrap_or_else(|error| error.into_compile_error()).into()
}
