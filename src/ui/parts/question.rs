//! One question as a form: its inputs carry the public names and values (product: "Public contract").

use crate::ui::prelude::*;

use crate::domain::check_in::{Cause, Kind, QuestionId, Scope, Sitting, Weight};
use crate::domain::choice::Choice;
use crate::key;
use crate::progress::Action;
use crate::ui::forms::{Sent, input};
use crate::ui::guide::Guide;
use crate::ui::route::Route;
use crate::words::{Arg, families};

/// The question and where its answer goes.
pub struct Question {
    /// The question.
    pub question: QuestionId,
    /// Called with the option ids when the form is sent with an answer.
    pub answer: Callback<Vec<String>>,
    /// Goes to the question before; `None` on the first.
    pub back: Option<Callback<()>>,
}

/// The form of one question.
pub fn question_form(guide: &Guide, my: &Memory, props: &Question) -> Html {
    let question = props.question;
    let given = guide.progress.sitting.as_ref().and_then(|sitting| sitting.answers.ids(question));
    let chosen = my.state(given.unwrap_or_default());
    let missing = my.state(false);

    let onchange = {
        let chosen = chosen.clone();
        let missing = missing.clone();
        Callback::from(move |event: Event| {
            if let Some(input) = input(&event) {
                missing.set(false);
                chosen.set(choose(question, &chosen.get(), &input.name(), &input.value(), input.checked()));
            }
        })
    };
    let onsubmit = {
        let (answer, missing, outside) = (props.answer.clone(), missing.clone(), guide.ports.outside.clone());
        Callback::from(move |event: SubmitEvent| {
            let ids = ids_sent(question, &Sent::take(&event));
            if ids.is_empty() && question.kind() != Kind::Causes {
                missing.set(true);
                outside.focus("form input");
            } else {
                answer.emit(ids);
            }
        })
    };
    // The keys 1-9 press an option (`browser::digits`). Not on q10, which has nine rows of four.
    let digits = guide.progress.kept.settings.digit_keys.value.then_some("");

    let Some(sitting) = &guide.progress.sitting else { return Html::default() };
    let fields = Fields { guide, sitting, question, chosen: &chosen.get(), onchange };
    let error_id = format!("{}-error", question.id());
    let error = missing.get().then(|| {
        html! { <p class="field-error" id={error_id.clone()}>{ guide.text(key!("check-in-missing")) }</p> }
    });
    let hint = optional(guide, families::question_hint(question));
    let hint_id = format!("{}-hint", question.id());
    let described = match (hint.is_some(), missing.get()) {
        (true, true) => Some(format!("{hint_id} {error_id}")),
        (true, false) => Some(hint_id.clone()),
        (false, true) => Some(error_id),
        (false, false) => None,
    };
    let back = props.back.as_ref().map(|back| {
        let onclick = back.reform(|_: MouseEvent| ());
        html! { <button class="button button-plain" type="button" name="back" {onclick}>{ guide.text(key!("check-in-back")) }</button> }
    });
    html! {
        <form class="quiz" {onsubmit} novalidate=true data-digits={digits}>
            { progress(guide, sitting, question) }
            <fieldset aria-describedby={described} data-question={question.id()}>
                <legend class="quiz-question"><h1 tabindex="-1">{ wording(guide, sitting, question) }</h1></legend>
                { for hint.map(|hint| html! { <p class="quiz-hint" id={hint_id}>{ hint }</p> }) }
                { for notes(guide, sitting, question).into_iter().map(|note| html! { <p class="quiz-hint">{ note }</p> }) }
                // Always there: what comes and goes beside a heading would have it drawn anew, and the focus lost.
                <div role="alert">{ for error }</div>
                { fields.draw() }
            </fieldset>
            <div class="actions">
                <button class="button" type="submit">{ guide.text(key!("check-in-continue")) }</button>
                { for back }
            </div>
            { for heal_instead(guide, question) }
        </form>
    }
}

/// The ids that a form sent as the answer to a question; q10 as `<cause>=<weight>` pairs.
fn ids_sent(question: QuestionId, sent: &Sent) -> Vec<String> {
    if question.kind() != Kind::Causes {
        return sent.values(question.id());
    }
    let pair = |cause: &Cause| {
        let weight = sent.value(&format!("q10-{}", cause.id())).to_owned();
        (!weight.is_empty()).then(|| format!("{}={weight}", cause.id()))
    };
    Cause::ALL.iter().filter_map(pair).collect()
}

/// What is chosen after one input changed.
fn choose(question: QuestionId, chosen: &[String], name: &str, value: &str, on: bool) -> Vec<String> {
    match question.kind() {
        Kind::One => vec![value.to_owned()],
        Kind::Causes => {
            let cause = name.strip_prefix("q10-").unwrap_or(name);
            let mut pairs: Vec<String> =
                chosen.iter().filter(|pair| pair.split('=').next() != Some(cause)).cloned().collect();
            pairs.push(format!("{cause}={value}"));
            pairs
        }
        Kind::Many => {
            let cleared = if on { question.cleared_by(value) } else { Vec::new() };
            let stays = |id: &&String| *id != value && !cleared.contains(&id.as_str());
            let mut ids: Vec<String> = chosen.iter().filter(stays).cloned().collect();
            if on {
                ids.push(value.to_owned());
            }
            ids
        }
    }
}

