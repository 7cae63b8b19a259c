//! From the shapes of schema 3 to the live state. Refuses, as a whole, what cannot be.

use crate::json::Value;

use super::Fault;
use super::json::{fields, nullable, pair, small};
use super::write::{news_id, scope_id, tick_name};
use crate::domain::changed::Change;
use crate::domain::check_in::{Answers, Context, Outcome, Plan, QuestionId, RuleId, Scope};
use crate::domain::choice::Choice;
use crate::domain::clock::Seen;
use crate::domain::comfort::{Motion, TextSize};
use crate::domain::day::{Day, LATEST_DAY_START};
use crate::domain::endings::Ending;
use crate::domain::heal::{TASKS_A_WEEK, Week};
use crate::domain::marks::{DayPart, HABIT_DAYS};
use crate::domain::phases::Phase;
use crate::domain::quiet_time::Length;
use crate::domain::sheets::Sheet;
use crate::progress::entries::Entries;
use crate::progress::id::EntryId;
use crate::progress::kept::{
    ChangeEntry, ContactEntry, Draft, Finished, Kept, MarkKey, NOTE_LENGTH, RoundEntry, Settings, SheetRow,
    TickKey, is_language,
};
use crate::progress::register::Register;

const PARTS: [&str; 19] = [
    "era",
    "plan",
    "finished",
    "draft",
    "rounds",
    "contacts",
    "ticks",
    "changes",
    "sheets",
    "marks",
    "ending",
    "good_weeks",
    "invited",
    "together",
    "healing",
    "wave",
    "copies",
    "settings",
    "seen",
];

/// The state of a written form.
///
/// # Errors
/// [`Fault::Impossible`] names the part that cannot be: an unknown choice, a value out of its range, an answer
/// that is never stored, or a plan milder than the answers it comes from.
pub fn kept(data: &Value) -> Result<Kept, Fault> {
    let values = fields(data, PARTS).ok_or(Fault::Impossible("data"))?;
    let [
        era,
        plan,
        done,
        begun,
        rounds,
        contacts,
        ticks,
        changes,
        sheets,
        marks,
        ending,
        weeks,
        invited,
        together,
        healing,
        wave,
        copies,
        wishes,
        seen,
    ] = values;
    let [made, put_away] = part("copies", fields(copies, ["made", "put_away"]))?;
    let kept = Kept {
        era: id(era).ok_or(Fault::Impossible("era"))?,
        plan: part("plan", register(plan, |one| nullable(one, choice)))?,
        finished: part("finished", register(done, |one| nullable(one, finished)))?,
        draft: part("draft", register(begun, |one| nullable(one, draft)))?,
        rounds: part("rounds", entries(rounds, EntryId::parse, round))?,
        contacts: part("contacts", entries(contacts, EntryId::parse, contact))?,
        ticks: part("ticks", entries(ticks, tick_key, |one| register(one, |on| nullable(on, day))))?,
        changes: part("changes", entries(changes, EntryId::parse, change))?,
        sheets: part("sheets", entries(sheets, EntryId::parse, sheet))?,
        marks: part("marks", entries(marks, mark_key, |one| register(one, small)))?,
        ending: part("ending", register(ending, |one| nullable(one, read_ending)))?,
        good_weeks: part("good_weeks", entries(weeks, EntryId::parse, day))?,
        invited: part("invited", register(invited, |one| nullable(one, choice)))?,
        together: part("together", register(together, |one| nullable(one, day)))?,
        healing: part("healing", register(healing, Value::as_bool))?,
        wave: part("wave", register(wave, |one| nullable(one, Value::as_i64)))?,
        copied: part("copies", register(made, |one| nullable(one, day)))?,
        nudged: part("copies", register(put_away, |one| nullable(one, day)))?,
        settings: part("settings", settings(wishes))?,
        seen: part("seen", register(seen, last_seen))?,
    };
    if kept.finished.value.as_ref().is_some_and(|finished| !is_whole(&finished.answers)) {
        return Err(Fault::Impossible("finished"));
    }
    if kept.marks.iter().any(|(key, mark)| mark.value > key.most()) {
        return Err(Fault::Impossible("marks"));
    }
    if plan_is_too_mild(&kept) {
        return Err(Fault::Impossible("plan"));
    }
    Ok(kept)
}

/// A plan may be more careful than the answers kept beside it (they are only part of what was answered), never
/// milder.
fn plan_is_too_mild(kept: &Kept) -> bool {
    let Some(finished) = &kept.finished.value else {
        return matches!(kept.plan.value, Some(Plan::A));
    };
    let context = Context { quiet_done: finished.quiet_done, softened: false };
    let worst =
        RuleId::ALL.iter().find(|rule| rule.fires(&finished.answers, context)).map(|rule| rule.outcome());
    match worst {
        Some(outcome) if outcome.is_stop() => kept.plan.value != Some(Plan::C),
        Some(Outcome::HealFirst) => kept.plan.value == Some(Plan::A),
        _ => false,
    }
}

