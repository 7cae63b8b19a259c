//! The shapes of schema 1. Frozen: a change of shape is a new schema with a migration.
//!
//! Ids are sixteen hexadecimal digits, days `YYYY-MM-DD`, choices their public ids. A pair `[value, id]` is a
//! register: a value with the action that set it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// `[value, id of the action that set it]`.
pub type Register<T> = (T, String);

/// Question id to option ids.
pub type Answers = BTreeMap<String, Vec<String>>;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Data {
    pub era: String,
    pub plan: Register<Option<String>>,
    pub finished: Register<Option<Finished>>,
    pub draft: Register<Option<Draft>>,
    pub rounds: BTreeMap<String, Round>,
    pub contacts: BTreeMap<String, Contact>,
    pub ticks: BTreeMap<String, Register<Option<String>>>,
    /// Id to `[news, day]`.
    pub changes: BTreeMap<String, (String, String)>,
    pub good_weeks: BTreeMap<String, String>,
    pub invited: Register<Option<String>>,
    pub together: Register<Option<String>>,
    pub healing: Register<bool>,
    /// Left out where no wave ever began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wave: Option<Register<Option<i64>>>,
    pub settings: Settings,
    /// `[latest day seen, a jump is in doubt]`.
    pub seen: Register<(Option<String>, bool)>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finished {
    pub answers: Answers,
    pub on: String,
    pub quiet_done: bool,
    pub after_quiet: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    pub scope: String,
    pub answers: Answers,
    pub quiet_done: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    pub started: Register<String>,
    /// `null` for open quiet days, else `[chosen, suggested]`.
    pub length: Register<Option<(u8, u8)>>,
    pub ended: Register<Option<String>>,
    pub begun_by: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    pub kind: String,
    pub day: String,
    pub minute: u16,
    pub trigger: Option<String>,
    pub note: String,
    pub logged_ms: i64,
    pub after: Register<Option<String>>,
    pub undone: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    pub theme: Register<String>,
    pub day_start: Register<u8>,
    pub region: Register<Option<String>>,
    pub shift_exit: Register<bool>,
    pub digit_keys: Register<bool>,
    pub leave_ex_out: Register<bool>,
}
