//! The one place where state changes: every action, and what it does. One file for each idea.

mod check_in;
mod contact_log;
mod days;
mod news;
mod path;
mod quiet_time;
mod saving;
mod settings;
mod sheets;
mod stop;
mod wave;

pub use stop::lowered;

use super::action::{Action, Setting, Stamped};
use super::id::EntryId;
use super::{Progress, Saving};
use crate::domain::day::Now;

/// The state after an action. Pure and total: an action that makes no sense here changes nothing, and one that
/// was applied before changes nothing again.
pub fn reduce(before: &Progress, stamped: &Stamped) -> Progress {
    let mut next = before.clone();
    Step { id: stamped.id, now: stamped.now }.apply(&mut next, &stamped.action);
    next
}

/// The same for what a first visit can tell before the late part of the program is there: a day that was seen, and a first
/// check-in up to its last answer. `None` for anything else, and wherever the state is not that of a first visit.
pub fn reduce_first(before: &Progress, stamped: &Stamped) -> Option<Progress> {
    let mut next = before.clone();
    let step = Step { id: stamped.id, now: stamped.now };
    match &stamped.action {
        Action::DaySeen => step.see_day(&mut next),
        Action::CheckInOpened(question) => step.open_first_check_in(&mut next, *question)?,
        Action::QuestionAnswered(question, ids) => step.answer_first_check_in(&mut next, *question, ids)?,
        _ => return None,
    }
    Some(next)
}

/// One application of an action: its id and its clock.
struct Step {
    id: EntryId,
    now: Now,
}

impl Step {
    fn apply(&self, next: &mut Progress, action: &Action) {
        // A minor, or someone who might act (C1): nothing begins and nothing is written, whatever page was open.
        if action.is_about_the_way() && !next.may_speak_of_ex() {
            return;
        }
        match action {
            Action::DaySeen => self.see_day(next),
            Action::DateConfirmed => {
                let day = next.kept.clock_day(self.now);
                let seen = next.kept.seen.value.confirmed(day);
                next.kept.seen.set(seen, self.id);
            }

            Action::CheckInStarted(scope) => self.start_check_in(next, *scope, None),
            Action::CheckInOpened(question) => self.open_check_in(next, *question),
            Action::QuestionAnswered(question, ids) => self.answer(next, *question, ids),
            Action::CheckInLeft => self.leave_sitting(next),

            Action::SavingAllowed => self.allow_saving(next),
            Action::SavingStopped => self.stop_saving(next),
            Action::OtherTabStoppedSaving => self.stop_saving_too(next),
            Action::Erased | Action::OtherTabErased => self.erase(next),

            Action::QuietTimeStarted { started, days } => {
                self.start_quiet_time(&mut next.kept, *started, *days)
            }
            Action::QuietTimeChanged { round, started, days } => {
                self.change_quiet_time(&mut next.kept, *round, *started, *days);
            }
            Action::QuietTimeStopped => self.stop_counting(&mut next.kept),
            Action::ContactLogged { kind, civil, minute, trigger, note } => {
                self.log_contact(&mut next.kept, *kind, (*civil, *minute), *trigger, note);
            }
            Action::LapseSettled(contact, after) => self.settle_lapse(&mut next.kept, *contact, *after),
            Action::ContactUndone(contact) => self.undo_contact(&mut next.kept, *contact),

            Action::TaskTicked(phase, task, done) => self.tick_task(&mut next.kept, *phase, *task, *done),
            Action::GateConfirmed(phase, confirmed) => self.confirm_gate(&mut next.kept, *phase, *confirmed),
            Action::HealTaskTicked(week, task, done) => {
                self.tick_heal_task(&mut next.kept, *week, *task, *done)
            }

            Action::SheetWritten { sheet, row, values } => {
                self.write_sheet(&mut next.kept, *sheet, *row, values);
            }
            Action::SheetRemoved(row) => self.remove_row_everywhere(next, *row),
            Action::DayTicked(part, day, done) => self.tick_day(&mut next.kept, *part, *day, *done),
            Action::TaskSwapped(task) => self.swap_task(&mut next.kept, *task),
            Action::HabitTicked(row, day, done) => self.tick_habit(&mut next.kept, *row, *day, *done),
            Action::MoodNoted(mood) => self.note_mood(&mut next.kept, *mood),
            Action::EndingChosen(ending) => self.choose_ending(next, *ending),

            Action::ChangeReported(change) => self.take_news(next, *change),
            Action::SomeoneNewAnswered(someone) => self.take_someone_new(next, *someone),
            Action::InvitationTaken(invitation) => self.take_invitation(&mut next.kept, *invitation),
            Action::HealingChosen(healing) => next.kept.healing.set(*healing, self.id),

            Action::WaveStarted => self.start_wave(next),
            Action::WaveEnded => self.end_wave(next),

            Action::SettingChanged(setting) => {
                self.change_setting(&mut next.kept, setting.clone());
                // The lock is about what rests on the device, also while nothing new gets there.
                if let (Setting::Lock(_), Saving::Paused { at_rest }) = (setting, &mut next.saving) {
                    self.change_setting(at_rest, setting.clone());
                }
            }

            Action::BackupSaved => {
                let today = next.kept.today(self.now);
                next.kept.copied.set(Some(today), self.id);
            }
            Action::NudgePutAway => {
                let today = next.kept.today(self.now);
                next.kept.nudged.set(Some(today), self.id);
            }
            Action::Imported(kept) => self.import(next, kept),
            Action::BackupMerged(kept) => self.merge_backup(next, kept),
            Action::OtherTabWrote(kept) => self.take_in(next, kept),
        }
    }

    fn see_day(&self, next: &mut Progress) {
        let seen = next.kept.seen.value.visited(next.kept.clock_day(self.now));
        if seen != next.kept.seen.value {
            next.kept.seen.set(seen, self.id);
        }
    }
}
