//! What Back shows after "Leave now": an empty page with one button.

use crate::ui::prelude::*;

use crate::key;
use crate::ui::guide::use_guide;

/// How to open the guide again.
#[derive(PartialEq, Properties)]
pub struct LeftProps {
    /// Called when the visitor wants it back.
    pub open_again: Callback<()>,
}

/// The empty page.
#[component]
pub fn Left(props: &LeftProps) -> Html {
    let guide = use_guide();
    html! {
        <main class="shell-main">
            <button class="button button-plain" type="button" onclick={props.open_again.reform(|_: MouseEvent| ())}>
                { guide.text(key!("interface-open-again")) }
            </button>
        </main>
    }
}
