//! The end of a quiet time: three ways to go on, none of them a message.

use crate::ui::prelude::*;

use super::days::{DaysChoice, days_sent};
use super::{Said, is_plain};
use crate::key;
use crate::progress::Action;
use crate::ui::forms::Sent;
use crate::ui::guide::Guide;
use crate::ui::route::Route;

/// The card.
pub fn card(guide: &Guide, tell: &Callback<Option<Said>>) -> Html {
    let plain = is_plain(guide);
    let checked_in = guide.progress.kept.plan.value.is_some();
    let check_in = if checked_in { key!("quiet-done-recheck") } else { key!("quiet-provisional.button") };
    let recheck = (!plain && checked_in)
        .then(|| html! { <p class="small">{ guide.text(key!("quiet-done-recheck.what")) }</p> });
    let not_a_reason = (!plain).then(|| html! { <p>{ guide.text(key!("quiet-done-not-a-reason")) }</p> });
    let heal = guide.acts_and_goes::<MouseEvent>(Action::HealingChosen(true), Route::Heal);
    html! {
        <section class="card card-lift" key="done" data-done="true">
            <h2 class="card-title">{ guide.text(key!("quiet-done-title")) }</h2>
            <p>{ guide.text(key!("quiet-done-text")) }</p>
            { for not_a_reason }
            <ul class="quiet-ways">
                <li class="stack">
                    <div class="actions">
                        <a class="button" href={Route::CheckIn(None).href()}>{ guide.text(check_in) }</a>
                    </div>
                    { for recheck }
                </li>
                <li>
                    <details class="disclosure">
                        <summary>{ guide.text(key!("quiet-done-longer")) }</summary>
                        <div class="disclosure-body stack">
                            <p class="small">{ guide.text(key!("quiet-done-longer.what")) }</p>
                            { longer(guide, tell) }
                        </div>
                    </details>
                </li>
                <li class="stack">
                    <div class="actions">
                        <button class="button button-quiet" type="button" name="heal" onclick={heal}>
                            { guide.text(key!("quiet-done-heal")) }
                        </button>
                    </div>
                    <p class="small">{ guide.text(key!("quiet-done-heal.what")) }</p>
                </li>
            </ul>
            <p>
                <a href={Route::Today.href()}>{ guide.text(key!("quiet-done-for-now")) }</a>{ " " }
                <span class="muted">{ guide.text(key!("quiet-done-for-now.what")) }</span>
            </p>
        </section>
    }
}

/// More days for the same round, or no end to it.
fn longer(guide: &Guide, tell: &Callback<Option<Said>>) -> Html {
    let Some((round, plain)) = guide.progress.kept.current_round() else { return Html::default() };
    let onsubmit = {
        let (guide, tell) = (guide.clone(), tell.clone());
        Callback::from(move |event: SubmitEvent| {
            let days = days_sent(Sent::take(&event).value("days"));
            guide.act(Action::QuietTimeChanged { round, started: plain.started, days });
            tell.emit(Some(Said::Longer));
        })
    };
    let lengths = guide.progress.kept.longer_lengths(guide.now);
    let choice = DaysChoice {
        id: "quiet-longer",
        label: guide.text(key!("quiet-done-longer.days")),
        hint: None,
        chosen: lengths.last().copied(),
        lengths,
        suggested: None,
        guide,
    };
    html! {
        <form class="stack" {onsubmit} data-form="longer">
            { choice.draw() }
            <div class="actions">
                <button class="button button-quiet" type="submit">{ guide.text(key!("quiet-done-longer.button")) }</button>
            </div>
        </form>
    }
}
