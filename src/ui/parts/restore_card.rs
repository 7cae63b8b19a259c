//! An installed guide starts empty on some devices, though the browser beside it holds everything: the way to bring a backup in.

use crate::ui::prelude::*;

use crate::ui::guide::Guide;
use crate::ui::route::Route;

/// The card on an empty home. The styles show it only in an installed guide, so that the drawn home is the same everywhere.
pub fn restore_card(guide: &Guide) -> Html {
    html! {
        <section class="card home-restore">
            <h2 class="card-title">{ guide.text(key!("home-restore")) }</h2>
            <p>{ guide.text(key!("home-restore.text")) }</p>
            <p><a href={Route::Settings.href()}>{ guide.text(key!("home-restore.link")) }</a></p>
        </section>
    }
}
