//! The published JSON Schema of a backup says what backups look like: no less and not much more.

use boon::{Compiler, SchemaIndex, Schemas};
use kintsugi::domain::check_in::QuestionId;
use kintsugi::domain::choice::Choice;
use kintsugi::domain::sheets::Sheet;
use kintsugi::progress::saved::{self, SCHEMA};
use kintsugi::progress::{EntryId, Kept};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::driver::Driver;
use super::moves::{holds, moves, play};
use super::saved::rich;

const TEXT: &str = include_str!("../../docs/backup.schema.json");

/// The published schema, ready to hold texts against.
struct Published(Schemas, SchemaIndex);

impl Published {
    fn new() -> Self {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.add_resource("backup.json", serde_json::from_str(TEXT).unwrap()).unwrap();
        let index = compiler.compile("backup.json", &mut schemas).unwrap();
        Self(schemas, index)
    }

    fn fault(&self, backup: &Value) -> Option<String> {
        self.0.validate(backup, self.1).err().map(|fault| fault.to_string())
    }
}

fn backup(kept: &Kept) -> Value {
    serde_json::from_str(&saved::write(kept, 7)).unwrap()
}

#[test]
fn it_describes_the_schema_that_is_written_now() {
    let text: Value = serde_json::from_str(TEXT).unwrap();
    assert_eq!(text["properties"]["schema"]["const"], json!(SCHEMA));
}

#[test]
fn an_empty_and_a_rich_state_fit() {
    let published = Published::new();
    for kept in [Kept::default(), rich()] {
        assert_eq!(published.fault(&backup(&kept)), None);
    }
}

/// A sealed backup, as the program writes it.
const SEALED: &str = include_str!("../seal/vector.json");

#[test]
fn a_sealed_backup_fits_and_a_bent_one_does_not() {
    let published = Published::new();
    let vector: Value = serde_json::from_str(SEALED).unwrap();
    let sealed: Value = serde_json::from_str(vector["file"].as_str().unwrap()).unwrap();
    assert_eq!(published.fault(&sealed), None);
    let mut here = sealed.clone();
    here["look"] = json!({ "theme": "dark", "size": "large", "motion": "off" });
    assert_eq!(published.fault(&here), None);
    here["look"]["theme"] = json!("auto");
    assert!(published.fault(&here).is_some());
    let changes: [fn(&mut Value); 9] = [
        |data| data["more"] = json!(1),
        |data| drop(data.as_object_mut().unwrap().remove("salt")),
        |data| data["version"] = json!(2),
        |data| data["count"] = json!(599_999),
        |data| data["count"] = json!(10_000_001),
        |data| data["salt"] = json!("AAAAAAAAAAAAAAAAAAAA"),
        |data| data["nonce"] = json!("AAAAAAAAAAAAAAAAAA=="),
        |data| data["text"] = json!("A"),
        |data| data["era"] = json!("0000000000000000"),
    ];
    for (at, change) in changes.into_iter().enumerate() {
        let mut bent = sealed.clone();
        change(&mut bent["data"]);
        assert!(published.fault(&bent).is_some(), "change {at}");
    }
}

#[test]
fn old_samples_fit_once_they_were_read_and_written_again() {
    let published = Published::new();
    for sample in [include_str!("samples/schema-1.json"), include_str!("samples/schema-2.json")] {
        assert_eq!(published.fault(&backup(&saved::read(sample).unwrap().kept)), None);
    }
}

#[test]
fn every_state_that_random_doings_lead_to_fits() {
    let published = Published::new();
    holds(700, (moves(30), any::<u64>()), |(moves, revision)| {
        let mut driver = Driver::on("2026-03-01");
        play(&mut driver, &moves, |_, _| ());
        let backup: Value = serde_json::from_str(&saved::write(driver.kept(), revision)).unwrap();
        prop_assert_eq!(published.fault(&backup), None);
        Ok(())
    });
}

