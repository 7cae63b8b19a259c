//! A text from elsewhere, written or pasted, only to be looked at. Nothing is copied from here and nothing kept.

use super::Page;
use super::flags::looked_at;
use crate::domain::message::{CAP, review};
use crate::ui::forms::value_of;
use crate::ui::parts::support_card::support_card;
use crate::ui::prelude::*;

impl Page<'_> {
    pub(super) fn trial(&self) -> Html {
        let guide = self.guide;
        let text = &self.now.trial;
        let oninput = self.change(|typing, event: InputEvent| typing.trial = value_of(&event));
        let found = self.rules.as_deref().filter(|_| !text.is_empty()).map(|rules| review(text, rules));
        let crisis =
            found.as_ref().filter(|found| found.opens_support).map(|_| support_card(guide, Html::default()));
        html! {
            <details class="disclosure" key="trial">
                <summary>{ guide.text(key!("message-trial")) }</summary>
                <div class="disclosure-body stack">
                    <div class="field" key="field">
                        <label class="field-label" for="message-trial">{ guide.text(key!("message-trial.label")) }</label>
                        <p class="field-hint" id="message-trial-hint">{ guide.text(key!("message-trial.hint")) }</p>
                        <textarea class="field-input private" id="message-trial" name="trial" rows="5" maxlength={CAP.to_string()} aria-describedby="message-trial-hint" value={text.clone()} {oninput} />
                    </div>
                    <div key="crisis">{ for crisis }</div>
                    <div class="stack" key="found">{ for found.map(|found| looked_at(guide, text, &found)) }</div>
                </div>
            </details>
        }
    }
}
