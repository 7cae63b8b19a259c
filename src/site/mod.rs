//! The native build step: turns content, styles and what Trunk has built into the release folder. `src/bin/site.rs` calls it; nothing
//! of it reaches the page.
//!
//! Reading order: [`source`] and [`problem`] are the values the rest speaks in; [`fluent`] compiles one content file, [`packs`] all
//! files of a language; [`keys`] compares the texts with what the program asks for; [`styles`], [`script`], [`wasm`] and [`page`] prepare one
//! kind of file each; [`name`] names files by their bytes; [`embed`] is the loader for other people's pages; [`project`] reads the source folder and [`build`] writes the release.
//! All but the last two take and give values, so tests need no disk.

pub mod build;
pub mod embed;
pub mod fluent;
pub mod keys;
pub mod name;
pub mod packs;
pub mod page;
pub mod problem;
pub mod project;
pub mod script;
pub mod source;
pub mod styles;
pub mod wasm;
