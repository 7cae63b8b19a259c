//! The fields of a passphrase: to set one, typed twice, or to open something. What is typed stays in the fields alone, is shown only while
//! the switch says so, and is neither trimmed nor kept.

use crate::ui::prelude::*;

use crate::keeper::sealed::OpenFault;
use crate::key;
use crate::seal::passphrase::{SHORTEST, Weakness, check};
use crate::ui::forms::{Sent, is_ticked};
use crate::ui::guide::Guide;
use crate::words::Key;

/// A form that asks for a passphrase.
pub struct Passphrase {
    /// The name of the form's button, and the beginning of the ids of its fields.
    pub name: &'static str,
    /// What the first field asks for.
    pub label: Key,
    /// Whether a new one is set, so that it is typed twice and must be strong enough.
    pub is_new: bool,
    /// The passphrase so far has to be given too.
    pub asks_so_far: bool,
    /// The button.
    pub button: Key,
    /// Something else that the form asks, above the button.
    pub more: Html,
    /// What was wrong with the last try, in words.
    pub wrong: Option<String>,
    /// Something is under way.
    pub is_busy: bool,
    /// Called with what was typed: the form, and the passphrase as it is.
    pub done: Callback<(Sent, String)>,
}

/// The form.
pub fn passphrase(guide: &Guide, my: &Memory, props: &Passphrase) -> Html {
    let shown = my.state(false);
    let weak = my.state(None::<Weakness>);
    let (name, is_new) = (props.name, props.is_new);
    let error_id = [name, "-error"].concat();
    let wrong = weak.get().map(|weakness| sentence(guide, weakness)).or_else(|| props.wrong.clone());
    // A weakness is always one of the new passphrase.
    let is_about_so_far = props.asks_so_far && weak.get().is_none();
    {
        // Whoever does not see the page hears the error and stands in the field that it is about.
        let field = if is_about_so_far { "-so-far" } else { "-typed" };
        let (outside, place) = (guide.ports.outside.clone(), ["#", name, field].concat());
        let has_error = wrong.clone();
        my.on_change(wrong.clone(), move || {
            if has_error.is_some() {
                outside.focus(&place);
            }
        });
    }
    let onsubmit = {
        let (done, weak, is_busy) = (props.done.clone(), weak.clone(), props.is_busy);
        Callback::from(move |event: SubmitEvent| {
            let sent = Sent::take(&event);
            let typed = sent.whole("passphrase").to_owned();
            let fault = is_new.then(|| check(&typed, sent.whole("again")).err()).flatten();
            weak.set(fault);
            if fault.is_none() && !is_busy {
                done.emit((sent, typed));
            }
        })
    };
    let show = {
        let shown = shown.clone();
        Callback::from(move |event: Event| shown.set(is_ticked(&event)))
    };
    let kind = if shown.get() { "text" } else { "password" };
    let field = |id: &'static str, field_name: &'static str, label: Key, hint: Option<Key>| {
        let id = [name, id].concat();
        let hint_id = [&id, "-hint"].concat();
        let hint = hint.map(|hint| html! { <p class="field-hint" id={hint_id.clone()}>{ guide.count(hint, "least", SHORTEST as i64) }</p> });
        let described = [hint_id.as_str(), " ", &error_id].concat();
        let invalid = (wrong.is_some() && is_about_so_far == (field_name == "so-far")).then_some("true");
        html! {
            <div class="field" key={field_name}>
                <label class="field-label" for={id.clone()}>{ guide.text(label) }</label>
                { for hint }
                <input class="field-input private" {id} type={kind} name={field_name} autocomplete="off" autocapitalize="none"
                    spellcheck="false" aria-describedby={described} aria-invalid={invalid} />
            </div>
        }
    };
    let so_far = props.asks_so_far.then(|| field("-so-far", "so-far", key!("passphrase-so-far"), None));
    let hint = is_new.then_some(key!("passphrase-new.hint"));
    let again = is_new.then(|| field("-again", "again", key!("passphrase-again"), None));
    let error =
        wrong.as_ref().map(|wrong| html! { <p class="field-error" id={error_id.clone()}>{ wrong }</p> });
    let busy = props.is_busy.then(|| guide.text(key!("passphrase-busy")));
    html! {
        <form class="stack" {onsubmit} novalidate=true data-form={name}>
            { for so_far }
            { field("-typed", "passphrase", props.label.clone(), hint) }
            { for again }
            // Always there: what comes and goes beside a field would have it drawn anew, and the focus lost.
            <div role="alert">{ for error }</div>
            <label class="tick">
                <input type="checkbox" role="switch" name="show" checked={shown.get()} onchange={show} />
                <span>{ guide.text(key!("passphrase-show")) }</span>
            </label>
            { props.more.clone() }
            <div class="actions">
                <button class="button" type="submit" {name} aria-disabled={props.is_busy.then_some("true")}>{ guide.text(props.button.clone()) }</button>
            </div>
            <p class="small muted" role="status">{ for busy }</p>
        </form>
    }
}

/// What is wrong with a passphrase that is to be set.
fn sentence(guide: &Guide, weakness: Weakness) -> String {
    match weakness {
        Weakness::Short => guide.count(key!("passphrase-short"), "least", SHORTEST as i64),
        Weakness::Long => guide.text(key!("passphrase-long")),
        Weakness::Same => guide.text(key!("passphrase-same")),
        Weakness::Differs => guide.text(key!("passphrase-differs")),
    }
}

/// Why something did not open.
pub fn not_opened(guide: &Guide, fault: &OpenFault) -> String {
    match fault {
        OpenFault::Unavailable => guide.text(key!("passphrase-unavailable")),
        OpenFault::Passphrase => guide.text(key!("passphrase-wrong")),
        OpenFault::Text(fault) => super::super::pages::settings::sentence(guide, fault),
    }
}
