//! How many quiet days: the suggestion, why, and the visitor's own choice.

use crate::ui::prelude::*;

use crate::domain::check_in::Outcome;
use crate::domain::choice::Choice;
use crate::domain::quiet_days::{LONGEST, Reason, Suggestion};
use crate::key;
use crate::progress::QuietState;
use crate::ui::forms::{Sent, value_of};
use crate::ui::guide::Guide;
use crate::ui::parts::prose::prose;
use crate::ui::route::Route;
use crate::words::{Arg, families};

/// What the check-in suggests.
pub struct Days {
    /// The suggested length and its reasons.
    pub suggestion: Suggestion,
    /// Heal first, or try with care: it names the button.
    pub outcome: Outcome,
    /// Another choice stands above, of which this is a part: then it is not drawn as the one next step.
    pub aside: bool,
}

/// The one next step: a card with the suggestion and a form for the length.
pub fn days(guide: &Guide, my: &Memory, props: &Days) -> Html {
    let suggestion = &props.suggestion;
    let state = guide.progress.kept.quiet_state(guide.now);
    let first_value = match state {
        QuietState::Running { chosen } => chosen.max(suggestion.least),
        _ => suggestion.with_wish(guide.query.days),
    };
    let days = my.state(first_value);

    let onchange = {
        let days = days.clone();
        Callback::from(move |event: Event| {
            if let Ok(value) = value_of(&event).parse() {
                days.set(value);
            }
        })
    };
    let onsubmit = {
        let guide = guide.clone();
        Callback::from(move |event: SubmitEvent| {
            if let Ok(days) = Sent::take(&event).value("days").parse() {
                guide.act(guide.progress.kept.choosing_days(days, guide.today()));
                guide.go(Route::Quiet);
            }
        })
    };

    let (now, label) = match state {
        QuietState::EndedEarly => return html! { <span hidden=true /> },
        QuietState::Done => return done(guide),
        QuietState::Running { chosen } => {
            (running(guide, chosen), guide.text(key!("result-days-running.change")))
        }
        QuietState::NotBegun => (Html::default(), guide.text(families::outcome_next(props.outcome))),
    };
    let range = [("least", Arg::Number(suggestion.least.into())), ("most", Arg::Number(LONGEST.into()))];
    let from_today = (state == QuietState::NotBegun)
        .then(|| html! { <>{ " " }{ guide.text(key!("result-days.from-today")) }</> });
    let eyebrow =
        (!props.aside).then(|| html! { <p class="eyebrow">{ guide.text(key!("result-next")) }</p> });
    html! {
        <section class={classes!("card", (!props.aside).then_some("card-lift"))} data-card="days">
            { for eyebrow }
            <h2 class="card-title">{ guide.count(key!("result-days.title"), "days", suggestion.days) }</h2>
            { prose(&guide.count(key!("result-days"), "days", suggestion.days)) }
            { why(guide, &suggestion.reasons) }
            { now }
            <form class="stack" {onsubmit}>
                <div class="field">
                    <label class="field-label" for="result-days">{ guide.text(key!("result-days.choose")) }</label>
                    <p class="field-hint" id="result-days-hint">
                        { guide.say(key!("result-days.range"), &range) }{ " " }{ guide.text(key!("result-days.fewer")) }{ for from_today }
                    </p>
                    <select class="field-input result-length" id="result-days" name="days" aria-describedby="result-days-hint" {onchange}>
                        { for (suggestion.least..=LONGEST).map(|one| option(guide, one, days.get(), suggestion.days)) }
                    </select>
                </div>
                <div class="actions"><button class={classes!("button", props.aside.then_some("button-quiet"))} type="submit">{ label }</button></div>
            </form>
        </section>
    }
}

fn option(guide: &Guide, days: u8, chosen: u8, suggested: u8) -> Html {
    let label = if days == suggested { key!("result-days.suggested") } else { key!("result-days.option") };
    html! {
        <option key={days} value={days.to_string()} selected={days == chosen}>{ guide.count(label, "days", days) }</option>
    }
}

fn why(guide: &Guide, reasons: &[Reason]) -> Html {
    // Two reasons set the length by themselves; all others add five days each.
    let (whole, added): (Vec<Reason>, Vec<Reason>) =
        reasons.iter().partition(|reason| matches!(reason, Reason::Floor | Reason::Space));
    let text = |&reason: &Reason| guide.text(families::days_reason(reason));
    let list = (!added.is_empty()).then(|| {
        html! {
            <>
                <p>{ guide.text(key!("result-days-why")) }</p>
                <ul>{ for added.iter().map(|reason| html! { <li key={reason.id()}>{ text(reason) }</li> }) }</ul>
            </>
        }
    });
    let plain = reasons.is_empty().then(|| html! { <p>{ guide.text(key!("result-days-no-more")) }</p> });
    html! {
        <div class="prose" data-part="days-why">
            { for list }
            { for whole.iter().map(|reason| html! { <p key={reason.id()}>{ text(reason) }</p> }) }
            { for plain }
        </div>
    }
}

fn running(guide: &Guide, chosen: u8) -> Html {
    html! {
        <p>
            { guide.count(key!("result-days-running"), "days", chosen) }{ " " }
            <a href={Route::Quiet.href()}>{ guide.text(key!("result-days-running.see")) }</a>
        </p>
    }
}

fn done(guide: &Guide) -> Html {
    html! {
        <section class="card card-mended" data-card="days">
            <h2 class="card-title">{ guide.text(key!("result-days-done.title")) }</h2>
            <p>{ guide.text(key!("result-days-done")) }</p>
            <div class="actions"><a class="button" href={Route::Path.href()}>{ guide.text(key!("result-path")) }</a></div>
        </section>
    }
}
