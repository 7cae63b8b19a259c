//! Around a page that is not there yet in a language that is only partly done.

use crate::ui::prelude::*;

use crate::ui::guide::Guide;
use crate::ui::pages::home;
use crate::ui::route::Route;
use crate::words::families;

/// The page, with one plain line above it and marked as what it is where it is in the main language.
pub fn partly(guide: &Guide, page: Html) -> Html {
    let told = families::partly();
    // The same pages as in `site::packs::PART`.
    let is_there = match guide.route {
        Route::CheckIn(_) | Route::Result | Route::Urge | Route::Support => true,
        Route::Home => !home::is_today(guide),
        _ => false,
    };
    if is_there || !guide.words.has(&told) {
        return page;
    }
    let main = guide.ports.outside.languages().into_iter().next().map(|main| main.tag);
    html! {
        <div class="stack stack-wide">
            <p class="notice no-print" data-notice="partly">{ guide.text(told) }</p>
            <div lang={main} dir="ltr">{ page }</div>
        </div>
    }
}
