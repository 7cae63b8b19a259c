//! A backup that Python's `cryptography` sealed (vector.py, written from docs/backup-format.md alone) is opened by what the guide reads.

use kintsugi::progress::saved::{self, Fault};
use serde_json::Value;

use super::rust_crypto;

/// What vector.py wrote.
fn vector(name: &str) -> String {
    let vector: Value = serde_json::from_str(include_str!("vector.json")).unwrap();
    vector[name].as_str().unwrap().to_owned()
}

#[test]
fn what_python_sealed_is_read_and_opens_with_its_passphrase() {
    let file = vector("file");
    assert_eq!(saved::read(&file), Err(Fault::Sealed));
    let sealed = saved::read_sealed(&file).unwrap();
    let key = rust_crypto::key(&vector("passphrase"), &sealed.header);
    let in_hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(in_hex, vector("key"));
    let plain = rust_crypto::open(&key, &sealed).unwrap();
    assert_eq!(plain, vector("plain"));
    assert!(!saved::read(&plain).unwrap().kept.is_untouched());
}

#[test]
fn the_guide_writes_the_same_bytes_as_python_from_the_same_key_and_nonce() {
    let sealed = saved::read_sealed(&vector("file")).unwrap();
    let key: Vec<u8> =
        (0..32).map(|at| u8::from_str_radix(&vector("key")[2 * at..2 * at + 2], 16).unwrap()).collect();
    let again = rust_crypto::seal(&key.try_into().unwrap(), &sealed.header, &vector("plain"));
    assert_eq!(saved::write_sealed(&again, 7), vector("file"));
}

#[test]
fn the_passphrase_counts_to_its_last_blank() {
    let sealed = saved::read_sealed(&vector("file")).unwrap();
    let key = rust_crypto::key(vector("passphrase").trim_end(), &sealed.header);
    assert_eq!(rust_crypto::open(&key, &sealed), None);
}
