//! Around a page that is not there yet in a language that is only partly done. Pages of the first part are there in every language
//! (`site::language::PART`), so this is code of the late part.

use crate::ui::prelude::*;

use crate::ui::guide::Guide;
use crate::ui::pages::home;
use crate::ui::route::Route;
use crate::words::families;

/// The page, with one plain line above it and marked as what it is where it is in the main language.
pub fn partly(guide: &Guide, page: Html) -> Html {
    if !guide.words.has(&families::partly()) || is_there(guide) {
        return page;
    }
    let main = guide.ports.outside.languages().into_iter().next().map(|main| main.tag);
    html! {
        <div class="stack stack-wide">
            <p class="notice no-print" data-notice="partly">{ guide.text(families::partly()) }</p>
            <div lang={main} dir="ltr">{ page }</div>
        </div>
    }
}

/// Whether the language has this page. Its list is described at `site::packs`.
fn is_there(guide: &Guide) -> bool {
    let address = match guide.route {
        Route::Home if home::is_today(guide) => Route::Today.href(),
        other => other.href(),
    };
    let address = [address.trim_start_matches("#/"), "/"].concat();
    guide.text(families::pages()).split(' ').any(|one| match one.strip_suffix('/') {
        Some(_) => address.starts_with(one),
        None => address.strip_suffix('/') == Some(if one == "home" { "" } else { one }),
    })
}
