//! The way to the page that can be printed.

use crate::ui::prelude::*;

use crate::ui::guide::Guide;
use crate::ui::route::Route;

/// "Print a summary".
pub fn summary_link(guide: &Guide) -> Html {
    html! {
        <div class="actions"><a class="button button-plain" href={Route::Summary.href()}>{ guide.text(key!("today-summary")) }</a></div>
    }
}
