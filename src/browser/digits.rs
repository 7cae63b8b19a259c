//! The keys 1-9 press the option with that number, where a form asks for it by `data-digits`.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::dom::document;

/// Where such a key counts: in the form, and where nothing has the focus, as on a page that was just loaded.
const COUNTS: &str = "body, [data-digits] *";

/// Where it is something typed.
const TYPED: &str = "input:not([type=radio], [type=checkbox]), select, textarea";

/// Presses an option, if the key asks for one.
pub fn press_option(event: &KeyboardEvent) {
    let digit = event.key().parse::<u32>().ok().filter(|digit| (1..=9).contains(digit));
    let plain = !(event.ctrl_key() || event.alt_key() || event.meta_key());
    let (Some(digit), true) = (digit, plain) else { return };
    let at = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is = |css: &str| at.as_ref().is_some_and(|at| at.matches(css).unwrap_or(false));
    if !is(COUNTS) || is(TYPED) {
        return;
    }
    let inputs = document().and_then(|page| page.query_selector_all("[data-digits] .choice input").ok());
    let input = inputs.and_then(|inputs| inputs.item(digit - 1));
    if let Some(input) = input.and_then(|node| node.dyn_into::<HtmlElement>().ok()) {
        // Focusing can only fail where the element is gone, and then there is nothing to press either.
        let _ = input.focus();
        input.click();
    }
}
