//! The daily plan, gathered from the state.

use super::kept::{Kept, MarkKey, TickKey};
use super::{Progress, Saving};
use crate::domain::check_in::Cause;
use crate::domain::daily::{self, DailyPlan, Queue, Work};
use crate::domain::day::{Day, Now};
use crate::domain::heal::{TASKS_A_WEEK, Week};
use crate::domain::marks::DayPart;

impl Progress {
    /// The plan of the guide's day.
    pub fn daily_plan(&self, now: Now) -> DailyPlan {
        let kept = &self.kept;
        let today = kept.today(now);
        let first = kept.first_day(now);
        let mut plan = DailyPlan {
            day: today,
            core: daily::core(today),
            work: None,
            other: None,
            swapped: false,
            late: None,
            theme: daily::theme(today.since(first)),
        };
        if self.works_on_healing(now) {
            plan.work = kept.heal_task(today);
            return plan;
        }
        let cause = kept.top_cause();
        let queue = kept.task_queue(today);
        let task = queue.task(kept.taken(today));
        let yesterday = today.plus(-1);
        plan.work = Some(Work::Module(cause, task));
        plan.other = Some(queue.after(task));
        plan.swapped = task != queue.task(None);
        let done = kept.ticks.get(&TickKey::Day(yesterday, DayPart::Module)).and_then(|tick| tick.value);
        // Who was away is not told of what was left undone.
        if first <= yesterday && kept.seen.value.back != Some(today) && done.is_none_or(|done| done == today)
        {
            let task = kept.task_queue(yesterday).task(kept.taken(yesterday));
            plan.late = Some(Work::Module(cause, task));
        }
        plan
    }

    /// Whether the plan takes its task from the Heal path: on it, and wherever nothing may tell what broke.
    pub(super) fn works_on_healing(&self, now: Now) -> bool {
        self.kept.turns_to_healing(now)
            || self.is_stopped()
            || self.saving != Saving::On
            || self.kept.settings.leave_ex_out.value
    }

    /// Whether today's part of the plan is done.
    pub fn is_done(&self, plan: &DailyPlan, part: DayPart) -> bool {
        match (part, plan.work) {
            (DayPart::Module, Some(Work::Heal(week, task))) => self.kept.is_ticked(TickKey::Heal(week, task)),
            _ => self.kept.is_ticked(TickKey::Day(plan.day, part)),
        }
    }
}

impl Kept {
    /// The first day on which the guide was open; today where nothing is known of it.
    pub fn first_day(&self, now: Now) -> Day {
        let today = self.today(now);
        self.seen.value.first.map_or(today, |first| first.min(today))
    }

    /// The heaviest cause of the last check-in; how the two talked, where none is known.
    fn top_cause(&self) -> Cause {
        let causes = self.finished.value.as_ref().and_then(|finished| finished.answers.causes);
        causes.and_then(|causes| causes.top().first().copied()).unwrap_or(Cause::Communication)
    }

    /// The order of the module tasks on a day.
    pub(super) fn task_queue(&self, day: Day) -> Queue {
        let swaps = self.marks.iter().filter_map(|(key, mark)| match key {
            MarkKey::Swap(day) if mark.value > 0 => Some((*day, mark.value)),
            _ => None,
        });
        Queue::on(day, swaps)
    }

    fn taken(&self, day: Day) -> Option<u8> {
        self.marks.get(&MarkKey::Swap(day)).map(|mark| mark.value)
    }

    /// The first task of the Heal path that was not done when the day began.
    fn heal_task(&self, today: Day) -> Option<Work> {
        let open = |week: Week, task: u8| {
            let tick = self.ticks.get(&TickKey::Heal(week, task)).and_then(|tick| tick.value);
            tick.is_none_or(|done| done >= today)
        };
        Week::all().find_map(|week| {
            (1..=TASKS_A_WEEK).find(|&task| open(week, task)).map(|task| Work::Heal(week, task))
        })
    }
}
