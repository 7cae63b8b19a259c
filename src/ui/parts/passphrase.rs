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
    /// What was wrong with the last try.
    pub wrong: Option<Wrong>,
    /// Something is under way.
    pub is_busy: bool,
    /// Called with what was typed: the form, and the passphrase as it is.
    pub done: Callback<(Sent, String)>,
}

/// What went wrong.
#[derive(Clone, PartialEq)]
pub struct Wrong {
    /// The field that has to be filled in otherwise, if one does.
    pub at: Option<Field>,
    /// It in words.
    pub sentence: String,
}

/// A field that something can be wrong with.
#[derive(Clone, Copy, PartialEq)]
pub enum Field {
    /// The passphrase so far.
    SoFar,
    /// The passphrase that opens something, or a new one.
    Typed,
}

impl Field {
    /// The end of its id.
    fn id(self) -> &'static str {
        match self {
            Self::SoFar => "-so-far",
            Self::Typed => "-typed",
        }
    }
}

/// The form.
pub fn passphrase(guide: &Guide, my: &Memory, props: &Passphrase) -> Html {
    let shown = my.state(false);
    let weak = my.state(None::<Weakness>);
    let (name, is_new) = (props.name, props.is_new);
    let weakness = weak.get().map(|one| Wrong { at: Some(Field::Typed), sentence: sentence(guide, one) });
    let wrong = weakness.or_else(|| props.wrong.clone());
    {
        // Whoever does not see the page hears the error and stands in the field that it is about.
        let (outside, wrong) = (guide.ports.outside.clone(), wrong.clone());
        my.on_change(wrong.clone(), move || {
            if let Some(field) = wrong.and_then(|wrong| wrong.at) {
                outside.focus(&["#", name, field.id()].concat());
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
    let alert = |is_here: bool, id: String| {
        let sentence = wrong
            .as_ref()
            .filter(|_| is_here)
            .map(|wrong| html! { <p class="field-error" {id}>{ &wrong.sentence }</p> });
        // Always there: what comes and goes beside a field would have it drawn anew, and the focus lost.
        html! { <div role="alert">{ for sentence }</div> }
    };
    let at = wrong.as_ref().map(|wrong| wrong.at);
    let is_at = |field: Field| at == Some(Some(field));
    let error_id = |field: Field| [name, field.id(), "-error"].concat();
    let field = |id: &'static str, field_name: &'static str, label: Key, hint: Option<Key>, about: Field| {
        let id = [name, id].concat();
        let hint_id = [&id, "-hint"].concat();
        let hint = hint.map(|hint| html! { <p class="field-hint" id={hint_id.clone()}>{ guide.count(hint, "least", SHORTEST as i64) }</p> });
        let described = [hint_id.as_str(), " ", &error_id(about)].concat();
        let invalid = is_at(about).then_some("true");
        html! {
            <div class="field" key={field_name}>
                <label class="field-label" for={id.clone()}>{ guide.text(label) }</label>
                { for hint }
                <input class="field-input private" {id} type={kind} name={field_name} autocomplete="off" autocapitalize="none"
                    spellcheck="false" aria-describedby={described} aria-invalid={invalid} />
            </div>
        }
    };
    let so_far = props.asks_so_far.then(|| {
        html! {
            <>
                { field("-so-far", "so-far", key!("passphrase-so-far"), None, Field::SoFar) }
                { alert(is_at(Field::SoFar), error_id(Field::SoFar)) }
            </>
        }
    });
    let hint = is_new.then_some(key!("passphrase-new.hint"));
    let again = is_new.then(|| field("-again", "again", key!("passphrase-again"), None, Field::Typed));
    // What no field is about stands below them all, and describes none.
    let below = if is_at(Field::Typed) { error_id(Field::Typed) } else { [name, "-trouble"].concat() };
    let busy = props.is_busy.then(|| guide.text(key!("passphrase-busy")));
    html! {
        <form class="stack" {onsubmit} novalidate=true data-form={name}>
            { for so_far }
            { field("-typed", "passphrase", props.label.clone(), hint, Field::Typed) }
            { for again }
            { alert(at.is_some() && !is_at(Field::SoFar), below) }
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

/// Why something did not open with what was typed in that field.
pub fn not_opened(guide: &Guide, fault: &OpenFault, field: Field) -> Wrong {
    let trouble = |sentence| Wrong { at: None, sentence };
    match fault {
        OpenFault::Unavailable => trouble(guide.text(key!("passphrase-unavailable"))),
        OpenFault::Passphrase => Wrong { at: Some(field), sentence: guide.text(key!("passphrase-wrong")) },
        OpenFault::Text(fault) => trouble(super::super::pages::settings::sentence(guide, fault)),
    }
}
