//! What the page of the quiet time asks of the state.

use super::EntryId;
use super::kept::{ContactEntry, Kept};
use super::order::in_order;
use crate::domain::check_in::{ExSays, Outcome, Plan, StayInTouch};
use crate::domain::choice::Choice;
use crate::domain::clock::Reading;
use crate::domain::day::{Day, Now};
use crate::domain::quiet_days::{self, LONGEST, Reason, SHORTEST, SHORTEST_TO_HEAL};
use crate::domain::quiet_time::{ContactKind, Trigger, milestone};
use crate::domain::typed::Moment;

/// How the quiet time stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// None has begun.
    NotBegun,
    /// It runs.
    Running,
    /// Its days are over.
    Over,
    /// It was ended on that day, before its time or without one.
    Ended(Day),
}

/// The lengths that may be chosen for a quiet time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Offer {
    /// The shortest, in days.
    pub least: u8,
    /// The suggested one, in days.
    pub suggested: u8,
    /// Why it is more than 30 days.
    pub reasons: Vec<Reason>,
    /// It rests on a check-in, and is not the first guess.
    pub by_check_in: bool,
}

impl Offer {
    /// Every length that may be chosen, in days.
    pub fn lengths(&self) -> impl Iterator<Item = u8> {
        self.least..=LONGEST
    }

    /// The length to begin the choice with. A wish, such as that of a page that embeds the guide, may ask for
    /// more days than suggested, never for fewer.
    pub fn begin_with(&self, wish: Option<u8>) -> u8 {
        wish.map_or(self.suggested, |days| days.clamp(self.suggested, LONGEST))
    }
}

impl Kept {
    /// How the quiet time stands.
    pub fn quiet_stage(&self, now: Now) -> Stage {
        match self.current_round() {
            None => Stage::NotBegun,
            Some((_, round)) => match round.ended {
                Some(day) => Stage::Ended(day),
                None if self.figures(now).is_some_and(|figures| figures.is_over) => Stage::Over,
                None => Stage::Running,
            },
        }
    }

    /// The lengths to choose from; `None` on a stop, where days only count up.
    pub fn quiet_offer(&self) -> Option<Offer> {
        let (least, outcome) = match self.plan.value {
            Some(Plan::C) => return None,
            Some(Plan::B) => (SHORTEST_TO_HEAL, Outcome::HealFirst),
            Some(Plan::A) | None => (SHORTEST, Outcome::TryWithCare),
        };
        let finished = self.finished.value.as_ref();
        Some(match finished.map(|finished| quiet_days::suggest(&finished.answers, outcome)) {
            Some(suggestion) => {
                Offer { least, suggested: suggestion.days, reasons: suggestion.reasons, by_check_in: true }
            }
            None => Offer { least, suggested: least, reasons: Vec::new(), by_check_in: false },
        })
    }

    /// The lengths that make the current round go on, in days; empty where even the longest is over.
    pub fn longer_lengths(&self, now: Now) -> Vec<u8> {
        let Some((_, round)) = self.current_round() else { return Vec::new() };
        let elapsed = self.today(now).since(round.started);
        (SHORTEST..=LONGEST).filter(|&days| i32::from(days) > elapsed).collect()
    }

    /// The moment at which something is typed.
    pub fn moment(&self, now: Now) -> Moment {
        Moment { now, day_start: self.settings.day_start.value, today: self.today(now) }
    }

    /// The ways in which the two must stay in touch (q22).
    pub fn stays_in_touch(&self) -> Vec<StayInTouch> {
        let ticks = self.finished.value.as_ref().and_then(|finished| finished.answers.stay_in_touch);
        let ways = ticks.into_iter().flat_map(|ticks| ticks.iter());
        ways.filter(|&way| way != StayInTouch::None).collect()
    }

    /// What the log offers to note. Under one roof, meeting is daily life and nothing to log.
    pub fn kinds_to_log(&self) -> Vec<ContactKind> {
        let one_roof = self.stays_in_touch().contains(&StayInTouch::Home);
        ContactKind::ALL.iter().copied().filter(|&kind| !(one_roof && kind == ContactKind::Met)).collect()
    }

    /// What may have set something off, as far as the visitor wants to be asked.
    pub fn triggers_to_log(&self) -> Vec<Trigger> {
        let left_out = self.settings.leave_ex_out.value;
        Trigger::ALL.iter().copied().filter(|trigger| !(left_out && trigger.is_about_ex())).collect()
    }

    /// The lines of the log to show, newest first: by when it happened, then by when it was written down. With
    /// the ex left out only slips are shown.
    pub fn log_to_show(&self) -> Vec<(EntryId, &ContactEntry)> {
        let left_out = self.settings.leave_ex_out.value;
        let lines = self.log().filter(|(_, contact)| !left_out || contact.kind.is_lapse());
        let when = |(id, contact): &(EntryId, &ContactEntry)| (contact.civil, contact.minute, *id);
        in_order(lines, |one, other| when(one) > when(other))
    }

    /// Whether one kind word is due before the silence: they are open to contact, and it has just begun.
    pub fn courtesy_is_due(&self, now: Now) -> bool {
        let open = self
            .finished
            .value
            .as_ref()
            .is_some_and(|finished| finished.answers.ex_says == Some(ExSays::Open));
        let ended = self.current_round().is_some_and(|(_, round)| round.ended.is_some());
        let begins = self.figures(now).is_none_or(|figures| figures.day <= 1);
        open && begins && !ended && self.plan.value != Some(Plan::C)
    }

    /// Whether to ask if the date is right: the clock jumped ahead while days count toward a gate.
    pub fn asks_about_date(&self, now: Now) -> bool {
        let counts = self
            .current_round()
            .is_some_and(|(_, round)| round.ended.is_none() && round.length.chosen().is_some());
        counts && self.clock_reading(now) == Reading::JumpInDoubt
    }

    /// The milestone to tell today. None after the last day, on a day with a slip, or once a round was ended.
    pub fn milestone_today(&self, now: Now) -> Option<u8> {
        let figures = self.figures(now).filter(|figures| !figures.is_over)?;
        let ended = self.current_round().is_some_and(|(_, round)| round.ended.is_some());
        let today = self.today(now);
        let slipped = self.logged_days().iter().any(|&(day, kind)| day == today && kind.is_lapse());
        if ended || slipped { None } else { milestone(figures.day) }
    }
}
