//! `#/tools/low-contact`: for two who must stay in touch. A maker of practical messages, set hours, and the rules with
//! children and under one roof. Nothing is kept but the hours.

use crate::ui::prelude::*;

use super::tools;
use crate::domain::check_in::StayInTouch;
use crate::domain::low_contact::{LINE, OPENERS, TOPICS, has_feeling, message};
use crate::domain::sheets::Sheet;
use crate::key;
use crate::ui::forms::value_of;
use crate::ui::guide::Guide;
use crate::ui::parts::sheet::sheet_form;
use crate::words::{Key, families};

/// The page, where the two must stay in touch and nothing forbids it; else the tools.
pub fn page(guide: &Guide) -> Html {
    let ways = guide.progress.kept.stays_in_touch();
    if ways.is_empty() || guide.progress.is_stopped() || !guide.progress.mentions_ex() {
        return tools::page(guide);
    }
    let rules = |way: StayInTouch, title: Key, rule: fn(u8) -> Key| {
        ways.contains(&way).then(|| {
            let rules =
                (1..=families::LOW_RULES).map(|number| html! { <li>{ guide.text(rule(number)) }</li> });
            html! { <section class="prose"><h2>{ guide.text(title) }</h2><ul>{ for rules }</ul></section> }
        })
    };
    html! {
        <div class="stack stack-wide" data-low-contact="">
            <header class="stack">
                <h1 tabindex="-1">{ guide.text(key!("low-title")) }</h1>
                <p class="lead">{ guide.text(key!("low-title.lead")) }</p>
            </header>
            { guide.part(maker, ()) }
            <section class="stack">
                <h2>{ guide.text(key!("low-set-hours")) }</h2>
                <p>{ guide.text(key!("low-set-hours.text")) }</p>
                <p class="muted">{ guide.text(key!("low-set-hours.do")) }</p>
                { guide.keyed("hours", sheet_form, (Sheet::Hours, false)) }
            </section>
            { for rules(StayInTouch::Children, key!("low-rules-children"), families::low_child) }
            { for rules(StayInTouch::Home, key!("low-rules-living"), families::low_living) }
        </div>
    }
}

/// What was chosen and typed, by the place of its field.
#[derive(Clone, Default)]
struct Typed([String; 6]);

const ABOUT: usize = 0;
const OPENER: usize = 1;
const WHAT: usize = 2;
const WHEN: usize = 3;
const REPLY: usize = 4;
const COLLEAGUE: usize = 5;

