//! The guide's own JSON against the one that everybody uses.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use kintsugi::json::Value;
use proptest::prelude::*;

/// The same value as the other library has it.
fn theirs(value: &Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Bool(on) => (*on).into(),
        Value::Number(number) => serde_json::from_str(number).unwrap(),
        Value::String(text) => text.clone().into(),
        Value::Array(values) => values.iter().map(theirs).collect(),
        Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), theirs(value))).collect(),
    }
}

fn values() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        (-2_000_000_i32..2_000_000).prop_map(|halves| (f64::from(halves) / 2.0).into()),
        "\\PC*|[\"\\\\/\u{0}-\u{1f}\u{7f}é😀]*".prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
            prop::collection::btree_map("[a-c\"\\\\é]{0,3}", inner, 0..6)
                .prop_map(|members| members.into_iter().collect()),
        ]
    })
}

proptest! {
    #[test]
    fn what_the_other_writes_is_read_as_the_same(value in values(), pretty: bool) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
        prop_assert_eq!(theirs(&Value::parse(&text.unwrap()).unwrap()), value);
    }

    #[test]
    fn what_is_written_is_read_by_the_other_as_the_same(value in values()) {
        let ours = Value::parse(&value.to_string()).unwrap();
        prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&ours.to_string()).unwrap(), value);
    }

    #[test]
    fn a_damaged_text_is_refused_by_both_or_read_as_the_same(
        value in values(),
        at in any::<prop::sample::Index>(),
        put in "[\\[\\]{}\",:\\\\u0-9eE.+ntf -]{0,2}",
    ) {
        let text = value.to_string();
        let at = at.index(text.len() + 1);
        prop_assume!(text.is_char_boundary(at));
        let mut damaged = text[..at].to_owned() + &put;
        damaged.extend(text[at..].chars().skip(1));
        let other = serde_json::from_str::<serde_json::Value>(&damaged).ok();
        let ours = Value::parse(&damaged);
        // The other one refuses numbers that no computer holds, and takes the last of two equal names.
        if let (Some(ours), Some(other)) = (&ours, &other) {
            prop_assert_eq!(&theirs(ours), other);
        } else {
            let too_large = ours.is_some() && damaged.contains(['e', 'E']);
            prop_assert!(too_large || ours.is_some() == other.is_some(), "{damaged}");
        }
    }

    #[test]
    fn no_text_breaks_the_reader(text in "[\\[\\]{}\",:\\\\ud8c0-9eE.+ntfrulase -]{0,40}|\\PC{0,40}") {
        prop_assert_eq!(Value::parse(&text).is_some(), serde_json::from_str::<serde_json::Value>(&text).is_ok());
    }
}

#[test]
fn escapes_are_read_in_all_their_forms() {
    let text = r#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#;
    assert_eq!(Value::parse(text), Some(Value::String("\"\\/\u{8}\u{c}\n\r\t\u{e9}\u{1f600}".to_owned())));
    for broken in
        [r#""\ud83d""#, r#""\ud83d\u0041""#, r#""\ude00""#, r#""\u12""#, r#""\x""#, r#""\"#, "\"\u{1}\""]
    {
        assert_eq!(Value::parse(broken), None, "{broken}");
    }
}

#[test]
fn what_is_nested_too_deep_is_refused_and_breaks_nothing() {
    assert!(Value::parse(&("[".repeat(100) + &"]".repeat(100))).is_some());
    for deep in ["[", "{\"a\":"] {
        assert_eq!(Value::parse(&deep.repeat(1_000_000)), None);
    }
}

#[test]
fn only_whole_numbers_are_whole_numbers() {
    let number = |text| Value::parse(text).and_then(|value| value.as_i64());
    assert_eq!(number("-12"), Some(-12));
    assert_eq!(number("9223372036854775807"), Some(i64::MAX));
    assert_eq!(number("-9223372036854775808"), Some(i64::MIN));
    assert_eq!(number("1.0"), None);
    assert_eq!(number("1e3"), None);
    assert_eq!(number("9223372036854775808"), None);
    assert_eq!(number("01"), None);
    assert_eq!(Value::parse("18446744073709551615").and_then(|value| value.as_u64()), Some(u64::MAX));
    assert_eq!(Value::parse("-1").and_then(|value| value.as_u64()), None);
}
