//! What the guide does to its page: routes, focus, theme, title.

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

use super::dom::{document, find, window};
use super::{exit, frame, language, late, listen, newer, sight};
use crate::domain::choice::Choice;
use crate::domain::comfort::Comfort;
use crate::ports::{FileRead, Language, News, Outside, Traces};
use crate::seal::Sealing;

/// The page that the guide is shown in.
pub struct Page {
    /// Loads the late part, and says by `late_part` of the program how that went.
    pub bring_late_part: Function,
}

/// Between a place and the page's own title.
const BEFORE_TITLE: &str = " · ";

/// Moves the focus, if the element is there. Where it can't be focused it stays where it was.
fn focus(element: Option<HtmlElement>) {
    if let Some(element) = element {
        let _ = element.focus();
        // What has the focus already is not brought into view by that, and the page around it is about to change.
        sight::bring_once_drawn(element.into());
    }
}

impl Outside for Page {
    fn random(&self) -> u32 {
        let mut bytes = [0; 4];
        let crypto = window().and_then(|window| window.crypto().ok());
        match crypto.map(|crypto| crypto.get_random_values_with_u8_array(&mut bytes)) {
            Some(Ok(_)) => u32::from_le_bytes(bytes),
            _ => (js_sys::Math::random() * f64::from(u32::MAX)) as u32,
        }
    }

    fn download(&self, name: &str, mime: &str, text: &str) {
        late::download(name, mime, text);
    }

    fn read_file(&self, selector: &str, longest: usize, read: FileRead) {
        late::read_file(selector, longest, read);
    }

    fn copy(&self, text: &str, done: Box<dyn FnOnce(bool)>) {
        late::copy(text, done);
    }

    fn can_share(&self) -> bool {
        late::can_share()
    }

    fn share(&self, text: &str) {
        late::share(text);
    }

    fn go(&self, hash: &str, replace: bool) {
        let Some(window) = window() else { return };
        if replace {
            // `replaceState` fires no event, so the app is told here.
            let done = window
                .history()
                .and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(hash)));
            if done.is_ok() {
                listen::tell(News::Route(hash.to_owned()));
                return;
            }
        }
        if window.location().set_hash(hash).is_err() {
            listen::tell(News::Route(hash.to_owned()));
        }
    }

    fn leave(&self) {
        exit::leave();
    }

    fn come_back(&self) {
        exit::mark(false);
    }

    fn print(&self, selector: &str) {
        late::print(selector);
    }

    fn focus_heading(&self) {
        // A page that opens in a frame by itself leaves the focus, and so the place, where the reader is.
        if frame::is_framed() && !document().is_some_and(|document| document.has_focus().unwrap_or(false)) {
            return;
        }
        focus(find("main h1").or_else(|| find("main")));
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    }

    fn focus(&self, selector: &str) {
        focus(find(selector));
    }

    fn set_comfort(&self, comfort: Comfort) {
        let Some(root) = document().and_then(|document| document.document_element()) else { return };
        let Comfort { theme, size, motion } = comfort;
        for (name, id) in [("data-theme", theme.id()), ("data-size", size.id()), ("data-motion", motion.id())]
        {
            // Names and values are ours: setting them can't fail.
            let _ = match id {
                "auto" => root.remove_attribute(name),
                chosen => root.set_attribute(name, chosen),
            };
        }
        // The browser's own bar goes with the page: of the two colours for it, the one that holds.
        for scheme in ["light", "dark"] {
            let media = match theme.id() {
                "auto" => &["(prefers-color-scheme: ", scheme, ")"].concat(),
                chosen if chosen == scheme => "all",
                _ => "not all",
            };
            if let Some(colour) = find(&["meta[data-scheme=", scheme, "]"].concat()) {
                let _ = colour.set_attribute("media", media);
            }
        }
    }

    fn set_title(&self, place: &str) {
        let Some(document) = document() else { return };
        let title = document.title();
        let own = title.rsplit(BEFORE_TITLE).next().unwrap_or_default();
        document.set_title(&if place.is_empty() {
            own.to_owned()
        } else {
            [place, BEFORE_TITLE, own].concat()
        });
    }

    fn is_apart(&self) -> bool {
        frame::is_apart()
    }

    fn open_full(&self, backup: Box<dyn FnOnce() -> Option<String>>) {
        late::open_full(backup);
    }

    fn loader(&self) -> (String, Option<String>) {
        late::loader()
    }

    fn bring_late_part(&self) {
        // It takes no answer and reports its own failure.
        let _ = self.bring_late_part.call0(&JsValue::UNDEFINED);
    }

    fn complete(&self, accent: Option<&str>) {
        late::begin(accent);
    }

    fn languages(&self) -> Vec<Language> {
        language::all()
    }

    fn language(&self) -> String {
        super::dom::language()
    }

    fn speak(&self, tag: &str, chosen: bool) {
        language::speak(tag, chosen);
    }

    fn take_new_version(&self) {
        newer::take();
    }

    fn sealing(&self) -> Rc<dyn Sealing> {
        late::sealing()
    }

    fn clear_traces(&self, found: Box<dyn Fn(Traces)>) {
        late::clear_traces(found);
    }

    fn listen(&self, heard: Box<dyn Fn(News)>) {
        listen::install(heard);
    }
}
