//! The form that notes what happened.

use crate::ui::prelude::*;

use super::is_plain;
use crate::domain::choice::Choice;
use crate::domain::quiet_time::{ContactKind, Trigger};
use crate::domain::typed::{Refused, When, happened, minute_text};
use crate::key;
use crate::progress::{Action, EntryId, NOTE_LENGTH};
use crate::ui::forms::{Sent, typed, value_of};
use crate::ui::guide::{Guide, use_guide};
use crate::ui::parts::field::Field;
use crate::ui::route::Route;
use crate::words::{Arg, Key, families};

/// What is chosen and typed so far. Date and time follow the clock until they are touched.
#[derive(Clone, PartialEq, Default)]
struct Filled {
    kind: Option<ContactKind>,
    date: Option<String>,
    time: Option<String>,
    trigger: Option<Trigger>,
    note: String,
    /// A slip was chosen once: trigger and note lie open from then on, so that nothing typed is hidden.
    opened: bool,
}

/// What was done with the form just now.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Saved {
    /// It was noted.
    Kept(EntryId, ContactKind),
    /// That was taken back.
    Undone,
}

/// Why the form was not taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fault {
    What,
    When(When),
}

/// The form.
#[component]
pub fn LogForm() -> Html {
    let guide = use_guide();
    let filled = use_state(Filled::default);
    let fault = use_state_eq(|| None::<Fault>);
    let saved = use_state_eq(|| None::<Saved>);

    let onsubmit = {
        let (guide, filled, fault, saved) = (guide.clone(), filled.clone(), fault.clone(), saved.clone());
        Callback::from(move |event: SubmitEvent| {
            let sent = Sent::take(&event);
            saved.set(None);
            match taken(&guide, &event, &sent) {
                Err((wrong, selector)) => {
                    fault.set(Some(wrong));
                    guide.ports.outside.focus(selector);
                }
                Ok((kind, action)) => {
                    fault.set(None);
                    filled.set(Filled::default());
                    saved.set(Some(Saved::Kept(guide.keeper.act(action), kind)));
                }
            }
        })
    };
    let change = {
        let filled = filled.clone();
        move |change: fn(&mut Filled, String)| {
            let filled = filled.clone();
            Callback::from(move |value: String| {
                let mut next = (*filled).clone();
                change(&mut next, value);
                filled.set(next);
            })
        }
    };
    let set_kind = change(|filled, value| {
        filled.kind = ContactKind::from_id(&value);
        filled.opened |= filled.kind.is_some_and(ContactKind::is_lapse);
    });
    let set_trigger = change(|filled, value| filled.trigger = Trigger::from_id(&value));
    let set_note = change(|filled, value| filled.note = value);

    let plain = is_plain(&guide);
    let what = if plain {
        html! { <input type="hidden" name="kind" value={ContactKind::Sent.id()} /> }
    } else {
        kinds(&guide, filled.kind, *fault == Some(Fault::What), &set_kind)
    };
    let slip = plain || filled.kind.is_some_and(ContactKind::is_lapse);
    let (date_error, time_error) = match *fault {
        Some(Fault::When(When::Date(refused))) => (Some(guide.text(date_error(refused))), None),
        Some(Fault::When(When::Time(refused))) => (None, Some(guide.text(time_error(refused)))),
        _ => (None, None),
    };
    let title = if plain { key!("quiet-plain-add") } else { key!("contact-add") };
    let urge = plain.then(|| {
        html! { <a class="button button-quiet" href={Route::Urge.href()}>{ guide.text(key!("quiet-plain-urge")) }</a> }
    });
    let intro = (!plain).then(|| html! { <p class="muted">{ guide.text(key!("contact-intro")) }</p> });
    let today = guide.now.civil.to_string();
    html! {
        <section class="card">
            <h2 class="card-title" id="quiet-log-form" tabindex="-1">{ guide.text(title) }</h2>
            { for intro }
            <form class="stack" {onsubmit} novalidate=true data-form="contact">
                { what }
                <div class="field-row">
                    <Field id="contact-date" kind="date" name="date" label={guide.text(key!("contact-date"))}
                        error={date_error} max={today.clone()} value={filled.date.clone().unwrap_or(today)}
                        typed={change(|filled, value| filled.date = Some(value))} />
                    <Field id="contact-time" kind="time" name="time" label={guide.text(key!("contact-time"))}
                        error={time_error} value={filled.time.clone().unwrap_or_else(|| minute_text(guide.now.minute))}
                        typed={change(|filled, value| filled.time = Some(value))} />
                </div>
                <details class="disclosure" open={filled.opened}>
                    <summary>{ guide.text(key!("contact-more")) }</summary>
                    <div class="disclosure-body stack">
                        { triggers(&guide, filled.trigger, &set_trigger) }
                        { note(&guide, &filled.note, slip, &set_note) }
                    </div>
                </details>
                <div class="actions">
                    <button class="button button-quiet" type="submit">{ guide.text(key!("contact-save")) }</button>
                    { for urge }
                </div>
            </form>
            <div class="quiet-said" role="status">{ for saved.and_then(|one| said(&guide, one, &saved)) }</div>
        </section>
    }
}

