//! The visitor's state: one [`Progress`], changed only by [`reduce`] from one [`Action`].
//!
//! `kept` is what may reach the device, `saved` its written form, `store` reads and writes it through the
//! storage port. `view` answers the questions that pages ask, `standing` those of the result page, `today` those
//! of Today, `daily` those of its plan, `quiet` those of the quiet time, `sheets` those of what was written down
//! (`promises` and `written` what gates make of it), `look_back` those of the week, `endings` those of the end,
//! `copies` when to save a backup, `undo` how one that was taken in goes again; `letters`, `log_sitting`, `message`, `urges` and `insights` those of the tools. `id` and `register` make two tabs agree.

mod action;
mod copies;
mod daily;
mod endings;
pub mod entries;
mod id;
mod insights;
pub mod kept;
mod letters;
mod log_sitting;
mod look_back;
mod message;
pub mod order;
mod promises;
mod quiet;
mod reduce;
mod register;
pub mod saved;
mod sheets;
mod standing;
pub mod store;
pub mod summary;
mod today;
mod undo;
mod urges;
mod view;
mod written;

pub use action::{Action, Setting, Stamped};
pub use id::EntryId;
pub use kept::{Kept, MarkKey, NOTE_LENGTH, TickKey};
pub use look_back::Glance;
pub use quiet::{Offer, Stage};
pub use reduce::{lowered, reduce, reduce_first};
pub use register::Register;
pub use sheets::Row;
pub use standing::{QuietState, Standing};
pub use urges::is_same_urge;
pub use view::Due;

use crate::domain::check_in::Sitting;

/// Whether anything is written to the device.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Saving {
    /// Everything that may be kept is kept.
    #[default]
    On,
    /// The visitor asked to keep nothing here.
    Off,
    /// An answer said that somebody may open this device (S1, S2, H2): only what was here before stays, until
    /// the visitor says yes.
    Paused {
        /// What stays on the device meanwhile.
        at_rest: Box<Kept>,
    },
}

/// The whole state of the guide for one visitor.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Progress {
    /// What may be kept on the device.
    pub kept: Kept,
    /// The check-in of this visit, with the answers that live in memory only.
    pub sitting: Option<Sitting>,
    /// What was kept when the sitting began: an answer may ask that all it wrote be taken back.
    pub before_sitting: Option<Box<Kept>>,
    /// Whether anything is written to the device.
    pub saving: Saving,
    /// When the wave of urge help began, in milliseconds since 1970, also where that may not be kept.
    pub wave: Option<i64>,
}

impl Progress {
    /// What belongs on the device now; `None` when nothing does.
    pub fn to_store(&self) -> Option<&Kept> {
        let kept = match &self.saving {
            Saving::On => &self.kept,
            Saving::Off => return None,
            Saving::Paused { at_rest } => at_rest,
        };
        (!kept.is_untouched()).then_some(kept)
    }
}
