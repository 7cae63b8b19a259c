//! From the live state to the shapes of schema 3. Frozen: a change of shape is a new schema with a migration.

use crate::json::Value;

use super::json::{object, text, text_or_null};
use crate::domain::changed::Change;
use crate::domain::check_in::{Answers, QuestionId, Scope};
use crate::domain::choice::Choice;
use crate::domain::day::Day;
use crate::domain::endings::Ending;
use crate::domain::quiet_time::Length;
use crate::progress::kept::{
    ContactEntry, Draft, Finished, Kept, MarkKey, RoundEntry, Settings, SheetRow, TickKey,
};
use crate::progress::register::Register;

/// The written form of a state.
pub fn data(kept: &Kept) -> Value {
    object([
        ("era", text(kept.era.to_string())),
        ("plan", register(&kept.plan, |plan| choice_or_null(*plan))),
        ("finished", register(&kept.finished, |one| one.as_ref().map_or(Value::Null, finished))),
        ("draft", written_draft(kept)),
        ("rounds", entries(kept.rounds.iter().map(|(id, one)| (id.to_string(), round(one))))),
        ("contacts", entries(kept.contacts.iter().map(|(id, one)| (id.to_string(), contact(one))))),
        (
            "ticks",
            entries(
                kept.ticks.iter().map(|(key, one)| (tick_name(*key), register(one, |on| day_or_null(*on)))),
            ),
        ),
        (
            "changes",
            entries(kept.changes.iter().map(|(id, one)| {
                (id.to_string(), Value::Array(vec![text(news_id(one.change)), day(one.day)]))
            })),
        ),
        ("sheets", entries(kept.sheets.iter().map(|(id, one)| (id.to_string(), sheet(one))))),
        (
            "marks",
            entries(
                kept.marks
                    .iter()
                    .map(|(key, one)| (mark_name(*key), register(one, |number| Value::from(*number)))),
            ),
        ),
        ("ending", register(&kept.ending, |ending| ending.map_or(Value::Null, written_ending))),
        ("good_weeks", entries(kept.good_weeks.iter().map(|(id, one)| (id.to_string(), day(*one))))),
        ("invited", register(&kept.invited, |invited| choice_or_null(*invited))),
        ("together", register(&kept.together, |one| day_or_null(*one))),
        ("healing", register(&kept.healing, |healing| Value::Bool(*healing))),
        ("wave", register(&kept.wave, |started| started.map_or(Value::Null, Value::from))),
        (
            "copies",
            object([
                ("made", register(&kept.copied, |one| day_or_null(*one))),
                ("put_away", register(&kept.nudged, |one| day_or_null(*one))),
            ]),
        ),
        ("settings", settings(&kept.settings)),
        ("seen", written_seen(kept)),
    ])
}

/// The written form of a state that nothing has touched.
const UNTOUCHED: &str = include_str!("untouched.json");

/// The written form of a state that holds only a check-in under way and the days that were seen.
pub fn first_data(kept: &Kept) -> Value {
    let mut data = Value::parse(UNTOUCHED).unwrap_or(Value::Null);
    if let Value::Object(fields) = &mut data {
        let own = [("draft", written_draft(kept)), ("seen", written_seen(kept))];
        for (name, value) in own {
            if let Some(field) = fields.get_mut(name) {
                *field = value;
            }
        }
    }
    data
}

fn written_draft(kept: &Kept) -> Value {
    register(&kept.draft, |one| one.as_ref().map_or(Value::Null, draft))
}

fn written_seen(kept: &Kept) -> Value {
    register(&kept.seen, |seen| {
        Value::Array(vec![
            day_or_null(seen.latest),
            Value::Bool(seen.jump_in_doubt),
            day_or_null(seen.first),
            day_or_null(seen.back),
        ])
    })
}

fn register<T>(register: &Register<T>, value: impl FnOnce(&T) -> Value) -> Value {
    Value::Array(vec![value(&register.value), text(register.at.to_string())])
}

fn entries(all: impl Iterator<Item = (String, Value)>) -> Value {
    Value::Object(all.collect())
}

fn choice_or_null<T: Choice>(choice: Option<T>) -> Value {
    text_or_null(choice.map(|one| one.id().to_owned()))
}

fn day(day: Day) -> Value {
    text(day.to_string())
}

fn day_or_null(day: Option<Day>) -> Value {
    text_or_null(day.map(|day| day.to_string()))
}

fn finished(finished: &Finished) -> Value {
    object([
        ("answers", answers(&finished.answers)),
        ("on", day(finished.on)),
        ("quiet_done", Value::Bool(finished.quiet_done)),
        ("after_quiet", Value::Bool(finished.after_quiet)),
        ("by", text(finished.by.to_string())),
        ("still_healing", Value::from(finished.still_healing)),
    ])
}

