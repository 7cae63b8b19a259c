//! Languages: which there are, and the way from one to another without loading the page anew.
//!
//! The links in the page's head name them. boot.mjs brings the words of another and marks the page; the answers of a check-in, what is
//! typed, and the place stay as they are. On the way in, `src/web/language.js` has chosen already.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

use super::dom::document;
use super::{BrowserIntl, dom, listen};
use crate::ports::{Language, News};

thread_local! {
    /// boot.mjs's function that brings the words of a language.
    static BRING: RefCell<Option<Function>> = const { RefCell::new(None) };
    static INTL: RefCell<Option<Rc<BrowserIntl>>> = const { RefCell::new(None) };
}

/// Remembers what a change of language takes.
pub fn install(bring: Function, intl: Rc<BrowserIntl>) {
    BRING.set(Some(bring));
    INTL.set(Some(intl));
}

/// Every language there is, in the order of the page; none where there is only one.
pub fn all() -> Vec<Language> {
    // A link with an address of its own site is for search engines; those for the guide come first and have a name.
    let links = document().and_then(|document| document.query_selector_all("link[hreflang][title]").ok());
    let links =
        (0..).map_while(|at| links.as_ref()?.item(at)).filter_map(|link| link.dyn_into::<Element>().ok());
    links
        .filter_map(|link| {
            let attribute = |name| link.get_attribute(name);
            Some(Language {
                tag: attribute("hreflang")?,
                name: attribute("title")?,
                address: attribute("href")?,
            })
        })
        .collect()
}

/// See [`Outside::speak`](crate::ports::Outside::speak).
pub fn speak(tag: &str, chosen: bool) {
    let tag = tag.to_ascii_lowercase();
    let base = tag.split('-').next().unwrap_or_default();
    let all = all();
    let find = |tag: &str| all.iter().find(|one| one.tag == tag);
    // Who chooses the language that is spoken takes back a choice that is still on its way.
    let Some(found) = find(&tag).or_else(|| find(base)).filter(|one| chosen || one.tag != dom::language())
    else {
        return;
    };
    BRING.with_borrow(|bring| {
        if let Some(bring) = bring {
            // It reports its own failure.
            let _ = bring.call2(&JsValue::UNDEFINED, &JsValue::from_str(&found.tag), &chosen.into());
        }
    });
}

/// The words of the language that the page is marked with by now are here; without any they did not arrive. `chosen` is what
/// [`speak`] was told.
pub fn arrived(first: Option<String>, more: Option<String>, chosen: bool) {
    let Some(first) = first else { return listen::tell(News::NotSpoken) };
    let tag = dom::language();
    INTL.with_borrow(|intl| {
        if let Some(intl) = intl {
            intl.speak(&tag);
        }
    });
    listen::tell(News::Spoken { first, more, chosen: chosen.then_some(tag) });
}
