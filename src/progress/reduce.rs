//! The one place where state changes.

use super::action::{Action, Setting, Stamped};
use super::id::EntryId;
use super::kept::{ChangeEntry, ContactEntry, Draft, Finished, Kept, NOTE_LENGTH, RoundEntry, TickKey};
use super::register::Register;
use super::{Progress, Saving};
use crate::domain::changed::Change;
use crate::domain::check_in::{
    Context, Cycles, Ended, ExSays, Outcome, Plan, QuestionId, RuleId, Scope, Sitting, SomeoneNew, Verdict,
    device_may_be_watched,
};
use crate::domain::choice::Choice;
use crate::domain::clock::Seen;
use crate::domain::day::{Day, LATEST_DAY_START, Now};
use crate::domain::heal::TASKS_A_WEEK;
use crate::domain::phases::Invitation;
use crate::domain::quiet_days::{self, LONGEST, SHORTEST, SHORTEST_TO_HEAL};
use crate::domain::quiet_time::{AfterLapse, ContactKind, Length, Round, check_date};

/// The state after an action. Pure and total: an action that makes no sense here changes nothing, and one that
/// was applied before changes nothing again.
pub fn reduce(before: &Progress, stamped: &Stamped) -> Progress {
    let mut next = before.clone();
    Step { id: stamped.id, now: stamped.now }.apply(&mut next, &stamped.action);
    next
}

/// One application of an action: its id and its clock.
struct Step {
    id: EntryId,
    now: Now,
}

impl Step {
    fn apply(&self, next: &mut Progress, action: &Action) {
        match action {
            Action::DaySeen => {
                let seen = next.kept.seen.value.visited(next.kept.clock_day(self.now));
                if seen != next.kept.seen.value {
                    next.kept.seen.set(seen, self.id);
                }
            }
            Action::DateConfirmed => {
                let day = next.kept.clock_day(self.now);
                next.kept.seen.set(Seen::confirmed(day), self.id);
            }

            Action::CheckInStarted(scope) => self.start_check_in(next, *scope, None),
            Action::CheckInOpened(question) => self.open_check_in(next, *question),
            Action::QuestionAnswered(question, ids) => {
                let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
                if next.sitting.as_mut().is_some_and(|sitting| sitting.answer(*question, &ids)) {
                    self.after_answer(next);
                }
            }
            Action::CheckInLeft => {
                next.sitting = None;
                next.before_sitting = None;
            }

            Action::SavingAllowed => {
                if let Saving::Paused { at_rest } = &next.saving {
                    next.kept.merge(at_rest);
                }
                next.saving = Saving::On;
            }
            Action::SavingStopped => next.saving = Saving::Off,
            Action::Erased | Action::OtherTabErased => *next = Progress::default(),

            Action::QuietTimeStarted { started, days } => {
                self.start_quiet_time(&mut next.kept, *started, *days)
            }
            Action::QuietTimeChanged { round, started, days } => {
                self.change_quiet_time(&mut next.kept, *round, *started, *days);
            }
            Action::QuietTimeStopped => self.stop_counting(&mut next.kept),
            Action::ContactLogged { kind, civil, minute, trigger, note } => {
                let earlier = (*civil, *minute) <= (self.now.civil, self.now.minute);
                let possible = check_date(*civil, self.now.civil).is_ok() && *minute < 1440 && earlier;
                if possible {
                    next.kept.contacts.entry(self.id).or_insert_with(|| {
                        new_contact(*kind, *civil, *minute, self.now).with_words(*trigger, note)
                    });
                }
            }
            Action::LapseSettled(contact, after) => self.settle_lapse(&mut next.kept, *contact, *after),
            Action::ContactUndone(contact) => {
                if let Some(entry) = next.kept.contacts.get_mut(contact)
                    && entry.can_be_undone(self.now)
                {
                    entry.undone = true;
                }
            }

            Action::TaskTicked(phase, task, done) => {
                let possible =
                    (1..=phase.tasks()).contains(task) && next.kept.facts(self.now).can_work(*phase);
                if possible {
                    let key = TickKey::Task(next.kept.cycle(), *phase, *task);
                    self.tick(&mut next.kept, key, *done);
                }
            }
            Action::GateConfirmed(phase, confirmed) => {
                if !*confirmed || next.kept.facts(self.now).needs(*phase).is_empty() {
                    let key = TickKey::Gate(next.kept.cycle(), *phase);
                    self.tick(&mut next.kept, key, *confirmed);
                }
            }
            Action::HealTaskTicked(week, task, done) => {
                if (1..=TASKS_A_WEEK).contains(task) {
                    self.tick(&mut next.kept, TickKey::Heal(*week, *task), *done);
                }
            }
            Action::GoodWeekNoted => {
                let today = next.kept.today(self.now);
                let last = next.kept.good_weeks.values().max();
                if last.is_none_or(|last| today.since(*last) >= 7) {
                    next.kept.good_weeks.entry(self.id).or_insert(today);
                }
            }

            Action::ChangeReported(change) => self.take_news(next, *change),
            Action::SomeoneNewAnswered(someone) => self.take_someone_new(&mut next.kept, *someone),
            Action::InvitationTaken(invitation) => self.take_invitation(&mut next.kept, *invitation),
            Action::HealingChosen(healing) => next.kept.healing.set(*healing, self.id),

            Action::SettingChanged(setting) => self.change_setting(&mut next.kept, *setting),

            Action::Imported(kept) => {
                let kept = Kept { era: self.id, ..(**kept).clone() };
                *next = Progress { kept, ..Progress::default() };
            }
            Action::OtherTabWrote(kept) => match &mut next.saving {
                Saving::Paused { at_rest } => at_rest.merge(kept),
                Saving::On | Saving::Off => next.kept.merge(kept),
            },
        }
    }

