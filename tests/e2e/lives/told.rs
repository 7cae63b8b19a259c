//! How a life is told: by the guide's own keeper, natively, with a clock that comes nearer to the moment at which one looks.

use std::collections::BTreeMap;
use std::ops::Deref;

use kintsugi::domain::check_in::Scope;
use kintsugi::domain::day::{DEFAULT_DAY_START, Day, Now};
use kintsugi::domain::heal::{TASKS_A_WEEK, Week};
use kintsugi::domain::phases::Phase;
use kintsugi::domain::quiet_time::{ContactKind, Trigger};
use kintsugi::ports::Storage;
use kintsugi::progress::{Action, EntryId};

use crate::e2e::harness::DAY_MS;
use crate::e2e::visit::Visit;

/// Somebody's time with the guide, as far as it is told.
pub struct Told {
    visit: Visit,
    /// The moment up to which it will be told.
    now: Now,
}

impl Deref for Told {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        &self.visit
    }
}

impl Told {
    /// Somebody who came for the first time so many days before that moment.
    pub fn days_before(now: Now, days: i64) -> Self {
        let told = Self { visit: Visit::new(), now };
        told.until(days);
        told
    }

    /// The clock comes to so many days before the moment.
    pub fn until(&self, days: i64) {
        self.clock.0.set(Now::at(self.now.epoch_ms - days * DAY_MS, 0));
        self.act(Action::DaySeen);
    }

    /// The guide is opened on each of these days until today.
    pub fn day_by_day(&self, days: i64) {
        for ago in (0..days).rev() {
            self.until(ago);
        }
    }

    /// The guide's day: whoever tells it at 2 a.m. still has the evening before.
    fn today(&self) -> Day {
        self.clock.0.get().day(DEFAULT_DAY_START)
    }

    /// A day so many days ahead, or back, as `YYYY-MM-DD`.
    pub fn day(&self, ahead: i32) -> String {
        self.today().plus(ahead).to_string()
    }

    /// Quiet days begin, or began some days ago.
    pub fn quiet(&self, since: i32, days: u8) {
        let started = self.today().plus(-since);
        self.act(Action::QuietTimeStarted { started, days: Some(days) });
    }

    /// Something is logged, at one in the morning some days ago.
    pub fn log(&self, kind: ContactKind, ago: i32, trigger: Trigger, note: &str) -> EntryId {
        let civil = self.clock.0.get().civil.plus(-ago);
        let (trigger, note) = (Some(trigger), note.to_owned());
        self.act(Action::ContactLogged { kind, civil, minute: 60, trigger, note })
    }

    /// Some tasks of a phase are done.
    pub fn tasks(&self, phase: u8, tasks: u8) {
        let phase = Phase::new(phase).expect("a phase");
        for task in 1..=tasks {
            self.act(Action::TaskTicked(phase, task, true));
        }
    }

    /// All tasks of the first weeks of healing are done.
    pub fn weeks(&self, weeks: usize) {
        for week in Week::all().take(weeks) {
            for task in 1..=TASKS_A_WEEK {
                self.act(Action::HealTaskTicked(week, task, true));
            }
        }
    }

    /// Answers once more.
    pub fn check_in_again(&self) {
        self.act(Action::CheckInStarted(Scope::Recheck));
        self.check_in(&[]);
    }

    /// What the device holds, by key.
    pub fn storage(&self) -> BTreeMap<&'static str, String> {
        let keys = ["kintsugi", "kintsugi.last-good"];
        keys.into_iter().filter_map(|key| Some((key, self.visit.storage.read(key).ok()??))).collect()
    }
}
