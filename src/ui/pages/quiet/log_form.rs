//! The form that notes what happened.

use crate::ui::prelude::*;

use super::is_plain;
use super::log_fields::{kinds, note, triggers};
use crate::domain::choice::Choice;
use crate::domain::quiet_time::{ContactKind, Trigger};
use crate::domain::typed::{Refused, When, happened, minute_text};
use crate::key;
use crate::progress::{Action, EntryId, Stage};
use crate::ui::forms::{Sent, typed};
use crate::ui::guide::Guide;
use crate::ui::parts::field::{Field, field};
use crate::ui::route::Route;
use crate::words::Key;

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
pub fn log_form(guide: &Guide, my: &Memory, (): &()) -> Html {
    // An urge that ended in contact a moment ago has said already what set it off.
    let carried = guide.progress.kept.trigger_to_carry(guide.now);
    let filled = my.state(Filled { trigger: carried, opened: carried.is_some(), ..Filled::default() });
    let fault = my.state(None::<Fault>);
    let saved = my.state(None::<Saved>);
    {
        // The form is shorter again, and what was pressed may have left the window; what was done stands below it.
        let (outside, is_saved) = (guide.ports.outside.clone(), matches!(saved.get(), Some(Saved::Kept(..))));
        my.on_change(saved.get(), move || {
            if is_saved {
                outside.focus("[data-form=contact] [type=submit]");
            }
        });
    }

    {
        // The hour that it proposes is the one now, however long the page has been open.
        let redraw = my.redraw();
        my.every(60_000, move || redraw.now());
    }
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
                filled.change(|filled| change(filled, value));
            })
        }
    };
    let set_kind = change(|filled, value| {
        filled.kind = ContactKind::from_id(&value);
        filled.opened |= filled.kind.is_some_and(ContactKind::is_lapse);
    });
    let set_trigger = change(|filled, value| filled.trigger = Trigger::from_id(&value));
    let set_note = change(|filled, value| filled.note = value);

    let now = filled.get();
    let plain = is_plain(guide);
    let what = if plain {
        html! { <input type="hidden" name="kind" value={ContactKind::Sent.id()} /> }
    } else {
        kinds(guide, now.kind, fault.get() == Some(Fault::What), &set_kind)
    };
    let slip = plain || now.kind.is_some_and(ContactKind::is_lapse);
    let (date_error, time_error) = match fault.get() {
        Some(Fault::When(When::Date(refused))) => (Some(guide.text(date_error(refused))), None),
        Some(Fault::When(When::Time(refused))) => (None, Some(guide.text(time_error(refused)))),
        _ => (None, None),
    };
    let title = if plain { key!("quiet-plain-add") } else { key!("contact-add") };
    let urge = plain.then(|| {
        html! { <a class="button button-quiet" href={Route::Urge.href()}>{ guide.text(key!("quiet-plain-urge")) }</a> }
    });
    let intro =
        (!plain).then(|| html! { <p class="muted" key="intro">{ guide.text(key!("contact-intro")) }</p> });
    let clock = guide.ports.clock.now();
    let today = clock.civil.to_string();
    // One solid button a screen: at the start, after a slip and at the end it is another one.
    let alone = guide.progress.kept.quiet_stage(guide.now) == Stage::Running
        && guide.progress.kept.open_lapse(guide.now).is_none();
    let date = Field {
        id: "contact-date",
        kind: "date",
        name: "date",
        label: guide.text(key!("contact-date")),
        hint: None,
        error: date_error,
        max: Some(today.clone()),
        value: now.date.unwrap_or(today),
        typed: change(|filled, value| filled.date = Some(value)),
        beside: Html::default(),
    };
    let time = Field {
        id: "contact-time",
        kind: "time",
        name: "time",
        label: guide.text(key!("contact-time")),
        hint: None,
        error: time_error,
        max: None,
        value: now.time.unwrap_or_else(|| minute_text(clock.minute)),
        typed: change(|filled, value| filled.time = Some(value)),
        beside: Html::default(),
    };
    html! {
        <section class="card">
            <h2 class="card-title" id="quiet-log-form" tabindex="-1" key="title">{ guide.text(title) }</h2>
            { for intro }
            <form class="stack" key="form" {onsubmit} novalidate=true data-form="contact">
                { what }
                <div class="field-row">
                    { field(date) }
                    { field(time) }
                </div>
                <details class="disclosure" open={now.opened}>
                    <summary>{ guide.text(key!("contact-more")) }</summary>
                    <div class="disclosure-body stack">
                        { triggers(guide, now.trigger, &set_trigger) }
                        { note(guide, &now.note, slip, &set_note) }
                    </div>
                </details>
                <div class="actions">
                    <button class={classes!("button", (!alone).then_some("button-quiet"))} type="submit">
                        { guide.text(key!("contact-save")) }
                    </button>
                    { for urge }
                </div>
            </form>
            <div class="notice-said" role="status" key="said">{ for saved.get().and_then(|one| said(guide, one, &saved)) }</div>
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

/// What was saved, and the way to take it back at once; nothing where it was taken back elsewhere.
fn said(guide: &Guide, saved: Saved, set: &State<Option<Saved>>) -> Option<Html> {
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
            set.set(Some(if guide.takes_back(id) { Saved::Undone } else { saved }));
            // The button that was pressed goes away.
            guide.ports.outside.focus("#quiet-log-form");
        })
    };
    let (_, contact) = guide.progress.kept.log().find(|(one, _)| *one == id)?;
    let undo = contact.can_be_undone(guide.ports.clock.now()).then(|| {
        html! {
            <button class="button button-plain" type="button" name="undo" onclick={undo}>
                { guide.text(key!("quiet-undo")) }
            </button>
        }
    });
    Some(html! { <p class="notice notice-line"><span>{ guide.text(key) }</span>{ for undo }</p> })
}
