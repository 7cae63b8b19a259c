//! What pages and parts take from Yew, and the project's own markup in place of Yew's.

pub use yew::{Callback, Event, InputEvent, KeyboardEvent, MouseEvent, SubmitEvent, TargetCast, classes};

pub use super::part::{Draw, Drawing, Memory, State};
pub use super::view::{Html, html};
