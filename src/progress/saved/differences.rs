//! What one state has and another has not, counted for a person who has to decide about a backup.
//!
//! It compares the written forms: there everything is a name with a value, so one way of counting does for all parts.

use super::write;
use crate::json::Value;
use crate::progress::kept::Kept;
use crate::progress::order::in_order;

/// What is counted, in the order in which a page names it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// The check-in: its letter, its answers, one under way.
    CheckIn,
    /// Rounds of quiet time.
    Rounds,
    /// Lines of the contact log.
    Lines,
    /// What is written on sheets: makers, letters, promises, look-backs.
    Sheets,
    /// Tasks, gates and days ticked.
    Ticks,
    /// Moods and other small marks of a day.
    Marks,
    /// Pieces of news.
    News,
    /// Where the visitor stands: an ending, the Heal path, an invitation, together again.
    Way,
    /// The settings.
    Settings,
}

/// How much of a kind comes, goes, and says something else than before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Difference {
    /// The kind.
    pub kind: Kind,
    /// Only after.
    pub comes: usize,
    /// Only before.
    pub goes: usize,
    /// Before and after, with something else in it.
    pub changes: usize,
}

/// The parts of the written form that count as a kind. Those that are no list of entries count as one thing together.
const PARTS: [(Kind, &[&str]); 9] = [
    (Kind::CheckIn, &["plan", "finished", "draft"]),
    (Kind::Rounds, &["rounds"]),
    (Kind::Lines, &["contacts"]),
    (Kind::Sheets, &["sheets"]),
    (Kind::Ticks, &["ticks", "good_weeks"]),
    (Kind::Marks, &["marks"]),
    (Kind::News, &["changes"]),
    (Kind::Way, &["ending", "invited", "together", "healing"]),
    (Kind::Settings, &["settings"]),
];

/// What would change on the way from one state to the other; kinds without a change are left out. From an empty state
/// it is what the other one holds.
pub fn differences(before: &Kept, after: &Kept) -> Vec<Difference> {
    // The lock belongs to the device: no backup has a say in it.
    let (before, after) = (write::data(&before.without_lock()), write::data(&after.without_lock()));
    let empty = write::data(&Kept::default());
    let mut all = Vec::new();
    for (kind, parts) in PARTS {
        let mut found = Difference { kind, comes: 0, goes: 0, changes: 0 };
        if matches!(kind, Kind::CheckIn | Kind::Way | Kind::Settings) {
            let agree =
                |one: &Value, other: &Value| parts.iter().all(|part| same(of(one, part), of(other, part)));
            if !agree(&before, &after) {
                match (agree(&before, &empty), agree(&after, &empty)) {
                    (true, _) => found.comes = 1,
                    (_, true) => found.goes = 1,
                    _ => found.changes = 1,
                }
            }
        } else {
            for part in parts {
                compare(&mut found, (&before, &after), part);
            }
        }
        if found.comes + found.goes + found.changes > 0 {
            all.push(found);
        }
    }
    all
}

fn compare(found: &mut Difference, (before, after): (&Value, &Value), part: &str) {
    let mut then = standing(before, part).into_iter().peekable();
    for (name, now) in standing(after, part) {
        while then.next_if(|(earlier, _)| earlier < name).is_some() {
            found.goes += 1;
        }
        match then.next_if(|(known, _)| known == name) {
            None => found.comes += 1,
            Some((_, then)) if !same(then, now) => found.changes += 1,
            Some(_) => {}
        }
    }
    found.goes += then.count();
}

fn of<'a>(data: &'a Value, part: &str) -> &'a Value {
    data.get(part).unwrap_or(&Value::Null)
}

/// The entries of a part that stand, by their names.
fn standing<'a>(data: &'a Value, part: &str) -> Vec<&'a (String, Value)> {
    let all = of(data, part).as_object().into_iter().flatten();
    in_order(all.filter(|(_, entry)| stands(data, part, entry)), |one, other| one.0 < other.0)
}

/// Whether an entry is more than the mark of something that was taken back.
fn stands(data: &Value, part: &str, entry: &Value) -> bool {
    match part {
        "rounds" => {
            let begun_by = entry.get("begun_by").and_then(Value::as_str);
            let lapse = begun_by.and_then(|id| of(data, "contacts").get(id));
            !lapse.is_some_and(|lapse| is_undone(lapse) || goes_on(lapse))
        }
        "contacts" => !is_undone(entry),
        "sheets" => entry.get("values").and_then(set).is_some_and(|values| !values.is_null()),
        "ticks" => set(entry).is_some_and(|day| !day.is_null()),
        "marks" => set(entry).and_then(Value::as_u64).is_some_and(|number| number > 0),
        _ => true,
    }
}

fn is_undone(contact: &Value) -> bool {
    contact.get("undone").and_then(Value::as_bool) == Some(true)
}

/// The visitor would rather carry on than begin again after this lapse.
fn goes_on(contact: &Value) -> bool {
    contact.get("after").and_then(set).and_then(Value::as_str) == Some("carry-on")
}

/// The value of a register.
fn set(register: &Value) -> Option<&Value> {
    register.as_array()?.first()
}

/// Whether two values say the same to a person: by which action a register was set does not count.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(one), Value::Array(other)) if is_register(one) && is_register(other) => {
            same(&one[0], &other[0])
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let also =
                |(name, value): &(String, Value)| other.get(name).is_some_and(|other| same(value, other));
            one.len() == other.len() && one.iter().all(also)
        }
        _ => one == other,
    }
}

/// A value and the id of the action that set it.
fn is_register(values: &[Value]) -> bool {
    matches!(values, [_, Value::String(id)] if id.len() == 16 && id.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
