//! The path: 14 phases in 7 groups, what opens each, and what its gate needs (product: "The path").

use super::check_in::{Change, Checking, KnowsWhy, Plan, RESP_ENOUGH};
use super::choice::choices;
use super::promises::Share;
use super::written::{HABIT, TURNS, Written};

/// How many phases there are.
pub const PHASES: u8 = 14;

/// Tasks of each phase, phase 1 first. Their words are in content, `phase-<n>.task-<m>`.
pub const TASKS: [u8; 14] = [4, 4, 5, 5, 5, 5, 4, 4, 3, 5, 5, 4, 5, 5];

/// How many groups of phases there are: the seams of the bowl.
pub const GROUPS: u8 = 7;

/// Good weeks of phase 9 that open 11 and 12.
pub const WEEKS_TO_OPEN: u8 = 2;

/// Good weeks that close phase 9.
pub const WEEKS_TO_CLOSE: u8 = 6;

/// Looks at their profile in seven days that phase 4 still allows.
pub const LOOKS_A_WEEK: u8 = 2;

/// Days of silence after the one message, after which phase 5 turns to letting go.
pub const SILENCE: i32 = 14;

/// A phase of the path, 1-14.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Phase(u8);

impl Phase {
    /// The phase with that number; `None` outside 1-14.
    pub fn new(number: u8) -> Option<Self> {
        (1..=PHASES).contains(&number).then_some(Self(number))
    }

    /// All fourteen, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=PHASES).map(Self)
    }

    /// Its number, 1-14.
    pub fn number(self) -> u8 {
        self.0
    }

    /// Its group, 1-7: one seam of the bowl.
    pub fn group(self) -> u8 {
        self.0.div_ceil(2)
    }

    /// How many tasks it has, 3-5.
    pub fn tasks(self) -> u8 {
        TASKS[usize::from(self.0) - 1]
    }
}

choices! {
    /// Whether a phase can be read and worked on.
    State { Closed = "closed", Readable = "readable", Open = "open", Met = "met" }
}

choices! {
    /// Why phases opened before the quiet time was done.
    Invitation {
        /// They are open to contact, and the visitor answers them now.
        AnswerNow = "answer-now",
        /// They said that they want to talk or meet.
        Talk = "talk",
    }
}

/// What a gate still waits for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    /// The phase is not open.
    PhaseOpen,
    /// Own part named (RESP), or all tasks of the phase done.
    PartOrTasks,
    /// A quiet time that has begun.
    QuietTime,
    /// This many more days.
    Days(u16),
    /// A check-in after the quiet time.
    Recheck,
    /// Somebody to say that the date is right.
    Date,
    /// A change kept for three weeks: so many days of the habit grid are ticked.
    KeptChange(u8),
    /// Looking at their profile at most twice a week.
    FewerLooks,
    /// They started or asked back only so often.
    Turns(u8),
    /// The repair that was promised.
    Repair,
    /// Nine in ten promises kept or told early; how it stands.
    Promises(Share),
    /// This many more good weeks.
    GoodWeeks(u8),
    /// So many lines under tell or ask are not said.
    Open(u8),
    /// Three good meetings, one of them their idea; how many there are, and how many of them were.
    Meetings(u8, u8),
    /// Three needs and three no's; how many of each there are.
    NeedsAndNoes(u8, u8),
    /// The own word, on the own sheet.
    OwnWord,
}

