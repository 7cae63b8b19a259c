//! `#/tools/letter`: letters that nobody gets. Written, kept, sealed until a day, or burned.
//!
//! `writing` is the field with everything around it, `draft` saves what is in it. This file has the list, and the
//! quiet screen after a letter was burned.

mod draft;
mod writing;

use crate::ui::prelude::*;

use self::writing::{Writing, writing};
use crate::domain::day::Day;
use crate::domain::letters::NEAR_THE_LAST;
use crate::domain::sheets::Sheet;
use crate::key;
use crate::progress::{EntryId, Row};
use crate::ui::guide::Guide;
use crate::ui::parts::prose::prose;
use crate::ui::route::Route;
use crate::words::Arg;

/// What the page shows.
#[derive(Clone, Copy, PartialEq)]
enum View {
    /// The letters there are; one was just sealed until that day.
    List(Option<Day>),
    /// One of them, or a new one.
    Writing(Option<EntryId>),
    /// What was burned is gone.
    Gone,
}

/// The page.
pub fn letter(guide: &Guide, my: &Memory, (): &()) -> Html {
    let view = my.state(View::List(None));
    {
        let outside = guide.ports.outside.clone();
        my.on_change(view.get(), move || outside.focus_heading());
    }
    match view.get() {
        View::List(sealed) => list(guide, &view, sealed),
        View::Writing(letter) => guide.part(writing, Writing { letter, view }),
        View::Gone => gone(guide),
    }
}

fn goes(view: &State<View>, to: View) -> Callback<MouseEvent> {
    let view = view.clone();
    Callback::from(move |_| view.set(to))
}

fn list(guide: &Guide, view: &State<View>, sealed: Option<Day>) -> Html {
    let letters: Vec<Row> = guide.progress.kept.rows(Sheet::Letter).rev().collect();
    let most = Sheet::Letter.most();
    let room = |key| {
        let count = [("letters", Arg::Number(letters.len() as i64)), ("max", Arg::Number(most as i64))];
        html! { <p class="muted">{ guide.say(key, &count) }</p> }
    };
    let new = if letters.len() < most {
        html! {
            <div class="actions">
                <button class="button" type="button" name="new" onclick={goes(view, View::Writing(None))}>{ guide.text(key!("letter-new")) }</button>
            </div>
        }
    } else {
        room(key!("letter-full"))
    };
    let near =
        (letters.len() < most && letters.len() + NEAR_THE_LAST >= most).then(|| room(key!("letter-many")));
    let said = sealed.map(|day| {
        let day = guide.date(day);
        html! { <p class="notice">{ guide.say(key!("letter-seal.done"), &[("date", Arg::Text(&day))]) }</p> }
    });
    let rows = letters.iter().map(|letter| row(guide, view, letter));
    let rows = if letters.is_empty() {
        html! { <p class="muted">{ guide.text(key!("letter-none")) }</p> }
    } else {
        html! {
            <section class="stack">
                <h2>{ guide.text(key!("letter-list")) }</h2>
                <ul class="log">{ for rows }</ul>
            </section>
        }
    };
    html! {
        <div class="stack stack-wide" key="list">
            <header class="stack">
                <h1 tabindex="-1">{ guide.text(key!("letter-title")) }</h1>
                <p class="lead">{ guide.text(key!("letter-title.lead")) }</p>
                <div class="notice-said" role="status">{ for said }</div>
            </header>
            { new }
            { for near }
            { rows }
        </div>
    }
}

/// How much of a letter stands in the list, in characters.
const GLANCE: usize = 60;

fn row(guide: &Guide, view: &State<View>, letter: &Row) -> Html {
    let kept = &guide.progress.kept;
    let first = letter.value("text").lines().next().unwrap_or_default();
    let mut words: String = first.chars().take(GLANCE).collect();
    if words.len() < first.len() {
        words.push('…');
    }
    let day = letter.day("sealed").filter(|_| kept.is_sealed(letter, guide.now));
    let shut =
        day.map(|day| guide.say(key!("letter-sealed-until"), &[("date", Arg::Text(&guide.date(day)))]));
    let is_shut = shut.is_some();
    html! {
        <li class="log-entry" key={letter.id.to_string()} data-sealed={is_shut.then_some("")}>
            <span class="private">{ shut.unwrap_or(words) }</span>
            <span class="log-when">{ guide.date(kept.row_day(letter)) }</span>
            <button class="button button-plain" type="button" name="open" onclick={goes(view, View::Writing(Some(letter.id)))}>{ guide.text(key!("letter-open")) }</button>
        </li>
    }
}

/// A goodbye. Where the store refused, it says what is true.
fn gone(guide: &Guide) -> Html {
    let refused = (guide.health != crate::progress::store::Health::Working)
        .then(|| html! { <p class="notice">{ guide.text(key!("letter-gone.not-off")) }</p> });
    html! {
        <div class="tools-one" key="gone" data-gone="">
            <h1 tabindex="-1">{ guide.text(key!("letter-gone")) }</h1>
            { prose(&guide.text(key!("letter-gone.text"))) }
            { for refused }
            <div class="actions"><a class="button button-quiet" href={Route::Home.href()}>{ guide.text(key!("letter-gone.end")) }</a></div>
        </div>
    }
}
