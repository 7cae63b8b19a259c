//! "Something changed": what each piece of news does to the state.

use super::Step;
use super::contact_log::new_contact;
use crate::domain::changed::Change;
use crate::domain::check_in::{Context, Cycles, Ended, ExSays, Outcome, Plan, RuleId, Scope, SomeoneNew};
use crate::domain::phases::Invitation;
use crate::domain::quiet_days::{self, SHORTEST, SHORTEST_TO_HEAL};
use crate::progress::Progress;
use crate::progress::kept::{ChangeEntry, Kept};

impl Step {
    pub(super) fn take_news(&self, next: &mut Progress, change: Change) {
        if next.kept.changes.contains_key(&self.id) {
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
    pub(super) fn begin_new_cycle(&self, kept: &mut Kept) {
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

    pub(super) fn take_someone_new(&self, kept: &mut Kept, someone: SomeoneNew) {
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
    pub(super) fn take_invitation(&self, kept: &mut Kept, invitation: Invitation) {
        if kept.may_take(invitation) {
            kept.invited.set(Some(invitation), self.id);
            self.end_round(kept);
        }
    }
}

impl Kept {
    /// Whether contact may come before the end of the quiet time: the last check-in gave plan `a`, and they are
    /// open to contact, or they asked to talk and the check-in came after that.
    pub fn may_take(&self, invitation: Invitation) -> bool {
        let Some(finished) = self.finished.value.as_ref().filter(|_| self.plan.value == Some(Plan::A)) else {
            return false;
        };
        match invitation {
            Invitation::AnswerNow => finished.answers.ex_says == Some(ExSays::Open),
            Invitation::Talk => {
                let asked = self.changes.iter().filter(|(_, entry)| entry.change == Change::Talk);
                asked.map(|(id, _)| *id).max().is_some_and(|asked| self.finished.at > asked)
            }
        }
    }
}
