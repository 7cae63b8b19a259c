//! Small components that several pages share; one file a part, one style file of the same name.

pub mod bowl;
pub mod field;
pub mod not_now;
pub mod prose;
pub mod question;
pub mod ring;
pub mod service;
pub mod shell;
pub mod store_notice;
pub mod support_card;
