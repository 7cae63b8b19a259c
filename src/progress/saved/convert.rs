//! Between the live state and its written form. Reading refuses, as a whole, what cannot be.

use std::collections::BTreeMap;

use super::Fault;
use super::data::{self, Data};
use crate::domain::changed::Change;
use crate::domain::check_in::{Answers, Context, Outcome, Plan, QuestionId, RuleId, Scope};
use crate::domain::choice::Choice;
use crate::domain::clock::Seen;
use crate::domain::day::{Day, LATEST_DAY_START};
use crate::domain::heal::{TASKS_A_WEEK, Week};
use crate::domain::phases::Phase;
use crate::domain::quiet_time::Length;
use crate::domain::support::Country;
use crate::progress::id::EntryId;
use crate::progress::kept::{
    ChangeEntry, ContactEntry, Draft, Finished, Kept, NOTE_LENGTH, RoundEntry, Settings, TickKey,
};
use crate::progress::register::Register;

/// The written form of a state.
pub fn to_data(kept: &Kept) -> Data {
    let settings = &kept.settings;
    Data {
        era: kept.era.to_string(),
        plan: out(&kept.plan, |plan| plan.map(id_text)),
        finished: out(&kept.finished, |finished| {
            finished.as_ref().map(|finished| data::Finished {
                answers: answers_out(&finished.answers),
                on: finished.on.to_string(),
                quiet_done: finished.quiet_done,
                after_quiet: finished.after_quiet,
            })
        }),
        draft: out(&kept.draft, |draft| {
            draft.as_ref().map(|draft| data::Draft {
                scope: scope_id(draft.scope).to_owned(),
                answers: answers_out(&draft.answers),
                quiet_done: draft.quiet_done,
            })
        }),
        rounds: kept.rounds.iter().map(|(id, round)| (id.to_string(), round_out(round))).collect(),
        contacts: kept.contacts.iter().map(|(id, contact)| (id.to_string(), contact_out(contact))).collect(),
        ticks: kept
            .ticks
            .iter()
            .map(|(key, tick)| (tick_name(*key), out(tick, |on| on.map(day_text))))
            .collect(),
        changes: kept
            .changes
            .iter()
            .map(|(id, entry)| (id.to_string(), (id_text(entry.change), entry.day.to_string())))
            .collect(),
        good_weeks: kept.good_weeks.iter().map(|(id, day)| (id.to_string(), day.to_string())).collect(),
        invited: out(&kept.invited, |invited| invited.map(id_text)),
        together: out(&kept.together, |day| day.map(day_text)),
        healing: out(&kept.healing, |healing| *healing),
        wave: kept.wave.was_set().then(|| out(&kept.wave, |started| *started)),
        settings: data::Settings {
            theme: out(&settings.theme, |theme| id_text(*theme)),
            day_start: out(&settings.day_start, |hour| *hour),
            region: out(&settings.region, |region| region.map(|country| country.id().to_owned())),
            shift_exit: out(&settings.shift_exit, |on| *on),
            digit_keys: out(&settings.digit_keys, |on| *on),
            leave_ex_out: out(&settings.leave_ex_out, |on| *on),
        },
        seen: out(&kept.seen, |seen| (seen.latest.map(day_text), seen.jump_in_doubt)),
    }
}

