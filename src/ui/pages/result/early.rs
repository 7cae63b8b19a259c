//! Contact before the quiet time is over: they are open to it, or they asked to talk. Both ways weigh the same.

use crate::ui::prelude::*;

use crate::domain::check_in::Verdict;
use crate::domain::phases::Invitation;
use crate::key;
use crate::progress::{Action, QuietState};
use crate::ui::guide::Guide;
use crate::ui::parts::prose::prose;
use crate::ui::route::Route;
use crate::words::Key;

/// The choice, or what was chosen. Nothing where nobody invited.
pub fn early(guide: &Guide, verdict: &Verdict) -> Html {
    let kept = &guide.progress.kept;
    match (kept.invited.value, kept.open_invitation()) {
        (Some(taken), _) => after(guide, taken),
        (None, Some(Invitation::Talk)) => talk(guide),
        (None, Some(Invitation::AnswerNow)) => answer_now(guide, verdict),
        (None, None) => Html::default(),
    }
}

fn after(guide: &Guide, taken: Invitation) -> Html {
    let text = match taken {
        Invitation::AnswerNow => key!("result-answer-now.taken"),
        Invitation::Talk => key!("result-talk.taken"),
    };
    html! {
        <div class="notice">
            <p>{ guide.text(text) }</p>
            <div class="actions"><a class="button" href={Route::Path.href()}>{ guide.text(key!("result-path")) }</a></div>
        </div>
    }
}

fn talk(guide: &Guide) -> Html {
    let buttons = html! {
        <div class="actions">
            { take(guide, Invitation::Talk, key!("result-talk.end")) }
            { link(guide, Route::Quiet, key!("result-days-running.see")) }
        </div>
    };
    next_card(guide, key!("result-talk.title"), key!("result-talk"), buttons)
}

fn answer_now(guide: &Guide, verdict: &Verdict) -> Html {
    let days = verdict.quiet.as_ref().map(|quiet| quiet.days).unwrap_or_default();
    let state = guide.progress.kept.quiet_state(guide.now);
    let first = match state {
        QuietState::NotBegun => {
            let start = guide.progress.kept.choosing_days(days, guide.today());
            let onclick = guide.acts_and_goes::<MouseEvent>(start, Route::Quiet);
            html! {
                <button class="button button-quiet" type="button" name="days-first" {onclick}>
                    { guide.count(key!("result-answer-now.first"), "days", days) }
                </button>
            }
        }
        QuietState::Running { .. } => link(guide, Route::Quiet, key!("result-days-running.see")),
        QuietState::Done | QuietState::EndedEarly => link(guide, Route::Path, key!("result-path")),
    };
    let courtesy = matches!(state, QuietState::NotBegun | QuietState::Running { .. }).then(|| {
        let days = if let QuietState::Running { chosen } = state { chosen } else { days };
        html! {
            <>
                <p>{ guide.text(key!("result-answer-now.courtesy-lead")) }</p>
                <blockquote class="notice">{ prose(&guide.count(key!("result-answer-now.courtesy"), "days", days)) }</blockquote>
            </>
        }
    });
    let below = html! {
        <>
            <div class="actions result-equal">
                { first }
                { take(guide, Invitation::AnswerNow, key!("result-answer-now.now")) }
            </div>
            { for courtesy }
        </>
    };
    next_card(guide, key!("result-answer-now.title"), key!("result-answer-now"), below)
}

/// The choice is the one next step of the page.
fn next_card(guide: &Guide, title: Key, text: Key, below: Html) -> Html {
    html! {
        <section class="card card-lift">
            <h2 class="card-title">{ guide.text(title) }</h2>
            { prose(&guide.text(text)) }
            { below }
        </section>
    }
}

fn take(guide: &Guide, invitation: Invitation, label: Key) -> Html {
    let onclick = guide.acts_and_goes::<MouseEvent>(Action::InvitationTaken(invitation), Route::Path);
    let name = match invitation {
        Invitation::AnswerNow => "answer-now",
        Invitation::Talk => "end-quiet-time",
    };
    html! { <button class="button button-quiet" type="button" {name} {onclick}>{ guide.text(label) }</button> }
}

fn link(guide: &Guide, to: Route, label: Key) -> Html {
    html! { <a class="button button-quiet" href={to.href()}>{ guide.text(label) }</a> }
}
