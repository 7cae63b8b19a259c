//! Puts one part of the page on paper: the styles leave out all else while `data-print` stands on `<html>`.

use gloo_events::EventListener;
use web_sys::HtmlElement;

use super::dom::{document, window};

/// The class of the part that is printed.
const PART: &str = "print-sheet";

/// Prints the part, if it is there.
pub fn print(part: Option<HtmlElement>) {
    let (Some(window), Some(part)) = (window(), part) else { return };
    // A frame that may open no dialog never tells that an earlier one is over.
    unmark();
    // Names and values are ours: marking can't fail.
    let _ = part.class_list().add_1(PART);
    let root = document().and_then(|document| document.document_element());
    let _ = root.map(|root| root.set_attribute("data-print", ""));
    EventListener::once(&window, "afterprint", |_| unmark()).forget();
    if window.print().is_err() {
        unmark();
    }
}

/// The page is whole again.
fn unmark() {
    let Some(document) = document() else { return };
    let marked = document.query_selector(&[".", PART].concat());
    if let Some(part) = marked.ok().flatten() {
        let _ = part.class_list().remove_1(PART);
    }
    let _ = document.document_element().map(|root| root.remove_attribute("data-print"));
}
