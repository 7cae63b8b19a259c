//! Quiet days that only count up, offered where nothing leads back to contact. They begin by choice alone.

use crate::ui::prelude::*;

use crate::key;
use crate::progress::Action;
use crate::ui::guide::Guide;
use crate::ui::parts::titled::titled_card_with;
use crate::ui::route::Route;

/// The offer, or the way to the days that run already.
pub fn open_days(guide: &Guide) -> Html {
    let running = guide.progress.kept.current_round().is_some_and(|(_, round)| round.ended.is_none());
    let way = if running {
        html! { <a class="button button-quiet" href={Route::Quiet.href()}>{ guide.text(key!("result-days-running.see")) }</a> }
    } else {
        let start = Action::QuietTimeStarted { started: guide.today(), days: None };
        let onclick = guide.acts_and_goes::<MouseEvent>(start, Route::Quiet);
        html! {
            <button class="button button-quiet" type="button" name="open-days" {onclick}>
                { guide.text(key!("result-open-days.start")) }
            </button>
        }
    };
    let way = html! { <div class="actions">{ way }</div> };
    titled_card_with(guide, key!("result-open-days.title"), key!("result-open-days"), way)
}