fn draft(draft: &Draft) -> Value {
    object([
        ("scope", text(scope_id(draft.scope))),
        ("answers", answers(&draft.answers)),
        ("quiet_done", Value::Bool(draft.quiet_done)),
    ])
}

/// Only what may be stored: never the age, never q1-q5.
fn answers(answers: &Answers) -> Value {
    let stored = QuestionId::ALL.iter().filter(|question| question.may_be_stored());
    entries(stored.filter_map(|&question| {
        let ids = answers.ids(question)?.into_iter().map(Value::String);
        Some((question.id().to_owned(), Value::Array(ids.collect())))
    }))
}

fn round(round: &RoundEntry) -> Value {
    let length = |length: &Length| match *length {
        Length::Open => Value::Null,
        Length::Days { chosen, suggested } => Value::Array(vec![Value::from(chosen), Value::from(suggested)]),
    };
    object([
        ("started", register(&round.started, |one| day(*one))),
        ("length", register(&round.length, length)),
        ("ended", register(&round.ended, |one| day_or_null(*one))),
        ("begun_by", text_or_null(round.begun_by.map(|id| id.to_string()))),
    ])
}

fn contact(contact: &ContactEntry) -> Value {
    object([
        ("kind", text(contact.kind.id())),
        ("day", day(contact.civil)),
        ("minute", Value::from(contact.minute)),
        ("trigger", choice_or_null(contact.trigger)),
        ("note", text(contact.note.clone())),
        ("logged_ms", Value::from(contact.logged_ms)),
        ("after", register(&contact.after, |after| choice_or_null(*after))),
        ("undone", Value::Bool(contact.undone)),
    ])
}

fn written_ending((ending, on): (Ending, Day)) -> Value {
    Value::Array(vec![text(ending.id()), day(on)])
}

/// The values by the ids of their fields, without the empty ones.
fn sheet(row: &SheetRow) -> Value {
    let values = |values: &Vec<String>| {
        let written = row.sheet.fields().iter().zip(values).filter(|(_, value)| !value.is_empty());
        entries(written.map(|(field, value)| (field.id.to_owned(), text(value.clone()))))
    };
    object([
        ("sheet", text(row.sheet.id())),
        ("cycle", Value::from(row.cycle)),
        ("day", day(row.civil)),
        ("minute", Value::from(row.minute)),
        ("values", register(&row.values, |one| one.as_ref().map_or(Value::Null, values))),
    ])
}

fn settings(settings: &Settings) -> Value {
    let flag = |one: &Register<bool>| register(one, |on| Value::Bool(*on));
    let language =
        settings.language.value.as_ref().map(|tag| register(&settings.language, |_| text(tag.clone())));
    let size = settings.size.was_set().then(|| register(&settings.size, |size| text(size.id())));
    let motion = settings.motion.was_set().then(|| register(&settings.motion, |motion| text(motion.id())));
    let written = [
        ("theme", register(&settings.theme, |theme| text(theme.id()))),
        ("day_start", register(&settings.day_start, |hour| Value::from(*hour))),
        ("region", register(&settings.region, |region| choice_or_null(*region))),
        ("shift_exit", flag(&settings.shift_exit)),
        ("digit_keys", flag(&settings.digit_keys)),
        ("leave_ex_out", flag(&settings.leave_ex_out)),
        ("lock", register(&settings.lock, |minutes| minutes.map_or(Value::Null, Value::from))),
    ];
    let chosen = [("language", language), ("size", size), ("motion", motion)];
    let chosen = chosen.into_iter().filter_map(|(name, value)| Some((name, value?)));
    entries(written.into_iter().chain(chosen).map(|(name, value)| (name.to_owned(), value)))
}

/// The id of a scope.
pub fn scope_id(scope: Scope) -> &'static str {
    match scope {
        Scope::First => "first",
        Scope::Recheck => "recheck",
        Scope::Safety => "safety",
    }
}

/// The id of a piece of news. One shares its public id with an outcome, and no outcome's name is ever stored.
pub fn news_id(change: Change) -> &'static str {
    match change {
        Change::LetGo => "healing",
        other => other.id(),
    }
}

/// The name of a tick.
pub fn tick_name(key: TickKey) -> String {
    match key {
        TickKey::Task(cycle, phase, task) => format!("{cycle}.{}.{task}", phase.number()),
        TickKey::Gate(cycle, phase) => format!("{cycle}.{}.gate", phase.number()),
        TickKey::Heal(week, task) => format!("heal.{}.{task}", week.number()),
        TickKey::Day(day, part) => format!("day.{day}.{}", part.id()),
        TickKey::Habit(row, day) => format!("habit.{row}.{day}"),
    }
}

/// The name of a mark.
pub fn mark_name(key: MarkKey) -> String {
    match key {
        MarkKey::Mood(day) => format!("mood.{day}"),
        MarkKey::Swap(day) => format!("swap.{day}"),
    }
}
