//! The way back from a backup: choose a file, see what it holds, say yes.

use crate::ui::prelude::*;

use super::backup::{copy_of, offers};
use super::sealed::{Unseal, unseal};
use crate::key;
use crate::ports::FileFault;
use crate::progress::saved::{self, Fault, LONGEST_FILE};
use crate::progress::store::Health;
use crate::progress::{Contents, Saving};
use crate::ui::guide::Guide;
use crate::words::{Arg, families};

/// Where the import stands.
#[derive(Clone, PartialEq)]
enum Stage {
    /// Nothing is chosen.
    Choose,
    /// The browser could not read the file.
    Unreadable,
    /// The file is no backup that can be opened.
    Refused(Fault),
    /// It is sealed: a passphrase comes first.
    Sealed(String),
    /// It can be opened, and this is in it.
    Preview { text: String, contents: Contents },
    /// It took the place of what was here before.
    Done { before: String },
}

/// The stage after a file was read.
fn look_at(read: Result<String, FileFault>) -> Stage {
    match read {
        Err(FileFault::TooLong) => Stage::Refused(Fault::TooLong),
        Err(FileFault::Unreadable) => Stage::Unreadable,
        Ok(text) => match saved::read(&text) {
            Ok(saved) => Stage::Preview { contents: saved.kept.contents(), text },
            Err(Fault::Sealed) => Stage::Sealed(text),
            Err(fault) => Stage::Refused(fault),
        },
    }
}

/// Opening a backup.
pub fn import(guide: &Guide, my: &Memory, (): &()) -> Html {
    let handed = guide.handed.as_deref();
    let stage = my.state(handed.map_or(Stage::Choose, |backup| look_at(Ok(backup.to_owned()))));
    {
        let outside = guide.ports.outside.clone();
        let place = match *stage.read() {
            Stage::Preview { .. } => Some("#preview"),
            Stage::Done { .. } => Some("#import-done"),
            Stage::Sealed(_) => Some("#unseal-typed"),
            _ => None,
        };
        my.after(place, move || {
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
            outside.read_file("#backup", LONGEST_FILE, Box::new(move |read| stage.set(look_at(read))));
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
            let opened = Callback::from(move |plain: String| stage.set(look_at(Ok(plain))));
            guide.part(unseal, Unseal { text: text.clone(), opened })
        }
        Stage::Preview { text, contents } => preview(guide, &stage, text, contents),
        Stage::Done { before } => done(guide, before),
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
        Fault::Impossible(part) => {
            let part = guide.text(families::fault_part(part));
            guide.say(key!("fault-impossible"), &[("part", Arg::Text(&part))])
        }
    }
}

/// What a backup holds, line by line.
pub fn lines(guide: &Guide, contents: &Contents) -> Vec<String> {
    let count = |key, number: usize| (number > 0).then(|| guide.count(key, "count", number as i64));
    let seen = contents.last_seen.map(|day| {
        let day = guide.date(day);
        guide.say(key!("preview-seen"), &[("date", Arg::Text(&day))])
    });
    let lines = [
        contents.has_check_in.then(|| guide.text(key!("preview-check-in"))),
        count(key!("preview-rounds"), contents.rounds),
        count(key!("preview-lines"), contents.lines),
        count(key!("preview-ticks"), contents.ticks),
        count(key!("preview-news"), contents.news),
        Some(guide.text(key!("preview-settings"))),
        seen,
    ];
    lines.into_iter().flatten().collect()
}

fn preview(guide: &Guide, stage: &State<Stage>, text: &str, contents: &Contents) -> Html {
    let yes = {
        let (guide, stage, text) = (guide.clone(), stage.clone(), text.to_owned());
        Callback::from(move |_: MouseEvent| {
            let before = copy_of(&guide);
            stage.set(match guide.keeper.import(&text) {
                Ok(()) => Stage::Done { before },
                Err(fault) => Stage::Refused(fault),
            });
        })
    };
    let no = {
        let (stage, outside) = (stage.clone(), guide.ports.outside.clone());
        Callback::from(move |_: MouseEvent| {
            stage.set(Stage::Choose);
            outside.focus("#backup");
        })
    };
    let keep = {
        let guide = guide.clone();
        offers(&guide.clone(), move || copy_of(&guide))
    };
    let lines = lines(guide, contents);
    let lines = lines.iter().map(|line| html! { <li key={line.clone()}>{ line.clone() }</li> });
    let unsaved = (guide.progress.saving != Saving::On)
        .then(|| html! { <p>{ guide.text(key!("preview-unsaved")) }</p> });
    html! {
        <section class="card card-sunk" id="preview" tabindex="-1" aria-labelledby="preview-title">
            <h3 class="card-title" id="preview-title">{ guide.text(key!("preview-title")) }</h3>
            <div class="prose"><ul>{ for lines }</ul></div>
            <p>{ guide.text(key!("preview-warning")) }</p>
            { for unsaved }
            <div class="actions">
                <button class="button button-quiet" type="button" name="keep-first" onclick={keep}>{ guide.text(key!("preview-keep")) }</button>
                <button class="button" type="button" name="import" value="yes" onclick={yes}>{ guide.text(key!("preview-yes")) }</button>
                <button class="button button-plain" type="button" name="import" value="no" onclick={no}>{ guide.text(key!("preview-no")) }</button>
            </div>
        </section>
    }
}

fn done(guide: &Guide, before: &str) -> Html {
    let before = before.to_owned();
    let keep = offers(guide, move || before.clone());
    html! {
        <div class="notice notice-mended" id="import-done" tabindex="-1" role="status">
            <p>{ guide.text(key!("preview-done")) }</p>
            <div class="actions">
                <button class="button button-quiet" type="button" name="keep-before" onclick={keep}>{ guide.text(key!("preview-done-keep")) }</button>
            </div>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::Kept;

    fn refused(read: Result<&str, FileFault>) -> Option<Fault> {
        match look_at(read.map(str::to_owned)) {
            Stage::Refused(fault) => Some(fault),
            _ => None,
        }
    }

    #[test]
    fn a_file_that_is_no_backup_is_refused_with_its_reason() {
        assert_eq!(refused(Err(FileFault::TooLong)), Some(Fault::TooLong));
        assert_eq!(refused(Ok("a shopping list")), Some(Fault::NotOurs));
        assert_eq!(refused(Ok(r#"{"schema":99}"#)), Some(Fault::Newer));
        let backup = saved::write(&Kept::default(), 1);
        assert_eq!(refused(Ok(&backup.replace("auto", "dark"))), Some(Fault::Damaged));
        assert!(look_at(Err(FileFault::Unreadable)) == Stage::Unreadable);
    }

    #[test]
    fn a_backup_is_shown_before_anything_changes() {
        let backup = saved::write(&Kept::default(), 1);
        let contents = Kept::default().contents();
        assert!(look_at(Ok(backup.clone())) == Stage::Preview { text: backup, contents });
    }
}
