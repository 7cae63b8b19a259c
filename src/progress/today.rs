//! What Today looks at, gathered from the state.

use super::Progress;
use super::kept::Kept;
use super::view::Due;
use crate::domain::check_in::Plan;
use crate::domain::day::Now;
use crate::domain::heal::Week;
use crate::domain::quiet_time::Figures;
use crate::domain::sheets::Sheet;
use crate::domain::today::{Facts, is_last_night};

impl Progress {
    /// What the choice of Today's text rests on.
    pub fn today_facts(&self, now: Now) -> Facts {
        let kept = &self.kept;
        let today = kept.today(now);
        let path = kept.facts(now);
        let yesterday = today.plus(-1);
        let runs = kept.current_round().filter(|(_, round)| round.ended.is_none());
        let finished = kept.finished.value.as_ref();
        Facts {
            today,
            plan: kept.plan.value,
            watched: self.is_discreet(),
            leave_ex_out: kept.settings.leave_ex_out.value,
            is_back: kept.seen.value.back == Some(today),
            healing: kept.turns_to_healing(now),
            week: Week::current(&kept.heal_done()),
            quiet: runs.and(kept.figures(now)).map(|figures| (figures.day, figures.is_over)),
            rechecked: kept.is_rechecked_at_end(today),
            recheck_due: kept.recheck_due(now) == Some(Due::TwoWeeks),
            is_under_way: finished.is_some_and(|finished| finished.on < today)
                || path.invited.is_some()
                || path.together,
            slipped: kept
                .log()
                .any(|(_, contact)| kept.is_slip(contact, &path) && kept.contact_day(contact) == yesterday),
            got_through: kept.rows(Sheet::Urge).next_back().is_some_and(|urge| {
                urge.value("end") == "passed" && is_last_night(urge.civil, urge.minute, today)
            }),
            age: today.since(kept.first_day(now)),
            look_back_due: kept.look_back_due(now),
            waits_in_vain: kept.waits_in_vain(now),
        }
    }
}

impl Kept {
    /// The figures for the ring: of a quiet time that runs toward an end. None on a stop, and none once the days
    /// are over and the check-in after them is done.
    pub fn countdown(&self, now: Now) -> Option<Figures> {
        let (_, round) = self.current_round()?;
        let figures = self.figures(now)?;
        let counts = figures.days.is_some() && round.ended.is_none() && self.plan.value != Some(Plan::C);
        (counts && !(figures.is_over && self.is_rechecked_at_end(self.today(now)))).then_some(figures)
    }
}
