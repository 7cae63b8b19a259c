//! `#/ending`: the five endings. Choosing one, and the page of the one that was chosen: the mended bowl, a page to keep,
//! one next thing.

use crate::ui::prelude::*;

use crate::domain::bowl::Gold;
use crate::domain::calendar::{Entry, calendar};
use crate::domain::changed::Change;
use crate::domain::choice::Choice;
use crate::domain::day::Day;
use crate::domain::endings::{Ending, REVIEWS, next_review, review};
use crate::domain::names::without;
use crate::domain::sheets::Sheet;
use crate::key;
use crate::progress::Action;
use crate::ui::forms::value_of;
use crate::ui::guide::Guide;
use crate::ui::parts::confirm::{Confirm, confirm};
use crate::ui::parts::mended::{in_words, mended};
use crate::ui::parts::prose::prose;
use crate::ui::route::Route;
use crate::words::{Arg, families};

/// The bowl of every ending: each of them mends it whole.
const WHOLE: Gold = Gold { seams: [100; 7], rim: 100 };

/// The page at `#/ending`.
pub fn ending(guide: &Guide, my: &Memory, (): &()) -> Html {
    let taken_back = my.state(false);
    let names = my.state(String::new());
    match guide.progress.kept.ending_now(guide.now) {
        Some((ending, day)) => reached(guide, (ending, day), &taken_back, &names),
        None => choosing(guide, taken_back.get()),
    }
}

/// Whether no word on the page may be about the ex.
fn is_plain(guide: &Guide) -> bool {
    guide.progress.is_stopped() || !guide.progress.mentions_ex()
}

fn choosing(guide: &Guide, taken_back: bool) -> Html {
    let (title, lead) = if is_plain(guide) {
        (key!("ending-plain"), key!("ending-plain.lead"))
    } else {
        (key!("ending-title"), key!("ending-title.lead"))
    };
    let endings = guide.progress.open_endings(guide.now);
    let none = endings.is_empty();
    let back = taken_back.then(|| html! { <p class="notice">{ guide.text(key!("ending-back.done")) }</p> });
    let card = |ending: Ending| {
        html! {
            <li class="card" key={ending.id()}>
                <h3 class="card-title">{ guide.text(families::ending(ending)) }</h3>
                <p>{ guide.text(families::ending_choose(ending)) }</p>
                <div class="actions">
                    <button class="button button-quiet" type="button" name="ending" value={ending.id()}
                        onclick={guide.acts::<MouseEvent>(Action::EndingChosen(Some(ending)))}>
                        { guide.text(key!("ending-title.button")) }
                    </button>
                </div>
            </li>
        }
    };
    let open = if none {
        html! { <p>{ guide.text(key!("ending-none")) }</p> }
    } else {
        html! {
            <section class="stack">
                <h2>{ guide.text(key!("ending-title.choose")) }</h2>
                <ul class="card-list card-list-two">{ for endings.into_iter().map(card) }</ul>
            </section>
        }
    };
    html! {
        <div class="stack stack-wide" data-ending="">
            <header class="stack">
                <h1 tabindex="-1">{ guide.text(title) }</h1>
                <div role="status">{ for back }</div>
                <p class="lead">{ guide.text(lead) }</p>
                <p>{ guide.text(key!("ending-title.open")) }</p>
            </header>
            { open }
            <div class="actions"><a class="button button-plain" href={Route::Today.href()}>{ guide.text(key!("ending-today")) }</a></div>
        </div>
    }
}

fn reached(
    guide: &Guide,
    (ending, day): (Ending, Day),
    taken_back: &State<bool>,
    names: &State<String>,
) -> Html {
    // An ending that speaks of the ex shows only what is the visitor's own, where the ex is to be left out.
    let whole = guide.progress.mentions_ex() || !ending.mentions_them();
    let title = if whole { families::ending(ending) } else { key!("ending-plain") };
    let words = whole.then(|| {
        html! {
            <>
                <p class="lead">{ guide.text(families::ending_part(ending, ".lead")) }</p>
                { prose(&guide.text(families::ending_part(ending, ".text"))) }
            </>
        }
    });
    let next = whole.then(|| {
        let to_heal = matches!(ending, Ending::No | Ending::Waiting).then(|| {
            html! { <div class="actions"><a class="button" href={Route::Heal.href()}>{ guide.text(key!("ending-heal")) }</a></div> }
        });
        html! {
            <section class="card card-lift no-print">
                <h2 class="card-title">{ guide.text(key!("ending-next")) }</h2>
                <p>{ guide.text(families::ending_part(ending, ".next")) }</p>
                { for to_heal }
            </section>
        }
    });
    let together = (whole && ending == Ending::Together).then(|| together(guide, day));
    let undo = {
        let (guide, taken_back) = (guide.clone(), taken_back.clone());
        Callback::from(move |_: MouseEvent| {
            taken_back.set(true);
            guide.act(Action::EndingChosen(None));
            guide.ports.outside.focus_heading();
        })
    };
    html! {
        <article class="stack stack-wide" data-ending={ending.id()}>
            <div class="path-top">
                <header class="stack">
                    <p class="eyebrow">{ guide.date(day) }</p>
                    <h1 tabindex="-1">{ guide.text(title) }</h1>
                </header>
                <div class="path-bowl">
                    { mended(guide, WHOLE) }
                    <p class="muted small" aria-hidden="true">{ in_words(guide, WHOLE) }</p>
                </div>
            </div>
            { for words }
            { for next }
            { for together }
            { keep(guide, if whole { Some(ending) } else { None }, names) }
            <div class="actions">
                <a class="button button-quiet" href={Route::Today.href()}>{ guide.text(key!("ending-today")) }</a>
                <button class="button button-plain" type="button" name="ending-back" onclick={undo}>{ guide.text(key!("ending-back")) }</button>
            </div>
        </article>
    }
}

