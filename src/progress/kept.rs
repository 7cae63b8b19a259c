//! What may be kept on the device, and how two copies of it become one.
//!
//! Everything is either an entry under an id that is never reused, or a [`Register`] that the latest action
//! wins. So [`Kept::merge`] gives the same result in any order and any number of times, and two tabs that write
//! over each other lose nothing.

use super::entries::Entries;
use super::id::EntryId;
use super::register::Register;
use crate::domain::changed::Change;
use crate::domain::check_in::{Answers, Plan, Scope};
use crate::domain::clock::Seen;
use crate::domain::comfort::{Comfort, Motion, TextSize};
use crate::domain::daily::MODULE_TASKS;
use crate::domain::day::{DEFAULT_DAY_START, Day};
use crate::domain::endings::Ending;
use crate::domain::heal::Week;
use crate::domain::marks::{BEST_MOOD, DayPart};
use crate::domain::phases::{Invitation, Phase};
use crate::domain::quiet_time::{AfterLapse, ContactKind, Length, Trigger};
use crate::domain::sheets::Sheet;
use crate::domain::support::Country;
use crate::domain::theme::Theme;

/// The longest note, in characters.
pub const NOTE_LENGTH: usize = 500;

/// A finished check-in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finished {
    /// Its storable answers (never the age, never q1-q5).
    pub answers: Answers,
    /// The day it was finished.
    pub on: Day,
    /// The quiet time was done when it began, so some reasons were spent.
    pub quiet_done: bool,
    /// It was finished when a gate's days were over too.
    pub after_quiet: bool,
    /// The action that finished it. Single answers may be changed by later news; this stays.
    pub by: EntryId,
    /// How many re-checks in a row, this one included, said once more to heal first.
    pub still_healing: u8,
}

/// A check-in under way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// Which questions it asks.
    pub scope: Scope,
    /// Its storable answers so far.
    pub answers: Answers,
    /// The quiet time was done when it began.
    pub quiet_done: bool,
}

/// A round of quiet time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RoundEntry {
    /// The day of the last contact.
    pub started: Register<Day>,
    /// How long it lasts.
    pub length: Register<Length>,
    /// The day it was ended, if it was.
    pub ended: Register<Option<Day>>,
    /// The lapse that it began again after; undoing the lapse undoes the round.
    pub begun_by: Option<EntryId>,
}

/// A line of the contact log.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ContactEntry {
    /// What happened.
    pub kind: ContactKind,
    /// The civil day on which it happened.
    pub civil: Day,
    /// Minutes since midnight, 0-1439.
    pub minute: u16,
    /// What set it off.
    pub trigger: Option<Trigger>,
    /// The visitor's own words, at most [`NOTE_LENGTH`] characters.
    pub note: String,
    /// When it was written down, in milliseconds since 1970: the time for undo runs from here.
    pub logged_ms: i64,
    /// What was decided after a lapse.
    pub after: Register<Option<AfterLapse>>,
    /// Taken back. The line stays as a mark, without its words, so that another tab does not bring it back.
    pub undone: bool,
}

impl ContactEntry {
    /// Takes the line back: only the mark stays.
    pub fn take_back(&mut self) {
        self.undone = true;
        self.trigger = None;
        self.note.clear();
    }
}

/// A piece of news ("Something changed").
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ChangeEntry {
    /// What it was.
    pub change: Change,
    /// The day it was told.
    pub day: Day,
}

/// Something that can be ticked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum TickKey {
    /// A task (from 1) of a phase, in a cycle (0 is the first; "it ended again" begins the next).
    Task(u8, Phase, u8),
    /// The gate of a phase, in a cycle.
    Gate(u8, Phase),
    /// A task (from 1) of a week of the Heal path.
    Heal(Week, u8),
    /// A part of a day's plan.
    Day(Day, DayPart),
    /// A day (1-21) of the habit grid of a row.
    Habit(EntryId, u8),
}

/// Something of a day that has a small number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum MarkKey {
    /// The mood, 1-5; 0 is none.
    Mood(Day),
    /// The module task (from 1) that was taken instead of the day's own; 0 is none.
    Swap(Day),
}

impl MarkKey {
    /// The greatest number that it can have.
    pub fn most(self) -> u8 {
        match self {
            Self::Mood(_) => BEST_MOOD,
            Self::Swap(_) => MODULE_TASKS,
        }
    }
}

/// A row of a sheet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SheetRow {
    /// Which sheet.
    pub sheet: Sheet,
    /// The cycle in which it was written (0 is the first).
    pub cycle: u8,
    /// The civil day on which it was first written.
    pub civil: Day,
    /// Minutes since midnight, 0-1439.
    pub minute: u16,
    /// A value for each field, in the order of [`Sheet::fields`]; `None` once removed. The row stays as a mark, so
    /// that another tab does not bring it back.
    pub values: Register<Option<Vec<String>>>,
}

