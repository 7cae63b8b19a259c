//! Every way in which a saved text can be wrong has its name, and none makes the reader panic.

use kintsugi::progress::saved::{self, Fault};
use kintsugi::progress::{EntryId, Kept};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::driver::Driver;
use super::moves::holds;
use super::saved::{data, rich, sealed};

fn fault(text: &str) -> Fault {
    saved::read(text).expect_err("it should have been refused")
}

/// What is wrong with a rich state after this change.
fn after(change: impl FnOnce(&mut Value)) -> Fault {
    let mut data = data(&rich());
    change(&mut data);
    fault(&sealed(&data))
}

/// The only or first entry of a part.
fn first<'a>(data: &'a mut Value, part: &str) -> &'a mut Value {
    data[part].as_object_mut().unwrap().values_mut().next().unwrap()
}

/// Moves the first entry of a part to another name.
fn rename_first(data: &mut Value, part: &str, name: &str) {
    let part = data[part].as_object_mut().unwrap();
    let key = part.keys().next().unwrap().clone();
    let entry = part.remove(&key).unwrap();
    part.insert(name.to_owned(), entry);
}

#[test]
fn what_is_not_the_json_of_a_state_is_not_ours() {
    let good = saved::write(&rich(), 1);
    let now = format!("\"schema\":{}", saved::SCHEMA);
    let deep = format!("{{\"schema\":1,\"data\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    for text in [
        "",
        "null",
        "[]",
        "true",
        "{}",
        "garbage",
        "\u{0}\u{1}",
        "{\"schema\":\"1\"}",
        "{\"schema\":-1}",
        "{\"schema\":1.5}",
        "{\"schema\":1}",
        &sealed(&json!({})).replacen(&now, "\"schema\":0", 1),
        &good[..good.len() / 2],
        &good[1..],
        &format!("{good}{good}"),
        &good.replacen("\"revision\":1", "\"revision\":\"1\"", 1),
        &good.replacen("\"revision\":1", "\"revision\":1,\"more\":2", 1),
        &deep,
    ] {
        assert_eq!(fault(text), Fault::NotOurs, "{}", text.chars().take(60).collect::<String>());
    }
}

#[test]
fn a_newer_schema_is_told_before_anything_else_is_looked_at() {
    let good = saved::write(&rich(), 1);
    let (now, next) = (format!("\"schema\":{}", saved::SCHEMA), format!("\"schema\":{}", saved::SCHEMA + 1));
    for text in [
        good.replacen(&now, &next, 1),
        good.replacen(&now, &[&next, ",\"more\":[1]"].concat(), 1).replace("checksum", "sum"),
        "{\"schema\":4000000000000}".to_owned(),
        format!("{{\"data\":\"sealed\",{next}}}"),
    ] {
        assert_eq!(fault(&text), Fault::Newer);
    }
}

#[test]
fn one_changed_digit_is_damage_wherever_it_stands() {
    let good = saved::write(&rich(), 1);
    let data = good.find("\"data\"").unwrap();
    let digits: Vec<usize> = (data..good.len()).filter(|&at| good.as_bytes()[at].is_ascii_digit()).collect();
    assert!(digits.len() > 100);
    for at in digits {
        let other = if &good[at..=at] == "7" { "8" } else { "7" };
        let text = format!("{}{other}{}", &good[..at], &good[at + 1..]);
        // A number that begins with a digit may end up as another number, never as a state.
        assert_eq!(fault(&text), Fault::Damaged, "at {at}");
    }
}

#[test]
fn unknown_and_missing_fields_cannot_be() {
    assert_eq!(after(|data| data["more"] = json!(1)), Fault::Impossible("data"));
    assert_eq!(after(|data| drop(data.as_object_mut().unwrap().remove("era"))), Fault::Impossible("data"));
    assert_eq!(after(|data| first(data, "contacts")["more"] = json!(1)), Fault::Impossible("contacts"));
    assert_eq!(after(|data| data["settings"]["more"] = json!(1)), Fault::Impossible("settings"));
    assert_eq!(after(|data| data["plan"] = json!("a")), Fault::Impossible("plan"));
    assert_eq!(after(|data| data["plan"] = json!(["a", "0000000000000001", 3])), Fault::Impossible("plan"));
}

