//! A step that takes something away: asked about once, in place.

use crate::ui::prelude::*;

use crate::ui::guide::Guide;

/// What is asked.
pub struct Confirm {
    /// The name of the buttons; their values are `ask`, `yes` and `no`.
    pub name: &'static str,
    /// The button that asks.
    pub ask: String,
    /// What a yes would do.
    pub warning: String,
    /// The button that does it.
    pub yes: String,
    /// The button that leaves all as it is.
    pub no: String,
    /// Called on a yes.
    pub on_yes: Callback<()>,
    /// Something to do before, such as saving a copy.
    pub before: Html,
}

/// A button, and after it was pressed the question in its place.
pub fn confirm(guide: &Guide, my: &Memory, props: &Confirm) -> Html {
    let asked = my.state(false);
    {
        // Focus follows what takes the pressed button's place.
        let (outside, name) = (guide.ports.outside.clone(), props.name);
        let asked = asked.get();
        my.on_change(asked, move || {
            let place = if asked { format!("#{name}-asked") } else { format!("button[name={name}]") };
            outside.focus(&place);
        });
    }
    let set = |to: bool| {
        let asked = asked.clone();
        Callback::from(move |_: MouseEvent| asked.set(to))
    };
    if !asked.get() {
        return html! {
            <div class="actions">
                <button class="button button-stop" type="button" name={props.name} value="ask" onclick={set(true)}>{ props.ask.clone() }</button>
            </div>
        };
    }
    let yes = {
        let (asked, on_yes) = (asked.clone(), props.on_yes.clone());
        Callback::from(move |_: MouseEvent| {
            asked.set(false);
            on_yes.emit(());
        })
    };
    let warning_id = format!("{}-warning", props.name);
    html! {
        <div class="notice notice-stop" role="group" id={format!("{}-asked", props.name)} tabindex="-1" aria-labelledby={warning_id.clone()}>
            <p id={warning_id}>{ props.warning.clone() }</p>
            <div class="actions">
                { props.before.clone() }
                <button class="button button-stop" type="button" name={props.name} value="yes" onclick={yes}>{ props.yes.clone() }</button>
                <button class="button button-plain" type="button" name={props.name} value="no" onclick={set(false)}>{ props.no.clone() }</button>
            </div>
        </div>
    }
}
