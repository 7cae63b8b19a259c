//! What pages and parts take from Yew, with the project's own `html!` in place of Yew's.

pub use yew::prelude::*;

pub use super::part::{Draw, Drawing, Memory, State};
pub use super::view::html;