#[test]
fn unknown_choices_cannot_be() {
    assert_eq!(after(|data| data["plan"][0] = json!("d")), Fault::Impossible("plan"));
    assert_eq!(after(|data| data["invited"][0] = json!("gatecrash")), Fault::Impossible("invited"));
    assert_eq!(
        after(|data| first(data, "contacts")["kind"] = json!("stalked")),
        Fault::Impossible("contacts")
    );
    assert_eq!(after(|data| first(data, "contacts")["after"][0] = json!("x")), Fault::Impossible("contacts"));
    assert_eq!(after(|data| first(data, "contacts")["trigger"] = json!("x")), Fault::Impossible("contacts"));
    assert_eq!(after(|data| first(data, "changes")[0] = json!("x")), Fault::Impossible("changes"));
    assert_eq!(after(|data| data["draft"][0]["scope"] = json!("half")), Fault::Impossible("draft"));
    assert_eq!(after(|data| data["settings"]["theme"][0] = json!("pink")), Fault::Impossible("settings"));
    assert_eq!(after(|data| data["settings"]["region"][0] = json!("zz")), Fault::Impossible("settings"));
    for (id, option) in [("q6", "maybe"), ("q10", "trust=9"), ("q22", "skip"), ("q23", "3"), ("", "no")] {
        let change = |data: &mut Value| data["finished"][0]["answers"][id] = json!([option]);
        assert_eq!(after(change), Fault::Impossible("finished"), "{id}={option}");
    }
}

#[test]
fn answers_that_are_never_stored_cannot_be_there() {
    for (id, option) in
        [("age", "adult"), ("q1", "no"), ("q2", "none"), ("q3", "never"), ("q4", "none"), ("q5", "no")]
    {
        for part in ["finished", "draft"] {
            let change = |data: &mut Value| data[part][0]["answers"][id] = json!([option]);
            assert_eq!(after(change), Fault::Impossible(part), "{id} in {part}");
        }
    }
}

#[test]
fn values_out_of_their_range_cannot_be() {
    for days in
        [json!([29, 40]), json!([61, 40]), json!([40, 29]), json!([40, 61]), json!([40, 300]), json!(40)]
    {
        let change = |data: &mut Value| first(data, "rounds")["length"][0] = days;
        assert_eq!(after(change), Fault::Impossible("rounds"));
    }
    for minute in [json!(1440), json!(-1), json!(70_000), json!(3.5)] {
        let change = |data: &mut Value| first(data, "contacts")["minute"] = minute;
        assert_eq!(after(change), Fault::Impossible("contacts"));
    }
    for day in ["2026-02-30", "2026-3-1", "20260301", "26-03-01", "+026-03-01", ""] {
        let change = |data: &mut Value| first(data, "contacts")["day"] = json!(day);
        assert_eq!(after(change), Fault::Impossible("contacts"), "{day}");
    }
    assert_eq!(after(|data| data["settings"]["day_start"][0] = json!(7)), Fault::Impossible("settings"));
    let long = json!("é".repeat(kintsugi::progress::NOTE_LENGTH + 1));
    assert_eq!(after(|data| first(data, "contacts")["note"] = long), Fault::Impossible("contacts"));
}

#[test]
fn ticks_of_what_does_not_exist_cannot_be() {
    for name in [
        "0.15.1",
        "0.0.1",
        "0.1.0",
        "0.1.5",
        "0.9.4",
        "0.1.door",
        "heal.9.1",
        "heal.1.5",
        "heal.1.gate",
        "256.1.1",
        "-1.1.1",
        "0.1",
        "0.1.1.1",
        "",
        "x.1.1",
    ] {
        assert_eq!(after(|data| rename_first(data, "ticks", name)), Fault::Impossible("ticks"), "{name}");
    }
}

#[test]
fn a_tick_has_one_spelling() {
    for name in ["00.1.1", "0.01.1", "0.1.01", "+0.1.1", "heal.02.3", "heal.2.+3"] {
        assert_eq!(after(|data| rename_first(data, "ticks", name)), Fault::Impossible("ticks"), "{name}");
    }
}

#[test]
fn ids_that_no_action_ever_had_cannot_be() {
    for id in ["ffffffffffffffff", "1", "", "000000000000000G", "00000000000000AB"] {
        for part in ["rounds", "contacts", "changes"] {
            assert_eq!(after(|data| rename_first(data, part, id)), Fault::Impossible(part), "{id}");
        }
        assert_eq!(after(|data| data["era"] = json!(id)), Fault::Impossible("era"));
        assert_eq!(after(|data| data["plan"][1] = json!(id)), Fault::Impossible("plan"));
    }
}

#[test]
fn a_plan_milder_than_its_answers_cannot_be() {
    let stops =
        [("q6", "final"), ("q6", "blocked"), ("q6", "nocontact"), ("q7", "excommitted"), ("q12", "0")];
    for (id, option) in stops {
        for plan in [json!("a"), json!("b"), Value::Null] {
            let change = |data: &mut Value| {
                data["plan"][0] = plan.clone();
                data["finished"][0]["answers"][id] = json!([option]);
            };
            assert_eq!(after(change), Fault::Impossible("plan"), "{id}={option} beside {plan}");
        }
    }
    let heal_first = |data: &mut Value| data["finished"][0]["answers"]["q19"] = json!(["3"]);
    assert_eq!(after(heal_first), Fault::Impossible("plan"), "plan a beside a reason to heal first");
}

