//! The choice of a length.

use crate::ui::prelude::*;

use crate::key;
use crate::ui::guide::Guide;

/// The value of "no end": days that only count up.
const OPEN: &str = "open";

/// The lengths in a `select`.
pub struct DaysChoice<'a> {
    /// Its id; its hint takes its id from it.
    pub id: &'static str,
    /// What it asks for.
    pub label: String,
    /// Help, if any.
    pub hint: Option<String>,
    /// The lengths, in days.
    pub lengths: Vec<u8>,
    /// The length that the check-in suggests, if one does.
    pub suggested: Option<u8>,
    /// What is chosen at first; `None` is "no end".
    pub chosen: Option<u8>,
    /// The guide.
    pub guide: &'a Guide,
}

impl DaysChoice<'_> {
    /// The field.
    pub fn draw(&self) -> Html {
        let id = self.id;
        let hint_id = format!("{id}-hint");
        let described = self.hint.is_some().then(|| hint_id.clone());
        let hint =
            self.hint.iter().map(|hint| html! { <p class="field-hint" id={hint_id.clone()}>{ hint }</p> });
        let option = |days: &u8| {
            let suggested = self.suggested == Some(*days);
            let key =
                if suggested { key!("quiet-start-option-suggested") } else { key!("quiet-start-option") };
            let text = self.guide.count(key, "days", *days);
            html! { <option key={*days} value={days.to_string()} selected={self.chosen == Some(*days)}>{ text }</option> }
        };
        html! {
            <div class="field">
                <label class="field-label" for={id}>{ &self.label }</label>
                { for hint }
                <select class="field-input field-short" {id} name="days" aria-describedby={described}>
                    { for self.lengths.iter().map(option) }
                    <option key="open" value={OPEN} selected={self.chosen.is_none()}>
                        { self.guide.text(key!("quiet-start-option-open")) }
                    </option>
                </select>
            </div>
        }
    }
}

/// The length that a form sent. Anything but a number counts as "no end"; a number out of range is the rules'
/// business.
pub fn days_sent(value: &str) -> Option<u8> {
    value.parse().ok()
}