/// The monthly review, the phases that stay, and the way on if it ends again.
fn together(guide: &Guide, day: Day) -> Html {
    let (nth, next) = next_review(day, guide.today());
    let to_calendar = {
        let guide = guide.clone();
        Callback::from(move |_: MouseEvent| {
            let text = guide.text(key!("ics-review"));
            let entry = |number: u8| Entry { day: review(day, number), number, text: text.clone() };
            let entries: Vec<Entry> = (nth..nth.saturating_add(REVIEWS)).map(entry).collect();
            let file = calendar(&text, "ten", &entries, guide.ports.clock.now().epoch_ms);
            guide.ports.outside.download("days.ics", "text/calendar", &file);
        })
    };
    let again = Confirm {
        name: "ended-again",
        ask: guide.text(key!("ending-again")),
        warning: guide.text(key!("ending-again.text")),
        yes: guide.text(key!("ending-again.button")),
        no: guide.text(key!("ending-again.no")),
        on_yes: guide.acts_and_goes::<()>(Action::ChangeReported(Change::EndedAgain), Route::Quiet),
        before: Html::default(),
    };
    html! {
        <>
            <section class="card no-print" data-review={next.to_string()}>
                <h2 class="card-title">{ guide.say(key!("ending-review"), &[("date", Arg::Text(&guide.date(next)))]) }</h2>
                { prose(&guide.text(key!("ending-review.text"))) }
                <div class="actions">
                    <button class="button button-quiet" type="button" name="calendar" onclick={to_calendar}>
                        { guide.text(key!("ics-button")) }
                    </button>
                    <a class="button button-plain" href={Route::Path.href()}>{ guide.text(key!("today-path")) }</a>
                </div>
            </section>
            <div class="no-print">{ guide.part(confirm, again) }</div>
        </>
    }
}

/// The page to keep: the visitor's own words and days, and a printer for it. What is typed as a name is left out of it and
/// kept nowhere.
fn keep(guide: &Guide, ending: Option<Ending>, names: &State<String>) -> Html {
    let kept = &guide.progress.kept;
    let hidden = names.get();
    let words = |sheet: Sheet, field: &str| -> Vec<String> {
        kept.rows(sheet)
            .map(|row| without(row.value(field), &hidden))
            .filter(|words| !words.is_empty())
            .collect()
    };
    let total = kept.figures(guide.now).map_or(0, |figures| figures.total);
    let days =
        (total > 0).then(|| html! { <p>{ guide.count(key!("ending-days"), "days", i64::from(total)) }</p> });
    let title = match ending {
        Some(ending) => families::ending_part(ending, ".keep"),
        None => key!("ending-plain.keep"),
    };
    let list = |title: String, words: Vec<String>| {
        (!words.is_empty()).then(|| {
            let words = words.into_iter().map(|words| html! { <li>{ words }</li> });
            html! { <><h3>{ title }</h3><ul>{ for words }</ul></> }
        })
    };
    let lists = [
        list(guide.text(key!("ending-keep-needs")), words(Sheet::Needs, "what")),
        list(guide.text(key!("ending-keep-reasons")), words(Sheet::Reasons, "what")),
        list(guide.text(key!("ending-keep-learned")), words(Sheet::LookBack, "learned")),
    ];
    let empty = lists.iter().all(Option::is_none);
    let empty = empty.then(|| html! { <p class="muted">{ guide.text(key!("ending-keep-empty")) }</p> });
    let typed = {
        let names = names.clone();
        Callback::from(move |event: InputEvent| names.set(value_of(&event)))
    };
    let print = {
        let outside = guide.ports.outside.clone();
        Callback::from(move |_: MouseEvent| outside.print("article[data-ending]"))
    };
    html! {
        <section class="card card-mended stack" data-keep="">
            <h2 class="card-title">{ guide.text(title) }</h2>
            <div class="prose">{ for days }{ for lists.into_iter().flatten() }{ for empty }</div>
            <div class="field no-print">
                <label class="field-label" for="hide">{ guide.text(key!("ending-hide")) }</label>
                <p class="field-hint" id="hide-hint">{ guide.text(key!("ending-hide.hint")) }</p>
                <input class="field-input" id="hide" type="text" name="hide" maxlength="100" autocomplete="off" aria-describedby="hide-hint" oninput={typed} />
            </div>
            <div class="actions">
                <button class="button button-quiet" type="button" name="print" onclick={print}>{ guide.text(key!("ending-print")) }</button>
            </div>
        </section>
    }
}