#[test]
fn plan_a_without_a_whole_check_in_cannot_be() {
    assert_eq!(after(|data| data["finished"][0] = Value::Null), Fault::Impossible("plan"));
    assert_eq!(after(|data| data["finished"][0]["answers"] = json!({})), Fault::Impossible("finished"));
    let less = |data: &mut Value| {
        data["finished"][0]["answers"].as_object_mut().unwrap().remove("q6");
    };
    assert_eq!(after(less), Fault::Impossible("finished"));
}

#[test]
fn a_more_careful_plan_than_the_answers_is_read() {
    let mut data = data(&rich());
    data["plan"][0] = json!("b");
    assert!(saved::read(&sealed(&data)).is_ok());
    data["plan"][0] = json!("c");
    assert!(saved::read(&sealed(&data)).is_ok());
}

#[test]
fn a_backup_with_an_id_at_the_limit_is_refused_before_it_can_spoil_the_store() {
    let device = super::device::Device::new();
    let tab = device.open();
    tab.log();
    let before = device.text();
    let mut data = data(&Kept::default());
    let far = EntryId::next(EntryId::next(EntryId::NEVER, i64::MAX, u32::MAX), 0, u32::MAX);
    data["era"] = json!(far.to_string());
    assert_eq!(tab.keeper.import(&sealed(&data)), Err(Fault::Impossible("id")));
    assert_eq!(device.text(), before);

    let last = EntryId::next(EntryId::NEVER, i64::MAX, u32::MAX);
    data["era"] = json!(last.to_string());
    assert_eq!(tab.keeper.import(&sealed(&data)), Ok(()));
    tab.log();
    assert_eq!(device.lines(), 1, "the store can still be read after the last id that a file may bring");
}

#[test]
fn random_damage_never_makes_the_reader_panic() {
    let mut driver = Driver::on("2026-03-01");
    driver.start_days(40);
    driver.log(kintsugi::domain::quiet_time::ContactKind::Sent);
    let good = saved::write(driver.kept(), 1);
    let pieces =
        ["\"", "{", "}", "[", "]", ",", ":", "0", "9", "-", "e", "\\u", "null", "true", "🙂", "ff", " "];
    let change = (any::<prop::sample::Index>(), 0..pieces.len() + 2);
    holds(100_000, prop::collection::vec(change, 1..4), |changes| {
        let mut text: Vec<char> = good.chars().collect();
        for (at, piece) in changes {
            if text.is_empty() {
                break;
            }
            let at = at.index(text.len());
            match pieces.get(piece) {
                Some(piece) => drop(text.splice(at..=at, piece.chars())),
                None if piece == pieces.len() => drop(text.drain(at..=at)),
                None => text.truncate(at),
            }
        }
        let text: String = text.into_iter().collect();
        if let Ok(saved) = saved::read(&text) {
            prop_assert_eq!(&saved.kept, driver.kept(), "only what lies outside of the data may differ");
        }
        Ok(())
    });
}

#[test]
fn random_values_under_a_right_checksum_never_make_the_reader_or_the_pages_facts_panic() {
    let good = data(&rich());
    let values = [
        Value::Null,
        json!(0),
        json!(-1),
        json!(255),
        json!(u64::MAX),
        json!(1e300),
        json!(""),
        json!("a"),
        json!("c"),
        json!("0000-01-01"),
        json!("9999-12-31"),
        json!("0000000000000001"),
        json!([]),
        json!([null, "0000000000000000"]),
        json!({}),
        json!(true),
    ];
    holds(5_000, prop::collection::vec((any::<prop::sample::Index>(), 0..values.len()), 1..3), |changes| {
        let mut data = good.clone();
        for (at, value) in changes {
            let count = places(&mut data, usize::MAX, &Value::Null);
            places(&mut data, at.index(count), &values[value]);
        }
        if let Ok(saved) = saved::read(&sealed(&data)) {
            let now = super::driver::at("2026-03-05", 12);
            let _ = (saved.kept.facts(now), saved.kept.recheck_due(now), saved.kept.open_lapse(now));
            let again = saved::read(&saved::write(&saved.kept, 1)).map(|saved| saved.kept);
            prop_assert_eq!(again, Ok(saved.kept));
        }
        Ok(())
    });
}

/// Puts `value` at the place with that number, counting every value of the tree. Gives how many places there are.
fn places(tree: &mut Value, at: usize, value: &Value) -> usize {
    fn walk(tree: &mut Value, at: usize, value: &Value, count: &mut usize) {
        let here = *count;
        *count += 1;
        match tree {
            Value::Array(all) => all.iter_mut().for_each(|one| walk(one, at, value, count)),
            Value::Object(all) => all.values_mut().for_each(|one| walk(one, at, value, count)),
            _ => {}
        }
        if here == at {
            *tree = value.clone();
        }
    }
    let mut count = 0;
    walk(tree, at, value, &mut count);
    count
}
