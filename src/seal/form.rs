//! The written form of what is sealed: an open header that says how, and the sealed bytes.
//!
//! | Member | What it is |
//! |---|---|
//! | `format` | `kintsugi-sealed` |
//! | `version` | 1 |
//! | `kdf` | `PBKDF2-HMAC-SHA-256` |
//! | `count` | its rounds |
//! | `salt` | 16 random bytes, in base64 |
//! | `cipher` | `AES-256-GCM` |
//! | `nonce` | 12 random bytes, in base64, new for each sealing |
//! | `text` | the sealed bytes with the tag of 16 bytes behind them, in base64 |
//!
//! All members but `text`, in this order and one a line, are the additional data of the seal: a changed header does not open.

use super::base64;
use crate::json::{Map, Value};

/// What names the form.
pub const FORMAT: &str = "kintsugi-sealed";

/// The version that this guide writes.
pub const VERSION: u32 = 1;

/// How a key comes from a passphrase.
pub const KDF: &str = "PBKDF2-HMAC-SHA-256";

/// How a text is sealed with the key.
pub const CIPHER: &str = "AES-256-GCM";

/// The rounds of PBKDF2 that this guide takes, and the fewest it opens. OWASP's Password Storage Cheat Sheet asks for
/// 600,000 or more with HMAC-SHA-256 (its figure since December 2022).
pub const COUNT: u32 = 600_000;

/// The most rounds it opens: a file from elsewhere must not keep a phone busy for minutes.
pub const MOST: u32 = 10_000_000;

/// The bytes of the tag at the end of what is sealed.
pub const TAG: usize = 16;

/// At most how many characters header and envelope take around the sealed text.
const AROUND: usize = 400;

/// How something was sealed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Header {
    /// The rounds of PBKDF2, [`COUNT`] to [`MOST`].
    pub count: u32,
    /// What makes the key of one passphrase another each time.
    pub salt: [u8; 16],
    /// What makes each sealing with one key another.
    pub nonce: [u8; 12],
}

/// Something sealed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sealed {
    /// How.
    pub header: Header,
    /// The sealed bytes, and the tag.
    pub text: Vec<u8>,
}

/// Why a sealed form can't be opened whatever the passphrase.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FormFault {
    /// A newer version of the guide sealed it, or sealed it in a newer way.
    Newer,
    /// It says something that can't be: a count, a salt or a nonce out of bounds, or another member.
    Impossible,
}

impl Header {
    /// The members of the header in their order, each as it stands in the form.
    fn members(&self) -> [(&'static str, Value); 7] {
        let text = |text: &str| Value::String(text.to_owned());
        [
            ("format", text(FORMAT)),
            ("version", Value::from(VERSION)),
            ("kdf", text(KDF)),
            ("count", Value::from(self.count)),
            ("salt", Value::String(base64::write(&self.salt))),
            ("cipher", text(CIPHER)),
            ("nonce", Value::String(base64::write(&self.nonce))),
        ]
    }

    /// What the seal vouches for besides the text: the header's values in their order, one a line.
    pub fn vouched(&self) -> String {
        let mut lines = String::new();
        for (_, value) in self.members() {
            match &value {
                Value::String(text) => lines.push_str(text),
                other => lines.push_str(&other.to_string()),
            }
            lines.push('\n');
        }
        lines
    }

    /// Whether the same key opens both.
    pub fn has_key_of(&self, other: &Self) -> bool {
        (self.count, self.salt) == (other.count, other.salt)
    }
}

impl Sealed {
    /// Whether a value is a sealed form, of whatever version: it then has to be opened before anything else.
    pub fn is_meant(value: &Value) -> bool {
        value.get("format").and_then(Value::as_str) == Some(FORMAT)
    }

    /// At most how long the sealed form of so many bytes is, in its envelope: base64 takes four characters for three bytes.
    pub fn length_of(bytes: usize) -> usize {
        (bytes + TAG).div_ceil(3) * 4 + AROUND
    }

    /// The written form.
    pub fn write(&self) -> Value {
        let members = self.header.members().into_iter();
        let text = ("text", Value::String(base64::write(&self.text)));
        Value::Object(members.chain([text]).map(|(name, value)| (name.to_owned(), value)).collect::<Map>())
    }

    /// Reads a written form. Nothing costly is done before its bounds are known to hold.
    ///
    /// # Errors
    /// Says why it can't be opened.
    pub fn read(value: &Value) -> Result<Self, FormFault> {
        if value.get("version").and_then(Value::as_u64).is_some_and(|version| version > VERSION.into()) {
            return Err(FormFault::Newer);
        }
        let named = |name, wanted| value.get(name).and_then(Value::as_str) == Some(wanted);
        if !named("format", FORMAT) || !named("kdf", KDF) || !named("cipher", CIPHER) {
            return Err(FormFault::Impossible);
        }
        read(value).ok_or(FormFault::Impossible)
    }
}

fn read(value: &Value) -> Option<Sealed> {
    value.as_object().filter(|members| members.len() == 8)?;
    let bytes = |name| value.get(name).and_then(Value::as_str).and_then(base64::read);
    let number = |name| value.get(name).and_then(Value::as_u64).and_then(|number| u32::try_from(number).ok());
    number("version").filter(|version| *version == VERSION)?;
    let header = Header {
        count: number("count").filter(|count| (COUNT..=MOST).contains(count))?,
        salt: bytes("salt")?.try_into().ok()?,
        nonce: bytes("nonce")?.try_into().ok()?,
    };
    let text = bytes("text").filter(|text| text.len() > TAG)?;
    Some(Sealed { header, text })
}