/// What the rules of the path look at. Everything is about the current cycle.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Facts {
    /// The stored letter.
    pub plan: Option<Plan>,
    /// Gates that the visitor confirmed, phase 1 first.
    pub confirmed: [bool; 14],
    /// Tasks done, as bits (task 1 is bit 0), phase 1 first.
    pub tasks: [u8; 14],
    /// RESP of the last check-in, 0-9.
    pub resp: Option<u8>,
    /// q11 of the last check-in.
    pub knows_why: Option<KnowsWhy>,
    /// q16 of the last check-in.
    pub change: Option<Change>,
    /// q18 of the last check-in.
    pub checking: Option<Checking>,
    /// Looks at their profile logged in the last seven days.
    pub looks: u8,
    /// Days until the quiet time lets a gate open (0: it does); `None` where none runs toward an end.
    pub days_left: Option<u16>,
    /// The last check-in was finished after the quiet time.
    pub rechecked: bool,
    /// The clock jumped and nobody has said yet that the date is right.
    pub date_in_doubt: bool,
    /// They asked for space, so they write first.
    pub they_write_first: bool,
    /// They wrote a first word since they asked for space.
    pub they_wrote: bool,
    /// Why contact came before the end of the quiet time.
    pub invited: Option<Invitation>,
    /// The two are back together.
    pub together: bool,
    /// Good weeks of phase 9.
    pub good_weeks: u8,
    /// What the makers say.
    pub written: Written,
    /// Days since the one message went out, while they have not written.
    pub silence: Option<i32>,
}

impl Facts {
    /// Whether a phase's gate counts as met, by the visitor's word or by an invitation.
    pub fn is_met(&self, phase: Phase) -> bool {
        self.confirmed[index(phase)] || (self.invited.is_some() && (3..=5).contains(&phase.number()))
    }

    fn are_met(&self, mut phases: std::ops::RangeInclusive<u8>) -> bool {
        phases.all(|number| Phase::new(number).is_some_and(|phase| self.is_met(phase)))
    }

    /// How many tasks of a phase are done.
    pub fn done(&self, phase: Phase) -> u8 {
        let mask = (1u16 << phase.tasks()) - 1;
        (u16::from(self.tasks[index(phase)]) & mask).count_ones() as u8
    }

    /// Two weeks without a word after the one message: time to let go, until they write.
    pub fn is_silent(&self) -> bool {
        self.silence.is_some_and(|days| days >= SILENCE)
    }

    /// Phases 2 and 8 never show on a stop: nothing there asks for the visitor's part.
    pub fn is_shown(&self, phase: Phase) -> bool {
        self.plan != Some(Plan::C) || !matches!(phase.number(), 2 | 8)
    }

    /// The state of a phase.
    pub fn state(&self, phase: Phase) -> State {
        let own = phase.number() <= 4;
        match self.plan {
            Some(Plan::C) if own && self.is_shown(phase) => State::Readable,
            Some(Plan::C) => State::Closed,
            None => State::Readable,
            Some(Plan::A | Plan::B) if own => self.open_or_met(phase),
            Some(_) if self.is_open(phase) => self.open_or_met(phase),
            Some(_) => State::Readable,
        }
    }

    fn open_or_met(&self, phase: Phase) -> State {
        if self.is_met(phase) { State::Met } else { State::Open }
    }

    /// Whether what comes before phases 5-14 lets this one open.
    fn is_open(&self, phase: Phase) -> bool {
        if self.together && phase.number() >= 7 {
            return true;
        }
        if self.plan != Some(Plan::A) {
            return false;
        }
        match phase.number() {
            5 => {
                self.invited.is_some() || (self.are_met(1..=4) && (!self.they_write_first || self.they_wrote))
            }
            6 => {
                let own_part_first = self.invited == Some(Invitation::AnswerNow);
                self.are_met(5..=5) && (!own_part_first || self.are_met(1..=2))
            }
            7 => self.are_met(6..=6),
            8..=10 => self.are_met(7..=7),
            11 | 12 => self.are_met(7..=7) && self.good_weeks >= WEEKS_TO_OPEN,
            13 => self.are_met(8..=12),
            14 => self.are_met(13..=13),
            _ => true,
        }
    }

