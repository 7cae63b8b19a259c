//! `#/tools/promises`: the promise log of phase 9, at hand among the tools.

use crate::ui::prelude::*;

use crate::domain::check_in::Plan;
use crate::domain::phases::Phase;
use crate::domain::sheets::Sheet;
use crate::key;
use crate::ui::guide::Guide;
use crate::ui::parts::prose::prose;
use crate::ui::parts::sheet::sheet_form;
use crate::ui::route::Route;
use crate::words::families::phase;

/// The page at `#/tools/promises`.
pub fn page(guide: &Guide) -> Html {
    let facts = guide.progress.kept.facts(guide.now);
    if Sheet::Promises.can_write(&facts) {
        return html! { <div class="stack stack-wide">{ guide.part(sheet_form, (Sheet::Promises, true)) }</div> };
    }
    // On a stop nothing names a phase that is closed.
    let (text, to, name) = match (facts.plan, Sheet::Promises.phase()) {
        (Some(Plan::C), _) | (_, None) => (key!("path-closed"), Route::Heal, key!("heal-title")),
        (_, Some(nine)) => (key!("promises-closed"), Route::Phase(nine), phase(Phase::number(nine))),
    };
    html! {
        <div class="stack stack-wide" data-locked="">
            <h1 tabindex="-1">{ guide.text(key!("sheet-promises")) }</h1>
            { prose(&guide.text(text)) }
            <div class="actions">
                <a class="button button-quiet" href={to.href()}>{ guide.text(name) }</a>
                <a class="button button-plain" href={Route::Tools.href()}>{ guide.text(key!("interface-tools")) }</a>
            </div>
        </div>
    }
}