/// The action that the form stands for, or what is wrong and which field to go to.
fn taken(
    guide: &Guide,
    event: &SubmitEvent,
    sent: &Sent,
) -> Result<(ContactKind, Action), (Fault, &'static str)> {
    let kind = ContactKind::from_id(sent.value("kind")).ok_or((Fault::What, "input[name=kind]"))?;
    let (date, time) = (typed(event, sent, "date"), typed(event, sent, "time"));
    let (civil, minute) = happened(&date, &time, guide.ports.clock.now()).map_err(|when| {
        let field = match when {
            When::Date(_) => "#contact-date",
            When::Time(_) => "#contact-time",
        };
        (Fault::When(when), field)
    })?;
    let trigger = Trigger::from_id(sent.value("trigger"));
    let note = sent.value("note").to_owned();
    Ok((kind, Action::ContactLogged { kind, civil, minute, trigger, note }))
}

fn date_error(refused: Refused) -> Key {
    match refused {
        Refused::Future => key!("contact-error-future"),
        Refused::TooOld | Refused::BeforeLastRound => key!("contact-error-old"),
        Refused::Empty | Refused::Unreadable => key!("contact-error-date"),
    }
}

fn time_error(refused: Refused) -> Key {
    match refused {
        Refused::Future => key!("contact-error-future"),
        _ => key!("contact-error-time"),
    }
}

/// Radio buttons as chips.
fn chips<T: Choice>(
    name: &'static str,
    all: &[T],
    chosen: Option<T>,
    label: impl Fn(T) -> String,
    set: &Callback<String>,
) -> Html {
    let chip = |&one: &T| {
        let onchange = set.reform(|event: Event| value_of(&event));
        html! {
            <label key={one.id()}>
                <input type="radio" {name} value={one.id()} checked={chosen == Some(one)} {onchange} />
                <span>{ label(one) }</span>
            </label>
        }
    };
    html! { <div class="scale chips">{ for all.iter().map(chip) }</div> }
}

fn kinds(guide: &Guide, chosen: Option<ContactKind>, missing: bool, set: &Callback<String>) -> Html {
    let label = |kind| guide.text(families::contact(kind));
    let error = missing.then(|| {
        html! { <p class="field-error" id="contact-kind-error" role="alert">{ guide.text(key!("contact-error-what")) }</p> }
    });
    let described = if missing { "contact-kind-error contact-kind-hint" } else { "contact-kind-hint" };
    html! {
        <fieldset class="stack" aria-describedby={described}>
            <legend class="field-label">{ guide.text(key!("contact-what")) }</legend>
            { for error }
            { chips("kind", &guide.progress.kept.kinds_to_log(), chosen, label, set) }
            <div id="contact-kind-hint" class="field-hint">
                <p>{ guide.text(key!("contact-what.quiet")) }</p>
                <p>{ guide.text(key!("contact-what.practical")) }</p>
            </div>
        </fieldset>
    }
}

fn triggers(guide: &Guide, chosen: Option<Trigger>, set: &Callback<String>) -> Html {
    let label = |trigger| guide.text(families::trigger(trigger));
    html! {
        <fieldset class="stack" aria-describedby="contact-trigger-hint">
            <legend class="field-label">{ guide.text(key!("contact-trigger")) }</legend>
            <p class="field-hint" id="contact-trigger-hint">{ guide.text(key!("contact-trigger.hint")) }</p>
            { chips("trigger", &guide.progress.kept.triggers_to_log(), chosen, label, set) }
        </fieldset>
    }
}

/// Own words: after a slip they are for next time.
fn note(guide: &Guide, note: &str, slip: bool, set: &Callback<String>) -> Html {
    let (label, hint) = if slip {
        (key!("contact-next-time"), key!("contact-next-time.hint"))
    } else {
        (key!("contact-note"), key!("contact-note.hint"))
    };
    let oninput = set.reform(|event: InputEvent| {
        let area: web_sys::HtmlTextAreaElement = event.target_unchecked_into();
        area.value()
    });
    let max = NOTE_LENGTH as i64;
    html! {
        <div class="field">
            <label class="field-label" for="contact-note">{ guide.text(label) }</label>
            <p class="field-hint" id="contact-note-hint">{ guide.say(hint, &[("max", Arg::Number(max))]) }</p>
            <textarea class="field-input" id="contact-note" name="note" maxlength={max.to_string()}
                aria-describedby="contact-note-hint" value={note.to_owned()} {oninput} />
        </div>
    }
}

/// What was saved, and the way to take it back at once; nothing where it was taken back elsewhere.
fn said(guide: &Guide, saved: Saved, set: &UseStateHandle<Option<Saved>>) -> Option<Html> {
    let Saved::Kept(id, kind) = saved else {
        return Some(html! { <p class="notice">{ guide.text(key!("quiet-undone")) }</p> });
    };
    let key = match (kind.is_lapse(), is_plain(guide)) {
        (true, true) => key!("quiet-plain-saved"),
        (true, false) => key!("contact-saved"),
        (false, _) => key!("contact-saved-quiet"),
    };
    let undo = {
        let (guide, set) = (guide.clone(), set.clone());
        Callback::from(move |_: MouseEvent| {
            guide.act(Action::ContactUndone(id));
            set.set(Some(Saved::Undone));
            // The button that was pressed goes away.
            guide.ports.outside.focus("#quiet-log-form");
        })
    };
    let stands = guide.progress.kept.log().any(|(one, _)| one == id);
    stands.then(|| {
        html! {
            <p class="notice notice-line">
                <span>{ guide.text(key) }</span>
                <button class="button button-plain" type="button" name="undo" onclick={undo}>
                    { guide.text(key!("quiet-undo")) }
                </button>
            </p>
        }
    })
}
