//! Erasing everything: one question in place, and afterwards the proof.

use crate::ui::prelude::*;

use super::backup::copy_button;
use crate::key;
use crate::ports::StorageFault;
use crate::progress::Action;
use crate::ui::guide::{Guide, use_guide};
use crate::ui::parts::confirm::Confirm;
use crate::words::Arg;

/// What was found in the store after erasing.
type Found = Result<Vec<String>, StorageFault>;

/// Who is told.
#[derive(PartialEq, Properties)]
pub struct EraseProps {
    /// Called when everything was erased.
    pub on_erased: Callback<()>,
}

/// Erasing everything.
#[component]
pub fn Erase(props: &EraseProps) -> Html {
    let guide = use_guide();
    let found = use_state_eq(|| None::<Found>);
    {
        let outside = guide.ports.outside.clone();
        use_effect_with(found.is_some(), move |erased| {
            if *erased {
                outside.focus("#erased");
            }
        });
    }
    let on_yes = {
        let (keeper, found, on_erased) = (guide.keeper.clone(), found.clone(), props.on_erased.clone());
        Callback::from(move |()| {
            keeper.act(Action::Erased);
            found.set(Some(keeper.names_in_store()));
            on_erased.emit(());
        })
    };
    let proof = found.as_ref().map(|found| {
        html! {
            <div class="notice" id="erased" tabindex="-1" role="status">{ for proof(&guide, found).into_iter().map(|line| html! { <p>{ line }</p> }) }</div>
        }
    });
    html! {
        <>
            <p>{ guide.text(key!("settings-erase.what")) }</p>
            { for proof }
            <Confirm name="erase" ask={guide.text(key!("settings-erase"))} warning={guide.text(key!("settings-erase.warning"))}
                yes={guide.text(key!("settings-erase.yes"))} no={guide.text(key!("settings-erase.no"))} {on_yes}>
                { copy_button(&guide, "copy-before-erase") }
            </Confirm>
        </>
    }
}

/// What is left in the store, in words.
pub fn proof(guide: &Guide, found: &Found) -> Vec<String> {
    let Ok(names) = found else { return vec![guide.text(key!("settings-erase.blocked"))] };
    let (own, others): (Vec<&str>, Vec<&str>) =
        names.iter().map(String::as_str).partition(|name| guide.keeper.is_own(name));
    let mut lines = Vec::new();
    if own.is_empty() {
        lines.push(guide.text(key!("settings-erase.done")));
    } else {
        lines.push(guide.say(key!("settings-erase-left"), &[("names", Arg::Text(&own.join(", ")))]));
    }
    if !others.is_empty() {
        lines.push(guide.say(key!("settings-erase-others"), &[("names", Arg::Text(&others.join(", ")))]));
    }
    lines
}