/// The maker.
fn maker(guide: &Guide, my: &Memory, (): &()) -> Html {
    let typed = my.state(Typed::default());
    let copied = my.state(None::<bool>);
    let set = |place: usize, value: String| {
        let (typed, copied) = (typed.clone(), copied.clone());
        move || {
            copied.set(None);
            typed.change(|typed| typed.0[place] = value);
        }
    };
    let choose = |place: usize, value: &str| {
        let set = set(place, value.to_owned());
        Callback::from(move |_: Event| (set.clone())())
    };
    let Typed(now) = typed.get();
    let radio = |name: &'static str, place: usize, value: String, label: String| {
        let checked = now[place] == value;
        let onchange = choose(place, &value);
        html! {
            <label key={value.clone()}><input type="radio" name={name} value={value} checked={checked} onchange={onchange} /><span>{ label }</span></label>
        }
    };
    let topics = TOPICS
        .iter()
        .map(|topic| radio("about", ABOUT, (*topic).to_owned(), guide.text(families::low_about(topic))));
    let opener = |number: u8| guide.text(families::low_line(&now[ABOUT], number));
    let openers = (!now[ABOUT].is_empty()).then(|| {
        let lines = (1..=OPENERS).map(|number| radio("opener", OPENER, number.to_string(), opener(number)));
        html! {
            <fieldset class="field">
                <legend class="field-label">{ guide.text(key!("low-maker.opener")) }</legend>
                <div class="scale chips">{ for lines }{ radio("opener", OPENER, String::new(), guide.text(key!("low-maker.no-opener"))) }</div>
            </fieldset>
        }
    });
    let line = |place: usize, id: &'static str, label: Key, hint: Key| {
        let typed = typed.clone();
        let copied = copied.clone();
        let oninput = Callback::from(move |event: InputEvent| {
            copied.set(None);
            typed.change(|typed| typed.0[place] = value_of(&event));
        });
        let hint_id = [id, "-hint"].concat();
        html! {
            <div class="field">
                <label class="field-label" for={id}>{ guide.text(label) }</label>
                <p class="field-hint" id={hint_id.clone()}>{ guide.text(hint) }</p>
                <input class="field-input" id={id} type="text" name={id} maxlength={LINE.to_string()} autocomplete="off"
                    aria-describedby={hint_id} value={now[place].clone()} oninput={oninput} />
            </div>
        }
    };
    let first = now[OPENER].parse().map(opener).unwrap_or_default();
    let text = message(&[&first, &now[WHAT], &now[WHEN], &now[REPLY]]);
    let feeling = has_feeling(&text, &guide.text(key!("low-maker-feelings")));
    let feeling = feeling.then(|| html! { <p class="notice">{ guide.text(key!("low-maker-feeling")) }</p> });
    let preview = if text.is_empty() {
        html! { <p class="muted">{ guide.text(key!("low-maker.empty")) }</p> }
    } else {
        html! { <p class="tools-draft">{ text.clone() }</p> }
    };
    let yes = now[COLLEAGUE] == "yes";
    let then = match now[COLLEAGUE].as_str() {
        "yes" => Some(guide.text(key!("low-maker-test.yes-then"))),
        "no" => Some(guide.text(key!("low-maker-test.no-then"))),
        _ => None,
    };
    let copy = (yes && !text.is_empty()).then(|| {
        let (outside, copied) = (guide.ports.outside.clone(), copied.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            let copied = copied.clone();
            outside.copy(&text, Box::new(move |worked| copied.set(Some(worked))));
        });
        html! {
            <div class="actions"><button class="button" type="button" name="copy" onclick={onclick}>{ guide.text(key!("low-maker-copy")) }</button></div>
        }
    });
    let said = copied.get().map(|worked| {
        if worked { guide.text(key!("low-maker-copied")) } else { guide.text(key!("low-maker-not-copied")) }
    });
    html! {
        <section class="card stack" data-maker="practical">
            <h2 class="card-title">{ guide.text(key!("low-maker")) }</h2>
            <p>{ guide.text(key!("low-maker.lead")) }</p>
            <fieldset class="field">
                <legend class="field-label">{ guide.text(key!("low-maker-about")) }</legend>
                <div class="scale chips">{ for topics }</div>
            </fieldset>
            { for openers }
            { line(WHAT, "what", key!("low-maker-what"), key!("low-maker-what.hint")) }
            { line(WHEN, "when", key!("low-maker-when"), key!("low-maker-when.hint")) }
            { line(REPLY, "reply", key!("low-maker-reply"), key!("low-maker-reply.hint")) }
            <div class="stack">
                <h3>{ guide.text(key!("low-maker.preview")) }</h3>
                { preview }
                <div role="status">{ for feeling }</div>
            </div>
            <fieldset class="field">
                <legend class="field-label">{ guide.text(key!("low-maker-test")) }</legend>
                <div class="scale chips">
                    { radio("colleague", COLLEAGUE, "yes".to_owned(), guide.text(key!("low-maker-test.yes"))) }
                    { radio("colleague", COLLEAGUE, "no".to_owned(), guide.text(key!("low-maker-test.no"))) }
                </div>
            </fieldset>
            <p role="status">{ then }</p>
            { for copy }
            <p role="status">{ said }</p>
        </section>
    }
}
