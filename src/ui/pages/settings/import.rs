//! The way back from a backup: choose a file, see what it would do, say yes. `preview` shows it, and takes it.

use std::rc::Rc;

use crate::ui::prelude::*;

use super::preview::{self, Previewed};
use super::sealed::{Unseal, unseal};
use crate::keeper::{Keeper, Undo, Way};
use crate::key;
use crate::ports::FileFault;
use crate::progress::Kept;
use crate::progress::saved::{Fault, LONGEST_FILE};
use crate::progress::store::Health;
use crate::ui::guide::Guide;
use crate::words::{Arg, families};

/// Where the import stands.
#[derive(Clone, PartialEq)]
pub enum Stage {
    /// Nothing is chosen.
    Choose,
    /// The browser could not read the file.
    Unreadable,
    /// The file is no backup that can be opened, or can't be taken in.
    Refused(Fault),
    /// It is sealed: a passphrase comes first.
    Sealed(String),
    /// It can be opened, and would come in that way.
    Preview(Rc<Kept>, Way),
    /// It came in.
    Done(Way, Rc<Undo>),
    /// It came in, and went again.
    Undone,
}

/// Takes up what was read from a file.
fn take_up(stage: &State<Stage>, read: Result<String, FileFault>) {
    stage.set(match read {
        Ok(text) => first_look(&text),
        Err(FileFault::TooLong) => Stage::Refused(Fault::TooLong),
        Err(FileFault::Unreadable) => Stage::Unreadable,
    });
}

/// The first look at a text, whether it came from a file or from a frame, or lay sealed in one.
fn first_look(text: &str) -> Stage {
    match Keeper::read_backup(text) {
        Ok(backup) => Stage::Preview(Rc::new(backup), Way::Merge),
        Err(Fault::Sealed) => Stage::Sealed(text.to_owned()),
        Err(fault) => Stage::Refused(fault),
    }
}

/// Opening a backup.
pub fn import(guide: &Guide, my: &Memory, (): &()) -> Html {
    let handed = guide.handed.as_ref();
    let stage = my.state_by(|| {
        handed.and_then(|handed| handed.text()).map_or(Stage::Choose, |backup| first_look(&backup))
    });
    {
        let outside = guide.ports.outside.clone();
        let place = match *stage.read() {
            Stage::Sealed(_) => Some("#unseal-typed"),
            Stage::Preview(..) => Some("#preview"),
            Stage::Done(..) | Stage::Undone => Some("#import-done"),
            // The sentence above it pushed it down.
            Stage::Refused(_) | Stage::Unreadable => Some("#backup"),
            Stage::Choose => None,
        };
        // Taking it back leads to the same place: the button that was pressed goes away there.
        let is_undone = matches!(*stage.read(), Stage::Undone);
        my.after((place, is_undone), move || {
            if let Some(place) = place {
                outside.focus(place);
            }
        });
    }
    if matches!(guide.health, Health::Newer { .. }) {
        return html! { <p class="muted">{ guide.text(key!("settings-import.newer")) }</p> };
    }
    let onchange = {
        let (outside, stage) = (guide.ports.outside.clone(), stage.clone());
        Callback::from(move |_: Event| {
            let stage = stage.clone();
            outside.read_file("#backup", LONGEST_FILE, Box::new(move |read| take_up(&stage, read)));
        })
    };
    let wrong = match &*stage.read() {
        Stage::Unreadable => Some(guide.text(key!("fault-unreadable"))),
        Stage::Refused(fault) => Some(sentence(guide, fault)),
        _ => None,
    };
    let below = match &*stage.read() {
        Stage::Sealed(text) => {
            let stage = stage.clone();
            let opened = Callback::from(move |plain: String| stage.set(first_look(&plain)));
            guide.part(unseal, Unseal { text: text.clone(), opened })
        }
        Stage::Preview(backup, way) => {
            preview::preview(guide, &Previewed { backup: backup.clone(), way: *way, stage: stage.clone() })
        }
        Stage::Done(way, undo) => preview::done(guide, &stage, *way, undo),
        Stage::Undone => preview::undone(guide),
        _ => Html::default(),
    };
    let invalid = wrong.is_some().then_some("true");
    let error =
        wrong.map(|wrong| html! { <p class="field-error" id="backup-error" role="alert">{ wrong }</p> });
    html! {
        <>
            <div class="field">
                <label class="field-label" for="backup">{ guide.text(key!("settings-import")) }</label>
                <p class="field-hint" id="backup-hint">{ guide.text(key!("settings-import.hint")) }</p>
                { for error }
                <input class="field-input" id="backup" type="file" name="backup" accept=".json,application/json"
                    aria-describedby="backup-hint backup-error" aria-invalid={invalid} {onchange} />
            </div>
            { below }
        </>
    }
}

/// What is wrong with a backup, in one sentence.
pub fn sentence(guide: &Guide, fault: &Fault) -> String {
    match fault {
        Fault::TooLong => guide.text(key!("fault-too-long")),
        Fault::NotOurs => guide.text(key!("fault-not-ours")),
        // A file is asked for its passphrase instead.
        Fault::Sealed => guide.text(key!("fault-sealed")),
        Fault::Newer => guide.text(key!("fault-newer")),
        Fault::Damaged => guide.text(key!("fault-damaged")),
        Fault::NoRoom => guide.text(key!("fault-no-room")),
        Fault::Impossible(part) => {
            let part = guide.text(families::fault_part(part));
            guide.say(key!("fault-impossible"), &[("part", Arg::Text(&part))])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::saved;

    fn refused(text: &str) -> Option<Fault> {
        match first_look(text) {
            Stage::Refused(fault) => Some(fault),
            _ => None,
        }
    }

    #[test]
    fn a_file_that_is_no_backup_is_refused_with_its_reason() {
        assert_eq!(refused("a shopping list"), Some(Fault::NotOurs));
        assert_eq!(refused(r#"{"schema":99}"#), Some(Fault::Newer));
        let backup = saved::write(&Kept::default(), 1);
        assert_eq!(refused(&backup.replace("auto", "dark")), Some(Fault::Damaged));
    }

    #[test]
    fn a_backup_is_shown_before_anything_changes_and_would_be_added() {
        let backup = saved::write(&Kept::default(), 1);
        assert!(first_look(&backup) == Stage::Preview(Rc::new(Kept::default()), Way::Merge));
    }
}
