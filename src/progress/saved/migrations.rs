//! Old schemas brought forward, one step each. Steps are only ever added.

use std::borrow::Cow;

use crate::json::{Map, Value};

use super::{SCHEMA, json};

/// The data in the form of [`SCHEMA`]; `None` for a schema that never was.
pub fn forward(schema: u64, data: &Value) -> Option<Cow<'_, Value>> {
    match schema {
        1 => from_2(&from_1(data)?).map(Cow::Owned),
        2 => from_2(data).map(Cow::Owned),
        now => (now == u64::from(SCHEMA)).then_some(Cow::Borrowed(data)),
    }
}

/// Schema 2 added what is written on sheets, marks of days, the ending, and how often a re-check said to heal.
fn from_1(data: &Value) -> Option<Value> {
    let mut data = data.as_object()?.clone();
    for part in ["sheets", "marks"] {
        data.add(part, Value::Object(Map::new()))?;
    }
    data.add("ending", Value::Array(vec![Value::Null, json::text("0000000000000000")]))?;
    let Value::Array(finished) = data.get_mut("finished")? else { return None };
    if let Value::Object(finished) = finished.first_mut()? {
        finished.add("still_healing", Value::from(0))?;
    }
    Some(Value::Object(data))
}

/// Schema 3 added when a backup was saved last and when the reminder of it was put away, and the lock; what is sealed is never of an
/// older one, so that no older version takes it for damage.
fn from_2(data: &Value) -> Option<Value> {
    let mut data = data.as_object()?.clone();
    let never = || Value::Array(vec![Value::Null, json::text("0000000000000000")]);
    data.add("copies", json::object([("made", never()), ("put_away", never())]))?;
    let Value::Object(settings) = data.get_mut("settings")? else { return None };
    settings.add("lock", never())?;
    Some(Value::Object(data))
}
