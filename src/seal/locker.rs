//! A key, and what it came from: seals and opens texts by the port.

use std::rc::Rc;

use super::form::{COUNT, Header, Sealed};
use super::port::{SealKey, Sealing};

/// A key that was derived from a passphrase, held in memory only.
pub struct Locker {
    sealing: Rc<dyn Sealing>,
    key: SealKey,
    /// Count and salt that the key came from; each sealing has a nonce of its own.
    from: Header,
}

impl Locker {
    /// A new key for a passphrase, with a salt of its own; `None` where the browser can't make one.
    pub async fn new(sealing: Rc<dyn Sealing>, passphrase: String) -> Option<Self> {
        let mut from = Header { count: COUNT, salt: [0; 16], nonce: [0; 12] };
        if !sealing.random(&mut from.salt) {
            return None;
        }
        Self::of(sealing, passphrase, from).await
    }

    /// The key by which something was sealed, if this is its passphrase.
    pub async fn of(sealing: Rc<dyn Sealing>, passphrase: String, from: Header) -> Option<Self> {
        let key = sealing.derive(&passphrase, &from).await?;
        Some(Self { sealing, key, from })
    }

    /// Seals a text; `None` where the browser refused.
    pub async fn seal(&self, text: String) -> Option<Sealed> {
        let mut header = self.from;
        if !self.sealing.random(&mut header.nonce) {
            return None;
        }
        let text = self.sealing.seal(&self.key, &header, text).await?;
        Some(Sealed { header, text })
    }

    /// Opens what was sealed; `None` where it was by another passphrase, or changed since.
    pub async fn open(&self, sealed: &Sealed) -> Option<String> {
        self.sealing.open(&self.key, &sealed.header, &sealed.text).await
    }

    /// Whether this key can be the one.
    pub fn fits(&self, sealed: &Sealed) -> bool {
        self.from.has_key_of(&sealed.header)
    }
}
