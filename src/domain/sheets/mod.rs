//! Sheets: everything that a visitor writes down on a small form. The makers of the path, promises, letters, the
//! plain log, urges, the weekly look-back.
//!
//! One kind of row for all of them: which sheet it belongs to, and a text for each of its fields. What the fields
//! are, how long, and how many rows there may be is data in `table`, so that a new sheet is a line there and its
//! words in content. What a sheet means (tallies, shares, seals) is worked out by the rules that need it.

pub mod cautions;
mod table;

use super::choice::{Choice, choices};
use super::day::Day;
use super::phases::{Facts, Phase, State};

pub use table::{Field, Kind, LINE};

choices! {
    /// A kind of form whose rows are kept.
    Sheet {
        /// Phase 1: why it ended.
        Reasons = "reasons",
        /// Phase 2: what I did, and what it did to them.
        Impact = "impact",
        /// Phase 3 and urge help: if-then plans.
        Plans = "plans",
        /// Phase 4: one habit for 21 days.
        Habit = "habit",
        /// Phase 5: the first message, kept for its hold.
        Message = "message",
        /// Phase 6: who started.
        Turns = "turns",
        /// Phase 6: replies to good news.
        News = "news",
        /// Phase 7: a soft start.
        SoftStart = "soft-start",
        /// Phase 7: what they said, summed up.
        Heard = "heard",
        /// Phase 7: the break of twenty minutes that runs, or ran last.
        Pause = "pause",
        /// Phase 8: the apology in four parts.
        Apology = "apology",
        /// Phase 9: the promise log.
        Promises = "promises",
        /// Phase 10: tell, ask, keep private.
        Disclose = "disclose",
        /// Phase 11: small plans that were picked.
        SmallPlans = "small-plans",
        /// Phase 11: meetings, and the mood after them.
        Meetings = "meetings",
        /// Phase 12: cards of the question deck that were used.
        Deck = "deck",
        /// Phase 13: needs and no's.
        Needs = "needs",
        /// Phase 14: each alone first.
        AloneFirst = "alone-first",
        /// The weekly look-back.
        LookBack = "look-back",
        /// Unsent letters.
        Letter = "letter",
        /// The plain log.
        Line = "line",
        /// Urges that were got through, or not.
        Urge = "urge",
        /// Set hours of low contact.
        Hours = "hours",
    }
}

/// Why a row can't be kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// A field that needs words has none.
    Missing,
    /// Longer than the field takes.
    TooLong,
    /// Not one of the field's choices, or not a day.
    Unreadable,
    /// That week has as many promises as are enough.
    WeekFull,
}

impl Sheet {
    /// Its fields, in the order shown.
    pub fn fields(self) -> &'static [Field] {
        table::row(self).fields
    }

    /// The field with that id, and where it stands in a row.
    pub fn field(self, id: &str) -> Option<(usize, &'static Field)> {
        self.fields().iter().enumerate().find(|(_, field)| field.id == id)
    }

    /// How many rows it takes (in one cycle, where it belongs to one).
    pub fn most(self) -> usize {
        usize::from(table::row(self).most)
    }

    /// The phase that it is the maker of.
    pub fn phase(self) -> Option<Phase> {
        Phase::new(table::row(self).phase)
    }

    /// The makers of a phase, in the order shown.
    pub fn of(phase: Phase) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |sheet| sheet.phase() == Some(phase))
    }

    /// Whether "it ended again" begins it anew. What is the visitor's own goes on.
    pub fn is_of_a_cycle(self) -> bool {
        self.phase().is_some() && self != Self::Plans
    }

    /// Whether a row may be written now: on the path, where its phase may be worked on. The visitor's own four
    /// phases take a row wherever they can be read.
    pub fn can_write(self, facts: &Facts) -> bool {
        self.phase().is_none_or(|phase| match phase.number() {
            1..=4 => facts.state(phase) != State::Closed,
            _ => facts.can_work(phase),
        })
    }

    /// A new row before anything is typed: today where a day is needed, but for a promise, and what is still open
    /// as open.
    pub fn fresh(self, today: Day) -> Vec<String> {
        let value = |field: &Field| match field.kind {
            Kind::Date if field.is_needed && self != Self::Promises => today.to_string(),
            Kind::Choice([first @ "open", ..]) => (*first).to_owned(),
            _ => String::new(),
        };
        self.fields().iter().map(value).collect()
    }

    /// The values as they are kept: blanks at the ends cut off, one for each field.
    ///
    /// # Errors
    /// The first field that can't be kept, and why.
    pub fn check(self, values: &[String]) -> Result<Vec<String>, (&'static Field, Fault)> {
        let mut kept = Vec::with_capacity(self.fields().len());
        for (at, field) in self.fields().iter().enumerate() {
            let value = values.get(at).map_or("", |value| value.trim());
            match field.fault(value) {
                Some(fault) => return Err((field, fault)),
                None => kept.push(value.to_owned()),
            }
        }
        Ok(kept)
    }
}

impl Field {
    /// What is wrong with a value, its ends trimmed.
    pub fn fault(&self, value: &str) -> Option<Fault> {
        if value.is_empty() {
            return self.is_needed.then_some(Fault::Missing);
        }
        let readable = match self.kind {
            Kind::Text(most) => {
                return (value.chars().count() > usize::from(most)).then_some(Fault::TooLong);
            }
            Kind::Choice(ids) => ids.contains(&value),
            Kind::Scale(from, to) => {
                value.parse().is_ok_and(|number: u8| (from..=to).contains(&number) && value.len() < 3)
            }
            Kind::Date => Day::parse(value).is_some_and(|day| (1969..=2399).contains(&day.ymd().0)),
        };
        (!readable).then_some(Fault::Unreadable)
    }
}
