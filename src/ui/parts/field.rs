//! A date or time field with its label, its hint and what is wrong with it.

use crate::ui::prelude::*;

use crate::ui::forms::value_of;

/// What the field shows.
pub struct Field {
    /// Its id; hint and error take theirs from it.
    pub id: &'static str,
    /// `date` or `time`.
    pub kind: &'static str,
    /// Its name in the form.
    pub name: &'static str,
    /// What it asks for.
    pub label: String,
    /// Help, if any.
    pub hint: Option<String>,
    /// What is wrong with it, if anything.
    pub error: Option<String>,
    /// The latest value that its calendar offers.
    pub max: Option<String>,
    /// What stands in it.
    pub value: String,
    /// Called with every change.
    pub typed: Callback<String>,
    /// What stands beside it, such as a button that fills it in.
    pub beside: Html,
}

/// The field. What was typed stays in it, whatever is wrong.
pub fn field(props: Field) -> Html {
    let id = props.id;
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described: Vec<String> =
        [props.hint.is_some().then(|| hint_id.clone()), props.error.is_some().then(|| error_id.clone())]
            .into_iter()
            .flatten()
            .collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let invalid = props.error.is_some().then_some("true");
    let hint = props
        .hint
        .iter()
        .map(|hint| html! { <p class="field-hint" key="hint" id={hint_id.clone()}>{ hint }</p> });
    let error = props.error.iter().map(
        |error| html! { <p class="field-error" key="error" id={error_id.clone()} role="alert">{ error }</p> },
    );
    // Some ways to fill a field tell of it by one event, some by the other.
    let oninput = props.typed.reform(|event: InputEvent| value_of(&event));
    let onchange = props.typed.reform(|event: Event| value_of(&event));
    html! {
        <div class="field">
            <label class="field-label" key="label" for={id}>{ &props.label }</label>
            { for hint }
            { for error }
            <div class="field-beside" key="input">
                <input class="field-input field-short" {id} type={props.kind} name={props.name} max={props.max.clone()}
                    value={props.value.clone()} aria-describedby={described} aria-invalid={invalid} {oninput} {onchange} />
                { props.beside }
            </div>
        </div>
    }
}