    fn tick(&self, kept: &mut Kept, key: TickKey, on: bool) {
        let today = kept.today(self.now);
        let tick = kept.ticks.entry(key).or_default();
        if tick.value.is_some() != on {
            tick.set(on.then_some(today), self.id);
        }
    }

    // The check-in.

    fn open_check_in(&self, next: &mut Progress, question: Option<QuestionId>) {
        let over = next.sitting.as_ref().is_none_or(|sitting| sitting.is_over() && question.is_none());
        if over {
            let draft = next.kept.draft.value.clone();
            let scope = draft.as_ref().map_or(Scope::Recheck, |draft| draft.scope);
            self.start_check_in(next, scope, draft);
        }
        if let (Some(sitting), Some(question)) = (&mut next.sitting, question) {
            sitting.go_to(question);
        }
    }

    /// Begins a check-in, where a draft was left or from its first question. Without answers from before there
    /// is nothing to ask again: it is a first one.
    fn start_check_in(&self, next: &mut Progress, scope: Scope, draft: Option<Draft>) {
        let known = next.kept.answers_for_recheck(self.now);
        let quiet_done = next.kept.facts(self.now).days_left == Some(0);
        let scope = if known.is_none() { Scope::First } else { scope };
        next.before_sitting = Some(Box::new(next.kept.clone()));
        next.sitting = Some(match (draft.filter(|draft| draft.scope == scope), scope) {
            (Some(draft), _) => {
                Sitting::resume(scope, draft.answers, known.unwrap_or_default(), draft.quiet_done)
            }
            (None, Scope::First) => Sitting::first(),
            (None, _) => Sitting::again(scope, known.unwrap_or_default(), quiet_done),
        });
    }

    fn after_answer(&self, next: &mut Progress) {
        let Some(sitting) = &next.sitting else { return };
        let watched = device_may_be_watched(&sitting.answers);
        let storable = sitting.answers.storable();
        let stops = RuleId::ALL
            .iter()
            .any(|rule| rule.outcome().is_stop() && rule.fires(&sitting.answers, Context::default()));
        let quiet_done = sitting.quiet_done();
        let scope = sitting.scope;
        let verdict = sitting.verdict().ok();

        if watched && next.saving == Saving::On {
            let at_rest = without_this_sitting(&next.kept, next.before_sitting.as_deref(), self.id);
            next.saving = Saving::Paused { at_rest: Box::new(at_rest) };
        }
        if stops && scope != Scope::First {
            // A stop in a re-check counts at once, even if the check-in is never finished.
            self.downgrade(next);
        }
        match verdict {
            None => next.kept.draft.set(Some(Draft { scope, answers: storable, quiet_done }), self.id),
            Some(verdict) => self.finish_check_in(next, &verdict, scope, quiet_done),
        }
    }

