//! What pages and rules ask of the state. Nothing here is stored: it is worked out when asked.

use super::kept::{ContactEntry, Finished, Kept, RoundEntry, TickKey};
use super::{EntryId, Progress, Saving};
use crate::domain::bowl::{self, Gold};
use crate::domain::changed::Change;
use crate::domain::check_in::{Answers, Outcome, Plan, Verdict};
use crate::domain::clock::Reading;
use crate::domain::day::{Day, Now, guide_day};
use crate::domain::heal::{TASKS_A_WEEK, Week};
use crate::domain::phases::{Facts, Phase};
use crate::domain::quiet_days::SHORTEST_TO_HEAL;
use crate::domain::quiet_time::{self, AfterLapse, ContactKind, Figures, Length, Logged, Round, UNDO_MS};
use crate::domain::urge::Course;

/// Days on the Heal path after which a heal-first plan asks again.
const RECHECK_AFTER: i32 = 14;

/// A re-check that is due.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Due {
    /// Fourteen days have gone by on a heal-first plan.
    TwoWeeks,
    /// The quiet time is over.
    QuietTimeOver,
}

impl Kept {
    /// The guide's day now: never before the latest day seen.
    pub fn today(&self, now: Now) -> Day {
        self.seen.value.today(self.clock_day(now))
    }

    /// The guide's day by the clock alone.
    pub fn clock_day(&self, now: Now) -> Day {
        now.day(self.settings.day_start.value)
    }

    /// What to take the clock for.
    pub fn clock_reading(&self, now: Now) -> Reading {
        self.seen.value.reading(self.clock_day(now))
    }

    /// How often it has ended again: the cycle that ticks belong to now.
    pub fn cycle(&self) -> u8 {
        let again = self.changes.values().filter(|entry| entry.change == Change::EndedAgain).count();
        u8::try_from(again).unwrap_or(u8::MAX)
    }

    /// The news that began the current cycle; [`EntryId::NEVER`] in the first.
    fn cycle_begun_by(&self) -> EntryId {
        let mut again = self.changes.iter().filter(|(_, entry)| entry.change == Change::EndedAgain);
        again.next_back().map(|(id, _)| *id).unwrap_or(EntryId::NEVER)
    }

    /// The rounds that stand: not those begun by a lapse that was undone, or after which the visitor would rather
    /// carry on after all.
    pub fn standing_rounds(&self) -> impl Iterator<Item = (EntryId, &RoundEntry)> {
        let taken_back = |id: &EntryId| {
            self.contacts
                .get(id)
                .is_some_and(|lapse| lapse.undone || lapse.after.value == Some(AfterLapse::CarryOn))
        };
        self.rounds
            .iter()
            .filter(move |(_, round)| !round.begun_by.as_ref().is_some_and(taken_back))
            .map(|(id, round)| (*id, round))
    }

    /// A round without the marks of who set what when, its length within what the plan allows. What is written
    /// agrees with the plan; two tabs that wrote at the same time may not.
    fn plain(&self, round: &RoundEntry) -> Round {
        let length = match (round.length.value, self.plan.value) {
            (_, Some(Plan::C)) => Length::Open,
            (Length::Days { chosen, suggested }, Some(Plan::B)) => Length::Days {
                chosen: chosen.max(SHORTEST_TO_HEAL),
                suggested: suggested.max(SHORTEST_TO_HEAL),
            },
            (length, _) => length,
        };
        Round { started: round.started.value, length, ended: round.ended.value }
    }

    /// The round that runs, or ran last: the one with the latest start.
    pub fn current_round(&self) -> Option<(EntryId, Round)> {
        self.standing_rounds()
            .map(|(id, round)| (id, self.plain(round)))
            .max_by_key(|(id, round)| (round.started, *id))
    }

