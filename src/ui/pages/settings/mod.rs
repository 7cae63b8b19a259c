//! `#/settings`: how the guide looks and works, what it keeps, a backup, and erasing everything.
//!
//! `ways` has the plain settings, `saving` what is kept, `backup` the copy to take along, `import` and `preview` the way back, `sealed`
//! both with a passphrase, `lock` that of a shared device, `erase` the end. `framed` says in a frame what is kept only there.

mod backup;
mod erase;
mod framed;
mod import;
mod lock;
mod preview;
mod saving;
mod sealed;
mod ways;

use crate::ui::prelude::*;

pub use self::backup::copy_button;
pub use self::erase::{Found, look, proof};
pub use self::framed::kept_here;
pub use self::import::{import, sentence};
use crate::ui::guide::Guide;
use crate::ui::parts::summary_link::summary_link;

/// The page at `#/settings`.
pub fn settings(guide: &Guide, my: &Memory, (): &()) -> Html {
    // What a backup brought or replaced is forgotten with everything else: the parts begin anew.
    let erased = my.state(0_usize);
    let on_erased = {
        let erased = erased.clone();
        Callback::from(move |()| erased.change(|times| *times += 1))
    };
    html! {
        <div class="settings">
            <h1 tabindex="-1">{ guide.text(key!("settings-title")) }</h1>
            <section class="settings-group">
                <h2>{ guide.text(key!("settings-look")) }</h2>
                { ways::language(guide) }
                { ways::comfort(guide) }
                { ways::keys(guide) }
            </section>
            <section class="settings-group">
                <h2>{ guide.text(key!("settings-days")) }</h2>
                { ways::days(guide) }
                { ways::region(guide) }
            </section>
            <section class="settings-group">
                <h2 id="saving-title" tabindex="-1">{ guide.text(key!("settings-saving")) }</h2>
                { saving::saving(guide) }
            </section>
            <section class="settings-group">
                <h2>{ guide.text(key!("lock-title")) }</h2>
                { guide.keyed(format!("lock-{}", erased.get()), lock::lock, ()) }
            </section>
            <section class="settings-group">
                <h2>{ guide.text(key!("settings-backup")) }</h2>
                { guide.keyed(format!("backup-{}", erased.get()), backup::backup, ()) }
                { guide.keyed(format!("import-{}-{}", erased.get(), guide.handed.is_some()), import::import, ()) }
                { summary_link(guide) }
            </section>
            <section class="settings-group settings-erase">
                <h2>{ guide.text(key!("settings-erase")) }</h2>
                { guide.part(erase::erase, on_erased) }
            </section>
        </div>
    }
}
