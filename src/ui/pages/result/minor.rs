//! Under 18: people who help the young, an adult to tell, and a breath. Nothing else is asked or kept.

use crate::ui::prelude::*;

use crate::domain::check_in::Outcome;
use crate::domain::support::{ForWhom, has_line};
use crate::key;
use crate::ui::guide::Guide;
use crate::ui::parts::help_lines::help_lines_here;
use crate::ui::parts::prose::prose;
use crate::ui::parts::titled::{titled_card, titled_card_with};
use crate::ui::region::country;
use crate::ui::route::Route;
use crate::words::families;

/// What stands below the heading.
pub fn sections(guide: &Guide) -> Html {
    let none = (!has_line(country(guide), ForWhom::Young))
        .then(|| html! { <p>{ guide.text(key!("support-none-young")) }</p> });
    let breath = html! {
        <div class="actions">
            <a class="button button-quiet" href={Route::Urge.href()}>{ guide.text(key!("result-minor-breath.go")) }</a>
        </div>
    };
    html! {
        <>
            <section class="card card-lift">
                <h2 class="card-title">{ guide.text(families::outcome_next(Outcome::Minor)) }</h2>
                { prose(&guide.text(key!("result-minor-lines"))) }
                { help_lines_here(guide, |who| who == ForWhom::Young) }
                { for none }
            </section>
            { titled_card(guide, key!("result-minor-adult.title"), key!("result-minor-adult")) }
            { titled_card(guide, key!("result-minor-scared.title"), key!("result-minor-scared")) }
            { titled_card_with(guide, key!("result-minor-breath.title"), key!("result-minor-breath"), breath) }
        </>
    }
}
