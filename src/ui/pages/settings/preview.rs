//! What a backup holds and what it would do, before anything changes; and the way back afterwards.

use std::rc::Rc;

use crate::ui::prelude::*;

use super::backup::offers;
use super::import::Stage;
use crate::keeper::{Undo, Way};
use crate::key;
use crate::progress::saved::{Difference, Kind, differences};
use crate::progress::store::Health;
use crate::progress::{Kept, Saving};
use crate::ui::guide::Guide;
use crate::words::{Arg, Key};

/// A backup that waits for a yes.
#[derive(Clone)]
pub struct Previewed {
    /// What it says.
    pub backup: Rc<Kept>,
    /// How it would come in.
    pub way: Way,
    /// Where the import stands.
    pub stage: State<Stage>,
}

/// What the file holds, the two ways, what the chosen one would do, and the yes.
pub fn preview(guide: &Guide, props: &Previewed) -> Html {
    let Previewed { backup, stage, .. } = props;
    let way = only_way(guide).unwrap_or(props.way);
    let yes = {
        let (guide, stage, backup) = (guide.clone(), stage.clone(), backup.clone());
        Callback::from(move |_: MouseEvent| {
            stage.set(match guide.keeper.take(&backup, way) {
                Ok(undo) => Stage::Done(way, Rc::new(undo)),
                Err(fault) => Stage::Refused(fault),
            });
            let_go(&guide);
        })
    };
    let no = {
        let (stage, guide) = (stage.clone(), guide.clone());
        Callback::from(move |_: MouseEvent| {
            stage.set(Stage::Choose);
            let_go(&guide);
            guide.ports.outside.focus("#backup");
        })
    };
    let seen = backup.seen.value.latest.map(|day| {
        let day = guide.date(day);
        html! { <p class="muted">{ guide.say(key!("preview-seen"), &[("date", Arg::Text(&day))]) }</p> }
    });
    let unsaved = (guide.progress.saving != Saving::On || guide.health == Health::Blocked)
        .then(|| html! { <p>{ guide.text(key!("preview-unsaved")) }</p> });
    let (warning, label) = match way {
        Way::Merge => (key!("preview-merge.says"), key!("preview-merge.yes")),
        Way::Replace => (key!("preview-warning"), key!("preview-yes")),
    };
    html! {
        <section class="card card-sunk" id="preview" tabindex="-1" aria-labelledby="preview-title">
            <h3 class="card-title" id="preview-title">{ guide.text(key!("preview-title")) }</h3>
            { list(guide, &differences(&Kept::default(), backup), |one| one.comes) }
            { for seen }
            { for only_way(guide).is_none().then(|| ways(guide, props)) }
            { consequences(guide, &guide.keeper.preview(backup, way)) }
            <p>{ guide.text(warning) }</p>
            { for unsaved }
            <div class="actions">
                <button class="button button-quiet" type="button" name="keep-first" onclick={offers(guide)}>{ guide.text(key!("preview-keep")) }</button>
                <button class="button" type="button" name="import" value="yes" onclick={yes}>{ guide.text(label) }</button>
                <button class="button button-plain" type="button" name="import" value="no" onclick={no}>{ guide.text(key!("preview-no")) }</button>
            </div>
        </section>
    }
}

/// What a frame handed over is not shown a second time.
fn let_go(guide: &Guide) {
    if let Some(handed) = &guide.handed {
        handed.drop_text();
    }
}

/// Where there is nothing yet the two ways come to the same; where what is here can't be read nothing can join it.
fn only_way(guide: &Guide) -> Option<Way> {
    match guide.health {
        Health::Unreadable { .. } => Some(Way::Replace),
        _ => guide.progress.kept.is_untouched().then_some(Way::Merge),
    }
}

fn ways(guide: &Guide, props: &Previewed) -> Html {
    let one = |way: Way, value: &'static str, label: Key| {
        let (stage, backup) = (props.stage.clone(), props.backup.clone());
        let onchange = Callback::from(move |_: Event| stage.set(Stage::Preview(backup.clone(), way)));
        html! {
            <label key={value}>
                <input type="radio" name="way" {value} checked={way == props.way} {onchange} />
                <span>{ guide.text(label) }</span>
            </label>
        }
    };
    html! {
        <fieldset class="field">
            <legend class="field-label">{ guide.text(key!("preview-way")) }</legend>
            <div class="scale">
                { one(Way::Merge, "merge", key!("preview-merge")) }
                { one(Way::Replace, "replace", key!("preview-replace")) }
            </div>
        </fieldset>
    }
}

/// What would come in, go and change.
fn consequences(guide: &Guide, all: &[Difference]) -> Html {
    let part = |id: &'static str, title: Key, count: fn(&Difference) -> usize| {
        all.iter().any(|one| count(one) > 0).then(|| {
            html! {
                <div data-preview={id}>
                    <p>{ guide.text(title) }</p>
                    { list(guide, all, count) }
                </div>
            }
        })
    };
    let nothing = all
        .is_empty()
        .then(|| html! { <p data-preview="nothing">{ guide.text(key!("preview-nothing")) }</p> });
    html! {
        <div role="status">
            { for part("comes", key!("preview-comes"), |one| one.comes) }
            { for part("changes", key!("preview-changes"), |one| one.changes) }
            { for part("goes", key!("preview-goes"), |one| one.goes) }
            { for nothing }
        </div>
    }
}

fn list(guide: &Guide, all: &[Difference], count: fn(&Difference) -> usize) -> Html {
    let lines = all.iter().filter(|one| count(one) > 0).map(|one| {
        let line = line(guide, one.kind, count(one));
        html! { <li key={line.clone()}>{ line }</li> }
    });
    html! { <div class="prose"><ul>{ for lines }</ul></div> }
}

/// So many of a kind, in words.
pub fn line(guide: &Guide, kind: Kind, number: usize) -> String {
    let counted = match kind {
        Kind::CheckIn => return guide.text(key!("preview-check-in")),
        Kind::Way => return guide.text(key!("preview-where")),
        Kind::Settings => return guide.text(key!("preview-settings")),
        Kind::Rounds => key!("preview-rounds"),
        Kind::Lines => key!("preview-lines"),
        Kind::Sheets => key!("preview-sheets"),
        Kind::Ticks => key!("preview-ticks"),
        Kind::Marks => key!("preview-marks"),
        Kind::News => key!("preview-news"),
    };
    guide.count(counted, "count", number as i64)
}

/// It is in; and it can go again.
pub fn done(guide: &Guide, stage: &State<Stage>, way: Way, undo: &Rc<Undo>) -> Html {
    let onclick = {
        let (guide, stage, undo) = (guide.clone(), stage.clone(), undo.clone());
        Callback::from(move |_: MouseEvent| {
            stage.set(match guide.keeper.undo(&undo) {
                Ok(()) => Stage::Undone,
                Err(fault) => Stage::Refused(fault),
            });
        })
    };
    let text = match way {
        Way::Merge => key!("preview-done.merged"),
        Way::Replace => key!("preview-done"),
    };
    html! {
        <div class="notice notice-mended" id="import-done" tabindex="-1" role="status">
            <p>{ guide.text(text) }</p>
            <div class="actions">
                <button class="button button-quiet" type="button" name="undo-import" {onclick}>{ guide.text(key!("preview-undo")) }</button>
            </div>
        </div>
    }
}

/// It went again.
pub fn undone(guide: &Guide) -> Html {
    html! {
        <div class="notice" id="import-done" tabindex="-1" role="status"><p>{ guide.text(key!("preview-undone")) }</p></div>
    }
}
