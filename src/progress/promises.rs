//! The promise log, gathered from its rows.

use super::EntryId;
use super::kept::Kept;
use super::sheets::Row;
use crate::domain::day::{Day, Now, guide_day};
use crate::domain::promises::{self, A_WEEK, Promise, Share};
use crate::domain::sheets::{Fault, Sheet};

/// The promises of this cycle.
pub struct Promises {
    /// The day on which the first one was written, also if it was removed since; `None` before that.
    first: Option<Day>,
    all: Vec<Promise>,
}

impl Promises {
    /// How much of what is due held.
    pub fn share(&self, today: Day) -> Share {
        promises::share(&self.all, today)
    }

    /// Good weeks by today.
    pub fn good_weeks(&self, today: Day) -> u8 {
        self.first.map_or(0, |first| promises::good_weeks(&self.all, first, today))
    }

    /// How many fall due in the week of that day.
    pub fn in_week_of(&self, day: Day) -> usize {
        self.first.map_or(0, |first| promises::in_week(&self.all, first, promises::week(first, day)))
    }
}

impl Kept {
    /// The promise log.
    pub fn promises(&self) -> Promises {
        self.promises_but(None)
    }

    /// The promise log without that row.
    fn promises_but(&self, row: Option<EntryId>) -> Promises {
        let cycle = self.cycle();
        let mut ever = self.sheets.values().filter(|one| one.sheet == Sheet::Promises && one.cycle == cycle);
        let rows = self.rows(Sheet::Promises).filter(|one| Some(one.id) != row);
        let first = ever.next().map(|row| guide_day(row.civil, row.minute, self.settings.day_start.value));
        Promises { first, all: rows.filter_map(promise).collect() }
    }

    /// What is wrong with a value of a row that is being written: as its field says, and no third promise in a
    /// week. One that stands may keep its day, and one that was removed may come back.
    pub fn row_fault(&self, sheet: Sheet, row: Option<EntryId>, at: usize, value: &str) -> Option<Fault> {
        let field = sheet.fields().get(at)?;
        let fault = field.fault(value);
        if fault.is_some() || sheet != Sheet::Promises || field.id != "by" {
            return fault;
        }
        let stands = row.and_then(|id| self.row(id));
        let moves = row.is_none() || stands.is_some_and(|row| row.value(field.id) != value);
        let by = Day::parse(value)?;
        (moves && self.promises_but(row).in_week_of(by) >= A_WEEK).then_some(Fault::WeekFull)
    }

    /// The latest day on which something can have happened. At 2 a.m. it is already the day after the guide's.
    pub(super) fn latest_day(&self, now: Now) -> Day {
        self.today(now).max(now.civil)
    }
}

fn promise(row: Row) -> Option<Promise> {
    let held = match row.value("state") {
        "open" => None,
        state => Some(matches!(state, "kept" | "early")),
    };
    Some(Promise { by: row.day("by")?, held })
}
