//! After a reload: the plan, and on `a` and `b` the reasons that rest on stored answers. On `c` no reason and no
//! name of a closed phase: nobody who opens the device reads off what led here.

use crate::ui::prelude::*;

use super::header;
use super::onward;
use super::open_days::open_days;
use crate::domain::check_in::{Plan, Verdict};
use crate::domain::choice::Choice;
use crate::key;
use crate::ui::guide::Guide;
use crate::ui::route::Route;

/// The page for a stored letter.
pub fn page(guide: &Guide, plan: Plan, recalled: Option<&Verdict>) -> Html {
    let lead = match plan {
        Plan::A => key!("result-saved-plan.a"),
        Plan::B => key!("result-saved-plan.b"),
        Plan::C => key!("result-saved-plan.c"),
    };
    let finished = guide.progress.kept.finished.value.as_ref();
    let sections = match recalled.zip(finished) {
        Some((verdict, finished)) => onward::sections(guide, verdict, &finished.answers),
        None => steady(guide),
    };
    html! {
        <article class="result" data-plan={plan.id()}>
            { header(guide, key!("result-saved-plan"), Some(lead)) }
            { sections }
        </article>
    }
}

fn steady(guide: &Guide) -> Html {
    html! {
        <>
            <div class="actions">
                <a class="button" href={Route::Heal.href()}>{ guide.text(key!("result-heal")) }</a>
                <a class="button button-quiet" href={Route::Tools.href()}>{ guide.text(key!("result-tools")) }</a>
            </div>
            { open_days(guide) }
            <p><a href={Route::CheckIn(None).href()}>{ guide.text(key!("result-again")) }</a></p>
        </>
    }
}
