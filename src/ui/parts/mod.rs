//! Small components that several pages share; one file a part, one style file of the same name.

pub mod action_link;
pub mod bowl;
pub mod breath;
pub mod confirm;
pub mod doors;
pub mod download_notice;
pub mod field;
pub mod frame_foot;
pub mod gate;
pub mod help_lines;
pub mod mended;
pub mod not_now;
pub mod now;
pub mod prose;
pub mod question;
pub mod ring;
pub mod service;
pub mod shell;
pub mod store_notice;
pub mod support_card;
pub mod tasks;
pub mod titled;
pub mod wave_clock;
