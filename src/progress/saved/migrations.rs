//! Old schemas brought forward, one step each. Steps are only ever added.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::SCHEMA;

/// The data in the form of [`SCHEMA`]; `None` for a schema that never was.
pub fn forward(schema: u64, data: &Value) -> Option<Cow<'_, Value>> {
    match schema {
        1 => from_1(data).map(Cow::Owned),
        now => (now == u64::from(SCHEMA)).then_some(Cow::Borrowed(data)),
    }
}

/// Schema 2 added what is written on sheets, marks of days, the ending, and how often a re-check said to heal.
fn from_1(data: &Value) -> Option<Value> {
    let mut data = data.as_object()?.clone();
    for part in ["sheets", "marks"] {
        add(&mut data, part, Value::Object(Map::new()))?;
    }
    add(&mut data, "ending", Value::Array(vec![Value::Null, Value::from("0000000000000000")]))?;
    if let Some(finished) = data.get_mut("finished")?.get_mut(0)?.as_object_mut() {
        add(finished, "still_healing", Value::from(0))?;
    }
    Some(Value::Object(data))
}

/// Puts in a part that the older form can't have.
fn add(map: &mut Map<String, Value>, name: &str, value: Value) -> Option<()> {
    map.insert(name.to_owned(), value).is_none().then_some(())
}