/// Nothing is kept as finished before all that may be stored has its answer.
fn is_whole(answers: &Answers) -> bool {
    QuestionId::ALL.iter().all(|&question| !question.may_be_stored() || answers.has(question))
}

fn part<T>(name: &'static str, value: Option<T>) -> Result<T, Fault> {
    value.ok_or(Fault::Impossible(name))
}

fn register<T>(saved: &Value, value: impl FnOnce(&Value) -> Option<T>) -> Option<Register<T>> {
    let (saved, at) = pair(saved)?;
    Some(Register::new(value(saved)?, id(at)?))
}

fn entries<K: Ord, T>(
    saved: &Value,
    key: impl Fn(&str) -> Option<K>,
    value: impl Fn(&Value) -> Option<T>,
) -> Option<Entries<K, T>> {
    let mut all = Entries::default();
    for (name, saved) in saved.as_object()? {
        all.insert(key(name)?, value(saved)?);
    }
    Some(all)
}

fn id(value: &Value) -> Option<EntryId> {
    EntryId::parse(value.as_str()?)
}

fn mark_key(name: &str) -> Option<MarkKey> {
    let (what, day) = name.split_once('.')?;
    let day = day_text(day)?;
    match what {
        "mood" => Some(MarkKey::Mood(day)),
        "swap" => Some(MarkKey::Swap(day)),
        _ => None,
    }
}

/// A day of a year that some device's clock may show. Counting from a day of the year 1 would take minutes; but a
/// device without power begins at the turn of 1970, and what was written then must be readable later.
fn day(value: &Value) -> Option<Day> {
    day_text(value.as_str()?)
}

fn day_text(text: &str) -> Option<Day> {
    Day::parse(text).filter(|day| (1969..=2399).contains(&day.ymd().0))
}

fn choice<T: Choice>(value: &Value) -> Option<T> {
    T::from_id(value.as_str()?)
}

fn finished(value: &Value) -> Option<Finished> {
    let names = ["answers", "on", "quiet_done", "after_quiet", "by", "still_healing"];
    let [given, on, quiet_done, after_quiet, by, still_healing] = fields(value, names)?;
    Some(Finished {
        answers: answers(given)?,
        on: day(on)?,
        quiet_done: quiet_done.as_bool()?,
        after_quiet: after_quiet.as_bool()?,
        by: id(by)?,
        still_healing: small(still_healing)?,
    })
}

fn draft(value: &Value) -> Option<Draft> {
    let [scope, given, quiet_done] = fields(value, ["scope", "answers", "quiet_done"])?;
    let scope = [Scope::First, Scope::Recheck, Scope::Safety]
        .into_iter()
        .find(|one| Some(scope_id(*one)) == scope.as_str())?;
    Some(Draft { scope, answers: answers(given)?, quiet_done: quiet_done.as_bool()? })
}

fn answers(value: &Value) -> Option<Answers> {
    let mut answers = Answers::default();
    for (question, ids) in value.as_object()? {
        let question = QuestionId::from_id(question).filter(|question| question.may_be_stored())?;
        let mut given = Vec::new();
        for id in ids.as_array()? {
            given.push(id.as_str()?);
        }
        answers.take(question, &given).then_some(())?;
    }
    Some(answers)
}

fn round(value: &Value) -> Option<RoundEntry> {
    let [started, length, ended, begun_by] = fields(value, ["started", "length", "ended", "begun_by"])?;
    Some(RoundEntry {
        started: register(started, day)?,
        length: register(length, days)?,
        ended: register(ended, |one| nullable(one, day))?,
        begun_by: nullable(begun_by, id)?,
    })
}

fn days(value: &Value) -> Option<Length> {
    if value.is_null() {
        return Some(Length::Open);
    }
    let (chosen, suggested) = pair(value)?;
    let length = Length::Days { chosen: small(chosen)?, suggested: small(suggested)? };
    length.is_possible().then_some(length)
}

fn contact(value: &Value) -> Option<ContactEntry> {
    let names = ["kind", "day", "minute", "trigger", "note", "logged_ms", "after", "undone"];
    let [kind, civil, minute, trigger, note, logged_ms, after, undone] = fields(value, names)?;
    let note = note.as_str().filter(|note| note.chars().count() <= NOTE_LENGTH)?;
    let mut entry = ContactEntry {
        kind: choice(kind)?,
        civil: day(civil)?,
        minute: minute_of_day(minute)?,
        trigger: nullable(trigger, choice)?,
        note: note.to_owned(),
        logged_ms: logged_ms.as_i64()?,
        after: register(after, |one| nullable(one, choice))?,
        undone: false,
    };
    if undone.as_bool()? {
        entry.take_back();
    }
    Some(entry)
}

