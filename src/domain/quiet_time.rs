//! No contact ("quiet time"): rounds, the contact log, and the figures drawn from them.
//!
//! Everything is counted in whole days of the guide (see [`super::day`]). Lapses mark days; they never erase
//! any.

use super::choice::choices;
use super::day::Day;
use super::quiet_days::{LONGEST, SHORTEST};

choices! {
    /// What is logged (product: "Contact log").
    ContactKind {
        Sent = "sent",
        Called = "called",
        Replied = "replied",
        TheyWrote = "they-wrote",
        /// Looked at their profile: the day stays quiet, drawn paler.
        Checked = "checked",
        /// Met by chance.
        Met = "met",
        MetChosen = "met-chosen",
        Logistics = "logistics",
    }
}

impl ContactKind {
    /// Sent, called, met by choice: the day is a contact day.
    pub fn is_lapse(self) -> bool {
        matches!(self, Self::Sent | Self::Called | Self::MetChosen)
    }

    /// Whether the two were in contact at all; looking at a profile is not.
    pub fn is_contact(self) -> bool {
        self != Self::Checked
    }
}

choices! {
    /// What set an urge or a lapse off.
    Trigger {
        Lonely = "lonely",
        Night = "night",
        Photo = "photo",
        Alcohol = "alcohol",
        Anniversary = "anniversary",
        SawThem = "saw-them",
        BadDay = "bad-day",
        TheyReached = "they-reached",
    }
}

impl Trigger {
    /// Whether its words speak of the ex.
    pub fn is_about_ex(self) -> bool {
        matches!(self, Self::SawThem | Self::TheyReached)
    }
}

choices! {
    /// What the visitor decides after a lapse. Both keep all history.
    AfterLapse { CarryOn = "carry-on", BeginAgain = "begin-again" }
}

/// How long a lapse can be undone, in milliseconds (48 hours).
pub const UNDO_MS: i64 = 48 * 60 * 60 * 1000;

/// How far back a date may lie, in days (two years).
pub const OLDEST: i32 = 731;

/// The days announced quietly.
pub const MILESTONES: [u8; 8] = [1, 3, 7, 14, 21, 30, 45, 60];

/// Why a date is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DateFault {
    /// It lies ahead.
    Future,
    /// It lies more than two years back.
    TooOld,
}

/// Whether something can have happened on `day`.
///
/// # Errors
/// Says why it cannot.
pub fn check_date(day: Day, today: Day) -> Result<(), DateFault> {
    match today.since(day) {
        ..0 => Err(DateFault::Future),
        0..=OLDEST => Ok(()),
        _ => Err(DateFault::TooOld),
    }
}

/// How long a round lasts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Length {
    /// Counts up only, toward nothing.
    Open,
    /// A number of days.
    Days {
        /// What the visitor chose, 30-60.
        chosen: u8,
        /// What the check-in suggested, 30-60. Choosing fewer never opens a gate early.
        suggested: u8,
    },
}

impl Length {
    /// The days chosen; `None` for open quiet days.
    pub fn chosen(self) -> Option<u8> {
        match self {
            Self::Open => None,
            Self::Days { chosen, .. } => Some(chosen),
        }
    }

    /// The days that a gate waits for.
    pub fn for_gate(self) -> Option<u8> {
        match self {
            Self::Open => None,
            Self::Days { chosen, suggested } => Some(chosen.max(suggested)),
        }
    }

    /// Whether both figures lie in the range of a quiet time.
    pub fn is_possible(self) -> bool {
        let fits = |days: u8| (SHORTEST..=LONGEST).contains(&days);
        match self {
            Self::Open => true,
            Self::Days { chosen, suggested } => fits(chosen) && fits(suggested),
        }
    }
}

/// One round of quiet time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Round {
    /// The day of the last contact; the day after is day 1.
    pub started: Day,
    /// How long it lasts.
    pub length: Length,
    /// The day it was ended before or after its time, for example because they want to talk.
    pub ended: Option<Day>,
}

impl Round {
    /// Days that have gone by since its start, up to its end.
    fn elapsed(&self, today: Day) -> i32 {
        self.ended.map_or(today, |ended| ended.min(today)).since(self.started).max(0)
    }

    /// Whether the chosen time is over; never for open quiet days.
    pub fn is_over(&self, today: Day) -> bool {
        self.length.chosen().is_some_and(|days| self.elapsed(today) > i32::from(days))
    }

    /// Days still to go until a gate may open; 0 once it may, `None` for open quiet days.
    pub fn left_for_gate(&self, today: Day) -> Option<u16> {
        let elapsed = self.elapsed(today);
        self.length.for_gate().map(|days| count(i32::from(days) + 1 - elapsed))
    }
}

/// The log as the figures need it: what happened, on which day of the guide.
pub type Logged = (Day, ContactKind);

/// What one square of the heat map shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// The day of the last contact.
    Start,
    /// A quiet day, finished.
    Quiet,
    /// A quiet day with a look at their profile.
    Looked,
    /// A day with a lapse.
    Contact,
    /// Today, so far without a lapse.
    Today,
    /// Still to come.
    Ahead,
}

