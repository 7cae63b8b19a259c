//! The weekly look-back: when it is due, and then and now side by side.

use super::Progress;
use super::kept::Kept;
use super::sheets::Row;
use crate::domain::day::{Day, Now};
use crate::domain::quiet_time::ContactKind;
use crate::domain::sheets::Sheet;
use crate::domain::today::{MONTH, WEEK};

/// Days of the first and the last weeks from which words and answers are taken.
const FORTNIGHT: i32 = 14;

/// One side of then and now: what was noted in some days.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Glance {
    /// How often they were looked up, as a look-back says (0-3).
    pub checking: Option<u8>,
    /// Looks at their profile that stand in the log.
    pub looks: u16,
    /// Sleep, as a look-back says (1-5).
    pub sleep: Option<u8>,
    /// Urges noted.
    pub urges: u16,
    /// The visitor's own words.
    pub words: Option<String>,
}

impl Progress {
    /// Whether a field is left out of its sheet: one that asks about the ex, on a stop and where they are to be left out.
    pub fn leaves_out(&self, sheet: Sheet, field: &str) -> bool {
        sheet == Sheet::LookBack && field == "checking" && (self.is_stopped() || !self.mentions_ex())
    }
}

impl Kept {
    /// The day from which the next look-back can be written: a week after the last. One that a clock which ran ahead has dated later
    /// than today holds nothing up.
    pub fn next_look_back(&self, now: Now) -> Day {
        let today = self.today(now);
        let last = self.rows(Sheet::LookBack).map(|row| self.row_day(&row)).rfind(|day| *day <= today);
        last.map_or(today, |last| last.plus(WEEK)).max(today)
    }

    /// Since how many days a look-back is due, not counting one of today; `None` before.
    pub(super) fn look_back_due(&self, now: Now) -> Option<i32> {
        let today = self.today(now);
        let last = self.rows(Sheet::LookBack).map(|row| self.row_day(&row)).rfind(|day| *day < today);
        let due = last.unwrap_or_else(|| self.first_day(now)).plus(WEEK);
        Some(today.since(due)).filter(|days| *days >= 0)
    }

    /// Whether this week's look-back was written today.
    pub fn looked_back_today(&self, now: Now) -> bool {
        let today = self.today(now);
        self.rows(Sheet::LookBack).any(|row| self.row_day(&row) == today)
    }

    /// The first days and the last ones side by side; `None` before a month with the guide, or of a quiet time that runs.
    pub fn then_and_now(&self, now: Now) -> Option<(Glance, Glance)> {
        let today = self.today(now);
        let running = self.current_round().filter(|(_, round)| round.ended.is_none());
        let started = running.map_or(today, |(_, round)| round.started);
        // A quiet time may have begun before the guide was opened; what was noted was noted since then.
        let first = self.first_day(now);
        let then = |days: i32| (first, first.plus(days - 1));
        let lately = |days: i32| (today.plus(1 - days), today);
        (today.since(first.min(started)) >= MONTH).then(|| {
            (
                self.glance(then(WEEK), then(FORTNIGHT), false),
                self.glance(lately(WEEK), lately(FORTNIGHT), true),
            )
        })
    }

    /// What was noted from one day to another: counts of a week, answers and words of two, the first or the last.
    fn glance(&self, week: (Day, Day), weeks: (Day, Day), last: bool) -> Glance {
        let rows = |sheet: Sheet, (from, to): (Day, Day)| {
            self.rows(sheet).filter(move |row| (from..=to).contains(&self.row_day(row)))
        };
        let one = |sheet: Sheet, has: &dyn Fn(&Row) -> bool| {
            let mut found = rows(sheet, weeks).filter(|row| has(row));
            if last { found.next_back() } else { found.next() }
        };
        let answer = |field: &str| {
            one(Sheet::LookBack, &|row| !row.value(field).is_empty()).and_then(|row| row.number(field))
        };
        let words = |sheet: Sheet, field: &str| {
            one(sheet, &|row| !row.value(field).is_empty()).map(|row| row.value(field).to_owned())
        };
        let looks = self.log().filter(|(_, contact)| {
            contact.kind == ContactKind::Checked && (week.0..=week.1).contains(&self.contact_day(contact))
        });
        Glance {
            checking: answer("checking"),
            looks: looks.count() as u16,
            sleep: answer("sleep"),
            urges: rows(Sheet::Urge, week).count() as u16,
            words: words(Sheet::Line, "line").or_else(|| words(Sheet::LookBack, "learned")),
        }
    }
}
