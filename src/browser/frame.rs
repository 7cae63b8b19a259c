//! The guide in a frame of somebody's page: what the two tell each other.
//!
//! The loader (src/web/embed.js) names the frame after the origin of its page. From then on every message goes to that origin alone, and
//! one is heard only if it comes from the window around this one and from that origin. Out go `ready`, `resize` with a height, and
//! `error`: never a word about the visitor. In come the wishes of the page, in the form of an address's query.

use std::cell::{Cell, RefCell};

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use js_sys::{Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement, MessageEvent, ResizeObserver, UrlSearchParams, Window};

use super::console::warn;
use super::dom::{document, window};
use super::listen;
use super::look;
use crate::domain::asked::{Asked, query_in};
use crate::ports::News;

/// How the loader names the frame, before the origin.
const NAME: &str = "kintsugi ";

thread_local! {
    /// The origin of the page around the frame, once it is known.
    static HOST: RefCell<Option<String>> = const { RefCell::new(None) };
    /// The height told last.
    static HEIGHT: Cell<i32> = const { Cell::new(0) };
}

/// Whether the address says that the guide stands in a frame.
pub fn is_framed() -> bool {
    root().is_some_and(|root| root.has_attribute("data-embed"))
}

/// Whether the page around the frame is of another origin: browsers then keep the frame's store apart.
pub fn is_apart() -> bool {
    let is_within = || window()?.frame_element().ok().flatten();
    is_framed() && is_within().is_none()
}

/// Begins to talk with the page around the frame, if there is one that can be answered.
pub fn install() {
    let (Some(window), Some(document), true) = (window(), document(), is_framed()) else { return };
    EventListener::new(&document, "click", open_outside).forget();
    let Some(host) = window.name().ok().and_then(|name| name.strip_prefix(NAME).map(str::to_owned)) else {
        return;
    };
    HOST.set(Some(host));
    EventListener::new(&window, "message", |event| {
        if let Some(event) = event.dyn_ref::<MessageEvent>() {
            hear(event);
        }
    })
    .forget();
    tell("ready", None);
    let resized = Closure::<dyn FnMut()>::new(tell_height);
    if let (Ok(observer), Some(body)) =
        (ResizeObserver::new(resized.as_ref().unchecked_ref()), document.body())
    {
        observer.observe(&body);
    }
    resized.forget();
}

/// The program broke.
pub fn tell_broken() {
    tell("error", None);
}

fn root() -> Option<Element> {
    document()?.document_element()
}

fn around() -> Option<Window> {
    let window = window()?;
    window.parent().ok().flatten().filter(|parent| *parent != window)
}

/// Says something to the page around the frame, and to no other.
fn tell(kind: &str, height: Option<i32>) {
    let Some((around, host)) = around().zip(HOST.with_borrow(Clone::clone)) else { return };
    let message = message(kind);
    if let Some(height) = height {
        let _ = Reflect::set(&message, &JsValue::from_str("height"), &JsValue::from(height));
    }
    // Refused only where the origin is none: then there is nobody to tell.
    let _ = around.post_message(&message, &host);
}

/// A message of a kind.
pub fn message(kind: &str) -> Object {
    let message = Object::new();
    // Setting a field of a plain object of ours can't fail.
    let _ = Reflect::set(&message, &JsValue::from_str("kintsugi"), &JsValue::from_str(kind));
    message
}

/// A field of a message that holds a text.
pub fn field(event: &MessageEvent, name: &str) -> Option<String> {
    Reflect::get(&event.data(), &JsValue::from_str(name)).ok()?.as_string()
}

fn tell_height() {
    let Some(body) = document().and_then(|document| document.body()) else { return };
    let height = body.offset_height();
    if height > 0 && HEIGHT.replace(height) != height {
        tell("resize", Some(height));
    }
}

/// Takes a message, if it is the page's own and says what it may say.
fn hear(event: &MessageEvent) {
    let is_theirs = event.source().is_some_and(|source| {
        around().is_some_and(|around| AsRef::<JsValue>::as_ref(&source) == AsRef::<JsValue>::as_ref(&around))
    });
    let host = HOST.with_borrow(Clone::clone).unwrap_or_default();
    if !is_theirs || event.origin() != host {
        return;
    }
    let query = query_in(field(event, "kintsugi").as_deref(), field(event, "asked"));
    let Some((query, values)) =
        query.and_then(|query| UrlSearchParams::new_with_str(&query).ok().map(|values| (query, values)))
    else {
        return warn("a message that is none of the loader's");
    };
    let asked = Asked::of(&|name| values.get(name), &host);
    // From here on the page follows every height: nothing needs to be scrolled in the frame.
    if let Some(root) = root() {
        let _ = root.set_attribute("data-embed", "sized");
    }
    look::put_on(&asked.look);
    if asked.astray {
        warn("a way back that leads to another site");
    }
    listen::tell(News::Asked { query, home: asked.home });
    // Browsers may leave a frame undrawn until it is in view, and then tell no observer: the height is looked up once
    // what was asked for stands there.
    HEIGHT.set(0);
    Timeout::new(0, tell_height).forget();
}

/// A link that leads out of the guide opens in a window of its own: most places refuse to stand in a frame.
fn open_outside(event: &web_sys::Event) {
    if event.default_prevented() {
        return;
    }
    let link = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .and_then(|target| target.closest("a[href^=http]").ok().flatten())
        .and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(link) = link
        && link.target().is_empty()
    {
        link.set_target("_blank");
    }
}
