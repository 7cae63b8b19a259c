//! AES-256-GCM and PBKDF2 of the RustCrypto project in the place of the browser's.

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use kintsugi::seal::{Header, Sealed};
use sha2::Sha256;

/// The key of a passphrase that is in NFC already.
pub fn key(passphrase: &str, header: &Header) -> [u8; 32] {
    let mut key = [0; 32];
    pbkdf2::pbkdf2_hmac::<Sha256>(passphrase.as_bytes(), &header.salt, header.count, &mut key);
    key
}

/// Seals a text.
pub fn seal(key: &[u8; 32], header: &Header, text: &str) -> Sealed {
    let vouched = header.vouched();
    let payload = Payload { msg: text.as_bytes(), aad: vouched.as_bytes() };
    let cipher = Aes256Gcm::new(key.into());
    let nonce = Nonce::try_from(header.nonce.as_slice()).expect("twelve bytes");
    Sealed { header: *header, text: cipher.encrypt(&nonce, payload).expect("it seals whatever it is given") }
}

/// Opens what was sealed.
pub fn open(key: &[u8; 32], sealed: &Sealed) -> Option<String> {
    let vouched = sealed.header.vouched();
    let payload = Payload { msg: &sealed.text, aad: vouched.as_bytes() };
    let nonce = Nonce::try_from(sealed.header.nonce.as_slice()).expect("twelve bytes");
    let opened = Aes256Gcm::new(key.into()).decrypt(&nonce, payload).ok()?;
    String::from_utf8(opened).ok()
}
