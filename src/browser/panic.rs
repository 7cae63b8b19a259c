//! When the program breaks: a notice made of plain elements, with a way on.
//!
//! After a panic no code of ours may be needed any more. So the notice holds links and nothing else: one loads
//! the page again, one is a file with what is stored, one leaves. The page below it is replaced by a still copy:
//! what was typed can be read and copied, links work as links, and nothing calls the broken program.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, Document, Element, Url};

use super::local_storage::LocalStorage;
use crate::key;
use crate::ports::LEAVE_TO;
use crate::ports::Storage;
use crate::words::Words;

/// The id of the notice; there is never more than one.
const NOTICE: &str = "broken";

/// What the notice says and where the stored text is, at hand before anything breaks.
#[derive(Clone, Debug)]
pub struct Broken {
    /// The heading.
    pub title: String,
    /// What happened, what is safe, what to do.
    pub text: String,
    /// The link that loads the page again.
    pub reload: String,
    /// The link to the file with what is stored.
    pub keep: String,
    /// The link to the neutral site.
    pub leave: String,
    /// The key under which the state is stored.
    pub stored_under: String,
}

impl Broken {
    /// The words of the notice, for a state that is stored under that key.
    pub fn new(words: &Words, stored_under: &str) -> Self {
        Self {
            title: words.text(key!("broken-title")),
            text: words.text(key!("broken-text")),
            reload: words.text(key!("broken-reload")),
            keep: words.text(key!("broken-keep")),
            leave: words.text(key!("interface-leave")),
            stored_under: stored_under.to_owned(),
        }
    }
}

/// From now on a panic shows the notice.
pub fn install(broken: Broken) {
    // By Yew's own way: it would put its hook in place of one set otherwise.
    yew::set_custom_panic_hook(Box::new(move |info| {
        web_sys::console::error_1(&JsValue::from_str(&info.to_string()));
        // Where not even this can be shown, the console is all there is.
        let _ = show(&broken);
        super::frame::tell_broken();
    }));
}

/// Puts the notice above the page and stills the page. Nothing happens where it stands already.
///
/// # Errors
/// When the page refuses an element.
pub fn show(broken: &Broken) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let body = document.body().ok_or(JsValue::NULL)?;
    if document.get_element_by_id(NOTICE).is_some() {
        return Ok(());
    }
    let notice =
        element(&document, "div", &[("id", NOTICE), ("class", "shell-main"), ("role", "alert")], "")?;
    let inner = element(&document, "div", &[("class", "notice notice-error")], "")?;
    let links = element(&document, "div", &[("class", "actions")], "")?;
    // An empty address is this page without its hash: going there loads it anew.
    put(&links, &link(&document, "button", "", &broken.reload)?)?;
    if let Ok(Some(stored)) = LocalStorage.read(&broken.stored_under) {
        let keep = link(&document, "button button-quiet", &file_of(&stored)?, &broken.keep)?;
        keep.set_attribute("download", "saved-data.json")?;
        put(&links, &keep)?;
    }
    let leave = link(&document, "button button-quiet", LEAVE_TO, &broken.leave)?;
    leave.set_attribute("rel", "noreferrer")?;
    leave.set_attribute("target", "_top")?;
    put(&links, &leave)?;
    put(&inner, &element(&document, "h1", &[("class", "notice-title")], &broken.title)?)?;
    put(&inner, &element(&document, "p", &[], &broken.text)?)?;
    put(&inner, &links)?;
    put(&notice, &inner)?;
    body.insert_before(&notice, body.first_child().as_ref())?;
    notice.scroll_into_view();
    still(&document)
}

/// Replaces the program's element by a copy without its listeners.
fn still(document: &Document) -> Result<(), JsValue> {
    if let Some(app) = document.get_element_by_id("app") {
        let copy: Element = app.clone_node_with_deep(true)?.dyn_into()?;
        // The notice comes first now: what leads past the bar would lead past the notice.
        if let Some(skip) = copy.query_selector(".skip")? {
            skip.remove();
        }
        app.replace_with_with_node_1(&copy)?;
    }
    Ok(())
}

fn put(parent: &Element, child: &Element) -> Result<(), JsValue> {
    parent.append_child(child).map(drop)
}

fn element(
    document: &Document,
    name: &str,
    attributes: &[(&str, &str)],
    text: &str,
) -> Result<Element, JsValue> {
    let element = document.create_element(name)?;
    for (name, value) in attributes {
        element.set_attribute(name, value)?;
    }
    element.set_text_content((!text.is_empty()).then_some(text));
    Ok(element)
}

fn link(document: &Document, class: &str, address: &str, text: &str) -> Result<Element, JsValue> {
    element(document, "a", &[("class", class), ("href", address)], text)
}

/// The address of a file made of that text, for as long as the page stays.
fn file_of(text: &str) -> Result<String, JsValue> {
    let blob = Blob::new_with_str_sequence(&Array::of1(&JsValue::from_str(text)))?;
    Url::create_object_url_with_blob(&blob)
}
