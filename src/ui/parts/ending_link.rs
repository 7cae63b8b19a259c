//! The way to the endings, where one can be chosen or was.

use crate::key;
use crate::ui::guide::Guide;
use crate::words::Key;

/// What the way to the endings says; `None` where no ending is near.
pub fn ending_way(guide: &Guide) -> Option<Key> {
    let progress = &guide.progress;
    if progress.kept.ending_now(guide.now).is_some() {
        Some(key!("today-ending.chosen"))
    } else if progress.open_endings(guide.now).is_empty() {
        None
    } else {
        Some(key!("today-ending"))
    }
}

/// The link, for a page that has none yet.
pub fn ending_link(guide: &Guide) -> Option<crate::ui::prelude::Html> {
    use crate::ui::prelude::*;
    let way = ending_way(guide)?;
    Some(html! {
        <p><a class="button button-quiet" href={crate::ui::route::Route::Ending.href()} data-ending="">{ guide.text(way) }</a></p>
    })
}
