//! Valid states to begin with: small, so that many can be tried, and between them something in every part.

use kintsugi::domain::changed::Change;
use kintsugi::domain::endings::Ending;
use kintsugi::domain::heal::Week;
use kintsugi::domain::marks::DayPart;
use kintsugi::domain::phases::Phase;
use kintsugi::domain::quiet_time::{AfterLapse, ContactKind};
use kintsugi::domain::sheets::Sheet;
use kintsugi::json::Value;
use kintsugi::progress::saved::{self, SCHEMA};
use kintsugi::progress::{Action, Kept, Setting};

use super::driver::Driver;

/// The samples.
pub fn states() -> Vec<Kept> {
    let parts: [fn(&mut Driver); 7] = [
        |_| (),
        |one| {
            one.check_in(&[("q6", "unknown"), ("q13", "them"), ("q10", "trust=3")]);
        },
        |one| {
            one.check_in_up_to(kintsugi::domain::check_in::Scope::First, "q7", &[]);
        },
        |one| {
            one.start_days(40);
            one.days_go_by(2);
            let lapse = one.log(ContactKind::Sent);
            one.act(Action::LapseSettled(lapse, AfterLapse::BeginAgain));
            one.act(Action::ContactUndone(lapse));
        },
        |one| {
            let phase = Phase::new(1).unwrap();
            one.act(Action::TaskTicked(phase, 1, true));
            one.act(Action::GateConfirmed(phase, true));
            one.act(Action::HealTaskTicked(Week::new(2).unwrap(), 3, true));
            one.act(Action::DayTicked(DayPart::Module, one.today(), true));
            one.act(Action::MoodNoted(4));
            (1..=14).for_each(|task| {
                one.act(Action::TaskSwapped(task));
            });
        },
        |one| {
            one.write(Sheet::Reasons, &["we never talked", "", "together"]);
            let habit = one.write(Sheet::Habit, &["walk", "", "2026-03-01"]);
            one.act(Action::HabitTicked(habit, 1, true));
            let letter = one.write(Sheet::Letter, &["dear you", "2026-04-01"]);
            one.act(Action::SheetRemoved(letter));
        },
        |one| {
            one.act(Action::ChangeReported(Change::LetGo));
            one.act(Action::EndingChosen(Some(Ending::NewStart)));
            one.act(Action::SettingChanged(Setting::DayStart(5)));
            one.act(Action::WaveStarted);
        },
    ];
    let state = |part: &fn(&mut Driver)| {
        let mut driver = Driver::on("2026-03-01");
        part(&mut driver);
        driver.kept().clone()
    };
    parts.iter().map(state).collect()
}

/// What stands in the envelope of a state.
pub fn data(kept: &Kept) -> Value {
    Value::parse(&saved::write(kept, 1)).unwrap().get("data").unwrap().clone()
}

/// An envelope around changed data, with the checksum that fits it.
pub fn sealed(data: &Value) -> String {
    let mut text = format!(r#"{{"schema":{SCHEMA},"revision":1,"checksum":"{:016x}","data":"#, hash(data));
    put(&mut text, data);
    text + "}"
}

/// Writes a value down. (The guide's own way takes most of a case's time in a build without optimisation.)
fn put(text: &mut String, value: &Value) {
    let is_plain = |text: &str| text.bytes().all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\');
    match value {
        Value::Object(members) => {
            text.push('{');
            for (at, (name, value)) in members.iter().enumerate() {
                text.push_str(if at > 0 { "," } else { "" });
                put(text, &Value::String(name.clone()));
                text.push(':');
                put(text, value);
            }
            text.push('}');
        }
        Value::Array(values) => {
            text.push('[');
            for (at, value) in values.iter().enumerate() {
                text.push_str(if at > 0 { "," } else { "" });
                put(text, value);
            }
            text.push(']');
        }
        Value::String(plain) if is_plain(plain) => {
            text.push('"');
            text.push_str(plain);
            text.push('"');
        }
        Value::Number(number) => text.push_str(number),
        other => text.push_str(&other.to_string()),
    }
}

/// The checksum as its documentation describes it, built a second time.
fn hash(value: &Value) -> u64 {
    fn fnv(start: u64, bytes: &[u8]) -> u64 {
        bytes.iter().fold(start, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
    }
    let start = 0xcbf2_9ce4_8422_2325;
    match value {
        Value::Object(members) => {
            let member = |(name, value): &(String, Value)| {
                fnv(fnv(start, name.as_bytes()), &hash(value).to_le_bytes())
            };
            members.iter().map(member).fold(fnv(start, b"{"), u64::wrapping_add)
        }
        Value::Array(values) => {
            values.iter().fold(fnv(start, b"["), |all, value| fnv(all, &hash(value).to_le_bytes()))
        }
        Value::String(text) => fnv(fnv(start, b"\""), text.as_bytes()),
        plain => fnv(start, plain.to_string().as_bytes()),
    }
}

#[test]
fn the_samples_between_them_have_something_in_every_part_and_the_seal_is_the_real_one() {
    let states = states();
    for kept in &states {
        assert_eq!(saved::read(&sealed(&data(kept))).unwrap().kept, *kept);
    }
    let has: [fn(&Kept) -> bool; 9] = [
        |kept| kept.finished.value.is_some() && kept.plan.value.is_some(),
        |kept| kept.draft.value.is_some(),
        |kept| !kept.rounds.is_empty() && kept.contacts.values().any(|contact| contact.undone),
        |kept| kept.ticks.len() > 1,
        |kept| kept.marks.len() == 2,
        |kept| kept.sheets.values().any(|row| row.values.value.is_none()),
        |kept| !kept.changes.is_empty() && kept.ending.value.is_some(),
        |kept| kept.wave.value.is_some(),
        |kept| kept.settings.day_start.value == 5,
    ];
    for (at, has) in has.iter().enumerate() {
        assert!(states.iter().any(has), "part {at}");
    }
}