/// The state of a written form.
///
/// # Errors
/// [`Fault::Impossible`] names the part that cannot be: an unknown choice, a value out of its range, an answer
/// that is never stored, or a plan milder than the answers it comes from.
pub fn to_kept(data: &Data) -> Result<Kept, Fault> {
    let settings = &data.settings;
    let kept = Kept {
        era: EntryId::parse(&data.era).ok_or(Fault::Impossible("era"))?,
        plan: read(&data.plan, "plan", |plan| option(plan, choice))?,
        finished: read(&data.finished, "finished", |finished| match finished {
            None => Some(None),
            Some(finished) => Some(Some(Finished {
                answers: answers_in(&finished.answers)?,
                on: Day::parse(&finished.on)?,
                quiet_done: finished.quiet_done,
                after_quiet: finished.after_quiet,
            })),
        })?,
        draft: read(&data.draft, "draft", |draft| match draft {
            None => Some(None),
            Some(draft) => Some(Some(Draft {
                scope: scope_from(&draft.scope)?,
                answers: answers_in(&draft.answers)?,
                quiet_done: draft.quiet_done,
            })),
        })?,
        rounds: entries(&data.rounds, "rounds", round_in)?,
        contacts: entries(&data.contacts, "contacts", contact_in)?,
        ticks: data
            .ticks
            .iter()
            .map(|(name, tick)| Some((tick_key(name)?, register(tick, |on| option(on, Day::parse))?)))
            .collect::<Option<_>>()
            .ok_or(Fault::Impossible("ticks"))?,
        changes: entries(&data.changes, "changes", |(change, day)| {
            Some(ChangeEntry { change: Change::from_id(change)?, day: Day::parse(day)? })
        })?,
        good_weeks: entries(&data.good_weeks, "good_weeks", |day| Day::parse(day))?,
        invited: read(&data.invited, "invited", |invited| option(invited, choice))?,
        together: read(&data.together, "together", |day| option(day, Day::parse))?,
        healing: read(&data.healing, "healing", |healing| Some(*healing))?,
        wave: match &data.wave {
            None => Register::default(),
            Some(wave) => read(wave, "wave", |started| Some(*started))?,
        },
        settings: Settings {
            theme: read(&settings.theme, "theme", |theme| choice(theme))?,
            day_start: read(&settings.day_start, "day_start", |&hour| {
                (hour <= LATEST_DAY_START).then_some(hour)
            })?,
            region: read(&settings.region, "region", |region| option(region, Country::parse))?,
            shift_exit: read(&settings.shift_exit, "shift_exit", |on| Some(*on))?,
            digit_keys: read(&settings.digit_keys, "digit_keys", |on| Some(*on))?,
            leave_ex_out: read(&settings.leave_ex_out, "leave_ex_out", |on| Some(*on))?,
        },
        seen: read(&data.seen, "seen", |(latest, jump_in_doubt)| {
            Some(Seen { latest: option(latest, Day::parse)?, jump_in_doubt: *jump_in_doubt })
        })?,
    };
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

// Registers and entries.

fn out<T, U>(register: &Register<T>, value: impl Fn(&T) -> U) -> data::Register<U> {
    (value(&register.value), register.at.to_string())
}

fn register<T, U>(saved: &data::Register<T>, value: impl Fn(&T) -> Option<U>) -> Option<Register<U>> {
    Some(Register::new(value(&saved.0)?, EntryId::parse(&saved.1)?))
}

fn read<T, U>(
    saved: &data::Register<T>,
    part: &'static str,
    value: impl Fn(&T) -> Option<U>,
) -> Result<Register<U>, Fault> {
    register(saved, value).ok_or(Fault::Impossible(part))
}

fn entries<T, U>(
    saved: &BTreeMap<String, T>,
    part: &'static str,
    value: impl Fn(&T) -> Option<U>,
) -> Result<BTreeMap<EntryId, U>, Fault> {
    let entry = |(id, entry): (&String, &T)| Some((EntryId::parse(id)?, value(entry)?));
    saved.iter().map(entry).collect::<Option<_>>().ok_or(Fault::Impossible(part))
}

/// `None` stays none; a text must be readable.
fn option<T>(text: &Option<String>, read: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    match text {
        None => Some(None),
        Some(text) => read(text).map(Some),
    }
}

fn choice<T: Choice>(id: &str) -> Option<T> {
    T::from_id(id)
}

fn id_text<T: Choice>(choice: T) -> String {
    choice.id().to_owned()
}

fn day_text(day: Day) -> String {
    day.to_string()
}

// The parts.

fn answers_out(answers: &Answers) -> data::Answers {
    let stored = QuestionId::ALL.iter().filter(|question| question.may_be_stored());
    stored.filter_map(|&question| Some((question.id().to_owned(), answers.ids(question)?))).collect()
}

fn answers_in(saved: &data::Answers) -> Option<Answers> {
    let mut answers = Answers::default();
    for (question, ids) in saved {
        let question = QuestionId::from_id(question).filter(|question| question.may_be_stored())?;
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        answers.take(question, &ids).then_some(())?;
    }
    Some(answers)
}

fn round_out(round: &RoundEntry) -> data::Round {
    data::Round {
        started: out(&round.started, |day| day.to_string()),
        length: out(&round.length, |length| match length {
            Length::Open => None,
            Length::Days { chosen, suggested } => Some((*chosen, *suggested)),
        }),
        ended: out(&round.ended, |day| day.map(day_text)),
        begun_by: round.begun_by.map(|id| id.to_string()),
    }
}

fn round_in(saved: &data::Round) -> Option<RoundEntry> {
    let length = |length: &Option<(u8, u8)>| {
        let length = match *length {
            None => Length::Open,
            Some((chosen, suggested)) => Length::Days { chosen, suggested },
        };
        length.is_possible().then_some(length)
    };
    Some(RoundEntry {
        started: register(&saved.started, |day| Day::parse(day))?,
        length: register(&saved.length, length)?,
        ended: register(&saved.ended, |day| option(day, Day::parse))?,
        begun_by: option(&saved.begun_by, EntryId::parse)?,
    })
}

fn contact_out(contact: &ContactEntry) -> data::Contact {
    data::Contact {
        kind: id_text(contact.kind),
        day: contact.civil.to_string(),
        minute: contact.minute,
        trigger: contact.trigger.map(id_text),
        note: contact.note.clone(),
        logged_ms: contact.logged_ms,
        after: out(&contact.after, |after| after.map(id_text)),
        undone: contact.undone,
    }
}

fn contact_in(saved: &data::Contact) -> Option<ContactEntry> {
    let fits = saved.minute < 1440 && saved.note.chars().count() <= NOTE_LENGTH;
    fits.then_some(())?;
    Some(ContactEntry {
        kind: choice(&saved.kind)?,
        civil: Day::parse(&saved.day)?,
        minute: saved.minute,
        trigger: option(&saved.trigger, choice)?,
        note: saved.note.clone(),
        logged_ms: saved.logged_ms,
        after: register(&saved.after, |after| option(after, choice))?,
        undone: saved.undone,
    })
}

const SCOPES: [(Scope, &str); 3] =
    [(Scope::First, "first"), (Scope::Recheck, "recheck"), (Scope::Safety, "safety")];

fn scope_id(scope: Scope) -> &'static str {
    SCOPES.iter().find(|(one, _)| *one == scope).map_or("first", |(_, id)| id)
}

