//! What the printed summary gathers from the state.

use super::Progress;
use super::kept::{Kept, TickKey};
use crate::domain::day::Now;
use crate::domain::heal::{TASKS_A_WEEK, Week};
use crate::domain::phases::{Facts, GROUPS, Phase, State};
use crate::domain::sheets::Sheet;
use crate::domain::summary::{LONGEST_HALF, MOST_PLANS, shortened};

/// Tasks done and all tasks, of a group of phases or of a week.
pub type Share = (u8, u8);

/// The tasks that come next: of a week of the Heal path, or of a phase. Each with its number, from 1, and whether it is done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Next {
    /// Of a week.
    Week(Week, Vec<(u8, bool)>),
    /// Of a phase.
    Phase(Phase, Vec<(u8, bool)>),
}

/// What stands on the page about the way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Way {
    /// It is the Heal path's eight weeks, not the path's seven groups.
    pub is_healing: bool,
    /// How far each is.
    pub shares: Vec<Share>,
    /// What comes next, if there is something.
    pub next: Option<Next>,
}

impl Progress {
    /// How far the visitor is: on the Heal path wherever the plan of a day is of it, as on a stop, while nothing is saved, and where
    /// the ex is left out. Paper lies around.
    pub fn summary_way(&self, now: Now) -> Way {
        let kept = &self.kept;
        if self.works_on_healing(now) {
            let done = kept.heal_done();
            let next = Week::current(&done).map(|week| {
                let is_done = |task: u8| (task, kept.is_ticked(TickKey::Heal(week, task)));
                Next::Week(week, (1..=TASKS_A_WEEK).map(is_done).collect())
            });
            return Way { is_healing: true, shares: done.map(|done| (done, TASKS_A_WEEK)).to_vec(), next };
        }
        let facts = kept.facts(now);
        let shares = (1..=GROUPS).map(|group| share(&facts, group)).collect();
        let next = Phase::all()
            .find(|&phase| facts.state(phase) == State::Open && facts.done(phase) < phase.tasks());
        let cycle = kept.cycle();
        let next = next.map(|phase| {
            let is_done = |task: u8| (task, kept.is_ticked(TickKey::Task(cycle, phase, task)));
            Next::Phase(phase, (1..=phase.tasks()).map(is_done).collect())
        });
        Way { is_healing: false, shares, next }
    }
}

impl Kept {
    /// The newest if-then plans as far as they fit on the page, oldest of them first, and whether words or plans are left out.
    pub fn summary_plans(&self, hide: impl Fn(&str) -> String) -> (Vec<[String; 2]>, bool) {
        let mut is_cut = self.rows(Sheet::Plans).count() > MOST_PLANS;
        let mut plans: Vec<[String; 2]> = Vec::new();
        for row in self.rows(Sheet::Plans).rev().take(MOST_PLANS) {
            let halves = ["when", "then"].map(|half| {
                let (words, is_shorter) = shortened(&hide(row.value(half)), LONGEST_HALF);
                is_cut |= is_shorter;
                words
            });
            plans.push(halves);
        }
        plans.reverse();
        (plans, is_cut)
    }
}

fn share(facts: &Facts, group: u8) -> Share {
    let phases = Phase::all().filter(|phase| phase.group() == group);
    phases.fold((0, 0), |(done, all), phase| (done + facts.done(phase), all + phase.tasks()))
}
