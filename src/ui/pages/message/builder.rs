//! The builder: a greeting, one neutral line, a few words of one's own, and that no answer is needed.

use super::Page;
use crate::domain::message::builder::{GREETINGS, LINES, NAME, OWN, clip};
use crate::key;
use crate::ui::forms::{is_ticked, value_of};
use crate::ui::prelude::*;
use crate::words::families;

impl Page<'_> {
    pub(super) fn builder(&self) -> Html {
        let (guide, now) = (self.guide, &self.now);
        let greeting = |number: u8| {
            let onchange = self.change(move |typing, _: Event| typing.greeting = number);
            let label = if number == 0 {
                guide.text(key!("message-greeting.none"))
            } else {
                guide.text(families::greeting(number))
            };
            html! {
                <label key={number}><input type="radio" name="greeting" value={number.to_string()} checked={now.greeting == number} {onchange} /><span>{ label }</span></label>
            }
        };
        let line = |number: u8| {
            html! { <option key={number} value={number.to_string()} selected={now.line == number}>{ guide.text(families::message_line(number)) }</option> }
        };
        let choose = self.change(|typing, event: Event| typing.line = value_of(&event).parse().unwrap_or(0));
        let name = self.change(|typing, event: InputEvent| {
            typing.name = clip(&value_of(&event), NAME).to_owned();
        });
        let own =
            self.change(|typing, event: InputEvent| typing.own = clip(&value_of(&event), OWN).to_owned());
        let left = OWN.saturating_sub(crate::domain::message::length(&now.own));
        let no_reply = self.change(|typing, event: Event| typing.no_reply = is_ticked(&event));
        html! {
            <form class="stack" key="builder" data-form="message" onsubmit={stay()} novalidate=true>
                <fieldset class="field">
                    <legend class="field-label">{ guide.text(key!("message-greeting")) }</legend>
                    <div class="scale chips">{ for (0..=GREETINGS).map(greeting) }</div>
                </fieldset>
                <div class="field">
                    <label class="field-label" for="message-name">{ guide.text(key!("message-name")) }</label>
                    <p class="field-hint" id="message-name-hint">{ guide.text(key!("message-name.hint")) }</p>
                    <input class="field-input private" id="message-name" type="text" name="name" autocomplete="off" aria-describedby="message-name-hint" value={now.name.clone()} oninput={name} />
                </div>
                <div class="field">
                    <label class="field-label" for="message-line">{ guide.text(key!("message-line")) }</label>
                    <select class="field-input" id="message-line" name="line" onchange={choose}>
                        <option value="0" selected={now.line == 0}>{ guide.text(key!("message-line.none")) }</option>
                        { for (1..=LINES).map(line) }
                    </select>
                </div>
                <div class="field">
                    <label class="field-label" for="message-own">{ guide.text(key!("message-own")) }</label>
                    <p class="field-hint" id="message-own-hint">{ guide.text(key!("message-own.hint")) }</p>
                    <textarea class="field-input private" id="message-own" name="own" rows="2" aria-describedby="message-own-hint message-own-left" value={now.own.clone()} oninput={own} />
                    <p class="field-hint" id="message-own-left">{ guide.count(key!("message-own.left"), "left", left as i64) }</p>
                </div>
                <label class="choice"><input type="checkbox" name="no-reply" checked={now.no_reply} onchange={no_reply} /><span class="choice-text">{ guide.text(key!("message-no-reply")) }</span></label>
            </form>
        }
    }
}

/// Enter in a field sends nothing anywhere.
fn stay() -> Callback<SubmitEvent> {
    Callback::from(|event: SubmitEvent| event.prevent_default())
}
