//! What to do when the browser did not make a file.

use crate::ui::prelude::*;

use crate::ui::guide::Guide;

/// The notice; `seen` takes it away.
pub fn download_notice(guide: &Guide, seen: Callback<MouseEvent>) -> Html {
    html! {
        <div class="notice notice-error no-print" role="alert" tabindex="-1" data-notice="download-failed">
            <p>{ guide.text(key!("download-failed")) }</p>
            <div class="actions">
                <button class="button button-quiet" type="button" name="seen" onclick={seen}>
                    { guide.text(key!("download-failed.ok")) }
                </button>
            </div>
        </div>
    }
}