fn wording(guide: &Guide, sitting: &Sitting, question: QuestionId) -> String {
    let again = families::question_recheck(question);
    if sitting.scope != Scope::First && guide.words.has(&again) {
        return guide.text(again);
    }
    guide.text(families::question(question))
}

fn optional(guide: &Guide, key: crate::words::Key) -> Option<String> {
    guide.words.has(&key).then(|| guide.text(key))
}

/// Further lines under the hint.
fn notes(guide: &Guide, sitting: &Sitting, question: QuestionId) -> Vec<String> {
    let mut notes = Vec::new();
    if matches!(question, QuestionId::Q2 | QuestionId::Q4) {
        notes.push(guide.text(key!("check-in-defence")));
    }
    if question.is_safety() {
        notes.push(guide.text(key!("check-in-not-saved")));
    }
    if let Some(ids) = sitting.before.ids(question).filter(|_| question.kind() != Kind::Causes) {
        let labels: Vec<String> = ids.iter().map(|id| guide.text(families::option(question, id))).collect();
        notes.push(guide.say(key!("check-in-old-answer"), &[("answer", Arg::Text(&labels.join(", ")))]));
    }
    notes
}

fn progress(guide: &Guide, sitting: &Sitting, question: QuestionId) -> Html {
    let (number, total) = question.number(sitting.scope);
    if number == 0 {
        return html! { <div class="quiz-top"><p class="quiz-count"><span>{ guide.text(key!("check-in-title")) }</span><span>{ guide.text(key!("check-in-minutes")) }</span></p></div> };
    }
    let count = [("number", Arg::Number(number as i64)), ("total", Arg::Number(total as i64))];
    let text = guide.say(key!("check-in-progress"), &count);
    html! {
        <div class="quiz-top">
            <p class="quiz-count"><span>{ text.clone() }</span><span>{ guide.text(key!("check-in-minutes")) }</span></p>
            <progress class="progress" max={total.to_string()} value={number.to_string()} aria-label={text} />
        </div>
    }
}

fn heal_instead(guide: &Guide, question: QuestionId) -> Option<Html> {
    let onclick = guide.acts_and_goes::<MouseEvent>(Action::HealingChosen(true), Route::Heal);
    let onclick = onclick.reform(|event: MouseEvent| {
        event.prevent_default();
        event
    });
    (question == QuestionId::Q20).then(|| {
        html! { <p><a href={Route::Heal.href()} {onclick}>{ guide.text(key!("check-in-heal-instead")) }</a></p> }
    })
}

/// The inputs of a question.
struct Fields<'a> {
    guide: &'a Guide,
    sitting: &'a Sitting,
    question: QuestionId,
    chosen: &'a [String],
    onchange: Callback<Event>,
}

impl Fields<'_> {
    fn draw(&self) -> Html {
        if self.question.kind() == Kind::Causes {
            return html! { <div class="quiz-causes">{ for Cause::ALL.iter().map(|cause| self.cause(*cause)) }</div> };
        }
        let ids = self.question.options();
        let options = ids.iter().enumerate().map(|(at, id)| self.option(at + 1, id));
        html! { <div class="choice-list">{ for options }</div> }
    }

    fn option(&self, number: usize, id: &'static str) -> Html {
        let many = self.question.kind() == Kind::Many;
        let apart = many && self.question.stands_alone(id);
        let digit = (number <= 9 && self.guide.progress.kept.settings.digit_keys.value)
            .then(|| html! { <kbd class="choice-key" aria-hidden="true">{ number }</kbd> });
        html! {
            <label class={classes!("choice", apart.then_some("choice-apart"))} key={id}>
                <input type={if many { "checkbox" } else { "radio" }} name={self.question.id()} value={id}
                    checked={self.chosen.iter().any(|one| one == id)} onchange={self.onchange.clone()} />
                <span class="choice-text">{ self.guide.text(families::option(self.question, id)) }{ for digit }</span>
            </label>
        }
    }

    fn cause(&self, cause: Cause) -> Html {
        let name = format!("q10-{}", cause.id());
        let weights = Weight::ALL.iter().map(|weight| {
            let pair = format!("{}={}", cause.id(), weight.id());
            html! {
                <label key={weight.id()}>
                    <input type="radio" name={name.clone()} value={weight.id()}
                        checked={self.chosen.contains(&pair)} onchange={self.onchange.clone()} />
                    <span>{ self.guide.text(families::option(self.question, weight.id())) }</span>
                </label>
            }
        });
        let before = self.sitting.before.causes.map(|causes| {
            let label = self.guide.text(families::option(self.question, causes.weight(cause).id()));
            self.guide.say(key!("check-in-old-answer"), &[("answer", Arg::Text(&label))])
        });
        html! {
            <fieldset class="quiz-cause" key={cause.id()}>
                <legend>{ self.guide.text(families::cause(cause)) }</legend>
                <p class="field-hint">{ self.guide.text(families::cause_hint(cause)) }</p>
                { for before.map(|before| html! { <p class="field-hint">{ before }</p> }) }
                <div class="scale">{ for weights }</div>
            </fieldset>
        }
    }
}
