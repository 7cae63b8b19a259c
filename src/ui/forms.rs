//! Reading a form that was sent, and what its fields say.

use crate::ui::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, FormData, HtmlFormElement, HtmlInputElement, SubmitEvent};

/// What a form held when it was sent: name and value pairs, in order.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Sent(Vec<(String, String)>);

impl Sent {
    /// Takes the fields of a form that is being sent, and keeps the page where it is.
    pub fn take(event: &SubmitEvent) -> Self {
        event.prevent_default();
        Self::of(event.target().and_then(|target| target.dyn_into().ok()))
    }

    /// The fields of the form around the field behind an event.
    pub fn of_field(event: &Event) -> Self {
        let field = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let form = field.and_then(|field| field.closest("form").ok().flatten());
        Self::of(form.and_then(|form| form.dyn_into().ok()))
    }

    fn of(form: Option<HtmlFormElement>) -> Self {
        let data = form.and_then(|form| FormData::new_with_form(&form).ok());
        let mut fields = Vec::new();
        if let Some(data) = data {
            for pair in data.entries().into_iter().flatten() {
                let pair = js_sys::Array::from(&pair);
                if let (Some(name), Some(value)) = (pair.get(0).as_string(), pair.get(1).as_string()) {
                    fields.push((name, value));
                }
            }
        }
        Self(fields)
    }

    /// The first value of that name, trimmed; empty where there is none.
    pub fn value(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
    }

    /// The first value of that name as it was typed, blanks and all; empty where there is none.
    pub fn whole(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// All values of that name.
    pub fn values(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.clone()).collect()
    }
}

/// Whether the box behind a change event is ticked now.
pub fn is_ticked(event: &Event) -> bool {
    input(event).is_some_and(|input| input.checked())
}

/// The value of the field behind an event.
pub fn value_of(event: &Event) -> String {
    if let Some((_, value)) = named(event) {
        return value;
    }
    let select = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlSelectElement>().ok());
    select.map(|select| select.value()).unwrap_or_default()
}

/// The name and the value of the field behind an event, whatever kind of field it is.
pub fn named(event: &Event) -> Option<(String, String)> {
    let target = event.target();
    if let Some(input) = input(event) {
        return Some((input.name(), input.value()));
    }
    let area: web_sys::HtmlTextAreaElement = target?.dyn_into().ok()?;
    Some((area.name(), area.value()))
}

/// The input behind an event.
pub fn input(event: &Event) -> Option<HtmlInputElement> {
    event.target().and_then(|target| target.dyn_into().ok())
}

/// A callback for a box that is ticked or unticked.
pub fn on_tick(act: impl Fn(bool) + 'static) -> Callback<Event> {
    Callback::from(move |event: Event| act(is_ticked(&event)))
}

/// What a date or time field of a form that is being sent says: its value, or `?` where something stands in it
/// that the browser can't read. (Its value is empty then, and the field counts as invalid without being asked for.)
pub fn typed(event: &SubmitEvent, sent: &Sent, name: &str) -> String {
    let value = sent.value(name);
    let form = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
    let unreadable = || {
        let found = form.and_then(|form| form.query_selector(&format!("input[name={name}]:invalid")).ok());
        found.flatten().is_some()
    };
    if value.is_empty() && unreadable() { "?".to_owned() } else { value.to_owned() }
}
