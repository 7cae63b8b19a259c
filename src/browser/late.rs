//! What the browser's side does once the late part of the program is there: everything that only late pages ask for, and
//! answering a page around the guide. Until then nothing may call it.

use std::rc::Rc;

use kintsugi_view::late;

use super::dom::find;
use super::look;
use super::sealing::BrowserSealing;
use super::{file, frame, handover, place, print, share, traces};
use crate::domain::look::Look;
use crate::ports::{FileRead, Traces};
use crate::seal::Sealing;

/// Puts on the look that the address asks for, and begins to talk with the page around the frame or the frame that opened this
/// window.
#[late]
pub fn begin(accent: Option<&str>) {
    look::put_on(&Look { accent: accent.map(str::to_owned), ..Look::default() });
    frame::install();
    handover::install();
}

/// Offers a text as a file to keep.
#[late]
pub fn download(name: &str, mime: &str, text: &str) {
    file::download(name, mime, text);
}

/// Reads the file chosen in an input.
#[late]
pub fn read_file(selector: &str, longest: usize, read: FileRead) {
    file::read(find(selector), longest, read);
}

/// Puts a text into the clipboard.
#[late]
pub fn copy(text: &str, done: Box<dyn FnOnce(bool)>) {
    share::copy(text, done);
}

/// Whether the device offers to share a text.
#[late]
pub fn can_share() -> bool {
    share::can_share()
}

/// Opens the device's own way to share a text.
#[late]
pub fn share(text: &str) {
    share::share(text);
}

/// Puts a part of the page on paper.
#[late]
pub fn print(selector: &str) {
    print::print(find(selector));
}

/// Opens the full page, and hands it the backup when it asks.
#[late]
pub fn open_full(backup: Box<dyn FnOnce() -> Option<String>>) {
    handover::open_full(backup);
}

/// Where the guide lies, and its loader.
#[late]
pub fn loader() -> (String, Option<String>) {
    place::loader()
}

/// Clears what the guide has on the device besides the store.
#[late]
pub fn clear_traces(found: Box<dyn Fn(Traces)>) {
    traces::clear(place::loader().0, found);
}

/// The browser's sealing.
#[late]
pub fn sealing() -> Rc<dyn Sealing> {
    Rc::new(BrowserSealing)
}