    /// What the gate of a phase still waits for; empty when the visitor may confirm it. What needs the ex's
    /// free act is in the statement that the visitor confirms.
    pub fn needs(&self, phase: Phase) -> Vec<Need> {
        if !matches!(self.state(phase), State::Open | State::Met) {
            return vec![Need::PhaseOpen];
        }
        let mut needs = Vec::new();
        match phase.number() {
            2 => {
                let named = self.resp.is_some_and(|resp| resp >= RESP_ENOUGH);
                if !named && self.done(phase) < phase.tasks() {
                    needs.push(Need::PartOrTasks);
                }
            }
            3 => {
                match self.days_left {
                    None => needs.push(Need::QuietTime),
                    Some(0) => {}
                    Some(left) => needs.push(Need::Days(left)),
                }
                if self.date_in_doubt {
                    needs.push(Need::Date);
                }
                if self.days_left == Some(0) && !(self.rechecked && self.plan == Some(Plan::A)) {
                    needs.push(Need::Recheck);
                }
            }
            4 => {
                let habit = self.written.habit_days;
                if self.change != Some(Change::Kept) && habit < HABIT {
                    needs.push(Need::KeptChange(habit));
                }
                let looks_little = self.checking.is_some_and(|checking| checking <= Checking::OnceOrTwice);
                if !looks_little || self.looks > LOOKS_A_WEEK {
                    needs.push(Need::FewerLooks);
                }
            }
            _ => self.needs_of_both(phase, &mut needs),
        }
        needs
    }

    /// What the makers of phases 6 to 14 must say first.
    fn needs_of_both(&self, phase: Phase, needs: &mut Vec<Need>) {
        let written = &self.written;
        let need = match phase.number() {
            6 if written.turns < TURNS => Need::Turns(written.turns),
            8 if written.repair.is_none() => Need::Repair,
            9 => {
                if !written.promises.is_enough() {
                    needs.push(Need::Promises(written.promises));
                }
                match WEEKS_TO_CLOSE.saturating_sub(self.good_weeks) {
                    0 => return,
                    more => Need::GoodWeeks(more),
                }
            }
            10 if written.open > 0 => Need::Open(written.open),
            11 if !written.meetings_are_enough() => {
                Need::Meetings(written.good_meetings, written.their_meetings)
            }
            13 if !written.needs_are_enough() => Need::NeedsAndNoes(written.needs, written.noes),
            14 if !written.word => Need::OwnWord,
            _ => return,
        };
        needs.push(need);
    }

    /// The phase that opens next: the first one that can only be read. `None` where nothing opens (a stop, or no
    /// check-in yet), and where all are open.
    pub fn opens_next(&self) -> Option<Phase> {
        self.plan.and(
            Phase::all().find(|&phase| self.state(phase) == State::Readable && self.plan != Some(Plan::C)),
        )
    }

    /// Phases 1 to 4, which are the visitor's own, are met.
    pub fn own_part_is_met(&self) -> bool {
        self.are_met(1..=4)
    }

    /// The phase has been met by what they did, not by the visitor's word.
    pub fn is_met_by_invitation(&self, phase: Phase) -> bool {
        self.is_met(phase) && !self.confirmed[index(phase)]
    }

    /// Writing to them is part of the path by now: contact is no slip.
    pub fn may_be_in_touch(&self) -> bool {
        self.together
            || Phase::new(5).is_some_and(|writing| matches!(self.state(writing), State::Open | State::Met))
    }

    /// Phase 5 waits for their first word: they asked for space and have not written.
    pub fn waits_for_their_word(&self) -> bool {
        self.they_write_first && !self.they_wrote
    }

    /// Whether the further advice of a phase may be read. On a stop the advice on quiet time is left out: it is
    /// for people who may still say one line to each other.
    pub fn shows_notes(&self, phase: Phase) -> bool {
        self.plan != Some(Plan::C) || phase.number() != 3
    }

    /// The phases beside this one that can be opened from it: the one before and the one after.
    pub fn neighbours(&self, phase: Phase) -> (Option<Phase>, Option<Phase>) {
        let there = |other: &Phase| self.state(*other) != State::Closed;
        let before = Phase::all().filter(|other| *other < phase).filter(there).last();
        (before, Phase::all().filter(|other| *other > phase).find(there))
    }

    /// Whether tasks of the phase can be ticked.
    pub fn can_work(&self, phase: Phase) -> bool {
        matches!(self.state(phase), State::Open | State::Met)
    }
}

fn index(phase: Phase) -> usize {
    usize::from(phase.number()) - 1
}
