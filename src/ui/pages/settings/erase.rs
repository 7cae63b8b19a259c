//! Erasing everything: one question in place, and afterwards the proof: every place looked at, and what is left in it.

use crate::ui::prelude::*;

use super::backup::copy_button;
use crate::key;
use crate::ports::{StorageFault, Traces};
use crate::progress::Action;
use crate::ui::guide::Guide;
use crate::ui::parts::confirm::{Confirm, confirm};
use crate::words::{Arg, Key};

/// What was found after erasing.
#[derive(Clone, PartialEq)]
pub struct Found {
    /// Names in the store, of this profile and of others.
    pub names: Result<Vec<String>, StorageFault>,
    /// The places besides the store.
    pub traces: Traces,
}

/// Erasing everything. `on_erased` is called when it was done.
pub fn erase(guide: &Guide, my: &Memory, on_erased: &Callback<()>) -> Html {
    let found = my.state(None::<Found>);
    {
        let outside = guide.ports.outside.clone();
        let erased = found.read().is_some();
        my.after(erased, move || {
            if erased {
                outside.focus("#erased");
            }
        });
    }
    // Whatever was erased, one look follows at every place.
    let then_look = |erase: fn(&Guide)| {
        let (guide, found, on_erased) = (guide.clone(), found.clone(), on_erased.clone());
        Callback::from(move |()| {
            erase(&guide);
            on_erased.emit(());
            look(&guide, &found);
        })
    };
    let others = found.read().as_ref().and_then(|found| others(guide, found)).map(|names| {
        let asked = Confirm {
            name: "erase-others",
            ask: guide.text(key!("erase-others")),
            warning: guide.say(key!("erase-others-warning"), &[("names", Arg::Text(&names))]),
            yes: guide.text(key!("settings-erase.yes")),
            no: guide.text(key!("settings-erase.no")),
            on_yes: then_look(|guide| guide.keeper.erase_all_profiles()),
            before: Html::default(),
        };
        html! {
            <>
                <p>{ guide.say(key!("settings-erase-others"), &[("names", Arg::Text(&names))]) }</p>
                { guide.keyed("others", confirm, asked) }
            </>
        }
    });
    let proof = found.read().as_ref().map(|found| {
        html! { <div class="notice" id="erased" tabindex="-1" role="status">{ proof(guide, found) }</div> }
    });
    let asked = Confirm {
        name: "erase",
        ask: guide.text(key!("settings-erase")),
        warning: guide.text(key!("settings-erase.warning")),
        yes: guide.text(key!("settings-erase.yes")),
        no: guide.text(key!("settings-erase.no")),
        on_yes: then_look(|guide| guide.act(Action::Erased)),
        before: copy_button(guide, "copy-before-erase"),
    };
    html! {
        <>
            <p>{ guide.text(key!("settings-erase.what")) }</p>
            { for proof }
            { for others }
            { guide.keyed("own", confirm, asked) }
        </>
    }
}

/// Lets go of the rest, and looks what is left where. Where the browser takes its time the visitor sees what is still there, and then what
/// is left.
pub fn look(guide: &Guide, found: &State<Option<Found>>) {
    if let Some(handed) = &guide.handed {
        handed.drop_text();
    }
    let (keeper, found) = (guide.keeper.clone(), found.clone());
    guide.ports.outside.clear_traces(Box::new(move |traces| {
        found.set(Some(Found { names: keeper.names_in_store(), traces }));
    }));
}

/// The names of other profiles in the store, where there are any.
fn others(guide: &Guide, found: &Found) -> Option<String> {
    let names = found.names.as_ref().ok()?.iter().map(String::as_str);
    let others: Vec<&str> = names.filter(|name| !guide.keeper.is_own(name)).collect();
    (!others.is_empty()).then(|| others.join(", "))
}

/// Each place with what is left in it, and what follows from that.
pub fn proof(guide: &Guide, found: &Found) -> Html {
    let Found { names, traces } = found;
    let own: Option<Vec<&str>> = names
        .as_ref()
        .ok()
        .map(|names| names.iter().map(String::as_str).filter(|name| guide.keeper.is_own(name)).collect());
    let is_forgotten = guide.progress.kept.is_untouched();
    let is_left = |count: Option<usize>| count.is_some_and(|count| count > 0);
    let own_left = own.as_ref().is_some_and(|own| !own.is_empty());
    let clean = is_forgotten && !own_left && !is_left(traces.files) && !is_left(traces.workers);
    let count = |count: Option<usize>| match count {
        None => guide.text(key!("erased-unseen")),
        Some(0) => guide.text(key!("erased-nothing")),
        Some(count) => guide.count(key!("erased-left"), "count", count as i64),
    };
    let store = match &own {
        None => guide.text(key!("settings-erase.blocked")),
        Some(own) if own.is_empty() => guide.text(key!("erased-nothing")),
        Some(own) => guide.say(key!("settings-erase-left"), &[("names", Arg::Text(&own.join(", ")))]),
    };
    let tab = match traces.tab {
        Some(1..) => guide.text(key!("erased-tab.mark")),
        other => count(other),
    };
    let memory = guide.text(if is_forgotten { key!("erased-nothing") } else { key!("erased-since") });
    let line = |place: &'static str, name: Key, left: String| {
        html! { <li key={place} data-place={place}>{ guide.text(name) }{ " " }{ left }</li> }
    };
    let all = if clean { key!("settings-erase.done") } else { key!("erased-not-all") };
    html! {
        <>
            <p class="notice-title" data-clean={clean.then_some("")}>{ guide.text(all) }</p>
            <div class="prose"><ul>
                { line("memory", key!("erased-memory"), memory) }
                { line("store", key!("erased-store"), store) }
                { line("tab", key!("erased-tab"), tab) }
                { line("files", key!("erased-files"), count(traces.files)) }
                { line("worker", key!("erased-worker"), count(traces.workers)) }
            </ul></div>
            <p>{ guide.text(key!("erased-after")) }</p>
        </>
    }
}