    /// The day before which no round may start, or be corrected to start: the start of the last one besides
    /// `correcting`. An earlier one would put the rounds in another order than they were lived.
    pub fn earliest_start(&self, correcting: Option<EntryId>) -> Option<Day> {
        let others = self.standing_rounds().filter(|(id, _)| Some(*id) != correcting);
        others.map(|(_, round)| round.started.value).max()
    }

    /// The log lines that stand, oldest first.
    pub fn log(&self) -> impl Iterator<Item = (EntryId, &ContactEntry)> {
        self.contacts.iter().filter(|(_, contact)| !contact.undone).map(|(id, contact)| (*id, contact))
    }

    /// The log as the figures need it.
    pub fn logged_days(&self) -> Vec<Logged> {
        self.log().map(|(_, contact)| (self.contact_day(contact), contact.kind)).collect()
    }

    /// The guide's day of a log line.
    pub fn contact_day(&self, contact: &ContactEntry) -> Day {
        guide_day(contact.civil, contact.minute, self.settings.day_start.value)
    }

    /// The figures of the quiet time; `None` before the first round.
    pub fn figures(&self, now: Now) -> Option<Figures> {
        let rounds: Vec<Round> = self.standing_rounds().map(|(_, round)| self.plain(round)).collect();
        quiet_time::figures(&rounds, &self.logged_days(), self.today(now))
    }

    /// The last slip of which nobody has said yet how to go on.
    pub fn open_lapse(&self, now: Now) -> Option<(EntryId, &ContactEntry)> {
        let (_, round) = self.current_round()?;
        let path = self.facts(now);
        self.log()
            .filter(|(_, contact)| contact.after.value.is_none() && self.is_slip(contact, &path))
            .filter(|(_, contact)| self.contact_day(contact) >= round.started)
            .last()
    }

    /// The last log line that can still be taken back.
    pub fn last_undoable(&self, now: Now) -> Option<EntryId> {
        self.log().filter(|(_, contact)| contact.can_be_undone(now)).map(|(id, _)| id).last()
    }

    /// Whether something was ticked, in this cycle where it has one.
    pub fn is_ticked(&self, key: TickKey) -> bool {
        self.ticks.get(&key).is_some_and(|tick| tick.value.is_some())
    }

    /// Tasks done in each week of the Heal path.
    pub fn heal_done(&self) -> [u8; 8] {
        let mut done = [0; 8];
        for week in Week::all() {
            let ticked = (1..=TASKS_A_WEEK).filter(|&task| self.is_ticked(TickKey::Heal(week, task))).count();
            done[usize::from(week.number()) - 1] = ticked as u8;
        }
        done
    }

    /// What the rules of the path look at.
    pub fn facts(&self, now: Now) -> Facts {
        let cycle = self.cycle();
        let today = self.today(now);
        let answers = self.finished.value.as_ref().map(|finished| &finished.answers);
        let current = self.current_round().map(|(_, round)| round);
        let cycle_begun_by = self.cycle_begun_by();
        // Weeks that were noted by hand before there was a promise log.
        let noted = self.good_weeks.keys().filter(|id| **id > cycle_begun_by).count();
        let promises = self.promises();
        let mut facts = Facts {
            plan: self.plan.value,
            resp: answers.and_then(Answers::resp),
            knows_why: answers.and_then(|answers| answers.knows_why),
            change: answers.and_then(|answers| answers.change),
            checking: answers.and_then(|answers| answers.checking),
            looks: self.looks_since(today.plus(-6)),
            days_left: current.and_then(|round| round.left_for_gate(today)),
            rechecked: self.is_rechecked(today),
            date_in_doubt: self.seen.value.jump_in_doubt
                || matches!(self.clock_reading(now), Reading::Behind | Reading::JumpInDoubt),
            they_write_first: answers
                .is_some_and(|answers| answers.ex_says == Some(crate::domain::check_in::ExSays::Space)),
            they_wrote: self.they_wrote_first(),
            invited: self.invited.value,
            together: self.together.value.is_some(),
            good_weeks: promises.good_weeks(today).saturating_add(u8::try_from(noted).unwrap_or(u8::MAX)),
            written: self.written(&promises, now),
            ..Facts::default()
        };
        for phase in Phase::all() {
            let at = usize::from(phase.number()) - 1;
            facts.confirmed[at] = self.is_ticked(TickKey::Gate(cycle, phase));
            for task in (1..=phase.tasks()).filter(|&task| self.is_ticked(TickKey::Task(cycle, phase, task)))
            {
                facts.tasks[at] |= 1 << (task - 1);
            }
        }
        facts.silence = self
            .message_sent(cycle)
            .filter(|&sent| !self.they_wrote_since(sent))
            .map(|sent| today.since(sent));
        facts
    }

