//! The pages that are measured beside the guide, made from the same words.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use kintsugi::domain::check_in::{Cause, QuestionId};
use kintsugi::domain::choice::Choice;
use kintsugi::site::{packs, project};
use kintsugi::words::{EnglishPlural, Key, Words, families};

/// A page of the table.
pub struct Peer {
    /// Its name in the table.
    pub name: &'static str,
    /// The folder that is served.
    pub folder: PathBuf,
    /// What is visited.
    pub path: &'static str,
    /// Whether the first question answers, as a function in JavaScript.
    pub probe: &'static str,
}

/// The guide as most come to it: its home, then the question.
pub const GUIDE_NAME: &str = "Kintsugi";

/// A key of the keyboard chooses an option of the guide's first question. At home its link leads there, as soon as it is drawn.
const GUIDE: &str = "() => { const radio = document.querySelector('main input[type=radio]'); \
    if (!radio) { if (!location.hash) document.querySelector('a[href=\"#/check-in\"]')?.click(); return false; } \
    if (radio.checked) return true; \
    const press = { key: '1', code: 'Digit1', bubbles: true, cancelable: true }; \
    radio.dispatchEvent(new KeyboardEvent('keydown', press)); return false; }";

/// The browser itself answers.
const PLAIN: &str = "() => { const radio = document.querySelector('input[type=radio]'); \
    if (!radio || document.readyState === 'loading') return false; radio.click(); return radio.checked; }";

/// SurveyJS has taken the answer into its model, which shows on the option.
const SURVEY: &str = "() => { const radio = document.querySelector('input[type=radio]'); if (!radio) return false; \
    if (document.querySelector('.sd-item--checked')) return true; radio.click(); return false; }";

const HELLO: &str = "() => !!document.getElementById('hello')";

/// Writes the peers' pages below `out`, and gives all pages of the table, the guide first.
pub fn all(root: &Path, dist: &Path, out: &Path) -> Vec<Peer> {
    let questions = questions(root);
    let plain = out.join("plain");
    write(&plain, "index.html", &plain_page(&questions));
    let survey = out.join("survey");
    write(&survey, "index.html", SURVEY_PAGE);
    write(&survey, "quiz.js", &survey_script(&questions));
    let modules = out.join("npm/node_modules");
    for (from, to) in [
        ("survey-core/survey.core.min.js", "survey.core.min.js"),
        ("survey-core/survey-core.fontless.min.css", "survey-core.min.css"),
        ("survey-js-ui/survey-js-ui.min.js", "survey-js-ui.min.js"),
    ] {
        std::fs::copy(modules.join(from), survey.join(to)).expect("`cargo xtask bench` installed it");
    }
    let hello = out.join("yew");
    write(&hello, "index.html", HELLO_PAGE);
    write(
        &hello,
        "start.js",
        "import start from './yew-hello.js'; start({ module_or_path: './yew-hello_bg.wasm' });",
    );
    vec![
        Peer { name: GUIDE_NAME, folder: dist.to_owned(), path: "/", probe: GUIDE },
        Peer { name: "a plain page with the same words", folder: plain, path: "/", probe: PLAIN },
        Peer { name: "Yew's hello world", folder: hello, path: "/", probe: HELLO },
        Peer { name: "SurveyJS with the same questions", folder: survey, path: "/", probe: SURVEY },
        Peer {
            name: "Kintsugi, by the question's address",
            folder: dist.to_owned(),
            path: "/#/check-in/age",
            probe: GUIDE,
        },
    ]
}

/// A question: its id, wording, help, and the id and label of each option.
struct Question {
    id: String,
    title: String,
    hint: String,
    options: Vec<(String, String)>,
    many: bool,
}

fn questions(root: &Path) -> Vec<Question> {
    let languages = project::languages(root).unwrap_or_else(|problems| panic!("{problems:?}"));
    let english = languages.first().expect("there is one language");
    let words = Words::parse(&packs::json(&english.first), Rc::new(EnglishPlural))
        .unwrap_or_else(|_| panic!("no pack"));
    let optional = |key: Key| if words.has(&key) { words.text(key) } else { String::new() };
    let mut all = Vec::new();
    for &question in QuestionId::ALL {
        let options = |id: QuestionId| {
            let label = |one: &&str| ((*one).to_owned(), words.text(families::option(id, one)));
            id.option_ids().iter().map(label).collect::<Vec<_>>()
        };
        if question == QuestionId::Q10 {
            for &cause in Cause::ALL {
                all.push(Question {
                    id: format!("q10-{}", cause.id()),
                    title: words.text(families::cause(cause)),
                    hint: optional(families::cause_hint(cause)),
                    options: options(question),
                    many: false,
                });
            }
            continue;
        }
        all.push(Question {
            id: question.id().to_owned(),
            title: words.text(families::question(question)),
            hint: optional(families::question_hint(question)),
            options: options(question),
            many: question.option_ids().iter().any(|id| question.stands_alone(id)),
        });
    }
    all
}

fn plain_page(questions: &[Question]) -> String {
    let mut page = String::from(
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>\
         <title>Quiz</title><style>body{font:1rem/1.5 system-ui;max-width:40rem;margin:auto;padding:1rem}\
         fieldset{margin:0 0 2rem}label{display:block;padding:.5rem}</style><h1>Check-in</h1><form>",
    );
    for question in questions {
        let _ = write!(page, "<fieldset><legend>{}</legend><p>{}</p>", question.title, question.hint);
        let kind = if question.many { "checkbox" } else { "radio" };
        for (id, label) in &question.options {
            let _ = write!(
                page,
                "<label><input type={kind} name='{}' value='{id}'> {label}</label>",
                question.id
            );
        }
        page.push_str("</fieldset>");
    }
    page + "<button>Go on</button></form></html>"
}

const SURVEY_PAGE: &str = "<!doctype html><html lang=en><meta charset=utf-8>\
    <meta name=viewport content='width=device-width'><title>Quiz</title>\
    <link rel=stylesheet href=survey-core.min.css><script src=survey.core.min.js></script>\
    <script src=survey-js-ui.min.js></script><div id=quiz></div><script src=quiz.js></script></html>";

const HELLO_PAGE: &str = "<!doctype html><html lang=en><meta charset=utf-8>\
    <meta name=viewport content='width=device-width'><title>Hello</title>\
    <script type=module src=start.js></script><body></body></html>";

/// One question a page, like the guide.
fn survey_script(questions: &[Question]) -> String {
    let pages: Vec<serde_json::Value> = questions
        .iter()
        .map(|question| {
            let choices: Vec<_> = question
                .options
                .iter()
                .map(|(id, label)| serde_json::json!({ "value": id, "text": label }))
                .collect();
            let kind = if question.many { "checkbox" } else { "radiogroup" };
            serde_json::json!({ "elements": [{
                "type": kind, "name": question.id, "title": question.title,
                "description": question.hint, "choices": choices,
            }] })
        })
        .collect();
    let survey = serde_json::json!({ "pages": pages, "showProgressBar": true });
    format!("new Survey.Model({survey}).render(document.getElementById('quiz'));")
}

fn write(folder: &Path, name: &str, text: &str) {
    std::fs::create_dir_all(folder).expect("the target folder can be written");
    std::fs::write(folder.join(name), text).expect("the target folder can be written");
}
