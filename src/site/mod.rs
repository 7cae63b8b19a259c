//! The native build step: turns content, styles and what Trunk has built into the release folder. `src/bin/site.rs` calls it; nothing
//! of it reaches the page.
//!
//! Reading order: [`source`] and [`problem`] are the values the rest speaks in; [`fluent`] compiles one content file, [`packs`] all
//! files of a [`language`]; [`plurals`] and [`variables`] look at its forms and variables; [`keys`] compares the texts with what the program
//! asks for; [`split`] cuts the program in two; [`styles`], [`first_screen`], [`script`], [`wasm`], [`icons`], [`manifest`] and [`worker`] prepare one kind of file each; [`home`] and [`support`] draw
//! what stands in [`page`]; [`name`] names files by their [`digest`]; [`embed`] is the loader for other people's pages; [`project`] reads the
//! source folder, [`build`] writes the release and [`twins`] compresses it. All but the last four take and give values, so tests need no disk.

pub mod build;
pub mod digest;
pub mod embed;
pub mod first_screen;
pub mod fluent;
pub mod home;
pub mod html;
pub mod icons;
pub mod keys;
pub mod language;
pub mod manifest;
pub mod message_rules;
pub mod name;
pub mod packs;
pub mod page;
pub mod plain_panics;
pub mod plurals;
pub mod problem;
pub mod project;
pub mod script;
pub mod source;
pub mod split;
pub mod styles;
pub mod support;
pub mod twins;
pub mod variables;
pub mod wasm;
pub mod worker;
