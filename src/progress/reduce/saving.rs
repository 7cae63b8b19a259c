//! Whether and what is saved: the yes and the no, the pause, erasing, a backup, other tabs.

use super::Step;
use crate::domain::check_in::Plan;
use crate::progress::id::EntryId;
use crate::progress::kept::Kept;
use crate::progress::register::Register;
use crate::progress::{Progress, Saving};

impl Step {
    /// An answer said that somebody may open this device: from now on only what was here before stays on it.
    pub(super) fn pause_saving(&self, next: &mut Progress) {
        if next.saving == Saving::On {
            let at_rest = without_this_sitting(&next.kept, next.before_sitting.as_deref(), self.id);
            next.saving = Saving::Paused { at_rest: Box::new(at_rest) };
        }
    }

    pub(super) fn allow_saving(&self, next: &mut Progress) {
        if let Saving::Paused { at_rest } = &next.saving {
            next.kept.merge(at_rest);
            self.prefer(&mut next.kept, at_rest);
        }
        next.saving = Saving::On;
    }

    /// Nothing rests on the device any more, so there is nothing left to lock.
    pub(super) fn stop_saving(&self, next: &mut Progress) {
        next.saving = Saving::Off;
        next.kept.settings.lock.set(None, self.id);
    }

    /// The same was asked in another tab. Where saving waits for a yes it goes on waiting, and nothing rests meanwhile.
    pub(super) fn stop_saving_too(&self, next: &mut Progress) {
        match &mut next.saving {
            Saving::On => self.stop_saving(next),
            Saving::Off => {}
            Saving::Paused { at_rest } => {
                **at_rest = Kept::default();
                next.kept.settings.lock.set(None, self.id);
            }
        }
    }

    /// Everything goes, but not the visitor's wish about saving.
    pub(super) fn erase(&self, next: &mut Progress) {
        let saving = match next.saving {
            Saving::On => Saving::On,
            Saving::Off => Saving::Off,
            Saving::Paused { .. } => Saving::Paused { at_rest: Box::default() },
        };
        *next = Progress { saving, ..Progress::default() };
    }

    pub(super) fn import(&self, next: &mut Progress, kept: &Kept) {
        let mut kept = Kept { era: self.id, ..kept.clone() };
        kept.settings.lock = next.kept.settings.lock;
        *next = Progress { kept, saving: next.saving.clone(), ..Progress::default() };
    }

    /// What is in the file joins what is here by its ids, as if another tab had written it; of two values of one
    /// thing the later one counts. Which import it came from does not matter. While saving is paused the device gets
    /// none of it.
    pub(super) fn merge_backup(&self, next: &mut Progress, kept: &Kept) {
        self.join(next, &Kept { era: next.kept.era, ..kept.without_lock() });
    }

    pub(super) fn take_in(&self, next: &mut Progress, theirs: &Kept) {
        if let Saving::Paused { at_rest } = &mut next.saving {
            at_rest.merge(theirs);
        }
        self.join(next, theirs);
    }

    fn join(&self, next: &mut Progress, theirs: &Kept) {
        let stopped = next.kept.plan.value == Some(Plan::C);
        if let Some(before) = &mut next.before_sitting {
            was_before(before, &next.kept, theirs);
        }
        next.kept.merge(theirs);
        if !stopped && next.kept.plan.value == Some(Plan::C) {
            // A stop from elsewhere: a check-in under way here was answered without knowing of it.
            self.leave_sitting(next);
        }
    }

    /// Where the two differ, `kept` is what the visitor wants from this action on. (What the pause took back from
    /// the device bears the id of the same answer as what the session went on with.)
    fn prefer(&self, kept: &mut Kept, other: &Kept) {
        if kept.plan.value != other.plan.value || kept.finished.value != other.finished.value {
            kept.plan.at = self.id;
            kept.finished.at = self.id;
        }
        self.prefer_one(&mut kept.draft, &other.draft);
        self.prefer_one(&mut kept.invited, &other.invited);
        self.prefer_one(&mut kept.together, &other.together);
        for (id, theirs) in other.rounds.iter() {
            if let Some(ours) = kept.rounds.get_mut(id) {
                self.prefer_one(&mut ours.length, &theirs.length);
                self.prefer_one(&mut ours.ended, &theirs.ended);
            }
        }
    }

    fn prefer_one<T: PartialEq>(&self, ours: &mut Register<T>, other: &Register<T>) {
        if ours.value != other.value {
            ours.at = self.id;
        }
    }
}

/// What comes from elsewhere while a sitting goes on is not of the sitting: it counts as if it had been here before, and
/// stays when the sitting is taken back. Whatever is known here already may be the sitting's own, heard again.
fn was_before(before: &mut Kept, ours: &Kept, theirs: &Kept) {
    fn later<T: Clone>(before: &mut Register<T>, ours: &Register<T>, theirs: &Register<T>) {
        if theirs.at > ours.at {
            *before = theirs.clone();
        }
    }
    if theirs.era != ours.era {
        if theirs.era > ours.era {
            *before = theirs.clone();
        }
        return;
    }
    later(&mut before.plan, &ours.plan, &theirs.plan);
    later(&mut before.finished, &ours.finished, &theirs.finished);
    later(&mut before.invited, &ours.invited, &theirs.invited);
    later(&mut before.together, &ours.together, &theirs.together);
    for (id, round) in theirs.rounds.iter() {
        match (ours.rounds.get(id), before.rounds.get_mut(id)) {
            (None, _) => before.rounds.insert(*id, round.clone()),
            (Some(ours), Some(before)) => {
                later(&mut before.length, &ours.length, &round.length);
                later(&mut before.ended, &ours.ended, &round.ended);
            }
            (Some(_), None) => {}
        }
    }
}

/// `kept` as it would be if the sitting had written nothing: `before` is what was kept when it began.
pub(super) fn without_this_sitting(kept: &Kept, before: Option<&Kept>, id: EntryId) -> Kept {
    fn back<T: Clone + PartialEq>(now: &mut Register<T>, before: &T, id: EntryId) {
        if now.value != *before {
            now.set(before.clone(), id);
        }
    }
    let mut rest = kept.clone();
    back(&mut rest.draft, &None, id);
    let Some(before) = before else { return rest };
    if rest.plan.value != before.plan.value || rest.finished.value != before.finished.value {
        rest.plan.set(before.plan.value, id);
        rest.finished.set(before.finished.value.clone(), id);
    }
    rest.rounds.keep(|id| before.rounds.contains_key(id));
    back(&mut rest.invited, &before.invited.value, id);
    back(&mut rest.together, &before.together.value, id);
    for (key, round) in before.rounds.iter() {
        if let Some(now) = rest.rounds.get_mut(key) {
            back(&mut now.length, &round.length.value, id);
            back(&mut now.ended, &round.ended.value, id);
        }
    }
    rest
}
