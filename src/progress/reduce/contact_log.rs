//! The contact log: lines, lapses and how they are settled, undo.

use super::Step;
use crate::domain::day::{Day, Now};
use crate::domain::quiet_time::{AfterLapse, ContactKind, Trigger, check_date};
use crate::progress::EntryId;
use crate::progress::kept::{ContactEntry, Kept, NOTE_LENGTH};
use crate::progress::register::Register;

impl Step {
    pub(super) fn log_contact(
        &self,
        kept: &mut Kept,
        kind: ContactKind,
        at: (Day, u16),
        trigger: Option<Trigger>,
        note: &str,
    ) {
        let (civil, minute) = at;
        let earlier = at <= (self.now.civil, self.now.minute);
        let possible = check_date(civil, self.now.civil).is_ok() && minute < 1440 && earlier;
        if possible {
            kept.contacts
                .get_or_insert(self.id, new_contact(kind, civil, minute, self.now).with_words(trigger, note));
        }
    }

    pub(super) fn undo_contact(&self, kept: &mut Kept, contact: EntryId) {
        if let Some(entry) = kept.contacts.get_mut(&contact)
            && entry.can_be_undone(self.now)
        {
            entry.take_back();
        }
    }

    pub(super) fn settle_lapse(&self, kept: &mut Kept, contact: EntryId, after: AfterLapse) {
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
}

pub(super) fn new_contact(kind: ContactKind, civil: Day, minute: u16, now: Now) -> ContactEntry {
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
    fn with_words(mut self, trigger: Option<Trigger>, note: &str) -> Self {
        self.trigger = trigger;
        self.note = note.trim().chars().take(NOTE_LENGTH).collect();
        self
    }
}