    /// The day on which the one message of this cycle went out: the last task of phase 5.
    pub(super) fn message_sent(&self, cycle: u8) -> Option<Day> {
        let phase = Phase::new(5)?;
        self.ticks.get(&TickKey::Task(cycle, phase, phase.tasks())).and_then(|tick| tick.value)
    }

    fn they_wrote_since(&self, since: Day) -> bool {
        self.log()
            .any(|(_, contact)| contact.kind == ContactKind::TheyWrote && self.contact_day(contact) >= since)
    }

    /// Whether they wrote a first word, as somebody who asked for space may: after the check-in that says so (what they wrote before it
    /// is what it rests on), and neither about practical things nor in anger.
    fn they_wrote_first(&self) -> bool {
        let Some(finished) = &self.finished.value else { return false };
        let is_word = |id: &EntryId| {
            let told = self.changes.get(id).map(|entry| entry.change);
            !matches!(told, Some(Change::Practical | Change::Angry))
        };
        self.log().any(|(id, contact)| {
            contact.kind == ContactKind::TheyWrote
                && id > finished.by
                && self.contact_day(contact) >= finished.on
                && is_word(&id)
        })
    }

    /// Whether the last check-in came after the days that a gate waits for, of the round that runs now: days that were added later, and
    /// a new round, ask for another. One done on a day still ahead was done while the clock was wrong, and its quiet time was over only
    /// by that clock.
    fn is_rechecked(&self, today: Day) -> bool {
        let round = self.current_round().map(|(_, round)| round);
        self.finished.value.as_ref().is_some_and(|finished| {
            let is_over = round.is_some_and(|round| round.left_for_gate(finished.on) == Some(0));
            finished.after_quiet && finished.on <= today && is_over
        })
    }

    /// The same for the end that the visitor has come to: of fewer days than a gate waits for, the chosen one.
    pub fn is_rechecked_at_end(&self, today: Day) -> bool {
        let Some((_, round)) = self.current_round() else { return false };
        if round.left_for_gate(today) == Some(0) {
            return self.is_rechecked(today);
        }
        self.finished
            .value
            .as_ref()
            .is_some_and(|finished| finished.on <= today && round.is_over(finished.on))
    }

    /// Whether a line of the log is a slip. Contact after the quiet time was ended is none, nor once writing is part of the path.
    pub fn is_slip(&self, contact: &ContactEntry, path: &Facts) -> bool {
        let ended = self.current_round().and_then(|(_, round)| round.ended);
        let is_before = ended.is_none_or(|ended| self.contact_day(contact) < ended);
        contact.kind.is_lapse() && is_before && !path.may_be_in_touch()
    }

    fn looks_since(&self, since: Day) -> u8 {
        let looks = self.log().filter(|(_, contact)| {
            contact.kind == ContactKind::Checked && self.contact_day(contact) >= since
        });
        u8::try_from(looks.count()).unwrap_or(u8::MAX)
    }

    /// Whether the visitor is on the Heal path: by choice, or because nothing toward the ex opens.
    pub fn is_healing(&self) -> bool {
        self.healing.value || self.plan.value == Some(Plan::C)
    }

