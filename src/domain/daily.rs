//! The daily plan: a five-minute core, one task from the module of the top cause, the theme of the week (product:
//! "Daily plan").

/// Tasks of each module (product: "at least 14 tasks a module"). Their words are in content,
/// `module-<cause>.task-<n>`.
pub const MODULE_TASKS: u8 = 14;
