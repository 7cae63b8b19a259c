//! q7 once more, after news of someone new.

use crate::ui::prelude::*;

use crate::domain::check_in::{QuestionId, SomeoneNew};
use crate::domain::choice::Choice;
use crate::progress::Action;
use crate::ui::forms::{Sent, value_of};
use crate::ui::guide::Guide;
use crate::ui::route::Route;
use crate::words::families;

/// The question, and a word of thanks once it is answered.
pub fn someone_new_again(guide: &Guide, my: &Memory, (): &()) -> Html {
    let chosen = my.state(None::<SomeoneNew>);
    let missing = my.state(false);
    let answered = my.state(false);
    {
        // First the question, then the thanks: whatever is new gets the focus.
        let outside = guide.ports.outside.clone();
        my.after(answered.get(), move || outside.focus("#someone-new"));
    }
    if answered.get() {
        return html! {
            <section class="card" key="answered">
                <h2 class="card-title" id="someone-new" tabindex="-1">{ guide.text(key!("changed-thanks")) }</h2>
                <div class="actions">
                    <a class="button" href={Route::Today.href()}>{ guide.text(key!("changed-today")) }</a>
                </div>
            </section>
        };
    }
    let onsubmit = {
        let (guide, missing, answered) = (guide.clone(), missing.clone(), answered.clone());
        Callback::from(move |event: SubmitEvent| {
            match SomeoneNew::from_id(Sent::take(&event).value(QuestionId::Q7.id())) {
                Some(someone) => {
                    guide.act(Action::SomeoneNewAnswered(someone));
                    answered.set(true);
                }
                None => {
                    missing.set(true);
                    guide.ports.outside.focus("input[name=q7]");
                }
            }
        })
    };
    let onchange = {
        let (chosen, missing) = (chosen.clone(), missing.clone());
        Callback::from(move |event: Event| {
            chosen.set(SomeoneNew::from_id(&value_of(&event)));
            missing.set(false);
        })
    };
    let option = |&one: &SomeoneNew| {
        html! {
            <label class="choice" key={one.id()}>
                <input type="radio" name="q7" value={one.id()} checked={chosen.get() == Some(one)} onchange={onchange.clone()} />
                <span class="choice-text">{ guide.text(families::option(QuestionId::Q7, one.id())) }</span>
            </label>
        }
    };
    let hint = families::question_hint(QuestionId::Q7);
    let hint =
        guide.words.has(&hint).then(|| html! { <p class="quiz-hint" id="q7-hint">{ guide.text(hint) }</p> });
    let error = missing.get().then(|| {
        html! { <p class="field-error" id="q7-error" role="alert">{ guide.text(key!("check-in-missing")) }</p> }
    });
    let described = match (hint.is_some(), missing.get()) {
        (true, true) => Some("q7-hint q7-error"),
        (true, false) => Some("q7-hint"),
        (false, true) => Some("q7-error"),
        (false, false) => None,
    };
    html! {
        <form class="card" key="question" {onsubmit} novalidate=true data-question="q7">
            <fieldset class="stack" aria-describedby={described}>
                <legend><h2 class="card-title" id="someone-new" tabindex="-1">{ guide.text(families::question(QuestionId::Q7)) }</h2></legend>
                { for hint }
                { for error }
                <div class="choice-list">{ for SomeoneNew::ALL.iter().map(option) }</div>
            </fieldset>
            <div class="actions"><button class="button" type="submit">{ guide.text(key!("check-in-continue")) }</button></div>
        </form>
    }
}