    /// The gold of the bowl: of the Heal path for those on it, of the 14 phases for all others.
    pub fn gold(&self, now: Now) -> Gold {
        if self.is_healing() { bowl::by_healing(&self.heal_done()) } else { bowl::by_path(&self.facts(now)) }
    }

    /// The days that a gate waits for are over, by a date that nobody doubts.
    pub fn quiet_is_over(&self, now: Now) -> bool {
        let facts = self.facts(now);
        facts.days_left == Some(0) && !facts.date_in_doubt
    }

    /// Whether a re-check is due.
    pub fn recheck_due(&self, now: Now) -> Option<Due> {
        let finished = self.finished.value.as_ref()?;
        if !matches!(self.plan.value, Some(Plan::A | Plan::B)) {
            return None;
        }
        let today = self.today(now);
        let over = self.facts(now).days_left == Some(0);
        if over && !self.is_rechecked(today) {
            return Some(Due::QuietTimeOver);
        }
        // A check-in on a day still ahead was done while the clock was wrong.
        let waited = !(0..RECHECK_AFTER).contains(&today.since(finished.on));
        (self.plan.value == Some(Plan::B) && waited).then_some(Due::TwoWeeks)
    }

    /// The answers of the last check-in as a re-check takes them up: q17 moved on by the calendar.
    pub fn answers_for_recheck(&self, now: Now) -> Option<Answers> {
        let Finished { answers, on, .. } = self.finished.value.as_ref()?;
        let mut answers = answers.clone();
        answers.ended = answers.ended.map(|ended| ended.after(self.today(now).since(*on)));
        Some(answers)
    }
}

impl ContactEntry {
    /// Whether 48 hours have not yet passed since it was written down.
    pub fn can_be_undone(&self, now: Now) -> bool {
        !self.undone && now.epoch_ms.saturating_sub(self.logged_ms) <= UNDO_MS
    }
}

impl Progress {
    /// The verdict of the check-in of this visit, once it is over. After a reload there is none: the answers
    /// it rests on were never stored.
    pub fn verdict(&self) -> Option<Verdict> {
        self.sitting.as_ref().filter(|sitting| sitting.is_over())?.verdict().ok()
    }

    /// Whether this visit's answers allow a word about the ex. For a minor, and for someone who might act (C1),
    /// there is none, and nothing of the visit is kept.
    pub fn may_speak_of_ex(&self) -> bool {
        self.verdict().is_none_or(|verdict| verdict.plan().is_some())
    }

    /// Whether prompts mention the ex: allowed, and the visitor did not ask to leave them out.
    pub fn mentions_ex(&self) -> bool {
        self.may_speak_of_ex() && !self.kept.settings.leave_ex_out.value
    }

    /// Which urge help fits this visit's answers.
    pub fn urge_course(&self) -> Course {
        match self.verdict().filter(|verdict| verdict.plan().is_none()).map(|verdict| verdict.outcome) {
            None => Course::Whole,
            Some(Outcome::Minor) => Course::Minor,
            Some(_) => Course::Crisis,
        }
    }

    /// When the wave of urge help began, in milliseconds since 1970; `None` when none runs.
    pub fn wave_started(&self) -> Option<i64> {
        self.wave.or(self.kept.wave.value)
    }

    /// Whether nothing toward the ex may be offered: on plan `c`, and from the very answer that gives a stop.
    pub fn is_stopped(&self) -> bool {
        self.kept.plan.value == Some(Plan::C)
            || self.sitting.as_ref().is_some_and(|sitting| sitting.gives_a_stop())
    }

    /// Whether a page that others may see should say nothing about anyone: on plan `c`, and while nothing is saved,
    /// because of an answer or by the visitor's wish.
    pub fn is_discreet(&self) -> bool {
        self.kept.plan.value == Some(Plan::C) || self.saving != Saving::On
    }

    /// True when nothing was started yet: the first visit. Choosing a theme is not a start.
    pub fn is_new(&self) -> bool {
        !self.kept.has_begun()
    }
}