fn change(value: &Value) -> Option<ChangeEntry> {
    let (change, on) = pair(value)?;
    let change = Change::ALL.iter().copied().find(|one| Some(news_id(*one)) == change.as_str())?;
    Some(ChangeEntry { change, day: day(on)? })
}

fn sheet(value: &Value) -> Option<SheetRow> {
    let [sheet, cycle, civil, minute, values] = fields(value, ["sheet", "cycle", "day", "minute", "values"])?;
    let sheet: Sheet = choice(sheet)?;
    Some(SheetRow {
        sheet,
        cycle: small(cycle)?,
        civil: day(civil)?,
        minute: minute_of_day(minute)?,
        values: register(values, |one| nullable(one, |one| sheet_values(sheet, one)))?,
    })
}

/// Values that the sheet itself would take, just as they would be kept.
fn sheet_values(sheet: Sheet, value: &Value) -> Option<Vec<String>> {
    let mut values = vec![String::new(); sheet.fields().len()];
    for (field, text) in value.as_object()? {
        let (at, _) = sheet.field(field)?;
        values[at] = text.as_str().filter(|text| !text.is_empty())?.to_owned();
    }
    sheet.check(&values).ok().filter(|checked| *checked == values)
}

fn read_ending(value: &Value) -> Option<(Ending, Day)> {
    let (ending, on) = pair(value)?;
    Some((choice(ending)?, day(on)?))
}

fn minute_of_day(value: &Value) -> Option<u16> {
    value.as_u64().filter(|minute| *minute < 1440).map(|minute| minute as u16)
}

fn settings(value: &Value) -> Option<Settings> {
    let names = ["theme", "day_start", "region", "shift_exit", "digit_keys", "leave_ex_out", "lock"];
    // These came later, within one schema: each is written only once one was chosen.
    let later = ["language", "size", "motion"].map(|name| value.get(name).unwrap_or(&Value::Null));
    let chosen = later.iter().filter(|one| !one.is_null()).count();
    value.as_object().filter(|members| members.len() == names.len() + chosen)?;
    let [language, size, motion] = later;
    let [theme, day_start, region, shift_exit, digit_keys, leave_ex_out, lock] =
        names.map(|name| value.get(name));
    Some(Settings {
        theme: register(theme?, choice)?,
        day_start: register(day_start?, |one| small(one).filter(|hour| *hour <= LATEST_DAY_START))?,
        region: register(region?, |one| nullable(one, choice))?,
        shift_exit: register(shift_exit?, Value::as_bool)?,
        digit_keys: register(digit_keys?, Value::as_bool)?,
        leave_ex_out: register(leave_ex_out?, Value::as_bool)?,
        lock: register(lock?, |one| nullable(one, |minutes| small(minutes).filter(|minutes| *minutes > 0)))?,
        language: nullable(language, |one| {
            register(one, |tag| tag.as_str().filter(|tag| is_language(tag)).map(|tag| Some(tag.to_owned())))
        })?
        .unwrap_or_default(),
        size: nullable(size, |one| register(one, choice))?
            .unwrap_or(Register::new(TextSize::Usual, EntryId::NEVER)),
        motion: nullable(motion, |one| register(one, choice))?
            .unwrap_or(Register::new(Motion::Auto, EntryId::NEVER)),
    })
}

fn last_seen(value: &Value) -> Option<Seen> {
    // The last two came later than the two before them, within one schema.
    let (latest, jump_in_doubt, first, back) = match value.as_array()? {
        [latest, jump_in_doubt] => (latest, jump_in_doubt, &Value::Null, &Value::Null),
        [latest, jump_in_doubt, first, back] => (latest, jump_in_doubt, first, back),
        _ => return None,
    };
    Some(Seen {
        first: nullable(first, day)?,
        back: nullable(back, day)?,
        latest: nullable(latest, day)?,
        jump_in_doubt: jump_in_doubt.as_bool()?,
    })
}

fn tick_key(name: &str) -> Option<TickKey> {
    let mut parts = name.split('.');
    let (cycle, number, task) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let up_to = |most: u8| task.parse().ok().filter(|task| (1..=most).contains(task));
    let key = match cycle {
        "heal" => TickKey::Heal(Week::new(number.parse().ok()?)?, up_to(TASKS_A_WEEK)?),
        "day" => TickKey::Day(day_text(number)?, DayPart::from_id(task)?),
        "habit" => TickKey::Habit(EntryId::parse(number)?, up_to(HABIT_DAYS)?),
        cycle => {
            let (cycle, phase) = (cycle.parse().ok()?, Phase::new(number.parse().ok()?)?);
            match task {
                "gate" => TickKey::Gate(cycle, phase),
                _ => TickKey::Task(cycle, phase, up_to(phase.tasks())?),
            }
        }
    };
    // One name for one thing: "01.5.2" is refused, or two names could meet in one tick.
    (tick_name(key) == name).then_some(key)
}
