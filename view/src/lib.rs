//! `html!` with Yew's syntax, at a fraction of its bytes.
//!
//! Yew's own macro writes code for each element. This one writes the fixed part of the markup as one short text and
//! code only for what changes; `crate::ui::view` of the page builds the elements from both. What stands in the text
//! is described in [`template`].

#[path = "../../src/words/code.rs"]
mod code;
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
