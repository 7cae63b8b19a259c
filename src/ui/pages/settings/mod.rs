//! `#/settings`: how the guide looks and works, what it keeps, a backup, and erasing everything.
//!
//! `ways` has the plain settings, `saving` what is kept, `backup` the copy to take along and `import` the way
//! back, `erase` the end.

mod backup;
mod erase;
mod import;
mod saving;
mod ways;

use crate::ui::prelude::*;

use self::backup::Backup;
pub use self::backup::{copy_button, copy_of};
use self::erase::Erase;
use self::import::Import;
use crate::key;
use crate::ui::guide::use_guide;

/// The page at `#/settings`.
#[component]
pub fn SettingsPage() -> Html {
    let guide = use_guide();
    // What a backup brought or replaced is forgotten with everything else: the parts begin anew.
    let erased = use_state_eq(|| 0_usize);
    let on_erased = {
        let erased = erased.clone();
        Callback::from(move |()| erased.set(*erased + 1))
    };
    html! {
        <div class="settings">
            <h1 tabindex="-1">{ guide.text(key!("settings-title")) }</h1>
            <section class="settings-group">
                <h2>{ guide.text(key!("settings-look")) }</h2>
                { ways::theme(&guide) }
                { ways::keys(&guide) }
            </section>
            <section class="settings-group">
                <h2>{ guide.text(key!("settings-days")) }</h2>
                { ways::days(&guide) }
                { ways::region(&guide) }
            </section>
            <section class="settings-group">
                <h2>{ guide.text(key!("settings-saving")) }</h2>
                { saving::saving(&guide) }
            </section>
            <section class="settings-group">
                <h2>{ guide.text(key!("settings-backup")) }</h2>
                <Backup key={format!("backup-{}", *erased)} />
                <Import key={format!("import-{}-{}", *erased, guide.handed.is_some())} />
            </section>
            <section class="settings-group settings-erase">
                <h2>{ guide.text(key!("settings-erase")) }</h2>
                <Erase {on_erased} />
            </section>
        </div>
    }
}