    fn finish_check_in(&self, next: &mut Progress, verdict: &Verdict, scope: Scope, quiet_done: bool) {
        let Some(plan) = verdict.plan() else {
            // A minor, or someone who might act: nothing of this sitting is kept.
            next.kept = without_this_sitting(&next.kept, next.before_sitting.as_deref(), self.id);
            self.downgrade(next);
            return;
        };
        let today = next.kept.today(self.now);
        let storable = next.sitting.as_ref().map(|sitting| sitting.answers.storable()).unwrap_or_default();
        next.kept.draft.set(None, self.id);

        if plan == Plan::C {
            // Nothing of what led to a stop stays, beyond what was kept before.
            self.downgrade(next);
            self.stop(&mut next.kept);
            return;
        }
        if scope == Scope::Safety {
            // Back together: the part on safety brought no stop. The plan stays; 7-14 open in any order.
            let plan = next.kept.plan.value.unwrap_or(Plan::B);
            next.kept.plan.set(Some(plan), self.id);
            next.kept.together.set(Some(today), self.id);
            self.end_round(&mut next.kept);
            return;
        }
        next.kept.plan.set(Some(plan), self.id);
        if let Some(suggestion) = &verdict.quiet {
            self.raise_to_suggestion(&mut next.kept, suggestion.days, suggestion.least);
        }
        let after_quiet = next.kept.facts(self.now).days_left == Some(0);
        let finished = Finished { answers: storable, on: today, quiet_done, after_quiet };
        next.kept.finished.set(Some(finished), self.id);
    }

    /// A stop was given: a stored `a` or `b` becomes `c` at once, on the device too.
    fn downgrade(&self, next: &mut Progress) {
        let lower = |kept: &mut Kept| {
            if matches!(kept.plan.value, Some(Plan::A | Plan::B)) {
                self.stop(kept);
            }
        };
        lower(&mut next.kept);
        if let Saving::Paused { at_rest } = &mut next.saving {
            lower(at_rest);
        }
    }

    /// Plan `c`: no answers are kept, and no countdown runs toward contact.
    fn stop(&self, kept: &mut Kept) {
        kept.plan.set(Some(Plan::C), self.id);
        kept.finished.set(None, self.id);
        self.with_current_round(kept, |round| round.length.set(Length::Open, self.id));
    }

    // Quiet time.

    fn start_quiet_time(&self, kept: &mut Kept, started: Day, days: Option<u8>) {
        if check_date(started, kept.today(self.now)).is_err() || kept.rounds.contains_key(&self.id) {
            return;
        }
        let length = length_for(kept.plan.value, days, kept.suggested_days());
        kept.rounds.insert(self.id, self.round(started, length, None));
    }

    fn change_quiet_time(&self, kept: &mut Kept, round: EntryId, started: Day, days: Option<u8>) {
        if check_date(started, kept.today(self.now)).is_err() {
            return;
        }
        let plan = kept.plan.value;
        let by_check_in = kept.suggested_days();
        if let Some(entry) = kept.rounds.get_mut(&round) {
            let suggested = match entry.length.value {
                Length::Days { suggested, .. } => Some(suggested),
                Length::Open => by_check_in,
            };
            entry.started.set(started, self.id);
            entry.length.set(length_for(plan, days, suggested), self.id);
        }
    }

    fn round(&self, started: Day, length: Length, begun_by: Option<EntryId>) -> RoundEntry {
        RoundEntry {
            started: Register::new(started, self.id),
            length: Register::new(length, self.id),
            ended: Register::new(None, self.id),
            begun_by,
        }
    }

    fn with_current_round(&self, kept: &mut Kept, change: impl FnOnce(&mut RoundEntry)) {
        if let Some((id, _)) = kept.current_round()
            && let Some(entry) = kept.rounds.get_mut(&id)
        {
            change(entry);
        }
    }

    fn end_round(&self, kept: &mut Kept) {
        let today = kept.today(self.now);
        self.with_current_round(kept, |round| round.ended.set(Some(today), self.id));
    }

