//! The written form: what goes in comes out, and nothing else gets in.

use kintsugi::domain::day::Day;
use kintsugi::domain::endings::Ending;
use kintsugi::domain::marks::DayPart;
use kintsugi::domain::quiet_time::ContactKind;
use kintsugi::domain::sheets::Sheet;
use kintsugi::progress::saved::{self, Fault, SCHEMA, Saved};
use kintsugi::progress::{Action, EntryId, Kept, NOTE_LENGTH};
use proptest::prelude::*;
use serde_json::Value;

use super::driver::Driver;
use super::moves::{holds, moves, play};

/// A state with something in every part.
pub fn rich() -> Kept {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[("q6", "unknown"), ("q13", "them"), ("q10", "trust=3")]);
    driver.start_days(40);
    driver.days_go_by(2);
    let lapse = driver.log(ContactKind::Sent);
    driver.act(Action::LapseSettled(lapse, kintsugi::domain::quiet_time::AfterLapse::BeginAgain));
    let phase = kintsugi::domain::phases::Phase::new(1).unwrap();
    driver.act(Action::TaskTicked(phase, 1, true));
    driver.act(Action::GateConfirmed(phase, true));
    driver.act(Action::HealTaskTicked(kintsugi::domain::heal::Week::new(2).unwrap(), 3, true));
    driver.act(Action::ChangeReported(kintsugi::domain::changed::Change::LetGo));
    driver.act(Action::SettingChanged(kintsugi::progress::Setting::DayStart(5)));
    driver.write(Sheet::Reasons, &["we never talked", "", "together"]);
    let habit = driver.write(Sheet::Habit, &["walk", "", "2026-03-02"]);
    driver.act(Action::HabitTicked(habit, 1, true));
    let letter = driver.write(Sheet::Letter, &["dear you", "2026-04-01"]);
    driver.act(Action::SheetRemoved(letter));
    driver.act(Action::DayTicked(DayPart::Module, driver.today(), true));
    driver.act(Action::MoodNoted(4));
    driver.act(Action::TaskSwapped(9));
    driver.act(Action::EndingChosen(Some(Ending::NewStart)));
    driver.act(Action::BackupSaved);
    driver.act(Action::NudgePutAway);
    driver.act(Action::CheckInOpened(None));
    driver.answer("q19", "1").answer("q1", "no");
    driver.kept().clone()
}

