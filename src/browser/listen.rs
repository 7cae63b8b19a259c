//! Everything that can happen outside the pages, told to the one listener. Installed once, for as long as the
//! page lives.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use wasm_bindgen::JsCast;
use web_sys::{KeyboardEvent, PageTransitionEvent, StorageEvent};

use super::digits::press_option;
use super::dom::{document, window};
use super::sight::{bring_focused, height, keep_focused};
use crate::ports::News;

type Listener = Rc<dyn Fn(News)>;

thread_local! {
    static HEARD: RefCell<Option<Listener>> = const { RefCell::new(None) };
    /// What happened before anybody listened: Yew may let the browser go on between drawing and effects.
    static EARLY: RefCell<Vec<News>> = const { RefCell::new(Vec::new()) };
}

/// How often the day may have changed, in milliseconds.
const MINUTE: u32 = 60_000;

/// Presses of Shift within this many milliseconds count together.
const SHIFT_MS: f64 = 5_000.0;

/// Tells the listener, if need be once there is one.
pub fn tell(news: News) {
    let heard = HEARD.with_borrow(Clone::clone);
    match heard {
        Some(heard) => heard(news),
        None => EARLY.with_borrow_mut(|early| early.push(news)),
    }
}

/// Installs the listener and everything it hears.
pub fn install(heard: Box<dyn Fn(News)>) {
    HEARD.set(Some(Rc::from(heard)));
    for news in EARLY.take() {
        tell(news);
    }
    let (Some(window), Some(document)) = (window(), document()) else { return };

    let at = window.clone();
    let route = EventListener::new(&window, "hashchange", move |_| {
        tell(News::Route(at.location().hash().unwrap_or_default()));
    });
    let stored = EventListener::new(&window, "storage", |event| {
        if let Some(event) = event.dyn_ref::<StorageEvent>() {
            tell(News::Stored { key: event.key(), text: event.new_value() });
        }
    });
    let woke = EventListener::new(&document, "visibilitychange", |_| tell(News::Woke));
    let shown = EventListener::new(&window, "pageshow", |event| {
        // Back brought a frozen page: after "Leave now" it is empty, so it starts anew.
        if event.dyn_ref::<PageTransitionEvent>().is_some_and(PageTransitionEvent::persisted) {
            let _ = super::dom::window().map(|window| window.location().reload());
        }
    });
    let shift = ShiftKey::default();
    let down = {
        let shift = shift.clone();
        EventListener::new(&document, "keydown", move |event| {
            let event = event.unchecked_ref();
            shift.down(event);
            press_option(event);
        })
    };
    let up = {
        let shift = shift.clone();
        EventListener::new(&document, "keyup", move |event| {
            let event: &KeyboardEvent = event.unchecked_ref();
            if shift.up(event) {
                tell(News::ShiftThrice);
            }
            // In WebKit Tab with Shift is a key without a name.
            if event.code() == "Tab" {
                bring_focused();
            }
        })
    };
    let pressed = EventListener::new(&document, "pointerdown", move |_| shift.interrupt());
    let before = Cell::new(height());
    let resized = EventListener::new(&window, "resize", move |_| keep_focused(before.replace(height())));
    for listener in [route, stored, woke, shown, down, up, pressed, resized] {
        listener.forget();
    }
    Interval::new(MINUTE, || tell(News::Woke)).forget();
}

/// Shift pressed and released alone, three times within five seconds. A capital letter is no such press: the
/// letter stands between down and up.
#[derive(Clone, Default)]
struct ShiftKey {
    alone: Rc<Cell<bool>>,
    presses: Rc<RefCell<Vec<f64>>>,
}

impl ShiftKey {
    fn down(&self, event: &KeyboardEvent) {
        let is_shift = event.key() == "Shift";
        if is_shift && !event.repeat() {
            // Alt or Ctrl with Shift changes the keyboard's language on many devices.
            self.alone.set(!(event.alt_key() || event.ctrl_key() || event.meta_key()));
        } else if !is_shift {
            self.interrupt();
        }
    }

    /// Another key, or a click with Shift held: what came before no longer counts.
    fn interrupt(&self) {
        self.alone.set(false);
        self.presses.borrow_mut().clear();
    }

    /// True on the third press.
    fn up(&self, event: &KeyboardEvent) -> bool {
        if event.key() != "Shift" || !self.alone.replace(false) {
            return false;
        }
        let now = event.time_stamp();
        let mut presses = self.presses.borrow_mut();
        presses.retain(|pressed| now - pressed <= SHIFT_MS);
        presses.push(now);
        let thrice = presses.len() >= 3;
        if thrice {
            presses.clear();
        }
        thrice
    }
}