    fn stop_counting(&self, kept: &mut Kept) {
        let open = |(_, round): &(EntryId, Round)| round.ended.is_none() && round.length == Length::Open;
        if kept.current_round().as_ref().is_some_and(open) {
            self.end_round(kept);
        }
    }

    /// A check-in may lengthen the quiet time that runs, and never shortens it.
    fn raise_to_suggestion(&self, kept: &mut Kept, days: u8, least: u8) {
        self.with_current_round(kept, |round| {
            let length = match round.length.value {
                Length::Open => Length::Days { chosen: days, suggested: days },
                Length::Days { chosen, suggested } => {
                    Length::Days { chosen: chosen.max(least), suggested: suggested.max(days) }
                }
            };
            round.length.set(length, self.id);
        });
    }

    fn settle_lapse(&self, kept: &mut Kept, contact: EntryId, after: AfterLapse) {
        let Some(entry) = kept.contacts.get(&contact).filter(|entry| entry.kind.is_lapse() && !entry.undone)
        else {
            return;
        };
        let day = kept.contact_day(entry);
        let Some((_, round)) = kept.current_round() else { return };
        if let Some(entry) = kept.contacts.get_mut(&contact) {
            entry.after.set(Some(after), self.id);
        }
        let began_already = kept.rounds.values().any(|round| round.begun_by == Some(contact));
        if after == AfterLapse::BeginAgain && !began_already && day >= round.started {
            kept.rounds.insert(self.id, self.round(day, round.length, Some(contact)));
        }
    }

    // News.

    fn take_news(&self, next: &mut Progress, change: Change) {
        if next.kept.changes.contains_key(&self.id) || !change.is_kept() {
            return;
        }
        let day = next.kept.today(self.now);
        let plan = next.kept.plan.value;
        next.kept.changes.insert(self.id, ChangeEntry { change, day });
        if let Some(kind) = change.logs() {
            let contact = new_contact(kind, self.now.civil, self.now.minute, self.now);
            next.kept.contacts.insert(self.id, contact);
        }
        match change {
            _ if change.is_refusal() => {
                self.downgrade(next);
                next.kept.draft.set(None, self.id);
                self.stop(&mut next.kept);
            }
            Change::LetGo => next.kept.healing.set(true, self.id),
            _ if plan == Some(Plan::C) => {}
            Change::Talk => self.start_check_in(next, Scope::Recheck, None),
            Change::Together => self.start_check_in(next, Scope::Safety, None),
            Change::EndedAgain => self.begin_new_cycle(&mut next.kept),
            _ => {}
        }
    }

    /// "It ended again": q9 goes up by one, the quiet time begins anew, all history stays.
    fn begin_new_cycle(&self, kept: &mut Kept) {
        let today = kept.today(self.now);
        kept.invited.set(None, self.id);
        kept.together.set(None, self.id);
        kept.healing.set(false, self.id);
        if let Some(mut finished) = kept.finished.value.clone() {
            finished.answers.cycles = Some(match finished.answers.cycles {
                None | Some(Cycles::Zero) => Cycles::One,
                Some(Cycles::One) => Cycles::Two,
                Some(Cycles::Two | Cycles::ThreeOrMore) => Cycles::ThreeOrMore,
            });
            finished.answers.ended = Some(Ended::UnderTwoWeeks);
            finished.on = today;
            finished.quiet_done = false;
            finished.after_quiet = false;
            let let_go = RuleId::L5.fires(&finished.answers, Context::default());
            kept.plan.set(Some(if let_go { Plan::C } else { Plan::B }), self.id);
            kept.finished.set((!let_go).then_some(finished), self.id);
        }
        let least = if kept.plan.value == Some(Plan::B) { SHORTEST_TO_HEAL } else { SHORTEST };
        self.start_quiet_time(kept, today, Some(least));
    }

    fn take_someone_new(&self, kept: &mut Kept, someone: SomeoneNew) {
        let Some(mut finished) = kept.finished.value.clone() else { return };
        finished.answers.someone_new = Some(someone);
        let fires = |rule: RuleId| rule.fires(&finished.answers, Context::default());
        if fires(RuleId::L2) {
            self.stop(kept);
            return;
        }
        if fires(RuleId::H4) && kept.plan.value == Some(Plan::A) {
            kept.plan.set(Some(Plan::B), self.id);
            let suggestion = quiet_days::suggest(&finished.answers, Outcome::HealFirst);
            self.raise_to_suggestion(kept, suggestion.days, suggestion.least);
        }
        kept.finished.set(Some(finished), self.id);
    }

