//! Ticks of both paths, and gates.

use super::Step;
use crate::domain::heal::{TASKS_A_WEEK, Week};
use crate::domain::phases::Phase;
use crate::progress::kept::{Kept, TickKey};
use crate::progress::register::Register;

impl Step {
    pub(super) fn tick_task(&self, kept: &mut Kept, phase: Phase, task: u8, done: bool) {
        let possible = (1..=phase.tasks()).contains(&task) && kept.facts(self.now).can_work(phase);
        if possible {
            self.tick(kept, TickKey::Task(kept.cycle(), phase, task), done);
        }
    }

    pub(super) fn confirm_gate(&self, kept: &mut Kept, phase: Phase, confirmed: bool) {
        if !confirmed || kept.facts(self.now).needs(phase).is_empty() {
            self.tick(kept, TickKey::Gate(kept.cycle(), phase), confirmed);
        }
    }

    pub(super) fn tick_heal_task(&self, kept: &mut Kept, week: Week, task: u8, done: bool) {
        if (1..=TASKS_A_WEEK).contains(&task) {
            self.tick(kept, TickKey::Heal(week, task), done);
        }
    }

    pub(super) fn tick(&self, kept: &mut Kept, key: TickKey, on: bool) {
        if kept.is_ticked(key) != on {
            let today = kept.today(self.now);
            kept.ticks.get_or_insert(key, Register::default()).set(on.then_some(today), self.id);
        }
    }
}
