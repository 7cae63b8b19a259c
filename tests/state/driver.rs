//! One visitor without a device: stamps what happens and lets the reducer decide.

#[path = "../shared/best.rs"]
mod best;

use kintsugi::domain::check_in::{Plan, QuestionId, Scope, Sitting, Step};
use kintsugi::domain::choice::Choice;
use kintsugi::domain::day::{Day, Now};
use kintsugi::domain::quiet_time::{ContactKind, Figures};
use kintsugi::domain::sheets::Sheet;
use kintsugi::progress::{Action, EntryId, Kept, Progress, Stamped, reduce};

/// The state of one visitor and the clock of the device.
#[derive(Clone)]
pub struct Driver {
    pub progress: Progress,
    pub now: Now,
    newest: EntryId,
    random: u32,
}

impl Driver {
    /// A first visit, at noon on that day.
    pub fn on(day: &str) -> Self {
        Self { progress: Progress::default(), now: at(day, 12), newest: EntryId::NEVER, random: 0 }
    }

    /// The same past from here on in another tab: its ids are its own.
    pub fn other_tab(&self, number: u32) -> Self {
        Self { random: number << 16, ..self.clone() }
    }

    /// Something happens now. Gives the id of the entry that it may have added.
    pub fn act(&mut self, action: Action) -> EntryId {
        let stamped = self.stamp(action);
        self.progress = reduce(&self.progress, &stamped);
        stamped.id
    }

    /// The action with its id and clock.
    pub fn stamp(&mut self, action: Action) -> Stamped {
        self.random = self.random.wrapping_add(1);
        let newest = self.newest.max(self.progress.kept.newest());
        let id = EntryId::next(newest, self.now.epoch_ms, self.random);
        self.newest = id;
        Stamped { id, now: self.now, action }
    }

    /// The guide is open on that day, at that hour.
    pub fn open_on(&mut self, day: &str, hour: i64) -> &mut Self {
        self.now = at(day, hour);
        self.act(Action::DaySeen);
        self
    }

    /// A visit on each of the next days, at the same time of day.
    pub fn days_go_by(&mut self, days: i64) -> &mut Self {
        for _ in 0..days {
            self.hours_go_by(24);
            self.act(Action::DaySeen);
        }
        self
    }

    /// Hours go by with the guide closed.
    pub fn hours_go_by(&mut self, hours: i64) -> &mut Self {
        self.now = Now::at(self.now.epoch_ms.saturating_add(hours * 3_600_000), 0);
        self
    }

    /// The page is loaded again: what was to be on the device is all there is.
    pub fn reload(&mut self) -> &mut Self {
        let kept = self.progress.to_store().cloned().unwrap_or_default();
        self.progress = Progress { kept, ..Progress::default() };
        self
    }

    /// One answer, by public ids parted by blanks.
    pub fn answer(&mut self, question: &str, ids: &str) -> &mut Self {
        let question = QuestionId::from_id(question).unwrap();
        let ids = ids.split_whitespace().map(str::to_owned).collect();
        self.act(Action::QuestionAnswered(question, ids));
        self
    }

    /// Goes through the check-in from where it stands: all else best, but for these answers.
    pub fn go_on(&mut self, answers: &[(&str, &str)]) -> &mut Self {
        while let Some(question) = self.asked_now() {
            let own = answers.iter().find(|(id, _)| *id == question.id()).map(|(_, ids)| *ids);
            self.answer(question.id(), own.unwrap_or_else(|| best(question)));
        }
        self
    }

    /// Opens the check-in and goes through it. A re-check after the first.
    pub fn check_in(&mut self, answers: &[(&str, &str)]) -> &mut Self {
        self.act(Action::CheckInOpened(None));
        self.go_on(answers)
    }

    /// Opens a check-in of that scope and answers up to, not including, that question.
    pub fn check_in_up_to(&mut self, scope: Scope, question: &str, answers: &[(&str, &str)]) -> &mut Self {
        self.act(Action::CheckInStarted(scope));
        while let Some(asked) = self.asked_now().filter(|asked| asked.id() != question) {
            let own = answers.iter().find(|(id, _)| *id == asked.id()).map(|(_, ids)| *ids);
            self.answer(asked.id(), own.unwrap_or_else(|| best(asked)));
        }
        self
    }

    /// The question on the screen, if there is one.
    pub fn asked_now(&self) -> Option<QuestionId> {
        match self.progress.sitting.as_ref().map(Sitting::step) {
            Some(Step::Ask(question)) => Some(question),
            _ => None,
        }
    }

    /// Starts quiet days after a last contact today.
    pub fn start_days(&mut self, days: u8) -> EntryId {
        let started = self.today();
        self.act(Action::QuietTimeStarted { started, days: Some(days) })
    }

    /// Writes a new row of a sheet: a value for each field, in order.
    pub fn write(&mut self, sheet: Sheet, values: &[&str]) -> EntryId {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        self.act(Action::SheetWritten { sheet, row: None, values })
    }

    /// Logs something that happens now.
    pub fn log(&mut self, kind: ContactKind) -> EntryId {
        let (civil, minute) = (self.now.civil, self.now.minute);
        self.act(Action::ContactLogged { kind, civil, minute, trigger: None, note: "in my own words".into() })
    }

    pub fn kept(&self) -> &Kept {
        &self.progress.kept
    }

    pub fn plan(&self) -> Option<Plan> {
        self.kept().plan.value
    }

    pub fn today(&self) -> Day {
        self.kept().today(self.now)
    }

    pub fn figures(&self) -> Figures {
        self.kept().figures(self.now).unwrap()
    }
}

/// A moment in UTC.
pub fn at(day: &str, hour: i64) -> Now {
    let since = date(day).since(date("1970-01-01"));
    Now::at(i64::from(since) * 86_400_000 + hour * 3_600_000, 0)
}

/// A day written `2026-03-01`.
pub fn date(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// The answer that leads furthest toward trying.
pub fn best(question: QuestionId) -> &'static str {
    best::best(question.id())
}