/// The visitor's settings.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Settings {
    /// Light, dark, or as the device has it.
    pub theme: Register<Theme>,
    /// The hour at which a day begins, 0-6.
    pub day_start: Register<u8>,
    /// The region for support numbers, where one was chosen.
    pub region: Register<Option<Country>>,
    /// Three presses of Shift leave the guide.
    pub shift_exit: Register<bool>,
    /// The keys 1-9 choose an option.
    pub digit_keys: Register<bool>,
    /// No prompt mentions the ex.
    pub leave_ex_out: Register<bool>,
    /// What is kept is sealed by a passphrase, and the guide locks itself after so many minutes; `None` where it is not. It belongs to
    /// this device: no backup holds it, and none changes it.
    pub lock: Register<Option<u8>>,
    /// The tag of the language, where one was chosen.
    pub language: Register<Option<String>>,
    /// The size of text.
    pub size: Register<TextSize>,
    /// How much moves.
    pub motion: Register<Motion>,
}

impl Settings {
    /// How the guide looks and moves.
    pub fn comfort(&self) -> Comfort {
        Comfort { theme: self.theme.value, size: self.size.value, motion: self.motion.value }
    }
}

/// Whether a text is written like the tag of a language: what becomes part of an address is plain letters and digits.
pub fn is_language(tag: &str) -> bool {
    (2..=16).contains(&tag.len())
        && tag.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Register::new(Theme::Auto, EntryId::NEVER),
            day_start: Register::new(DEFAULT_DAY_START, EntryId::NEVER),
            region: Register::default(),
            shift_exit: Register::new(true, EntryId::NEVER),
            digit_keys: Register::new(true, EntryId::NEVER),
            leave_ex_out: Register::default(),
            lock: Register::default(),
            language: Register::default(),
            size: Register::new(TextSize::Usual, EntryId::NEVER),
            motion: Register::new(Motion::Auto, EntryId::NEVER),
        }
    }
}

/// Everything that may be kept.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Kept {
    /// The import that began this state, if one did. A later era wins over everything in an earlier one.
    pub era: EntryId,
    /// The neutral letter of the last check-in.
    pub plan: Register<Option<Plan>>,
    /// The last finished check-in.
    pub finished: Register<Option<Finished>>,
    /// The check-in under way.
    pub draft: Register<Option<Draft>>,
    /// Rounds of quiet time.
    pub rounds: Entries<EntryId, RoundEntry>,
    /// The contact log.
    pub contacts: Entries<EntryId, ContactEntry>,
    /// Ticks, each with the day it was set; `None` is unticked.
    pub ticks: Entries<TickKey, Register<Option<Day>>>,
    /// News.
    pub changes: Entries<EntryId, ChangeEntry>,
    /// Good weeks of phase 9 that were noted by hand, before the promise log told them; by the day each was noted.
    pub good_weeks: Entries<EntryId, Day>,
    /// Rows of sheets.
    pub sheets: Entries<EntryId, SheetRow>,
    /// Small numbers of single days.
    pub marks: Entries<MarkKey, Register<u8>>,
    /// The ending that was reached, and on which day.
    pub ending: Register<Option<(Ending, Day)>>,
    /// Why contact came before the end of the quiet time.
    pub invited: Register<Option<Invitation>>,
    /// The day on which they were back together.
    pub together: Register<Option<Day>>,
    /// The visitor chose the Heal path.
    pub healing: Register<bool>,
    /// When the wave of urge help began, in milliseconds since 1970; `None` when none runs.
    pub wave: Register<Option<i64>>,
    /// The day of the last backup.
    pub copied: Register<Option<Day>>,
    /// The day on which the reminder of a backup was put away.
    pub nudged: Register<Option<Day>>,
    /// Settings.
    pub settings: Settings,
    /// What is remembered of the clock.
    pub seen: Register<Seen>,
}

impl Kept {
    /// The same without the lock of the device, as a backup holds it.
    #[must_use]
    pub fn without_lock(&self) -> Self {
        let mut kept = self.clone();
        kept.settings.lock = Register::default();
        kept
    }

    /// Whether anything of the guide itself was begun. Settings are not a beginning, nor is an urge: whoever only came
    /// for help with one still finds the doors of the first visit.
    pub fn has_begun(&self) -> bool {
        self.plan.value.is_some()
            || self.finished.value.is_some()
            || self.draft.value.is_some()
            || self.healing.value
            || !(self.rounds.is_empty() && self.contacts.is_empty() && self.ticks.is_empty())
            || !(self.changes.is_empty() && self.good_weeks.is_empty())
            || self.sheets.values().any(|row| row.sheet != Sheet::Urge)
            || !self.marks.is_empty()
            || self.ending.value.is_some()
    }

