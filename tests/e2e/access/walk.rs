//! Going about quickly: buttons are pressed by script.

use serde_json::{Map, Value, json};

use crate::e2e::harness::Page;
use crate::e2e::steps::best;

/// The route is drawn, and drawn for good.
const SETTLED: &str = "for (let text = null; ;) {
        await new Promise(next => requestAnimationFrame(() => requestAnimationFrame(next)));
        const main = document.querySelector('main'), now = main?.innerHTML;
        if (main?.querySelector('h1') && now === text && !main.querySelector(':scope > div > [role=status].muted:only-child')) return;
        text = now;
    }";

/// Answers the question on the page and gives the name of the next; with `stop` false all of them, to the result.
const ANSWER: &str = "const [answers, each] = arguments;
    const shown = () => document.querySelector('main .result') ? 'result' : document.querySelector('[data-question]')?.dataset.question;
    const changed = async before => {
        while (!shown() || shown() === before) await new Promise(next => setTimeout(next, 5));
        return shown();
    };
    if (!location.hash.startsWith('#/check-in')) {
        location.hash = '#/check-in';
        const first = await changed('result');
        if (each) return first;
    }
    for (;;) {
        const at = shown();
        for (const id of answers[at].split(' ').filter(id => id)) {
            const [cause, weight] = id.split('=');
            document.querySelector(weight ? `[name=q10-${cause}][value='${weight}']` : `[name=${at}][value='${id}']`).click();
            await new Promise(next => setTimeout(next, 5));
        }
        document.querySelector('form.quiz [type=submit]').click();
        const next = await changed(at);
        if (each || next === 'result') return next;
    }";

/// Waits until the page stands still.
pub async fn settled(page: &Page) {
    page.script(SETTLED, vec![]).await;
}

/// Begins the check-in, or answers the question that is shown, and gives the question that is shown then, or `result`. Without
/// `each` all questions in one go.
pub async fn answer_all(page: &Page, answers: &[(&str, &str)], each: bool) -> String {
    let all = (1..=22).map(|number| format!("q{number}")).chain(["age".to_owned()]);
    let all: Map<String, Value> = all
        .map(|question| {
            let own = answers.iter().find(|(id, _)| *id == question).map(|(_, ids)| *ids);
            let ids = json!(own.unwrap_or_else(|| best(&question)));
            (question, ids)
        })
        .collect();
    page.script(ANSWER, vec![all.into(), json!(each)]).await.as_str().expect("a question").to_owned()
}