#[test]
fn a_row_of_each_sheet_fits_and_one_with_a_field_of_no_sheet_does_not() {
    let published = Published::new();
    for &sheet in Sheet::ALL {
        let mut kept = Kept::default();
        let values = sheet.fields().iter().map(|field| match field.kind {
            kintsugi::domain::sheets::Kind::Text(most) => "心".repeat(usize::from(most)),
            kintsugi::domain::sheets::Kind::Choice(ids) => ids[0].to_owned(),
            kintsugi::domain::sheets::Kind::Scale(_, to) => to.to_string(),
            kintsugi::domain::sheets::Kind::Date => "2026-03-04".to_owned(),
        });
        let id = EntryId::next(EntryId::NEVER, 1_770_000_000_000, 1);
        let row = kintsugi::progress::kept::SheetRow {
            sheet,
            cycle: 0,
            civil: kintsugi::domain::day::Day::parse("2026-03-01").unwrap(),
            minute: 1,
            values: kintsugi::progress::Register::new(Some(values.collect()), id),
        };
        kept.sheets.insert(id, row);
        let mut backup = backup(&kept);
        assert_eq!(published.fault(&backup), None, "{}", sheet.id());
        backup["data"]["sheets"][id.to_string()]["values"][0]["nothing"] = json!("x");
        assert!(published.fault(&backup).is_some(), "{}", sheet.id());
    }
}

#[test]
fn what_the_reader_refuses_for_its_shape_does_not_fit() {
    let published = Published::new();
    let changes: [fn(&mut Value); 21] = [
        |all| all["more"] = json!(1),
        |all| drop(all.as_object_mut().unwrap().remove("checksum")),
        |all| all["schema"] = json!(2),
        |all| all["data"]["more"] = json!(1),
        |all| drop(all["data"].as_object_mut().unwrap().remove("copies")),
        |all| all["data"]["plan"][0] = json!("d"),
        |all| all["data"]["plan"] = json!("a"),
        |all| all["data"]["finished"][0]["answers"]["q1"] = json!(["no"]),
        |all| all["data"]["finished"][0]["answers"]["q6"] = json!(["maybe"]),
        |all| all["data"]["settings"]["day_start"][0] = json!(7),
        |all| drop(all["data"]["settings"].as_object_mut().unwrap().remove("lock")),
        |all| all["data"]["settings"]["lock"][0] = json!(0),
        |all| all["data"]["settings"]["language"] = json!(["../", "0000000000000001"]),
        |all| all["look"] = json!({}),
        |all| all["data"]["settings"]["size"] = json!(["huge", "0000000000000001"]),
        |all| all["data"]["ticks"]["0.1.5"] = json!([null, "0000000000000001"]),
        |all| all["data"]["ticks"]["00.1.1"] = json!([null, "0000000000000001"]),
        |all| all["data"]["rounds"]["1"] = json!({}),
        |all| all["data"]["marks"]["joy.2026-03-01"] = json!([1, "0000000000000001"]),
        |all| all["data"]["era"] = json!("never"),
        |all| all["data"]["ending"][0] = json!(["won", "2026-03-01"]),
    ];
    for (at, change) in changes.into_iter().enumerate() {
        let mut backup = backup(&rich());
        change(&mut backup);
        assert!(published.fault(&backup).is_some(), "change {at}");
    }
}

#[test]
fn it_knows_every_question_that_may_be_stored_with_its_options_and_no_other() {
    let text: Value = serde_json::from_str(TEXT).unwrap();
    let answers = text["$defs"]["answers"]["properties"].as_object().unwrap();
    let stored: Vec<_> = QuestionId::ALL.iter().filter(|question| question.may_be_stored()).collect();
    assert_eq!(answers.len(), stored.len());
    for question in stored.into_iter().filter(|question| **question != QuestionId::Q10) {
        assert_eq!(
            answers[question.id()]["items"]["enum"],
            json!(question.option_ids()),
            "{}",
            question.id()
        );
    }
}
