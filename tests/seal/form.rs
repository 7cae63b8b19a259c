//! The written form: what goes in comes out, what was changed is refused, and nothing costly is done for what can't be.

use kintsugi::json::Value as Json;
use kintsugi::progress::saved::{self, Fault};
use kintsugi::seal::form::{COUNT, MOST};
use kintsugi::seal::{FormFault, Header, Sealed};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::rust_crypto;

fn header() -> impl Strategy<Value = Header> {
    (COUNT..=MOST, any::<[u8; 16]>(), any::<[u8; 12]>()).prop_map(|(count, salt, nonce)| Header {
        count,
        salt,
        nonce,
    })
}

fn data(sealed: &Sealed) -> Value {
    serde_json::from_str(&sealed.write().to_string()).unwrap()
}

fn read(data: &Value) -> Result<Sealed, FormFault> {
    Sealed::read(&Json::parse(&data.to_string()).unwrap())
}

fn some() -> Sealed {
    rust_crypto::seal(&[7; 32], &Header { count: COUNT, salt: [1; 16], nonce: [2; 12] }, "a quiet morning")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn what_is_sealed_is_written_read_and_opened_again(header in header(), key in any::<[u8; 32]>(), text in ".{1,300}") {
        let sealed = rust_crypto::seal(&key, &header, &text);
        let written = saved::write_sealed(&sealed, 3);
        prop_assert!(!written.contains(&text) || text.len() < 5);
        let read = saved::read_sealed(&written);
        prop_assert_eq!(read.as_ref(), Ok(&sealed));
        prop_assert_eq!(rust_crypto::open(&key, &sealed), Some(text));
    }

    #[test]
    fn any_flipped_bit_is_refused_be_it_in_the_header_or_in_the_text(at in any::<prop::sample::Index>(), bit in 0_u32..8) {
        let sealed = some();
        let mut bytes = [&sealed.header.salt[..], &sealed.header.nonce, &sealed.text].concat();
        *at.get_mut(&mut bytes) ^= 1_u8 << bit;
        let (salt, rest) = bytes.split_at(16);
        let (nonce, text) = rest.split_at(12);
        let header = Header { salt: salt.try_into().unwrap(), nonce: nonce.try_into().unwrap(), ..sealed.header };
        prop_assert_eq!(rust_crypto::open(&[7; 32], &Sealed { header, text: text.to_vec() }), None);
    }

    #[test]
    fn a_changed_character_of_a_file_never_opens_as_something_else(at in any::<prop::sample::Index>(), with in "[ -~]") {
        let sealed = some();
        let written = saved::write_sealed(&sealed, 3);
        let at = at.index(written.len());
        let mut changed = written.clone();
        changed.replace_range(at..=at, &with);
        if let Ok(read) = saved::read_sealed(&changed) {
            // The revision stands outside the seal; what is inside has its own.
            prop_assert_eq!(read, sealed);
        }
    }

    #[test]
    fn nothing_that_somebody_makes_up_is_a_panic(text in ".{0,400}", count in any::<u64>(), bytes in "[A-Za-z0-9+/=]{0,40}") {
        let _ = saved::read_sealed(&text);
        let mut data = data(&some());
        data["count"] = count.into();
        prop_assert_eq!(read(&data).is_ok(), (u64::from(COUNT)..=u64::from(MOST)).contains(&count));
        for name in ["salt", "nonce", "text"] {
            let mut data = data.clone();
            data[name] = bytes.clone().into();
            let _ = read(&data);
        }
    }
}

#[test]
fn a_count_that_would_keep_a_phone_busy_for_minutes_is_refused_unread() {
    for count in [
        json!(10_000_001),
        json!(u64::MAX),
        json!(-1),
        json!("600000"),
        json!(null),
        json!(599_999),
        json!(0),
    ] {
        let mut data = data(&some());
        data["count"] = count.clone();
        assert_eq!(read(&data), Err(FormFault::Impossible), "{count}");
    }
}

#[test]
fn salts_nonces_and_texts_of_another_size_are_refused() {
    let changed = [
        ("salt", "AAAAAAAAAAAAAAAAAAAA"),
        ("salt", ""),
        ("nonce", "AAAAAAAAAAAAAAAAAAAAAA=="),
        ("nonce", "AAAAAAAAAAAAAAA"),
        ("text", "AAAAAAAAAAAAAAAAAAAAAA=="),
        ("text", "not base64!"),
    ];
    for (name, wrong) in changed {
        let mut data = data(&some());
        data[name] = wrong.into();
        assert_eq!(read(&data), Err(FormFault::Impossible), "{name}: {wrong}");
    }
    let mut more = data(&some());
    more["hint"] = "it rhymes".into();
    assert_eq!(read(&more), Err(FormFault::Impossible), "no member more");
    for name in ["format", "version", "kdf", "count", "salt", "cipher", "nonce", "text"] {
        let mut less = data(&some());
        less.as_object_mut().unwrap().remove(name);
        assert_eq!(read(&less), Err(FormFault::Impossible), "nor less: {name}");
    }
}

#[test]
fn a_newer_form_is_told_from_a_wrong_one() {
    let mut newer = data(&some());
    newer["version"] = 2.into();
    newer["kdf"] = "something better".into();
    assert_eq!(read(&newer), Err(FormFault::Newer));
    let mut other = data(&some());
    other["kdf"] = "PBKDF2-HMAC-SHA-1".into();
    assert_eq!(read(&other), Err(FormFault::Impossible));
}

#[test]
fn damage_shows_before_anybody_is_asked_for_a_passphrase() {
    let written = saved::write_sealed(&some(), 1);
    let text = data(&some())["text"].as_str().unwrap().to_owned();
    let damaged =
        written.replace(&text, &text.replacen(&text[..1], if text.starts_with('A') { "B" } else { "A" }, 1));
    assert_ne!(damaged, written);
    assert_eq!(saved::read(&damaged), Err(Fault::Damaged));
    assert_eq!(saved::read_sealed(&damaged), Err(Fault::Damaged));
    assert_eq!(saved::read_sealed(&written[..written.len() - 1]), Err(Fault::NotOurs));
    assert_eq!(saved::read_sealed(&saved::write(&Default::default(), 1)), Err(Fault::NotOurs));
    let newer = written.replacen("\"schema\":3", "\"schema\":9", 1);
    assert_eq!((saved::read(&newer), saved::read_sealed(&newer)), (Err(Fault::Newer), Err(Fault::Newer)));
}

#[test]
fn a_version_that_knows_no_seals_takes_what_is_sealed_for_newer_not_for_damage() {
    let written: Value = serde_json::from_str(&saved::write_sealed(&some(), 1)).unwrap();
    assert!(written["schema"].as_u64().unwrap() >= 3, "schema 2 knew no seals");
}
