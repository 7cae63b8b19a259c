//! When it is time for a quiet word about a backup.

use super::kept::Kept;
use super::{EntryId, Progress, Saving};
use crate::domain::check_in::Plan;
use crate::domain::day::{Day, Now};

/// As many things written since the last backup are worth another one.
pub const ENOUGH: usize = 20;

/// Days without a word after a backup, and after the word was put away.
pub const REST: i32 = 30;

impl Progress {
    /// Whether a line may say that a backup would be good. Not where nothing is saved, and not on plan `c`: there a file
    /// in the folder of downloads may be found by somebody who should not find it.
    pub fn backup_is_due(&self, now: Now) -> bool {
        let kept = &self.kept;
        let today = kept.today(now);
        // A day ahead was noted while the clock was wrong.
        let rests = |day: Option<Day>| day.is_some_and(|day| (0..REST).contains(&today.since(day)));
        self.saving == Saving::On
            && self.may_speak_of_ex()
            && kept.plan.value != Some(Plan::C)
            && !rests(kept.copied.value)
            && !rests(kept.nudged.value)
            && kept.written_since(kept.copied.at) >= ENOUGH
    }
}

impl Kept {
    /// How many things that stand were written after that action.
    pub fn written_since(&self, action: EntryId) -> usize {
        let after = |id: &EntryId| *id > action;
        self.rounds.keys().filter(|id| after(id)).count()
            + self.log().filter(|(id, _)| after(id)).count()
            + self.changes.keys().filter(|id| after(id)).count()
            + self.sheets.values().filter(|row| row.values.value.is_some() && after(&row.values.at)).count()
            + self.ticks.values().filter(|tick| tick.value.is_some() && after(&tick.at)).count()
            + self.marks.values().filter(|mark| mark.value > 0 && after(&mark.at)).count()
    }
}
