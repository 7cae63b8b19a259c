//! Reading a file that the visitor chose. It is never sent anywhere.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlElement, HtmlInputElement};

use crate::ports::{FileFault, FileRead};

/// Reads the file chosen in an input as text and hands it on. The input is emptied, so that the same file can be
/// chosen again.
pub fn read(input: Option<HtmlElement>, longest: usize, read: FileRead) {
    let Some(input) = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) else { return };
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    // Its length is known before a byte is read.
    if file.size() > longest as f64 {
        input.set_value("");
        read(Err(FileFault::TooLong));
        return;
    }
    wasm_bindgen_futures::spawn_local(async move {
        let text = text_of(&file).await;
        input.set_value("");
        read(text.ok_or(FileFault::Unreadable));
    });
}

async fn text_of(file: &File) -> Option<String> {
    JsFuture::from(file.text()).await.ok()?.as_string()
}
