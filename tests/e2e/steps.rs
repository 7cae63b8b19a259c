//! What a visitor does, in words: the steps that several stories share.

use kintsugi::domain::check_in::{QuestionId, Scope};
use kintsugi::domain::choice::Choice;

use super::harness::Page;

#[path = "../shared/best.rs"]
mod best;
pub use best::best;

/// Answers to give: question id and option ids, `("q2", "hurt followed")`, `("q10", "trust=3")`.
pub type Answers<'a> = &'a [(&'a str, &'a str)];

/// The answer to a question: the given one, else the best.
fn answer<'a>(answers: Answers<'a>, question: &str) -> &'a str {
    answers.iter().find(|(id, _)| *id == question).map_or_else(|| best(question), |(_, ids)| ids)
}

/// The question on the screen; `None` once the result is shown.
pub async fn question_shown(page: &Page) -> Option<String> {
    page.wait_for("form fieldset[data-question], [data-outcome], .result").await;
    if page.count("fieldset[data-question]").await == 0 {
        return None;
    }
    page.attr("fieldset[data-question]", "data-question").await
}

/// Chooses the answer to the question on the screen and sends the form by its button.
pub async fn answer_by_pointer(page: &Page, question: &str, answers: Answers<'_>) {
    for id in answer(answers, question).split_whitespace() {
        match id.split_once('=') {
            Some((cause, weight)) => page.choose(&format!("q10-{cause}"), weight).await,
            None => page.choose(question, id).await,
        }
    }
    page.click("form button[type=submit]").await;
    page.wait_gone(&format!("fieldset[data-question='{question}']")).await;
}

/// Logs one line by the form on the quiet page, faster than hands could.
pub const LOG_ONE: &str = "const form = document.querySelector('input[name=kind]').form;
    form.querySelector('input[name=kind][value=they-wrote]').click();
    form.requestSubmit();";

/// Takes the check-in from where it stands to its result. Gives the questions that were shown.
pub async fn take_check_in(page: &Page, answers: Answers<'_>) -> Vec<String> {
    let mut shown = Vec::new();
    while let Some(question) = question_shown(page).await {
        answer_by_pointer(page, &question, answers).await;
        shown.push(question);
    }
    shown
}

/// Opens the check-in and takes it to its result.
pub async fn check_in(page: &Page, answers: Answers<'_>) -> Vec<String> {
    page.visit("#/check-in").await;
    take_check_in(page, answers).await
}

/// The number key of an option, by the order in which options are shown; the first nine have one.
pub fn digit(question: &str, option: &str) -> Option<String> {
    let question = QuestionId::from_id(question).expect("a question id");
    let at = question.option_ids().iter().position(|id| *id == option).expect("an option id");
    (at < 9).then(|| (at + 1).to_string())
}

/// How many questions a first check-in has, with the age gate.
pub fn questions_of_a_first_check_in() -> Vec<&'static str> {
    QuestionId::ALL.iter().filter(|one| one.is_in(Scope::First)).map(|one| one.id()).collect()
}

/// Starts a quiet time that began five days ago, by the form on its page.
pub async fn quiet_for_five_days(page: &Page) {
    page.visit("#/quiet").await;
    page.wait_for("input[name=started]").await;
    let day = "return new Date(Date.now() - 5 * 864e5).toISOString().slice(0, 10)";
    let started = page.script(day, vec![]).await.as_str().expect("a day").to_owned();
    page.set_date("input[name=started]", &started).await;
    page.click("form:has(input[name=started]) button[type=submit]").await;
    page.wait_for("[data-day]").await;
}
