//! The fields of the form that notes what happened, but for date and time.

use crate::ui::prelude::*;

use crate::domain::choice::Choice;
use crate::domain::quiet_time::{ContactKind, Trigger};
use crate::key;
use crate::progress::NOTE_LENGTH;
use crate::ui::forms::value_of;
use crate::ui::guide::Guide;
use crate::words::{Arg, families};

/// Radio buttons as chips.
fn chips<T: Choice>(
    name: &'static str,
    all: &[T],
    chosen: Option<T>,
    label: impl Fn(T) -> String,
    set: &Callback<String>,
) -> Html {
    let chip = |&one: &T| {
        let onchange = set.reform(|event: Event| value_of(&event));
        html! {
            <label key={one.id()}>
                <input type="radio" {name} value={one.id()} checked={chosen == Some(one)} {onchange} />
                <span>{ label(one) }</span>
            </label>
        }
    };
    html! { <div class="scale chips" key="chips">{ for all.iter().map(chip) }</div> }
}

/// What happened.
pub fn kinds(guide: &Guide, chosen: Option<ContactKind>, missing: bool, set: &Callback<String>) -> Html {
    let label = |kind| guide.text(families::contact(kind));
    let error = missing.then(|| {
        html! { <p class="field-error" id="contact-kind-error" role="alert" key="error">{ guide.text(key!("contact-error-what")) }</p> }
    });
    let hints = if guide.progress.is_stopped() {
        vec![key!("contact-what.stop")]
    } else {
        vec![key!("contact-what.quiet"), key!("contact-what.practical")]
    };
    let described = if missing { "contact-kind-error contact-kind-hint" } else { "contact-kind-hint" };
    html! {
        <fieldset class="stack" aria-describedby={described}>
            <legend class="field-label" key="legend">{ guide.text(key!("contact-what")) }</legend>
            { for error }
            { chips("kind", &guide.progress.kept.kinds_to_log(), chosen, label, set) }
            <div id="contact-kind-hint" class="field-hint" key="hint">
                { for hints.into_iter().map(|hint| html! { <p>{ guide.text(hint) }</p> }) }
            </div>
        </fieldset>
    }
}

/// What set it off, if the visitor likes to say.
pub fn triggers(guide: &Guide, chosen: Option<Trigger>, set: &Callback<String>) -> Html {
    let label = |trigger| guide.text(families::trigger(trigger));
    html! {
        <fieldset class="stack" aria-describedby="contact-trigger-hint">
            <legend class="field-label">{ guide.text(key!("contact-trigger")) }</legend>
            <p class="field-hint" id="contact-trigger-hint">{ guide.text(key!("contact-trigger.hint")) }</p>
            { chips("trigger", &guide.progress.kept.triggers_to_log(), chosen, label, set) }
        </fieldset>
    }
}

/// Own words: after a slip they are for next time.
pub fn note(guide: &Guide, note: &str, slip: bool, set: &Callback<String>) -> Html {
    let (label, hint) = if slip {
        (key!("contact-next-time"), key!("contact-next-time.hint"))
    } else {
        (key!("contact-note"), key!("contact-note.hint"))
    };
    let oninput = set.reform(|event: InputEvent| {
        let area: web_sys::HtmlTextAreaElement = event.target_unchecked_into();
        area.value()
    });
    let max = NOTE_LENGTH as i64;
    html! {
        <div class="field">
            <label class="field-label" for="contact-note">{ guide.text(label) }</label>
            <p class="field-hint" id="contact-note-hint">{ guide.say(hint, &[("max", Arg::Number(max))]) }</p>
            <textarea class="field-input" id="contact-note" name="note" maxlength={max.to_string()}
                aria-describedby="contact-note-hint" value={note.to_owned()} {oninput} />
        </div>
    }
}
