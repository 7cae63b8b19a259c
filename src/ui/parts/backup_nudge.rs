//! One calm line once much was written since the last backup (`progress::copies` says when). It can be put away.

use crate::ui::prelude::*;

use super::store_notice::is_saving;
use crate::progress::Action;
use crate::ui::guide::Guide;
use crate::ui::route::Route;

/// The line, where it is due. In a frame another notice offers a copy already.
pub fn backup_nudge(guide: &Guide) -> Option<Html> {
    let due = guide.progress.backup_is_due(guide.now) && is_saving(guide) && !guide.ports.outside.is_apart();
    due.then(|| {
        html! {
            <section class="card card-sunk" data-nudge="backup">
                <p>{ guide.text(key!("nudge-backup")) }</p>
                <div class="actions">
                    <a class="button button-quiet" href={Route::Settings.href()}>{ guide.text(key!("nudge-backup.go")) }</a>
                    <button class="button button-plain" type="button" name="nudge-later"
                        onclick={guide.acts::<MouseEvent>(Action::NudgePutAway)}>
                        { guide.text(key!("nudge-backup.later")) }
                    </button>
                </div>
            </section>
        }
    })
}
