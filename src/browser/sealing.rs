//! Sealing by the browser's own cryptography (`crypto.subtle`), and what belongs to a lock: touches, time, the other tabs.
//!
//! Keys are made so that nobody can take them out again, and are never stored. A tab that has one never hands it to another.

use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use js_sys::{Array, JsString, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{BroadcastChannel, CryptoKey, Event, HtmlElement, MessageEvent, SubtleCrypto};

use super::dom::{document, window};
use crate::seal::{Header, Later, SealKey, Sealing, Sign, Watch};

/// How often an open lock looks at the clock, in milliseconds. Timers stand still while a device sleeps: the clock is what counts.
const TICK_MS: u32 = 5_000;

/// The browser's sealing.
pub struct BrowserSealing;

fn subtle() -> Option<SubtleCrypto> {
    let crypto = window()?.crypto().ok()?;
    // Missing on plain http, whatever the types say.
    let subtle = Reflect::get(&crypto, &JsValue::from_str("subtle")).ok().filter(JsValue::is_object)?;
    Some(subtle.unchecked_into())
}

/// An object of the shape that WebCrypto wants.
fn of(members: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in members {
        // Setting a field of a plain object of ours can't fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object
}

fn bytes(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

fn gcm(header: &Header) -> Object {
    of(&[
        ("name", "AES-GCM".into()),
        ("iv", bytes(&header.nonce)),
        ("additionalData", bytes(header.vouched().as_bytes())),
        ("tagLength", 128.into()),
    ])
}

async fn derive(passphrase: Vec<u8>, header: Header) -> Option<SealKey> {
    let subtle = subtle()?;
    let material = Uint8Array::from(passphrase.as_slice());
    let uses = Array::of1(&"deriveKey".into());
    let base = subtle.import_key_with_str("raw", &material, "PBKDF2", false, &uses).ok()?;
    let base: CryptoKey = JsFuture::from(base).await.ok()?.unchecked_into();
    material.fill(0, 0, material.length());
    let how = of(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", bytes(&header.salt)),
        ("iterations", header.count.into()),
    ]);
    let what = of(&[("name", "AES-GCM".into()), ("length", 256.into())]);
    let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
    let key = subtle.derive_key_with_object_and_object(&how, &base, &what, false, &uses).ok()?;
    let key: CryptoKey = JsFuture::from(key).await.ok()?.unchecked_into();
    Some(Rc::new(key))
}

impl Sealing for BrowserSealing {
    fn is_available(&self) -> bool {
        subtle().is_some()
    }

    fn random(&self, bytes: &mut [u8]) -> bool {
        let crypto = window().and_then(|window| window.crypto().ok());
        crypto.is_some_and(|crypto| crypto.get_random_values_with_u8_array(bytes).is_ok())
    }

    fn derive(&self, passphrase: &str, header: &Header) -> Later<Option<SealKey>> {
        let normal: JsString = JsString::from(passphrase).normalize("NFC");
        let normal = String::from(normal).into_bytes();
        Box::pin(derive(normal, *header))
    }

    fn seal(&self, key: &SealKey, header: &Header, text: String) -> Later<Option<Vec<u8>>> {
        let (key, how) = (key.clone(), gcm(header));
        Box::pin(async move {
            let key = key.downcast_ref::<CryptoKey>()?;
            let sealed = subtle()?
                .encrypt_with_object_and_buffer_source(&how, key, &Uint8Array::from(text.as_bytes()))
                .ok()?;
            let sealed = JsFuture::from(sealed).await.ok()?;
            Some(Uint8Array::new(&sealed).to_vec())
        })
    }

    fn open(&self, key: &SealKey, header: &Header, sealed: &[u8]) -> Later<Option<String>> {
        let (key, how, sealed) = (key.clone(), gcm(header), Uint8Array::from(sealed));
        Box::pin(async move {
            let key = key.downcast_ref::<CryptoKey>()?;
            let text = subtle()?.decrypt_with_object_and_buffer_source(&how, key, &sealed).ok()?;
            let text = JsFuture::from(text).await.ok()?;
            String::from_utf8(Uint8Array::new(&text).to_vec()).ok()
        })
    }

    fn spawn(&self, task: Later<()>) {
        wasm_bindgen_futures::spawn_local(task);
    }

    fn watch(&self, channel: &str, heard: Box<dyn Fn(Sign)>) -> Box<dyn Watch> {
        Box::new(TabWatch::new(channel, Rc::from(heard)))
    }

    fn save_fields(&self) {
        let Some(document) = document() else { return };
        // A field that is left tells that it changed; a letter that is being written also saves when the page is hidden.
        if let Some(field) = document.active_element().and_then(|field| field.dyn_into::<HtmlElement>().ok())
        {
            let _ = field.blur();
        }
        if let Ok(event) = Event::new("visibilitychange") {
            let _ = document.dispatch_event(&event);
        }
    }
}

/// Everything that an open lock hears, until it is let go.
struct TabWatch {
    channel: Option<BroadcastChannel>,
    _heard: Vec<EventListener>,
    _ticks: Interval,
}

impl TabWatch {
    fn new(name: &str, heard: Rc<dyn Fn(Sign)>) -> Self {
        let mut listeners = Vec::new();
        // Where there is no channel, every tab locks for itself.
        let channel = BroadcastChannel::new(name).ok();
        if let Some(channel) = &channel {
            let heard = heard.clone();
            listeners.push(EventListener::new(channel, "message", move |event| {
                let locked = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_bool());
                if let Some(locked) = locked {
                    heard(if locked { Sign::LockedElsewhere } else { Sign::TouchedElsewhere });
                }
            }));
        }
        let mut on = |target: Option<web_sys::EventTarget>, name: &'static str, sign: Sign| {
            if let Some(target) = target {
                let heard = heard.clone();
                listeners.push(EventListener::new(&target, name, move |_| heard(sign)));
            }
        };
        for touch in ["keydown", "pointerdown"] {
            on(document().map(Into::into), touch, Sign::Touched);
        }
        on(document().map(Into::into), "visibilitychange", Sign::Ticked);
        for look in ["focus", "pageshow"] {
            on(window().map(Into::into), look, Sign::Ticked);
        }
        let ticks = Interval::new(TICK_MS, move || heard(Sign::Ticked));
        Self { channel, _heard: listeners, _ticks: ticks }
    }
}

impl Watch for TabWatch {
    fn tell(&self, locked: bool) {
        if let Some(channel) = &self.channel {
            let _ = channel.post_message(&JsValue::from_bool(locked));
        }
    }
}

impl Drop for TabWatch {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.close();
        }
    }
}
