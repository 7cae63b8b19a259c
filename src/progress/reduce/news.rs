//! "Something changed": what each piece of news does to the state.

use super::Step;
use super::contact_log::new_contact;
use crate::domain::changed::Change;
use crate::domain::check_in::{Context, Cycles, Ended, ExSays, Outcome, Plan, RuleId, Scope, SomeoneNew};
use crate::domain::phases::Invitation;
use crate::domain::quiet_days::{self, SHORTEST};
use crate::progress::Progress;
use crate::progress::id::EntryId;
use crate::progress::kept::{ChangeEntry, Kept};

impl Step {
    pub(super) fn take_news(&self, next: &mut Progress, change: Change) {
        if !change.is_kept() || next.kept.changes.contains_key(&self.id) {
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
            _ if change.is_refusal() => self.stop_by_news(next),
            Change::LetGo => next.kept.healing.set(true, self.id),
            _ if plan == Some(Plan::C) => {}
            Change::Talk => self.start_check_in(next, Scope::Recheck, None),
            Change::Together => self.start_check_in(next, Scope::Safety, None),
            Change::EndedAgain => self.begin_new_cycle(next),
            _ => {}
        }
    }

    /// "It ended again": q9 goes up by one, the quiet time begins anew, all history stays.
    fn begin_new_cycle(&self, next: &mut Progress) {
        let today = next.kept.today(self.now);
        next.kept.invited.set(None, self.id);
        next.kept.together.set(None, self.id);
        next.kept.healing.set(false, self.id);
        next.kept.ending.set(None, self.id);
        if let Some(mut finished) = next.kept.finished.value.clone() {
            // A re-check under way was about the time before.
            self.leave_sitting(next);
            next.kept.draft.set(None, self.id);
            finished.answers.cycles = Some(match finished.answers.cycles {
                None | Some(Cycles::Zero) => Cycles::One,
                Some(Cycles::One) => Cycles::Two,
                Some(Cycles::Two | Cycles::ThreeOrMore) => Cycles::ThreeOrMore,
            });
            finished.answers.ended = Some(Ended::UnderTwoWeeks);
            finished.on = today;
            finished.quiet_done = false;
            finished.after_quiet = false;
            finished.still_healing = 0;
            if RuleId::L5.fires(&finished.answers, Context::default()) {
                self.stop_by_news(next);
            } else {
                self.decide(&mut next.kept, Some(Plan::B), Some(finished));
            }
        }
        let days = next.kept.suggested_days().unwrap_or(SHORTEST);
        self.start_quiet_time(&mut next.kept, today, Some(days));
    }

    pub(super) fn take_someone_new(&self, next: &mut Progress, someone: SomeoneNew) {
        let Some(mut finished) = next.kept.finished.value.clone() else { return };
        finished.answers.someone_new = Some(someone);
        let fires = |rule: RuleId| rule.fires(&finished.answers, Context::default());
        if fires(RuleId::L2) {
            self.stop_by_news(next);
            return;
        }
        let mut plan = next.kept.plan.value;
        if fires(RuleId::H4) && plan == Some(Plan::A) {
            plan = Some(Plan::B);
            let suggestion = quiet_days::suggest(&finished.answers, Outcome::HealFirst);
            self.raise_to_suggestion(&mut next.kept, suggestion.days, suggestion.least);
        }
        self.decide(&mut next.kept, plan, Some(finished));
    }

    /// Whether they are open to contact, or asked to talk before the last check-in, and it went well.
    pub(super) fn take_invitation(&self, kept: &mut Kept, invitation: Invitation) {
        if kept.may_take(invitation) {
            kept.invited.set(Some(invitation), self.id);
            self.end_round(kept);
        }
    }
}

impl Kept {
    /// Whether contact may come before the end of the quiet time: the last check-in gave plan `a`, and they are
    /// open to contact, or they asked to talk, nothing has made that void, and the check-in came after it.
    pub fn may_take(&self, invitation: Invitation) -> bool {
        let Some(finished) = self.finished.value.as_ref().filter(|_| self.plan.value == Some(Plan::A)) else {
            return false;
        };
        match invitation {
            Invitation::AnswerNow => finished.answers.ex_says == Some(ExSays::Open),
            Invitation::Talk => {
                // An answer that ended the way toward them, or a new round, makes what they asked before it void; so does that they
                // want to be left in peace for now.
                let voids = |change: Change| change.is_refusal() || change == Change::EndedAgain;
                let last = |entry: fn(Change) -> bool| {
                    let undone = |id: &EntryId| self.contacts.get(id).is_some_and(|contact| contact.undone);
                    let mut told = self.changes.iter().filter(|(id, told)| entry(told.change) && !undone(id));
                    told.next_back().map(|(id, _)| *id)
                };
                let asked = last(|change| change == Change::Talk);
                let is_void = finished.answers.ex_says == Some(ExSays::Space)
                    || last(voids).is_some_and(|void| asked < Some(void));
                asked.is_some_and(|asked| finished.by > asked) && !is_void
            }
        }
    }
}
