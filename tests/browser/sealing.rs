//! The browser's own cryptography behind its port: answers known beforehand, and what it refuses.

use std::rc::Rc;

use kintsugi::browser::sealing::BrowserSealing;
use kintsugi::json::Value;
use kintsugi::progress::saved;
use kintsugi::seal::{Header, Locker, Sealed, Sealing};
use wasm_bindgen_test::wasm_bindgen_test;

/// What Python's `cryptography` sealed (tests/seal/vector.py).
fn vector(name: &str) -> String {
    let vector = Value::parse(include_str!("../seal/vector.json")).unwrap();
    vector.get(name).and_then(Value::as_str).unwrap().to_owned()
}

fn sealing() -> Rc<dyn Sealing> {
    Rc::new(BrowserSealing)
}

async fn locker(passphrase: &str, header: Header) -> Locker {
    Locker::of(sealing(), passphrase.to_owned(), header).await.unwrap()
}

#[wasm_bindgen_test]
async fn what_python_sealed_opens_here_however_its_accents_are_typed() {
    assert!(BrowserSealing.is_available());
    let sealed = saved::read_sealed(&vector("file")).unwrap();
    assert_ne!(vector("typed"), vector("passphrase"), "an accent of its own, and one letter");
    for typed in [vector("typed"), vector("passphrase")] {
        let locker = locker(&typed, sealed.header).await;
        assert_eq!(locker.open(&sealed).await, Some(vector("plain")));
    }
}

#[wasm_bindgen_test]
async fn any_other_passphrase_opens_nothing() {
    let sealed = saved::read_sealed(&vector("file")).unwrap();
    for wrong in [vector("typed").trim_end(), &vector("typed").to_uppercase(), ""] {
        let locker = locker(wrong, sealed.header).await;
        assert_eq!(locker.open(&sealed).await, None, "{wrong:?}");
    }
}

#[wasm_bindgen_test]
async fn every_changed_byte_is_refused() {
    let locker = Locker::new(sealing(), "four plain words here".to_owned()).await.unwrap();
    let sealed = locker.seal("kept, “really” 🫖".to_owned()).await.unwrap();
    assert_eq!(locker.open(&sealed).await.as_deref(), Some("kept, “really” 🫖"));
    for at in 0..sealed.text.len() {
        let mut changed = sealed.clone();
        changed.text[at] ^= 1;
        assert_eq!(locker.open(&changed).await, None, "byte {at}");
    }
    for at in 0..12 {
        let mut nonce = sealed.header.nonce;
        nonce[at] ^= 0x80;
        let changed = Sealed { header: Header { nonce, ..sealed.header }, text: sealed.text.clone() };
        assert_eq!(locker.open(&changed).await, None, "nonce {at}");
    }
    let count = sealed.header.count + 1;
    let changed = Sealed { header: Header { count, ..sealed.header }, text: sealed.text.clone() };
    assert_eq!(locker.open(&changed).await, None, "the header is vouched for");
}

#[wasm_bindgen_test]
async fn no_two_sealings_are_alike() {
    let one = Locker::new(sealing(), "four plain words here".to_owned()).await.unwrap();
    let other = Locker::new(sealing(), "four plain words here".to_owned()).await.unwrap();
    let text = || "the same".to_owned();
    let (first, second) = (one.seal(text()).await.unwrap(), one.seal(text()).await.unwrap());
    assert!(first.header.has_key_of(&second.header) && first.header.nonce != second.header.nonce);
    assert_ne!(first.text, second.text);
    let third = other.seal(text()).await.unwrap();
    assert!(!one.fits(&third) && one.open(&third).await.is_none(), "each lock has a salt of its own");
}
