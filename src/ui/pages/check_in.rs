//! `#/check-in/<question id>`: one question a screen.

use crate::ui::prelude::*;

use crate::domain::check_in::{QuestionId, SelfHarm, Sitting, Step};
use crate::domain::quiet_days::SHORTEST;
use crate::key;
use crate::progress::Action;
use crate::ui::guide::Guide;
use crate::ui::parts::prose::prose;
use crate::ui::parts::question::{Question, question_form};
use crate::ui::parts::support_card::support_card;
use crate::ui::route::Route;

/// The check-in. The state says which question is on the screen; the address, which names one or none, follows it.
pub fn check_in(guide: &Guide, my: &Memory, asked_for: &Option<QuestionId>) -> Html {
    let asked_for = *asked_for;
    {
        let (keeper, outside) = (guide.keeper.clone(), guide.ports.outside.clone());
        let is_gone = guide.progress.sitting.is_none();
        my.after((asked_for, is_gone), move || {
            keeper.act(Action::CheckInOpened(asked_for));
            let at = keeper.progress().sitting.as_ref().map(Sitting::step);
            if let Some(place) = at.map(place)
                && place != Route::CheckIn(asked_for)
            {
                outside.go(&place.href(), true);
            }
        });
    }
    let at = guide.progress.sitting.as_ref().map(|sitting| (sitting, sitting.step()));
    match at {
        Some((sitting, Step::Ask(question))) => screen(guide, sitting, question),
        _ => html! { <p class="muted" role="status">{ guide.text(key!("interface-loading")) }</p> },
    }
}

/// The address of a step.
fn place(step: Step) -> Route {
    match step {
        Step::Ask(question) => Route::CheckIn(Some(question)),
        Step::Result => Route::Result,
    }
}

fn screen(guide: &Guide, sitting: &Sitting, question: QuestionId) -> Html {
    let answer = {
        let guide = guide.clone();
        Callback::from(move |ids: Vec<String>| {
            guide.act(Action::QuestionAnswered(question, ids));
            if let Some(sitting) = &guide.keeper.progress().sitting {
                guide.ports.outside.go(&place(sitting.step()).href(), true);
            }
        })
    };
    let back = sitting.before(question).map(|before| {
        let guide = guide.clone();
        Callback::from(move |()| {
            // First the question, then the address: the focus goes to a heading that stays.
            guide.act(Action::CheckInOpened(Some(before)));
            guide.ports.outside.go(&Route::CheckIn(Some(before)).href(), true);
        })
    });
    html! {
        <div class="stack stack-wide">
            { above(guide, sitting, question) }
            { guide.keyed(question_key(question), question_form, Question { question, answer, back }) }
        </div>
    }
}

fn question_key(question: QuestionId) -> &'static str {
    use crate::domain::choice::Choice;
    question.id()
}

/// What stands above the question, on its own screen.
fn above(guide: &Guide, sitting: &Sitting, question: QuestionId) -> Html {
    let heavy = matches!(sitting.answers.self_harm, Some(SelfHarm::Safe | SelfHarm::Skip));
    let card = (heavy && question != QuestionId::Q1).then(|| support_above(guide));
    let intro = match question {
        QuestionId::Q1 if sitting.resumed => Some(html! {
            <div class="notice" role="note">{ prose(&guide.text(key!("check-in-resumed"))) }</div>
        }),
        QuestionId::Q1 => Some(prose(&guide.text(key!("check-in-before-safety")))),
        QuestionId::Q10 if !sitting.answers.has(QuestionId::Q10) => Some(before_happened(guide)),
        _ => None,
    };
    html! { <>{ for card }{ for intro }</> }
}

fn support_above(guide: &Guide) -> Html {
    let outside = guide.ports.outside.clone();
    let go_on = Callback::from(move |_: MouseEvent| outside.focus("form h1"));
    let enough = guide.acts_and_goes::<MouseEvent>(Action::CheckInLeft, Route::Support);
    let buttons = html! {
            <div class="actions">
                <button class="button button-quiet" type="button" name="go-on" onclick={go_on}>
                    { guide.text(key!("check-in-support-above.go-on")) }
                </button>
                <button class="button button-plain" type="button" name="enough" onclick={enough}>
                    { guide.text(key!("check-in-support-above.enough")) }
                </button>
            </div>
    };
    support_card(guide, buttons)
}

/// Half-way: go on, or begin the quiet days now and finish later.
fn before_happened(guide: &Guide) -> Html {
    let outside = guide.ports.outside.clone();
    let go_on = Callback::from(move |_: MouseEvent| outside.focus("form h1"));
    let start = guide.acts_and_goes::<MouseEvent>(
        Action::QuietTimeStarted { started: guide.today(), days: Some(SHORTEST) },
        Route::Today,
    );
    let start_days = guide.progress.kept.rounds.is_empty().then(|| {
        html! {
            <button class="button button-plain" type="button" name="start-days" onclick={start}>
                { guide.text(key!("check-in-before-happened.start-days")) }
            </button>
        }
    });
    html! {
        <div class="card">
            { prose(&guide.text(key!("check-in-before-happened"))) }
            <div class="actions">
                <button class="button button-quiet" type="button" name="go-on" onclick={go_on}>
                    { guide.text(key!("check-in-before-happened.go-on")) }
                </button>
                { for start_days }
            </div>
        </div>
    }
}
