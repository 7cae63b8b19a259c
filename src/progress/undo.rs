//! Taking back a backup that was taken in, without what was done since.

use super::entries::Entries;
use super::kept::Kept;

impl Kept {
    /// This state, with all that changed on the way from `taken` to `now`: what was written after a backup was taken in stays
    /// when the backup goes again.
    #[must_use]
    pub fn with_what_came_since(&self, taken: &Self, now: &Self) -> Self {
        let mut back = self.clone();
        since(&mut back.plan, &taken.plan, &now.plan);
        since(&mut back.finished, &taken.finished, &now.finished);
        since(&mut back.draft, &taken.draft, &now.draft);
        since(&mut back.ending, &taken.ending, &now.ending);
        since(&mut back.invited, &taken.invited, &now.invited);
        since(&mut back.together, &taken.together, &now.together);
        since(&mut back.healing, &taken.healing, &now.healing);
        since(&mut back.wave, &taken.wave, &now.wave);
        since(&mut back.copied, &taken.copied, &now.copied);
        since(&mut back.nudged, &taken.nudged, &now.nudged);
        // The lock is no part of a backup: setting it since says nothing about the rest.
        since(&mut back.settings, &taken.without_lock().settings, &now.without_lock().settings);
        since(&mut back.seen, &taken.seen, &now.seen);
        since_in(&mut back.rounds, &taken.rounds, &now.rounds);
        since_in(&mut back.contacts, &taken.contacts, &now.contacts);
        since_in(&mut back.ticks, &taken.ticks, &now.ticks);
        since_in(&mut back.changes, &taken.changes, &now.changes);
        since_in(&mut back.good_weeks, &taken.good_weeks, &now.good_weeks);
        since_in(&mut back.sheets, &taken.sheets, &now.sheets);
        since_in(&mut back.marks, &taken.marks, &now.marks);
        back
    }
}

fn since<T: Clone + PartialEq>(back: &mut T, taken: &T, now: &T) {
    if now != taken {
        *back = now.clone();
    }
}

fn since_in<K: Ord + Clone, T: Clone + PartialEq>(
    back: &mut Entries<K, T>,
    taken: &Entries<K, T>,
    now: &Entries<K, T>,
) {
    for (key, entry) in now.iter().filter(|(key, entry)| taken.get(key) != Some(entry)) {
        back.insert(key.clone(), entry.clone());
    }
}