fn scope_from(id: &str) -> Option<Scope> {
    SCOPES.iter().find(|(_, one)| *one == id).map(|(scope, _)| *scope)
}

/// `<cycle>.<phase>.<task>`, `<cycle>.<phase>.gate`, or `heal.<week>.<task>`.
fn tick_name(key: TickKey) -> String {
    match key {
        TickKey::Task(cycle, phase, task) => format!("{cycle}.{}.{task}", phase.number()),
        TickKey::Gate(cycle, phase) => format!("{cycle}.{}.gate", phase.number()),
        TickKey::Heal(week, task) => format!("heal.{}.{task}", week.number()),
    }
}

fn tick_key(name: &str) -> Option<TickKey> {
    let mut parts = name.split('.');
    let (cycle, number, task) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let number: u8 = number.parse().ok()?;
    let key = if cycle == "heal" {
        let task: u8 = task.parse().ok().filter(|task| (1..=TASKS_A_WEEK).contains(task))?;
        TickKey::Heal(Week::new(number)?, task)
    } else {
        let cycle: u8 = cycle.parse().ok()?;
        let phase = Phase::new(number)?;
        match task {
            "gate" => TickKey::Gate(cycle, phase),
            task => {
                let task: u8 = task.parse().ok().filter(|task| (1..=phase.tasks()).contains(task))?;
                TickKey::Task(cycle, phase, task)
            }
        }
    };
    // One name for one thing: "01.5.2" is refused, or two names could meet in one tick.
    (tick_name(key) == name).then_some(key)
}