/// The figures of the round that runs, and of all rounds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Figures {
    /// Civil days since the start, 0 on the start day, at most the chosen days.
    pub day: u16,
    /// The chosen days; `None` for open quiet days.
    pub days: Option<u8>,
    /// Quiet days over all rounds; today counts once it has ended.
    pub total: u16,
    /// Days since the two were last in contact.
    pub since_contact: u16,
    /// The longest run of quiet days in a row, over all rounds.
    pub longest_run: u16,
    /// Days since the last look at their profile, or since the start.
    pub without_looking: u16,
    /// The last day of the quiet time; it is over the day after.
    pub ends_on: Option<Day>,
    /// The chosen time is over.
    pub is_over: bool,
    /// Days still to go until a gate may open; 0 once it may, `None` for open quiet days.
    pub left_for_gate: Option<u16>,
    /// The whole period of this round, day by day from its start; of a round that was ended, the days before
    /// its end.
    pub map: Vec<(Day, Mark)>,
}

/// The figures on `today`. `rounds` in any order; the one that started last is the one that runs. `None` where
/// none has begun.
pub fn figures(rounds: &[Round], log: &[Logged], today: Day) -> Option<Figures> {
    let rounds = in_order(rounds);
    let current = *rounds.last()?;
    let elapsed = current.elapsed(today);
    let days = current.length.chosen();

    let quiet = quiet_days(&rounds, log, today);
    let last = |counts: fn(ContactKind) -> bool| {
        let logged = log.iter().filter(|(day, kind)| counts(*kind) && *day <= today).map(|(day, _)| *day);
        logged.max().map_or(current.started, |day| day.max(current.started))
    };
    let span = match current.ended {
        Some(ended) if ended <= today => (elapsed - 1).max(0),
        _ => days.map_or(elapsed, |days| i32::from(days).max(elapsed)),
    };
    Some(Figures {
        day: count(days.map_or(elapsed, |days| elapsed.min(i32::from(days)))),
        days,
        total: u16::try_from(quiet.len()).unwrap_or(u16::MAX),
        since_contact: count(today.since(last(ContactKind::is_contact))),
        longest_run: longest_run(&quiet),
        without_looking: count(today.since(last(|kind| kind == ContactKind::Checked))),
        ends_on: days.map(|days| current.started.plus(i32::from(days))),
        is_over: current.is_over(today),
        left_for_gate: current.left_for_gate(today),
        // A map of more days than a date may lie back is of no use to anybody.
        map: ((span - OLDEST).max(0)..=span)
            .map(|n| current.started.plus(n))
            .map(|day| (day, mark(day, current, log, today)))
            .collect(),
    })
}

/// A count of days for a page; a negative one counts as none.
fn count(days: i32) -> u16 {
    u16::try_from(days.max(0)).unwrap_or(u16::MAX)
}

/// Every quiet day so far, in order: finished days after a round's start day without a lapse.
pub fn quiet_days(rounds: &[Round], log: &[Logged], today: Day) -> Vec<Day> {
    let rounds = in_order(rounds);
    let mut quiet = Vec::new();
    for (at, round) in rounds.iter().enumerate() {
        let next_start = rounds.get(at + 1).map_or(today, |next| next.started.min(today));
        let end = round.ended.map_or(next_start, |ended| ended.min(next_start));
        let inside = (1..end.since(round.started)).map(|n| round.started.plus(n));
        quiet.extend(inside.filter(|&day| !is_lapse_day(day, log)));
    }
    quiet
}

/// The rounds by their start. There are few; the library's stable sort would cost 6 kB of code for them.
fn in_order(rounds: &[Round]) -> Vec<Round> {
    let mut sorted: Vec<Round> = Vec::new();
    for round in rounds {
        let at = sorted.iter().position(|one| one.started > round.started).unwrap_or(sorted.len());
        sorted.insert(at, *round);
    }
    sorted
}

/// The milestone reached exactly on day `day`, if it is one.
pub fn milestone(day: u16) -> Option<u8> {
    MILESTONES.iter().copied().find(|&milestone| u16::from(milestone) == day)
}

fn is_lapse_day(day: Day, log: &[Logged]) -> bool {
    log.iter().any(|&(on, kind)| on == day && kind.is_lapse())
}

fn longest_run(quiet: &[Day]) -> u16 {
    let mut longest = 0;
    let mut run: u16 = 0;
    let mut before: Option<Day> = None;
    for &day in quiet {
        run = if before.is_some_and(|before| day.since(before) == 1) { run.saturating_add(1) } else { 1 };
        longest = longest.max(run);
        before = Some(day);
    }
    longest
}

fn mark(day: Day, round: Round, log: &[Logged], today: Day) -> Mark {
    if is_lapse_day(day, log) {
        Mark::Contact
    } else if day == round.started {
        Mark::Start
    } else if day > today {
        Mark::Ahead
    } else if log.iter().any(|&(on, kind)| on == day && kind == ContactKind::Checked) {
        Mark::Looked
    } else if day == today {
        Mark::Today
    } else {
        Mark::Quiet
    }
}
