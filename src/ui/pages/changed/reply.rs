//! Help with a short kind reply: first twenty minutes, then six to take or change.

use crate::ui::prelude::*;

use super::breath::{Breath, breath};
use crate::key;
use crate::ui::forms::value_of;
use crate::ui::guide::Guide;
use crate::words::families;

/// How far the help is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// The breath runs.
    Breath,
    /// It ran to its end.
    Rested,
    /// It was skipped.
    Skipped,
}

/// The help.
pub fn kind_reply(guide: &Guide, my: &Memory, (): &()) -> Html {
    let began_ms = my.state(guide.ports.clock.now().epoch_ms).get();
    let step = my.state(Step::Breath);
    {
        let outside = guide.ports.outside.clone();
        my.after((), move || outside.focus("#reply-title"));
    }
    let to = |next: Step| {
        let step = step.clone();
        move || step.set(next)
    };
    let content = match step.get() {
        Step::Breath => {
            let over = to(Step::Rested);
            let skip = {
                let (skip, outside) = (to(Step::Skipped), guide.ports.outside.clone());
                Callback::from(move |_: MouseEvent| {
                    skip();
                    // The button that was pressed goes away.
                    outside.focus("#reply-title");
                })
            };
            html! {
                <div class="stack" key="breath">
                    <p>{ guide.text(key!("reply-breath")) }</p>
                    { guide.part(breath, Breath { began_ms, over: Callback::from(move |()| over()) }) }
                    <div class="actions">
                        <button class="button button-quiet" type="button" name="skip" onclick={skip}>
                            { guide.text(key!("reply-breath.skip")) }
                        </button>
                    </div>
                </div>
            }
        }
        Step::Rested | Step::Skipped => guide.keyed("replies", replies, ()),
    };
    let rested = (step.get() == Step::Rested)
        .then(|| html! { <p class="notice">{ guide.text(key!("reply-breath.done")) }</p> });
    html! {
        <section class="card">
            <h2 class="card-title" id="reply-title" tabindex="-1">{ guide.text(key!("reply-title")) }</h2>
            <div class="notice-said" role="status">{ for rested }</div>
            { content }
        </section>
    }
}

/// Six replies; the one chosen can be changed, and copied.
fn replies(guide: &Guide, my: &Memory, (): &()) -> Html {
    let chosen = my.state(None::<u8>);
    let text = my.state(String::new());
    let copied = my.state(None::<bool>);
    let choose = {
        let (words, chosen, text, copied) =
            (guide.words.clone(), chosen.clone(), text.clone(), copied.clone());
        Callback::from(move |event: Event| {
            if let Ok(number) = value_of(&event).parse::<u8>() {
                chosen.set(Some(number));
                text.set(words.text(families::reply(number)));
                copied.set(None);
            }
        })
    };
    let options =
        (1..=families::REPLIES).map(|number| option(guide, number, chosen.get() == Some(number), &choose));
    let own = chosen.get().map(|_| {
        let copy = {
            let (outside, text, copied) = (guide.ports.outside.clone(), text.clone(), copied.clone());
            Callback::from(move |_: MouseEvent| {
                let copied = copied.clone();
                outside.copy(&text.get(), Box::new(move |done| copied.set(Some(done))));
            })
        };
        let oninput = {
            let (text, copied) = (text.clone(), copied.clone());
            Callback::from(move |event: InputEvent| {
                let area: web_sys::HtmlTextAreaElement = event.target_unchecked_into();
                text.set(area.value());
                copied.set(None);
            })
        };
        html! {
            <div class="stack" key="own">
                <div class="field">
                    <label class="field-label" for="reply-text">{ guide.text(key!("reply-yours")) }</label>
                    <p class="field-hint" id="reply-hint">{ guide.text(key!("reply-check")) }</p>
                    <textarea class="field-input" id="reply-text" name="reply-text" aria-describedby="reply-hint"
                        value={text.get()} {oninput} />
                </div>
                <div class="actions">
                    <button class="button" type="button" name="copy" onclick={copy}>{ guide.text(key!("reply-copy")) }</button>
                </div>
            </div>
        }
    });
    let said = copied.get().map(|done| {
        let key = if done { key!("reply-copied") } else { key!("reply-not-copied") };
        html! { <p class="notice">{ guide.text(key) }</p> }
    });
    html! {
        <div class="stack">
            <p key="intro">{ guide.text(key!("reply-intro")) }</p>
            <fieldset class="stack" key="choice">
                <legend class="field-label">{ guide.text(key!("reply-choose")) }</legend>
                <div class="choice-list">{ for options }</div>
            </fieldset>
            { for own }
            <div class="notice-said" role="status" key="said">{ for said }</div>
            <p class="muted small" key="no-need">{ guide.text(key!("reply-no-need")) }</p>
        </div>
    }
}

fn option(guide: &Guide, number: u8, checked: bool, choose: &Callback<Event>) -> Html {
    html! {
        <label class="choice" key={number}>
            <input type="radio" name="reply" value={number.to_string()} {checked} onchange={choose.clone()} />
            <span class="choice-text">{ guide.text(families::reply(number)) }</span>
        </label>
    }
}