/// An envelope around changed data, with the checksum that fits it.
pub fn sealed(data: &Value) -> String {
    format!(r#"{{"schema":{SCHEMA},"revision":1,"checksum":"{:016x}","data":{data}}}"#, hash(data))
}

/// The checksum as its documentation describes it, built a second time.
fn hash(value: &Value) -> u64 {
    let fnv = |start: u64, bytes: &[u8]| {
        bytes.iter().fold(start, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
    };
    let start = 0xcbf2_9ce4_8422_2325;
    match value {
        Value::Object(members) => {
            let member = |(name, value): (&String, &Value)| {
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

/// The data of a state, as plain JSON.
pub fn data(kept: &Kept) -> Value {
    let envelope: Value = serde_json::from_str(&saved::write(kept, 1)).unwrap();
    envelope["data"].clone()
}

#[test]
fn what_is_written_is_read_back_and_written_again_to_the_byte() {
    holds(1_500, (moves(30), any::<u64>()), |(moves, revision)| {
        let mut driver = Driver::on("2026-03-01");
        play(&mut driver, &moves, |_, _| ());
        let text = saved::write(driver.kept(), revision);
        let read = saved::read(&text);
        prop_assert_eq!(&read, &Ok(Saved { kept: driver.kept().clone(), revision }));
        prop_assert_eq!(saved::write(&read.unwrap().kept, revision), text);
        Ok(())
    });
}

#[test]
fn a_rich_state_survives_and_the_test_seal_is_the_real_one() {
    let kept = rich();
    assert_eq!(saved::read(&saved::write(&kept, 7)), Ok(Saved { kept: kept.clone(), revision: 7 }));
    assert_eq!(saved::read(&sealed(&data(&kept))).unwrap().kept, kept);
}

#[test]
fn the_envelope_has_its_four_public_fields() {
    let envelope: Value = serde_json::from_str(&saved::write(&rich(), 3)).unwrap();
    let names: Vec<&String> = envelope.as_object().unwrap().keys().collect();
    for name in ["schema", "revision", "checksum", "data"] {
        assert!(names.contains(&&name.to_owned()), "{name}");
    }
    assert_eq!((names.len(), &envelope["schema"], &envelope["revision"]), (4, &SCHEMA.into(), &3.into()));
    assert_eq!(envelope["checksum"].as_str().map(str::len), Some(16));
}

/// Whether objects keep the order of their names depends on how the JSON library was built.
#[test]
fn the_order_of_names_does_not_count() {
    fn turned(value: &Value) -> Value {
        match value {
            Value::Object(members) => {
                members.iter().rev().map(|(name, value)| (name.clone(), turned(value))).collect()
            }
            Value::Array(values) => values.iter().map(turned).collect(),
            plain => plain.clone(),
        }
    }
    let text = saved::write(&rich(), 1);
    let other = turned(&serde_json::from_str(&text).unwrap()).to_string();
    assert_ne!(other, text, "the order is kept by this build, or the test shows nothing");
    assert_eq!(saved::read(&other).unwrap().kept, rich());
}

#[test]
fn white_space_in_a_backup_does_no_harm() {
    let kept = rich();
    let envelope: Value = serde_json::from_str(&saved::write(&kept, 1)).unwrap();
    let pretty = serde_json::to_string_pretty(&envelope).unwrap();
    assert_eq!(saved::read(&pretty).unwrap().kept, kept);
}

#[test]
fn a_text_as_long_as_a_store_can_hold_is_read() {
    let mut driver = Driver::on("2026-03-01");
    let note: String = "心".repeat(NOTE_LENGTH);
    // 5 Mi units of a store, each of them three bytes here.
    for _ in 0..3_500 {
        let (civil, minute) = (driver.now.civil, driver.now.minute);
        let action = Action::ContactLogged {
            kind: ContactKind::Met,
            civil,
            minute,
            trigger: None,
            note: note.clone(),
        };
        let stamped = driver.stamp(action);
        // Straight into one state: the reducer would copy all of it every time.
        let mut alone = driver.clone();
        alone.progress = kintsugi::progress::reduce(&Default::default(), &stamped);
        driver.progress.kept.merge(alone.kept());
    }
    let text = saved::write(driver.kept(), 1);
    assert!(text.len() > 5_000_000 && text.encode_utf16().count() < 5 * 1024 * 1024);
    assert!(saved::read(&text).is_ok());
}

#[test]
fn a_longer_text_is_refused_unread() {
    assert_eq!(saved::read(&"x".repeat(saved::LONGEST + 1)), Err(Fault::TooLong));
    assert_eq!(saved::read(&"x".repeat(saved::LONGEST)), Err(Fault::NotOurs));
}

#[test]
fn a_day_that_no_clock_shows_is_refused() {
    for started in ["0001-01-01", "1968-12-31", "2400-01-01", "9999-12-31"] {
        let mut kept = Kept::default();
        let id = EntryId::next(EntryId::NEVER, 1_770_000_000_000, 1);
        kept.good_weeks.insert(id, Day::parse(started).unwrap());
        assert_eq!(saved::read(&saved::write(&kept, 1)), Err(Fault::Impossible("good_weeks")), "{started}");
    }
}

/// What the schema of the first version wrote, kept as it was.
const SCHEMA_1: &str = include_str!("samples/schema-1.json");

#[test]
fn what_schema_1_wrote_is_read_whole_and_nothing_is_made_up() {
    let Saved { kept, revision } = saved::read(SCHEMA_1).unwrap();
    assert_eq!(revision, 7);
    assert_eq!((kept.rounds.len(), kept.contacts.len(), kept.ticks.len()), (2, 1, 3));
    assert!(kept.sheets.is_empty() && kept.marks.is_empty() && kept.ending.value.is_none());
    assert_eq!(kept.finished.value.as_ref().map(|finished| finished.still_healing), Some(0));
    let now = saved::write(&kept, 8);
    assert_eq!(saved::read(&now).unwrap().kept, kept);
}

/// What the schema of the second version wrote, kept as it was.
const SCHEMA_2: &str = include_str!("samples/schema-2.json");

#[test]
fn what_schema_2_wrote_is_read_whole_and_nothing_is_made_up() {
    let Saved { kept, revision } = saved::read(SCHEMA_2).unwrap();
    assert_eq!(revision, 7);
    assert!(!kept.copied.was_set() && !kept.nudged.was_set());
    assert!(kept.settings.lock.value.is_none() && !kept.settings.lock.was_set());
    let now = Kept { copied: rich().copied, nudged: rich().nudged, draft: rich().draft, ..kept.clone() };
    assert_eq!(now, rich(), "all but the draft, whose answers came later");
    assert_eq!(saved::read(&saved::write(&kept, 8)).unwrap().kept, kept);
}

#[test]
fn a_damaged_old_form_is_damage_and_one_of_a_schema_that_never_was_is_not_ours() {
    for sample in [SCHEMA_1, SCHEMA_2] {
        assert_eq!(saved::read(&sample.replacen("2026-03-0", "2026-04-0", 1)), Err(Fault::Damaged));
        let never = sample.replacen("\"schema\":", "\"schema\":0", 1);
        assert_eq!(saved::read(&never), Err(Fault::NotOurs));
    }
}

#[test]
fn a_part_of_a_later_schema_in_an_older_one_is_refused() {
    let mut envelope: Value = serde_json::from_str(SCHEMA_2).unwrap();
    envelope["data"]["settings"]["lock"] = serde_json::json!([null, "0000000000000000"]);
    let data = envelope["data"].clone();
    envelope["checksum"] = format!("{:016x}", hash(&data)).into();
    assert!(saved::read(&envelope.to_string()).is_err());
    let mut envelope: Value = serde_json::from_str(SCHEMA_1).unwrap();
    envelope["data"]["sheets"] = Value::Object(Default::default());
    let data = envelope["data"].clone();
    envelope["checksum"] = format!("{:016x}", hash(&data)).into();
    assert!(saved::read(&envelope.to_string()).is_err());
}
