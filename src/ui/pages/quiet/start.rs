//! The card that starts a round.

use crate::ui::prelude::*;

use super::form::{RoundForm, round_form};
use super::{Said, is_plain};
use crate::key;
use crate::progress::Stage;
use crate::ui::guide::Guide;

/// The card. On a stop the days only count up, and only if the visitor likes that.
pub fn card(guide: &Guide, stage: Stage, tell: &Callback<Option<Said>>) -> Html {
    let open = guide.progress.kept.quiet_offer().is_none();
    let title = match (is_plain(guide), open, stage) {
        (true, _, _) => key!("quiet-plain-start"),
        (false, true, _) => key!("open-title"),
        (false, false, Stage::Ended(_)) => key!("quiet-start-again"),
        (false, false, _) => key!("quiet-start-title"),
    };
    let words = open.then(|| {
        html! { <><p>{ guide.text(key!("open-offer")) }</p><p>{ guide.text(key!("open-what")) }</p></> }
    });
    html! {
        <section class="card card-lift" key="start">
            <h2 class="card-title">{ guide.text(title) }</h2>
            { for words }
            { guide.part(round_form, RoundForm { round: None, tell: tell.clone() }) }
        </section>
    }
}
