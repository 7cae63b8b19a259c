//! Reading a file that the visitor chose, and offering one to keep. Nothing is ever sent anywhere.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlElement, HtmlInputElement, Url};

use super::dom::document;
use super::listen;
use crate::ports::{FileFault, FileRead, News};

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

fn offer(name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &kind)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let document = document().ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The download has its own hold on the bytes by now.
    Url::revoke_object_url(&url)
}

/// Offers a text as a file to keep.
pub fn download(name: &str, mime: &str, text: &str) {
    if offer(name, mime, text).is_err() {
        listen::tell(News::DownloadFailed);
    }
}
