//! The bounds of a state, written down a second time and apart from its reader.

use kintsugi::domain::check_in::{Context, Plan, QuestionId, RuleId};
use kintsugi::domain::choice::Choice;
use kintsugi::domain::day::Day;
use kintsugi::domain::heal::TASKS_A_WEEK;
use kintsugi::progress::kept::{Kept, MarkKey, NOTE_LENGTH, TickKey};
use kintsugi::progress::{Action, EntryId, Progress, Stamped, reduce, saved};

use super::driver::at;

/// What is out of its bounds in a state that was taken in, if anything is.
pub fn out_of_bounds(kept: &Kept) -> Option<&'static str> {
    let in_range = |day: Day| (1969..=2399).contains(&day.ymd().0);
    let rounds = kept.rounds.values().all(|round| {
        let ended = round.ended.value.is_none_or(in_range);
        round.length.value.is_possible() && in_range(round.started.value) && ended
    });
    let contacts = kept.contacts.values().all(|line| {
        let words = line.note.chars().count() <= NOTE_LENGTH;
        let is_bare = !line.undone || line.note.is_empty() && line.trigger.is_none();
        line.minute < 1440 && in_range(line.civil) && words && is_bare
    });
    let ticks = kept.ticks.iter().all(|(key, tick)| {
        let exists = match key {
            TickKey::Task(_, phase, task) => (1..=phase.tasks()).contains(task),
            TickKey::Gate(..) => true,
            TickKey::Heal(_, task) => (1..=TASKS_A_WEEK).contains(task),
            TickKey::Day(day, _) => in_range(*day),
            TickKey::Habit(_, day) => (1..=21).contains(day),
        };
        exists && tick.value.is_none_or(in_range)
    });
    let marks = kept.marks.iter().all(|(key, mark)| match key {
        MarkKey::Mood(day) => mark.value <= 5 && in_range(*day),
        MarkKey::Swap(day) => mark.value <= 14 && in_range(*day),
    });
    let sheets = kept.sheets.values().all(|row| {
        let fits = |values: &Vec<String>| row.sheet.check(values).as_ref() == Ok(values);
        row.minute < 1440 && in_range(row.civil) && row.values.value.as_ref().is_none_or(fits)
    });
    let seen = &kept.seen.value;
    let days =
        [seen.first, seen.back, seen.latest, kept.together.value, kept.ending.value.map(|(_, day)| day)];
    let days = days.into_iter().flatten().all(in_range)
        && kept.changes.values().all(|change| in_range(change.day))
        && kept.good_weeks.values().all(|day| in_range(*day));
    let id = EntryId::parse(&kept.newest().to_string()).is_some();
    let held = [
        (rounds, "rounds"),
        (contacts, "contacts"),
        (ticks, "ticks"),
        (marks, "marks"),
        (sheets, "sheets"),
        (days, "days"),
        (id, "ids"),
        (kept.settings.day_start.value <= 6, "day start"),
        (answers(kept), "answers"),
        (plan(kept), "plan"),
    ];
    held.into_iter().find(|(holds, _)| !holds).map(|(_, what)| what)
}

/// Only what may be stored, and a finished check-in has all of it.
fn answers(kept: &Kept) -> bool {
    let draft = kept.draft.value.as_ref().is_none_or(|draft| draft.answers == draft.answers.storable());
    let finished = kept.finished.value.as_ref().is_none_or(|finished| {
        QuestionId::ALL.iter().all(|&question| question.may_be_stored() == finished.answers.has(question))
    });
    draft && finished
}

/// No plan is milder than the answers beside it.
fn plan(kept: &Kept) -> bool {
    let Some(finished) = &kept.finished.value else { return kept.plan.value != Some(Plan::A) };
    let context = Context { quiet_done: finished.quiet_done, softened: false };
    let fires = |rule: &&RuleId| rule.fires(&finished.answers, context);
    match RuleId::ALL.iter().find(fires).map(|rule| rule.outcome()) {
        Some(outcome) if outcome.is_stop() => kept.plan.value == Some(Plan::C),
        Some(outcome) if outcome.id() == "heal-first" => kept.plan.value != Some(Plan::A),
        _ => true,
    }
}

/// Lives with a state that was taken in, as the guide would: asks it everything that pages ask, and lets something happen.
/// Nothing here may panic.
pub fn live_with(kept: &Kept) {
    let now = at("2026-03-05", 12);
    let mut progress = Progress { kept: kept.clone(), ..Progress::default() };
    for action in
        [Action::DaySeen, Action::CheckInOpened(None), Action::HealingChosen(true), Action::MoodNoted(3)]
    {
        let newest = progress.kept.newest();
        let id = EntryId::next(newest, now.epoch_ms, 7);
        progress = reduce(&progress, &Stamped { id, now, action });
    }
    let kept = &progress.kept;
    let _ = (kept.facts(now), kept.figures(now), kept.recheck_due(now), kept.open_lapse(now), kept.gold(now));
    let _ = (
        saved::differences(&Kept::default(), kept),
        kept.moods(),
        kept.cycle(),
        progress.daily_plan(now),
        kept.then_and_now(now),
    );
    let _ = (kept.quiet_stage(now), kept.quiet_offer(), kept.log_to_show(), kept.last_undoable(now));
    let _ = (kept.urges().count(), kept.log_sitting(None, now), kept.trigger_to_carry(now), kept.heal_done());
    let _ =
        (progress.standing(), progress.ending_facts(now), progress.today_facts(now), progress.wave_started());
    assert!(saved::read(&saved::write(kept, 1)).is_ok(), "what goes on from there can be read again");
}
