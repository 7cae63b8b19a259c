//! After a slip: kind words, and the choice how to go on.

use crate::ui::prelude::*;

use super::{Said, is_plain};
use crate::domain::check_in::Plan;
use crate::domain::choice::Choice;
use crate::domain::quiet_time::AfterLapse;
use crate::key;
use crate::progress::{Action, EntryId};
use crate::ui::guide::Guide;
use crate::words::{Arg, Key};

/// The card, while nobody has said how to go on.
pub fn card(guide: &Guide, tell: &Callback<Option<Said>>) -> Option<Html> {
    let (id, contact) = guide.progress.kept.open_lapse(guide.now)?;
    let plain = is_plain(guide);
    let text = if plain { key!("quiet-lapse-title.plain") } else { key!("quiet-lapse-title.text") };
    // The day that counts: at two in the morning it is still the evening before, as in the map.
    let date = guide.date(guide.progress.kept.contact_day(contact));
    let care = (!plain && guide.progress.kept.plan.value == Some(Plan::C))
        .then(|| html! { <p>{ guide.text(key!("quiet-lapse-care")) }</p> });
    Some(html! {
        <section class="card card-lift" key="lapse" data-lapse={id.to_string()}>
            <h2 class="card-title" id="quiet-lapse" tabindex="-1">{ guide.text(key!("quiet-lapse-title")) }</h2>
            <p>{ guide.text(text) }</p>
            <p class="muted small">{ guide.say(key!("quiet-lapse-day"), &[("date", Arg::Text(&date))]) }</p>
            { for care }
            <h3>{ guide.text(key!("quiet-lapse-choose")) }</h3>
            <ul class="card-list card-list-two">
                { way(guide, id, AfterLapse::CarryOn, tell) }
                { way(guide, id, AfterLapse::BeginAgain, tell) }
            </ul>
            <p class="muted small">{ guide.text(key!("quiet-lapse-either")) }</p>
        </section>
    })
}

fn way(guide: &Guide, id: EntryId, after: AfterLapse, tell: &Callback<Option<Said>>) -> Html {
    let (name, what, said): (Key, Key, Said) = match after {
        AfterLapse::CarryOn => {
            (key!("quiet-lapse-carry-on"), key!("quiet-lapse-carry-on.what"), Said::CarriedOn)
        }
        AfterLapse::BeginAgain => {
            (key!("quiet-lapse-begin-again"), key!("quiet-lapse-begin-again.what"), Said::BeganAgain)
        }
    };
    let onclick = {
        let (guide, tell) = (guide.clone(), tell.clone());
        Callback::from(move |_: MouseEvent| {
            guide.act(Action::LapseSettled(id, after));
            tell.emit(Some(said));
        })
    };
    let what_id = format!("quiet-after-{}", after.id());
    html! {
        <li class="stack" key={after.id()}>
            <button class="button button-quiet" type="button" name="after" value={after.id()} {onclick}
                aria-describedby={what_id.clone()}>
                { guide.text(name) }
            </button>
            <p class="small" id={what_id}>{ guide.text(what) }</p>
        </li>
    }
}