    /// There is nothing to write. Having been seen on a day is not a start, nor is a language: until there is more it stands in the address.
    pub fn is_untouched(&self) -> bool {
        let (ours, plain) = (&self.settings, Settings::default());
        !self.has_begun()
            && self.sheets.is_empty()
            && self.wave.value.is_none()
            && ours.comfort() == plain.comfort()
            && ours.day_start.value == plain.day_start.value
            && ours.region.value == plain.region.value
            && ours.shift_exit.value == plain.shift_exit.value
            && ours.digit_keys.value == plain.digit_keys.value
            && ours.leave_ex_out.value == plain.leave_ex_out.value
            && ours.lock.value == plain.lock.value
    }

    /// The newest id in it: the next one must be later.
    pub fn newest(&self) -> EntryId {
        let mut newest = [
            self.era,
            self.plan.at,
            self.finished.at,
            self.draft.at,
            self.invited.at,
            self.together.at,
            self.healing.at,
            self.wave.at,
            self.seen.at,
            self.ending.at,
            self.copied.at,
            self.nudged.at,
            self.settings.theme.at,
            self.settings.day_start.at,
            self.settings.region.at,
            self.settings.shift_exit.at,
            self.settings.digit_keys.at,
            self.settings.leave_ex_out.at,
            self.settings.lock.at,
            self.settings.language.at,
            self.settings.size.at,
            self.settings.motion.at,
        ]
        .into_iter()
        .max()
        .unwrap_or_default();
        let mut look = |id: EntryId| newest = newest.max(id);
        self.rounds.iter().for_each(|(id, round)| {
            [*id, round.started.at, round.length.at, round.ended.at].into_iter().for_each(&mut look);
        });
        self.contacts.iter().for_each(|(id, contact)| look((*id).max(contact.after.at)));
        self.ticks.values().for_each(|tick| look(tick.at));
        self.sheets.iter().for_each(|(id, row)| look((*id).max(row.values.at)));
        self.marks.values().for_each(|mark| look(mark.at));
        self.changes.keys().chain(self.good_weeks.keys()).for_each(|id| look(*id));
        newest
    }

    /// Whether something that stood in `before` is gone from here for good: no older copy may bring it back.
    pub fn gives_up(&self, before: &Self) -> bool {
        fn goes<T>(before: &Register<Option<T>>, now: &Register<Option<T>>) -> bool {
            before.value.is_some() && now.value.is_none()
        }
        let undone = |kept: &Self| kept.contacts.values().filter(|contact| contact.undone).count();
        let removed = |kept: &Self| kept.sheets.values().filter(|row| row.values.value.is_none()).count();
        self.plan.value != before.plan.value
            || goes(&before.finished, &self.finished)
            || goes(&before.draft, &self.draft)
            || undone(self) != undone(before)
            || removed(self) != removed(before)
    }

    /// Takes in another copy: the later value of every register, every entry of both. Merging is commutative,
    /// associative and idempotent.
    pub fn merge(&mut self, other: &Self) {
        if other.era != self.era {
            if other.era > self.era {
                *self = other.clone();
            }
            return;
        }
        self.plan.merge(&other.plan);
        self.finished.merge(&other.finished);
        self.draft.merge(&other.draft);
        self.invited.merge(&other.invited);
        self.together.merge(&other.together);
        self.healing.merge(&other.healing);
        self.wave.merge(&other.wave);
        self.seen.merge(&other.seen);
        self.ending.merge(&other.ending);
        self.copied.merge(&other.copied);
        self.nudged.merge(&other.nudged);
        self.settings.theme.merge(&other.settings.theme);
        self.settings.day_start.merge(&other.settings.day_start);
        self.settings.region.merge(&other.settings.region);
        self.settings.shift_exit.merge(&other.settings.shift_exit);
        self.settings.digit_keys.merge(&other.settings.digit_keys);
        self.settings.leave_ex_out.merge(&other.settings.leave_ex_out);
        self.settings.lock.merge(&other.settings.lock);
        self.settings.language.merge(&other.settings.language);
        self.settings.size.merge(&other.settings.size);
        self.settings.motion.merge(&other.settings.motion);
        self.rounds.merge(&other.rounds, |ours, theirs| {
            ours.started.merge(&theirs.started);
            ours.length.merge(&theirs.length);
            ours.ended.merge(&theirs.ended);
        });
        self.contacts.merge(&other.contacts, |ours, theirs| {
            ours.after.merge(&theirs.after);
            if theirs.undone {
                ours.take_back();
            }
        });
        self.ticks.merge(&other.ticks, |ours, theirs| ours.merge(theirs));
        self.changes.merge(&other.changes, |_, _| ());
        self.good_weeks.merge(&other.good_weeks, |_, _| ());
        self.sheets.merge(&other.sheets, |ours, theirs| ours.values.merge(&theirs.values));
        self.marks.merge(&other.marks, |ours, theirs| ours.merge(theirs));
    }
}
