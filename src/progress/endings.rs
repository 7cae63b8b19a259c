//! What the endings look at, gathered from the state.

use super::Progress;
use super::kept::Kept;
use crate::domain::changed::Change;
use crate::domain::check_in::{Plan, RuleId, SomeoneNew};
use crate::domain::choice::Choice;
use crate::domain::day::{Day, Now};
use crate::domain::endings::{Ending, Facts, Word};
use crate::domain::heal::Week;
use crate::domain::phases::{PHASES, Phase};
use crate::domain::quiet_days::LONGEST;
use crate::domain::quiet_time::ContactKind;
use crate::domain::sheets::Sheet;
use crate::domain::today::WAITING;

/// Re-checks in a row that still say to heal first, after which waiting is no plan (product: "Endings").
pub const STILL_HEALING: u8 = 2;

impl Progress {
    /// What the endings rest on, with what the check-in of this visit says.
    pub fn ending_facts(&self, now: Now) -> Facts {
        let facts = self.kept.ending_facts(now);
        let refused = self.verdict().is_some_and(|verdict| {
            let says = |rule: &RuleId| matches!(rule, RuleId::L1 | RuleId::N1 | RuleId::N2);
            facts.is_stopped && verdict.rules.iter().any(says)
        });
        Facts { is_refused: facts.is_refused || refused, ..facts }
    }

    /// The endings that are there to be chosen. Where the ex is to be left out, only those that do not speak of them.
    pub fn open_endings(&self, now: Now) -> Vec<Ending> {
        let facts = self.ending_facts(now);
        let said = |ending: Ending| self.mentions_ex() || !ending.mentions_them();
        Ending::ALL.iter().copied().filter(|&ending| facts.can_reach(ending) && said(ending)).collect()
    }
}

impl Kept {
    fn ending_facts(&self, now: Now) -> Facts {
        let path = self.facts(now);
        let finished = self.finished.value.as_ref();
        let met_someone =
            finished.and_then(|finished| finished.answers.someone_new) == Some(SomeoneNew::Mine);
        let word = self.rows(Sheet::AloneFirst).next_back().and_then(|row| Word::from_id(row.value("word")));
        let is_stopped = self.plan.value == Some(Plan::C);
        Facts {
            is_stopped,
            path_is_done: !is_stopped && Phase::new(PHASES).is_some_and(|last| path.is_met(last)),
            word,
            is_refused: is_stopped && self.told(Change::is_refusal),
            is_healed: Week::current(&self.heal_done()).is_none(),
            wants_something_else: met_someone
                || (self.healing.value && self.told(|change| change == Change::LetGo)),
            waits_in_vain: self.waits_in_vain(now),
        }
    }

    /// Whether such news was told since it last ended again.
    fn told(&self, such: fn(Change) -> bool) -> bool {
        let news = self.changes.values().rev().map(|entry| entry.change);
        news.take_while(|change| *change != Change::EndedAgain).any(such)
    }

    /// The ending that was reached and on which day, while what it rests on still holds.
    pub fn ending_now(&self, now: Now) -> Option<(Ending, Day)> {
        self.ending.value.filter(|(ending, _)| self.ending_facts(now).still_holds(*ending))
    }

    /// A second re-check still said to heal first, or they asked for space, have not written, and the longest quiet
    /// time has been over for long. A message from them changes it.
    pub fn waits_in_vain(&self, now: Now) -> bool {
        let path = self.facts(now);
        let still = self.plan.value == Some(Plan::B)
            && self.finished.value.as_ref().is_some_and(|finished| {
                let wrote = |kind: ContactKind| kind == ContactKind::TheyWrote;
                finished.still_healing >= STILL_HEALING
                    && !self.log().any(|(id, contact)| id > finished.by && wrote(contact.kind))
            });
        let runs = self.current_round().filter(|(_, round)| round.ended.is_none());
        let waited = runs
            .is_some_and(|(_, round)| self.today(now).since(round.started) > i32::from(LONGEST) + WAITING);
        let toward = matches!(self.plan.value, Some(Plan::A | Plan::B));
        still || (toward && path.waits_for_their_word() && waited)
    }

    /// Whether Today is about one's own life: on the Heal path, and after every ending but Together.
    pub fn turns_to_healing(&self, now: Now) -> bool {
        self.healing.value || self.ending_now(now).is_some_and(|(ending, _)| ending.turns_to_healing())
    }
}