    /// Whether they are open to contact, or asked to talk before the last check-in, and it went well.
    fn take_invitation(&self, kept: &mut Kept, invitation: Invitation) {
        if kept.may_take(invitation) {
            kept.invited.set(Some(invitation), self.id);
            self.end_round(kept);
        }
    }

    fn change_setting(&self, kept: &mut Kept, setting: Setting) {
        let settings = &mut kept.settings;
        match setting {
            Setting::Theme(theme) => settings.theme.set(theme, self.id),
            Setting::DayStart(hour) if hour <= LATEST_DAY_START => settings.day_start.set(hour, self.id),
            Setting::DayStart(_) => {}
            Setting::Region(region) => settings.region.set(region, self.id),
            Setting::ShiftExit(on) => settings.shift_exit.set(on, self.id),
            Setting::DigitKeys(on) => settings.digit_keys.set(on, self.id),
            Setting::LeaveExOut(on) => settings.leave_ex_out.set(on, self.id),
        }
    }
}

impl Kept {
    /// The days that the last check-in suggested; `None` without one.
    pub fn suggested_days(&self) -> Option<u8> {
        let finished = self.finished.value.as_ref()?;
        let outcome =
            if self.plan.value == Some(Plan::B) { Outcome::HealFirst } else { Outcome::TryWithCare };
        Some(quiet_days::suggest(&finished.answers, outcome).days)
    }

    /// Whether contact may come before the end of the quiet time: the last check-in gave plan `a`, and they are
    /// open to contact, or they asked to talk and the check-in came after that.
    pub fn may_take(&self, invitation: Invitation) -> bool {
        let Some(finished) = self.finished.value.as_ref().filter(|_| self.plan.value == Some(Plan::A)) else {
            return false;
        };
        match invitation {
            Invitation::AnswerNow => finished.answers.ex_says == Some(ExSays::Open),
            Invitation::Talk => {
                let undone = |id: &EntryId| self.contacts.get(id).is_some_and(|contact| contact.undone);
                let asked =
                    self.changes.iter().filter(|(id, entry)| entry.change == Change::Talk && !undone(id));
                asked.map(|(id, _)| *id).max().is_some_and(|asked| self.finished.at > asked)
            }
        }
    }
}

/// The length of a quiet time under a plan: open on a stop; else within 30-60, and at least 45 on heal-first.
fn length_for(plan: Option<Plan>, days: Option<u8>, suggested: Option<u8>) -> Length {
    let least = if plan == Some(Plan::B) { SHORTEST_TO_HEAL } else { SHORTEST };
    match days {
        Some(days) if plan != Some(Plan::C) => Length::Days {
            chosen: days.clamp(least, LONGEST),
            suggested: suggested.unwrap_or(least).clamp(least, LONGEST),
        },
        _ => Length::Open,
    }
}

/// `kept` as it would be if the sitting had written nothing.
fn without_this_sitting(kept: &Kept, before: Option<&Kept>, id: EntryId) -> Kept {
    let mut rest = kept.clone();
    let (plan, finished) =
        before.map(|before| (before.plan.value, before.finished.value.clone())).unwrap_or_default();
    if rest.plan.value != plan {
        rest.plan.set(plan, id);
    }
    if rest.finished.value != finished {
        rest.finished.set(finished, id);
    }
    if rest.draft.value.is_some() {
        rest.draft.set(None, id);
    }
    rest
}

fn new_contact(kind: ContactKind, civil: Day, minute: u16, now: Now) -> ContactEntry {
    ContactEntry {
        kind,
        civil,
        minute,
        trigger: None,
        note: String::new(),
        logged_ms: now.epoch_ms,
        after: Register::default(),
        undone: false,
    }
}

impl ContactEntry {
    fn with_words(mut self, trigger: Option<crate::domain::quiet_time::Trigger>, note: &str) -> Self {
        self.trigger = trigger;
        self.note = note.trim().chars().take(NOTE_LENGTH).collect();
        self
    }
}
