//! A copy to take along: one plain file with a neutral name.

use crate::ui::prelude::*;

use super::sealed;
use crate::domain::day::Day;
use crate::key;
use crate::progress::Action;
use crate::ui::guide::Guide;
use crate::words::Arg;

/// The kind of the file.
pub const MIME: &str = "application/json";

/// The name of a backup made on a day. It says nothing about what it is a guide to.
pub fn file_name(day: Day) -> String {
    format!("guide-backup-{day}.json")
}

/// A callback that offers a copy of everything here as a file.
pub fn offers(guide: &Guide) -> Callback<MouseEvent> {
    let guide = guide.clone();
    Callback::from(move |_| {
        guide.ports.outside.download(&file_name(guide.now.civil), MIME, &guide.keeper.copy());
        guide.act(Action::BackupSaved);
    })
}

/// "Save a backup", beside a step that takes something away.
pub fn copy_button(guide: &Guide, name: &'static str) -> Html {
    html! { <button class="button button-quiet" type="button" {name} onclick={offers(guide)}>{ guide.text(key!("settings-export")) }</button> }
}

/// Saving a backup.
pub fn backup(guide: &Guide, my: &Memory, (): &()) -> Html {
    let offered = my.state(false);
    if guide.progress.kept.is_untouched() {
        return html! { <p class="muted">{ guide.text(key!("settings-export.none")) }</p> };
    }
    let onclick = {
        let (guide, offered) = (guide.clone(), offered.clone());
        Callback::from(move |_: MouseEvent| {
            let text = guide.keeper.export();
            guide.ports.outside.download(&file_name(guide.now.civil), MIME, &text);
            guide.act(Action::BackupSaved);
            offered.set(true);
        })
    };
    let done = offered.get().then(|| {
        let name = file_name(guide.now.civil);
        guide.say(key!("settings-export-done"), &[("name", Arg::Text(&name))])
    });
    html! {
        <div class="field">
            <p class="field-hint" id="export-hint">{ guide.text(key!("settings-export.hint")) }</p>
            <div class="actions">
                <button class="button button-quiet" type="button" name="export" aria-describedby="export-hint" {onclick}>
                    { guide.text(key!("settings-export")) }
                </button>
            </div>
            <p role="status">{ for done }</p>
            { sealed::closed_backup(guide, &offered) }
        </div>
    }
}
