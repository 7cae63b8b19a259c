//! The two are back together and the part on safety brought no stop: phases 7 to 14 are open.

use crate::ui::prelude::*;

use super::header;
use super::reasons::under;
use super::rule_ids;
use super::saving::saving;
use crate::domain::check_in::{Outcome, Verdict, reasons_to_show};
use crate::domain::choice::Choice;
use crate::key;
use crate::ui::guide::Guide;
use crate::ui::route::Route;

/// The page.
pub fn page(guide: &Guide, verdict: &Verdict) -> Html {
    let care = reasons_to_show(&verdict.rules, Outcome::HealFirst);
    html! {
        <article class="result" data-outcome={verdict.outcome.id()} data-rules={rule_ids(verdict)}>
            { header(guide, key!("result-together"), Some(key!("result-together.lead"))) }
            { under(guide, key!("result-together.care"), &care, None) }
            { guide.part(saving, ()) }
            <div class="actions">
                <a class="button" href={Route::Path.href()}>{ guide.text(key!("result-path")) }</a>
                <a class="button button-quiet" href={Route::Support.href()}>{ guide.text(key!("interface-support")) }</a>
            </div>
        </article>
    }
}
