//! Where the visitor is with the plain log's ten minutes.

use super::kept::Kept;
use crate::domain::day::Now;
use crate::domain::log_sitting::{Sitting, sitting, start};
use crate::domain::sheets::Sheet;

impl Kept {
    /// The sitting that runs or rests: since the first line of it, or since `typing_since`, the moment (in
    /// milliseconds since 1970) at which something was typed that is no line yet.
    pub fn log_sitting(&self, typing_since: Option<i64>, now: Now) -> Sitting {
        let lines = self.rows(Sheet::Line).map(|row| row.id.epoch_ms());
        sitting(start(lines, typing_since, now.epoch_ms), now.epoch_ms)
    }
}
