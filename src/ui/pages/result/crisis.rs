//! Thoughts of ending one's life: numbers first, then one person, then distance from what could hurt.

use crate::ui::prelude::*;

use super::also::also;
use super::fired;
use super::open_days::open_days;
use super::safety::worried;
use super::saving::saving;
use crate::domain::check_in::{Outcome, RuleId, Verdict};
use crate::domain::support::ForWhom;
use crate::key;
use crate::ui::guide::Guide;
use crate::ui::parts::help_lines::help_lines_here;
use crate::ui::parts::prose::prose;
use crate::ui::parts::titled::{titled_card, titled_card_with};
use crate::ui::route::Route;
use crate::words::families;

/// What stands below the heading. For someone who might act there is nothing but help.
pub fn sections(guide: &Guide, verdict: &Verdict) -> Html {
    let then = if fired(verdict, RuleId::C1) { act(guide) } else { safe(guide, verdict) };
    html! {
        <>
            <section class="card card-lift" data-card="support">
                <h2 class="card-title">{ guide.text(families::outcome_next(Outcome::Crisis)) }</h2>
                { help_lines_here(guide, ForWhom::is_for_heavy_moments) }
            </section>
            { prose(&guide.text(families::outcome_lead(Outcome::Crisis))) }
            { then }
        </>
    }
}

fn act(guide: &Guide) -> Html {
    let tell = html! { <div class="notice"><p>{ guide.text(key!("result-crisis-act.tell")) }</p></div> };
    titled_card_with(guide, key!("result-crisis-act.title"), key!("result-crisis-act"), tell)
}

fn safe(guide: &Guide, verdict: &Verdict) -> Html {
    html! {
        <>
            { titled_card(guide, key!("result-crisis-safe.title"), key!("result-crisis-safe")) }
            { also(guide, verdict) }
            { guide.part(saving, ()) }
            { worried(guide, verdict) }
            <section class="stack">
                <p>{ guide.text(key!("result-recheck-3")) }</p>
                <div class="actions">
                    <a class="button button-quiet" href={Route::Heal.href()}>{ guide.text(key!("result-heal")) }</a>
                </div>
            </section>
            { open_days(guide) }
        </>
    }
}
