//! Everything that can happen, as past facts.

use super::id::EntryId;
use super::kept::Kept;
use crate::domain::changed::Change;
use crate::domain::check_in::{QuestionId, Scope, SomeoneNew};
use crate::domain::comfort::{Motion, TextSize};
use crate::domain::day::{Day, Now};
use crate::domain::endings::Ending;
use crate::domain::heal::Week;
use crate::domain::marks::DayPart;
use crate::domain::phases::{Invitation, Phase};
use crate::domain::quiet_time::{AfterLapse, ContactKind, Trigger};
use crate::domain::sheets::Sheet;
use crate::domain::support::Country;
use crate::domain::theme::Theme;

/// An action with the id that the shell gave it and the clock it happened at. The id becomes the id of the
/// entry that the action adds, so that applying it twice adds nothing.
#[derive(Clone, PartialEq, Debug)]
pub struct Stamped {
    /// Unique, later than every id before.
    pub id: EntryId,
    /// The clock when it happened.
    pub now: Now,
    /// What happened.
    pub action: Action,
}

/// A setting with its new value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Setting {
    /// Light, dark, or as the device has it.
    Theme(Theme),
    /// The hour at which a day begins, 0-6; a greater one is ignored.
    DayStart(u8),
    /// The region for support numbers; `None` goes back to the guess.
    Region(Option<Country>),
    /// Whether three presses of Shift leave the guide.
    ShiftExit(bool),
    /// Whether the keys 1-9 choose an option.
    DigitKeys(bool),
    /// Whether prompts leave the ex out.
    LeaveExOut(bool),
    /// After how many minutes the guide locks itself; `None` where what is kept is not sealed.
    Lock(Option<u8>),
    /// The language, by its tag; what is none is ignored.
    Language(String),
    /// The size of text.
    TextSize(TextSize),
    /// How much moves.
    Motion(Motion),
}

/// Something that happened. What makes no sense in the state it meets changes nothing.
#[derive(Clone, PartialEq, Debug)]
pub enum Action {
    /// The guide was open on this day.
    DaySeen,
    /// The visitor said that the device's date is right.
    DateConfirmed,

    /// A check-in began, from its first question.
    CheckInStarted(Scope),
    /// The check-in was opened, at a question or wherever it stands. Where none is under way, the one left
    /// earlier goes on, else a re-check or a first one begins. A question not reached yet stays closed.
    CheckInOpened(Option<QuestionId>),
    /// A question was answered with these option ids (q10: `<cause>=<weight>` pairs).
    QuestionAnswered(QuestionId, Vec<String>),
    /// The sitting was left; what it wrote stays for later.
    CheckInLeft,

    /// The visitor said yes to saving.
    SavingAllowed,
    /// The visitor asked to keep nothing on this device.
    SavingStopped,
    /// Everything was erased.
    Erased,

    /// A quiet time began after the last contact on that day; without days it is open.
    QuietTimeStarted {
        /// The guide's day of the last contact.
        started: Day,
        /// Days chosen, 30-60; fewer than the plan allows are raised to it.
        days: Option<u8>,
    },
    /// The start or length of a round was corrected.
    QuietTimeChanged {
        /// The round.
        round: EntryId,
        /// The guide's day of the last contact.
        started: Day,
        /// Days chosen, 30-60.
        days: Option<u8>,
    },
    /// Counting open quiet days was stopped. A quiet time with an end runs on.
    QuietTimeStopped,
    /// Something was logged.
    ContactLogged {
        /// What.
        kind: ContactKind,
        /// The civil day it happened.
        civil: Day,
        /// Minutes since midnight, 0-1439.
        minute: u16,
        /// What set it off.
        trigger: Option<Trigger>,
        /// Own words; trimmed and cut to the bound.
        note: String,
    },
    /// The visitor decided how to go on after a lapse.
    LapseSettled(EntryId, AfterLapse),
    /// A logged line was taken back, within 48 hours.
    ContactUndone(EntryId),

    /// A task (from 1) of a phase was ticked or unticked.
    TaskTicked(Phase, u8, bool),
    /// A gate's statement was confirmed or taken back.
    GateConfirmed(Phase, bool),
    /// A task (from 1) of a week of the Heal path was ticked or unticked.
    HealTaskTicked(Week, u8, bool),

    /// A row of a sheet was written: a new one, or another's values (which also brings back a removed one).
    SheetWritten {
        /// Which sheet.
        sheet: Sheet,
        /// The row, where it is not a new one.
        row: Option<EntryId>,
        /// A value for each field, in the order of [`Sheet::fields`].
        values: Vec<String>,
    },
    /// A row of a sheet was removed. Its words are gone for good.
    SheetRemoved(EntryId),
    /// A part of a day's plan was ticked or unticked, that day or late on the next.
    DayTicked(DayPart, Day, bool),
    /// Another module task was asked for in place of today's: its number, from 1.
    TaskSwapped(u8),
    /// A day (1-21) of the habit grid of that row was ticked or unticked.
    HabitTicked(EntryId, u8, bool),
    /// Today's mood, 1-5; 0 takes it back.
    MoodNoted(u8),
    /// An ending was reached, or left again.
    EndingChosen(Option<Ending>),

    /// News was told.
    ChangeReported(Change),
    /// q7 was answered again, after news of someone new.
    SomeoneNewAnswered(SomeoneNew),
    /// Contact came before the end of the quiet time, and the visitor takes it up.
    InvitationTaken(Invitation),
    /// The Heal path was chosen, or left again.
    HealingChosen(bool),

    /// The fifteen minutes of urge help began.
    WaveStarted,
    /// They ended, or were left.
    WaveEnded,

    /// A setting was changed.
    SettingChanged(Setting),

    /// A backup was saved as a file.
    BackupSaved,
    /// The reminder to save one was put away.
    NudgePutAway,
    /// A backup was read and replaces everything.
    Imported(Box<Kept>),
    /// A backup was read, and what is in it joins what is here.
    BackupMerged(Box<Kept>),
    /// Another tab wrote this.
    OtherTabWrote(Box<Kept>),
    /// Another tab erased everything.
    OtherTabErased,
    /// In another tab the visitor asked to keep nothing on this device.
    OtherTabStoppedSaving,
}

impl Action {
    /// Whether it begins or goes on with anything of the guide's ways: counting days, a log, tasks, news.
    pub fn is_about_the_way(&self) -> bool {
        matches!(
            self,
            Self::QuietTimeStarted { .. }
                | Self::QuietTimeChanged { .. }
                | Self::ContactLogged { .. }
                | Self::TaskTicked(..)
                | Self::GateConfirmed(..)
                | Self::HealTaskTicked(..)
                | Self::SheetWritten { .. }
                | Self::DayTicked(..)
                | Self::TaskSwapped(_)
                | Self::HabitTicked(..)
                | Self::MoodNoted(_)
                | Self::EndingChosen(Some(_))
                | Self::ChangeReported(_)
                | Self::SomeoneNewAnswered(_)
                | Self::InvitationTaken(_)
                | Self::HealingChosen(true)
        )
    }
}
