//! The fifteen minutes of urge help.

use super::Step;
use crate::progress::Progress;

impl Step {
    pub(super) fn start_wave(&self, next: &mut Progress) {
        next.wave = Some(self.now.epoch_ms);
        if next.may_speak_of_ex() {
            next.kept.wave.set(next.wave, self.id);
        }
    }

    pub(super) fn end_wave(&self, next: &mut Progress) {
        next.wave = None;
        if next.kept.wave.value.is_some() {
            next.kept.wave.set(None, self.id);
        }
    }
}
