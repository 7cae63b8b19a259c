//! "What broke": the heaviest causes as bars, each with its words beside it.

use crate::ui::prelude::*;

use crate::domain::check_in::{Answers, Cause, QuestionId, Verdict};
use crate::domain::choice::Choice;
use crate::ui::guide::Guide;
use crate::words::families;

/// The section, for a check-in that asked for the causes.
pub fn causes(guide: &Guide, verdict: &Verdict, answers: &Answers) -> Html {
    let shown = if verdict.causes.is_empty() {
        html! { <p>{ guide.text(key!("result-causes-unclear")) }</p> }
    } else {
        html! { <ul class="result-causes">{ for verdict.causes.iter().map(|&one| cause(guide, answers, one)) }</ul> }
    };
    html! {
        <section class="stack">
            <h2>{ guide.text(key!("result-causes")) }</h2>
            { shown }
        </section>
    }
}

fn cause(guide: &Guide, answers: &Answers, cause: Cause) -> Html {
    let Some(weight) = answers.causes.map(|causes| causes.weight(cause)) else { return Html::default() };
    let width = 100 * (weight as u32) / 3;
    html! {
        <li class="result-cause" key={cause.id()}>
            <span class="result-cause-name">
                <span>{ guide.text(families::cause(cause)) }</span>
                <span class="muted">{ guide.text(families::option(QuestionId::Q10, weight.id())) }</span>
            </span>
            <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={width.to_string()} height="10" />
            </svg>
        </li>
    }
}
